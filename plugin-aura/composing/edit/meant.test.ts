import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** A change is what its words asked for, or is none; a claim is true of what was built. */

describe('is what was asked for', () => {
  it('thicker sides are thicker, and neither taller nor deeper, and lift nothing', async () => {
    const { was, now, changed } = await afterTurns('a bookcase', 'make the sides thicker');
    const side = now.find(({ name }) => name === 'Side')!;
    expect(side.size[0]).toBeGreaterThan(20);
    expect(side.size.slice(1)).toEqual(was.find(({ name }) => name === 'Side')!.size.slice(1));
    expect(new Set(changed)).toEqual(new Set(['Side']));
  });
  it('a hole of four leaves three', async () => {
    const { plan } = await afterTurns('a plate with four holes', 'remove a hole');
    expect(plan.brief!.things[0]!.parts.find(({ noun }) => noun === 'hole')!.count).toBe(3);
  });
  it.each<[words: string, first: string, turns: string[], op: string, params: Record<string, unknown>]>([
    [
      'a hole is moved from where it is',
      'plate 100 x 60 x 8 with a 20 mm hole in the middle',
      ['move the hole 10 mm to the left', 'move it 5 mm up'],
      'hole',
      { at: [-10, 5] },
    ],
    [
      'a thickness after its corners is the plate’s',
      'plate 100 x 60 x 8',
      ['round the corners 5 mm', 'make it 10 mm thick'],
      'box',
      { size: [100, 10, 60] },
    ],
    ['edges that were named are those', 'block 50 x 50 x 30', ['chamfer the top edges 2 mm'], 'box', { edges: 'top' }],
    [
      'holes for screws let them through',
      'plate 100 x 60 x 8 with four 5 mm holes',
      ['make the holes for M8 screws'],
      'hole',
      { diameter: 9 },
    ],
    ['a colour in the name of another part', 'a vase', ['blue stripe around the middle'], 'create_vase', { materials: { band: 'blue' } }],
    ['a base of its own', 'a desk lamp', ['on a marble base'], 'create_lamp', { materials: { base: 'marble' } }],
  ])('%s', async (_, first, turns, op, params) => {
    const { plan } = await afterTurns(first, ...turns);
    const values = Object.fromEntries(plan.parameters.map(({ name, value }) => [`= ${name}`, value]));
    const plain = JSON.parse(
      JSON.stringify(plan.operations.find((operation) => operation.op === op)?.params),
      (_key, value) => values[value] ?? value,
    );
    expect(plain).toMatchObject(params);
  });
  it('more windows are more than were built', async () => {
    const { plan } = await afterTurns('a house', 'two more windows');
    expect(plan.parameters.find(({ name }) => name.includes('window'))?.value).toBeGreaterThan(6);
  });
  it('what sits on a head goes along with it', async () => {
    const { changed } = await afterTurns('a robot', 'make the head bigger');
    expect(changed).toEqual(expect.arrayContaining(['Head', 'Eye', 'Mouth', 'Ear', 'Antenna']));
    expect(changed).not.toContain('Body');
  });
});

describe('is refused with its reason', () => {
  it.each([
    ['one of what is made as one', 'a castle', ['remove a tower'], /one by one/],
    ['a wagon that is several parts', 'a toy train', ['remove the first wagon'], /several parts/],
    ['a head that is of one role with the legs', 'a lion', ['make the head bigger'], /made in one/],
    ['walls that reach through their roof', 'a house', ['make the walls taller'], /through the roof|no longer meet/],
    ['a head that is one body with the rest', 'a snowman', ['make the head bigger'], /made in one/],
    ['casters that reach through the floor', 'a table', ['put casters on the legs'], /through the floor/],
    ['stones of a row that were not named', 'a five stone ring 2, 3, 4, 3, 2 mm', ['make the centre stone 5 mm'], /other stones/],
    ['a stone that nothing holds', 'a gold ring with two hearts', ['set a diamond in each heart'], /no place for a diamond/],
    ['a depth that is but a thickness', 'a chest of drawers', ['make the drawers deeper'], /only its front/],
    ['what is not built is not so already', 'a gold ring with two hearts', ['make the hearts bigger'], /cannot be had/],
  ])('%s', async (_, first, turns, why) => {
    const { isChange, reply } = await afterTurns(first, ...turns);
    expect(isChange).toBe(false);
    expect(reply).toMatch(why);
    expect(reply).not.toMatch(/so already/);
  });
});

describe('is answered from what was built', () => {
  it.each([
    ['a table with a drawer', [], 'how wide is it?', /1600 mm wide/],
    ['a table with a drawer', [], 'how wide is the drawer?', /drawer is 13\d\d(?:\.\d)? mm wide/],
    ['a treasure chest 60 cm high', ['close the lid'], 'how high is it?', /5\d\d(?:\.\d)? mm high/],
    ['a vase of 2.2 l', ['make it hold 2 litres'], 'how much does it hold?', /about (?:2|1\.9\d?|2\.0\d?) litres/],
    ['a coffee mug', ['it should hold 350 ml'], 'how much does it hold in ml?', /about 3[45]\d(?:\.\d+)? (?:ml|millilit)/],
  ])('%s %s: %s', async (first, turns, question, told) => {
    expect((await afterTurns(first, ...turns, question)).reply).toMatch(told);
  });
  it('a lid that was closed opens again', async () => {
    expect((await afterTurns('a treasure chest', 'close the lid', 'open the lid')).isChange).toBe(true);
  });
});
