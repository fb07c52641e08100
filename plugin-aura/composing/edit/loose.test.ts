import { describe, expect, it } from 'vitest';
import { loosely } from '../../reading/loose.ts';
import { afterTurns } from './testTurns.ts';

/** Changes in loose words: what is made of them, and that nothing else is. */

describe('loose words and the plain ones that say the same', () => {
  it.each([
    ['can you pop a lid on', 'can you add a lid on'],
    ['stick it on the left', 'put it on the left'],
    ['stick thinner', 'stick thinner'],
    ['beef up the legs', 'make the legs thicker'],
    ['bigger shade, 50 cm wide', 'shade 50 cm wide'],
    ['higher back, 100 cm', 'back 100 cm high'],
    ['flip the colour of the shade to yellow', 'make the shade yellow'],
    ['roof not so steep', 'roof flatter'],
    ['not so wide a bowl', 'narrower bowl'],
    ['handle a whisker bigger', 'handle a bit bigger'],
    ['thicker by a touch', 'a bit thicker'],
    ['couple more teeth, 32', '32 teeth'],
    ['a couple more holes, 6 mm', 'a couple more holes, 6 mm'],
    ['pearls down to 6 mm', 'pearls to 6 mm'],
    ['take it down to 1.6 thick', 'take it down to 1.6 thick'],
    ['drop the seat to 65 cm', 'make the seat 65 cm high'],
    ['drop the top to 40 cm', 'make it 40 cm high'],
    ['top down to 20 mm', 'top to 20 mm'],
    ['lose the emerald, ruby instead', 'swap the emerald for ruby'],
    ['double the size of the head', 'make the head twice the size'],
    ['make the legs black, not the top', 'make the legs black, not the top'],
    ['space them further apart', 'move them further apart'],
    ['walls 3 mm', 'wall thickness 3 mm'],
    ['walls 3 m high', 'walls 3 m high'],
  ])('“%s” is “%s”', (said, plain) => {
    expect(loosely(said)).toBe(plain);
  });
});

const sizeOf = (parts: Awaited<ReturnType<typeof afterTurns>>['now'], name: string) => parts.find((part) => part.name === name)?.size;

describe('what is made of loose words', () => {
  it('a shade is stretched by itself where the lamp has one number for all of it', async () => {
    const { was, now, changed } = await afterTurns('desk lamp 45 cm', 'shade somewhat wider');
    const [before, after] = [sizeOf(was, 'Shade')!, sizeOf(now, 'Shade')!];
    expect(changed).toEqual(['Shade']);
    expect(after[0]! / before[0]!).toBeCloseTo(1.1, 1);
    expect(after[1]).toBe(before[1]);
  });

  it.each([
    ['tennis bracelet 3 mm diamonds 18 cm white gold', 'make it 19 cm', 'length', 190],
    ['curb chain 50 cm, 5 mm, silver', 'shorter, 42 cm', 'chain_length', 420],
    ['a 50 mm cube with a 20 mm hole through it', 'hole a smidge bigger', 'cube_hole_diameter', 22],
    ['signet ring, oval face 12 x 10', 'face a bit larger', 'face_width', 11],
  ])('%s: %s', async (first, turn, name, value) => {
    const { plan } = await afterTurns(first, turn);
    expect(plan.parameters.find((parameter) => parameter.name === name)?.value).toBeCloseTo(value, 3);
  });

  it.each([
    ['saucepan with lid, copper', 'steel instead of copper', ['Black plastic', 'Steel']],
    ['red cube on a blue cylinder', 'green instead of blue', ['Green plastic', 'Red plastic']],
  ])('%s: %s', async (first, turn, materials) => {
    const { now } = await afterTurns(first, turn);
    expect([...new Set(now.map(({ material }) => material))].sort()).toEqual(materials);
  });

  it.each([
    ['studs 4 mm round rubies', 'go with oval ones', ['Oval ruby']],
    ['heart shaped ruby ring 7 mm in white gold, three claws', 'turn it into a pendant', ['Heart ruby']],
    ['emerald cut emerald 8x6 ring with two baguette diamonds', 'drop the baguettes', ['Emerald emerald']],
    ['bangle 62 mm inside, 6 mm wide', 'set 5 round 3 mm amethysts on top', ['5 amethyst 3.00 mm, 0.38 ct']],
    ['bangle 62 mm inside, 6 mm wide', 'set five 3 mm amethysts on top', ['5 amethyst 3.00 mm, 0.38 ct']],
  ])('%s: %s', async (first, turn, stones) => {
    const { now } = await afterTurns(first, turn);
    expect(now.filter(({ material }) => /^(?:Ruby|Diamond|Emerald|Amethyst)$/.test(material)).map(({ name }) => name)).toEqual(stones);
  });

  it.each([
    ['silver bangle 64 mm', 'pop a ruby in the middle', /would be \d+/],
    ['five stone ring, 3 mm round diamonds', 'the centre stone a ruby', /All 5 stones/],
  ])('%s: “%s” is told, and not made otherwise', async (first, turn, why) => {
    const { isChange, reply } = await afterTurns(first, turn);
    expect(isChange).toBe(false);
    expect(reply).toMatch(why);
  });

  it('“it” is the whole, where what was put in last has no look of its own', async () => {
    const { now } = await afterTurns('L bracket 60 x 40 x 4, 30 wide', 'add a gusset in the corner', 'make it brass');
    expect([...new Set(now.map(({ material }) => material))]).toEqual(['Brass']);
  });

  it('a hole in the front of a case goes through that wall alone', async () => {
    const { plan } = await afterTurns('box 100 x 60 x 40, 2 mm wall, open on top', 'a 10 mm hole in the front');
    expect(plan.operations.find(({ op }) => op === 'hole')?.params.depth).toBe('= 0.5 * box.size_z');
  });

  it('what is there already is told to be so', async () => {
    const { isChange, reply } = await afterTurns('house with a red gable roof', 'chimney on the roof');
    expect(isChange).toBe(false);
    expect(reply).toMatch(/so already/);
  });

  it('holes “on 110” are on that circle, and as many as is said', async () => {
    const { plan, notes } = await afterTurns('flange 150 mm, 12 thick, six 12 mm holes on 110', 'eight holes instead');
    expect(Object.fromEntries(plan.parameters.map(({ name, value }) => [name, value]))).toMatchObject({
      flange_bolt_circle: 110,
      flange_count: 8,
    });
    expect(notes).toEqual([]);
  });

  it('a cabinet is put on legs in the place of its plinth', async () => {
    const { now } = await afterTurns('tv unit 160 cm with two doors', 'raise it on 15 cm legs');
    expect(sizeOf(now, 'Leg')?.[1]).toBe(150);
    expect(now.some(({ name }) => /plinth/i.test(name))).toBe(false);
  });
});
