import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeExpression, ExpressionError, isExpression, namesIn, parseExpression } from './expression.ts';

const names = new Map([
  ['width', 20],
  ['stone.depth', 4],
]);
const compute = (text: string): number => computeExpression(parseExpression(text), (name) => names.get(name));

describe('an expression', () => {
  it.each([
    ['= 1 + 2 * 3', 7],
    ['= (1 + 2) * 3', 9],
    ['= 2 ^ 3 ^ 2', 512],
    ['= -2 ^ 2', -4],
    ['= 2 ^ -1', 0.5],
    ['= 10 - 4 - 3', 3],
    ['= 12 / 3 / 2', 2],
    ['= width / 2 - 3', 7],
    ['= stone.depth * 1.5', 6],
    ['= sqrt(16) + abs(-2)', 6],
    ['= sin(30)', 0.5],
    ['= cos(60) + tan(45)', 1.5],
    ['= asin(1) + acos(0) + atan(1) + atan2(1, 1)', 270],
    ['= min(3, 1, 2) + max(1, 5)', 6],
    ['= round(2.5) + floor(-1.2) + ceil(1.2)', 3],
    ['= mod(-1, 360)', 359],
    ['= pi', Math.PI],
    ['= 1.5e2 + .5', 150.5],
    ['= --3', 3],
    ['= 1 < 2', 1],
    ['= 2 <= 1', 0],
    ['= 0.1 + 0.2 == 0.3', 1],
    ['= 0.1 + 0.2 > 0.3', 0],
    ['= 1 != 1', 0],
    ['= 1 + 1 == 2 and 2 * 2 >= 4', 1],
    ['= not 1 < 2 or 0', 0],
    ['= not not 5', 1],
    ['= if(2 > 1, 10, 1 / 0)', 10],
    ['= if(0 and 1 / 0, 1, 20)', 20],
    ["= 'round' == 'round'", 1],
    ["= 'round' != 'square' and 3", 1],
    ["= if('a' == 1, 1, 2)", 2],
  ])('%s is %f', (text, value) => expect(compute(text)).toBeCloseTo(value, 10));

  it.each([
    ['=', 'empty'],
    ['= 1 +', 'ends where'],
    ['= (1 + 2', 'ends where ")"'],
    ['= 1 2', 'an operator or the end'],
    ['= foo(1)', 'no function "foo"'],
    ['= sqrt(1, 2)', 'takes 1 values'],
    ['= atan2(1)', 'takes 2 values'],
    ['= height', 'Nothing is called "height"'],
    ['= 1 / 0', 'not a finite number'],
    ['= sqrt(0 - 1)', 'not a finite number'],
    ['= 2 $ 3', '"$" stands where'],
    ["= 'a' + 1", 'a text where a number is needed'],
    ["= if('a', 1, 2)", 'a text where a number is needed'],
    ["= 'a' < 'b'", 'a text where a number is needed'],
    ["= 'a'", 'a text where a number is needed'],
    ["= 'a", '"\'" stands where'],
    ['= and', '"and" stands where'],
    ['= if(1, 2)', 'takes 3 values'],
    ['= 1 < 2 < 3', '"<" stands where'],
    [`= ${'not '.repeat(500)}1`, 'nested too deeply'],
    ['= constructor', 'Nothing is called'],
    [`= ${'('.repeat(500)}1`, 'nested too deeply'],
    [`= ${'-'.repeat(500)}1`, 'nested too deeply'],
  ])('%s is refused: %s', (text, message) => expect(() => compute(text)).toThrow(message));

  it('tells where the fault stands', () => {
    const fault = (text: string): number => {
      try {
        compute(text);
      } catch (error) {
        if (error instanceof ExpressionError) return error.position;
      }
      return -1;
    };
    expect(fault('= 1 + foo')).toBe(5);
    expect(fault('= 1 + * 2')).toBe(5);
  });

  it('knows the names that it uses', () => expect([...namesIn(parseExpression('= a + b.c * sin(a) - pi'))]).toEqual(['a', 'b.c']));

  it('is told from other texts by its "="', () => {
    expect(isExpression(' = 1')).toBe(true);
    expect(isExpression('1')).toBe(false);
    expect(isExpression(1)).toBe(false);
  });

  it('reads any sum of numbers as that sum, and never throws anything but its own error', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        const sum = numbers.reduce((total, value) => total + value, 0);
        expect(compute(`= ${numbers.map((value) => `(${value})`).join(' + ')}`)).toBeCloseTo(sum);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        try {
          expect(Number.isFinite(compute(`= ${text}`))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
    );
  });
});
