import {
  AnimationClip,
  BufferAttribute,
  type BufferGeometry,
  InstancedMesh,
  type Material,
  MeshPhysicalMaterial,
  type Object3D,
  OrthographicCamera,
  PerspectiveCamera,
  PointLight,
  SkinnedMesh,
  SpotLight,
} from 'three';
import { geometryOf, materialsOf } from '../../core/materials.ts';

const MILLIMETRES = 1000;

/**
 * Turns metres into millimetres in place: vertices, places, thicknesses, ranges, clipping planes. Skinned and animated
 * objects are scaled as a whole instead, because bind matrices and tracks go with their vertices.
 */
export function toMillimetres(root: Object3D): void {
  if (isRigged(root)) {
    root.scale.multiplyScalar(MILLIMETRES);
    return;
  }
  const geometries = new Set<BufferGeometry>();
  const materials = new Set<Material>();
  root.traverse((object) => {
    object.position.multiplyScalar(MILLIMETRES);
    const geometry = geometryOf(object);
    if (geometry) geometries.add(geometry);
    for (const material of materialsOf(object)) materials.add(material);
    scaleContent(object);
  });
  for (const geometry of geometries) scaleGeometry(geometry);
  for (const material of materials) {
    if (!(material instanceof MeshPhysicalMaterial)) continue;
    material.thickness *= MILLIMETRES;
    material.attenuationDistance *= MILLIMETRES;
  }
}

function isRigged(root: Object3D): boolean {
  let rigged = root.animations.some((clip) => clip instanceof AnimationClip);
  root.traverse((object) => {
    if (object instanceof SkinnedMesh) rigged = true;
  });
  return rigged;
}

function scaleContent(object: Object3D): void {
  if (object instanceof PointLight || object instanceof SpotLight) {
    object.distance *= MILLIMETRES;
    object.intensity *= MILLIMETRES * MILLIMETRES;
  } else if (object instanceof PerspectiveCamera) {
    object.near *= MILLIMETRES;
    object.far *= MILLIMETRES;
    object.updateProjectionMatrix();
  } else if (object instanceof OrthographicCamera) {
    for (const side of ['left', 'right', 'top', 'bottom', 'near', 'far'] as const) object[side] *= MILLIMETRES;
    object.updateProjectionMatrix();
  } else if (object instanceof InstancedMesh) {
    const { array } = object.instanceMatrix;
    for (let at = 0; at < array.length; at += 16) {
      for (const cell of [12, 13, 14]) array[at + cell] = (array[at + cell] ?? 0) * MILLIMETRES;
    }
  }
}

/** Positions become plain floats: files may carry them as interleaved or as quantised integers. */
function scaleGeometry(geometry: BufferGeometry): void {
  const position = geometry.getAttribute('position');
  if (!position) return;
  const scaled = new Float32Array(position.count * 3);
  for (let vertex = 0; vertex < position.count; vertex += 1) {
    scaled[vertex * 3] = position.getX(vertex) * MILLIMETRES;
    scaled[vertex * 3 + 1] = position.getY(vertex) * MILLIMETRES;
    scaled[vertex * 3 + 2] = position.getZ(vertex) * MILLIMETRES;
  }
  geometry.setAttribute('position', new BufferAttribute(scaled, 3));
  geometry.boundingBox = null;
  geometry.boundingSphere = null;
}
