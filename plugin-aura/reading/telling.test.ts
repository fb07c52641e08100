import { describe, expect, it } from 'vitest';
import { inPlainWords } from './telling.ts';

describe('how scenes are told, in plain words', () => {
  it.each([
    ['a farm: red barn, three cows', 'red barn, three cows'],
    ['Make a small campsite with a tent and a fire', 'Make a tent and a fire'],
    ['a pine forest with 10 trees', '10 pine trees'],
    ['a pizza cut in 8 slices', 'a pizza with 8 slices'],
    ['ten cylinders standing in a circle', 'ten cylinders in a circle'],
    ['a footbridge with a span of 10 m', 'a footbridge 10 m long'],
    ['a 10 m span stone bridge', 'a 10 m long stone bridge'],
    ['a cake, one slice missing', 'a cake, missing slice'],
    ['house number 42, blue', 'house sign "42", blue'],
    ['nest of 3 side tables, the biggest 50 cm wide and 50 high', 'nest of 3 tables, 50 cm wide and 50 high'],
    ['thermos flask, 28 cm, with a cup for a lid', 'thermos, 28 cm, with a lid'],
    ['a nest of three bowls', 'three nested bowls'],
    ['a table for six people', 'a table'],
    ['staircase, rise 2.8 m in 14 steps', 'staircase, 2.8 m high in 14 steps'],
    ['stairs with 14 steps, 18 cm rise', 'stairs with 14 steps, rise 18 cm'],
    ['a pyramid, 10 m wide at the base', 'a pyramid, 10 m wide'],
    ['a cone 9 cm tall and 5 cm wide at the base', 'a cone 9 cm tall and 5 cm wide'],
  ])('%s', (said, plain) => {
    const told = inPlainWords(said);
    expect(
      told
        .replace(/ +/g, ' ')
        .replace(/ (?=,)/g, '')
        .trim(),
    ).toBe(plain);
    // what was said keeps its places
    expect(told).toHaveLength(said.length);
  });

  it.each([
    'a garden bench',
    'a farm tractor',
    'a table with two chairs',
    'a step stool 18 cm high',
    'stairs with a rise of 18 cm',
    'a farm house 12 m wide',
    'a cone 80 mm wide at the base and 10 mm at the tip',
    'a cone next to a cup 8 cm wide at the base',
    'a cone and a cup 8 cm wide at the base',
  ])('%s stays as it is', (said) => {
    expect(inPlainWords(said)).toBe(said);
  });
});
