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

/**
 * Turns lengths into others in place: vertices and their morphs, places, bind matrices, tracks that move something,
 * thicknesses, ranges, clipping planes. No node gets a scale for the unit, so that bones stay what they were.
 * Geometries must be plain ones: a box keeps its width as a parameter, which its stored form would come back from.
 * @param factor millimetres of one unit of the file
 */
export function scaleLengths(root: Object3D, factor: number): void {
  if (factor === 1) return;
  const geometries = new Set<BufferGeometry>();
  const materials = new Set<Material>();
  const clips = new Set<AnimationClip>();
  /** Skeletons may share them. */
  const boneInverses = new Set<Matrix4>();
  root.traverse((object) => {
    object.position.multiplyScalar(factor);
    const geometry = geometryOf(object);
    if (geometry) geometries.add(geometry);
    for (const material of materialsOf(object)) materials.add(material);
    for (const clip of object.animations) clips.add(clip);
    if (object instanceof SkinnedMesh) {
      scaleTranslation(object.bindMatrix, factor);
      object.bindMatrixInverse.copy(object.bindMatrix).invert();
      for (const inverse of object.skeleton.boneInverses) boneInverses.add(inverse);
    }
    scaleContent(object, factor);
  });
  for (const inverse of boneInverses) scaleTranslation(inverse, factor);
  for (const geometry of geometries) scaleGeometry(geometry, factor);
  for (const clip of clips) scaleClip(clip, factor);
  for (const material of materials) {
    if (!(material instanceof MeshPhysicalMaterial)) continue;
    material.thickness *= factor;
    material.attenuationDistance *= factor;
  }
}

function scaleContent(object: Object3D, factor: number): void {
  if (object instanceof PointLight || object instanceof SpotLight) {
    object.distance *= factor;
    object.intensity *= factor * factor;
  } else if (object instanceof PerspectiveCamera) {
    object.near *= factor;
    object.far *= factor;
    object.updateProjectionMatrix();
  } else if (object instanceof OrthographicCamera) {
    for (const side of ['left', 'right', 'top', 'bottom', 'near', 'far'] as const) object[side] *= factor;
    object.updateProjectionMatrix();
  } else if (object instanceof InstancedMesh) {
    const { array } = object.instanceMatrix;
    for (let at = 0; at < array.length; at += 16) {
      for (const cell of [12, 13, 14]) array[at + cell] = (array[at + cell] ?? 0) * factor;
    }
  }
}

function scaleTranslation(matrix: Matrix4, factor: number): void {
  for (const cell of [12, 13, 14] as const) matrix.elements[cell] *= factor;
}

function scaleGeometry(geometry: BufferGeometry, factor: number): void {
  const position = geometry.getAttribute('position');
  if (position) geometry.setAttribute('position', scaledAttribute(position, factor));
  const morphs = geometry.morphAttributes.position;
  if (morphs) geometry.morphAttributes.position = morphs.map((morph) => scaledAttribute(morph, factor));
  geometry.boundingBox = null;
  geometry.boundingSphere = null;
}

/** Plain floats: files may carry positions as interleaved or as quantised integers. */
function scaledAttribute(source: BufferAttribute | InterleavedBufferAttribute, factor: number): BufferAttribute {
  const scaled = new Float32Array(source.count * 3);
  for (let vertex = 0; vertex < source.count; vertex += 1) {
    scaled[vertex * 3] = source.getX(vertex) * factor;
    scaled[vertex * 3 + 1] = source.getY(vertex) * factor;
    scaled[vertex * 3 + 2] = source.getZ(vertex) * factor;
  }
  const attribute = new BufferAttribute(scaled, 3);
  attribute.name = source.name;
  return attribute;
}

/** The values are copied first: a file may let several tracks read one list. */
function scaleClip(clip: AnimationClip, factor: number): void {
  for (const track of clip.tracks) {
    if (track.name.endsWith('.position')) track.values = track.values.map((value) => value * factor);
  }
}
