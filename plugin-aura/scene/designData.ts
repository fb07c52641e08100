import { type Object3D, Quaternion, Vector3 } from 'three';
import { z } from 'zod';
import { reportSchema } from '../evaluation/reportSchema.ts';
import { metadataSchema } from '../generation/answer.ts';
import { materialSpecificationSchema } from '../materials/specification.ts';
import { planSchema } from '../plan/plan.ts';

/**
 * What the objects of a design carry in `userData.aura`, so that the scene alone tells how it was made. The marks are read
 * with these schemas wherever they are used: a project file, a plugin or a script may have written them.
 */

/** A material's values that an artist may have changed; those that a material lacks are left out. */
export const finishSchema = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]));
export type Finish = z.infer<typeof finishSchema>;

/** How a part stood when it was last built: what differs from this now was changed by hand. */
export const builtSchema = z.object({
  name: z.string(),
  /** In the design's coordinates, mm. */
  position: z.array(z.number()).length(3),
  quaternion: z.array(z.number()).length(4),
  scale: z.array(z.number()).length(3),
  /** Id of the material specification. */
  material: z.string(),
  finish: finishSchema,
});
export type Built = z.infer<typeof builtSchema>;

export const partMarkSchema = z.looseObject({
  kind: z.literal('part'),
  /** Id of the operation that made it, and which operation that is. */
  operation: z.string(),
  op: z.string(),
  id: z.string(),
  role: z.string(),
  built: builtSchema.optional(),
  /** Belongs to no history entry: it stands in while the history is inside a generation, before later operations consume it. */
  passing: z.boolean().optional(),
});
export type PartMark = z.infer<typeof partMarkSchema>;

export const designMarkSchema = z.looseObject({
  kind: z.literal('design'),
  version: z.number().int().default(1),
  plan: planSchema,
  materials: z.array(materialSpecificationSchema).default([]),
  metadata: metadataSchema.optional(),
  report: reportSchema.optional(),
  /** Ids of all parts that the plan gives: one that is not in the scene was deleted by hand. */
  parts: z.array(z.string()).default([]),
  /** Parts that were deleted by hand although others still need their operation. */
  removed: z.array(z.string()).default([]),
});
export type DesignMark = z.infer<typeof designMarkSchema>;

export function designMarkOf(object: Object3D): DesignMark | null {
  if (!hasMark(object, 'design')) return null;
  const parsed = designMarkSchema.safeParse(object.userData.aura);
  return parsed.success ? parsed.data : null;
}

export function partMarkOf(object: Object3D): PartMark | null {
  if (!hasMark(object, 'part')) return null;
  const parsed = partMarkSchema.safeParse(object.userData.aura);
  return parsed.success ? parsed.data : null;
}

/** Cheap test, before a mark is parsed. */
export function hasMark(object: Object3D, kind: 'design' | 'part'): boolean {
  const mark: unknown = object.userData.aura;
  return typeof mark === 'object' && mark !== null && 'kind' in mark && mark.kind === kind;
}

/** The design that an object is, or belongs to. */
export function designAround(object: Object3D | null): Object3D | null {
  for (let ancestor = object; ancestor; ancestor = ancestor.parent) if (hasMark(ancestor, 'design')) return ancestor;
  return null;
}

/** All designs of a scene, in the order of the tree. */
export function designsIn(scene: Object3D): Object3D[] {
  const designs: Object3D[] = [];
  scene.traverse((object) => {
    if (hasMark(object, 'design')) designs.push(object);
  });
  return designs;
}

export interface ScenePart {
  object: Object3D;
  mark: PartMark;
}

/** The parts of a design by id. Of copies that an artist made, the first counts; the others are objects of their own. */
export function partsOf(design: Object3D): Map<string, ScenePart> {
  const parts = new Map<string, ScenePart>();
  const visit = (object: Object3D): void => {
    for (const child of object.children) {
      if (hasMark(child, 'design')) continue;
      const mark = partMarkOf(child);
      if (mark && !parts.has(mark.id)) parts.set(mark.id, { object: child, mark });
      visit(child);
    }
  };
  visit(design);
  return parts;
}

/** The part that an object is or belongs to. */
export function partAround(object: Object3D | null): ScenePart | null {
  for (let ancestor = object; ancestor; ancestor = ancestor.parent) {
    const mark = partMarkOf(ancestor);
    if (mark) return { object: ancestor, mark };
    if (hasMark(ancestor, 'design')) return null;
  }
  return null;
}

/** An object's place in its design's coordinates; differs from its own numbers when it was put into a group. */
export function placeInDesign(object: Object3D, design: Object3D): Pick<Built, 'position' | 'quaternion' | 'scale'> {
  const position = new Vector3();
  const quaternion = new Quaternion();
  const scale = new Vector3();
  if (object.parent === design) {
    position.copy(object.position);
    quaternion.copy(object.quaternion);
    scale.copy(object.scale);
  } else {
    object.updateWorldMatrix(true, false);
    design.updateWorldMatrix(true, false);
    design.matrixWorld.clone().invert().multiply(object.matrixWorld).decompose(position, quaternion, scale);
  }
  return { position: position.toArray(), quaternion: [quaternion.x, quaternion.y, quaternion.z, quaternion.w], scale: scale.toArray() };
}
