import { z } from 'zod';

/** What an artist gets, read back: every mesh of a GLB in millimetres, a copy each where it is instanced. */
export interface Piece {
  name: string;
  operation: string;
  role: string;
  material: string;
  min: Point;
  max: Point;
  /** Edges that are not shared by just two triangles running the opposite way. */
  openEdges: number;
  /** Enclosed volume in mm3; negative where the surface is turned inside out. */
  volume: number;
}
export type Point = readonly [x: number, y: number, z: number];

const accessorSchema = z.object({
  bufferView: z.number(),
  byteOffset: z.number().default(0),
  componentType: z.number(),
  count: z.number(),
  type: z.string(),
});
const documentSchema = z.object({
  accessors: z.array(accessorSchema),
  bufferViews: z.array(z.object({ byteOffset: z.number().default(0), byteLength: z.number(), byteStride: z.number().optional() })),
  materials: z.array(z.object({ name: z.string().default('') })).default([]),
  meshes: z
    .array(
      z.object({
        primitives: z.array(
          z.object({ attributes: z.object({ POSITION: z.number() }), indices: z.number(), material: z.number().optional() }),
        ),
      }),
    )
    .default([]),
  nodes: z.array(
    z.object({
      name: z.string().default(''),
      mesh: z.number().optional(),
      children: z.array(z.number()).default([]),
      matrix: z.array(z.number()).length(16).optional(),
      translation: z.array(z.number()).length(3).optional(),
      rotation: z.array(z.number()).length(4).optional(),
      scale: z.array(z.number()).length(3).optional(),
      extensions: z
        .object({
          EXT_mesh_gpu_instancing: z.object({
            attributes: z.object({ TRANSLATION: z.number(), ROTATION: z.number(), SCALE: z.number() }).partial(),
          }),
        })
        .partial()
        .optional(),
      extras: z
        .object({ aura: z.object({ operation: z.string(), role: z.string() }).partial() })
        .partial()
        .optional(),
    }),
  ),
  scenes: z.array(z.object({ nodes: z.array(z.number()) })),
});
type Document = z.infer<typeof documentSchema>;
type Matrix = readonly number[];

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const METRE = 1000;
const UNMOVED: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const WIDTHS: Readonly<Record<string, number>> = { SCALAR: 1, VEC3: 3, VEC4: 4 };
const [FLOAT, UNSIGNED_INT, UNSIGNED_SHORT] = [5126, 5125, 5123];

/** @throws Error for bytes that are no GLB of the kind that Aura writes */
export function piecesOf(glb: Uint8Array): Piece[] {
  const { document, binary } = chunksOf(glb);
  const pieces: Piece[] = [];
  const visit = (index: number, above: Matrix): void => {
    const node = document.nodes[index]!;
    const place = multiplied(above, matrixOf(node));
    for (const primitive of node.mesh === undefined ? [] : document.meshes[node.mesh]!.primitives) {
      const positions = numbersOf(document, binary, primitive.attributes.POSITION);
      const indices = numbersOf(document, binary, primitive.indices);
      for (const copy of copiesOf(document, binary, node))
        pieces.push({
          name: node.name,
          operation: node.extras?.aura?.operation ?? '',
          role: node.extras?.aura?.role ?? '',
          material: primitive.material === undefined ? '' : document.materials[primitive.material]!.name,
          ...measured(positions, indices, multiplied(place, copy)),
        });
    }
    for (const child of node.children) visit(child, place);
  };
  for (const root of document.scenes[0]!.nodes) visit(root, UNMOVED);
  return pieces;
}

function chunksOf(glb: Uint8Array): { document: Document; binary: DataView } {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  if (view.getUint32(0, true) !== GLB_MAGIC) throw new Error('These bytes are no GLB file.');
  const length = view.getUint32(12, true);
  if (view.getUint32(16, true) !== JSON_CHUNK) throw new Error('The GLB does not begin with its JSON.');
  const json: unknown = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length)));
  return { document: documentSchema.parse(json), binary: new DataView(glb.buffer, glb.byteOffset + 28 + length) };
}

/** Places of the copies of an instanced mesh in its node; one unmoved place for any other. */
function copiesOf(document: Document, binary: DataView, { extensions }: Node): Matrix[] {
  const attributes = extensions?.EXT_mesh_gpu_instancing?.attributes;
  if (!attributes) return [UNMOVED];
  const lists = { translation: attributes.TRANSLATION, rotation: attributes.ROTATION, scale: attributes.SCALE };
  const numbers = Object.entries(lists).flatMap(([name, accessor]) =>
    accessor === undefined ? [] : [{ name, width: name === 'rotation' ? 4 : 3, values: numbersOf(document, binary, accessor) }],
  );
  const count = Math.max(0, ...numbers.map(({ width, values }) => values.length / width));
  return Array.from({ length: count }, (_, k) =>
    matrixOf(Object.fromEntries(numbers.map(({ name, width, values }) => [name, values.slice(k * width, (k + 1) * width)]))),
  );
}

function numbersOf(document: Document, binary: DataView, index: number): number[] {
  const accessor = document.accessors[index]!;
  const view = document.bufferViews[accessor.bufferView]!;
  const width = WIDTHS[accessor.type] ?? 1;
  const bytes = accessor.componentType === UNSIGNED_SHORT ? 2 : 4;
  const stride = view.byteStride ?? width * bytes;
  const read = (at: number): number => {
    if (accessor.componentType === FLOAT) return binary.getFloat32(at, true);
    if (accessor.componentType === UNSIGNED_INT) return binary.getUint32(at, true);
    if (accessor.componentType === UNSIGNED_SHORT) return binary.getUint16(at, true);
    throw new Error(`Component type ${accessor.componentType} is not read.`);
  };
  const start = view.byteOffset + accessor.byteOffset;
  return Array.from({ length: accessor.count * width }, (_, k) => read(start + Math.floor(k / width) * stride + (k % width) * bytes));
}

function measured(
  positions: readonly number[],
  indices: readonly number[],
  place: Matrix,
): Pick<Piece, 'min' | 'max' | 'openEdges' | 'volume'> {
  const points: Point[] = [];
  const corners = new Map<string, number>();
  const cornerOf = Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const own: Point = [positions[3 * vertex]!, positions[3 * vertex + 1]!, positions[3 * vertex + 2]!];
    // Vertices are split where normals differ; the halves stand at the very same place.
    const key = own.join(' ');
    const known = corners.get(key);
    if (known !== undefined) return known;
    corners.set(key, points.length);
    return points.push(moved(place, own)) - 1;
  });
  const edges = new Map<string, number>();
  const cross = (from: number, to: number): void => {
    const [key, way] = from < to ? [`${from} ${to}`, 1] : [`${to} ${from}`, -1];
    edges.set(key, (edges.get(key) ?? 0) + way);
  };
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [cornerOf[indices[t]!]!, cornerOf[indices[t + 1]!]!, cornerOf[indices[t + 2]!]!];
    if (a === b || b === c || c === a) continue;
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      cross(from, to);
    const [p, q, r] = [points[a]!, points[b]!, points[c]!];
    volume += (p[0] * (q[1] * r[2] - q[2] * r[1]) + p[1] * (q[2] * r[0] - q[0] * r[2]) + p[2] * (q[0] * r[1] - q[1] * r[0])) / 6;
  }
  const reach = (pick: (...values: number[]) => number): Point =>
    [0, 1, 2].map((k) => points.reduce((so, p) => pick(so, p[k]!), points[0]![k]!)) as unknown as Point;
  return { min: reach(Math.min), max: reach(Math.max), openEdges: [...edges.values()].filter((sum) => sum !== 0).length, volume };
}

type Node = Document['nodes'][number];

function matrixOf({ matrix, translation = [0, 0, 0], rotation = [0, 0, 0, 1], scale = [1, 1, 1] }: Partial<Node>): Matrix {
  if (matrix) return matrix;
  const [x, y, z, w] = rotation as [number, number, number, number];
  const [sx, sy, sz] = scale as [number, number, number];
  return [
    (1 - 2 * (y * y + z * z)) * sx,
    2 * (x * y + z * w) * sx,
    2 * (x * z - y * w) * sx,
    0,
    2 * (x * y - z * w) * sy,
    (1 - 2 * (x * x + z * z)) * sy,
    2 * (y * z + x * w) * sy,
    0,
    2 * (x * z + y * w) * sz,
    2 * (y * z - x * w) * sz,
    (1 - 2 * (x * x + y * y)) * sz,
    0,
    ...translation,
    1,
  ];
}

/** Column-major product. */
const multiplied = (a: Matrix, b: Matrix): Matrix =>
  Array.from({ length: 16 }, (_, k) => [0, 1, 2, 3].reduce((sum, i) => sum + a[4 * i + (k % 4)]! * b[4 * Math.floor(k / 4) + i]!, 0));

const moved = (m: Matrix, [x, y, z]: Point): Point =>
  [0, 1, 2].map((k) => METRE * (m[k]! * x + m[4 + k]! * y + m[8 + k]! * z + m[12 + k]!)) as unknown as Point;
