import { z } from 'zod';
import type { Solid } from '../kernel/kernel.ts';
import { shade } from '../kernel/shade.ts';
import type { TurnedLay } from '../kernel/turned.ts';
import type { Part } from '../operations/part.ts';
import type { Evaluation } from './evaluate.ts';
import { Lays } from './lay.ts';

/**
 * A design as it leaves the worker: parts as plain data, meshes as transferable arrays. Lengths in mm. Parts that share a solid share a
 * mesh, and a mesh that the other side already has is named by its key alone.
 */

const vec2 = z.tuple([z.number(), z.number()]).readonly();
const vec3 = z.tuple([z.number(), z.number(), z.number()]).readonly();
const plane = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
const mat4 = z.array(z.number()).length(16).readonly();
const floats = z.instanceof(Float32Array);

/** Facts of a cut stone (part.ts, GemFacts), in the part's own coordinates. */
export const gemFactsSchema = z.object({
  cut: z.string(),
  species: z.string(),
  length: z.number(),
  width: z.number(),
  depth: z.number(),
  carat: z.number(),
  crown: z.number(),
  pavilion: z.number(),
  girdle: z.number(),
  facets: z.number(),
  outline: z.array(vec2).readonly(),
  planes: z.array(plane).readonly(),
  corners: z.array(z.object({ azimuth: z.number(), kind: z.enum(['round', 'v']) })).readonly(),
});
export const lightFactsSchema = z.object({
  kind: z.enum(['point', 'spot', 'directional', 'area', 'ambient']),
  color: z.string(),
  intensity: z.number(),
  angle: z.number().optional(),
  size: vec2.optional(),
  target: vec3.optional(),
});
export const cameraFactsSchema = z.object({ fov: z.number(), target: vec3 });

/** Arrays are missing where the receiver said that it has the mesh of this key. */
export const meshPayloadSchema = z.object({
  key: z.string(),
  arrays: z.object({ positions: floats, normals: floats, uvs: floats, indices: z.instanceof(Uint32Array) }).optional(),
});
export type MeshPayload = z.infer<typeof meshPayloadSchema>;

export const partPayloadSchema = z.object({
  id: z.string(),
  operation: z.string(),
  name: z.string(),
  role: z.string(),
  class: z.enum(['metal', 'gem', 'body', 'light', 'camera', 'cutter']),
  /** Id of a plan material or a preset's name. */
  material: z.string().optional(),
  /** Key of its mesh; lights and cameras have none. */
  mesh: z.string().optional(),
  transform: mat4,
  /** Whole transforms of all copies, the first among them, where there is more than one. */
  copies: z.array(mat4).readonly().optional(),
  gem: gemFactsSchema.optional(),
  light: lightFactsSchema.optional(),
  camera: cameraFactsSchema.optional(),
});
export type PartPayload = z.infer<typeof partPayloadSchema>;

export const designPayloadSchema = z.object({
  quality: z.enum(['draft', 'final', 'export']),
  parts: z.array(partPayloadSchema),
  meshes: z.array(meshPayloadSchema),
});
export type DesignPayload = z.infer<typeof designPayloadSchema>;

export const DEFAULT_CREASE = 35;

/** Makes payloads. It knows solids it has met before, so that one maker should serve all evaluations of an evaluator. */
export class PayloadMaker {
  readonly #numbers = new WeakMap<Solid, number>();
  readonly #lays = new Lays();
  #next = 1;

  /** `known` holds the keys of meshes that the receiver still has: these are not shaded and not sent again. */
  make(
    evaluation: Pick<Evaluation, 'parts' | 'quality' | 'plan'>,
    known: ReadonlySet<string> = new Set(),
  ): { payload: DesignPayload; transfer: ArrayBuffer[] } {
    const meshes = new Map<string, MeshPayload>();
    const transfer: ArrayBuffer[] = [];
    const parts = evaluation.parts.map((part): PartPayload => {
      const { id, operation, name, role, material, copies, gem, light, camera } = part;
      const lay = this.#lays.of(part, evaluation.plan);
      const mesh = part.solid && this.#keyOf(part, part.solid, lay);
      if (part.solid && mesh !== undefined && !meshes.has(mesh))
        meshes.set(mesh, known.has(mesh) ? { key: mesh } : shadedMesh(mesh, part, part.solid, lay, transfer));
      return {
        id,
        operation,
        name,
        role,
        class: part.class,
        material,
        mesh,
        transform: copies?.length === 1 ? copies[0]! : part.transform,
        ...(copies && copies.length > 1 ? { copies } : {}),
        gem,
        light,
        camera,
      };
    });
    return { payload: { quality: evaluation.quality, parts, meshes: [...meshes.values()] }, transfer };
  }

  #keyOf(part: Part, solid: Solid, { run, ends }: TurnedLay): string {
    let number = this.#numbers.get(solid);
    if (number === undefined) {
      number = this.#next++;
      this.#numbers.set(solid, number);
    }
    return `${number}/${creaseOf(part)}/${part.grain?.join() ?? ''}/${run} ${ends}`;
  }
}

/** Stones are faceted, but for those without facets (cabochons, pearls), which are smooth. */
function creaseOf(part: Part): number {
  return part.crease ?? (part.gem && part.gem.facets > 0 ? 0 : DEFAULT_CREASE);
}

function shadedMesh(key: string, part: Part, solid: Solid, lay: TurnedLay, transfer: ArrayBuffer[]): MeshPayload {
  const arrays = shade(solid.mesh(), creaseOf(part), part.grain, lay);
  transfer.push(arrays.positions.buffer, arrays.normals.buffer, arrays.uvs.buffer, arrays.indices.buffer);
  return { key, arrays };
}
