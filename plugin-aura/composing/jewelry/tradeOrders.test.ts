import { describe, expect, it } from 'vitest';
import type { Operation } from '../../plan/plan.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { inTrade } from '../../reading/trade.ts';
import { wordReader } from '../offline.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';
import { stoneRuns } from './stoneRuns.ts';

/** Orders of kinds that are sold every day, and that once came out as something else. */

const lexicon = lexiconOf(jewelryEntries);

/** The only piece of an order, read and composed. */
function made(words: string): JewelPlan {
  const { things } = settleJewels(readBrief(inTrade(words), lexicon));
  expect(things).toHaveLength(1);
  return composeJewel(things[0]!, { prefix: '' });
}
const op = (jewel: JewelPlan, name: string): Operation | undefined => jewel.operations.find((operation) => operation.op === name);
const ops = (jewel: JewelPlan, name: string): Operation[] => jewel.operations.filter((operation) => operation.op === name);
const value = (jewel: JewelPlan, name: string): number | string | undefined =>
  jewel.parameters.find((parameter) => parameter.name === name)?.value;
const presetOf = (jewel: JewelPlan, id: string): string | undefined =>
  jewel.materials.find((material) => material.id === jewel.operations.find((operation) => operation.id === id)?.material)?.preset;
const cuts = (jewel: JewelPlan): unknown[] =>
  jewel.operations.filter(({ op: name }) => /^create_(gem|diamond|side_stones)$/.test(name)).map(({ params }) => params.cut);

describe('stones that are listed one after another', () => {
  it('each clause tells its own count, stone, cut and size', () => {
    const runs = stoneRuns('an oval 8x6 sapphire in the middle, two pear diamonds 5x3 mm on each side');
    expect(runs.map(({ species, cut, count, role }) => [species, cut, count, role])).toEqual([
      ['blue sapphire', 'oval', 1, 'centre'],
      ['diamond', 'pear', 2, 'side'],
    ]);
    expect(stoneRuns('a plain band, rounded all round')).toEqual([]);
  });

  it('the sides of a trilogy keep their own size', () => {
    const ring = made('trilogy ring, centre princess cut 5x5, sides princess 4x4, 18k white');
    expect(cuts(ring)).toEqual(['princess', 'princess']);
    expect(value(ring, 'stone_width')).toBe(5);
  });

  it('a toi et moi with a bypass has a pear and a round', () =>
    expect(cuts(made('Toi et moi ring, pear 8x5 and round 5 mm side by side, bypass shank 2 mm, rose gold'))).toEqual(['pear', 'round']));

  it('a row of several species sets each where it comes', () => {
    expect(op(made('birthstone family ring with four stones: ruby, emerald, sapphire and topaz'), 'create_eternity')?.params).toMatchObject(
      {
        species: 'ruby',
        others: 'emerald 2; blue sapphire 3; blue topaz 4',
      },
    );
    expect(op(made('sapphire and diamond eternity band, alternating, 2.2 mm'), 'create_eternity')?.params.others).toMatch(/^diamond 2,4,6/);
  });
});

describe('what belongs to a stone and what to its metal', () => {
  it('the section of a wire is no cut of a stone, and as thick as it is wide', () => {
    const ring = made('solitaire ring, size 54, 2 mm round-wire band in platinum, one 6.5 mm brilliant in six claws');
    expect([value(ring, 'stone_width'), value(ring, 'shank_width'), value(ring, 'shank_thickness')]).toEqual([6.5, 2, 2]);
    expect(op(ring, 'create_side_stones')).toBeUndefined();
  });

  it('centre and sides have each their own size and cut, and the metal behind them is the ring’s', () => {
    const ring = made('three stone ring, centre 7x5 oval, sides 5x3 pear, 18ct white');
    expect(cuts(ring)).toEqual(['oval', 'pear']);
    expect([value(ring, 'stone_length'), value(ring, 'side_length')]).toEqual([7, 5]);
    expect(presetOf(made('trilogy ring. centre stone 6mm, side stones 4mm each, platinum'), 'casting')).toMatch(/Platinum/);
  });

  it('18ct is how fine the gold is, where sizes are listed', () => {
    const ring = made('five stone ring with graduated rubies 4, 3.5 and 3 mm, claw set, 18ct yellow');
    expect(ops(ring, 'create_gem').map((_, i) => value(ring, `stone_${i + 1}_stone_width`))).toEqual([3, 3.5, 4, 3.5, 3]);
  });

  it('wire tells how wide and how thick a bangle is, and fewer stones than were said are told', () => {
    const bangle = made('bangle 62 mm inner dia., oval wire 4 x 3, open at the front');
    expect([value(bangle, 'width'), value(bangle, 'thickness'), op(bangle, 'create_bangle')?.params.height]).toEqual([4, 3, undefined]);
    expect(made('dragonfly brooch 55 mm with seven peridots').notes).toContain('Of “seven peridots” 2 found a place.');
    expect(op(made('signet ring, oval face 12 x 10, engraved JM, 9ct yellow'), 'engrave')?.params.text).toBe('JM');
  });

  it('an order without the name of a piece, with a setting and a finger size, is a ring', () => {
    const ring = made('cathedral setting, 1.25 ct princess, v-claws, five 1.5 mm stones set down each shoulder, finger size US 6.5');
    expect(op(ring, 'create_pave')?.params.count).toBe(10);
    expect(value(ring, 'inner_diameter')).toBeCloseTo(16.91, 2);
  });
});

describe('bands', () => {
  it.each([
    ['black ring with a thin gold line round the middle, 8 mm wide', '18K yellow gold', 1],
    ['white gold band with rose gold edges, 6 mm', '18K white gold', 3.6],
  ])('%s has an inlay', (words, preset, width) => {
    const band = made(words);
    expect(presetOf(band, 'inlay')).toBe(preset);
    expect(value(band, 'inlay_width')).toBeCloseTo(width, 1);
  });

  it('a wide gold band has none', () => expect(op(made('hammered wide gold band, 8 mm, comfort fit'), 'difference')).toBeUndefined());

  it('a taper is told by both widths', () => {
    const signet = made('signet ring, oval face 14x12, shank tapering from 8 to 4 mm');
    expect(value(signet, 'shank_width')).toBe(8);
    expect(op(signet, 'create_shank')?.params.taper).toBeCloseTo(0.5, 3);
  });

  it('stones that are flush stand in a row in the band itself', () =>
    expect(ops(made('gypsy band 7 mm wide 2.2 mm thick, 3 diamonds 3 mm flush, 9ct yellow'), 'create_flush_setting')).toHaveLength(3));

  it('square stones of a channel lie in one groove', () => {
    const ring = made('full eternity band with princess cuts channel set 2mm');
    expect(ops(ring, 'create_bezel_setting')).toHaveLength(0);
    expect(op(ring, 'polar_array')?.params.angle).toBe(360);
  });

  it('a pavé ring with a centre has a head, one with small stones has none', () => {
    expect(ops(made('a pavé ring with a 1ct round diamond and 4 claws'), 'create_prong_setting')).toHaveLength(1);
    expect(ops(made('pavé ring, 1.3 mm stones'), 'create_prong_setting')).toHaveLength(0);
  });
});

describe('pieces that were something else', () => {
  it('a pearl stands in a cup, whatever was said of prongs', () => {
    const ring = made('ring with a 7mm pearl');
    expect(ops(ring, 'create_prong_setting')).toHaveLength(0);
    expect(op(ring, 'revolve')?.name).toBe('Pearl cup');
  });

  it('a name is its letters, joined, with a loop at either end', () => {
    const necklace = made('name necklace "Mia" in script, 14k gold');
    expect(op(necklace, 'extrude')?.params.profile).toMatchObject({ text: 'Mia', font: 'script' });
    expect(ops(necklace, 'create_jump_ring')).toHaveLength(2);
    // The dot of the i stands on a peg.
    expect(necklace.operations.filter(({ id }) => id.startsWith('peg'))).toHaveLength(1);
    expect(op(made('bar necklace engraved "Mia"'), 'create_jump_ring')).toBeUndefined();
  });

  it('what hangs below a diamond hangs below it, and studs have posts', () => {
    const drops = made('drop earrings, teardrop amethyst under a small diamond stud, yellow gold');
    expect(cuts(drops)).toEqual(['round', 'pear']);
    expect(ops(drops, 'create_ear_post')).toHaveLength(1);
    expect(ops(drops, 'create_ear_hook')).toHaveLength(0);
  });

  it('three pearls on each hoop are three', () =>
    expect(ops(made('gold hoops 25mm with three little pearls on each'), 'create_gem')).toHaveLength(3));

  it('beads of two kinds take turns, as many as were said', () => {
    const strand = made('bracelet out of round beads, black and white ones alternating, 20 beads');
    expect(ops(strand, 'create_gem').map(({ params }) => params.species)).toEqual(['onyx', 'white porcelain']);
    expect(ops(strand, 'polar_array').map(({ params }) => params.count)).toEqual([10, 10]);
  });

  it('each link of a line bracelet is a casting of its own, with the prongs that were said', () => {
    const bracelet = made('tennis bracelet 180 mm, 42 diamonds of 4 mm, 4 prongs');
    expect(value(bracelet, 'stones')).toBe(42);
    expect(op(bracelet, 'create_prong_setting')?.params.count).toBe(4);
    expect(op(bracelet, 'cast')?.inputs).toEqual(['head', 'hinge']);
  });

  it('crowns and Celtic bands are rings of their own', () => {
    expect(ops(made('crown ring with 5 points with pink sapphires on the tips'), 'create_gem')).toHaveLength(5);
    expect(ops(made('Celtic knot band 8mm wide in silver'), 'pipe')).toHaveLength(3);
  });

  it('a flower has the petals that were said', () => {
    const brooch = made('brooch like a daisy with 12 white petals');
    expect(value(brooch, 'petals')).toBe(12);
    expect(presetOf(brooch, 'enamels')).toBe('white enamel');
  });

  it('the onyx of a signet is its face', () => expect(presetOf(made('onyx signet ring 16x14 in sterling silver'), 'stone')).toBe('Onyx'));

  it('what is ordered is made, and faults are told: the operation refuses nothing', () =>
    expect(op(made('solitaire ring'), 'cast')?.params.faults).toBe('tell'));
});

describe('words that are found within others', () => {
  it('squared edges are of no red gold, and no square stone', async () => {
    const { plan } = await wordReader().generate('5 mm flat wedding band in platinum with squared edges');
    expect(plan?.operations.map(({ op: name }) => name)).toEqual(['create_shank']);
    expect(plan?.materials.map(({ preset }) => preset)).toEqual(['Platinum 950']);
  });
});

it('a metal with a capital letter is a metal, and other letters are the inscription', async () => {
  const reader = wordReader();
  const { plan } = await reader.generate("yellow gold signet ring engraved with 'KL'");
  const { plan: metal } = await reader.refine(plan!, 'change it to Platinum');
  const { plan: letters } = await reader.refine(plan!, 'change it to MJ');
  const texts = (of: typeof plan) => of?.operations.flatMap(({ params }) => (typeof params.text === 'string' ? [params.text] : []));
  expect([texts(metal), metal?.materials.map(({ preset }) => preset)]).toEqual([['KL'], ['Platinum 950']]);
  expect(texts(letters)).toEqual(['MJ']);
});
