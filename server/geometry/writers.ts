import type { exportGLB } from '../../editor/io/exporters/gltf.ts';
import type { Format } from '../cli/formats.ts';

/** All writers of the editor have the same form. */
type Writer = typeof exportGLB;
export type ExportFile = Awaited<ReturnType<Writer>>[number];

/** Formats of models, each loaded when it is first written. */
export const WRITERS: Readonly<Record<Exclude<Format, 'json'>, Writer>> = {
  glb: async (object, options) => (await import('../../editor/io/exporters/gltf.ts')).exportGLB(object, options),
  gltf: async (object, options) => (await import('../../editor/io/exporters/gltf.ts')).exportGLTF(object, options),
  obj: async (object, options) => (await import('../../editor/io/exporters/obj.ts')).exportOBJ(object, options),
  stl: async (object, options) => (await import('../../editor/io/exporters/stl.ts')).exportSTL(object, options),
  ply: async (object, options) => (await import('../../editor/io/exporters/ply.ts')).exportPLY(object, options),
  '3mf': async (object, options) => (await import('../../editor/io/exporters/threeMF.ts')).exportThreeMF(object, options),
  usdz: async (object, options) => (await import('../../editor/io/exporters/usdz.ts')).exportUSDZ(object, options),
  drc: async (object, options) => (await import('../../editor/io/exporters/draco.ts')).exportDraco(object, options),
};
