import { describe, expect, it } from 'vitest';
import type { Operation, Plan } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';

/** What customers say of a jewel that lies before them, held on the plan. */

const reader = wordReader();

async function told(first: string, ...instructions: string[]): Promise<Plan> {
  let { plan } = await reader.generate(first);
  for (const instruction of instructions) {
    const { plan: next, reply } = await reader.refine(plan!, instruction);
    if (!next) throw new Error(`Nothing came of "${instruction}": ${reply}`);
    plan = next;
  }
  return plan!;
}
const op = (plan: Plan, name: string): Operation | undefined => plan.operations.find((operation) => operation.op === name);
const value = (plan: Plan, name: string) => plan.parameters.find((parameter) => parameter.name === name)?.value;

describe('some stones of several', () => {
  it('the left and the right of three', async () => {
    const plan = await told('three stone ring with rubies', 'make the left one a diamond', 'and the right one an emerald');
    expect(op(plan, 'create_side_stones')?.params.others).toBe('diamond 1 from left; emerald 1 from right');
    expect(op(plan, 'create_gem')?.params.species).toBe('ruby');
  });

  it('the one in the middle of three', async () => {
    const plan = await told('a three stone ring with three round diamonds', 'swap the middle stone for a ruby');
    expect(op(plan, 'create_gem')?.params.species).toBe('ruby');
    expect(op(plan, 'create_side_stones')?.params.species).toBe('diamond');
  });

  it('every second of an eternity ring, the second of a channel', async () => {
    const eternity = await told('eternity ring with 12 sapphires', 'make every second one a diamond');
    expect(op(eternity, 'create_eternity')?.params.others).toBe('diamond 2,4,6,8,10,12');
    const channel = await told('ring with a row of 5 diamonds, channel set', 'colour the second from the left ruby red');
    expect(op(channel, 'create_channel_setting')?.params.others).toBe('ruby 2 from left');
  });
});

describe('stones that are added', () => {
  it('go onto the shoulders, and the ring stays where it was', async () => {
    const plan = await told('halo ring, round diamond', 'remove the halo', 'add three tiny diamonds on each shoulder');
    expect(op(plan, 'create_pave')?.params.count).toBe(6);
    expect(op(plan, 'group')).toBeUndefined();
  });

  it('come back with other stones where they were taken away', async () => {
    const plan = await told('halo ring with a cushion cut diamond', 'remove the halo', 'put it back but with pink stones');
    expect(op(plan, 'create_halo')?.params.species).toBe('pink sapphire');
    expect(op(plan, 'create_side_stones')).toBeUndefined();
  });

  it('hang from hoops', async () => {
    expect(op(await told('silver hoop earrings, 30 mm', 'hang a small pearl from each'), 'create_jump_ring')).toBeDefined();
  });
});

describe('over the counter', () => {
  it.each([
    ['could the stone be bigger, say 7mm', (plan: Plan) => plan.parameters.find(({ name }) => name === 'stone_width')?.value, 7],
    ['make it an oval instead', (plan: Plan) => op(plan, 'create_diamond')?.params.cut, 'oval'],
    ['go up a size', (plan: Plan) => plan.parameters.find(({ name }) => name === 'inner_diameter')?.value, 18.1128],
    ['bezel instead of the prongs', (plan: Plan) => op(plan, 'create_bezel_setting')?.id, 'bezel'],
  ])('%s', async (instruction, read, wanted) => {
    expect(read(await told('solitaire engagement ring with a round diamond', instruction))).toBe(wanted);
  });

  it('letters are said anew, and pearls counted anew', async () => {
    expect(op(await told('signet ring with an oval face', 'engrave the letter M on it', 'change it to JB'), 'engrave')?.params.text).toBe(
      'JB',
    );
    const pearls = await told('pearl necklace with 40 pearls', '45 pearls instead of 40');
    expect(pearls.parameters.find(({ name }) => name === 'length')?.value).toBeCloseTo(45 * 7 + 0.5);
  });
});

const sizeOf = (plan: Plan, name: string): unknown => plan.parameters.find((parameter) => parameter.name === name)?.value;

describe('parts that a jewel has without their being named', () => {
  it('the diamond of a solitaire, and its stone in another species', async () => {
    const plan = await told('solitaire ring, 1 ct round', 'make the diamond 2 carats', 'change the diamond to a sapphire');
    expect(sizeOf(plan, 'carat')).toBe(2);
    expect(op(plan, 'create_gem')?.params).toMatchObject({ species: 'blue sapphire', cut: 'round' });
    expect(op(plan, 'create_side_stones')).toBeUndefined();
  });

  it('the heart, the letter and the chain are larger than they are made as a rule', async () => {
    expect(sizeOf(await told('silver heart pendant', 'make the heart smaller'), 'diameter')).toBe(14.5);
    expect(sizeOf(await told('initial necklace with the letter K', 'make the letter bigger'), 'letter_height')).toBe(20);
    expect(sizeOf(await told('moon necklace', 'a bit longer chain, 50 cm'), 'chain_length')).toBe(500);
  });

  it('a stone is set into the middle of a cross', async () => {
    expect(op(await told('gold cross pendant', 'set a ruby in the middle'), 'create_gem')?.params.species).toBe('ruby');
  });

  it('an emerald at the sides and below a hoop is a stone, and no green metal', async () => {
    const sides = await told('gold ring with a ruby', 'add emerald side stones');
    expect(op(sides, 'create_side_stones')?.params.species).toBe('emerald');
    expect(sides.materials.some(({ color }) => color !== undefined)).toBe(false);
    const hoops = await told('gold hoop earrings', 'hang a little emerald drop from each hoop');
    expect(op(hoops, 'create_gem')?.params.species).toBe('emerald');
    expect(hoops.operations.find(({ id }) => id === 'drop')?.at).toMatchObject({ to: 'ring.bottom' });
  });

  it('one charm is taken off, and what is added to a chain hangs on it', async () => {
    const left = await told('charm bracelet with a heart, a star and a moon', 'remove the heart');
    expect(left.operations.filter(({ id }) => /^charm_\d$/.test(id)).map(({ name }) => name)).toEqual(['Star charm', 'Moon charm']);
    const hung = await told('silver chain', 'add a sapphire pendant');
    expect(op(hung, 'create_chain')?.at).toMatchObject({ to: 'bail.top' });
  });

  it('an eternity ring is half of one, a bracelet fits its wrist, the stones of studs are square', async () => {
    const half = await told('white gold eternity band', 'only half way round');
    expect(op(half, 'create_eternity')?.params.coverage).toBe('half');
    expect(sizeOf(await told('gold bracelet', 'make it fit an 18 cm wrist'), 'chain_length')).toBe(195);
    expect(sizeOf(await told('silver cuff bracelet', 'fit a 17 cm wrist'), 'inner_diameter')).toBeCloseTo(170 / Math.PI);
    expect(op(await told('sapphire studs', 'make them square'), 'create_gem')?.params.cut).toBe('princess');
  });
});

it('leather is what a cross hangs on, and not the cross', async () => {
  const plan = await told('leather cord necklace with a silver cross');
  const of = (id: string) => plan.materials.find((one) => one.id === plan.operations.find((other) => other.id === id)?.material)?.preset;
  expect([of('disc'), of('chain')]).toEqual(['Sterling silver', 'Brown leather']);
});

describe('forms, figures and order', () => {
  it('a diamond that is put above an amethyst hangs above it, and the amethyst keeps its weight', async () => {
    const plan = await told('amethyst drop earrings', 'add a small diamond above each amethyst');
    const of = (link: string) => plan.operations.find(({ id }) => id === link)?.inputs ?? [];
    expect(of('link_1')).toContain('stone');
    expect(plan.operations.find(({ id }) => id === 'stone')?.op).toBe('create_diamond');
    expect(sizeOf(plan, 'stone_2_carat')).toBe(1);
  });

  it('one form takes the place of the other, and the heart of a Claddagh is no stone', async () => {
    expect(op(await told('round silver cufflinks', 'make them square'), 'extrude')?.params.profile).toHaveProperty('rect');
    const ring = await told('claddagh ring', 'rose gold heart');
    expect(op(ring, 'create_diamond')).toBeUndefined();
  });

  it('two more charms are seven', async () => {
    const plan = await told('charm bracelet with five stars', 'two more charms');
    expect(plan.operations.filter(({ id }) => /^charm_\d$/.test(id))).toHaveLength(7);
  });
});

describe('stones and metal of one part', () => {
  it('the side stones that were said by their kind are those that are changed, and keep their size', async () => {
    const plan = await told(
      'diamond ring with two sapphires on the sides',
      'make the sides a touch bigger',
      'make the side stones emeralds',
    );
    expect(op(plan, 'create_side_stones')?.params.species).toBe('emerald');
    const swapped = await told(
      'three stone ring: 1 ct round centre, 0.3 ct sides',
      'swap the side stones for blue sapphires',
      'centre stone 1.5 ct',
    );
    expect([sizeOf(swapped, 'side_carat'), sizeOf(swapped, 'carat')]).toEqual([0.3, 1.5]);
    expect(sizeOf(await told('three stone ring with diamonds', 'middle stone 6 mm'), 'stone_width')).toBe(6);
  });

  it('a halo changes its metal alone and keeps its stones', async () => {
    const plan = await told('emerald ring with a halo', 'halo of sapphires', 'halo in rose gold');
    expect(op(plan, 'create_halo')?.params.species).toBe('blue sapphire');
    const metal = (name: string): string | undefined => plan.materials.find(({ id }) => id === op(plan, name)?.material)?.preset;
    expect([metal('create_halo'), metal('create_shank')]).toEqual(['18K rose gold', '18K yellow gold']);
  });

  it('what goes away takes its place with it, and a size is across', async () => {
    expect(op(await told('sapphire and diamond cluster ring', 'take the diamonds off'), 'create_cluster')).toBeUndefined();
    expect(sizeOf(await told('gold ring with a ruby', 'tiny stone'), 'carat')).toBe(0.125);
    expect(sizeOf(await told('gold necklace with a pearl', 'make the chain shorter'), 'chain_length')).toBeLessThan(400);
  });

  it('letters go on a signet, a stone above another, and a word that nobody knows leaves the rest done', async () => {
    expect(op(await told('signet ring', 'put the letters AB on the face'), 'engrave')?.params).toMatchObject({ text: 'AB', side: 'face' });
    const drop = await told('pendant with an oval sapphire', 'add a small ruby above it');
    expect(drop.operations.filter(({ op: name }) => name === 'create_gem').map(({ params }) => params.species)).toEqual([
      'ruby',
      'blue sapphire',
    ]);
    expect(sizeOf(await told('silver ring with a ruby', 'make it blorfy and 6 mm wide'), 'shank_width')).toBe(6);
    await expect(told('silver ring with a ruby', 'make the blorf 6 mm wide')).rejects.toThrow(/blorf/);
  });

  it('stones at the sides go and none come instead, milgrain goes from its bezel, and a stone is changed by its own sizes', async () => {
    const bare = await told(
      'three stone ring, emerald 6 mm with two 4 mm diamonds',
      'make the side stones sapphires',
      'remove the side stones',
    );
    expect(op(bare, 'create_side_stones')).toBeUndefined();
    expect(op(await told('pear topaz pendant 12x8 with diamond halo', 'remove all the diamonds'), 'create_gem')?.params.cut).toBe('pear');
    const plain = await told('ring, 7 mm garnet, milgrain bezel', 'no milgrain');
    expect([op(plain, 'add_milgrain'), op(plain, 'create_bezel_setting')]).toEqual([undefined, expect.anything()]);
    expect(sizeOf(await told('marquise ruby ring 10x5', 'make the ruby bigger'), 'stone_length')).toBe(12.5);
  });

  it('what is asked in passing is done to what it is of', async () => {
    const shank = async (...turns: [string, ...string[]]) => op(await told(...turns), 'create_shank')?.params.shoulders ?? 'plain';
    expect(await shank('split shank ring with a 2 ct oval diamond', 'normal shank')).toBe('plain');
    expect(op(await told('halo ring, oval sapphire 7x5', 'halo stones 1.6 mm'), 'create_gem')?.params.species).toBe('blue sapphire');
    const bare = await told('aquamarine ring 10x8 emerald cut with tapered baguettes', 'without the baguettes');
    expect([op(bare, 'create_side_stones'), op(bare, 'create_gem')?.params.species]).toEqual([undefined, 'aquamarine']);
    expect(sizeOf(await told('leaf brooch, silver, 40 mm', 'bigger by half'), 'diameter')).toBe(60);
    expect((await told('hoop earrings 30 mm, 14k gold', 'white gold')).materials.map(({ preset }) => preset)).toContain('14K white gold');
  });

  it('of a set of bands one is widened or taken out, and a row keeps its metal and its middle when it is longer', async () => {
    const set = await told(
      'three stacking rings, yellow, white and rose gold, 2 mm wide',
      'make the rose one 3 mm wide',
      'remove the white one',
    );
    expect(set.operations).toHaveLength(2);
    expect([sizeOf(set, 'band_width'), sizeOf(set, 'band_2_width')]).toEqual([2, 3]);
    const row = await told('five stone ring with 3 mm rubies', 'make the middle one a diamond', 'now seven stones');
    expect(op(row, 'create_eternity')?.params).toMatchObject({ species: 'ruby', others: 'diamond 4' });
    expect(sizeOf(row, 'stones')).toBe(7);
    const line = await told('tennis bracelet with 3 mm diamonds, white gold', 'use sapphires instead');
    expect([op(line, 'create_gem')?.params.species, line.operations.filter(({ op: name }) => name === 'create_diamond')]).toEqual([
      'blue sapphire',
      [],
    ]);
  });

  it('letters stay when stones come, and a cuff bears one in front', async () => {
    expect(op(await told('gold bangle 8 mm wide', 'engrave "Amor" inside', 'add three 3 mm rubies on top'), 'engrave')?.params.text).toBe(
      'Amor',
    );
    const cuff = await told('silver cuff 20 mm wide', 'hammer it', 'add a 10x8 oval turquoise in the middle');
    expect(cuff.operations.filter(({ op: name }) => name === 'create_gem')).toHaveLength(1);
    expect(op(cuff, 'hammered')?.inputs).toEqual(['casting']);
  });

  it('a setting is lowered, a halo doubled, pavé goes on the own band, and a stone stands where a cross crosses', async () => {
    expect(sizeOf(await told('radiant moissanite ring 2 ct', 'lower the setting a bit'), 'culet_clearance')).toBeLessThan(1.2);
    const halos = await told('pear topaz pendant 12x8 with diamond halo', 'make the bail bigger', 'double the halo');
    expect(halos.operations.filter(({ op: name }) => name === 'create_halo')).toHaveLength(2);
    expect(op(halos, 'create_bail')?.params.height).toBe(6.25);
    const band = await told('cushion morganite ring with a halo', 'remove the halo', 'add a pave band');
    expect(band.operations.filter(({ op: name }) => name === 'create_shank')).toHaveLength(1);
    const cross = await told('cross pendant 30x20 mm', 'add a 2 mm diamond in the centre');
    expect(op(cross, 'create_diamond')?.at?.offset).toEqual([0, '= diameter * 0.16', '= -0.2 - min(0.64, max(0, disc.size_z - 1.6))']);
    expect(sizeOf(await told('pearl necklace, 7 mm pearls, 45 cm', 'make it 50 cm long'), 'length')).toBe(500);
  });
});

describe('what stands round, in and along a ring', () => {
  it('a halo that was named alone has its number, its size and a second ring', async () => {
    const plan = await told(
      'oval sapphire halo ring 8x6',
      'use 14 stones in the halo',
      'the halo stones should be 1 mm',
      'double the halo',
    );
    expect((await told('double halo engagement ring')).operations.filter(({ op: name }) => name === 'create_halo')).toHaveLength(2);
    const halos = plan.operations.filter(({ op: name }) => name === 'create_halo');
    expect(halos.map(({ params }) => params.count)).toEqual(['= halo_stones', undefined]);
    const bare = await told('oval sapphire halo ring 8x6', 'remove all the diamonds');
    expect([op(bare, 'create_halo'), op(bare, 'create_gem')?.params.species]).toEqual([undefined, 'blue sapphire']);
  });

  it('more stones of a row, and why no more', async () => {
    const plan = await told('five stone ring with 3 mm rubies, size 6', 'now seven stones');
    expect(plan.parameters.find(({ name }) => name === 'stones')?.value).toBe(7);
    const { reply } = await reader.refine(plan, 'shank 2.5 mm');
    expect(reply).toContain('need a band about 3.66 mm wide');
  });

  it('a pavé band is set into the band that there is, and sizes that were said of the ring are its stone’s', async () => {
    const plan = await told('marquise ruby ring 10x5', 'add a pave band', 'make the ruby a bit bigger');
    expect(op(plan, 'create_pave')?.params.shank).toBe('shank');
    expect(plan.parameters.find(({ name }) => name === 'stone_length')?.value).toBe(11);
  });

  it('other stones leave the metal as it is, and a size for two words is of one stone', async () => {
    const tennis = await told('tennis bracelet with 3 mm diamonds, white gold', 'use sapphires instead');
    expect(tennis.materials.map(({ preset }) => preset)).toEqual(expect.arrayContaining(['18K white gold']));
    const drops = await told('pearl drop earrings, 9 mm white pearls, yellow gold hooks', 'make the pearls 7 mm');
    expect(drops.operations.filter(({ op: name }) => name === 'create_gem')).toHaveLength(1);
    const strand = await told('pearl necklace, 7 mm pearls, 45 cm', 'make it 50 cm long');
    expect(strand.parameters.find(({ name }) => name === 'length')?.value).toBe(500);
  });
});

describe('what is told of one stone stays with it', () => {
  it('a halo that is named takes the species, and not the stone in it', async () => {
    const plan = await told('sapphire halo pendant, white gold', 'make the halo ruby');
    expect(op(plan, 'create_halo')?.params.species).toBe('ruby');
    expect(op(plan, 'create_gem')?.params.species).toBe('blue sapphire');
  });

  it('a heavier centre leaves the stones beside it', async () =>
    expect(op(await told('oval sapphire ring with two diamonds', 'make the sapphire 2 carats'), 'create_side_stones')?.params.carat).toBe(
      op(await told('oval sapphire ring with two diamonds'), 'create_side_stones')?.params.carat,
    ));

  it('a plain band that stones are let into keeps its thickness', async () =>
    expect(value(await told('plain 4 mm gold wedding band, 2 mm thick', 'set five 2 mm diamonds into it'), 'shank_thickness')).toBe(2));

  it('a bare number changes the weight that was told', async () =>
    expect(value(await told('round diamond solitaire 0.75 ct, band 2.2 mm', 'make it 1.25'), 'carat')).toBe(1.25));
});
