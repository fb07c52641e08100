import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** Kinds of instructions, each on a plan that was built before and after: what was asked for changes, and nothing else. */

describe('what was named, and nothing else', () => {
  it.each([
    ['a stripe around a body is wider upward', 'a blue mug', ['add a white stripe', 'make the stripe wider'], ['Band']],
    ['a shelf that is lower is moved', 'a pine bookcase with 5 shelves', ['the top shelf 10 cm lower'], ['Shelf', 'Shelf']],
    ['the glass of what has glass', 'an iron lantern', ['frosted glass'], ['Panes']],
    ['the same of another part', 'an iron lantern', ['the roof copper', 'the base too'], ['Base']],
    ['the look of what is written', 'a white mug', ['write MAX on the front', 'write it in gold'], ['Lettering']],
    [
      'a size that is no book’s is the shelf’s',
      'a bookcase with 4 shelves',
      ['put a book on the second shelf', 'make it 90 cm wide'],
      ['Side', 'Shelf', 'Back panel'],
    ],
    [
      'a part goes into what it was said to go into',
      'an oak dining table with two chairs',
      ['add a drawer to the table with a brass knob'],
      ['Drawer', 'Knob'],
    ],
  ])('%s', async (_, first, turns, expected) => {
    const { changed, errors } = await afterTurns(first, ...turns);
    expect(changed).toEqual(expected);
    expect(errors).toEqual([]);
  });

  it.each([
    ['another colour leaves what is dyed as it is', 'a sword', 'make the grip black', 'Grip', 'Black leather'],
    ['and what is glazed', 'mug with a lid', 'make the lid blue', 'Blue lid', 'Blue ceramic'],
    ['what is of metal is painted', 'a sword', 'make the blade blue', 'Blade', 'Blue paint'],
  ])('%s', async (_, first, turn, name, material) => {
    expect((await afterTurns(first, turn)).now.find((part) => part.name === name)?.material).toBe(material);
  });

  it.each([
    ['a size behind a comparative is what that comes to', 'floor lamp', 'bigger shade, 50 cm wide', 'lamp_diameter', 500],
    ['and the side that it is told of', 'oak table 160 cm', 'bigger, 200 cm long', 'table_width', 2000],
    ['in all is of the whole', 'kitchen chair', 'higher back, 100 cm in all', 'chair_height', 1000],
    ['a part that comes along takes no size away', 'spur gear 20 teeth', 'bore 14 mm with a keyway', 'gear_bore', 14],
  ])('%s', async (_, first, turn, name, value) => {
    const { plan, isChange } = await afterTurns(first, turn);
    expect(isChange).toBe(true);
    expect(plan.parameters.find((parameter) => parameter.name === name)?.value).toBe(value);
    expect(plan.operations.some(({ op }) => op === 'alter')).toBe(false);
  });

  it('several holes of what has a bore are cut besides it', async () => {
    const { plan, isChange } = await afterTurns('gear module 2, 30 teeth, bore 10', 'add four 6 mm holes');
    expect(isChange).toBe(true);
    expect(plan.parameters.find(({ name }) => name === 'gear_bore')?.value).toBe(10);
    expect(plan.operations.at(-1)).toMatchObject({ op: 'hole', params: { at: [{ count: 4 }] } });
  });

  it.each([
    ['marble column 3 m', 'put a sphere on top', 0.4, 1.2],
    ['a table 160 x 90 cm', 'put a red ball on it', 0.1, 0.4],
    ['a 20 mm cube', 'put a sphere on top', 1, 1],
  ])('%s: %s, in scale with it', async (first, turn, least, most) => {
    const { was, now } = await afterTurns(first, turn);
    const across = Math.min(...[0, 2].map((axis) => Math.max(...was.map(({ size }) => size[axis]!))));
    const share = now.at(-1)!.size[0]! / across;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('a rail is at the side that was said, and at both', async () => {
    const sides = async (...turns: string[]) => {
      const { now } = await afterTurns('straight stairs with 12 steps', 'add a handrail on the left', ...turns);
      return now.flatMap(({ name, at }) => (name === 'Hand rail' ? [Math.sign(at[0]!)] : []));
    };
    expect(await sides()).toEqual([-1]);
    expect(await sides('handrails on both sides')).toEqual([-1, 1]);
  });

  it.each([
    ['a bench', 'add armrests at both ends'],
    ['M8 x 40 hex bolt', 'and a nut at the end'],
  ])('%s: %s, where they are anyway, is told of no place without use', async (first, turn) => {
    const { isChange, notes } = await afterTurns(first, turn);
    expect([isChange, notes]).toEqual([true, []]);
  });

  it('a fatter stem is no longer one', async () => {
    const { was, now } = await afterTurns('a mushroom', 'stalk a bit fatter');
    const [before, after] = [was, now].map((parts) => parts.find(({ name }) => name === 'Stem')!.size);
    expect(after![1]).toBe(before![1]);
    expect(after![0]).toBeGreaterThan(before![0]!);
  });

  it('a question tells what stands over a size that was said, and why it is so', async () => {
    expect((await afterTurns('floor lamp 150 cm', 'how tall is it?')).reply).toMatch(/1500 mm high, and 15\d\d.* over all/);
    expect((await afterTurns('a rocket', 'why did you make it that tall?')).reply).toContain('usually measures');
    expect((await afterTurns('vase 30 cm tall', 'why is it so tall?')).reply).toContain('“30 cm tall”');
  });

  it('legs of what is put beside a bed are none of the bed', async () => {
    const { isChange, errors } = await afterTurns('double bed 160 x 200', 'add two bedside tables');
    expect([isChange, errors]).toEqual([true, []]);
  });

  it('what is taken down stands on the floor', async () => {
    const { now } = await afterTurns('a red cube on a blue cylinder', 'put the cube on the floor');
    expect(now.map(({ size, at }) => at[1]! - size[1]! / 2)).toEqual([0, 0]);
  });

  it('a refusal names what was built, each once', async () => {
    const { reply } = await afterTurns('white bookcase with 4 shelves', 'add a frobnicator');
    expect(reply).toContain('There is bookcase, shelf, side and back panel.');
    expect((await afterTurns('wooden tower', 'wooden door please')).reply).toMatch(/^It is so already/);
  });

  it('a word of the whole that is said to be of a part shapes the whole', async () => {
    const { now } = await afterTurns('an oak table', 'make the top round');
    const top = now.find(({ name }) => name === 'Table top')!;
    expect(top.size[0]).toBeCloseTo(top.size[2]!, 1);
    expect((await afterTurns('an oak table', 'make the top oval')).plan.operations[0]!.params.shape).toBe('oval');
  });

  it('a second mug is no part of the first', async () => {
    const width = async (...turns: string[]) => {
      const bounds = (await afterTurns('a white mug', 'make a second one in red beside it', ...turns)).now.slice(0, 2);
      return bounds[0]!.size[0]!;
    };
    // the handle reaches out as far as it did
    expect((await width('make the first mug 30 mm wider')) - (await width())).toBeGreaterThan(25);
  });

  it('a mirror swings with its door', async () => {
    const { now } = await afterTurns('a wardrobe with mirrored doors and one door open');
    const depth = (part: string) => now.find(({ name }) => name === part)!.size[2]!;
    expect(depth('Mirror')).toBeGreaterThan(0.8 * depth('Door'));
  });

  it('“not that much” is less than the last change, and more than none', async () => {
    const heights = await Promise.all(
      [[], ['make it taller'], ['make it taller', 'not that much']].map(
        async (turns) => (await afterTurns('a mug', ...turns)).now[0]!.size[1]!,
      ),
    );
    expect(heights[2]).toBeGreaterThan(heights[0]!);
    expect(heights[2]).toBeLessThan(heights[1]!);
  });
});

describe('one more of what stands', () => {
  it.each([
    ['in another colour', 'a blue mug', 'make a second one in red next to it', ['Blue mug', 'Red mug'], 1],
    ['smaller', 'a blue mug', 'add another one, half the size', ['Blue mug', 'Blue mug'], 0.5],
    ['lower', 'a candle', 'a second candle, half the height, beside it', ['Candle', 'Candle'], 0.5],
  ])('%s', async (_, first, turn, names, factor) => {
    const { plan, was, now } = await afterTurns(first, turn);
    expect(plan.name).toBe(names.join(', '));
    const twin = now.filter(({ name }) => name === was[0]!.name).at(-1)!;
    expect(twin.size[1]! / was[0]!.size[1]!).toBeCloseTo(factor, 1);
    // the first stands as it stood
    for (const part of was) expect(now).toContainEqual(part);
  });

  it('a gear that meshes keeps the first one, and has teeth of its own', async () => {
    const { plan, was, now } = await afterTurns('a spur gear with 20 teeth, module 2', 'add a second gear meshing with it, 40 teeth');
    expect(now).toContainEqual(was[0]);
    expect(plan.brief!.relations.map(({ relation }) => relation)).toEqual(['meshing']);
    expect(now.at(-1)!.at[0]! - was[0]!.at[0]!).toBeCloseTo(60, 0);
  });

  it('on the other side of what the first stands to', async () => {
    const { now } = await afterTurns('a house and a tree', 'another tree on the other side of the house');
    const trunks = now.filter(({ name }) => name === 'Trunk').map(({ at }) => Math.sign(at[0]!));
    expect(trunks.sort()).toEqual([-1, 1]);
  });
});

describe('some of several, one after the other', () => {
  it('each number is that of the row as it was', async () => {
    const { now } = await afterTurns('a row of five books', 'the second one green', 'the fourth one red', 'remove the third one');
    const covers = now.filter(({ name }) => name === 'Cover');
    expect(covers.map(({ material, copies }) => `${material} ${copies}`)).toEqual(['Red leather 2', 'Green paint 1', 'Red paint 1']);
    expect(covers[1]!.at[0]!).toBeLessThan(covers[2]!.at[0]!);
    expect(covers[0]!.at[0]!).toBeCloseTo((covers[1]!.at[0]! + covers[2]!.at[0]!) / 2, 0);
  });

  it.each([
    ['a table with two chairs', 'make one of the chairs red', 'the other one blue', 'Seat', ['Red paint 1', 'Blue paint 1']],
    ['a vase with five tulips', 'make one of them yellow', 'the other ones white', 'Petal', ['Yellow paint 6', 'White paint 24']],
  ])('%s: %s, %s', async (first, one, others, part, looks) => {
    const { now, errors } = await afterTurns(first, one, others);
    expect(errors).toEqual([]);
    expect(
      now
        .filter(({ name }) => name === part)
        .map(({ material, copies }) => `${material} ${copies}`)
        .sort(),
    ).toEqual(looks.sort());
    // stems and leaves of a tulip are no more yellow than those of the others
    if (part === 'Petal') expect(new Set(now.filter(({ name }) => name === 'Stem').map(({ material }) => material)).size).toBe(1);
  });
});

describe('words that are of what stands', () => {
  it.each([
    ['a wooden salad bowl', 'darker wood please', 'Teak'],
    ['an oak chair', 'make the wood lighter', 'Ash'],
    ['a red mug', 'a bit darker', 'Dark red ceramic'],
    ['a dark blue vase', 'make it lighter', 'Blue ceramic'],
    ['a mug', 'celadon glaze', 'Celadon'],
  ])('%s: %s', async (first, turn, material) => {
    const { was, now } = await afterTurns(first, turn);
    expect(now[0]!.material).toBe(material);
    expect(now.map(({ size }) => size)).toEqual(was.map(({ size }) => size));
  });

  it.each([
    ['a gold brooch with onyx', 'widen it to 48 mm but keep the height', false],
    ['a wooden crate', 'twice as long, keep the width', true],
    ['a bedside table with one drawer', 'brass cup handles instead of the knobs', false],
  ])('what was to stay or to come does, or nothing is done: %s, %s', async (first, turn, isDone) => {
    expect((await afterTurns(first, turn)).isChange).toBe(isDone);
  });

  it('one stone of a band that has none is set into it, beside what else is said', async () => {
    const turn = 'take it down to 1.6 thick then, and one tiny diamond set flush at the top';
    const { plan, now } = await afterTurns('plain wedding band 4 mm wide', turn);
    expect(plan.parameters.find(({ name }) => name === 'shank_thickness')?.value).toBe(1.6);
    expect(now.filter(({ material }) => material === 'Diamond').map(({ copies }) => copies)).toEqual([1]);
  });

  it('“the small one” is told by its size', async () => {
    const { changed, now } = await afterTurns('a brass candlestick', 'make a second one half its height', 'the small one in copper');
    expect(changed).toEqual(['Body']);
    expect(now.filter(({ name }) => name === 'Body').map(({ material, size }) => `${material} ${size[1]}`)).toEqual([
      'Brass 240',
      'Copper 120',
    ]);
  });

  it.each([
    ['a door hinge', 'open it to 90 degrees', 'angle', 90],
    ['a treasure chest', 'close the lid halfway', 'open', 35],
  ])('%s: %s', async (first, turn, param, value) => {
    const { plan } = await afterTurns(first, turn);
    const given = plan.operations[0]!.params[param];
    const held = plan.parameters.find(({ name }) => given === `= ${name}`)?.value ?? given;
    expect(held).toBe(value);
  });

  it('a verb that is done to something brings in no tap', async () => {
    const { plan } = await afterTurns('a steel plate 100x60x5 with four holes', 'tap the holes M6');
    expect(plan.brief!.things).toHaveLength(1);
    const { isChange, reply } = await afterTurns('a stone lighthouse', 'make it thinner at the top');
    expect(isChange).toBe(false);
    expect(reply).toContain('thinner at the top');
  });

  it('a body of one piece narrows toward its top, and is no wider below', async () => {
    const { was, now } = await afterTurns('a tall vase', 'fatter belly but same height', 'make it thinner at the top');
    expect(now[0]!.size[1]).toBeCloseTo(was[0]!.size[1]!, 1);
    expect(now[0]!.size[0]).toBeLessThan(was[0]!.size[0]!);
  });

  it('a lamp for each of two tables stands on its own one', async () => {
    const { now, was } = await afterTurns('a king size bed with two bedside tables', 'put a lamp on the left table', 'the other one too');
    const bases = now.filter(({ name }) => name === 'Base').map(({ at }) => at);
    expect(bases).toHaveLength(2);
    expect(bases[0]![0]).toBeCloseTo(-bases[1]![0]!, 0);
    expect(bases[0]![1]).toBeCloseTo(bases[1]![1]!, 1);
    for (const part of was) expect(now).toContainEqual(part);
  });
});

describe('put onto what stands', () => {
  it('a label with its letters, which become others', async () => {
    const { now, changed } = await afterTurns('a wooden box', 'add a label that says TEA on the front', 'change the text to COFFEE');
    expect(now.map(({ name }) => name)).toEqual(['Box', 'Label', 'Label']);
    expect(changed).toEqual(['Label']);
    expect(now[1]!.at[2]!).toBeGreaterThan(now[0]!.size[2]! / 2);
  });

  it.each([
    ['a mug', 'put the word MAX on the front', 'MAX'],
    ['a mug', 'add the initials AB', 'AB'],
  ])('%s: %s', async (first, turn, text) => {
    const { plan } = await afterTurns(first, turn);
    expect(plan.operations.find(({ op }) => op === 'paint')?.params.profile).toMatchObject({ text });
  });

  it('stripes of one colour on a ground of the other', async () => {
    const { now } = await afterTurns('a vase', 'red and white stripes');
    expect(now.map(({ material }) => material)).toEqual(['White ceramic', 'Red paint']);
  });

  it('a roof takes the place of battlements', async () => {
    const { plan, changed } = await afterTurns('a castle tower with battlements', 'put a roof on top, in blue slate');
    expect(changed).toContain('Roof');
    expect(plan.brief!.things[0]!.parts.map(({ noun }) => noun)).not.toContain('battlement');
  });

  it('a number that is only said is of what there is a number of', async () => {
    const { plan } = await afterTurns('a vase with five tulips', 'make it three');
    expect(plan.brief!.things.map(({ count }) => count)).toEqual([1, 3]);
  });
});

describe('nothing is made or moved that was not meant', () => {
  it.each([
    ['a small cottage with two windows', 'two more windows upstairs', 'upstairs'],
    ['a chess set on a board', "move the white king's pawn forward", 'pawn'],
  ])('%s: %s', async (first, turn, why) => {
    const { isChange, reply } = await afterTurns(first, turn);
    expect(isChange).toBe(false);
    expect(reply.toLowerCase()).toContain(why);
  });

  it('“three of them” after words of a part is of the whole', async () => {
    const { now } = await afterTurns('a wooden bar stool', 'with a footrest ring in steel', 'three of them in a row');
    expect(now.find(({ name }) => name === 'Seat')?.copies).toBe(3);
    expect(now.find(({ name }) => name === 'Foot ring')?.copies).toBe(3);
  });
});
