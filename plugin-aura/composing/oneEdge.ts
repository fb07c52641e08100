import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { operationId } from './featureTools.ts';

/** One edge of a body that is named by the two faces that meet there: "the top right edge". */

type Side = 'top' | 'bottom' | 'left' | 'right' | 'front' | 'back';
const AXIS: Readonly<Record<Side, 0 | 1 | 2>> = { left: 0, right: 0, top: 1, bottom: 1, front: 2, back: 2 };
const SIGN: Readonly<Record<Side, 1 | -1>> = { left: -1, right: 1, top: 1, bottom: -1, front: 1, back: -1 };

export function oneEdgeOf(part: BriefThing): readonly [Side, Side] | undefined {
  if (part.count > 1 || !/^(fillet|chamfer|rounding|bevel)$/.test(part.noun)) return undefined;
  const places = part.facts.flatMap((fact) => (fact.kind === 'position' && fact.distance === undefined ? [fact.at] : []));
  const words = places
    .join(' ')
    .replace(/\brear\b/g, 'back')
    .replace(/\bupper\b/g, 'top')
    .replace(/\blower\b/g, 'bottom');
  if (places.length !== 1 || /\b(?:all|each|every|both|and|face|corner)\b/.test(words)) return undefined;
  const sides = (Object.keys(AXIS) as Side[]).filter((side) => new RegExp(`\\b${side}\\b`).test(words));
  const [a, b] = sides;
  // "along one top edge": that in front
  if (a && sides.length === 1 && /\bone\b/.test(words) && /^(top|bottom)$/.test(a)) return [a, 'front'];
  return a && b && sides.length === 2 && AXIS[a] !== AXIS[b] ? [a, b] : undefined;
}

/** Takes the edge away: a bar on it that is turned by 45 degrees for a bevel, the corner outside a round for a rounding. */
export function easeOneEdge(part: BriefThing, sides: readonly [Side, Side], size: string | number, made: Made, context: Context): void {
  const { draft } = context;
  const id = operationId(part, made);
  const [a, b] = sides;
  const along = ([0, 1, 2] as const).find((k) => k !== AXIS[a] && k !== AXIS[b])!;
  const c = String(size).replace(/^=\s*/, '');
  const length = `= 1.1 * ${made.id}.size_${'xyz'[along]}`;
  const box = (across: string): (string | number)[] => [0, 1, 2].map((k) => (k === along ? length : across));
  const edge = `${made.id}.${a} ${b}`;
  let tool: string;
  if (part.noun === 'chamfer' || part.noun === 'bevel') {
    const rotate = [0, 0, 0] as [number, number, number];
    rotate[along] = 45;
    tool = draft.add({ id: `${id}_tool`, op: 'box', params: { size: box(`= sqrt(2) * ${c}`) }, at: { my: 'center', to: edge, rotate } });
  } else {
    const corner = draft.add({ id: `${id}_corner`, op: 'box', params: { size: box(`= 2 * ${c}`) }, at: { my: 'center', to: edge } });
    const offset = [0, 0, 0] as (string | number)[];
    for (const side of sides) offset[AXIS[side]] = `= ${SIGN[side] > 0 ? '-' : ''}${c}`;
    const round = draft.add({
      id: `${id}_round`,
      op: 'cylinder',
      params: { diameter: `= 2 * ${c}`, height: `= 1.2 * ${made.id}.size_${'xyz'[along]}`, axis: 'xyz'[along] },
      at: { my: 'center', to: edge, offset: offset as [number, number, number] },
    });
    tool = draft.add({ id: `${id}_tool`, op: 'difference', inputs: [corner, round] });
  }
  const last = made.tops[made.bodyTop]!;
  const whole = draft.add({
    id,
    op: 'difference',
    name: draft.get(last)?.name ?? part.noun,
    inputs: [last, tool],
    ...(made.material !== undefined && { material: made.material }),
  });
  made.tops[made.bodyTop] = whole;
  part.outcome ??= { operation: whole };
  for (const fact of part.facts) if (fact.kind !== 'measure') fact.outcome ??= { operation: whole, param: 'at' };
}
