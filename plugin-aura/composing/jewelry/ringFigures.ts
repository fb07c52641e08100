import { findMaterial } from '../../materials/index.ts';
import type { Placement } from '../../plan/plan.ts';
import { castAll, type MetalPiece } from './casting.ts';
import { addFigure, figureMetal } from './charms.ts';
import { addHead } from './heads.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid, said, stoneOf } from './said.ts';
import { lookOf } from './settleSets.ts';
import { addShank, fingerParam, type ShankUsual } from './shankPlan.ts';
import { addStone } from './stonePlan.ts';

/** Rings that show something: figures on the band, a Claddagh, a snake, strands that wind round each other, several rings in a stack. */

/** A place on top of the band, `degrees` along it, its flat underside in the metal. */
function onTop(draft: JewelDraft, degrees: number, turn: number, lift = 0): Placement {
  const reach = `(${draft.prefix}inner_diameter / 2 + ${draft.prefix}shank_thickness + ${lift})`;
  return {
    my: 'bottom',
    to: 'origin',
    offset: [`= sin(${degrees}) * (${reach} - 0.7)`, `= cos(${degrees}) * (${reach} - 0.7)`, 0],
    rotate: [0, turn, -degrees],
  };
}

/** Figures in a row over the top of a band; of two, each looks at the other. */
export function makeFigured(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const usual: ShankUsual = { name: 'Band', width: 3, thickness: 1.8 };
  const shank = addShank(jewel, draft, metals, usual);
  const each = jewel.figures.flatMap((figure) => Array.from({ length: Math.min(9, figure.count?.value ?? 1) }, () => figure));
  const size = draft.param('figure_size', each[0]?.size?.value ?? 7, { label: 'Figure', min: 3, max: 16, step: 0.5 });
  const pieces: MetalPiece[] = [{ id: shank, material: metals.of('shank') }];
  const pitch = tidy((((each[0]?.size?.value ?? 7) + 0.1) / 10.4) * 57.3);
  each.forEach((figure, i) => {
    const place = i - (each.length - 1) / 2;
    const turn = each.length === 2 ? (place < 0 ? 90 : -90) : 0;
    const material = figureMetal(draft, metals, figure);
    const id = addFigure(draft, {
      id: `figure_${i + 1}`,
      outline: figure.outline,
      size,
      thickness: 2,
      material,
      axis: 'y',
      at: onTop(draft, tidy(place * pitch), turn),
    });
    pieces.push({ id, material });
    mark(
      { traces: [...figure.named, ...(figure.count?.traces ?? []), ...(figure.size?.traces ?? []), ...(figure.material?.traces ?? [])] },
      { operation: id },
    );
  });
  draft.relate('Figures', 'on top of the band');
  mark({ traces: partOf(jewel, 'stone').absent }, { operation: shank });
  castAll(draft, pieces, [], 'Ring');
}

/** Figures on the band to both sides of a head: leaves, hearts, stars; as many as were said, half of them on each side. */
export function addFiguresBeside(jewel: JewelSaid, draft: JewelDraft, metals: Metals, head: number): MetalPiece[] {
  const pieces: MetalPiece[] = [];
  for (const figure of jewel.figures) {
    const number = Math.min(8, Math.max(2, figure.count?.value ?? 2));
    const size = figure.size?.value ?? 4.5;
    const material = figureMetal(draft, metals, figure);
    for (let i = 0; i < number; i++) {
      const side = i % 2 === 0 ? -1 : 1;
      const at = tidy(side * ((head / 2 + 0.9 + size / 2 + Math.floor(i / 2) * size * 0.9) / 10.4) * 57.3);
      const id = addFigure(draft, {
        id: `${figure.outline}_${i + 1}`,
        outline: figure.outline,
        size: `= ${size}`,
        thickness: 1.6,
        material,
        axis: 'y',
        at: onTop(draft, at, side < 0 ? 90 : -90),
        fine: true,
      });
      pieces.push({ id, material });
    }
    const first = pieces[0]?.id ?? 'shank';
    mark(
      { traces: [...figure.named, ...(figure.count?.traces ?? []), ...(figure.size?.traces ?? []), ...(figure.material?.traces ?? [])] },
      { operation: first },
    );
    draft.relate('Figures', 'on the band, to both sides of the stone');
  }
  return pieces;
}

/** A hand that lies along the band, fingers toward the heart; y down, as SVG has it. */
const HAND =
  'M -10 -3 L -6 -3.4 C -3 -5 0 -5.4 3 -4.6 L 9 -2.8 C 10 -2.2 9.6 -1 8.4 -1 L 9.8 -0.6 C 10.6 0.2 10 1.2 8.8 1 L 8.6 1.4 C 9 2.6 8 3.2 7 2.8 C 7 4 6 4.4 5 4 C 1 5 -3 4.8 -6 3.4 L -10 3 Z';

/** How much larger a figure was asked for, by the extents that were said of it. */
const scaleIn = (jewel: JewelSaid, noun: string): number =>
  jewel.thing.parts
    .filter((part) => part.noun === noun)
    .flatMap(({ facts }) => facts)
    .reduce((factor, fact) => (fact.kind === 'extent' ? factor * fact.factor : factor), 1);

/** A Claddagh: two hands hold a heart, over which a crown stands. */
export function makeCladdagh(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const shank = addShank(jewel, draft, metals, { name: 'Band', width: 3, thickness: 1.8 });
  const material = metals.of('piece');
  const stone = stoneOf(jewel, 'centre');
  // "make the heart gold", "a bigger crown": each part may have a metal and a size of its own.
  const own = (outline: string) => jewel.figures.find((figure) => figure.outline === outline);
  const metalOf = (outline: string): string => {
    const figure = own(outline);
    return figure ? figureMetal(draft, metals, figure) : material;
  };
  const grown = (outline: string): number => scaleIn(jewel, outline);
  const size = draft.param('heart_size', own('heart')?.size?.value ?? tidy(6.5 * grown('heart')), {
    label: 'Heart',
    min: 4,
    max: 12,
    step: 0.5,
  });
  const heart = addFigure(draft, {
    id: 'heart',
    outline: 'heart',
    size,
    thickness: 2.6,
    material: metalOf('heart'),
    axis: 'y',
    at: onTop(draft, 0, 0),
    flat: stone !== undefined,
  });
  const crown = addFigure(draft, {
    id: 'crown',
    outline: 'crown',
    size: `= ${inner(size)} * ${tidy((0.72 * grown('crown')) / grown('heart'))}`,
    thickness: 2,
    material: metalOf('crown'),
    axis: 'y',
    at: { my: 'front', to: `${heart}.back`, offset: [0, -0.1, 0.7] },
  });
  const hands = [-1, 1].map((side) =>
    draft.add({
      id: side < 0 ? 'left_hand' : 'right_hand',
      op: 'extrude',
      name: side < 0 ? 'Left hand' : 'Right hand',
      params: { profile: { svg: HAND, size: `= ${inner(size)} * 1.2` }, height: 2, axis: 'y', rise: 1.4 },
      at: onTop(draft, side * 33, side < 0 ? 0 : 180),
      material,
    }),
  );
  const stones: string[] = [];
  for (const [outline, id] of [
    ['heart', heart],
    ['crown', crown],
  ] as const) {
    const figure = own(outline);
    if (figure)
      mark(
        { traces: [...figure.named, ...(figure.size?.traces ?? []), ...(figure.material?.traces ?? []), ...(figure.colour?.traces ?? [])] },
        { operation: id },
      );
  }
  const pieces = [shank, heart, crown, ...hands].map((id) => ({
    id,
    material: id === shank ? metals.of('shank') : id === heart ? metalOf('heart') : id === crown ? metalOf('crown') : material,
  }));
  if (stone) {
    const small: StoneSaid = stone.width || stone.carat ? stone : { ...stone, width: said(2.5) };
    const made = addStone(small, draft, { id: 'stone', carat: 0.06, at: { my: 'culet', to: `${heart}.top`, offset: [0, -1.1, 0] } });
    pieces.push({
      id: addHead(jewel, draft, metals, {
        stone: made.id,
        cut: made.cut,
        head: { kind: 'bezel', style: undefined, said: undefined },
        bezelHeight: `= ${made.id}.pavilion + 0.5`,
      }),
      material,
    });
    stones.push(made.id);
  }
  draft.relate('Hands', 'hold the heart, the crown over it');
  castAll(draft, pieces, stones, 'Claddagh ring');
}

/** Points of a coil round the finger, as expressions of the inner diameter: `turns` round, from z = -`half` to +`half`. */
function coil(draft: JewelDraft, turns: number, half: number, wire: number): (string | number)[][] {
  const radius = `(${draft.prefix}inner_diameter / 2 + ${wire / 2})`;
  const steps = Math.round(turns * 20);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = tidy(-10 + (turns * 360 * (i - steps)) / steps);
    return [`= ${radius} * sin(${angle})`, `= ${radius} * cos(${angle})`, tidy(-half + (2 * half * i) / steps)];
  });
}

/** A snake that winds round the finger: its tail thin, its head on top with two stones for eyes. */
export function makeSnake(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const finger = fingerParam(jewel, draft, 2.2);
  const material = metals.of('piece');
  const wound = jewel.thing.parts.find(({ noun }) => /^(turn|coil|loop|time|wrap)$/.test(noun));
  const turns = Math.max(1, Math.min(4, partOf(jewel, 'piece').numbers.get('turns')?.value ?? wound?.count ?? 2));
  const wire = 2.4;
  const half = tidy((turns * (wire + 0.7)) / 2);
  const path = coil(draft, turns, half, wire).reverse();
  const body = draft.add(
    { id: 'body', op: 'sweep', name: 'Snake', params: { profile: { circle: wire }, path: { spline: path }, scale_end: 0.35 }, material },
    { path: finger.said },
  );
  mark(finger.said, { operation: body, param: 'path', value: finger.said?.value ?? 0 });
  mark(partOf(jewel, 'piece').numbers.get('turns'), { operation: body, value: turns });
  if (wound) mark({ traces: [wound, ...(wound.counted ? [wound.counted] : [])] }, { operation: body, value: turns });
  const out = `(${draft.prefix}inner_diameter / 2 + ${wire / 2})`;
  const head = draft.add({
    id: 'head',
    op: 'ellipsoid',
    name: 'Head',
    params: { size: [6.4, 2.9, 4.4] },
    at: { my: 'center', to: 'origin', offset: ['= -0.4', `= ${out} + 0.2`, half], rotate: [0, 0, 3] },
    material,
  });
  mark({ traces: [...partOf(jewel, 'head').named, ...partOf(jewel, 'body').named, ...partOf(jewel, 'eye').named] }, { operation: head });
  const pieces: MetalPiece[] = [body, head].map((id) => ({ id, material }));
  const eyes = jewel.stones[0];
  const stones: string[] = [];
  if (eyes) {
    const { count, ...one } = eyes;
    for (const side of [-1, 1]) {
      const made = addStone({ ...one, width: eyes.width ?? said(1.4), named: side < 0 ? one.named : [] }, draft, {
        id: side < 0 ? 'eye_left' : 'eye_right',
        prefix: 'eye_',
        carat: 0.02,
        at: { my: 'culet', to: 'origin', offset: ['= 1.1', `= ${out} + 0.7`, tidy(half + side * 1.05)], rotate: [side * 24, 0, -6] },
      });
      const setting = addHead(jewel, draft, metals, {
        stone: made.id,
        cut: made.cut,
        head: { kind: 'bezel', style: undefined, said: undefined },
        id: `${made.id}_cup`,
        bezelHeight: `= ${made.id}.pavilion + 0.3`,
      });
      pieces.push({ id: setting, material });
      stones.push(made.id);
    }
    mark(count, { operation: stones[0]!, value: 2 });
  }
  for (const part of jewel.thing.parts)
    if (/snake|serpent|eye|finger/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: body });
  draft.relate('Snake', 'winds round the finger');
  castAll(draft, pieces, stones, 'Snake ring');
}

/** Metals that were said of a piece, in their order: "one yellow, one white gold". */
function metalsSaid(jewel: JewelSaid): { preset: string; traces: { words: string }[] }[] {
  const tones: Readonly<Record<string, string>> = {
    yellow: '18K yellow gold',
    white: '18K white gold',
    rose: '18K rose gold',
    pink: '18K rose gold',
    red: '18K rose gold',
  };
  const facts = [...jewel.thing.facts, ...jewel.thing.parts.filter(({ noun }) => !/stone/.test(noun)).flatMap((part) => part.facts)];
  return facts.flatMap((fact) => {
    const word =
      fact.kind === 'colour'
        ? fact.colour
        : fact.kind === 'material'
          ? fact.material
          : fact.kind === 'adjective'
            ? fact.adjective
            : undefined;
    if (word === undefined) return [];
    const preset = tones[word.toLowerCase()] ?? (fact.kind === 'material' ? findMaterial(word).material.name : undefined);
    return preset ? [{ preset, traces: [fact] }] : [];
  });
}

/** Metals of the members of a piece, in their order. */
export const presetsSaid = (jewel: JewelSaid): string[] => {
  const members = jewel.thing.parts.filter(({ noun }) => noun === 'member');
  for (const member of members) mark({ traces: [member, ...member.facts] }, { operation: 'band_1' });
  return members.flatMap(({ facts: [fact] }) => (fact?.kind === 'adjective' ? (lookOf(fact.adjective).preset ?? []) : []));
};

const MOST_STRANDS = 4;

/** Two or three strands that wind round each other, each of a metal of its own where several were said. */
export function makeStrands(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const strand = partOf(jewel, 'strand');
  const nodes = jewel.thing.parts.filter(({ noun }) => noun === 'strand');
  const puzzle = /puzzle/.test(`${jewel.thing.variant ?? ''} ${jewel.thing.noun}`);
  const counted =
    strand.count ?? (puzzle ? partOf(jewel, 'shank').count : undefined) ?? (nodes.length > 1 ? said(nodes.length) : undefined);
  const number = Math.max(2, Math.min(MOST_STRANDS, counted?.value ?? (puzzle ? 4 : 2)));
  const finger = fingerParam(jewel, draft, 3);
  const wide = partOf(jewel, 'piece').numbers.get('width') ?? partOf(jewel, 'shank').numbers.get('width');
  const wire = tidy((wide?.value ?? 3) / 2);
  // The middles of the strands lie a little nearer than a wire, so that they hold each other.
  const swing = tidy((number === 2 ? 0.485 : number === 3 ? 0.56 : 0.485 / Math.sin(Math.PI / number)) * wire);
  const list = metalsSaid(jewel);
  const radius = `(${draft.prefix}inner_diameter / 2 + ${tidy(swing + wire / 2)})`;
  const pieces: MetalPiece[] = [];
  const turns = number === 2 ? 7 : 5;
  for (let k = 0; k < number; k++) {
    const steps = turns * 12;
    const spline = Array.from({ length: steps }, (_, i) => {
      const at = tidy((360 * i) / steps);
      const lay = tidy((turns * at + (360 * k) / number) % 360);
      const out = `(${radius} + ${tidy(swing * Math.cos((lay * Math.PI) / 180))})`;
      return [`= ${out} * sin(${at})`, `= ${out} * cos(${at})`, tidy(swing * Math.sin((lay * Math.PI) / 180))];
    });
    const own = list.length > 1 ? list[k % list.length] : undefined;
    const material = own ? draft.material(`strand_${k + 1}_metal`, { preset: own.preset }) : metals.of('piece');
    const id = draft.add({
      id: `strand_${k + 1}`,
      op: 'pipe',
      name: `Strand ${k + 1}`,
      params: { diameter: wire, path: { spline, closed: true } },
      material,
    });
    pieces.push({ id, material });
    if (own) mark({ traces: own.traces }, { operation: id, param: 'material', value: own.preset });
  }
  mark(finger.said, { operation: pieces[0]!.id, param: 'path', value: finger.said?.value ?? 0 });
  mark(wide, { operation: pieces[0]!.id, param: 'diameter', value: wide?.value ?? 0 });
  mark(counted, { operation: pieces[0]!.id, value: number });
  for (const node of nodes) mark({ traces: [node, ...node.facts, ...(node.counted ? [node.counted] : [])] }, { operation: pieces[0]!.id });
  if (puzzle) mark({ traces: partOf(jewel, 'shank').named }, { operation: pieces[0]!.id });
  if (counted && counted.value > MOST_STRANDS) refuse(counted, `A ring of strands has at most ${MOST_STRANDS} of them here.`);
  draft.relate('Strands', 'wind round each other');
  castAll(draft, pieces, [], 'Ring');
}

const ROUND_WIRE: ReadonlySet<string> = new Set(['round', 'wire']);

/** Where the band `k` of several is, whose widths differ: all of them together in the middle, 0.15 mm apart. */
const beside = (widths: readonly string[], k: number): string => {
  const sum = (some: readonly string[]): string => ['0', ...some.map(inner)].join(' + ');
  return `= ${sum(widths.slice(0, k))} + ${inner(widths[k]!)} / 2 + ${tidy(0.15 * (k - (widths.length - 1) / 2))} - (${sum(widths)}) / 2`;
};

/** Several thin bands on one finger, side by side, each of its own metal where several were said. */
export function makeStack(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const members = jewel.thing.parts.filter(({ noun }) => noun === 'member');
  const list = members.length > 0 ? [] : metalsSaid(jewel);
  const number = Math.max(
    2,
    Math.min(
      9,
      (members.length > 0 ? members.length : undefined) ??
        jewel.count?.value ??
        partOf(jewel, 'shank').count?.value ??
        partOf(jewel, 'piece').numbers.get('count')?.value ??
        (list.length > 1 ? list.length : 3),
    ),
  );
  const piece = partOf(jewel, 'piece');
  const thin = piece.numbers.get('width') ?? piece.numbers.get('thickness') ?? piece.numbers.get('size');
  const width = thin && thin.value < 8 ? thin : undefined;
  const finger = fingerParam(jewel, draft, 1.3);
  const profile = meaningSaid(jewel, 'profile', 'piece', 'shank');
  if (ROUND_WIRE.has(profile?.value.profile ?? '')) mark(profile, { operation: `${draft.prefix}band_1`, param: 'profile', value: 'round' });
  const wide = draft.param('band_width', width?.value ?? 1.6, { label: 'Width of each', min: 1, max: 8, step: 0.1 });
  // "make the rose one 3 mm wide": one of them has a width of its own
  const widths = Array.from({ length: number }, (_, k) => {
    const fact = members[k]?.facts.find((one) => one.kind === 'measure' && /^(?:width|size)$/.test(one.dimension));
    if (fact?.kind !== 'measure') return wide;
    return draft.param(`band_${k + 1}_width`, fact.value, { label: `Width of band ${k + 1}`, min: 1, max: 8, step: 0.1 });
  });
  const isEven = widths.every((one) => one === wide);
  for (let k = 0; k < number; k++) {
    const own = list.length > 1 ? list[k % list.length] : undefined;
    const fact = members[k]?.facts.find(({ kind }) => kind === 'adjective');
    const look = fact?.kind === 'adjective' ? lookOf(fact.adjective) : {};
    const preset = own?.preset ?? look.preset;
    const material =
      preset !== undefined
        ? draft.material(`band_${k + 1}_metal`, { preset })
        : look.finish !== undefined
          ? draft.material(`band_${k + 1}_metal`, { ...draft.materials.find(({ id }) => id === metals.of('piece')), finish: look.finish })
          : metals.of('piece');
    const id = draft.add(
      {
        id: `band_${k + 1}`,
        op: 'create_shank',
        name: `Band ${k + 1}`,
        params: {
          diameter: finger.text,
          width: widths[k]!,
          thickness: width ? tidy(Math.max(1.2, Math.min(1.6, width.value))) : 1.4,
          profile: ROUND_WIRE.has(profile?.value.profile ?? '') ? 'round' : 'court',
          ...(look.twist && { profile: 'square', twist: 9 }),
        },
        at: {
          my: 'center',
          to: 'origin',
          offset: [0, 0, isEven ? `= (${inner(wide)} + 0.15) * ${k - (number - 1) / 2}` : beside(widths, k)],
        },
        material,
      },
      k === 0 ? { diameter: finger.said, width } : {},
    );
    if (own) mark({ traces: own.traces }, { operation: id, param: 'material', value: own.preset });
    if (look.hammered)
      draft.add({
        id: `band_${k + 1}_hammered`,
        op: 'hammered',
        name: `Band ${k + 1}`,
        inputs: [id],
        params: { dent: 1.4, depth: 0.08 },
        material,
      });
    if (members[k]) mark({ traces: [members[k]!, ...members[k]!.facts] }, { operation: id });
    if (look.milgrain) refuse({ traces: members[k]!.facts }, 'A thin band of a stack has no room for beads: it is plain.');
    if (k === number - 1) {
      mark(jewel.count, { operation: id, value: number });
      mark(piece.numbers.get('count'), { operation: id, value: number });
      for (const { value, traces } of piece.meanings) if (value.kind === 'stacked') mark({ traces }, { operation: id });
      mark(piece.scales.get('thickness') ?? piece.scales.get('width'), { operation: id, param: 'width' });
    }
  }
  draft.relate('Bands', 'side by side on one finger');
}
