import type { Material, Object3D } from 'three';
import type { Move } from '../evaluation/settleMoves.ts';
import type { Operation, Plan } from '../plan/plan.ts';
import { type Built, type DesignMark, designMarkOf, partsOf, placeInDesign, type ScenePart } from './designData.ts';
import { changesOfFinish, finishOf } from './finish.ts';
import { materialOverrides } from './materialOverrides.ts';
import { isMesh } from './partState.ts';
import { withoutOperation } from './planReferences.ts';

/** A design as the artist sees it. */
export interface ReadDesign {
  design: Object3D;
  mark: DesignMark;
  /** The plan with names, materials and deletions as they are in the scene; moves are not in it yet. */
  plan: Plan;
  parts: ReadonlyMap<string, ScenePart>;
  moves: readonly Move[];
  /** Parts that were deleted although other operations still need theirs. */
  removed: readonly string[];
  /** Parts that were renamed, or given another look, by hand. */
  renamed: ReadonlySet<string>;
  repainted: ReadonlySet<string>;
}

/** Distance in mm, and difference of quaternion and scale, below which a part counts as untouched. */
const SAME_PLACE = 1e-5;

/**
 * Reads the plan of a design from the scene, with what was changed by hand since it was built: moves, names, materials and
 * deletions become part of what a later change or refinement starts from. Null where the object is no (valid) design.
 */
export function readDesign(design: Object3D): ReadDesign | null {
  const mark = designMarkOf(design);
  if (!mark) return null;
  const parts = partsOf(design);
  const owners = partsByOperation(parts);
  const deleted = deletions(mark, parts);
  let plan = withNames(deleted.plan, design, owners);
  plan = { ...plan, ...materialOverrides(plan, repaintsOf(parts)) };
  return {
    design,
    mark,
    plan,
    parts,
    moves: movesOf(design, parts, mark),
    removed: deleted.removed,
    renamed: new Set(
      [...parts.values()].filter(({ object, mark: { built } }) => built && built.name !== object.name).map(({ mark: { id } }) => id),
    ),
    repainted: new Set(repaintsOf(parts).map(({ part }) => part)),
  };
}

function partsByOperation(parts: ReadonlyMap<string, ScenePart>): Map<string, ScenePart[]> {
  const owners = new Map<string, ScenePart[]>();
  for (const part of parts.values()) {
    if (part.mark.passing) continue;
    const list = owners.get(part.mark.operation) ?? [];
    list.push(part);
    owners.set(part.mark.operation, list);
  }
  return owners;
}

/** An operation all of whose parts were deleted leaves the plan, unless others stand on it: then its parts only stay away. */
function deletions(mark: DesignMark, parts: ReadonlyMap<string, ScenePart>): { plan: Plan; removed: string[] } {
  const gone = new Set([...mark.parts, ...mark.removed].filter((id) => !parts.has(id)));
  let { plan } = mark;
  for (const operation of [...mark.plan.operations].reverse()) {
    const own = mark.parts.filter((id) => belongsTo(id, operation));
    if (own.length === 0 || own.some((id) => !gone.has(id))) continue;
    const rest = withoutOperation(plan, operation.id);
    if (!rest) continue;
    plan = rest;
    for (const id of own) gone.delete(id);
  }
  return { plan, removed: [...gone].filter((id) => plan.operations.some((operation) => belongsTo(id, operation))) };
}

/** Part ids are the operation's id, alone or before a point. */
export const belongsTo = (part: string, operation: Pick<Operation, 'id'>): boolean =>
  part === operation.id || part.startsWith(`${operation.id}.`);

function withNames(plan: Plan, design: Object3D, owners: ReadonlyMap<string, readonly ScenePart[]>): Plan {
  const operations = plan.operations.map((operation) => {
    const [part, ...others] = owners.get(operation.id) ?? [];
    const renamed = part && others.length === 0 && part.mark.built && part.mark.built.name !== part.object.name;
    return renamed ? { ...operation, name: part.object.name.slice(0, 200) } : operation;
  });
  return { ...plan, name: design.name.slice(0, 200) || plan.name, operations };
}

export interface Repaint {
  part: string;
  operation: string;
  /** Id of the specification that it was built with. */
  material: string;
  /** Values that differ from it now; none if the part still looks as built. */
  changes: ReturnType<typeof finishOf>;
}

function repaintsOf(parts: ReadonlyMap<string, ScenePart>): (Repaint & { changed: boolean })[] {
  return [...parts.values()]
    .flatMap(({ object, mark }) => {
      const material = materialOf(object);
      if (!mark.built || !material) return [];
      const changes = changesOfFinish(mark.built.finish, finishOf(material));
      return [
        { part: mark.id, operation: mark.operation, material: mark.built.material, changes, changed: Object.keys(changes).length > 0 },
      ];
    })
    .filter(({ changed }) => changed);
}

export function materialOf(object: Object3D): Material | undefined {
  if (!isMesh(object)) return undefined;
  return Array.isArray(object.material) ? object.material[0] : object.material;
}

function movesOf(design: Object3D, parts: ReadonlyMap<string, ScenePart>, mark: DesignMark): Move[] {
  const moves: Move[] = [];
  for (const { object, mark: part } of parts.values()) {
    if (!part.built || part.passing) continue;
    const now = placeInDesign(object, design);
    if (samePlace(part.built, now)) continue;
    const { position, quaternion, scale } = part.built;
    const alone = mark.parts.filter((id) => belongsTo(id, { id: part.operation })).length === 1;
    moves.push({ part: part.id, operation: part.operation, alone, built: { position, quaternion, scale }, now });
  }
  return moves;
}

type Place = Pick<Built, 'position' | 'quaternion' | 'scale'>;

function samePlace(a: Place, b: Place): boolean {
  // A quaternion and its negative are the same turn.
  const turn = Math.abs(a.quaternion.reduce((sum, value, index) => sum + value * (b.quaternion[index] ?? 0), 0));
  return near(a.position, b.position) && near(a.scale, b.scale) && 1 - turn < SAME_PLACE;
}

const near = (a: readonly number[], b: readonly number[]) =>
  a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) < SAME_PLACE);
