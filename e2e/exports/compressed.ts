import createRhino from 'rhino3dm';
import { BoxGeometry, Mesh, MeshStandardMaterial } from 'three';
import { exportDraco } from '../../editor/io/exporters/draco.ts';
import { joinGLB } from '../../editor/io/importers/glbHeader.ts';

/** A GLB whose only mesh, a cube of two metres, is compressed by Draco. */
export async function dracoGlb(): Promise<Uint8Array> {
  const [file] = await exportDraco(new Mesh(new BoxGeometry(2, 2, 2), new MeshStandardMaterial()));
  const data = file!.data as Uint8Array;
  const json = {
    asset: { version: '2.0' },
    extensionsUsed: ['KHR_draco_mesh_compression'],
    extensionsRequired: ['KHR_draco_mesh_compression'],
    buffers: [{ byteLength: data.length }],
    bufferViews: [{ buffer: 0, byteOffset: 0, byteLength: data.length }],
    accessors: [
      { componentType: 5126, count: 24, type: 'VEC3', min: [-1, -1, -1], max: [1, 1, 1] },
      { componentType: 5125, count: 36, type: 'SCALAR' },
    ],
    meshes: [
      {
        primitives: [
          {
            attributes: { POSITION: 0 },
            indices: 1,
            extensions: { KHR_draco_mesh_compression: { bufferView: 0, attributes: { POSITION: 0 } } },
          },
        ],
      },
    ],
    nodes: [{ mesh: 0, name: 'packed' }],
    scenes: [{ nodes: [0] }],
    scene: 0,
  };
  return new Uint8Array(joinGLB(json, data));
}

/** A GLB of one triangle whose picture is a KTX2 of four by four pixels in one colour. */
export function ktx2Glb(color: readonly [number, number, number]): Uint8Array {
  const picture = ktx2(color);
  const points = new Uint8Array(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1]).buffer);
  const data = new Uint8Array(points.length + picture.length);
  data.set(points);
  data.set(picture, points.length);
  const json = {
    asset: { version: '2.0' },
    extensionsUsed: ['KHR_texture_basisu'],
    extensionsRequired: ['KHR_texture_basisu'],
    buffers: [{ byteLength: data.length }],
    bufferViews: [
      { buffer: 0, byteOffset: 0, byteLength: 36 },
      { buffer: 0, byteOffset: 36, byteLength: 24 },
      { buffer: 0, byteOffset: 60, byteLength: picture.length },
    ],
    accessors: [
      { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3', min: [0, 0, 0], max: [1, 1, 0] },
      { bufferView: 1, componentType: 5126, count: 3, type: 'VEC2' },
    ],
    images: [{ bufferView: 2, mimeType: 'image/ktx2' }],
    textures: [{ extensions: { KHR_texture_basisu: { source: 0 } } }],
    materials: [{ name: 'painted', pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0, TEXCOORD_0: 1 }, material: 0 }] }],
    nodes: [{ mesh: 0, name: 'painted' }],
    scenes: [{ nodes: [0] }],
    scene: 0,
  };
  return new Uint8Array(joinGLB(json, data));
}

/** Writes bits from the lowest of the first byte upwards. */
class Bits {
  readonly bytes = new Uint8Array(16);
  #at = 0;

  write(value: number, count: number): this {
    for (let bit = 0; bit < count; bit += 1, this.#at += 1) {
      if ((value >> bit) & 1) this.bytes[this.#at >> 3]! |= 1 << (this.#at & 7);
    }
    return this;
  }
}

const UASTC = 166;
const SOLID_MODE = { code: 0x17, bits: 5 };

/** A KTX2 container with one block of UASTC in its mode for a single colour. */
export function ktx2([red, green, blue]: readonly [number, number, number]): Uint8Array {
  const block = new Bits().write(SOLID_MODE.code, SOLID_MODE.bits);
  for (const value of [red, green, blue, 255]) block.write(value, 8);
  const descriptorBytes = 44;
  const levels = 80;
  const descriptor = levels + 24;
  const start = Math.ceil((descriptor + descriptorBytes) / 16) * 16;
  const file = new Uint8Array(start + 16);
  const view = new DataView(file.buffer);
  file.set([0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]);
  // Format (none of Vulkan's), bytes of a value, width, height, depth, layers, faces, levels, supercompression.
  for (const [index, value] of [0, 1, 4, 4, 0, 0, 1, 1, 0].entries()) view.setUint32(12 + index * 4, value, true);
  view.setUint32(48, descriptor, true);
  view.setUint32(52, descriptorBytes, true);
  view.setBigUint64(levels, BigInt(start), true);
  view.setBigUint64(levels + 8, 16n, true);
  view.setBigUint64(levels + 16, 16n, true);
  view.setUint32(descriptor, descriptorBytes, true);
  view.setUint32(descriptor + 8, 2 | ((descriptorBytes - 4) << 16), true);
  // Colour model, primaries of BT.709, sRGB; blocks of four by four in sixteen bytes.
  file.set([UASTC, 1, 2, 0, 3, 3, 0, 0, 16], descriptor + 12);
  // One sample of 128 bits.
  view.setUint32(descriptor + 28, (127 << 16) | (0 << 24), true);
  view.setUint32(descriptor + 40, 0xffffffff, true);
  file.set(block.bytes, start);
  return file;
}

/** A 3DM of one cube of ten centimetres. */
export async function rhinoCube(): Promise<Uint8Array> {
  const rhino = await createRhino();
  const file = new rhino.File3dm();
  file.settings().modelUnitSystem = rhino.UnitSystem.Centimeters;
  const mesh = new rhino.Mesh();
  for (let corner = 0; corner < 8; corner += 1) mesh.vertices().add(corner & 1 ? 10 : 0, corner & 2 ? 10 : 0, corner & 4 ? 10 : 0);
  for (const [a, b, c, d] of [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ] as const)
    mesh.faces().addQuadFace(a, b, c, d);
  mesh.normals().computeNormals();
  file.objects().addMesh(mesh, new rhino.ObjectAttributes());
  return file.toByteArray();
}
