import type { Placement } from '../../plan/plan.ts';
import type { MetalPiece } from './casting.ts';
import { addCluster } from './clusters.ts';
import { cutFacts, isCornered } from './cuts.ts';
import { addHead, headKind } from './heads.ts';
import type { JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isAbsent, isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid, said, stoneOf } from './said.ts';
import { addStone, cutOf, speciesOf, stoneMaterial, widthOf } from './stonePlan.ts';
import { addHalo, addMilgrain } from './trimmings.ts';

/** Cups of stones narrower than this, mm, have a straight, full wall, or they would not cast. */
const TINY = 2.2;

/** A set stone that looks forward (+Z), as it hangs on a chain or sits on an ear. */
export interface Ornament {
  pieces: MetalPiece[];
  /** The outermost of them, which a bail or a ring is joined to. */
  frame: string;
  stone: string;
  cut: string;
}

/** Turned so that the table looks forward; the point of a drop looks up. */
const facing = (cut: string): Placement => ({ my: 'center', rotate: cut === 'pear' ? [90, 0, 180] : [90, 0, 0] });

/** One of a pair has half of a total weight, and one of "two diamonds". */
export function single(stone: StoneSaid | undefined, among: number): StoneSaid {
  if (!stone) return { at: 0, named: [] };
  const { count, total, ...one } = stone;
  mark(count, { operation: 'stone', value: among });
  // of both of them together
  if (among > 1) mark(total, { operation: 'stone' });
  return total && !stone.carat ? { ...one, carat: said(total.value / among, ...total.traces) } : one;
}

/** "a round citrine pendant": the form of a piece whose stone has no cut of its own is the stone's. */
export function formOfStone(jewel: JewelSaid): void {
  const shape = meaningSaid(jewel, 'shape', 'piece');
  const stone = stoneOf(jewel, 'centre');
  if (shape && stone && !stone.cut) stone.cut = { value: shape.value.shape, traces: shape.traces };
}

/** Adds the stone with its head, its table looking forward. `usual` is its weight where none was said; `among` how many pieces share a total. */
export function addOrnament(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  usual: number,
  among = 1,
  at?: (cut: string) => Placement,
  usualHead?: 'bezel',
): Ornament {
  formOfStone(jewel);
  let stone = single(stoneOf(jewel, 'centre'), among);
  const bare =
    partOf(jewel, 'piece').numbers.get('size') ??
    partOf(jewel, 'piece').numbers.get('diameter') ??
    partOf(jewel, 'piece').numbers.get('width');
  const sized = stone.carat ?? stone.width ?? stone.length;
  if (!sized && bare && bare.value < 30) stone = { ...stone, width: bare };
  // "an oval citrine pendant, 12 mm tall"
  const tall = partOf(jewel, 'piece').numbers.get('height') ?? partOf(jewel, 'piece').numbers.get('length');
  if (!sized && !bare && tall && tall.value < 30) stone = { ...stone, length: tall };
  const cut = cutOf(stone);
  const found = headKind(jewel, stone, cut, true, widthOf(stone, usual));
  const head = usualHead && !found.said && !isNamed(jewel, 'prongs') ? { ...found, kind: usualHead } : found;
  const made = addStone(stone, draft, { id: 'stone', carat: usual, at: (at ?? facing)(cut) });
  // On a plate the cup reaches down into it.
  const id = addHead(jewel, draft, metals, {
    stone: made.id,
    cut,
    head,
    ...(usualHead && { bezelHeight: `= ${made.id}.pavilion + 0.6` }),
    ...(widthOf(stone, usual) < TINY && { bezelWall: 0.5, bezelStraight: true }),
  });
  const pieces: MetalPiece[] = [{ id, material: materialOf(draft, id) }];
  const halo = (isNamed(jewel, 'halo') || stoneOf(jewel, 'halo') !== undefined || jewel.kind === 'halo') && !isAbsent(jewel, 'halo');
  let frames = [id];
  if (jewel.kind === 'cluster')
    frames = [addCluster(jewel, draft, metals, { stone: made.id, setting: id, like: made.species, width: widthOf(stone, usual) })];
  else if (halo)
    frames = addHalo(jewel, draft, metals, {
      stone: made.id,
      setting: id,
      width: widthOf(stone, usual),
      ratio: cutFacts(cut).ratio,
      cornered: isCornered(cut),
    });
  const frame = frames.at(-1) ?? id;
  for (const other of frames) if (other !== id) pieces.push({ id: other, material: materialOf(draft, other) });
  const milgrain = head.kind === 'bezel' ? addMilgrain(jewel, draft, metals, id) : undefined;
  if (milgrain) pieces.push({ id: milgrain, material: metals.of('milgrain') });
  else if (isNamed(jewel, 'milgrain'))
    refuse({ traces: partOf(jewel, 'milgrain').named }, 'Milgrain goes on a band or on the rim of a bezel: this head has prongs.');
  for (const slot of ['halo', 'side'] as const) mark({ traces: partOf(jewel, slot).absent }, { operation: id });
  return { pieces, frame, stone: made.id, cut };
}

export const materialOf = (draft: JewelDraft, id: string): string =>
  draft.operations.find((operation) => operation.id === id)?.material ?? '';

/** Lets a part fall from above onto another and sink in a little, so that a casting makes them one. Gives its id and the id that is cast. */
export function sunkOnTop(
  draft: JewelDraft,
  operation: { id: string; op: string; name: string; params: Record<string, unknown>; my: string },
  onto: string,
  material: string,
): { id: string; sunk: string } {
  const { id, op, name, params, my } = operation;
  const made = draft.add({
    id,
    op,
    name,
    params,
    at: { my, to: `${onto}.top back`, offset: [0, 0, `= ${onto}.size_z * 0.35`], touch: '-y' },
    material,
  });
  const sunk = draft.add({ id: `${id}_joined`, op: 'move', name, params: { offset: [0, -0.6, 0] }, inputs: [made], material });
  return { id: made, sunk };
}

/** Whether stones, a head or a halo were spoken of. */
export const hasStone = (jewel: JewelSaid): boolean =>
  jewel.stones.length > 0 ||
  (['halo', 'head', 'prongs', 'bezel'] as const).some((slot) => isNamed(jewel, slot)) ||
  partOf(jewel, 'head').meanings.length > 0 ||
  jewel.kind === 'solitaire' ||
  jewel.kind === 'halo';

/** Two of a kind side by side: earrings and cufflinks come in pairs. */
export function paired(jewel: JewelSaid, draft: JewelDraft, inputs: readonly string[], name: string, measure: string): void {
  const count = jewel.count?.value ?? 2;
  if (count === 1) {
    mark(jewel.count, { operation: measure, value: 1 });
    return;
  }
  const number = count === 2 || count > 40 ? 2 : count;
  const id = draft.add({
    id: 'pair',
    op: 'linear_array',
    name,
    inputs: [...inputs],
    params: { count: number, step: [`= ${measure}.size_x + 12`, 0, 0], centered: true },
  });
  mark(jewel.count, { operation: id, param: 'count', value: number });
  draft.relate('Pair', 'alike, side by side');
}

/** A pearl that needs no head: glued on its peg, or hung by it. */
export function addHangingPearl(jewel: JewelSaid, draft: JewelDraft, usual: number): string {
  const said = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const across = said.width ?? said.length ?? partOf(jewel, 'piece').numbers.get('size');
  if (!across) draft.assume(`Pearl: ${usual} mm (no size was said).`);
  const species = speciesOf(said, 'white pearl');
  const id = draft.add(
    {
      id: 'stone',
      op: 'create_gem',
      name: 'Pearl',
      params: {
        species,
        cut: 'pearl',
        width: draft.param('stone_width', across?.value ?? usual, { label: 'Pearl', min: 3, max: 16, step: 0.5 }),
      },
      at: { my: 'center', to: 'origin' },
      material: stoneMaterial(draft, 'stone', species),
    },
    { species: said.species, width: across },
  );
  mark({ traces: said.named }, { operation: id });
  mark(said.count, { operation: id });
  return id;
}

/** A pearl is glued on the peg of a cap, which a ring or a bail grows from. */
export function addPearlCap(draft: JewelDraft, metals: Metals, pearl: string): string {
  return draft.add({
    id: 'cap',
    op: 'revolve',
    name: 'Cap',
    params: {
      profile: {
        points: [
          [0, 0],
          [1.5, 0],
          [1.7, 0.5],
          [1.2, 1.3],
          [0.7, 1.8],
          [0, 1.9],
        ],
      },
    },
    at: { my: 'top', to: `${pearl}.top`, offset: [0, 1.6, 0] },
    material: metals.of('piece'),
  });
}
