import type { AnyOperation } from '../operations/define.ts';
import type { Result } from '../operations/part.ts';
import type { ParamValues } from '../plan/schema.ts';

const SIDES: Readonly<Record<string, readonly [string, string]>> = {
  size_x: ['left', 'right'],
  size_y: ['bottom', 'top'],
  size_z: ['back', 'front'],
};

/**
 * A number that an expression asks of an earlier operation ("shank.thickness", "diamond.width", "table.size_x"): a fact that
 * it published, a value that it chose, a parameter, or a side of its bounds, in this order. Lengths are given in the units
 * of the plan (`lengthFactor` mm each); what is no declared parameter counts as a length. Undefined where there is none.
 */
export function factOf(
  name: string,
  result: Result,
  params: ParamValues,
  definition: AnyOperation,
  lengthFactor: number,
): number | undefined {
  const param = definition.params[name];
  const isLength = param?.kind === 'number' ? param.unit === 'mm' : true;
  const known = [ownNumber(result.facts, name), ownNumber(result.resolved, name), ownNumber(params, name), sideOf(name, result)].find(
    (value) => value !== undefined,
  );
  return known === undefined ? undefined : isLength ? known / lengthFactor : known;
}

function ownNumber(record: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** "size_x" of the whole, "shade.size_x" of an operation inside a component. */
function sideOf(name: string, { anchors }: Result): number | undefined {
  const dot = name.lastIndexOf('.') + 1;
  const side = name.slice(dot);
  const sides = Object.hasOwn(SIDES, side) ? SIDES[side] : undefined;
  const [from, to] = sides ? sides.map((end) => anchors[`${name.slice(0, dot)}${end}`]) : [];
  return from && to ? Math.hypot(...[0, 1, 2].map((k) => to.origin[k as 0 | 1 | 2] - from.origin[k as 0 | 1 | 2])) : undefined;
}
