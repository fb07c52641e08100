import createEncoder, { type EncoderModule } from 'draco3d/draco_encoder_nodejs.js';
import { Color, type Object3D, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, normalReader, trianglesOf } from './drawnMeshes.ts';
import { worldCorners } from './sharedPoints.ts';
import { visibleColor } from './visibleColor.ts';

/** Bits of each number, as the three.js editor writes them, but for places: of a bar of 100 mm they are right to a tenth of a micrometre. */
const BITS = { position: 20, normal: 8, color: 8, texture: 12 };
const SPEED = 5;

/** Values of all corners of all faces, one after another; the format joins those that are the same. */
interface Corners {
  positions: number[];
  normals: number[];
  colors: number[];
  textures: number[];
}

/** Draco in millimetres: all meshes as one, with normals, texture coordinates where all have them, and their colours at the corners. */
export async function exportDraco(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const meshes = drawnMeshes(object);
  const corners: Corners = { positions: [], normals: [], colors: [], textures: [] };
  const has = {
    normals: meshes.every(({ geometry }) => geometry.hasAttribute('normal')),
    textures: meshes.every(({ geometry }) => geometry.hasAttribute('uv')),
  };
  for (const mesh of meshes) collect(corners, mesh, has);
  if (corners.positions.length === 0) throw new Error('There is no mesh to export.');
  if (meshes.length > 1) options.onWarning?.('Draco knows one mesh: the parts are joined, and their names are left out.');
  const data = encode(await encoder(), corners);
  return [{ name: `${options.name ?? 'scene'}.drc`, mime: 'application/octet-stream', data }];
}

/** In a page its code comes from our own server; in Node the package finds it. */
async function encoder(): Promise<EncoderModule> {
  if (typeof document === 'undefined') return createEncoder({});
  return createEncoder({
    locateFile: () => new URL('../../../node_modules/draco3d/draco_encoder.wasm', import.meta.url).href,
  });
}

function collect(corners: Corners, mesh: DrawnMesh, has: { normals: boolean; textures: boolean }): void {
  const places = worldCorners(mesh);
  const readNormal = has.normals ? normalReader(mesh) : null;
  const { geometry, materials } = mesh;
  const [uv, painted] = [has.textures ? geometry.getAttribute('uv') : null, geometry.getAttribute('color')];
  const [vector, color] = [new Vector3(), new Color()];
  const base = materials.map((material) => visibleColor(material));
  for (const [a, b, c, slot] of trianglesOf(mesh)) {
    for (const vertex of [a, b, c]) {
      corners.positions.push(...places.subarray(vertex * 3, vertex * 3 + 3));
      if (readNormal) corners.normals.push(...readNormal(vertex, vector).toArray());
      if (uv) corners.textures.push(uv.getX(vertex), uv.getY(vertex));
      color.copy(base[slot] ?? base[0] ?? color.set(0xffffff));
      if (painted && (materials[slot] ?? materials[0])?.vertexColors) {
        color.multiply(new Color(painted.getX(vertex), painted.getY(vertex), painted.getZ(vertex)));
      }
      corners.colors.push(...color.convertLinearToSRGB().toArray());
    }
  }
}

function encode(module: EncoderModule, { positions, normals, colors, textures }: Corners): Uint8Array {
  const made: object[] = [];
  const keep = <Made extends object>(object: Made): Made => {
    made.push(object);
    return object;
  };
  try {
    const draco = keep(new module.Encoder());
    const builder = keep(new module.MeshBuilder());
    const mesh = keep(new module.Mesh());
    const count = positions.length / 3;
    builder.AddFacesToMesh(
      mesh,
      count / 3,
      Uint32Array.from({ length: count }, (_, index) => index),
    );
    const add = (kind: number, values: readonly number[], size: number, bits: number): void => {
      if (values.length === 0) return;
      builder.AddFloatAttributeToMesh(mesh, kind, count, size, new Float32Array(values));
      draco.SetAttributeQuantization(kind, bits);
    };
    add(module.POSITION, positions, 3, BITS.position);
    add(module.NORMAL, normals, 3, BITS.normal);
    add(module.TEX_COORD, textures, 2, BITS.texture);
    add(module.COLOR, colors, 3, BITS.color);
    draco.SetSpeedOptions(SPEED, SPEED);
    draco.SetEncodingMethod(module.MESH_EDGEBREAKER_ENCODING);
    const encoded = keep(new module.DracoInt8Array());
    const length = draco.EncodeMeshToDracoBuffer(mesh, encoded);
    if (length === 0) throw new Error('The mesh could not be written as Draco.');
    return Uint8Array.from({ length }, (_, index) => encoded.GetValue(index));
  } finally {
    for (const object of made) module.destroy(object);
  }
}
