import { type BufferGeometry, InstancedMesh, type Material, Matrix4, Mesh, type Object3D, SkinnedMesh, type Vector3 } from 'three';

/** A mesh as it stands in the world, one for each copy of an instanced mesh. */
export interface DrawnMesh {
  name: string;
  geometry: BufferGeometry;
  materials: readonly Material[];
  /** To world coordinates, in millimetres. */
  matrix: Matrix4;
  /** The transform mirrors, so that triangles must be turned around to keep facing outwards. */
  mirrored: boolean;
  /** Position of a vertex in world coordinates, morphing and skinning included. */
  positionOf(vertex: number, target: Vector3): Vector3;
}

/** A triangle: three vertices, counterclockwise seen from outside, and the slot of its material. */
export type Triangle = readonly [a: number, b: number, c: number, slot: number];

/** What an export leaves out: what is hidden, and what an editor draws for itself. */
export function isExported(object: Object3D): boolean {
  return object.visible && !object.type.endsWith('Helper');
}

/** Brings places up to date, and with them what skins hang on: the bones, which may be outside of `root`. */
export function updateWorld(root: Object3D): void {
  let top = root;
  while (top.parent) top = top.parent;
  top.updateMatrixWorld(true);
}

/** All meshes below an object that can be seen, in the order of the tree; empty ones are left out. */
export function drawnMeshes(root: Object3D): DrawnMesh[] {
  updateWorld(root);
  const meshes: DrawnMesh[] = [];
  collect(root, meshes);
  return meshes;
}

/** The triangles of a mesh; those of which two corners are one vertex are left out. */
export function* trianglesOf(mesh: DrawnMesh): Generator<Triangle> {
  const { index, groups } = mesh.geometry;
  const total = index ? index.count : (mesh.geometry.getAttribute('position')?.count ?? 0);
  const ranges = mesh.materials.length > 1 && groups.length > 0 ? groups : [{ start: 0, count: total, materialIndex: 0 }];
  for (const { start, count, materialIndex = 0 } of ranges) {
    const end = Math.min(start + count, total);
    for (let at = start; at + 2 < end; at += 3) {
      const corner = (offset: number) => (index ? index.getX(at + offset) : at + offset);
      const [a, b, c] = [corner(0), corner(1), corner(2)];
      if (a !== b && b !== c && c !== a) yield mesh.mirrored ? [a, c, b, materialIndex] : [a, b, c, materialIndex];
    }
  }
}

function collect(object: Object3D, into: DrawnMesh[]): void {
  if (!isExported(object)) return;
  if (object instanceof Mesh && (object.geometry as BufferGeometry).getAttribute('position')?.count > 0) {
    if (object instanceof InstancedMesh) {
      for (let copy = 0; copy < object.count; copy += 1) into.push(drawnCopy(object, copy));
    } else {
      into.push(drawn(object, object.name, object.matrixWorld));
    }
  }
  for (const child of object.children) collect(child, into);
}

function drawnCopy(mesh: InstancedMesh, copy: number): DrawnMesh {
  const matrix = new Matrix4();
  mesh.getMatrixAt(copy, matrix);
  return drawn(mesh, `${mesh.name} ${copy + 1}`, matrix.premultiply(mesh.matrixWorld));
}

function drawn(mesh: Mesh, name: string, matrix: Matrix4): DrawnMesh {
  const geometry: BufferGeometry = mesh.geometry;
  const deforms = mesh instanceof SkinnedMesh || Object.keys(geometry.morphAttributes).length > 0;
  const position = geometry.getAttribute('position');
  return {
    name: name || mesh.type,
    geometry,
    materials: Array.isArray(mesh.material) ? mesh.material : [mesh.material],
    matrix,
    mirrored: matrix.determinant() < 0,
    positionOf: (vertex, target) =>
      (deforms ? mesh.getVertexPosition(vertex, target) : target.fromBufferAttribute(position, vertex)).applyMatrix4(matrix),
  };
}

/** Normals in world coordinates: turned by the inverse transpose, pointing outwards also when mirrored. */
export function normalReader(mesh: DrawnMesh): ((vertex: number, target: Vector3) => Vector3) | null {
  const normal = mesh.geometry.getAttribute('normal');
  if (!normal) return null;
  const matrix = new Matrix4().copy(mesh.matrix).invert().transpose();
  return (vertex, target) => {
    const { x, y, z } = target.fromBufferAttribute(normal, vertex);
    const e = matrix.elements;
    target.set(e[0] * x + e[4] * y + e[8] * z, e[1] * x + e[5] * y + e[9] * z, e[2] * x + e[6] * y + e[10] * z);
    return target.normalize();
  };
}
