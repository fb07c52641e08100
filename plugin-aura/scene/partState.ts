import { type BufferGeometry, InstancedMesh, type Material, Mesh, type Object3D } from 'three';
import { z } from 'zod';
import { type PartMark, partMarkSchema } from './designData.ts';

const storedSchema = z.object({
  uuid: z.string(),
  name: z.string(),
  visible: z.boolean(),
  position: z.array(z.number()).length(3),
  quaternion: z.array(z.number()).length(4),
  scale: z.array(z.number()).length(3),
  mark: partMarkSchema,
  /** Where it hangs, if not directly under its design, and at which place among its siblings. */
  parent: z.string().optional(),
  index: z.number().int().nonnegative().optional(),
  geometry: z.string().optional(),
  material: z.string().optional(),
});
export const partStateSchema = storedSchema;
export type StoredPartState = z.infer<typeof storedSchema>;

/** What a part's object is drawn with. Lives as long as the page; after a reload it is built again from the plan. */
export interface PartBody {
  object: Object3D;
  geometry?: BufferGeometry;
  material?: Material | Material[];
}

/** How a part's object stood at one moment: enough to bring it back there. */
export interface PartState extends StoredPartState {
  body?: PartBody;
}

/** Both ends of what one change does to one part; null where there is no object. */
export interface PartChange {
  before: PartState | null;
  after: PartState | null;
}
export const partChangeSchema = z.object({ before: storedSchema.nullable(), after: storedSchema.nullable() });

export type SceneMesh = Mesh<BufferGeometry, Material | Material[]>;
export const isMesh = (object: Object3D): object is SceneMesh => object instanceof Mesh;

/** A single mesh can take over another's geometry; copies and other objects are exchanged whole. */
export const isPlainMesh = (object: Object3D): object is SceneMesh => isMesh(object) && !(object instanceof InstancedMesh);

/** Without the sign of a zero, which no file keeps. */
export const unsigned = (value: number) => value + 0;

export function capturePart(object: Object3D, mark: PartMark, design: Object3D): PartState {
  const { uuid, name, visible, quaternion } = object;
  const state: PartState = {
    uuid,
    name,
    visible,
    position: object.position.toArray().map(unsigned),
    quaternion: [quaternion.x, quaternion.y, quaternion.z, quaternion.w].map(unsigned),
    scale: object.scale.toArray(),
    mark,
    body: { object },
  };
  if (object.parent) state.index = object.parent.children.indexOf(object);
  if (object.parent && object.parent !== design) state.parent = object.parent.uuid;
  if (isMesh(object)) {
    state.body = { object, geometry: object.geometry, material: object.material };
    state.geometry = object.geometry.uuid;
    const material = Array.isArray(object.material) ? object.material[0] : object.material;
    if (material) state.material = material.uuid;
  }
  return state;
}

/** Puts name, visibility, place and mark of a state onto an object. */
export function restoreOutside(object: Object3D, state: StoredPartState): void {
  object.name = state.name;
  object.visible = state.visible;
  object.position.fromArray(state.position);
  object.quaternion.fromArray(state.quaternion);
  // Angles that follow from a quaternion may be negative zeros, and come back from a file as another turn by nothing.
  if (Math.abs(object.quaternion.w) === 1) object.rotation.set(0, 0, 0);
  object.scale.fromArray(state.scale);
  object.updateMatrix();
  object.userData.aura = state.mark;
}

export function storedPart(state: PartState | null): StoredPartState | null {
  if (!state) return null;
  const { body: _body, ...stored } = state;
  return stored;
}
