import { Color, type Object3D, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, normalReader, type Triangle, trianglesOf } from './drawnMeshes.ts';
import { floatText } from './floatText.ts';
import { sharedPoints } from './sharedPoints.ts';
import { visibleColor } from './visibleColor.ts';

const COLOR_BYTES = 3;
const POINT_BYTES = 3 * 4 + COLOR_BYTES;
const NORMAL_BYTES = 3 * 4;
const FACE_BYTES = 1 + 3 * 4;
/** Cosine of the angle below which two normals at one point are the same. */
const SAME_NORMAL = 0.9999;

interface Body {
  mesh: DrawnMesh;
  points: readonly number[];
  pointOf: Uint32Array;
  faces: readonly Triangle[];
  /** For each point, if all that meet there agree. */
  normals: Float32Array | null;
}

/**
 * Binary PLY (little endian) in millimetres. Its faces share points, so that what is closed stays closed: colours are those of the
 * points, where a mesh has several materials also of the faces, and normals are written where no edge is sharp.
 */
export async function exportPLY(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const { bodies, has, pointCount, faceCount } = contentsOf(object, options);
  const header = new TextEncoder().encode(headerText('binary_little_endian', pointCount, faceCount, has));
  const pointBytes = POINT_BYTES + (has.normals ? NORMAL_BYTES : 0);
  const faceBytes = FACE_BYTES + (has.faceColors ? COLOR_BYTES : 0);
  const data = new Uint8Array(header.length + pointCount * pointBytes + faceCount * faceBytes);
  data.set(header);
  write(new Writer(data, header.length), bodies, has);
  return [{ name: `${options.name ?? 'scene'}.ply`, mime: 'model/ply', data }];
}

/** PLY as text, with the same contents. */
export async function exportTextPLY(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const { bodies, has, pointCount, faceCount } = contentsOf(object, options);
  const writer = new TextWriter();
  write(writer, bodies, has);
  const data = `${headerText('ascii', pointCount, faceCount, has)}${writer.text()}`;
  return [{ name: `${options.name ?? 'scene'}.ply`, mime: 'model/ply', data }];
}

interface Extras {
  normals: boolean;
  faceColors: boolean;
}

function contentsOf(object: Object3D, options: ExportOptions): { bodies: Body[]; has: Extras; pointCount: number; faceCount: number } {
  const bodies = drawnMeshes(object).map(bodyOf);
  if (bodies.length === 0) options.onWarning?.('There is no mesh to export.');
  const has = {
    normals: bodies.length > 0 && bodies.every(({ normals }) => normals !== null),
    faceColors: bodies.some(({ faces }) => new Set(faces.map((face) => face[3])).size > 1),
  };
  const pointCount = bodies.reduce((sum, { points }) => sum + points.length / 3, 0);
  const faceCount = bodies.reduce((sum, { faces }) => sum + faces.length, 0);
  return { bodies, has, pointCount, faceCount };
}

function write(writer: Writing, bodies: readonly Body[], has: Extras): void {
  for (const body of bodies) writePoints(writer, body, has.normals);
  let firstPoint = 0;
  for (const { mesh, points, pointOf, faces } of bodies) {
    for (const [a, b, c, slot] of faces) {
      writer.byte(3);
      for (const vertex of [a, b, c]) writer.int(firstPoint + (pointOf[vertex] ?? 0));
      if (has.faceColors) writer.color(visibleColor(mesh.materials[slot]));
      writer.end();
    }
    firstPoint += points.length / 3;
  }
}

function bodyOf(mesh: DrawnMesh): Body {
  const { points, pointOf } = sharedPoints(mesh);
  const isFace = ([a, b, c]: Triangle) => pointOf[a] !== pointOf[b] && pointOf[b] !== pointOf[c] && pointOf[c] !== pointOf[a];
  return { mesh, points, pointOf, faces: [...trianglesOf(mesh)].filter(isFace), normals: normalsOf(mesh, pointOf, points.length) };
}

/** Null without normals, and where an edge is sharp: the point on it would need several. */
function normalsOf(mesh: DrawnMesh, pointOf: Uint32Array, length: number): Float32Array | null {
  const read = normalReader(mesh);
  if (!read) return null;
  const normals = new Float32Array(length);
  const [normal, known] = [new Vector3(), new Vector3()];
  for (const [vertex, point] of pointOf.entries()) {
    read(vertex, normal);
    known.fromArray(normals, point * 3);
    if (known.lengthSq() === 0) normal.toArray(normals, point * 3);
    else if (known.dot(normal) < SAME_NORMAL) return null;
  }
  return normals;
}

function headerText(format: 'ascii' | 'binary_little_endian', points: number, faces: number, has: Extras): string {
  const colors = ['red', 'green', 'blue'].map((name) => `property uchar ${name}`);
  const floats = ['x', 'y', 'z', ...(has.normals ? ['nx', 'ny', 'nz'] : [])].map((name) => `property float ${name}`);
  return `${[
    ...['ply', `format ${format} 1.0`, 'comment millimetres'],
    ...[`element vertex ${points}`, ...floats, ...colors],
    ...[`element face ${faces}`, 'property list uchar int vertex_indices', ...(has.faceColors ? colors : [])],
    'end_header',
  ].join('\n')}\n`;
}

function writePoints(writer: Writing, { mesh, points, pointOf, faces, normals }: Body, withNormals: boolean): void {
  const colors = pointColors(mesh, pointOf, faces);
  const white = new Color(1, 1, 1);
  for (let point = 0; point < points.length / 3; point += 1) {
    for (let axis = 0; axis < 3; axis += 1) writer.float(points[point * 3 + axis] ?? 0);
    if (withNormals) for (let axis = 0; axis < 3; axis += 1) writer.float(normals?.[point * 3 + axis] ?? 0);
    writer.color(colors.get(point) ?? white);
    writer.end();
  }
}

/** A point has the colour of the first face that it belongs to. */
function pointColors(mesh: DrawnMesh, pointOf: Uint32Array, faces: readonly Triangle[]): Map<number, Color> {
  const painted = mesh.geometry.getAttribute('color');
  const bases = mesh.materials.map((material) => visibleColor(material));
  const colors = new Map<number, Color>();
  for (const [a, b, c, slot] of faces) {
    const base = bases[slot] ?? bases[0] ?? new Color(1, 1, 1);
    const isPainted = painted !== undefined && (mesh.materials[slot] ?? mesh.materials[0])?.vertexColors === true;
    for (const vertex of [a, b, c]) {
      const point = pointOf[vertex] ?? 0;
      if (colors.has(point)) continue;
      const own = isPainted ? new Color(painted.getX(vertex), painted.getY(vertex), painted.getZ(vertex)) : null;
      colors.set(point, own ? own.multiply(base) : base);
    }
  }
  return colors;
}

interface Writing {
  float(value: number): void;
  int(value: number): void;
  byte(value: number): void;
  /** As sRGB. */
  color(color: Color): void;
  /** The point or face is complete. */
  end(): void;
}

class TextWriter implements Writing {
  readonly #lines: string[] = [];
  #words: string[] = [];

  float(value: number): void {
    this.#words.push(floatText(value));
  }

  int(value: number): void {
    this.#words.push(String(value));
  }

  byte(value: number): void {
    this.#words.push(String(value));
  }

  color(color: Color): void {
    for (const byte of bytesOf(color)) this.byte(byte);
  }

  end(): void {
    this.#lines.push(this.#words.join(' '));
    this.#words = [];
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

function bytesOf(color: Color): number[] {
  const hex = color.getHex();
  return [16, 8, 0].map((shift) => (hex >> shift) & 255);
}

class Writer implements Writing {
  readonly #view: DataView;
  #at: number;

  constructor(data: Uint8Array, at: number) {
    this.#view = new DataView(data.buffer);
    this.#at = at;
  }

  float(value: number): void {
    this.#view.setFloat32(this.#at, value, true);
    this.#at += 4;
  }

  int(value: number): void {
    this.#view.setInt32(this.#at, value, true);
    this.#at += 4;
  }

  byte(value: number): void {
    this.#view.setUint8(this.#at, value);
    this.#at += 1;
  }

  color(color: Color): void {
    for (const byte of bytesOf(color)) this.byte(byte);
  }

  end(): void {}
}
