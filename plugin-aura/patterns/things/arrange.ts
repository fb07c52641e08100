import type { Operation, Placement } from '../../plan/plan.ts';
import { capitalise, type PlanDraft } from '../draft.ts';
import type { Relation } from '../language/sense.ts';
import type { ThingFacts } from './facts.ts';

/** Where one thing stands to another, said with anchors so that it holds when either changes its size. */
export function placementFor(relation: Relation, base: string): Placement | undefined {
  const gap = (axis: 'x' | 'z', sign: 1 | -1): string => `= ${sign} * 0.25 * ${base}.size_${axis}`;
  switch (relation) {
    case 'on':
      return { my: 'bottom', to: `${base}.top` };
    case 'above':
      return { my: 'bottom', to: `${base}.top`, offset: [0, `= 0.5 * ${base}.size_y`, 0] };
    case 'left':
      return { my: 'bottom right', to: `${base}.bottom left`, offset: [gap('x', -1), 0, 0] };
    case 'right':
    case 'beside':
    case 'between':
      return { my: 'bottom left', to: `${base}.bottom right`, offset: [gap('x', 1), 0, 0] };
    case 'front':
      return { my: 'bottom back', to: `${base}.bottom front`, offset: [0, 0, gap('z', 1)] };
    case 'behind':
      return { my: 'bottom front', to: `${base}.bottom back`, offset: [0, 0, gap('z', -1)] };
    case 'in':
      return { my: 'bottom', to: `${base}.bottom`, offset: [0, `= 0.06 * ${base}.size_y`, 0] };
    case 'around':
    case 'through':
      return { my: 'center', to: `${base}.center` };
    case 'under':
      return undefined;
  }
}

const WORDS: Readonly<Record<Relation, string>> = {
  on: 'stands on',
  above: 'floats above',
  left: 'to the left of',
  right: 'to the right of',
  beside: 'beside',
  between: 'beside',
  front: 'in front of',
  behind: 'behind',
  in: 'in',
  around: 'around',
  through: 'through',
  under: 'under',
};
export const relationWords = (relation: Relation): string => WORDS[relation];

/** Things that look one way and turn to what they stand around. */
const FACING: ReadonlySet<string> = new Set(['chair', 'armchair', 'office_chair', 'sofa', 'bench', 'stool', 'bar_stool']);

/** Repeats a thing as its arrangement says; gives the id of the whole. `base` is what a circle goes around. */
export function arranged(thing: ThingFacts, id: string, draft: PlanDraft, prefix: string, base: string | undefined): string {
  if (thing.count < 2) return id;
  const label = capitalise(thing.words);
  const arrangement = thing.arrangement ?? (base !== undefined && thing.relation?.relation === 'around' ? 'circle' : 'row');
  const material = (operation: Operation | undefined): { material?: string } =>
    operation?.material ? { material: operation.material } : {};
  const whole = (op: string, params: Record<string, unknown>): string =>
    draft.add({ id: `${thing.thing}_${arrangement}`, op, name: `${label}`, inputs: [id], params, ...material(undefined) });
  const count = (): string =>
    draft.param(`${prefix}count`, thing.count, {
      label: `Number of ${thing.words}`,
      unit: '',
      min: 1,
      max: Math.max(24, thing.count * 2),
      step: 1,
    });
  switch (arrangement) {
    case 'grid': {
      const [columns, rows] = thing.grid ?? nearSquare(thing.count);
      const named = (name: string, value: number): string =>
        draft.param(`${prefix}${name}`, value, { label: capitalise(name), unit: '', min: 1, max: Math.max(20, value * 2), step: 1 });
      return whole('grid_array', {
        columns: named('columns', columns),
        rows: named('rows', rows),
        step: [`= 1.5 * ${id}.size_x`, 0, `= 1.5 * ${id}.size_z`],
        centered: true,
      });
    }
    case 'stack':
    case 'column':
      return whole('linear_array', { count: count(), step: [0, `= ${id}.size_y`, 0] });
    case 'circle': {
      const n = count();
      const room = `1.5 * ${n.slice(2)} * ${id}.size_x / (2 * pi)`;
      const radius = base
        ? `= max(max(${base}.size_x, ${base}.size_z) / 2 + max(${id}.size_x, ${id}.size_z) * ${FACING.has(thing.thing) ? 0.6 : 1}, ${room})`
        : `= max(${room}, 1.2 * ${id}.size_x)`;
      return whole('polar_array', { count: n, radius });
    }
    default:
      return whole('linear_array', { count: count(), step: [`= 1.5 * ${id}.size_x`, 0, 0], centered: true });
  }
}

export const facesInward = (thing: ThingFacts): boolean => FACING.has(thing.thing);

/** Columns and rows of a grid of n that is as square as it can be. */
function nearSquare(n: number): readonly [number, number] {
  let rows = Math.floor(Math.sqrt(n));
  while (rows > 1 && n % rows !== 0) rows--;
  return [n / Math.max(1, rows), Math.max(1, rows)];
}
