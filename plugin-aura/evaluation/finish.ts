import { multiply } from '../kernel/matrix.ts';
import type { Mat4 } from '../kernel/space.ts';
import type { AnyOperation } from '../operations/define.ts';
import { namesWithin, nameWithin } from '../operations/nameWithin.ts';
import type { Part, Result } from '../operations/part.ts';
import { type Placeable, placedAnchors } from '../plan/placement.ts';
import type { Operation } from '../plan/plan.ts';
import type { Shaped } from './cache.ts';

/** Gives built parts their ids, names, materials and places; `inside` where the operation stands in the body of a component. */
export function finish(
  operation: Operation,
  definition: AnyOperation,
  { built, notes, bounds }: Shaped,
  placement: Mat4,
  inside: boolean,
): Result {
  const roles = new Map<string, number>();
  const single = built.parts.length === 1 && built.composed !== true;
  const within = inside && (built.composed === true || (built.parts.length > 1 && definition.op.startsWith('create_')));
  const names = built.parts.map(({ name }) => name);
  const shown = within && names.every((name) => name !== undefined) ? namesWithin(operation.name, names, definition.label) : names;
  const parts = built.parts.map(({ path, ...part }, index): Part => {
    const nth = (roles.get(part.role) ?? 0) + 1;
    roles.set(part.role, nth);
    const own = single ? operation.id : `${operation.id}.${path ?? `${part.role}${nth > 1 ? `_${nth}` : ''}`}`;
    const handedOn = part.operation !== undefined;
    return {
      ...part,
      id: part.id ?? own,
      operation: part.operation ?? operation.id,
      ...(within && { fullName: nameWithin(operation.name, part.fullName ?? part.name) }),
      // inside a thing a group of one piece gives it the name that the group is known by
      name:
        (single && (inside || !handedOn) ? operation.name : undefined) ??
        shown[index] ??
        operation.name ??
        (single ? definition.label : `${definition.label} ${part.role}`),
      class: part.class ?? definition.produces,
      transform: part.transform ? multiply(placement, part.transform) : placement,
      ...(part.copies ? { copies: part.copies.map((copy) => multiply(placement, copy)) } : {}),
      material: part.keepMaterial ? part.material : (operation.material ?? part.material),
    };
  });
  const placeable: Placeable = { bounds: bounds ?? { min: [0, 0, 0], max: [0, 0, 0] }, anchors: built.anchors ?? {}, placesItself: true };
  return {
    operation: operation.id,
    parts,
    anchors: placedAnchors(placeable, placement),
    resolved: built.resolved ?? {},
    facts: built.facts ?? {},
    ...(built.unsound && { unsound: built.unsound.find }),
    replaces: built.replaces ?? [],
    notes,
  };
}

/** The part under an id that no other part bears. */
export function uniquelyNamed(part: Part, taken: Set<string>): Part {
  let id = part.id;
  for (let n = 2; taken.has(id); n++) id = `${part.id}_${n}`;
  taken.add(id);
  return id === part.id ? part : { ...part, id };
}
