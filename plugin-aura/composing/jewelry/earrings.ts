import { castAll, type MetalPiece } from './casting.ts';
import { addLinks, hasBar, makeBarDrop, makeChandelier, rowsSaid } from './chandeliers.ts';
import { makeClimbers } from './climbers.ts';
import { meleeDiameter } from './cuts.ts';
import { isRowOfLinks, linksSaid, makeDangles } from './dangles.ts';
import { makeEarCuff } from './earCuffs.ts';
import { addHangingPearl, addOrnament, addPearlCap, hasStone, materialOf, paired, sunkOnTop } from './hanging.ts';
import { hangFromHoop, hangsFrom } from './hoopDrops.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { addOnPlate } from './onPlate.ts';
import { isFigure } from './outlines.ts';
import { addForm } from './pendants.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, said, stoneOf } from './said.ts';
import { isDiamond } from './species.ts';
import { caratEach, cutOf, gravityOf, speciesOf, stoneMaterial } from './stonePlan.ts';

/** Earrings of any kind. */
export function makeEarrings(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const hook = isNamed(jewel, 'hook') || (jewel.kind === 'earring' && (partOf(jewel, 'piece').scales.get('length')?.value ?? 1) > 1);
  if (jewel.kind === 'cuff') {
    makeEarCuff(jewel, draft, metals);
    return;
  }
  if (jewel.kind === 'climber') {
    makeClimbers(jewel, draft, metals);
    return;
  }
  if (jewel.kind === 'nose_ring') jewel.count ??= said(1);
  if (jewel.kind === 'nose') jewel.count ??= said(1);
  if (jewel.kind === 'chandelier' || (rowsSaid(jewel) !== undefined && jewel.kind !== 'hoop' && jewel.kind !== 'huggie'))
    makeChandelier(jewel, draft, metals);
  else if (
    (hasBar(jewel) || (hook && jewel.kind === 'earring' && !hasStone(jewel) && !meaningSaid(jewel, 'shape', 'piece'))) &&
    jewel.kind !== 'hoop' &&
    jewel.kind !== 'stud'
  )
    makeBarDrop(jewel, draft, metals);
  else if (jewel.kind === 'drop' && isRowOfLinks(jewel)) makeDangles(jewel, draft, metals, linksSaid(jewel));
  else if (jewel.kind === 'drop' || (hook && jewel.kind !== 'hoop')) makeDrops(jewel, draft, metals);
  else if (jewel.kind === 'hoop' || jewel.kind === 'huggie') makeHoops(jewel, draft, metals);
  else if (jewel.kind === 'nose_ring') makeHoops(jewel, draft, metals);
  else if (jewel.kind === 'stud' || jewel.kind === 'nose' || isNamed(jewel, 'post') || hasStone(jewel)) makeStuds(jewel, draft, metals);
  else if (jewel.kind === 'earring' && (isNamed(jewel, 'disc') || meaningSaid(jewel, 'shape', 'piece', 'disc')))
    makeStuds(jewel, draft, metals);
  else makeHoops(jewel, draft, metals);
}

/** How deep the pad of a post reaches into a head, mm: the feet of its prongs lean outwards and are met all round. */
const INTO_HEAD = 0.8;

/** Studs: a set stone, a pearl, or a ball, on a pad with a post. */
export function makeStuds(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const nose = jewel.kind === 'nose';
  const stoned = hasStone(jewel) && partOf(jewel, 'stone').absent.length === 0;
  const pieces: MetalPiece[] = [];
  const stones: string[] = [];
  let front: string;
  let sink = 0.5;
  let cupped = false;
  const loose: string[] = [];
  const form = meaningSaid(jewel, 'shape', 'piece', 'disc');
  // "flower studs with a ruby": the stone is set into the figure
  const figure = form !== undefined && (form.value.shape === 'heart' || isFigure(form.value.shape));
  if (stoned && !figure && cutOf(stoneOf(jewel, 'centre')) === 'pearl') {
    front = addHangingPearl(jewel, draft, 7);
    stones.push(front);
    sink = 0.1;
  } else if (stoned && figure) {
    const form = addForm(jewel, draft, metals, 10);
    const set = addOnPlate(jewel, draft, metals, form, 0.06);
    pieces.push(...form.pieces, ...set.pieces);
    stones.push(...set.stones);
    front = form.frame;
  } else if (stoned) {
    const ornament = addOrnament(jewel, draft, metals, 0.5, 2);
    pieces.push(...ornament.pieces);
    stones.push(ornament.stone);
    front = ornament.pieces[0]!.id;
    // A cup is met all round its foot.
    cupped = draft.operations.find(({ id }) => id === front)?.op === 'create_bezel_setting';
    sink = cupped ? 0.4 : INTO_HEAD;
  } else {
    const shape = meaningSaid(jewel, 'shape', 'piece', 'disc');
    if (isNamed(jewel, 'disc') || (shape && shape.value.shape !== 'ball')) {
      const form = addForm(jewel, draft, metals, 8);
      pieces.push(...form.pieces);
      loose.push(...(form.loose ?? []));
      front = form.frame;
    } else {
      const piece = partOf(jewel, 'piece');
      const across = piece.numbers.get('size') ?? piece.numbers.get('diameter');
      front = draft.add(
        {
          id: 'ball',
          op: 'sphere',
          name: 'Ball',
          params: { diameter: draft.param('diameter', across?.value ?? 5, { label: 'Diameter', min: 2, max: 20, step: 0.5 }) },
          material: metals.of('piece'),
        },
        { diameter: across },
      );
      mark(shape, { operation: front });
      pieces.push({ id: front, material: metals.of('piece') });
    }
  }
  const back = meaningSaid(jewel, 'back', 'post', 'piece');
  if (back?.value.instead) refuse(back, `Backs with ${back.value.instead} are not made: a round nut holds it.`);
  const long = partOf(jewel, 'post').numbers.get('length') ?? partOf(jewel, 'post').numbers.get('size');
  const post = draft.add(
    {
      id: 'post',
      op: 'create_ear_post',
      name: 'Ear post',
      params: {
        pad: cupped
          ? `= max(1.6, ${front}.size_x * 0.92)`
          : nose
            ? `= max(1.6, ${front}.size_x * 0.8)`
            : sink === INTO_HEAD
              ? `= max(3, ${front}.size_x * ${isBasket(draft, front) ? 0.95 : 0.7})`
              : stoned
                ? 4
                : 3,
        // A nose stud has a short post without a butterfly.
        ...(nose && { back: 'none', length: 6.5, diameter: 0.8 }),
        ...(back && { back: back.value.back }),
        ...(long && { length: long.value }),
      },
      at: { my: 'pad', to: `${front}.back`, offset: [0, 0, sink] },
      material: metals.of('post'),
    },
    { length: long, back: back && { ...back, value: back.value.back } },
  );
  mark({ traces: partOf(jewel, 'post').named }, { operation: post });
  pieces.push({ id: post, material: metals.of('post') });
  draft.relate('Post', 'behind, through the ear');
  const castings = castAll(draft, pieces, stones, 'Stud');
  paired(jewel, draft, [...castings, ...loose, ...stones], 'Stud earrings', castings.at(0)!);
}

/** Hoops, with a row of small bezels along the front where stones were said. */
export function makeHoops(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const huggie = jewel.kind === 'huggie';
  const [piece, tube] = [partOf(jewel, 'piece'), partOf(jewel, 'tube')];
  const nose = jewel.kind === 'nose_ring';
  const usual = nose ? 9 : huggie ? 12 : 22;
  const inside = piece.numbers.get('inner diameter');
  let outer =
    piece.numbers.get('outer diameter') ??
    piece.numbers.get('diameter') ??
    piece.numbers.get('size') ??
    piece.numbers.get('height') ??
    piece.numbers.get('length');
  if (outer && outer.value < 6) outer = undefined;
  if (!outer && !inside) draft.assume(`Hoops: ${usual} mm across (not said).`);
  const scale = piece.scales.get('size') ?? piece.scales.get('diameter');
  const stone = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave');
  const species = speciesOf(stone);
  const each = stone && (caratEach(stone) ?? undefined);
  const across = stone
    ? (stone.width?.value ??
      stone.length?.value ??
      (each !== undefined && (stone.carat || stone.count)
        ? meleeDiameter(stone.carat ? each : each / 2, gravityOf(species))
        : huggie
          ? 1.3
          : 1.5))
    : undefined;
  const thick =
    tube.numbers.get('thickness') ??
    tube.numbers.get('diameter') ??
    tube.numbers.get('size') ??
    piece.numbers.get('thickness') ??
    piece.numbers.get('width');
  const factor = piece.scales.get('thickness') ?? piece.scales.get('width') ?? tube.scales.get('thickness');
  const wall = thick?.value ?? tidy(Math.max(nose ? 1.2 : huggie ? 2.4 : 2.2, (across ?? -1) + 1.1) * (factor?.value ?? 1));
  const diameter = draft.param('diameter', outer?.value ?? (inside ? inside.value + 2 * wall : tidy(usual * (scale?.value ?? 1))), {
    label: 'Diameter',
    min: 8,
    max: 80,
    step: 0.5,
  });
  const thickness = draft.param('thickness', wall, {
    label: 'Thickness',
    min: wall < LEAST_TUBE ? 0.6 : LEAST_TUBE,
    max: wall < LEAST_TUBE ? 1 : 8,
    step: 0.1,
  });
  const isWire = wall < LEAST_TUBE;
  const hoop = draft.add(
    {
      id: 'hoop',
      name: 'Hoop',
      ...(isWire
        ? { op: 'torus', params: { outer_diameter: diameter, inner_diameter: `${diameter} - 2 * ${inner(thickness)}`, axis: 'x' } }
        : { op: 'create_hoop', params: { diameter: `${diameter} - 2 * ${inner(thickness)}`, thickness } }),
      material: metals.of('piece'),
    },
    isWire ? {} : { thickness: thick ?? factor },
  );
  if (isWire) draft.note(`A tube of ${wall} mm has no room for a closure: the hoop is a ring of wire, seamless as it is worn.`);
  if (isWire) mark(thick, { operation: hoop, value: wall });
  mark(outer ?? inside ?? scale, {
    operation: hoop,
    param: isWire ? 'outer_diameter' : 'diameter',
    value: (outer ?? inside)?.value ?? usual,
  });
  mark({ traces: tube.named }, { operation: hoop });
  mark(scale, { operation: hoop, param: 'diameter' });
  mark(factor, { operation: hoop, param: 'thickness' });
  if (hangsFrom(jewel, stone)) {
    hangFromHoop(jewel, draft, metals, hoop, diameter);
    return;
  }
  if (!stone || across === undefined) {
    paired(jewel, draft, [hoop], 'Hoop earrings', hoop);
    return;
  }
  const number = stone.count?.value ?? Math.max(3, Math.floor((Math.PI * (outer?.value ?? usual) * 0.45) / (across + 1)));
  const row = addFrontRow(draft, { metal: metals.of('piece'), species, across, count: number, diameter: inner(diameter) });
  mark(stone.count, { operation: row.bezels, param: 'count', value: number });
  mark(stone.width ?? stone.length ?? stone.carat ?? stone.total, { operation: row.stone, param: 'width', value: tidy(across) });
  mark(stone.species, { operation: row.stone, param: 'species', value: species });
  mark({ traces: [...stone.named, ...partOf(jewel, 'pave').named, ...(stone.scale?.traces ?? [])] }, { operation: row.stones });
  if (stone.cut && stone.cut.value !== 'round') refuse(stone.cut, 'The stones of a hoop are round here.');
  else mark(stone.cut, { operation: row.stone, param: 'cut', value: 'round' });
  const castings = castAll(
    draft,
    [
      { id: hoop, material: metals.of('piece') },
      { id: row.bezels, material: metals.of('piece') },
    ],
    [row.stones],
    'Hoop',
  );
  draft.relate('Stones', 'in a row along the front of the hoop');
  paired(jewel, draft, [...castings, row.stones], 'Hoop earrings', castings[0]!);
}

/** Thinnest tube that a closure can be let into (operations/jewelry/create-hoop.ts), mm. */
const LEAST_TUBE = 1.1;

interface FrontRow {
  metal: string;
  species: string;
  across: number;
  count: number;
  diameter: string;
}

/** Stones in small bezels on the outside of a hoop, from its front down. */
function addFrontRow(
  draft: JewelDraft,
  { metal, species, across, count, diameter }: FrontRow,
): { bezels: string; stones: string; stone: string } {
  const width = draft.param('stone_width', tidy(across), { label: 'Stone width', min: 0.8, max: 5, step: 0.05 });
  const stones = draft.param('stones', count, { label: 'Stones on each', unit: '', min: 1, max: 40, step: 1 });
  const material = stoneMaterial(draft, 'stone', species);
  // The row begins above the front and goes as far below it.
  const pitch = `(${inner(width)} + 0.9) / (${diameter} / 2) * 180 / pi`;
  const span = `${pitch} * (${inner(stones)} - 1)`;
  const half = `(${span}) / 2`;
  // The girdles lie within the tube, so that of each bezel only its rim stands out.
  const radius = `${diameter} / 2 - 0.2`;
  const stone = draft.add({
    id: 'stone',
    op: isDiamond(species) ? 'create_diamond' : 'create_gem',
    name: `Row of ${species}s`,
    params: { ...(isDiamond(species) ? {} : { species }), cut: 'round', width },
    at: {
      my: 'girdle',
      offset: [0, `= sin(${half}) * (${radius})`, `= cos(${half}) * (${radius})`],
      rotate: [`= 90 - ${half}`, 0, 0],
      pivot: 'girdle',
    },
    material,
  });
  const bezel = draft.add({
    id: 'bezel',
    op: 'create_bezel_setting',
    name: 'Bezel',
    params: { stone, height: `= 0.45 * ${inner(width)} + 0.7`, thickness: 0.45, taper: 0 },
    material: metal,
  });
  const along = { count: stones, axis: 'x', angle: `= ${span}` };
  const bezels = draft.add({ id: 'bezels', op: 'polar_array', name: 'Bezels', inputs: [bezel], params: along, material: metal });
  const row = draft.add({ id: 'stone_row', op: 'polar_array', name: 'Stones', inputs: [stone], params: along, material });
  return { bezels, stones: row, stone };
}

/** Drop earrings: a set stone, a pearl or a plate that hangs from a hook. */
export function makeDrops(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stoned = hasStone(jewel) || jewel.kind === 'drop';
  const plain =
    partOf(jewel, 'stone').absent.length > 0 || (!hasStone(jewel) && meaningSaid(jewel, 'shape', 'piece', 'disc') !== undefined);
  const shape = meaningSaid(jewel, 'shape', 'piece', 'disc');
  const figure = shape !== undefined && isFigure(shape.value.shape);
  const pearl = stoned && !figure && cutOf(stoneOf(jewel, 'centre')) === 'pearl';
  let frame: string;
  const pieces: MetalPiece[] = [];
  const stones: string[] = [];
  if (plain || figure) {
    const form = addForm(jewel, draft, metals, 14);
    pieces.push(...form.pieces);
    frame = form.frame;
    if (!plain && hasStone(jewel)) {
      const set = addOnPlate(jewel, draft, metals, form, 0.08);
      pieces.push(...set.pieces);
      stones.push(...set.stones);
    }
  } else if (pearl) {
    frame = addHangingPearl(jewel, draft, 8);
    stones.push(frame);
  } else {
    const ornament = addOrnament(jewel, draft, metals, 1, 2);
    pieces.push(...ornament.pieces.map(({ id }) => ({ id, material: materialOf(draft, id) })));
    frame = ornament.frame;
    stones.push(ornament.stone);
  }
  const onto = pearl ? addPearlCap(draft, metals, frame) : frame;
  if (pearl) pieces.push({ id: onto, material: metals.of('piece') });
  const ring = sunkOnTop(
    draft,
    { id: 'ring', op: 'create_jump_ring', name: 'Jump ring', params: { diameter: 2, wire: 0.8, facing: 'side' }, my: 'bottom' },
    onto,
    metals.of('piece'),
  );
  pieces.push({ id: ring.sunk, material: metals.of('piece') });
  const castings = castAll(draft, pieces, stones, 'Drop');
  const lever = /lever/.test(
    partOf(jewel, 'hook')
      .named.map(({ words }) => words)
      .join(' '),
  );
  const links = longDrop(jewel, draft, metals, `${ring.id}.top`);
  const hook = draft.add({
    id: 'hook',
    op: 'create_ear_hook',
    name: 'Ear hook',
    params: lever ? { style: 'lever_back' } : {},
    at: { my: 'loop', to: links.top, offset: [0, -1.2, 0] },
    material: metals.of('hook'),
  });
  mark({ traces: partOf(jewel, 'hook').named }, { operation: hook });
  draft.relate('Hook', 'the drop hangs from its loop');
  paired(jewel, draft, [...castings, ...links.ids, hook, ...stones], 'Drop earrings', castings[0]!);
}

/** How far "long" drops hang below their hooks, mm, and what of a length that was said hook and stone take. */
const LONG = 20;
const BARE = 16;

/** "Long drop earrings", "drops on a chain": links between the drop and its hook. */
function longDrop(jewel: JewelSaid, draft: JewelDraft, metals: Metals, top: string): { top: string; ids: string[] } {
  const [piece, chain] = [partOf(jewel, 'piece'), partOf(jewel, 'chain')];
  const factor = piece.scales.get('length');
  const long = piece.numbers.get('length') ?? chain.numbers.get('length') ?? chain.numbers.get('size');
  const named = chain.named.length > 0;
  if (!named && !long && !(factor && factor.value > 1)) return { top, ids: [] };
  const reach = long
    ? long === piece.numbers.get('length')
      ? long.value - BARE
      : long.value
    : named
      ? LONG / 2
      : (LONG * (factor!.value - 1)) / 0.35;
  const links = addLinks(draft, metals, top, Math.min(90, reach));
  for (const of of [factor, long]) mark(of, { operation: links.ids[0]! });
  mark({ traces: chain.named }, { operation: links.ids[0]! });
  return links;
}

/** A basket stands upright: its foot is nearly as wide as its stone. */
const isBasket = (draft: JewelDraft, head: string): boolean => draft.operations.find(({ id }) => id === head)?.params.style === 'basket';
