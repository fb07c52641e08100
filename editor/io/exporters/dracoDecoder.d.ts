/** The decoder of the package, which tests read with what the exporter has written. */
declare module 'draco3d/draco_decoder_nodejs.js' {
  interface FloatArray {
    size(): number;
    GetValue(index: number): number;
  }
  interface DecoderModule {
    readonly POSITION: number;
    readonly COLOR: number;
    Decoder: new () => {
      DecodeArrayToMesh(data: Int8Array, length: number, mesh: object): { ok(): boolean };
      GetAttributeId(mesh: object, kind: number): number;
      GetAttribute(mesh: object, id: number): object;
      GetAttributeFloatForAllPoints(mesh: object, attribute: object, into: FloatArray): boolean;
    };
    Mesh: new () => { num_faces(): number };
    DracoFloat32Array: new () => FloatArray;
  }
  const create: (options: object) => Promise<DecoderModule>;
  export default create;
}
