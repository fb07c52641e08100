import { addEngravingOnPlate, castAll, isBehind, type MetalPiece } from './casting.ts';
import { addChain } from './chains.ts';
import { sunkOnTop } from './hanging.ts';
import { addCup } from './heads.ts';
import { inner, type JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { OUTLINES } from './outlines.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid, stoneOf } from './said.ts';
import { addStone } from './stonePlan.ts';

/** Outlines whose left edge is straight or round enough for a hinge. */
const SHAPES: Readonly<Record<string, number>> = { oval: 0.75, round: 1, heart: 1, princess: 1, baguette: 0.7, octagon: 1, hexagon: 1 };

/** A locket: two shells on a hinge, shown open like a book, each hollow for a picture; a bail on the one that hangs. */
export function makeLocket(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const piece = partOf(jewel, 'piece');
  const shape = meaningSaid(jewel, 'shape', 'disc', 'piece');
  const form = shape && SHAPES[shape.value.shape] !== undefined ? shape.value.shape : 'oval';
  if (shape && form !== shape.value.shape)
    refuse(shape, `A locket is not made ${shape.value.shape.replaceAll('_', ' ')} here: it is oval.`);
  const told = piece.numbers.get('height') ?? piece.numbers.get('length') ?? piece.numbers.get('size') ?? piece.numbers.get('size.0');
  const [onLid, own] = stoneOnLid(jewel, told?.value);
  const tall = own?.length ?? told;
  const wide = own?.width ?? piece.numbers.get('width') ?? piece.numbers.get('size.1') ?? piece.numbers.get('diameter');
  if (!tall && !wide) draft.assume('Locket: 25 mm high (not said).');
  const ratio = SHAPES[form] ?? 1;
  const height = tall?.value ?? (wide ? wide.value / ratio : 25);
  const size = inner(draft.param('height', height, { label: 'Height', min: 10, max: 60, step: 0.5 }));
  const breadth = inner(draft.param('width', wide?.value ?? height * ratio, { label: 'Width', min: 8, max: 60, step: 0.5 }));
  const material = metals.of('disc');
  const profile = (inset: number): Record<string, unknown> => {
    const [long, broad] = [`(${size} - ${2 * inset})`, `= ${breadth} - ${2 * inset}`];
    if (form === 'round') return { ellipse: [broad, `= ${long}`] };
    return OUTLINES[form]?.(long, broad) ?? { ellipse: [broad, `= ${long}`] };
  };
  const shell = (id: string, name: string): string => {
    const body = draft.add({
      id: `${id}_body`,
      op: 'extrude',
      name,
      params: { profile: profile(0), height: 2 * HALF, axis: 'z', chamfer: 0.5 },
      at: { my: 'center', to: 'origin' },
      material,
    });
    const hollow = draft.add({
      id: `${id}_hollow`,
      op: 'extrude',
      name: 'Hollow for the picture',
      params: { profile: profile(1.6), height: 3, axis: 'z' },
      at: { my: 'back', to: `${body}.back`, offset: [0, 0, 1] },
      material,
    });
    return draft.add({ id, op: 'difference', name, inputs: [body, hollow], params: {}, material });
  };
  const across = height * Math.min(1, ratio);
  // Each half is drawn with its hollow to the front: what is the locket's front, when it is shut, is the lid's back. Inside it is the lid's floor.
  const within = /inside|inner|interior/.test(partOf(jewel, 'engraving').position?.value ?? '');
  const engraved = (half: string): string =>
    addEngravingOnPlate(
      jewel,
      draft,
      material,
      half,
      within ? across - 4 : across,
      1,
      within ? { face: 'front', sunk: 1.6 } : { face: 'back' },
    );
  const rear = shell('back', 'Back of the locket');
  const back = isBehind(jewel) ? engraved(rear) : rear;
  mark(tall, { operation: `${draft.prefix}back_body`, param: 'profile', value: tall?.value ?? 0 });
  mark(wide, { operation: `${draft.prefix}back_body`, param: 'profile', value: wide?.value ?? 0 });
  mark(shape, { operation: `${draft.prefix}back_body`, param: 'shape', value: form });
  const knuckle = { diameter: 2.2, height: `= ${form === 'heart' ? 0.2 : 0.3} * ${size}`, axis: 'y' };
  const hinge = draft.add({
    id: 'hinge',
    op: 'cylinder',
    name: 'Hinge',
    params: knuckle,
    // A heart is widest over its middle.
    at: { my: 'center', to: `${back}.left front`, offset: [0.4, form === 'heart' ? `= 0.25 * ${size}` : 0, -0.2] },
    material,
  });
  const lid = shell('lid', 'Lid');
  const cut = isBehind(jewel) ? lid : engraved(lid);
  const set = onLid && setStone(onLid, jewel, draft, metals, cut);
  // Turned over its left edge like the page of a book: each about its own centre, which is so high over the middle of the lid.
  const turned = (high: string): Record<string, unknown> => ({
    offset: [
      `= -0.5 * ${breadth} - 0.5 * ${breadth} * cos(60) + 0.4 + (${high}) * sin(120)`,
      0,
      `= 0.5 * ${breadth} * sin(60) + 1.1 - (${high}) * (1 + cos(60))`,
    ],
    rotate: [0, 120, 0],
  });
  if (set)
    draft.add({
      id: 'stone_opened',
      op: 'move',
      name: 'Stone of the lid',
      inputs: [set.stone],
      params: turned(`${SUNK - HALF} - 0.5 * ${set.stone}.size_z`),
      material: set.material,
    });
  const opened = draft.add({
    id: 'opened',
    op: 'move',
    name: 'Lid, open',
    inputs: [set ? set.lid : cut],
    params: turned(set ? `${HALF} - 0.5 * ${set.lid}.size_z` : '0'),
    material,
  });
  const room = draft.add({ id: 'room', op: 'copy', name: 'Room for the hinge', params: { of: hinge } });
  draft.add({ id: 'cover', op: 'difference', name: 'Lid of the locket', inputs: [opened, room], params: {}, material });
  const bail = sunkOnTop(draft, { id: 'bail', op: 'create_bail', name: 'Bail', params: {}, my: 'foot' }, back, metals.of('bail'));
  mark({ traces: partOf(jewel, 'bail').named }, { operation: bail.id });
  const pieces: MetalPiece[] = [back, hinge, bail.sunk].map((id) => ({ id, material }));
  castAll(draft, pieces, [], 'Locket');
  for (const stone of jewel.stones) {
    if (set && stone === stoneOf(jewel, 'centre')) continue;
    const why = 'A locket bears one stone on its lid here: the others are left out.';
    refuse({ traces: [...stone.named, ...(stone.species?.traces ?? [])] }, why);
    draft.note(why);
  }
  for (const part of jewel.thing.parts)
    if (/hinge|lid|picture|photo|clasp|oval|heart|round/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: hinge });
  draft.relate('Lid', 'on a hinge at the side, open');
  if (jewel.op === 'necklace' || /necklace|chain/.test(`${jewel.thing.noun} ${jewel.thing.variant ?? ''}`) || isNamed(jewel, 'chain'))
    addChain(jewel, draft, metals, { my: 'lowest', to: `${bail.id}.top`, offset: [0, -1.7, 0] });
}

/** Half the thickness of a shell, and how deep the point of a stone stands in its lid, mm. */
const HALF = 1.3;
const SUNK = 0.2;

/** Share of its locket's height that no stone on its lid reaches. */
const ON_LID = 0.7;

/** The stone of the lid. "An oval locket 25 x 20 mm with a small ruby": sizes that no stone on it has are the locket's own. */
function stoneOnLid(
  jewel: JewelSaid,
  tall = 25,
): [stone: StoneSaid | undefined, own?: { length: StoneSaid['length']; width: StoneSaid['width'] }] {
  const stone = stoneOf(jewel, 'centre');
  if (!stone?.length || stone.length.value < ON_LID * tall) return [stone];
  const { length, width, cut: _outline, ...rest } = stone;
  return [rest, { length, width }];
}

/** A stone in a bezel in the middle of what is the front of the locket when it is shut: the lid's back, as it is drawn. */
function setStone(
  stone: StoneSaid,
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  lid: string,
): { lid: string; stone: string; material: string } | undefined {
  if ((stone.count?.value ?? 1) > 1) return undefined;
  const { id, cut } = addStone(stone, draft, {
    id: 'stone',
    carat: 0.1,
    at: { my: 'culet', to: `${lid}.back`, rotate: [-90, 0, 0], offset: [0, 0, SUNK] },
  });
  const cup = addCup(jewel, draft, metals, { stone, made: { id, cut }, wall: 0.4, id: 'bezel' });
  const material = metals.of('disc');
  const set = draft.add({
    id: 'set_lid',
    op: 'cast',
    name: 'Lid with its stone',
    inputs: [lid, cup],
    params: { stones: [id], faults: 'tell' },
    material,
  });
  mark({ traces: stone.named }, { operation: id });
  mark(stone.count, { operation: id, value: 1 });
  for (const part of jewel.thing.parts)
    if (/^(?:front|lid|face|cover|cent(?:er|re)|middle)$/.test(part.noun)) mark({ traces: [part] }, { operation: id });
  draft.relate('Stone', 'in the middle of the lid');
  return { lid: set, stone: id, material: draft.operations.find((operation) => operation.id === id)?.material ?? material };
}
