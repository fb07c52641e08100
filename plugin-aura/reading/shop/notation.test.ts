import { describe, expect, it } from 'vitest';
import { atomsOf, inInches } from './notation.ts';

/** What is written on a shop ticket, atom by atom. */
const written = (text: string): string[] =>
  atomsOf(text).map((atom) => {
    switch (atom.kind) {
      case 'value':
        return `${Number(atom.value.toFixed(3))}${atom.unit ?? ''}${atom.times ? ' times' : ''}`;
      case 'thread':
        return `thread ${Number(atom.diameter.toFixed(2))}`;
      case 'word':
        return atom.text;
      default:
        return atom.kind;
    }
  });

describe('notation of the shop', () => {
  it.each<[string, string[]]>([
    ['(4) 1/4-20 tapped', ['4 times', 'thread 6.35', 'tapped']],
    ['20T mod 1.5', ['20 times', 'tooth', 'module', '1.5']],
    ['.281 ID thk .065', ['0.281', 'inside', 'diameter', 'thick', '0.065']],
    ['1-1/4 OD', ['1.25', 'outside', 'diameter']],
    ['10 lg x 3 dp', ['10', 'long', 'by', '3', 'deep']],
    ['16T 20DP', ['16 times', 'tooth', '1.27in', 'module']],
    ["c'bore 1.5 x .125 dp", ['counterbore', '1.5', 'by', '0.125', 'deep']],
    ['two halves', ['2', 'half']],
    ['4x M2.5', ['4 times', 'thread 2.5']],
    ['bore 8 H7', ['bore', '8', 'h7']],
    ['no 4 screw', ['thread 2.84', 'screw']],
  ])('%s', (text, wanted) => {
    expect(written(text)).toEqual(wanted);
  });

  it.each<[string, boolean]>([
    ['id .281 od .625', true],
    ['1.000 dia x 2.5', true],
    ['3/4 bore, 1 OD', true],
    ['plate 4 x 3, (4) 1/4-20', true],
    ['bore 25 OD 45', false],
    ['1/2 inch and 12 mm', false],
    ['M5 screw, 45 OD', false],
  ])('%s: inches %s', (text, inches) => {
    expect(inInches(text, atomsOf(text))).toBe(inches);
  });
});
