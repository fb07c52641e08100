import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { jewelChecks } from '../../evaluation/jewel.ts';
import { densitiesOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import type { CheckResult } from '../../kernel/jewelry/checks/jewel.ts';
import { checkJewel } from '../../kernel/jewelry/checks/run.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import type { Brief, BriefThing, Outcome } from '../../plan/brief.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';

const lexicon = lexiconOf(jewelryEntries);
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => {
  evaluator.dispose();
  expect(kernel.live).toBe(0);
});

const briefOf = (words: string): Brief => settleJewels(readBrief(words, lexicon));

/** The first piece of a prompt, read and composed. */
function made(words: string): JewelPlan {
  const thing = briefOf(words).things[0];
  if (!thing) throw new Error(`Nothing was read in “${words}”.`);
  return composeJewel(thing, { prefix: '' });
}

const planOf = ({ name, parameters, materials, operations }: JewelPlan): Plan =>
  planSchema.parse({ name, parameters, materials, operations });
const param = (jewel: JewelPlan, name: string): number | undefined =>
  Number(jewel.parameters.find((parameter) => parameter.name === name)?.value);
const operation = (jewel: JewelPlan, id: string) => jewel.operations.find((candidate) => candidate.id === id);
const preset = (jewel: JewelPlan, id: string): string | undefined => {
  const material = operation(jewel, id)?.material;
  return jewel.materials.find((candidate) => candidate.id === material)?.preset;
};

function outcomes(thing: BriefThing): { words: string; outcome: Outcome | undefined }[] {
  return [
    { words: thing.words, outcome: thing.outcome },
    ...thing.facts.map(({ words, outcome }) => ({ words, outcome })),
    ...(thing.counted ? [thing.counted].map(({ words, outcome }) => ({ words, outcome })) : []),
    ...thing.parts.flatMap(outcomes),
  ];
}
const refused = (jewel: JewelPlan): string[] =>
  outcomes(jewel.thing).flatMap(({ words, outcome }) => (outcome && 'why' in outcome ? [`${words}: ${outcome.why}`] : []));

describe('words reach the part that they were said of', () => {
  it('halo, centre and pavé of the editor’s own example', () => {
    const ring = made('Platinum halo ring with an oval sapphire and pave shoulders, size 54');
    expect(operation(ring, 'stone')?.params).toMatchObject({ species: 'blue sapphire', cut: 'oval' });
    expect(ring.operations.map(({ op }) => op)).toEqual(expect.arrayContaining(['create_halo', 'create_pave']));
    expect(param(ring, 'inner_diameter')).toBeCloseTo(17.19, 2);
    expect(preset(ring, 'casting')).toBe('Platinum 950');
    expect(refused(ring)).toEqual([]);
  });

  it('a halo of sapphires has sapphires, and no side stones come with it', () => {
    const ring = made('solitaire with a halo of small sapphires');
    expect(operation(ring, 'halo')?.params.species).toBe('blue sapphire');
    expect(operation(ring, 'stone')?.op).toBe('create_diamond');
    expect(operation(ring, 'sides')).toBeUndefined();
  });

  it('two metals are two castings, the head let into the band', () => {
    const ring = made('silver head on a gold band');
    expect(preset(ring, 'shank')).toBe('18K yellow gold');
    expect(preset(ring, 'head')).toBe('Sterling silver');
    expect(operation(ring, 'fitted')?.inputs).toContain('casting');
    const one = made('silver solitaire');
    expect(one.operations.filter(({ op }) => op === 'cast')).toHaveLength(1);
  });

  it('rows and their stones', () => {
    const ring = made('ring with three rows of 1.1 mm diamonds');
    expect([param(ring, 'pave_rows'), param(ring, 'pave_stone_diameter')]).toEqual([3, 1.1]);
    expect(param(ring, 'shank_width')).toBeGreaterThan(3.2);
  });

  it('two species: the first is the centre, pears stand beside it', () => {
    const ring = made('a ruby flanked by two pear diamonds');
    expect(operation(ring, 'stone')?.params.species).toBe('ruby');
    expect(operation(ring, 'sides')?.params).toMatchObject({ cut: 'pear', species: 'diamond' });
  });

  it('sides of a cut of their own', () => {
    const ring = made('three stone ring with a 2 ct emerald cut centre and trapezoid sides');
    expect(operation(ring, 'stone')?.params.cut).toBe('emerald');
    expect(param(ring, 'carat')).toBe(2);
    expect(operation(ring, 'sides')?.params.cut).toBe('trapezoid');
  });

  it('a half moon by its straight side, whichever of its sizes is said first', () => {
    for (const sizes of ['5 x 3', '3 x 5']) {
      const loose = made(`loose half moon diamond ${sizes} mm`);
      expect([param(loose, 'stone_width'), param(loose, 'stone_length')]).toEqual([5, 3]);
    }
    expect(operation(made('ring with a blue sapphire and two half moon diamonds'), 'sides')?.params.cut).toBe('half_moon');
  });

  it.each([
    ['1-1/2 carat solitaire', 'carat', 1.5],
    ['rose gold eternity, 2 mm diamonds all around, size N', 'stone_diameter', 2],
    ['plain D-shaped wedding band, 5mm wide, 1.6 mm thick, white gold, size 11', 'shank_width', 5],
    ['half eternity ring with 9 round diamonds of 2.5 mm in platinum', 'stones', 9],
    ['marquise ruby solitaire in yellow gold, 8 by 4 mm', 'stone_length', 8],
    ['cable chain necklace 45 cm in sterling silver, links 4 mm', 'chain_length', 450],
    ['bangle, 60mm inside, 8 mm wide, silver', 'inner_diameter', 60],
    ['tennis bracelet, 18cm long, 50 diamonds of 2.5 mm, white gold', 'stones', 50],
    ['six prong solitaire in platinum', 'prongs', 6],
  ])('%s: %s is %f', (words, name, value) => {
    expect(param(made(words), name)).toBeCloseTo(value, 3);
  });

  it('a month has its stone', () => {
    expect(operation(made('birthstone ring for May'), 'stone')?.params.species).toBe('emerald');
  });

  it('a text goes inside the band', () => {
    const ring = made('gold wedding band 5 mm wide engraved "Ada & Ben" inside');
    expect(operation(ring, 'engraving')?.params.text).toBe('Ada & Ben');
    expect(param(ring, 'shank_width')).toBe(5);
  });
});

describe('what cannot be is named', () => {
  it.each([
    ['diamond ring with no diamond', /without a stone/],
    ['pave band, 3 mm stones, 1 mm wide', /at least 3\.65 mm wide/],
    ['eternity ring with 60 diamonds of 3 mm', /Only \d+ stones/],
  ])('%s', (words, sentence) => {
    const jewel = made(words);
    expect(refused(jewel).join('\n')).toMatch(sentence);
    expect(jewel.notes.join('\n')).toMatch(sentence);
  });

  it('every fact says what became of it', () => {
    for (const words of ['snake ring with green enamel scales and a 1 ct diamond', 'vintage gothic pendant of amethyst with wings']) {
      const all = outcomes(made(words).thing);
      expect(all.filter(({ outcome }) => outcome === undefined)).toEqual([]);
    }
  });
});

describe('the same brief gives the same operations', () => {
  it('byte by byte', () => {
    const words = 'halo ring with a 1 ct oval ruby and pave shoulders, 18k rose gold';
    expect(JSON.stringify(made(words))).toBe(JSON.stringify(made(words)));
  });

  it('an unchanged branch keeps its operations', () => {
    const [plain, haloed, larger] = [
      'gold ring with a 1 ct ruby',
      'gold ring with a 1 ct ruby and a halo',
      'gold ring with a 2 ct ruby',
    ].map(made);
    for (const id of ['shank', 'stone', 'head']) expect(operation(haloed!, id)).toEqual(operation(plain!, id));
    for (const id of ['shank', 'head', 'casting']) expect(operation(larger!, id)).toEqual(operation(plain!, id));
    expect(param(larger!, 'shank_width')).toBe(param(plain!, 'shank_width'));
  });

  it('prefixes keep two pieces apart', () => {
    const thing = briefOf('gold ring with a ruby').things[0]!;
    const jewel = composeJewel(thing, { prefix: 'second_' });
    for (const { id } of jewel.operations) expect(id).toMatch(/^second_/);
    for (const { name } of jewel.parameters) expect(name).toMatch(/^second_/);
  });
});

/** Pieces of every kind. Each has to be built, and to keep the hard checks of a bench. */
const PIECES: readonly string[] = [
  'platinum halo ring with an oval sapphire, yellow gold prongs',
  'halo pendant, white gold, yellow gold bezel',
  'toi et moi ring in yellow gold with platinum prongs',
  'stud earrings in yellow gold with white gold prongs',
  'solitaire with a 0.3 ct princess diamond',
  'bezel set ring with a pear emerald',
  'halo ring with an asscher diamond',
  'three stone ring with an oval ruby',
  'cluster ring with a 4 mm ruby',
  'split shank ring with a 9 mm cushion morganite and pave on the shank',
  'toi et moi ring with a pear emerald and a round diamond',
  'cathedral ring with a cushion diamond and pave',
  'tension ring in platinum',
  'gypsy ring with a 3 mm ruby',
  'signet ring engraved "AB"',
  'channel set sapphire ring',
  'titanium band 7 mm wide with a 1 mm groove',
  'heart pendant with a small ruby',
  'drop earrings with 8 mm pearls',
  'station necklace with three diamonds',
  'cufflinks, square, 15 mm',
  'brooch with an amethyst',
  'gold locket with a 3 mm round diamond on the front',
];

/** What the hard checks find of a piece that must be built. */
function faultsOf(words: string): Pick<CheckResult, 'check' | 'sentence'>[] {
  const plan = planOf(made(words));
  const evaluation = evaluator.evaluate(plan, { quality: 'final' });
  expect(evaluation.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = jewelChecks(evaluation, checkJewel, densitiesOf(resolveMaterials(plan).specifications));
  return found.flatMap(({ level, check, sentence }) => (level === 'error' ? [{ check, sentence }] : []));
}

describe('pieces keep the hard checks', () => {
  it.each(PIECES)('%s', (words) => {
    expect(faultsOf(words)).toEqual([]);
  });
});

it('a row of stones lies over the middle of the finger', () => {
  const { parts } = evaluator.evaluate(planOf(made('five stone ring with oval emeralds')), { quality: 'draft' });
  const row = parts.find(({ gem }) => gem)?.copies ?? [];
  expect(row).toHaveLength(5);
  expect(row.reduce((sum, place) => sum + place[12]!, 0)).toBeCloseTo(0, 6);
});

describe('the lexicon', () => {
  it('no piece has a name twice, and every variant of a piece is its kind', () => {
    for (const { op, spoken } of jewelryEntries) {
      const names = [...spoken.names, ...(spoken.variants ?? []).flatMap(({ names: own }) => own)];
      expect(new Set(names).size, op).toBe(names.length);
    }
  });
});
