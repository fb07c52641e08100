import { Group, type Object3D } from 'three';
import type { DesignPayload } from '../evaluation/payload.ts';
import type { Report } from '../evaluation/reportSchema.ts';
import type { Metadata } from '../generation/answer.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Plan } from '../plan/plan.ts';
import { GeometryStore } from './geometries.ts';
import type { MapLibrary } from './maps/library.ts';
import { DesignMaterials } from './materials.ts';
import { buildPart, type Resources, updatePart } from './part.ts';

/** What a design knows of itself; kept in its group, so that the scene alone tells how it was made. */
export interface Design {
  plan: Plan;
  materials: readonly MaterialSpecification[];
  metadata?: Metadata;
  report?: Report;
}

/** Geometries and materials of one design, kept as long as it is edited. Without a library, materials have no textures. */
export function makeResources(maps?: MapLibrary): Resources {
  return { geometries: new GeometryStore(), materials: new DesignMaterials(maps) };
}

/** A group of all parts of a design, in order, each carrying the operation that made it. */
export function buildDesign(payload: DesignPayload, design: Design, resources: Resources = makeResources()): Group {
  const group = new Group();
  updateDesign(group, payload, design, resources);
  return group;
}

/** What `updateDesign` did, by the ids of parts; parts in neither list were kept, with new geometry or in a new place. */
export interface DesignUpdate {
  added: string[];
  removed: string[];
}

/**
 * Brings a design's group to a new evaluation in place: parts that are still there keep their object and its uuid, also where the
 * number of copies changed and the object is another.
 */
export function updateDesign(group: Group, payload: DesignPayload, design: Design, resources: Resources): DesignUpdate {
  const { geometries, materials } = resources;
  geometries.take(payload.meshes);
  materials.use(design.materials);
  const ops = new Map(design.plan.operations.map(({ id, op }) => [id, op]));
  const present = partsIn(group);
  const update: DesignUpdate = { added: [], removed: [] };
  for (const part of payload.parts) {
    const op = ops.get(part.operation) ?? '';
    const object = present.get(part.id);
    present.delete(part.id);
    if (object && updatePart(object, part, op, resources)) continue;
    const fresh = buildPart(part, op, resources);
    if (object) exchange(object, fresh);
    else {
      group.add(fresh);
      update.added.push(part.id);
    }
  }
  for (const [id, object] of present) {
    object.removeFromParent();
    update.removed.push(id);
  }
  group.name = design.plan.name;
  group.userData.aura = { kind: 'design', version: 1, ...design, parts: payload.parts.map(({ id }) => id) };
  return update;
}

function partsIn(group: Group): Map<string, Object3D> {
  const parts = new Map<string, Object3D>();
  for (const child of group.children) {
    const mark: unknown = child.userData.aura;
    if (typeof mark === 'object' && mark !== null && 'id' in mark && typeof mark.id === 'string') parts.set(mark.id, child);
  }
  return parts;
}

function exchange(old: Object3D, fresh: Object3D): void {
  const { parent } = old;
  if (!parent) return;
  const index = parent.children.indexOf(old);
  fresh.uuid = old.uuid;
  fresh.visible = old.visible;
  parent.remove(old);
  parent.add(fresh);
  parent.children.splice(parent.children.indexOf(fresh), 1);
  parent.children.splice(index, 0, fresh);
}
