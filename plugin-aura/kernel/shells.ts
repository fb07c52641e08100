import type { Kernel, Solid, TriangleMesh } from './kernel.ts';

/** A number for every vertex, the same for those of one connected shell. */
function shellNumbers({ positions, indices }: TriangleMesh): (vertex: number) => number {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) {
      parent[r] = parent[parent[r]!]!;
      r = parent[r]!;
    }
    return r;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const a = root(indices[t]!);
    parent[root(indices[t + 1]!)] = a;
    parent[root(indices[t + 2]!)] = a;
  }
  return root;
}

const taken = new WeakMap<TriangleMesh, readonly TriangleMesh[]>();

/** The connected shells of a mesh, each as a mesh of its own. */
export function shellsOf(mesh: TriangleMesh): readonly TriangleMesh[] {
  const known = taken.get(mesh);
  if (known) return known;
  const { positions, indices } = mesh;
  const root = shellNumbers(mesh);
  const numbers = new Int32Array(positions.length / 3).fill(-1);
  const shells = new Map<number, { positions: number[]; indices: number[] }>();
  for (const vertex of indices) {
    const number = root(vertex);
    const shell = shells.get(number) ?? { positions: [], indices: [] };
    shells.set(number, shell);
    if (numbers[vertex] === -1) {
      numbers[vertex] = shell.positions.length / 3;
      shell.positions.push(positions[3 * vertex]!, positions[3 * vertex + 1]!, positions[3 * vertex + 2]!);
    }
    shell.indices.push(numbers[vertex]!);
  }
  const own = [...shells.values()].map((shell) => ({
    positions: Float32Array.from(shell.positions),
    indices: Uint32Array.from(shell.indices),
  }));
  taken.set(mesh, own);
  return own;
}

/** Signed volume of every connected shell of a mesh, mm3; that of a hollow is negative. */
export function volumesOfShells(mesh: TriangleMesh): number[] {
  const { positions: p, indices } = mesh;
  const root = shellNumbers(mesh);
  const volumes = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const six =
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
    const key = root(indices[t]!);
    volumes.set(key, (volumes.get(key) ?? 0) + six / 6);
  }
  return [...volumes.values()];
}

/** A solid without pieces smaller than `least` mm3; itself where there are none, or nothing larger. Taking solids apart is slow, looking at their mesh is not. */
export function withoutCrumbs(kernel: Kernel, solid: Solid, least: number): Solid {
  if (!volumesOfShells(solid.mesh()).some((volume) => volume < least)) return solid;
  const pieces = solid.pieces();
  const kept = pieces.filter((piece) => piece.volume() > least);
  return kept.length === pieces.length || kept.length === 0 ? solid : kernel.union(kept);
}
