import { type BufferGeometry, DoubleSide, Group, Mesh, MeshBasicMaterial, ShapeGeometry, type ShapePath } from 'three';
import { type StrokeStyle, SVGLoader } from 'three/addons/loaders/SVGLoader.js';
import { z } from 'zod';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { beginningOf, demand, readModel, textOf } from './readModel.ts';

/** Millimetres of a pixel, of which CSS puts 96 into an inch, and of the other units that sizes are written in. */
const PIXEL = 25.4 / 96;
const UNITS: Readonly<Record<string, number>> = { '': PIXEL, px: PIXEL, mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, q: 0.25 };

const styleSchema = z.looseObject({
  fill: z.string().optional(),
  fillOpacity: z.number().catch(1),
  stroke: z.string().optional(),
  strokeOpacity: z.number().catch(1),
});

/** SVG: what is filled and stroked as flat faces in the plane, in the size that the picture would be printed. */
export function importSVG(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'SVG', () => {
    demand(/<svg\b/i.test(beginningOf(file, 65_536)), file, 'SVG', 'it does not begin like one');
    const { paths, xml } = new SVGLoader().parse(textOf(file));
    const group = new Group();
    for (const path of paths) addPath(group, path);
    if (group.children.length === 0) throw new ImportError(`${file.name} has nothing in it that is filled or stroked.`);
    return { object: group, millimetres: millimetresOf(xml) };
  });
}

function addPath(group: Group, path: ShapePath): void {
  const style = styleSchema.parse(path.userData?.style ?? {});
  const name = nodeName(path.userData?.node);
  if (style.fill !== undefined && style.fill !== 'none') {
    const fill = material(path, style.fillOpacity);
    for (const shape of SVGLoader.createShapes(path)) add(group, new ShapeGeometry(shape), fill, name);
  }
  if (style.stroke === undefined || style.stroke === 'none') return;
  const stroke = material(path, style.strokeOpacity);
  stroke.color.setStyle(style.stroke);
  for (const subPath of path.subPaths) {
    const geometry = SVGLoader.pointsToStroke(subPath.getPoints(), style as unknown as StrokeStyle);
    if (geometry) add(group, geometry, stroke, `${name} stroke`);
  }
}

/** Later paths lie over earlier ones, as in the picture. */
function add(group: Group, geometry: BufferGeometry, material: MeshBasicMaterial, name: string): void {
  const mesh = new Mesh(upright(geometry), material);
  mesh.name = name;
  mesh.renderOrder = group.children.length;
  group.add(mesh);
}

/** In pictures y goes down. Faces are turned around with it. */
function upright(geometry: BufferGeometry): BufferGeometry {
  geometry.scale(1, -1, 1);
  const { index } = geometry;
  const position = geometry.getAttribute('position');
  if (!index && position) geometry.setIndex(Array.from({ length: position.count }, (_, vertex) => vertex));
  const corners = geometry.index;
  for (let at = 0; corners && at + 2 < corners.count; at += 3) {
    const [b, c] = [corners.getX(at + 1), corners.getX(at + 2)];
    corners.setX(at + 1, c).setX(at + 2, b);
  }
  if (geometry.hasAttribute('normal')) geometry.computeVertexNormals();
  return geometry;
}

function material(path: ShapePath, opacity: number): MeshBasicMaterial {
  return new MeshBasicMaterial({ color: path.color, opacity, transparent: opacity < 1, side: DoubleSide, depthWrite: false });
}

function nodeName(node: unknown): string {
  return node instanceof Element && node.id !== '' ? node.id : 'Path';
}

/** Of one unit of the drawing: by the width on paper and the part of the drawing that fills it. */
function millimetresOf(root: Element): number {
  const size = /^\s*([\d.]+)\s*([a-z]*)\s*$/i.exec(root.getAttribute('width') ?? '');
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Number(size?.[1]) * (UNITS[(size?.[2] ?? '').toLowerCase()] ?? Number.NaN);
  const across = box[2] ?? Number.NaN;
  if (across > 0 && width > 0) return width / across;
  return PIXEL;
}
