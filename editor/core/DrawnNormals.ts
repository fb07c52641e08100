import {
  type BufferAttribute,
  BufferGeometry,
  Float32BufferAttribute,
  type InterleavedBufferAttribute,
  LineBasicMaterial,
  LineSegments,
  Matrix3,
  Matrix4,
  type Object3D,
  Vector3,
} from 'three';
import { geometryOf } from './materials.ts';

/** Length of a line, as a part of the radius of the geometry in the world. */
const SHARE = 0.08;
const COLOR = 0xff4d6d;

/** The normals at the vertices of an object, as lines in the world; drawn anew only when the geometry or its place has changed. */
export class DrawnNormals extends LineSegments<BufferGeometry, LineBasicMaterial> {
  readonly #object: Object3D;
  readonly #place = new Matrix4();
  /** Of the geometry that is drawn. */
  #drawn: readonly unknown[] = [];

  constructor(object: Object3D) {
    super(new BufferGeometry(), new LineBasicMaterial({ color: COLOR, toneMapped: false }));
    this.#object = object;
    this.frustumCulled = false;
  }

  /** Before each picture. The world matrix of the object must be up to date. */
  update(): void {
    const { matrixWorld } = this.#object;
    const geometry = geometryOf(this.#object);
    const position = geometry?.getAttribute('position');
    const normal = geometry?.getAttribute('normal');
    const state = [position, versionOf(position), normal, versionOf(normal)];
    if (state.every((value, index) => value === this.#drawn[index]) && this.#place.equals(matrixWorld)) return;
    this.#drawn = state;
    this.#place.copy(matrixWorld);
    if (!geometry || !position || !normal) {
      this.geometry.deleteAttribute('position');
      return;
    }
    if (!geometry.boundingSphere) geometry.computeBoundingSphere();
    const size = (geometry.boundingSphere?.radius ?? 0) * matrixWorld.getMaxScaleOnAxis() * SHARE;
    const turned = new Matrix3().getNormalMatrix(matrixWorld);
    const lines = new Float32Array(position.count * 6);
    const [from, to] = [new Vector3(), new Vector3()];
    for (let index = 0; index < position.count; index++) {
      from.fromBufferAttribute(position, index).applyMatrix4(matrixWorld);
      to.fromBufferAttribute(normal, index).applyMatrix3(turned).setLength(size).add(from);
      from.toArray(lines, index * 6);
      to.toArray(lines, index * 6 + 3);
    }
    this.geometry.dispose();
    this.geometry.setAttribute('position', new Float32BufferAttribute(lines, 3));
  }

  override dispose(): void {
    this.geometry.dispose();
    this.material.dispose();
  }
}

const versionOf = (attribute: BufferAttribute | InterleavedBufferAttribute | undefined): number | undefined =>
  attribute && 'version' in attribute ? attribute.version : attribute?.data.version;
