import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

const made = async (words: string) => {
  const { plan, unread, notes } = await wordReader().generate(words);
  if (!plan) throw new Error(`Nothing was made of “${words}”: ${notes.join(' ')}`);
  return { operations: plan.operations, unread };
};

describe('several that are not alike, or lie on each other', () => {
  it.each([
    ['ring of 8 cubes, alternating red and blue', [4, 4]],
    ['a row of six cylinders alternating black and white', [3, 3]],
    ['four balls, three red and one blue', [1, 3]],
    ['two cubes 20 mm stacked on top of each other, the top one blue', [1]],
    ['3 x 3 grid of spheres 15 mm, the middle one gold, the others silver', [1]],
    ['a 4x3 grid of cubes, the corner ones red and the rest white', [4]],
    ['twelve cylinders in a circle of 200 mm diameter, 20 mm tall, every second one black, the others white', [6]],
    ['six balls in a row, the two in the middle gold', [2]],
  ])('%s: each look goes to its own', async (words, counts) => {
    const { operations, unread } = await made(words);
    const looks = operations.filter(({ op }) => op === 'alter').map(({ params }) => (params.only as number[]).length);
    expect(looks).toEqual(counts);
    expect(unread).toEqual([]);
  });

  it.each([
    ['a desk with a lamp on the left', 'table.top left'],
    ['a vise on the edge of a workbench', 'table.top front'],
    ['a bed with a nightstand on the left', 'bed.bottom left'],
    ['a two storey house with a garage on the right side', 'house.bottom right'],
    ['a sideboard with a vase', 'cabinet.top'],
    ['a table with four plates around it', 'table.top'],
    ['a round table with four plates around it', 'table.top'],
    ['M8 bolt with a washer and a nut', 'bolt.tip'],
    ['M8 bolt with a nut and a washer', 'bolt.under_head'],
    ['M8 bolt with a nut next to it', 'bolt.bottom right'],
  ])('%s: it stands there', async (words, to) => {
    const { operations, unread } = await made(words);
    expect(operations.at(-1)?.at?.to).toBe(to);
    expect(unread).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['tower of four blocks getting smaller: 40, 30, 20 and 10 mm, red at the bottom and white on top', { material: 'white_plastic' }],
    ['three nested mixing bowls, 16, 20 and 24 cm, red, yellow and blue', { material: 'red_ceramic', at: { to: 'mixing_bowl_2.bottom' } }],
    ['M12 hex nut and washer, stainless steel, next to each other', { material: 'stainless_steel', params: { thread: '= washer_thread' } }],
    ['three candles of different heights on a wooden tray: 8, 12 and 16 cm', { at: { to: 'serving_tray.inside' } }],
    ['cylinder vase in smoky glass 30 cm tall 12 cm across', { params: { diameter: '= vase_diameter' }, material: 'smoky_glass' }],
    ['a chess board with 64 squares, 40 cm wide', { params: { width: '= chess_board_width' } }],
    ['traffic light with red, yellow and green lights on a 3 m pole', { params: { pole: '= traffic_light_pole' } }],
  ])('%s: each has its own', async (words, last) => {
    const { operations, unread } = await made(words);
    expect(operations.at(-1)).toMatchObject(last);
    expect(unread).toEqual([]);
  });

  it('makes each of a stack smaller than the one below', async () => {
    const { operations, unread } = await made('three 40 mm cubes stacked, each smaller than the one below');
    expect(operations.map(({ at }) => at?.to)).toEqual([undefined, 'cube.top', 'cube_2.top']);
    expect(unread).toEqual([]);
  });

  it.each([
    ['a pyramid of ten balls', 10],
    ['a pyramid of 14 cubes', 14],
    ['a pyramid of seven cans', 7],
  ])('%s: all of them lie there', async (words, count) => {
    const { operations } = await made(words);
    expect(operations.at(-1)?.params.at).toHaveLength(count);
    expect(operations.some(({ op }) => op === 'pyramid')).toBe(false);
  });
});

describe('what is written', () => {
  it.each([
    ['a sign with OPEN in green letters on a white background', { text: 'OPEN', materials: { text: 'green' } }, 'white'],
    ['a door sign with the number 12', { text: '12' }, undefined],
    ['a gravestone for John Doe', { text: 'John Doe' }, undefined],
  ])('%s: the words that it bears', async (words, params, material) => {
    const { operations, unread } = await made(words);
    expect(operations).toHaveLength(1);
    expect(operations[0]).toMatchObject({ params, ...(material && { material }) });
    expect(unread).toEqual([]);
  });

  it('is one lettering in its colour on what bears no words of itself', async () => {
    const { operations, unread } = await made('a blue mug with BOSS in white letters');
    expect(operations.map(({ op, material }) => [op, material])).toEqual([
      ['create_mug', 'blue_ceramic'],
      ['paint', 'white'],
    ]);
    expect(unread).toEqual([]);
    expect((await made('a mug with HELLO on it')).operations.at(-1)?.params.profile).toMatchObject({ text: 'HELLO' });
  });
});

describe('what is in something', () => {
  it.each([
    ['a red ball inside a glass box', 'create_enclosure', 'box.bottom'],
    ['a box with a 30 mm ball in it', 'create_enclosure', 'box.bottom'],
    ['a gold star inside a glass sphere', 'sphere', 'sphere.bottom'],
  ])('%s: it is hollow, and has room', async (words, op, to) => {
    const { operations } = await made(words);
    expect(operations[0]?.op).toBe(op);
    expect(operations.at(-1)?.at?.to).toBe(to);
  });

  it('says that a plain one was made where a word before its noun found no use', async () => {
    const { notes } = await wordReader().generate('an army helicopter');
    expect(notes).toContain('Nobody here knows an army helicopter: a plain helicopter was made.');
    expect((await wordReader().generate('a modern chair')).notes.join()).not.toMatch(/plain chair/);
  });
});
