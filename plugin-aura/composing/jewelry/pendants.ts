import { addRim, addRope, takesRope } from './borders.ts';
import { addEngravingOnPlate, castAll, engravingSaid, isBehind, type MetalPiece } from './casting.ts';
import { addChain, addLayers, chainLength, LEAST_CHAIN } from './chains.ts';
import { addEnamel, enamelSaid } from './enamel.ts';
import { addHangingPearl, addOrnament, addPearlCap, hasStone, sunkOnTop } from './hanging.ts';
import { capitalise, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { addOnPlate } from './onPlate.ts';
import { isFigure, OUTLINES, outlineAt, raisedFace } from './outlines.ts';
import { isPaved } from './paveField.ts';
import { isAbsent, isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type Said, type StoneSaid, stoneOf } from './said.ts';
import { addShowpiece, isShowpiece } from './showpieces.ts';
import { addSteppedOrnament, rowOf } from './steppedRow.ts';
import { cutOf } from './stonePlan.ts';

/** Forms that are cut from a plate, whatever stone is set on it. */
const PLATES: ReadonlySet<string> = new Set(['heart', 'star', 'cross', 'bar', 'hexagon', 'octagon', 'disc']);

/** How many times as large as its stone a piece with a form of its own is at least. */
const WITH_PLATE = 2;

/** The plate that a piece is, where it is one: by its kind, its parts or its shape. */
function plateOf(jewel: JewelSaid): boolean {
  if (['cross', 'bar', 'disc'].includes(jewel.kind)) return true;
  const shape = meaningSaid(jewel, 'shape', 'disc', 'piece')?.value.shape;
  // "an oval pendant, 20 mm tall, with a 4 mm amethyst": so much larger than its stone it is a plate with one
  const { numbers } = partOf(jewel, 'piece');
  const own = ['height', 'width', 'size', 'diameter'].map((name) => numbers.get(name)?.value).find((value) => value !== undefined);
  const stone = stoneOf(jewel, 'centre')?.width?.value;
  if (shape !== undefined && own !== undefined && stone !== undefined && own >= WITH_PLATE * stone) return true;
  return isNamed(jewel, 'disc') || (shape !== undefined && (PLATES.has(shape) || isFigure(shape) || isShowpiece(shape)));
}

/** Inside height of a bail, mm. */
const USUAL_BAIL = 5;

/** A pendant: a set stone or a form of metal, hung by a bail; with its chain where one was said. */
export function makePendant(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stoned = hasStone(jewel) && partOf(jewel, 'stone').absent.length === 0;
  const plate = plateOf(jewel) || !stoned;
  mark({ traces: partOf(jewel, 'stone').absent }, { operation: `${draft.prefix}disc` });
  const row = rowInPendant(jewel);
  const made: Form = row
    ? addSteppedOrnament(jewel, draft, metals, row.stones, row.sideways)
    : plate
      ? addForm(jewel, draft, metals)
      : isLonePearl(jewel)
        ? hungPearl(jewel, draft, metals)
        : addOrnament(jewel, draft, metals, 0.5);
  if (plate && !row && stoned && !made.took) {
    const set = addOnPlate(jewel, draft, metals, made, 0.1);
    made.pieces = [...made.pieces, ...set.pieces];
    made.stones = [...(made.stones ?? []), ...set.stones];
  }
  const pieces: MetalPiece[] = [...made.pieces];
  let opening: string | undefined;
  if (isAbsent(jewel, 'bail')) mark({ traces: partOf(jewel, 'bail').absent }, { operation: made.frame });
  else {
    const height = partOf(jewel, 'bail').numbers.get('height') ?? partOf(jewel, 'bail').numbers.get('size');
    const scale = partOf(jewel, 'bail').scales.get('size') ?? partOf(jewel, 'bail').scales.get('height');
    const high = height?.value ?? (scale && tidy(USUAL_BAIL * scale.value));
    const bail = sunkOnTop(
      draft,
      { id: 'bail', op: 'create_bail', name: 'Bail', params: high ? { height: high } : {}, my: 'foot' },
      made.frame,
      metals.of('bail'),
    );
    pieces.push({ id: bail.sunk, material: metals.of('bail') });
    opening = bail.id;
    mark({ traces: partOf(jewel, 'bail').named }, { operation: bail.id });
    mark(height, { operation: bail.id, param: 'height', value: height?.value ?? 0 });
    mark(scale, { operation: bail.id, param: 'height', value: high ?? 0 });
    draft.relate('Bail', 'grows out of the top, the chain runs through it');
    if (!isNamed(jewel, 'bail')) draft.assume('Bail: 5 mm high inside (not said).');
  }
  castAll(
    draft,
    pieces,
    [...new Set([...(made.stone ? [made.stone] : []), ...(made.stones ?? [])])],
    jewel.op === 'charm' ? 'Charm' : 'Pendant',
  );
  if ((jewel.op === 'necklace' || isNamed(jewel, 'chain')) && opening)
    addLayers(jewel, draft, addChain(jewel, draft, metals, { my: 'lowest', to: `${opening}.top`, offset: [0, -1.7, 0] }));
}

/** A pearl by itself: it is drilled and hangs, where nothing was said to go round it. */
const isLonePearl = (jewel: JewelSaid): boolean =>
  cutOf(stoneOf(jewel, 'centre')) === 'pearl' &&
  !(['halo', 'bezel', 'prongs', 'head'] as const).some((slot) => isNamed(jewel, slot)) &&
  jewel.kind !== 'halo' &&
  jewel.kind !== 'cluster';

function hungPearl(jewel: JewelSaid, draft: JewelDraft, metals: Metals): Form {
  const stone = addHangingPearl(jewel, draft, 9);
  const frame = addPearlCap(draft, metals, stone);
  return { frame, pieces: [{ id: frame, material: metals.of('piece') }], stone };
}

/** Stones of a pendant that are several: each of its own size, or so many alike; and whether they stand side by side. */
function rowInPendant(jewel: JewelSaid): { stones: StoneSaid[]; sideways: boolean } | undefined {
  const shape = meaningSaid(jewel, 'shape', 'disc', 'piece')?.value.shape;
  if (
    jewel.kind === 'cross' ||
    isNamed(jewel, 'halo') ||
    jewel.kind === 'cluster' ||
    isNamed(jewel, 'disc') ||
    (shape !== undefined && shape !== 'bar')
  )
    return undefined;
  // stones in a bar whose own size was said stand on its plate
  if (
    shape === 'bar' &&
    ['length', 'size.0', 'height'].some((name) => partOf(jewel, 'disc').numbers.has(name) || partOf(jewel, 'piece').numbers.has(name))
  )
    return undefined;
  const stepped = rowOf(jewel);
  const centre = stoneOf(jewel, 'centre');
  const number = centre?.count?.value ?? 1;
  const words = jewel.thing.facts.filter((fact) => /^(?:vertical|horizontal|across|side by side)/i.test(fact.words));
  const rows = jewel.thing.parts.filter(({ noun }) => /^(?:row|line|bar)$/.test(noun));
  const bar = jewel.kind === 'bar' || shape === 'bar';
  const told = [...words, ...rows.flatMap((part) => [part, ...part.facts])];
  const across = [...told.map((trace) => trace.words), ...stepped.flatMap(({ named }) => named.map((trace) => trace.words))].some((text) =>
    /horizontal|across|side by side/i.test(text),
  );
  const alike = stepped.length === 0 && centre && jewel.stones.length === 1 && number >= 2 && number <= 12;
  if (stepped.length < 2 && !alike) return undefined;
  const first = 'stone_1';
  mark({ traces: told }, { operation: first });
  if (centre?.count) mark(centre.count, { operation: first, value: number });
  if (!alike) return { stones: stepped, sideways: across };
  const { count: _count, total, ...one } = centre;
  const each: StoneSaid = total && !one.carat ? { ...one, carat: { ...total, value: total.value / number } } : one;
  return {
    stones: Array.from({ length: number }, () => each),
    sideways: across || (bar && !words.some(({ words: text }) => /vertical/i.test(text))),
  };
}

interface FormSays {
  size: Said<number> | undefined;
  thickness: Said<number> | undefined;
  shape: Said<string> | undefined;
  /** Width across the arms of a cross. */
  beam?: Said<number> | undefined;
}

function addCross(draft: JewelDraft, across: string, thickness: string, material: string, says: FormSays): string {
  const size = across.slice(2);
  const upright = draft.add(
    {
      id: 'upright',
      op: 'box',
      name: 'Upright',
      params: { size: [`= ${size} * 0.2`, across, thickness], round: 0.3 },
      at: { my: 'center', to: 'origin' },
      material,
    },
    { 'size.1': says.size, 'size.2': says.thickness },
  );
  const beam = draft.add(
    {
      id: 'beam',
      op: 'box',
      name: 'Beam',
      params: {
        size: [
          says.beam ? draft.param('beam', says.beam.value, { label: 'Arms', min: 4, max: 60, step: 0.5 }) : `= ${size} * 0.66`,
          `= ${size} * 0.2`,
          thickness,
        ],
        round: 0.3,
      },
      at: { my: 'center', to: `${upright}.center`, offset: [0, `= ${size} * 0.16`, 0] },
      material,
    },
    { 'size.0': says.beam },
  );
  return draft.add({ id: 'disc', op: 'union', name: 'Cross', inputs: [upright, beam], params: {}, material });
}

export interface Form {
  pieces: MetalPiece[];
  frame: string;
  stone?: string;
  /** How large a plate is, mm. */
  across?: number;
  /** Stones that the form itself holds; it takes no other. */
  stones?: readonly string[];
  took?: boolean;
  /** Where its middle is over that of its outline, mm: the crossing of a cross. */
  middle?: string;
  /** What it is cut to, as a profile without parameters; lengths in mm. */
  outline?: Record<string, unknown>;
  /** Of a cross its height, its beam, and how high the beam lies over its middle, mm. */
  cross?: { height: number; beam: number; crossing: number };
  /** It is a bar that stands, along which stones and letters go. */
  upright?: boolean;
  /** What lies on it and is no metal. */
  loose?: readonly string[];
}

/** A plate that looks forward, for pendants of metal alone: a disc, a square, a heart, a bar, a cross. */
export function addForm(jewel: JewelSaid, draft: JewelDraft, metals: Metals, usual = 18): Form {
  const piece = partOf(jewel, 'piece');
  const disc = partOf(jewel, 'disc');
  // what a chain is long no plate is across
  const hung = jewel.op === 'necklace' || isNamed(jewel, 'chain') ? chainLength(jewel) : undefined;
  const ofPiece = (name: string) => {
    const told = piece.numbers.get(name);
    return told && hung && told.value >= LEAST_CHAIN && hung.traces.includes(told.traces[0]!) ? undefined : told;
  };
  const number = (...names: readonly string[]) => names.map((name) => disc.numbers.get(name) ?? ofPiece(name)).find(Boolean);
  const shape = meaningSaid(jewel, 'shape', 'disc', 'piece');
  const tag = /\btag\b/.test(`${jewel.thing.variant ?? ''} ${jewel.thing.noun}`);
  const form = tag && !shape ? 'tag' : jewel.kind === 'cross' ? 'cross' : jewel.kind === 'bar' ? 'bar' : (shape?.value.shape ?? 'round');
  const tall = number('height', 'length');
  const wide = number('width');
  const said =
    number('size', 'size.0', 'diameter', 'outer diameter') ??
    // "a tree of life in a 28 mm round frame"
    ['size', 'diameter'].map((name) => partOf(jewel, 'border').numbers.get(name)).find(Boolean) ??
    (form === 'cross' || form === 'bar' ? (tall ?? wide) : (wide ?? tall));
  if (!said) draft.assume(`${jewel.op === 'brooch' ? 'Brooch' : 'Pendant'}: ${usual} mm across (no size was said).`);
  const across = draft.param('diameter', said?.value ?? usual, { label: 'Size', min: 6, max: 60, step: 0.5 });
  const thick = number('thickness') ?? number('size.2');
  const thickness = draft.param('thickness', thick?.value ?? (raisedFace(form, 1).face ? 2.2 : 1.5), {
    label: 'Thickness',
    min: 0.8,
    max: 6,
    step: 0.1,
  });
  const material = metals.of('disc');
  const says = { size: said, thickness: thick, shape: shape && { ...shape, value: form } };
  const plain = (op: string, name: string, params: Record<string, unknown>): string =>
    draft.add({ id: 'disc', op, name, params, material }, { diameter: says.size, height: says.thickness, shape: says.shape });
  const size = across.slice(2);
  if (isShowpiece(form)) {
    const second = number('size.1');
    const made = addShowpiece(form, { jewel, draft, metals, size, across: said?.value ?? usual, second });
    for (const { value, traces } of [...piece.meanings, ...disc.meanings])
      if (value.kind === 'shape' || value.kind === 'cut') mark({ traces }, { operation: made.frame });
    for (const size of [said, tall, wide, second, thick]) mark(size, { operation: made.frame, param: 'size', value: size?.value ?? 0 });
    mark({ traces: disc.named }, { operation: made.frame });
    const long = said?.value ?? usual;
    const rope = takesRope(form) ? addRope(jewel, draft, material, made.frame, { tall: long, wide: second?.value ?? 0.75 * long }) : [];
    return { ...made, pieces: [...made.pieces, ...rope] };
  }
  // "oval, 40 x 30": the longer stands upright.
  const second = number('size.1') ?? (tall && wide && form !== 'cross' ? (said === tall ? wide : tall) : undefined);
  const breadth = second && draft.param('breadth', second.value, { label: 'Breadth', min: 4, max: 60, step: 0.5 });
  const profile = OUTLINES[form === 'hexagram' && hasStone(jewel) ? 'hexagram_plate' : form]?.(size, breadth);
  let id: string;
  if (form === 'cross') mark(shape, { operation: `${draft.prefix}disc` });
  const beam = number('size.1') ?? (wide === said ? undefined : wide);
  if (form === 'cross') id = addCross(draft, across, thickness, material, { ...says, beam });
  else if (form === 'bar' || form === 'baguette')
    id = plain('box', 'Bar', { size: [breadth ?? `= max(3, ${size} * 0.16)`, across, thickness], round: 0.3 });
  else if (profile) {
    // Letters and holes want a flat face; a stone is let into a raised one.
    const flat =
      engravingSaid(jewel) !== undefined || partOf(jewel, 'hole').named.length > 0 || isPaved(jewel) || enamelSaid(jewel) !== undefined;
    const raised = flat ? {} : raisedFace(form, thickness);
    id = plain('extrude', capitalise(form.replaceAll('_', ' ')), { profile, height: thickness, axis: 'z', ...raised });
  } else {
    if (shape && form !== 'round') {
      const why = `The form “${form.replaceAll('_', ' ')}” is not made: the plate is round.`;
      refuse(shape, why);
      draft.note(why);
    }
    id = plain('cylinder', 'Disc', { diameter: across, height: thickness, axis: 'z' });
  }
  for (const { value, traces } of [...disc.meanings, ...piece.meanings])
    if (value.kind === 'shape' && value.shape === form) mark({ traces }, { operation: id });
  // A bar hangs upright unless it was said otherwise.
  if (form === 'bar' || form === 'baguette')
    mark({ traces: jewel.thing.facts.filter(({ words }) => /^(?:vertical|long|upright)$/i.test(words)) }, { operation: id });
  for (const { value, traces } of [...disc.meanings, ...piece.meanings])
    if (value.kind === 'profile' && value.profile === 'flat') mark({ traces }, { operation: id });
  mark(second, { operation: id, param: 'profile', value: second?.value ?? 0 });
  mark({ traces: disc.named }, { operation: id });
  mark(tall, { operation: id, param: 'height', value: tall?.value ?? 0 });
  mark(wide, { operation: id, param: 'width', value: wide?.value ?? 0 });
  const drilled = addHole(jewel, draft, material, id, said?.value ?? usual);
  const long = said?.value ?? usual;
  const bar = form === 'bar' || form === 'baguette';
  const engraved = addEngravingOnPlate(
    jewel,
    draft,
    material,
    drilled,
    long,
    thick?.value ?? 1.5,
    bar ? { tall: 1.7 * (second?.value ?? Math.max(3, 0.16 * long)), upright: true } : {},
  );
  const rope = takesRope(form)
    ? addRope(jewel, draft, material, engraved, { tall: long, wide: second?.value ?? (form === 'oval' ? 0.75 * long : long) })
    : [];
  const loose = form === 'cross' || bar ? [] : addEnamel(jewel, draft, { plate: engraved, form, size });
  return {
    pieces: [{ id: engraved, material }, ...rope, ...addRim(jewel, draft, material, engraved, form)],
    frame: engraved,
    loose,
    upright: bar,
    ...(form !== 'cross' && { outline: outlineAt(form, long, second?.value) }),
    ...(form === 'cross' && {
      middle: `= ${size} * 0.16`,
      cross: { height: long, beam: beam?.value ?? 0.66 * long, crossing: 0.16 * long },
    }),
    ...(!bar && form !== 'cross' && engravingSaid(jewel) && !isBehind(jewel) && { middle: `= ${isAbove(jewel) ? '' : '-'}0.3 * ${size}` }),
    across: second ? Math.min(long, second.value) : long,
  };
}

/** "above the name": over the letters of a plate, where it is under them otherwise. */
const isAbove = (jewel: JewelSaid): boolean =>
  /\babove\b/i.test(jewel.stones.flatMap(({ named }) => named.map(({ words }) => words)).join(' '));

/** A hole through the plate, near its upper edge or where it was said. */
function addHole(jewel: JewelSaid, draft: JewelDraft, material: string, plate: string, across: number): string {
  const hole = partOf(jewel, 'hole');
  if (hole.named.length === 0) return plate;
  const size = hole.numbers.get('size') ?? hole.numbers.get('diameter');
  const wide = size?.value ?? 2;
  const middle = /center|centre|middle/.test(hole.position?.value ?? '');
  const drill = draft.add(
    {
      id: 'drill',
      op: 'cylinder',
      name: 'Hole',
      params: { diameter: draft.param('hole', wide, { label: 'Hole', min: 0.8, max: 8, step: 0.1 }), height: 20, axis: 'z' },
      at: { my: 'center', to: `${plate}.center`, offset: [0, middle ? 0 : Math.round((across / 2 - wide / 2 - 1.2) * 100) / 100, 0] },
      material,
    },
    { diameter: size },
  );
  const id = draft.add({ id: 'drilled', op: 'difference', name: 'Plate', inputs: [plate, drill], params: {}, material });
  mark({ traces: hole.named }, { operation: id });
  mark(hole.position, { operation: drill, param: 'at' });
  return id;
}

/** A brooch: a plate with a set stone in front and a pin behind. */
export function makeBrooch(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const disc = addForm(jewel, draft, metals, 30);
  const size = partOf(jewel, 'pin').numbers.get('length');
  // The fittings are of the brooch's own metal, or they would be a casting apart.
  const metal = partOf(jewel, 'pin').material ? metals.of('pin') : (disc.pieces[0]?.material ?? metals.of('pin'));
  const pin = draft.add(
    {
      id: 'pin',
      op: 'create_brooch_pin',
      name: 'Brooch pin',
      params: { length: size?.value ?? `= max(12, ${disc.frame}.size_x * 0.8)` },
      at: { my: 'back', to: `${disc.frame}.back`, offset: [0, 0, 0.3] },
      material: metal,
    },
    { length: size },
  );
  mark({ traces: partOf(jewel, 'pin').named }, { operation: pin });
  const pieces: MetalPiece[] = [...disc.pieces, { id: pin, material: metal }];
  const stones: string[] = [...(disc.stones ?? [])];
  if (hasStone(jewel) && !disc.took) {
    const ornament = addOnPlate(jewel, draft, metals, disc, 1);
    pieces.push(...ornament.pieces);
    stones.push(...ornament.stones);
  }
  castAll(draft, pieces, stones, 'Brooch');
  draft.relate('Pin', 'on the back');
}
