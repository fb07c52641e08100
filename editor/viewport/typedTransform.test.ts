import { Euler, type Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { TransformMode } from '../core/Signals.ts';
import { TypedTransform } from './typedTransform.ts';

const PIVOT = new Vector3(10, 0, 0);
const VIEW = new Vector3(0, 0, 1);

/** Keys one after another; `!` before a key stands for Shift. */
function typed(mode: TransformMode, keys: string, unit = 'mm'): TypedTransform {
  const typing = new TypedTransform(mode, () => unit);
  for (const key of keys.split(' ')) {
    const name = key.replace('!', '');
    if (name.length === 1 || name === 'Tab' || name === 'Backspace') expect(typing.press(name, key.startsWith('!'))).toBe(true);
    else for (const letter of name) typing.press(letter, false);
  }
  return typing;
}

/** Where a point of the world ends up, rounded. */
function moves(typing: TypedTransform, point = new Vector3(11, 2, 3), basis = new Quaternion()): number[] | null {
  const matrix: Matrix4 | null = typing.matrix(PIVOT, basis, VIEW);
  return (
    matrix &&
    point
      .clone()
      .applyMatrix4(matrix)
      .toArray()
      .map((value) => Math.round(value * 1e6) / 1e6)
  );
}

describe('typed values', () => {
  it.each([
    ['translate', '2.5', [13.5, 2, 3]],
    ['translate', '2.5 x', [13.5, 2, 3]],
    ['translate', 'y -4', [11, -2, 3]],
    ['translate', '1 Tab 2 Tab 3', [12, 4, 6]],
    ['translate', '!z 1 Tab 2', [12, 4, 3]],
    ['translate', '7 Backspace 2', [13, 2, 3]],
    ['translate', '2*3+1 z', [11, 2, 10]],
    ['translate', 'x x 5', [16, 2, 3]],
    ['rotate', '90 z', [8, 1, 3]],
    ['rotate', '90', [8, 1, 3]],
    ['rotate', '-90 x', [11, 3, -2]],
    ['scale', '2', [12, 4, 6]],
    ['scale', '2 y', [11, 4, 3]],
    ['scale', '!y .5', [10.5, 2, 1.5]],
  ] as const)('%s %s', (mode, keys, expected) => {
    expect(moves(typed(mode, keys))).toEqual(expected);
  });

  it('are in the unit that is shown, unless they name one', () => {
    expect(moves(typed('translate', '1 x', 'in'))).toEqual([36.4, 2, 3]);
    expect(moves(typed('translate', '1cm', 'in'))).toEqual([21, 2, 3]);
    expect(moves(typed('translate', '1/2 "', 'mm'))).toEqual([23.7, 2, 3]);
  });

  it('go along the axes of what is moved', () => {
    const turned = new Quaternion().setFromEuler(new Euler(0, 0, Math.PI / 2));
    expect(moves(typed('translate', '5 x'), new Vector3(), turned)).toEqual([0, 5, 0]);
    expect(moves(typed('scale', '2 x'), new Vector3(11, 1, 0), turned)).toEqual([11, 2, 0]);
  });

  it('that cannot be read move nothing, and letters do not begin one', () => {
    expect(moves(typed('translate', '2+'))).toBeNull();
    expect(new TypedTransform('translate', () => 'mm').press('m', false)).toBe(false);
  });
});

it('an axis pressed again is the other kind, and once more is freed', () => {
  const typing = new TypedTransform('translate', () => 'mm');
  const states = [1, 2, 3].map(() => {
    typing.press('x', false);
    return [typing.constraint.axes.join(''), typing.constraint.other];
  });
  expect(states).toEqual([
    ['x', false],
    ['x', true],
    ['xyz', false],
  ]);
});
