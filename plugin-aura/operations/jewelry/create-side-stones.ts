import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import { cutGem, type Gem } from '../../kernel/gems/gem.ts';
import { findSpecies } from '../../kernel/gems/species.ts';
import { onBand } from '../../kernel/jewelry/around-band.ts';
import { bezel } from '../../kernel/jewelry/bezel.ts';
import { bandOf, mountOf } from '../../kernel/jewelry/mount.ts';
import { prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { prongHead } from '../../kernel/jewelry/prongs.ts';
import { StoneOutline } from '../../kernel/jewelry/stone-outline.ts';
import { axisRotation, inverseRigid, multiply, transformDirection, transformPoint } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { carat, choice, length, ref, text } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { otherStones, sorted } from './melee-part.ts';

/** Cuts that are set beside a centre. */
export const SIDE_CUTS = [
  'round',
  'oval',
  'pear',
  'marquise',
  'trillion',
  'princess',
  'baguette',
  'tapered_baguette',
  'half_moon',
  'trapezoid',
  'hexagon',
  'kite',
  'shield',
  'heart',
  'emerald',
  'asscher',
  'cushion',
  'radiant',
  'carre',
  'old_european',
] as const;

/** Centres narrower than this, mm, and the gap that prong heads beside them want. */
const SMALL = 5.2;
const SMALL_GAP = 0.6;

/** Carat of each side stone, of the centre's: a baguette is as long as the head is, whatever the centre weighs. */
const shareOf = (cut: string, centre: number): number =>
  cut.endsWith('baguette') ? Math.max(0.1, 0.12 * Math.sqrt(centre)) : 0.35 * centre;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Two stones beside the centre, tilted to the band, each in its own head: the three-stone ring (jewelry.md 5.6). */
export const createSideStones = defineOperation({
  op: 'create_side_stones',
  family: 'jewelry',
  label: 'Side stones',
  help: 'A stone on either side of the centre, tilted to the band, in heads of their own; cast them with the shank.',
  params: {
    stone: ref({ label: 'Centre stone', help: 'The stone in the middle.', of: 'gem', optional: false }),
    shank: ref({ label: 'Shank', help: 'The band they stand on.', of: 'solid', optional: false }),
    cut: choice({ label: 'Cut', help: 'Of the side stones.', options: SIDE_CUTS, default: 'round' }),
    species: text({ label: 'Species', help: 'Mineral of the side stones.', default: 'diamond', maxLength: 60 }),
    carat: carat({
      label: 'Carat each',
      help: 'Default 0.35 of the centre, of a baguette 0.12 times its root.',
      default: 'auto',
      min: 0.01,
      max: 10,
      soft: [0.05, 1],
    }),
    length: length({
      label: 'Stone length',
      help: 'Longest way across of each, instead of a weight; beside one only its ratio to the width counts.',
      default: 'auto',
      min: 1,
      max: 20,
      soft: [2, 10],
      advanced: true,
    }),
    width: length({
      label: 'Stone width',
      help: 'Shortest way across of each, instead of a weight; beside one only its ratio to the length counts.',
      default: 'auto',
      min: 1,
      max: 20,
      soft: [2, 8],
      advanced: true,
    }),
    ...otherStones,
    gap: length({ label: 'Gap', help: 'From the centre stone to its neighbours.', default: 0.3, min: 0.1, max: 4, advanced: true }),
    setting: choice({ label: 'Setting', help: 'How they are held.', options: ['prong', 'bezel'], default: 'prong' }),
    clearance: length({
      label: 'Clearance to finger',
      help: 'From their culets to the finger.',
      default: 'auto',
      min: 0.5,
      max: 6,
      advanced: true,
    }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 6' } },
      { id: 'diamond', op: 'create_diamond', params: { carat: 1 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, 1.5, 0] } },
    ],
    params: { stone: 'diamond', shank: 'shank' },
    material: 'platinum',
  },
  build: (values, context) => {
    const { kernel, quality, shown, segments } = context;
    const shank = context.ref(values.shank);
    const band = bandOf(shank);
    const centre = mountOf(context.ref(values.stone), shank, segments(4));
    const named = findSpecies(values.species);
    const sized = values.carat === undefined && (values.length !== undefined || values.width !== undefined);
    const gem = cutGem(kernel, {
      cut: values.cut,
      species: named?.species ?? values.species,
      specificGravity: named?.specificGravity ?? 3.52,
      length: values.length,
      width: values.width,
      carat: sized ? undefined : (values.carat ?? shareOf(values.cut, centre.gem.carat)),
    });
    const { facts } = gem;
    const weight = facts.carat;
    // Along the band the centre reaches this far; its neighbours' heads must clear it.
    const across = centre.outline.radius([1, 0]);
    const head = values.setting === 'bezel' ? clamp(0.1 * facts.width + 0.05, 0.35, 0.95) : 0.25;
    const clearance = values.clearance ?? Math.max(0.6, band.outer - band.inner - 0.3 * facts.pavilion);
    const radius = band.inner + clearance + facts.pavilion;
    const frame = matrixOf(shank.anchors.center!);
    const centreHeight = transformPoint(multiply(inverseRigid(frame), centre.place), [0, 0, 0])[1];
    const outline = new StoneOutline(facts.outline, segments(3));
    // The point of a drop, the narrow end of a taper, the bow of a half moon looks away from the centre: its length lies along the band.
    const long =
      ['half_moon', 'trapezoid'].includes(values.cut) ||
      (facts.length > 1.05 * facts.width &&
        ['pear', 'marquise', 'heart', 'trillion', 'tapered_baguette', 'kite', 'shield'].includes(values.cut));
    const quarterOf = (side: number): Mat4 => axisRotation([0, 1, 0], long ? side * 90 : 0);
    const [x, , z] = transformDirection(inverseRigid(quarterOf(1)), [-1, 0, 0]);
    // Small heads that stand close would be cut to foils by the room that each leaves for the other's stone.
    const gap = values.setting === 'prong' && centre.gem.width < SMALL ? Math.max(values.gap, SMALL_GAP) : values.gap;
    const turn = sideAngle({
      radius,
      half: long ? outline.radius([x, z]) : facts.width / 2,
      across: across + gap + (values.setting === 'bezel' ? head : 0),
      centreHeight,
    });
    const thickness = clamp(0.17 * facts.width, 0.5, 1.2);
    const places = [1, -1].map((side): Mat4 => multiply(frame, multiply(onBand(radius, side * turn), quarterOf(side))));
    // Seen from either stone the band lies alike, so that one head serves both.
    const toLocal = inverseRigid(places[0]!);
    const mount = {
      gem: facts,
      solid: gem.solid,
      place: places[0]!,
      outline,
      band: { ...band, centre: transformPoint(toLocal, band.centre), axis: transformDirection(toLocal, band.axis) },
    };
    const setting =
      values.setting === 'bezel'
        ? bezel(kernel, mount, {
            wall: head,
            lip: clamp(0.048 * facts.width, 0.12, 0.32),
            rim: clamp(0.055 * facts.width, 0.22, 0.45),
            bearing: clamp(0.16 * facts.width, 0.22, 2.2),
            clearance: 0.02,
            height: undefined,
            taper: head + 0.2 * outline.inradius,
            style: 'full',
          })
        : prongHead(kernel, mount, {
            thickness,
            style: 'tapered',
            places: prongPlaces(facts, undefined),
            bite: 0.2,
            over: clamp(0.085 * facts.width, 0.18, 0.6),
            rails: facts.width > 3.2 ? 1 : 0,
            clearance: 0.02,
            height: undefined,
            around: { draft: 8, final: 12, export: 16 }[quality],
            pieces: { draft: 1, final: 2, export: 3 }[quality],
            shown,
          });
    const metals = places.map((place) => setting.metal.transform(place));
    const density = (species: string): number => findSpecies(species)?.specificGravity ?? 3.52;
    /** A stone of another mineral as large as the others. */
    const cutAs = (species: string): Gem =>
      cutGem(kernel, {
        cut: values.cut,
        species: findSpecies(species)?.species ?? species,
        specificGravity: density(species),
        carat: (weight * density(species)) / density(values.species),
      });
    return {
      parts: [
        {
          name: 'Side heads',
          role: 'side_heads',
          class: 'metal',
          solid: shown ? kernel.together(metals) : kernel.union(metals),
          crease: 35,
        },
        {
          name: 'Keep-out',
          role: 'keep_out',
          class: 'cutter',
          solid: kernel.union(places.map((place) => setting.cutter.transform(place))),
        },
        ...sorted(values, places).map(({ species, places: at }) =>
          sideStones(species === values.species ? gem : cutAs(species), species, at),
        ),
      ],
      resolved: { carat: facts.carat, thickness, clearance, angle: (turn * 180) / Math.PI },
      facts: { count: 2, carat: facts.carat, total_carat: 2 * facts.carat, setting: values.setting === 'bezel' ? 'bezel' : 'head' },
    };
  },
});

const sideStones = (gem: Gem, species: string, places: readonly Mat4[]): BuiltPart => ({
  name: `Side ${places.length === 2 ? 'stones' : 'stone'}, ${gem.facts.cut.replaceAll('_', ' ')} ${gem.facts.species} ${gem.facts.carat.toFixed(2)} ct`,
  role: 'side_stones',
  class: 'gem',
  solid: gem.solid,
  transform: places[0]!,
  copies: places,
  crease: gem.smooth ? 40 : 0,
  gem: gem.facts,
  material: species,
  keepMaterial: true,
});

/** The angle from the top at which a side stone's inner edge stands `across` from the middle of the ring. */
function sideAngle({ radius, half, across, centreHeight }: { radius: number; half: number; across: number; centreHeight: number }): number {
  const edge = (turn: number): number => {
    const x = radius * Math.sin(turn) - half * Math.cos(turn);
    const y = radius * Math.cos(turn) + half * Math.sin(turn);
    // A neighbour that lies deeper than the centre's girdle may stand under it a little: the centre narrows downward.
    return x + Math.max(0, Math.min(0.5, centreHeight - y)) * 0.35;
  };
  for (let turn = 0.05; turn < 1.3; turn += 0.004) if (edge(turn) >= across) return turn;
  throw new CannotBuild('The side stones find no room beside the centre on this ring.', 'carat');
}
