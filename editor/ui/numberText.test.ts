import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCount, writeNumber, writeNumbersIn, writeRunning } from '../core/writtenNumbers.ts';
import { readNumber, unitFactor } from './numberText.ts';

describe('readNumber', () => {
  it.each([
    ['12', '', 12],
    [' 2 * 3 ', '', 6],
    ['2+3*4', '', 14],
    ['(2+3)*4', '', 20],
    ['-2^2', '', -4],
    ['1,5', '', 1.5],
    ['.5', '', 0.5],
    ['1e-3', '', 0.001],
    ['1.5cm', 'mm', 15],
    ['1in + 2', 'mm', 27.4],
    ['20 mm / 2', 'cm', 1],
    ['pi rad', '°', 180],
    ['50%', '', 0.5],
    ['--4', '', 4],
    ['1/2"', 'mm', 12.7],
    ['3/8 in', 'mm', 9.525],
    ['1-1/2"', 'mm', 38.1],
    ['1 1/2 in', 'mm', 38.1],
    ['-1 1/2 in', 'mm', -38.1],
    ['1½″', 'mm', 38.1],
    ['¾ in', 'mm', 19.05],
    ['5\' 6"', 'mm', 1676.4],
    ["5'6", 'mm', 1676.4],
    ['5\'-6"', 'mm', 1676.4],
    ['5\' 6 1/2"', 'mm', 1689.1],
    ['5 ft 6 in', 'mm', 1676.4],
    ['5’ 6”', 'in', 66],
    ['5\' - 6"', 'in', 54],
    ['10 - 1/2"', 'in', 9.5],
    ['5-1/2', '', 4.5],
    ['1 1/2', 'in', 1.5],
    ['1/2 cm', 'mm', 5],
    ['2*1/2"', 'mm', 25.4],
    ['2^1/2', '', 1],
    ['6/2', 'mm', 3],
    ['3 FT', 'mm', 914.4],
    ['pi/2', '', Math.PI / 2],
  ])('reads "%s" in a field of unit "%s" as %d', (text, unit, value) => {
    expect(readNumber(text, unit)).toBeCloseTo(value, 10);
  });

  it.each(['', 'abc', '2*', '1/0', '(1', '1)', '2 3', '1 2/', '1/2 kg', '1 1/0', "5' 6 kg", '1.5 1/2', '3kg', '5° mm', 'alert(1)', '1;2'])(
    'refuses "%s"',
    (text) => {
      expect(readNumber(text, 'mm')).toBeNull();
    },
  );

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, precision) => {
        const read = readNumber(writeNumber(value, precision));
        expect(read).not.toBeNull();
        expect(Math.abs((read ?? 0) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -precision + Math.abs(value) * 1e-12);
      }),
    );
  });
});

describe('writeNumber', () => {
  it.each([
    [1.5, 3, '1.5'],
    [100, 0, '100'],
    [-0.0001, 2, '-0.0001'],
    [2.0004, 2, '2'],
    [0, 3, '0'],
  ])('writes %d with %d decimals as %s', (value, precision, text) => {
    expect(writeNumber(value, precision)).toBe(text);
  });
});

describe('unitFactor', () => {
  it('converts lengths and angles, never one into the other', () => {
    expect(unitFactor('m', 'mm')).toBe(1000);
    expect(unitFactor('turn', '°')).toBe(360);
    expect(unitFactor('mm', '°')).toBeUndefined();
  });
});

it.each([
  ['de', '1234,5', '1,20', '12.345.678'],
  ['fr', '1234,5', '1,20', '12 345 678'],
  ['es', '1234,5', '1,20', '12.345.678'],
  ['ja', '1234.5', '1.20', '12,345,678'],
  ['en', '1234.5', '1.20', '12,345,678'],
])('in %s they are written as people write them there, and read back', (language, number, running, count) => {
  writeNumbersIn(language);
  const small = writeNumber(1.5e-7, 3);
  expect([writeNumber(1234.5, 3), writeRunning(1.2, 2), writeCount(12_345_678)]).toEqual([number, running, count]);
  writeNumbersIn('en');
  expect([readNumber(number), readNumber(`${number} + 1`), readNumber(small)]).toEqual([1234.5, 1235.5, 1.5e-7]);
});
