/** What an exported triangle mesh is, measured from its corners alone. Lengths in the file's own unit. */
export interface MeasuredSolid {
  triangles: number;
  /** Edges that are not shared by exactly two triangles running along it in opposite directions. */
  openEdges: number;
  volume: number;
  size: [number, number, number];
}

/** Reads a binary STL and measures it; corners count as one when they are equal to the bit. */
export function measureBinaryStl(data: Buffer): MeasuredSolid {
  const count = data.readUInt32LE(80);
  if (data.length !== 84 + count * 50) throw new Error(`The STL says ${count} triangles and has ${data.length} bytes.`);
  const corners = new Map<string, number>();
  const edges = new Map<string, number>();
  const lowest = [Infinity, Infinity, Infinity];
  const highest = [-Infinity, -Infinity, -Infinity];
  let volume = 0;

  for (let triangle = 0; triangle < count; triangle++) {
    const points = [0, 1, 2].map((corner) => {
      const at = 84 + triangle * 50 + 12 + corner * 12;
      return [data.readFloatLE(at), data.readFloatLE(at + 4), data.readFloatLE(at + 8)] as const;
    });
    const ids = points.map((point) => {
      point.forEach((value, axis) => {
        lowest[axis] = Math.min(lowest[axis]!, value);
        highest[axis] = Math.max(highest[axis]!, value);
      });
      const key = point.join(' ');
      const id = corners.get(key) ?? corners.size;
      corners.set(key, id);
      return id;
    });
    for (let corner = 0; corner < 3; corner++) countEdge(edges, ids[corner]!, ids[(corner + 1) % 3]!);
    const [a, b, c] = [points[0]!, points[1]!, points[2]!];
    volume += (a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0])) / 6;
  }

  const openEdges = [...edges.values()].filter((balance) => balance !== 0).length;
  return { triangles: count, openEdges, volume, size: [highest[0]! - lowest[0]!, highest[1]! - lowest[1]!, highest[2]! - lowest[2]!] };
}

/** Counts an edge up in one direction and down in the other; a closed, oriented surface leaves every count at zero. */
function countEdge(edges: Map<string, number>, from: number, to: number): void {
  const [key, step] = from < to ? [`${from} ${to}`, 1] : [`${to} ${from}`, -1];
  edges.set(key, (edges.get(key) ?? 0) + step);
}
