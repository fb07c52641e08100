import type { Placement } from '../../plan/plan.ts';
import { addFigure } from './charms.ts';
import { addHead, headKind } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, meaningSaid, nothingSaid, type PartSaid, partOf, type Said, type StoneSaid, said, stoneOf } from './said.ts';
import { addStone, cutOf, lengthOf } from './stonePlan.ts';

/** What is worn on the head: tiaras, crowns, circlets. Each is a band round the head, the face looking forward (+Z), with what stands on it. */

type Vec = [number, number, number];
const round = (value: number): number => Math.round(value * 100) / 100;
/** A place round the band, `degrees` from the front, `out` from the middle and `up`. */
const around = (degrees: number, out: number, up: number): Vec => {
  const angle = (degrees * Math.PI) / 180;
  return [round(Math.sin(angle) * out), round(up), round(Math.cos(angle) * out)];
};

export const first = (jewel: JewelSaid, ...names: readonly string[]): Said<number> | undefined =>
  names.map((name) => partOf(jewel, 'piece').numbers.get(name)).find(Boolean);

/** Number of points or leaves: said of them, or of their stones. */
function pointsSaid(jewel: JewelSaid, usual: number): { value: number; said: Said<number> | undefined } {
  const said = partOf(jewel, 'point').count;
  return { value: Math.max(1, Math.min(24, said?.value ?? usual)), said };
}

interface Setting {
  jewel: JewelSaid;
  draft: JewelDraft;
  metals: Metals;
}

/** Stones in bezels that look outward, one at each place. Only the first tells what became of what was said. */
function addStones(
  { jewel, draft, metals }: Setting,
  stone: StoneSaid,
  id: string,
  carat: number,
  places: readonly { at: Vec; turn: number }[],
): void {
  const cut = cutOf(stone);
  const { count: counted, ...one } = stone;
  places.forEach(({ at, turn }, i) => {
    const own = i === 0 ? one : { ...one, named: [] };
    // The point of a drop looks up; the girdle stands before the metal behind it.
    const place: Placement = { my: 'girdle', to: 'origin', offset: at, rotate: [90, turn, 0] };
    const made = addStone(own, draft, { id: `${id}_${i + 1}`, prefix: `${id}_`, carat, at: place });
    const head = headKind(jewel, stone, cut, true);
    addHead(jewel, draft, metals, {
      stone: made.id,
      cut,
      head: head.kind === 'prong' && !head.said ? { ...head, kind: 'bezel' } : head,
      id: `${id}_setting_${i + 1}`,
      bezelHeight: `= ${made.id}.pavilion + 0.8`,
    });
  });
  mark(counted, { operation: `${draft.prefix}${id}_1`, value: places.length });
}

/** A round wire through points. */
const wire = (
  { draft }: Setting,
  id: string,
  name: string,
  diameter: number,
  spline: readonly (readonly (number | string)[])[],
  material: string,
): string => draft.add({ id, op: 'pipe', name, params: { diameter, path: { spline } }, material });

/** Half a head's width, mm: tiaras and circlets are bent to it. */
const HEAD = 75;

/** A tiara: an open arc with lancet arches, the middle one tallest, a stone at the tip of each. */
export function makeTiara(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const setting = { jewel, draft, metals };
  const { value: points, said: counted } = pointsSaid(jewel, stoneOf(jewel, 'centre')?.count?.value ?? 7);
  const tall = first(jewel, 'height');
  if (!tall) draft.assume('Tiara: 45 mm high in the middle (not said).');
  const wide = first(jewel, 'width', 'diameter', 'size');
  const radius = (wide?.value ?? 2 * HEAD) / 2;
  const material = metals.of('piece');
  const height = tall?.value ?? 45;
  const reach = 78;
  const arc = (up: number, to: number) => Array.from({ length: 17 }, (_, i) => around(-to + (2 * to * i) / 16, radius, up));
  const base = wire(setting, 'base', 'Base', 3, arc(1.5, 100), material);
  wire(setting, 'rail', 'Upper rail', 1.8, arc(8, 84), material);
  const step = points === 1 ? 0 : (2 * reach) / points;
  const tipped = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave') ?? { at: 0, named: [] };
  // Its cup stands on the tip.
  const stoneReach = round(lengthOf(tipped, 0.6) / 2 + 0.7);
  const places: { at: Vec; turn: number }[] = [];
  for (let i = 0; i < points; i++) {
    const at = round((i - (points - 1) / 2) * step);
    const middle = points === 1 ? 1 : 1 - Math.abs(i - (points - 1) / 2) / ((points + 1) / 2);
    const top = round(16 + (height - 22) * (0.25 + 0.75 * middle));
    const half = (step || 30) / 2;
    const side = (sign: number) => [
      around(at + sign * half, radius, 1.5),
      around(at + sign * half * 0.82, radius, top * 0.4),
      around(at + sign * half * 0.3, radius, top * 0.78),
      around(at, radius, top),
    ];
    wire(setting, `point_${i + 1}_left`, `Point ${i + 1}`, 1.7, side(-1), material);
    wire(setting, `point_${i + 1}_right`, `Point ${i + 1}`, 1.7, side(1), material);
    places.push({ at: around(at, radius + 0.4, top + stoneReach), turn: at });
  }
  mark(counted, { operation: `${draft.prefix}point_${Math.ceil(points / 2)}_left`, value: points });
  mark({ traces: [...partOf(jewel, 'point').named] }, { operation: base });
  mark(tall, { operation: `${draft.prefix}point_${Math.ceil(points / 2)}_left`, param: 'path', value: height });
  mark(wide, { operation: base, param: 'path', value: 2 * radius });
  const stone = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave') ?? { at: 0, named: [] };
  addStones(setting, stone, 'stone', 0.6, places);
  // "the middle one tallest" is how a tiara is made.
  for (const part of jewel.thing.parts)
    if (/^(middle|cent(er|re)|tallest|highest|biggest)$/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: base });
  draft.relate('Points', 'on the arc, the middle one tallest, a stone on each');
}

/** A crown: a closed ring with points of fleurs, jewels round its base, and a cap inside where one was said. */
export function makeCrown(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const setting = { jewel, draft, metals };
  const { value: points, said: counted } = pointsSaid(jewel, 8);
  const wide = first(jewel, 'diameter', 'width', 'size', 'inner diameter');
  const radius = (wide?.value ?? 180) / 2;
  const material = metals.of('piece');
  const band = draft.add(
    {
      id: 'band',
      op: 'cylinder',
      name: 'Circlet of the crown',
      params: {
        diameter: draft.param('crown_diameter', 2 * radius, { label: 'Diameter', min: 30, max: 240, step: 1 }),
        height: 26,
        wall: 2.5,
      },
      at: { my: 'bottom', to: 'origin' },
      material,
    },
    { diameter: wide },
  );
  for (const [id, up] of [
    ['rim_low', 2],
    ['rim_high', 24],
  ] as const)
    draft.add({
      id,
      op: 'torus',
      name: 'Rim',
      params: { diameter: `= ${draft.prefix}crown_diameter`, tube_diameter: 4 },
      at: { my: 'center', to: 'origin', offset: [0, up, 0] },
      material,
    });
  const size = draft.param('fleur', round(Math.min(46, (2 * Math.PI * radius * 0.62) / points)), {
    label: 'Points',
    min: 6,
    max: 80,
    step: 1,
  });
  const fleur = addFigure(draft, {
    id: 'fleur',
    outline: 'fleur',
    size,
    thickness: 3,
    material,
    axis: 'z',
    at: { my: 'bottom', to: 'origin', offset: [0, 23, `= ${draft.prefix}crown_diameter / 2 - 1.2`] },
  });
  const fleurs = draft.add(
    { id: 'points', op: 'polar_array', name: 'Points', inputs: [fleur], params: { count: points, axis: 'y' }, material },
    { count: counted },
  );
  mark({ traces: partOf(jewel, 'point').named }, { operation: fleurs });
  for (const { outline, named } of jewel.figures) if (outline === 'fleur') mark({ traces: named }, { operation: fleurs });
  // Stones of several kinds alternate as they are set.
  for (const part of jewel.thing.parts) if (/alternat/.test(part.words)) mark({ traces: [part, ...part.facts] }, { operation: fleurs });
  for (const meaning of partOf(jewel, 'point').meanings) mark(meaning, { operation: fleurs });
  const kinds = jewel.stones.filter(({ species }) => species);
  const all = kinds.length > 0 ? kinds : [{ at: 0, named: [] }];
  // As many of each kind as go round evenly, one between points and one under each.
  const number = Math.max(all.length, Math.ceil((2 * points) / all.length) * all.length);
  all.forEach((stone, k) => {
    const places = Array.from({ length: number / all.length }, (_, i) => (360 * (i * all.length + k)) / number).map((turn) => ({
      at: around(turn, radius + 0.6, 13),
      turn: round(turn),
    }));
    addStones(setting, { ...stone, width: stone.width ?? { value: 7, traces: [] } }, k === 0 ? 'stone' : `stone_${k + 1}`, 1, places);
  });
  const inside = jewel.thing.parts.find(({ noun }) => /^(interior|inside|lining|velvet)$/.test(noun));
  const cap = inside ? capInside(inside) : partOf(jewel, 'cap');
  if (cap.named.length > 0 || cap.material) {
    const cloth = draft.material('cap', { preset: cap.material?.value ?? 'red velvet', ...(cap.colour && { color: cap.colour.value }) });
    const id = draft.add({
      id: 'cap',
      op: 'dome',
      name: 'Cap',
      params: { diameter: `= ${draft.prefix}crown_diameter - 6`, height: `= ${draft.prefix}crown_diameter * 0.36` },
      at: { my: 'bottom', to: 'origin', offset: [0, 4, 0] },
      material: cloth,
    });
    mark({ traces: [...cap.named, ...(cap.material?.traces ?? []), ...(cap.colour?.traces ?? [])] }, { operation: id, param: 'material' });
    draft.relate('Cap', 'inside the crown');
  }
  mark({ traces: partOf(jewel, 'shank').named }, { operation: band });
  draft.relate('Points', 'round the circlet');
}

/** "red velvet inside": the cloth of the cap, said of the inside. */
function capInside(thing: JewelSaid['thing']): PartSaid {
  const cap = { ...nothingSaid(), named: [thing, ...thing.facts] };
  for (const fact of thing.facts) {
    if (fact.kind === 'material') cap.material = said(fact.material, fact);
    else if (fact.kind === 'adjective' && /velvet|silk|satin|fur|leather/.test(fact.adjective)) cap.material = said(fact.adjective, fact);
    else if (fact.kind === 'colour') cap.colour = said(fact.colour, fact);
  }
  return cap;
}

/** A circlet: a thin wire round the head with leaves on both sides, and a drop over the forehead. */
export function makeCirclet(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const setting = { jewel, draft, metals };
  const material = metals.of('piece');
  const wide = first(jewel, 'diameter', 'width', 'size', 'inner diameter');
  const radius = (wide?.value ?? 2 * HEAD + 10) / 2;
  const ring = draft.add(
    {
      id: 'band',
      op: 'torus',
      name: 'Circlet',
      params: {
        diameter: draft.param('circlet_diameter', 2 * radius, { label: 'Diameter', min: 80, max: 240, step: 1 }),
        tube_diameter: 2.6,
      },
      at: { my: 'center', to: 'origin' },
      material,
    },
    { diameter: wide },
  );
  // A second wire winds round the first.
  const vine = Array.from({ length: 96 }, (_, i) => {
    const turn = (i * 360) / 96;
    return around(turn, radius + 2.1 * Math.cos((turn * 12 * Math.PI) / 180), 2.1 * Math.sin((turn * 12 * Math.PI) / 180));
  });
  draft.add({ id: 'vine', op: 'pipe', name: 'Vine', params: { diameter: 1.6, path: { spline: vine, closed: true } }, material });
  const leaves = jewel.figures.find(({ outline }) => outline === 'leaf') ?? jewel.figures[0];
  const shape = meaningSaid(jewel, 'shape', 'piece')?.value.shape;
  const outline = leaves?.outline ?? (shape && shape !== 'round' ? shape : 'leaf');
  const size = draft.param('leaf', leaves?.size?.value ?? 14, { label: 'Leaf', min: 5, max: 40, step: 0.5 });
  const number = Math.max(2, Math.min(24, leaves?.count?.value ?? 10));
  for (let i = 0; i < number; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const turn = side * (14 + Math.floor(i / 2) * 13);
    addFigure(draft, {
      id: `leaf_${i + 1}`,
      outline,
      size,
      thickness: 1.4,
      material,
      axis: 'z',
      at: {
        my: 'center',
        to: 'origin',
        offset: around(turn, radius + 1.6, i % 4 < 2 ? 4 : -4),
        rotate: [0, turn, side * (i % 4 < 2 ? -62 : -118)],
      },
    });
  }
  mark({ traces: leaves?.named ?? [] }, { operation: `${draft.prefix}leaf_1` });
  mark(leaves?.count, { operation: `${draft.prefix}leaf_${number}`, value: number });
  mark(meaningSaid(jewel, 'shape', 'piece'), { operation: `${draft.prefix}leaf_1` });
  draft.relate('Leaves', 'on both sides of the front');
  const stone = stoneOf(jewel, 'centre');
  if (stone) {
    draft.add({
      id: 'eye',
      op: 'torus',
      name: 'Ring of the drop',
      params: { diameter: 4, tube_diameter: 0.9, axis: 'x' },
      at: { my: 'top', to: 'origin', offset: [0, 1.2, radius] },
      material,
    });
    addStones(setting, stone, 'stone', 2, [{ at: [0, tidy(-3 - lengthNear(stone) / 2), radius], turn: 0 }]);
    draft.relate('Drop', 'hangs over the forehead');
  }
  mark({ traces: partOf(jewel, 'shank').named }, { operation: ring });
}

/** About how long a stone is, mm, to hang it clear of its ring. */
const lengthNear = (stone: StoneSaid): number => (stone.length?.value ?? stone.width?.value ?? 10) + 2;
