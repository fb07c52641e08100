import type { CommonObject, File3dm, GeometryBase, ObjectAttributes, Mesh as RhinoMesh, RhinoModule } from 'rhino3dm';
import { z } from 'zod';
import type { RhinoDocument, RhinoPart } from './rhinoMessages.ts';

/** Chords of a curve. */
const CHORDS = 100;
const MOST_PARTS = 100_000;
/** Blocks within blocks. */
const DEEPEST = 16;

const floats = z.instanceof(Float32Array);
const buffersSchema = z.looseObject({
  position: floats,
  normal: floats.optional(),
  uv: floats.optional(),
  index: z.union([z.instanceof(Uint32Array), z.instanceof(Uint16Array)]).optional(),
});
const colorSchema = z.looseObject({ r: z.number(), g: z.number(), b: z.number() });
const enumSchema = z.looseObject({ constructor: z.looseObject({ name: z.string() }) });

/** The typings leave out that it takes the file, whose layers and materials have the colours. */
type DrawColor = (file: File3dm) => object;

/** The library gives objects of its own classes under their base's type. */
type Geometry = GeometryBase & Partial<CommonObject>;
type Shown = { geometry: Geometry; attributes: ObjectAttributes };

/** What a 3DM file shows: meshes, surfaces as the meshes that were stored with them, curves, points, and blocks at each of their places. */
export function readRhino(rhino: RhinoModule, data: Uint8Array): RhinoDocument {
  const file = rhino.File3dm.fromByteArray(data) as File3dm | null;
  if (!file) throw new Error('It is damaged, or it is no 3DM file.');
  return new Reader(rhino, file).read();
}

class Reader {
  readonly #rhino: RhinoModule;
  readonly #file: File3dm;
  readonly #byId = new Map<string, Shown>();
  readonly #blocks = new Map<string, string[]>();
  readonly #document: RhinoDocument;

  constructor(rhino: RhinoModule, file: File3dm) {
    this.#rhino = rhino;
    this.#file = file;
    this.#document = { millimetres: this.#unit(), parts: [], left: {} };
  }

  read(): RhinoDocument {
    const objects = this.#file.objects();
    for (let index = 0; index < objects.count; index += 1) {
      const object = objects.get(index);
      const shown = { geometry: object.geometry() as Geometry, attributes: object.attributes() };
      this.#byId.set(shown.attributes.id, shown);
    }
    const blocks = this.#file.instanceDefinitions();
    for (let index = 0; index < blocks.count; index += 1) {
      const block = blocks.get(index);
      this.#blocks.set(block.id, z.array(z.string()).parse(block.getObjectIds()));
    }
    for (const shown of this.#byId.values()) if (!shown.attributes.isInstanceDefinitionObject) this.#add(shown, null, 0);
    return this.#document;
  }

  #add({ geometry, attributes }: Shown, matrix: number[] | null, depth: number): void {
    const { ObjectType } = this.#rhino;
    if (!attributes.visible || this.#document.parts.length >= MOST_PARTS) return;
    if (geometry instanceof this.#rhino.InstanceReference) {
      const own = geometry.xform.toFloatArray(false);
      const place = matrix ? multiplied(matrix, own) : own;
      const members = depth < DEEPEST ? (this.#blocks.get(geometry.parentIdefId) ?? []) : [];
      for (const member of members) {
        const shown = this.#byId.get(member);
        if (shown) this.#add(shown, place, depth + 1);
      }
      return;
    }
    const part = this.#partOf(geometry);
    if (!part) {
      const kind = enumSchema.safeParse(geometry.objectType).data?.constructor.name ?? 'Object';
      const name = kind.replace(/^ObjectType_/, '') || Object.keys(ObjectType)[0] || 'Object';
      this.#document.left[name] = (this.#document.left[name] ?? 0) + 1;
      return;
    }
    const { r, g, b } = colorSchema.parse((attributes.drawColor as DrawColor).call(attributes, this.#file));
    const layer = this.#file.layers().get(attributes.layerIndex)?.name ?? '';
    this.#document.parts.push({
      ...part,
      name: attributes.name || layer || 'Part',
      layer,
      color: [r / 255, g / 255, b / 255],
      ...(matrix ? { matrix } : {}),
    });
  }

  #partOf(geometry: Geometry): Pick<RhinoPart, 'kind' | 'position' | 'normal' | 'uv' | 'index'> | null {
    const rhino = this.#rhino;
    if (geometry instanceof rhino.Mesh) return meshPart(geometry);
    if (geometry instanceof rhino.Extrusion) {
      const mesh = geometry.getMesh(rhino.MeshType.Any) as RhinoMesh | null;
      return mesh && meshPart(mesh);
    }
    if (geometry instanceof rhino.Brep) {
      const whole = new rhino.Mesh();
      const faces = geometry.faces();
      for (let index = 0; index < faces.count; index += 1) {
        const mesh = faces.get(index).getMesh(rhino.MeshType.Any) as RhinoMesh | null;
        if (mesh) whole.append(mesh);
      }
      return whole.faces().count > 0 ? meshPart(whole) : null;
    }
    if (geometry instanceof rhino.Curve) {
      const [from = 0, to = 1] = geometry.domain;
      const points = Array.from({ length: CHORDS + 1 }, (_, step) => geometry.pointAt(from + ((to - from) * step) / CHORDS));
      return { kind: 'line', position: new Float32Array(points.flat()) };
    }
    if (geometry instanceof rhino.Point) return { kind: 'points', position: new Float32Array(geometry.location) };
    if (geometry instanceof rhino.PointCloud) return { kind: 'points', position: new Float32Array(geometry.getPoints().flat()) };
    return null;
  }

  #unit(): number | null {
    const { UnitSystem } = this.#rhino;
    const units: [unknown, number][] = [
      [UnitSystem.Microns, 0.001],
      [UnitSystem.Millimeters, 1],
      [UnitSystem.Centimeters, 10],
      [UnitSystem.Decimeters, 100],
      [UnitSystem.Meters, 1000],
      [UnitSystem.Kilometers, 1e6],
      [UnitSystem.Inches, 25.4],
      [UnitSystem.Feet, 304.8],
      [UnitSystem.Yards, 914.4],
    ];
    const unit: unknown = this.#file.settings().modelUnitSystem;
    return units.find(([known]) => known === unit)?.[1] ?? null;
  }
}

function meshPart(mesh: RhinoMesh): Pick<RhinoPart, 'kind' | 'position' | 'normal' | 'uv' | 'index'> | null {
  const parsed = buffersSchema.safeParse(mesh.toThreejsBuffers(false));
  if (!parsed.success || parsed.data.position.length === 0) return null;
  const { position, normal, uv, index } = parsed.data;
  return {
    kind: 'mesh',
    position: position.slice(),
    ...(normal ? { normal: normal.slice() } : {}),
    ...(uv ? { uv: uv.slice() } : {}),
    ...(index ? { index: new Uint32Array(index) } : {}),
  };
}

/** Of two matrices by columns. */
function multiplied(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 16 }, (_, cell) => {
    const [row, column] = [cell % 4, Math.floor(cell / 4)];
    return [0, 1, 2, 3].reduce((sum, step) => sum + (a[step * 4 + row] ?? 0) * (b[column * 4 + step] ?? 0), 0);
  });
}
