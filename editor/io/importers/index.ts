import { Disposables } from '../../core/Disposables.ts';
import type { Importer, Importers } from '../../core/Importers.ts';
import type { ObjectArchive } from '../ObjectArchive.ts';

type Reader = Importer['read'];

/** The file formats that the editor reads. Each reader is loaded when it is first used. */
export function registerImporters(importers: Importers, archive: ObjectArchive): () => void {
  const registered = new Disposables();
  const add = (id: string, label: string, extensions: readonly string[], read: Reader): void => {
    registered.add(importers.register({ id, label, extensions, read }));
  };
  add('gltf', 'glTF', ['glb', 'gltf'], async (file, siblings) => (await import('./gltf.ts')).importGLTF(file, siblings));
  add('obj', 'Wavefront', ['obj'], async (file, siblings) => (await import('./obj.ts')).importOBJ(file, siblings));
  add('stl', 'STL', ['stl'], async (file) => (await import('./stl.ts')).importSTL(file));
  add('ply', 'PLY', ['ply'], async (file) => (await import('./ply.ts')).importPLY(file));
  add('json', 'Project or object', ['json'], async (file) => (await import('./json.ts')).importJSON(archive, file));
  add('3mf', '3MF', ['3mf'], async (file, siblings) => (await import('./threeMF.ts')).importThreeMF(file, siblings));
  add('fbx', 'FBX', ['fbx'], async (file, siblings) => (await import('./fbx.ts')).importFBX(file, siblings));
  add('collada', 'COLLADA', ['dae'], async (file, siblings) => (await import('./collada.ts')).importCollada(file, siblings));
  add('kmz', 'Google Earth', ['kmz'], async (file) => (await import('./collada.ts')).importKMZ(file));
  add('usd', 'USD', ['usdz', 'usda', 'usdc', 'usd'], async (file, siblings) => (await import('./usd.ts')).importUSD(file, siblings));
  add('3ds', '3D Studio', ['3ds'], async (file, siblings) => (await import('./autodesk3ds.ts')).import3DS(file, siblings));
  add('amf', 'AMF', ['amf'], async (file, siblings) => (await import('./amf.ts')).importAMF(file, siblings));
  add('vrml', 'VRML', ['wrl'], async (file, siblings) => (await import('./vrml.ts')).importVRML(file, siblings));
  add('svg', 'SVG', ['svg'], async (file, siblings) => (await import('./svg.ts')).importSVG(file, siblings));
  add('pcd', 'Point cloud', ['pcd'], async (file, siblings) => (await import('./points.ts')).importPCD(file, siblings));
  add('xyz', 'Points', ['xyz'], async (file, siblings) => (await import('./points.ts')).importXYZ(file, siblings));
  add('vox', 'MagicaVoxel', ['vox'], async (file, siblings) => (await import('./vox.ts')).importVOX(file, siblings));
  add('md2', 'Quake II', ['md2'], async (file, siblings) => (await import('./md2.ts')).importMD2(file, siblings));
  add('ldraw', 'LDraw', ['ldr', 'mpd'], async (file, siblings) => (await import('./ldraw.ts')).importLDraw(file, siblings));
  add('draco', 'Draco', ['drc'], async (file, siblings) => (await import('./draco.ts')).importDraco(file, siblings));
  add('rhino', 'Rhino', ['3dm'], async (file, siblings) => (await import('./rhino.ts')).importRhino(file, siblings));
  add('zip', 'ZIP package', ['zip'], async (file) => (await import('./archive.ts')).openZip(file));
  return () => registered.dispose();
}
