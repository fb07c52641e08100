import { AttachedBindMode, type Box3, Matrix4, type SkinnedMesh } from 'three';

/** Relative to the size of the numbers: what remains of a pose when the whole figure is moved through the world. */
const SAME_POSE = 1e-5;

const poses = new WeakMap<SkinnedMesh, { pose: Float64Array; geometry: unknown }>();
const matrix = new Matrix4();

/**
 * The box of a skinned mesh as its bones hold it now, in its own coordinates. three keeps the first one that it computes; here it
 * is computed again when the pose changes, together with the sphere by which three decides whether the mesh is in view.
 * The world matrices of mesh and bones must be up to date.
 */
export function posedBounds(mesh: SkinnedMesh): Box3 | null {
  if (mesh.bindMode === AttachedBindMode) mesh.bindMatrixInverse.copy(mesh.matrixWorld).invert();
  const pose = poseOf(mesh);
  const known = poses.get(mesh);
  if (mesh.boundingBox && known?.geometry === mesh.geometry && samePose(known.pose, pose)) return mesh.boundingBox;
  poses.set(mesh, { pose, geometry: mesh.geometry });
  mesh.computeBoundingBox();
  mesh.computeBoundingSphere();
  return mesh.boundingBox;
}

/** Where each bone is, seen from the mesh: 16 numbers a bone. */
function poseOf({ skeleton, bindMatrixInverse }: SkinnedMesh): Float64Array {
  const pose = new Float64Array(skeleton.bones.length * 16);
  for (const [index, bone] of skeleton.bones.entries())
    matrix.multiplyMatrices(bindMatrixInverse, bone.matrixWorld).toArray(pose, index * 16);
  return pose;
}

function samePose(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= SAME_POSE * Math.max(1, Math.abs(value)));
}
