declare module 'draco3d/draco_encoder_nodejs.js' {
  interface DracoMesh {
    readonly ptr: number;
  }
  interface MeshBuilder {
    AddFacesToMesh(mesh: DracoMesh, count: number, indices: Uint32Array): boolean;
    AddFloatAttributeToMesh(mesh: DracoMesh, kind: number, count: number, itemSize: number, values: Float32Array): number;
  }
  interface DracoInt8Array {
    GetValue(index: number): number;
  }
  interface Encoder {
    SetSpeedOptions(encode: number, decode: number): void;
    SetEncodingMethod(method: number): void;
    SetAttributeQuantization(kind: number, bits: number): void;
    EncodeMeshToDracoBuffer(mesh: DracoMesh, into: DracoInt8Array): number;
  }
  export interface EncoderModule {
    readonly POSITION: number;
    readonly NORMAL: number;
    readonly COLOR: number;
    readonly TEX_COORD: number;
    readonly MESH_EDGEBREAKER_ENCODING: number;
    Encoder: new () => Encoder;
    MeshBuilder: new () => MeshBuilder;
    Mesh: new () => DracoMesh;
    DracoInt8Array: new () => DracoInt8Array;
    destroy(object: object): void;
  }
  const create: (options: { locateFile?(): string; wasmBinary?: ArrayBuffer }) => Promise<EncoderModule>;
  export default create;
}
