import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import { type CastPiece, castMetal, castShown, type Finger } from '../../kernel/jewelry/cast.ts';
import { bandOf, grownStone } from '../../kernel/jewelry/mount.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { refs } from '../../plan/param.ts';
import { type BuildContext, type Built, type BuiltPart, defineOperation } from '../define.ts';
import type { Result } from '../part.ts';
import { placedSolids } from '../parts.ts';
import { faultsParam, type StonePart, unsoundOf } from './soundness.ts';

/** One casting: all metal of its inputs becomes one solid, with seats for the stones and the finger hole free. */
export const cast = defineOperation({
  op: 'cast',
  family: 'jewelry',
  label: 'Cast',
  help: 'Unites the metal of one piece to one watertight casting; cuts seats and finger hole.',
  params: {
    stones: refs({ label: 'Stones', help: 'Stones whose room is cut free in all metal.' }),
    faults: faultsParam,
  },
  inputs: { min: 1, max: 200, help: 'shank, settings, bails ... of one metal' },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 6' } },
      { id: 'diamond', op: 'create_diamond', params: { carat: 1 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, 0.8, 0] } },
      { id: 'bezel', op: 'create_bezel_setting', params: { stone: 'diamond', shank: 'shank' } },
    ],
    inputs: ['shank', 'bezel'],
    params: { stones: ['diamond'] },
    material: '18K yellow gold',
  },
  build: ({ stones, faults }, context) => {
    const { kernel, inputs } = context;
    const isBand = (result: Result): boolean => typeof result.facts.inner_radius === 'number' && result.anchors.center !== undefined;
    const bandResult = inputs.find(isBand);
    // A set band holds the metal of the plain one.
    const replaced = new Set(inputs.flatMap((result) => result.replaces));
    const pieces = inputs.filter((result) => !replaced.has(result.operation)).map((result) => ({ result, piece: pieceOf(result) }));
    if (pieces.every(({ piece }) => piece.metal.length === 0)) throw new CannotBuild('There is no metal to cast.');
    const stoneResults = stones.map((id) => ({ id, result: context.ref(id) }));
    const seated = new Set(inputs.map((result) => result.facts.stone));
    const isSeated = ({ id, result }: (typeof stoneResults)[number]): boolean => seated.has(id) || haveSeats(result, pieces);
    const set = stoneResults.filter(isSeated).map(({ result }) => result);
    const spared = stoneResults.filter((stone) => !isSeated(stone)).map(({ result }) => result);
    const isOfBand = (result: Result): boolean =>
      bandResult !== undefined && (result === bandResult || result.replaces.includes(bandResult.operation));
    const band = pieces.find(({ result }) => isOfBand(result))?.piece ?? null;
    const heads = pieces.map(({ piece }) => piece).filter((piece) => piece !== band);
    const rooms = spared.flatMap(roomOf);
    const finger = bandResult ? fingerOf(bandResult, context) : null;
    // A draft is looked at while a slider moves: its needles and crumbs are too small to be seen.
    const metal = context.shown
      ? castShown(kernel, band, heads, rooms, finger)
      : castMetal(kernel, band, heads, rooms, finger, context.quality !== 'draft');
    const unsound =
      context.quality === 'draft'
        ? {}
        : unsoundOf(
            faults,
            metal,
            { set: [...set, ...inputs].flatMap(stonePartsOf), spared: spared.flatMap(stonePartsOf) },
            bandResult ? { ...bandOf(bandResult), askedRadius: Number(bandResult.facts.inner_radius) } : null,
          );
    const kept = inputs
      .flatMap((result) => result.parts.filter((part) => part.class === 'gem' || part.loose))
      .map((part): BuiltPart => ({ ...part, keepMaterial: part.keepMaterial ?? part.class === 'gem' }));
    const { handles: _own, ...bandFacts } = bandResult?.facts ?? {};
    const lead = inputs.flatMap((result) => result.parts).find((part) => part.class === 'metal' || part.class === 'body');
    return {
      parts: [
        {
          role: 'casting',
          class: 'metal',
          solid: metal,
          crease: lead?.crease ?? 35,
          grain: lead?.grain,
          ...(lead?.material ? { material: lead.material } : {}),
        } as BuiltPart,
        ...kept,
      ],
      // What goes round the finger has its places on it, whatever head it bears.
      ...(bandResult && {
        anchors: Object.fromEntries(
          ['center', 'inside_top', 'inside_bottom'].flatMap((name) => (bandResult.anchors[name] ? [[name, bandResult.anchors[name]]] : [])),
        ),
      }),
      resolved: {},
      ...unsound,
      facts: { ...bandFacts, ...(bandResult || !inputs.some(({ facts }) => facts.rooted) ? handlesOf(inputs) : {}) },
    } satisfies Built;
  },
});

/** The handles of a casting are those of its pieces together, where all of them say theirs; NaN is no fact. Heads side by side may grow together. */
function handlesOf(inputs: readonly Result[]): { handles?: number } {
  if (inputs.filter(({ facts }) => facts.rooted).length > 1) return {};
  const handles = inputs.reduce((sum, { facts }) => sum + (typeof facts.handles === 'number' ? facts.handles : Number.NaN), 0);
  return Number.isNaN(handles) ? {} : { handles };
}

function pieceOf(result: Result): CastPiece {
  const solids = (wanted: (kind: string) => boolean): Solid[] =>
    result.parts.filter((part) => !part.loose && wanted(part.class)).flatMap((part) => placedSolids(part));
  return { metal: solids((kind) => kind === 'metal' || kind === 'body'), keepOut: solids((kind) => kind === 'cutter') };
}

/** Whether every stone of a result stands in the middle of a seat of one of the pieces: an array of stones beside an array of their settings. */
function haveSeats(stones: Result, pieces: readonly { piece: CastPiece }[]): boolean {
  const seats = pieces.flatMap(({ piece }) => piece.keepOut).map((seat) => seat.bounds());
  const own = stones.parts.filter(({ gem, solid }) => gem !== undefined && solid !== undefined).flatMap((part) => placedSolids(part));
  return (
    own.length > 0 &&
    own.every((stone) => {
      const { min, max } = stone.bounds();
      return seats.some((seat) => [0, 1, 2].every((k) => seat.min[k]! <= min[k]! && max[k]! <= seat.max[k]!));
    })
  );
}

/** Room for stones that no setting of the casting holds. */
function roomOf(result: Result): Solid[] {
  return result.parts.flatMap((part) => {
    const { gem, solid } = part;
    return gem && solid ? placedSolids({ ...part, solid: grownStone({ gem, solid }, 0.02) }) : [];
  });
}

/** The finger of a band, as a cylinder. */
function fingerOf(shank: Result, { kernel, segments }: BuildContext): Finger {
  const { inner, centre, axis } = bandOf(shank);
  const long = 60;
  const radius = inner + 0.01;
  const solid = kernel
    .cylinder(long, radius, radius, segments(radius))
    .translate([0, -long / 2, 0])
    .rotate([90, 0, 0])
    .transform(matrixOf(shank.anchors.center!));
  return { solid, centre, axis, radius };
}

/** The stones of a result, each set once: what a band bears goes on in what replaces it. */
const stonePartsOf = ({ parts }: Result): readonly StonePart[] => parts.filter(({ gem, loose }) => gem !== undefined && !loose);
