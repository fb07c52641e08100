import {
  type AnimationClip,
  BufferAttribute,
  type BufferGeometry,
  InstancedMesh,
  type InterleavedBufferAttribute,
  type Material,
  type Matrix4,
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
 * Turns metres into millimetres in place: vertices and their morphs, places, bind matrices, tracks that move something,
 * thicknesses, ranges, clipping planes. No node gets a scale for the unit, so that bones stay what they were.
 */
export function toMillimetres(root: Object3D): void {
  const geometries = new Set<BufferGeometry>();
  const materials = new Set<Material>();
  const clips = new Set<AnimationClip>();
  /** Skeletons may share them. */
  const boneInverses = new Set<Matrix4>();
  root.traverse((object) => {
    object.position.multiplyScalar(MILLIMETRES);
    const geometry = geometryOf(object);
    if (geometry) geometries.add(geometry);
    for (const material of materialsOf(object)) materials.add(material);
    for (const clip of object.animations) clips.add(clip);
    if (object instanceof SkinnedMesh) {
      scaleTranslation(object.bindMatrix);
      object.bindMatrixInverse.copy(object.bindMatrix).invert();
      for (const inverse of object.skeleton.boneInverses) boneInverses.add(inverse);
    }
    scaleContent(object);
  });
  for (const inverse of boneInverses) scaleTranslation(inverse);
  for (const geometry of geometries) scaleGeometry(geometry);
  for (const clip of clips) scaleClip(clip);
  for (const material of materials) {
    if (!(material instanceof MeshPhysicalMaterial)) continue;
    material.thickness *= MILLIMETRES;
    material.attenuationDistance *= MILLIMETRES;
  }
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

function scaleTranslation(matrix: Matrix4): void {
  for (const cell of [12, 13, 14] as const) matrix.elements[cell] *= MILLIMETRES;
}

function scaleGeometry(geometry: BufferGeometry): void {
  const position = geometry.getAttribute('position');
  if (position) geometry.setAttribute('position', scaledAttribute(position));
  const morphs = geometry.morphAttributes.position;
  if (morphs) geometry.morphAttributes.position = morphs.map(scaledAttribute);
  geometry.boundingBox = null;
  geometry.boundingSphere = null;
}

/** Plain floats: files may carry positions as interleaved or as quantised integers. */
function scaledAttribute(source: BufferAttribute | InterleavedBufferAttribute): BufferAttribute {
  const scaled = new Float32Array(source.count * 3);
  for (let vertex = 0; vertex < source.count; vertex += 1) {
    scaled[vertex * 3] = source.getX(vertex) * MILLIMETRES;
    scaled[vertex * 3 + 1] = source.getY(vertex) * MILLIMETRES;
    scaled[vertex * 3 + 2] = source.getZ(vertex) * MILLIMETRES;
  }
  const attribute = new BufferAttribute(scaled, 3);
  attribute.name = source.name;
  return attribute;
}

/** The values are copied first: a file may let several tracks read one list. */
function scaleClip(clip: AnimationClip): void {
  for (const track of clip.tracks) {
    if (track.name.endsWith('.position')) track.values = track.values.map((value) => value * MILLIMETRES);
  }
}
