import { BoxGeometry, type BufferGeometry, CylinderGeometry, Float32BufferAttribute, SphereGeometry, TorusGeometry } from 'three';
import { ADDITION, Brush, type CSGOperation, Evaluator as CsgEvaluator, INTERSECTION, SUBTRACTION } from 'three-bvh-csg';
import { Kernel, type Solid } from '../../plugin-aura/kernel/kernel.ts';
import { type Figure, timed } from './figures.ts';

interface Pair {
  name: string;
  operation: CSGOperation;
  a: BufferGeometry;
  b: BufferGeometry;
}
const RUNS = 15;

/** The same booleans on the same meshes by this kernel and by three-bvh-csg, and whether what comes out is closed. */
export async function figures(): Promise<Figure[]> {
  const kernel = await Kernel.load();
  const moved = (geometry: BufferGeometry, x: number, y: number, z: number) => geometry.translate(x, y, z);
  const pairs: Pair[] = [
    { name: 'box - sphere 128', operation: SUBTRACTION, a: new BoxGeometry(20, 20, 20), b: moved(new SphereGeometry(9, 128, 64), 6, 7, 8) },
    {
      name: 'sphere 128 + sphere 128',
      operation: ADDITION,
      a: new SphereGeometry(10, 128, 64),
      b: moved(new SphereGeometry(8, 128, 64), 6.1, 3.2, 1.3),
    },
    {
      name: 'torus 64 x 128 - cylinder 128',
      operation: SUBTRACTION,
      a: new TorusGeometry(10, 3, 64, 128),
      b: moved(new CylinderGeometry(2, 2, 30, 128), 9.7, 0.3, 0.1),
    },
    { name: 'sphere 256 x torus', operation: INTERSECTION, a: new SphereGeometry(10, 256, 128), b: new TorusGeometry(8, 4, 64, 128) },
  ];
  const rows: Figure[] = [];
  for (const { name, operation, a, b } of pairs) {
    const csg = new CsgEvaluator();
    csg.attributes = ['position'];
    csg.useGroups = false;
    const [brushA, brushB] = [new Brush(a), new Brush(b)];
    brushA.updateMatrixWorld();
    brushB.updateMatrixWorld();
    const theirs = await timed(`${name}: three-bvh-csg`, { runs: RUNS, warmUp: 3, run: () => csg.evaluate(brushA, brushB, operation) });
    const result = csg.evaluate(brushA, brushB, operation).geometry;
    const [solidA, solidB] = [solidOf(kernel, a), solidOf(kernel, b)];
    const ours = await timed(`${name}: here`, {
      runs: RUNS,
      warmUp: 3,
      target: theirs.median,
      run: () =>
        kernel.scope(() =>
          (operation === SUBTRACTION
            ? solidA.subtract(solidB)
            : operation === ADDITION
              ? solidA.add(solidB)
              : solidA.intersect(solidB)
          ).mesh(),
        ),
    });
    rows.push(ours, { ...theirs, name: `${theirs.name}, ${openEdges(result)} open edges` });
  }
  return rows;
}

/** The mesh welded by position; a kernel solid is closed or it is none. */
function solidOf(kernel: Kernel, geometry: BufferGeometry): Solid {
  const { positions, indices } = welded(geometry);
  return kernel.keep(kernel.fromMesh({ positions, indices }));
}

function welded(geometry: BufferGeometry): { positions: Float32Array; indices: Uint32Array } {
  const source = geometry.getAttribute('position');
  const index = geometry.getIndex();
  const ids = new Map<string, number>();
  const positions: number[] = [];
  const at = (i: number): number => {
    const p = [source.getX(i), source.getY(i), source.getZ(i)];
    const key = p.map((v) => Math.round(v * 1e5)).join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    positions.push(...p);
    return ids.size - 1;
  };
  const count = index ? index.count : source.count;
  const corners = Array.from({ length: count }, (_, i) => at(index ? index.getX(i) : i));
  const triangles: number[] = [];
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [corners[i]!, corners[i + 1]!, corners[i + 2]!];
    if (a !== b && b !== c && c !== a) triangles.push(a, b, c);
  }
  return { positions: new Float32BufferAttribute(positions, 3).array as Float32Array, indices: Uint32Array.from(triangles) };
}

/** Edges of the welded mesh that are not met once in each direction. */
function openEdges(geometry: BufferGeometry): number {
  const { indices } = welded(geometry);
  const edges = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [p, q] = [indices[i + k]!, indices[i + ((k + 1) % 3)]!];
      const key = p < q ? `${p},${q}` : `${q},${p}`;
      edges.set(key, (edges.get(key) ?? 0) + (p < q ? 1 : -1));
    }
  return [...edges.values()].filter((balance) => balance !== 0).length;
}
