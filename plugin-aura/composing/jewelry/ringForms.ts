import { castAll, type MetalPiece } from './casting.ts';
import { addHead, headKind } from './heads.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid } from './said.ts';
import { fingerParam } from './shankPlan.ts';
import { addStone, cutOf, widthOf } from './stonePlan.ts';

/** Rings whose band is no plain hoop: ends that pass each other, a bow round the stone of another ring, three that run in one another. */

const RAD = Math.PI / 180;
/** Degrees by which each end of a bypass ring passes the top, and mm that its ends lie apart along the finger. */
const PAST = 27;
const BESIDE = 1.5;
const STEPS = 60;

/** Width of a wire that a ring is bent from: said of the band or of the ring, or the usual one. */
function wireSaid(jewel: JewelSaid) {
  for (const slot of ['shank', 'piece'] as const)
    for (const name of ['width', 'thickness', 'diameter', 'size']) {
      const value = partOf(jewel, slot).numbers.get(name);
      if (value && value.value <= 6) return value;
    }
  return undefined;
}

/** A bypass: the ends of the band pass each other over the finger, each with a stone where two were said. */
export function makeBypass(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const wire = wireSaid(jewel);
  const thick = Math.min(4, Math.max(1.4, wire?.value ?? 2));
  const finger = fingerParam(jewel, draft, thick);
  const radius = `(${draft.prefix}inner_diameter / 2 + ${tidy(thick / 2)})`;
  const path = Array.from({ length: STEPS + 1 }, (_, i) => {
    const at = tidy(-PAST + ((360 + 2 * PAST) * i) / STEPS);
    const z = tidy(-BESIDE * Math.cos((Math.PI * i) / STEPS));
    return [`= ${radius} * sin(${at})`, `= ${radius} * cos(${at})`, z];
  });
  const band = draft.add(
    {
      id: 'shank',
      op: 'sweep',
      name: 'Band',
      params: { profile: { circle: thick }, path: { spline: path } },
      material: metals.of('shank'),
    },
    { path: finger.said, profile: wire },
  );
  mark({ traces: [...partOf(jewel, 'shank').named, ...partOf(jewel, 'pave').named] }, { operation: band });
  mark(meaningSaid(jewel, 'bypass', 'piece', 'shank'), { operation: band, param: 'path' });
  for (const slot of ['halo', 'side'] as const) mark({ traces: partOf(jewel, slot).absent }, { operation: band });
  const pieces: MetalPiece[] = [{ id: band, material: metals.of('shank') }];
  const stones: string[] = [];
  const kinds = endStones(jewel);
  kinds.forEach((stone, i) => {
    const side = kinds.length === 1 ? 0 : i === 0 ? -1 : 1;
    const width = widthOf(stone, 0.4);
    const out = `(${draft.prefix}inner_diameter / 2 + 1.3)`;
    const made = addStone(stone, draft, {
      id: i === 0 ? 'stone' : 'second',
      prefix: i === 0 ? '' : 'second_',
      carat: 0.4,
      at: {
        my: 'culet',
        to: 'origin',
        offset: [`= ${out} * sin(${side * PAST})`, `= ${out} * cos(${side * PAST})`, side * BESIDE],
        rotate: [0, 0, -side * PAST],
      },
    });
    const told = headKind(jewel, stone, cutOf(stone), true);
    const head =
      told.kind === 'prong' && told.said
        ? told
        : { ...told, kind: told.said || partOf(jewel, 'prongs').named.length > 0 ? told.kind : ('bezel' as const) };
    const id = addHead(jewel, draft, metals, {
      stone: made.id,
      cut: made.cut,
      head: head.kind === 'prong' ? { ...head, style: head.style ?? { value: 'tapered', traces: [] } } : head,
      id: i === 0 ? 'head' : 'second_head',
      bezelHeight: `= ${made.id}.pavilion + 0.6`,
      footing: `= ${made.id}.pavilion + ${tidy(0.5 + 0.02 * width)}`,
    });
    pieces.push({ id, material: metals.of('head') });
    stones.push(made.id);
  });
  draft.relate('Band', 'its ends pass each other over the finger');
  castAll(draft, pieces, stones, 'Bypass ring');
}

/** What stands on the ends: two stones, or one between them. */
function endStones(jewel: JewelSaid): StoneSaid[] {
  const [first, second, ...more] = jewel.stones;
  for (const stone of first?.species || first?.count?.value !== 2 ? more : more.slice(1))
    refuse({ traces: stone.named }, 'A bypass ring has a stone on each of its two ends.');
  if (!first) return [];
  const { count, ...one } = first;
  // "two pears, one ruby, one diamond": the pair is told once, and then each
  if (second && more.length === 1 && count?.value === 2 && !first.species) {
    mark({ traces: [...first.named, ...count.traces] }, { operation: 'second' });
    const cut = first.cut && { cut: { value: first.cut.value, traces: [] } };
    mark(first.cut, { operation: 'stone' });
    return [second, more[0]!].map((stone) => ({ ...cut, ...stone, role: 'centre' as const }));
  }
  if (second) {
    const cut = first.cut ?? second.cut;
    mark(count, { operation: `${'second'}`, value: 2 });
    return [
      { ...one, ...(cut && { cut: { value: cut.value, traces: first.cut ? cut.traces : [] } }) },
      { ...second, role: 'centre', ...(cut && !second.cut && { cut: { value: cut.value, traces: [] } }) },
    ];
  }
  if (count && count.value === 2) {
    mark(count, { operation: 'second', value: 2 });
    return [one, { ...one, named: [] }];
  }
  return [first];
}

/** How deep a band bows round the stone of the ring beside it, mm. */
const BOW = 2.6;

/** A curved band: it bows out at the top, round the head of the ring that it is worn beside. */
export function makeCurved(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const wire = wireSaid(jewel);
  const thick = Math.min(4, Math.max(1.5, wire?.value ?? 2));
  const finger = fingerParam(jewel, draft, thick);
  const curve = meaningSaid(jewel, 'curve', 'piece', 'shank');
  const depth = inner(draft.param('bow', BOW, { label: 'Depth of the bow', min: 0.5, max: 6, step: 0.1 }));
  const radius = `(${draft.prefix}inner_diameter / 2 + ${tidy(thick / 2)})`;
  const spline = Array.from({ length: STEPS }, (_, i) => {
    const at = tidy((360 * i) / STEPS);
    const off = Math.abs(at > 180 ? at - 360 : at);
    const share = curve?.value.form === 'v' ? Math.max(0, 1.12 - Math.hypot(off / 50, 0.12)) : Math.exp(-((off / 34) ** 2));
    return [`= ${radius} * sin(${at})`, `= ${radius} * cos(${at})`, share < 1e-3 ? 0 : `= ${depth} * ${tidy(share)}`];
  });
  const band = draft.add(
    {
      id: 'shank',
      op: 'pipe',
      name: 'Band',
      params: {
        diameter: draft.param('band_width', thick, { label: 'Band width', min: 1.5, max: 4, step: 0.1 }),
        path: { spline, closed: true },
      },
      material: metals.of('shank'),
    },
    { path: finger.said, diameter: wire },
  );
  mark(curve, { operation: band, param: 'path' });
  mark({ traces: partOf(jewel, 'shank').named }, { operation: band });
  for (const stone of jewel.stones)
    refuse(
      { traces: [...stone.named, ...(stone.species?.traces ?? []), ...(stone.cut?.traces ?? [])] },
      'A curved band is made of metal alone here: the stones are left out.',
    );
  draft.relate('Band', 'bows round the stone of the ring beside it');
}

/** Degrees by which each of three rings leans, and mm that its middle stands off, in wires: so that each runs through both others. */
const LEAN = 15;
const OFF = 1.4;

/** Three rings that run in one another, each of a metal of its own. */
export function makeTrinity(jewel: JewelSaid, draft: JewelDraft, metals: Metals, presets: readonly string[]): void {
  const wire = wireSaid(jewel);
  const thick = Math.min(3, Math.max(1.6, wire?.value ?? 2.2));
  const finger = fingerParam(jewel, draft, thick);
  const each = ['18K yellow gold', '18K white gold', '18K rose gold'].map(
    (usual, k) => presets[k] ?? (presets.length > 0 ? presets.at(-1)! : usual),
  );
  for (let k = 0; k < 3; k++) {
    const turn = 120 * k;
    const [sin, cos] = [Math.sin(turn * RAD), Math.cos(turn * RAD)];
    const lean = Math.sin(LEAN * RAD);
    const id = draft.add(
      {
        id: `band_${k + 1}`,
        op: 'torus',
        name: `Band ${k + 1}`,
        // The finger has the room that all three leave together.
        params: { diameter: `= ${inner(finger.text)} + ${tidy((2 * OFF * 0.85 + 1) * thick)}`, tube_diameter: thick, axis: 'z' },
        at: {
          my: 'center',
          to: 'origin',
          offset: [tidy(-OFF * thick * 0.85 * sin), tidy(OFF * thick * 0.85 * cos), 0],
          rotate: [tidy(-Math.asin(lean * sin) / RAD), tidy(Math.asin(lean * cos) / RAD), 0],
        },
        material: draft.material(`band_${k + 1}_metal`, { preset: each[k]! }),
      },
      k === 0 ? { diameter: finger.said, tube_diameter: wire } : {},
    );
    if (k === 2) {
      mark(jewel.count, { operation: id, value: 3 });
      mark(partOf(jewel, 'shank').count, { operation: id, value: 3 });
      mark(partOf(jewel, 'piece').numbers.get('count'), { operation: id, value: 3 });
      mark({ traces: partOf(jewel, 'shank').named }, { operation: id });
    }
  }
  void metals;
  draft.relate('Bands', 'run in one another, and roll over the finger together');
}
