import type { DesignPayload, PartPayload } from '../../evaluation/payload.ts';
import { specificationOf } from '../../evaluation/specifications.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { defaultMaterial } from '../../materials/catalogue.ts';
import type { MaterialSpecification } from '../../materials/specification.ts';
import { byteOf, type Look, lookOf, PAPER, shine } from './look.ts';
import { Raster } from './Raster.ts';

/** A direction from the middle of a design to the eye, and which way is up in the picture. */
export interface View {
  from: Vec3;
  up: Vec3;
}

/** From the front right above, from the front, and from above: as much as most forms need to be judged. */
export const THREE_SIDES: readonly View[] = [
  { from: [0.75, 0.55, 1], up: [0, 1, 0] },
  { from: [0, 0, 1], up: [0, 1, 0] },
  { from: [0, 1, 0], up: [0, 0, -1] },
];

/** Bytes of red, green and blue, row by row from the top. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How many times finer than the picture it is drawn, along each side, so that edges are smooth. */
const FINER = 2;
/** Part of a view's side that is left free on each side. */
const MARGIN = 0.06;
/** What a line between two parts keeps of the light there. */
const LINE = 0.45;

/**
 * Draws a design without a graphics card, the views side by side, each `size` pixels wide, without perspective and at one scale: for
 * whoever has to see what a plan came to where there is no page (an assistant, a model that sees). Lights and cameras of the design do
 * not count; textures, shadows and refraction are not drawn.
 */
export function pictureOf(
  payload: Pick<DesignPayload, 'parts' | 'meshes'>,
  materials: readonly MaterialSpecification[],
  { size, views = THREE_SIDES }: { size: number; views?: readonly View[] },
): Picture {
  const drawn = payload.parts.filter(({ mesh }) => mesh !== undefined);
  const meshes = new Map(payload.meshes.map(({ key, arrays }) => [key, arrays]));
  const looks = drawn.map((part) => lookOf(specificationFor(part, materials)));
  const fine = size * FINER;
  const scene = drawn.flatMap((part, surface) => {
    const arrays = meshes.get(part.mesh ?? '');
    return arrays ? (part.copies ?? [part.transform]).map((matrix) => ({ surface, matrix, arrays })) : [];
  });
  const frames = views.map((view) => axesOf(view));
  const spans = frames.map((axes) => spanOf(scene, axes));
  const reach = Math.max(...spans.map(({ min, max }) => Math.max(max[0] - min[0], max[1] - min[1]))) || 1;
  const scale = (fine * (1 - 2 * MARGIN)) / reach;
  const width = size * views.length;
  const data = new Uint8Array(width * size * 3);
  frames.forEach((axes, index) => {
    const { min, max } = spans[index]!;
    const middle: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, 0];
    const [solid, clear] = [new Raster(fine), new Raster(fine)];
    for (const { surface, matrix, arrays } of scene) {
      const { corners, normals } = projected(matrix, arrays, axes, middle, scale, fine);
      (looks[surface]!.clear > 0 ? clear : solid).draw(surface, corners, normals, arrays.indices);
    }
    paint(data, width, index * size, size, lightOf(solid, clear, looks));
  });
  return { width, height: size, data };
}

interface Drawn {
  surface: number;
  matrix: readonly number[];
  arrays: { positions: Float32Array; normals: Float32Array; indices: Uint32Array };
}

type Axes = readonly [right: Vec3, up: Vec3, eye: Vec3];

function specificationFor(
  { material, class: partClass, gem }: PartPayload,
  known: readonly MaterialSpecification[],
): MaterialSpecification {
  const id = material ?? defaultMaterial(partClass, gem?.species);
  return known.find((candidate) => candidate.id === id) ?? specificationOf(id);
}

function axesOf({ from, up }: View): Axes {
  const eye = unit(from);
  const right = unit(cross(up, eye));
  return [right, cross(eye, right), eye];
}

/** A matrix (by columns) followed by a turn into the picture's directions, as nine numbers by rows and a shift. */
function toPicture(m: readonly number[], axes: Axes): { turn: number[]; shift: Vec3 } {
  const along = (axis: Vec3, column: number): number => axis[0] * m[column]! + axis[1] * m[column + 1]! + axis[2] * m[column + 2]!;
  const [x, y, z] = axes;
  return {
    turn: axes.flatMap((axis) => [along(axis, 0), along(axis, 4), along(axis, 8)]),
    shift: [along(x, 12), along(y, 12), along(z, 12)],
  };
}

function spanOf(scene: readonly Drawn[], axes: Axes): { min: Vec3; max: Vec3 } {
  const min = [0, 0, 0].fill(Number.POSITIVE_INFINITY);
  const max = [0, 0, 0].fill(Number.NEGATIVE_INFINITY);
  for (const { matrix, arrays } of scene) {
    const { turn, shift } = toPicture(matrix, axes);
    const { positions: p } = arrays;
    for (let at = 0; at < p.length; at += 3)
      for (let row = 0; row < 3; row++) {
        const value = turn[row * 3]! * p[at]! + turn[row * 3 + 1]! * p[at + 1]! + turn[row * 3 + 2]! * p[at + 2]! + shift[row]!;
        if (value < min[row]!) min[row] = value;
        if (value > max[row]!) max[row] = value;
      }
  }
  if (scene.length === 0) return { min: [0, 0, 0], max: [0, 0, 0] };
  return { min: [min[0]!, min[1]!, min[2]!], max: [max[0]!, max[1]!, max[2]!] };
}

function projected(
  matrix: readonly number[],
  { positions: p, normals: n }: Drawn['arrays'],
  axes: Axes,
  middle: Vec3,
  scale: number,
  fine: number,
) {
  const { turn, shift } = toPicture(matrix, axes);
  const bent = cofactors(turn);
  const corners = new Float32Array(p.length);
  const normals = new Float32Array(n.length);
  for (let at = 0; at < p.length; at += 3)
    for (let row = 0; row < 3; row++) {
      const place =
        turn[row * 3]! * p[at]! + turn[row * 3 + 1]! * p[at + 1]! + turn[row * 3 + 2]! * p[at + 2]! + shift[row]! - middle[row]!;
      corners[at + row] = row === 2 ? place : fine / 2 + (row === 1 ? -place : place) * scale;
      normals[at + row] = bent[row * 3]! * n[at]! + bent[row * 3 + 1]! * n[at + 1]! + bent[row * 3 + 2]! * n[at + 2]!;
    }
  return { corners, normals };
}

/** What turns normals where a matrix stretches: its cofactors, right but for the length. */
function cofactors([a, b, c, d, e, f, g, h, i]: readonly number[]): number[] {
  const [A, B, C] = [a!, b!, c!];
  const [D, E, F] = [d!, e!, f!];
  const [G, H, I] = [g!, h!, i!];
  return [
    E * I - F * H,
    F * G - D * I,
    D * H - E * G,
    C * H - B * I,
    A * I - C * G,
    B * G - A * H,
    B * F - C * E,
    C * D - A * F,
    A * E - B * D,
  ];
}

/** Linear light of every fine pixel: the solid surface, before it the clear one, and lines where parts meet. */
function lightOf(solid: Raster, clear: Raster, looks: readonly Look[]): Float32Array {
  const { size } = solid;
  const light = new Float32Array(size * size * 3);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const body = solid.at(pixel);
    let shown = body ? shine(looks[body.surface]!, body) : PAPER;
    const pane = clear.depths[pixel]! > solid.depths[pixel]! ? clear.at(pixel) : null;
    if (pane) {
      const look = looks[pane.surface]!;
      const own = shine(look, pane);
      shown = [mix(own[0], shown[0], look.clear), mix(own[1], shown[1], look.clear), mix(own[2], shown[2], look.clear)];
    }
    const line = meets(solid.surfaces, pixel, size) || (pane && meets(clear.surfaces, pixel, size)) ? LINE : 1;
    for (let channel = 0; channel < 3; channel++) light[pixel * 3 + channel] = shown[channel]! * line;
  }
  return light;
}

function meets(surfaces: Int32Array, pixel: number, size: number): boolean {
  const own = surfaces[pixel];
  const right = (pixel + 1) % size !== 0 && surfaces[pixel + 1] !== own;
  return right || (pixel + size < surfaces.length && surfaces[pixel + size] !== own);
}

/** Averages fine pixels into a view's place in the picture. */
function paint(data: Uint8Array, width: number, left: number, size: number, light: Float32Array): void {
  const fine = size * FINER;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = 0; y < FINER; y++)
          for (let x = 0; x < FINER; x++) sum += Math.min(1, light[((row * FINER + y) * fine + column * FINER + x) * 3 + channel]!);
        data[(row * width + left + column) * 3 + channel] = byteOf(sum / FINER ** 2);
      }
}

const mix = (own: number, behind: number, share: number): number => own * (1 - share) + behind * share;
const cross = ([a, b, c]: Vec3, [d, e, f]: Vec3): Vec3 => [b * f - c * e, c * d - a * f, a * e - b * d];
function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
