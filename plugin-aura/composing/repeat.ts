import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { LONG, pyramidOf, type Spot } from './pyramid.ts';

/** Several of a thing: in rows, grids and circles, along the sides of a table, at corners, scattered. */

/** Families that look one way and turn to what they stand around. */
export const FACING = /chair|sofa|couch|stool|bench|seat|throne|person|figure/;

export const patternOf = (thing: BriefThing): FactOf<'pattern'> | undefined =>
  thing.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');

/** mm between what stands around something and that. */
export const AROUND = 30;

/** Repeats a thing as its pattern says; `around` is what it goes around, with `gap` mm between. The whole becomes what is placed. */
export function repeat(
  thing: BriefThing,
  made: Made,
  around: Made | undefined,
  context: Context,
  gap = AROUND,
  laid?: FactOf<'pattern'>['pattern'],
) {
  const { draft } = context;
  const pattern = patternOf(thing);
  const count = Math.max(1, Math.round(thing.count));
  if (count < 2) {
    if (pattern) pattern.outcome = { operation: made.id };
    return;
  }
  const name = draft.get(made.place)?.name ?? capitalise(thing.noun);
  // "three stacked suitcases"
  const stacked = pattern ? undefined : thing.facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'stacked');
  if (stacked) stacked.outcome = { operation: made.id };
  const kind = pattern?.pattern ?? laid ?? (stacked ? 'stack' : around ? 'circle' : 'row');
  const label = `${capitalise(thing.noun)} count`;
  const whole = (op: string, params: Record<string, unknown>): void => {
    const id = draft.add({
      id: `${made.id}_${WHOLES[kind]}`,
      op,
      name,
      inputs: [...made.tops],
      params,
      // what was altered keeps its own look
      ...(made.material && !made.tops.some((top) => draft.get(top)?.op === 'alter') && { material: made.material }),
    });
    made.tops = [id];
    made.place = id;
    if (pattern) pattern.outcome = { operation: id };
    if (thing.counted)
      thing.counted.outcome = { operation: id, param: op === 'place' || op === 'grid_array' ? 'at' : 'count', value: count };
  };
  const size = (axis: 'x' | 'y' | 'z'): string => `${made.place}.size_${axis}`;
  const [wide, high, deep] = sizeOf(made);
  const counted = (): string | number =>
    draft.param(`${made.id}_count`, count, { label, unit: '', min: 1, max: Math.max(24, count * 2), step: 1 });
  switch (kind) {
    case 'grid': {
      const one = pattern?.columns ?? pattern?.rows;
      const [columns, rows] =
        pattern?.columns && pattern.rows
          ? [pattern.columns, pattern.rows]
          : one && count % one === 0
            ? pattern?.columns
              ? [one, count / one]
              : [count / one, one]
            : nearSquare(count);
      const layers = pattern?.layers ?? 1;
      const up = layers > 1 ? step(pattern, size('y'), high) : 0;
      whole('grid_array', {
        columns,
        rows,
        ...(layers > 1 && { layers }),
        step: [step(pattern, size('x'), wide), up, step(pattern, size('z'), deep)],
        centered: true,
      });
      return;
    }
    case 'stack':
    case 'column':
      // a coin is seen standing, and is stacked lying
      if (made.definition?.op === 'create_coin') draft.place(made.id, { rotate: [-82, 0, 0] });
      // and so is a suitcase, which is wheeled standing
      if (made.definition?.op === 'create_suitcase') draft.place(made.id, { rotate: [-90, 0, 0] });
      whole('linear_array', { count: counted(), step: [0, pattern?.spacing ?? `= ${size('y')}`, 0] });
      return;
    case 'circle':
      if (around && isLong(around) && isLaidOn(thing, around)) return whole('place', { at: alongSides(count, made, around, gap, true) });
      if (around && isLong(around)) return whole('place', { at: alongSides(count, made, around, gap) });
      return circle(thing, made, around, pattern, counted(), whole, context, gap);
    case 'corners':
      if (around) return whole('place', { at: atCorners(count, around) });
      return circle(thing, made, around, pattern, counted(), whole, context);
    case 'both_sides':
      if (around && laid === undefined && (FACING.test(thing.noun) || count > 2))
        return whole('place', { at: alongSides(count, made, around, gap) });
      if (around) return whole('place', { at: flanking(made, around) });
      whole('linear_array', { count: counted(), step: [step(pattern, size('x'), wide), 0, 0], centered: true });
      return;
    case 'pyramid':
      whole('place', { at: pyramidOf(thing, thing.counted ? count : 10, made) });
      return;
    case 'scatter':
    case 'pile':
      if (kind === 'pile' && LONG.test(thing.noun)) return whole('place', { at: pyramidOf(thing, count, made) });
      whole('place', { at: scattered(count, made, context.seed, kind === 'pile') });
      return;
    case 'row': {
      // what lies along X lies side by side
      const along = LIES.test(thing.noun) ? [0, 0, step(pattern, size('z'), deep)] : [step(pattern, size('x'), wide), 0, 0];
      whole('linear_array', { count: counted(), step: along, centered: true });
    }
  }
}

/** What lies along X, many times as long as it is wide. */
const LIES =
  /(^| )(pencil|pen|ballpoint|crayon|paintbrush|screwdriver|knife|drumstick|baguette|match|matchstick|ruler|wrench|spanner|bacon|rasher|strip)$/;

const WHOLES: Readonly<Record<FactOf<'pattern'>['pattern'], string>> = {
  row: 'row',
  column: 'column',
  circle: 'circle',
  grid: 'grid',
  stack: 'stack',
  corners: 'corners',
  scatter: 'scatter',
  both_sides: 'sides',
  pile: 'pile',
  pyramid: 'pyramid',
};

/** From one to the next: a gap is between them, and so is a distance by which they would stand in one another; any other is from middle to middle. */
function step(pattern: FactOf<'pattern'> | undefined, size: string, across: number | undefined): string | number {
  const { spacing, words = '' } = pattern ?? {};
  if (spacing === undefined) return `= 1.5 * ${size}`;
  const isGap = /\bgaps?\b|\bspace\b|\bbetween\b(?! cent)/i.test(words) || (across !== undefined && across > OVERLAP * spacing);
  return isGap ? `= ${size} + ${spacing}` : spacing;
}
/** Crowns of trees may touch, and edges that meet do not stand in one another. */
const OVERLAP = 1.1;

function circle(
  thing: BriefThing,
  made: Made,
  around: Made | undefined,
  pattern: FactOf<'pattern'> | undefined,
  count: string | number,
  whole: (op: string, params: Record<string, unknown>) => void,
  { draft }: Context,
  gap = AROUND,
): void {
  const n = String(count).replace(/^= /, '');
  const [x, z] = [`${made.place}.size_x`, `${made.place}.size_z`];
  const turns = FACING.test(thing.noun);
  // chairs look inward: their front is +Z, and the array moves them out along +X
  if (turns) draft.place(made.id, { rotate: [0, -90, 0], pivot: [0, 0, 0] });
  const room = `1.25 * ${n} * ${turns ? z : x} / (2 * pi)`;
  const radius =
    pattern?.diameter !== undefined
      ? pattern.diameter / 2
      : around && isLaidOn(thing, around)
        ? `= min(${around.place}.size_x, ${around.place}.size_z) / 2 - 0.6 * max(${x}, ${z})`
        : around
          ? `= max(max(${around.place}.size_x, ${around.place}.size_z) / 2 + 0.6 * max(${x}, ${z}), ${room})${gap === AROUND ? '' : ` + ${tidy(gap - AROUND)}`}`
          : `= max(${room}, 1.2 * ${x})`;
  whole('polar_array', { count, radius });
}

/** Plates and cups around a table are on it, each before a seat. */
export const isLaidOn = ({ noun }: BriefThing, around: Made): boolean =>
  around.definition?.op === 'create_table' &&
  around.place === around.id &&
  /(^| )(plate|bowl|cup|mug|glass|saucer|napkin|place ?mat|candle|fork|knife|spoon)$/.test(noun);

/** Whether what is gone around is clearly longer than deep: a dining table has seats along its sides. */
function isLong(around: Made): boolean {
  const [x, , z] = sizeOf(around);
  return (
    around.definition?.op !== undefined &&
    x !== undefined &&
    z !== undefined &&
    (x > 1.15 * z || z > 1.15 * x) &&
    around.sheet?.values.shape !== 'round'
  );
}

/** Places along the two long sides, before them or `within` them, and one at each end where there are more than four; each looks at the middle. */
function alongSides(count: number, made: Made, around: Made, gap: number, within = false): Spot[] {
  const [x, z] = [`${around.place}.size_x`, `${around.place}.size_z`];
  const outward = within ? '-' : '+';
  const out = (axis: string): string => `(${axis} / 2 ${outward} 0.5 * ${made.place}.size_z ${outward} ${tidy(gap)})`;
  const ends = count === 3 ? 1 : count >= 5 && count !== 8 ? (count % 2 === 0 ? 2 : 1) : count === 8 ? 2 : 0;
  const sides = count - ends;
  const front = Math.ceil(sides / 2);
  const row = (n: number, sign: 1 | -1): Spot[] =>
    Array.from({ length: n }, (_, k) => [
      `= ${tidy(((k + 0.5) / n - 0.5) * (n === 1 ? 0 : 0.9))} * ${x}`,
      0,
      `= ${sign === 1 ? '' : '-'}${out(z)}`,
      sign === 1 ? 180 : 0,
    ]);
  const end = (sign: 1 | -1): Spot => [`= ${sign === 1 ? '' : '-'}${out(x)}`, 0, 0, sign === 1 ? -90 : 90];
  return [...row(front, 1), ...row(sides - front, -1), ...(ends > 0 ? [end(1)] : []), ...(ends > 1 ? [end(-1)] : [])];
}

/** Left and right of something; of a bed at its head. */
function flanking(made: Made, around: Made): Spot[] {
  const x = `(0.5 * ${around.place}.size_x + 0.6 * ${made.place}.size_x)`;
  const z = around.definition?.op === 'create_bed' ? `= 0.5 * ${made.place}.size_z - 0.5 * ${around.place}.size_z` : 0;
  return [
    [`= -${x}`, 0, z],
    [`= ${x}`, 0, z],
  ];
}

function atCorners(count: number, around: Made): Spot[] {
  const [x, z] = [`0.5 * ${around.place}.size_x`, `0.5 * ${around.place}.size_z`];
  const spots: Spot[] = [
    [`= -${x}`, 0, `= ${z}`],
    [`= ${x}`, 0, `= ${z}`],
    [`= ${x}`, 0, `= -${z}`],
    [`= -${x}`, 0, `= -${z}`],
  ];
  return Array.from({ length: count }, (_, k) => spots[k % 4]!);
}

/** Spread on a jittered grid by the seed, so that nothing meets; a pile leans closer together. */
function scattered(count: number, made: Made, seed: number, close: boolean): Spot[] {
  const columns = Math.ceil(Math.sqrt(count));
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  };
  const room = close ? 1.05 : 1.9;
  const jitter = close ? 0.02 : 0.5;
  const across = `max(${made.place}.size_x, ${made.place}.size_z)`;
  return Array.from({ length: count }, (_, k): Spot => {
    const u = (k % columns) - (columns - 1) / 2;
    const v = Math.floor(k / columns) - (columns - 1) / 2;
    return [
      `= ${tidy(u * room + random() * jitter)} * ${across}`,
      0,
      `= ${tidy(v * room + random() * jitter)} * ${across}`,
      tidy(random() * 360),
    ];
  });
}

/** Columns and rows of a grid of n that is as square as it can be. */
function nearSquare(n: number): readonly [number, number] {
  let rows = Math.floor(Math.sqrt(n));
  while (rows > 1 && n % rows !== 0) rows--;
  return [n / Math.max(1, rows), Math.max(1, rows)];
}
