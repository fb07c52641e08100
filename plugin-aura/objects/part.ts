import { Camera, InstancedMesh, Matrix4, Mesh, Object3D, Vector3 } from 'three';
import type { PartPayload } from '../evaluation/payload.ts';
import type { GeometryStore } from './geometries.ts';
import { makeCamera, makeLight } from './light.ts';
import type { DesignMaterials } from './materials.ts';

export interface Resources {
  geometries: GeometryStore;
  materials: DesignMaterials;
}

/** The object of one part: a mesh, an instanced mesh where there are copies, a light or a camera. `op` names the operation that made it. */
export function buildPart(part: PartPayload, op: string, resources: Resources): Object3D {
  const object = bodyOf(part, resources);
  object.name = part.name;
  object.userData.aura = { kind: 'part', operation: part.operation, op, id: part.id, role: part.role };
  placePart(object, part);
  return object;
}

/** Gives a part's object the geometry, material and place of a new evaluation. False where it has to be another object. */
export function updatePart(object: Object3D, part: PartPayload, op: string, { geometries, materials }: Resources): boolean {
  if (!(object instanceof Mesh) || part.mesh === undefined) return false;
  const copies = part.copies?.length ?? 1;
  if ((object instanceof InstancedMesh ? object.count : 1) !== copies) return false;
  object.geometry = geometries.get(part.mesh);
  object.material = materials.for(part);
  object.name = part.name;
  object.userData.aura = { ...object.userData.aura, operation: part.operation, op, role: part.role };
  placePart(object, part);
  return true;
}

function bodyOf(part: PartPayload, { geometries, materials }: Resources): Object3D {
  if (part.light) return makeLight(part.light);
  if (part.camera) return makeCamera(part.camera);
  if (part.mesh === undefined) return new Object3D();
  const geometry = geometries.get(part.mesh);
  const material = materials.for(part);
  const count = part.copies?.length ?? 1;
  const mesh = count > 1 ? new InstancedMesh(geometry, material, count) : new Mesh(geometry, material);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}

/** A single part stands at its transform; copies stand by their own, in an object that stands at the origin. */
function placePart(object: Object3D, { transform, copies, camera }: PartPayload): void {
  if (object instanceof InstancedMesh && copies) {
    const matrix = new Matrix4();
    for (const [index, copy] of copies.entries()) object.setMatrixAt(index, matrix.fromArray([...copy]));
    object.instanceMatrix.needsUpdate = true;
    object.computeBoundingBox();
    object.computeBoundingSphere();
    return;
  }
  const matrix = new Matrix4().fromArray([...transform]);
  matrix.decompose(object.position, object.quaternion, object.scale);
  if (camera && object instanceof Camera) object.lookAt(new Vector3(...camera.target).applyMatrix4(matrix));
  object.updateMatrix();
}
