declare module 'three/addons/libs/basis/basis_transcoder.js' {
  /** A KTX2 container whose picture is compressed by Basis Universal. */
  interface KTX2File {
    isValid(): boolean;
    isHDR(): boolean;
    getWidth(): number;
    getHeight(): number;
    startTranscoding(): boolean;
    getImageTranscodedSizeInBytes(level: number, layer: number, face: number, format: number): number;
    transcodeImage(
      into: Uint8Array,
      level: number,
      layer: number,
      face: number,
      format: number,
      flags: number,
      channel0: number,
      channel1: number,
    ): boolean;
    close(): void;
    delete(): void;
  }
  interface BasisModule {
    initializeBasis(): void;
    KTX2File: new (data: Uint8Array) => KTX2File;
  }
  const create: (options: { locateFile(): string }) => Promise<BasisModule>;
  export default create;
}
