import {
  BoxGeometry,
  DataTexture,
  ExtrudeGeometry,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Shape,
  ShapeGeometry,
  Texture,
} from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { createMesh, createTestEditor } from '../core/testEditor.ts';
import { importFiles } from '../shell/importFiles.ts';
import { readGeometryAlone, readMaterialAlone, writeGeometryAlone, writeMaterialAlone } from './alone.ts';

const file = (name: string, json: unknown) => new File([JSON.stringify(json)], name);
const leaf = () => new Shape().moveTo(0, 0).lineTo(20, 0).quadraticCurveTo(10, 30, 0, 0);

describe('a geometry or a material as a file of its own', () => {
  it.each([
    ['extrusion', () => new ExtrudeGeometry(leaf(), { depth: 5, bevelEnabled: false })],
    ['shape', () => new ShapeGeometry([leaf(), leaf()], 6)],
  ])('%s: the shapes that it is made from come back', async (_name, make) => {
    const editor = createTestEditor();
    const geometry = make();
    await importFiles(editor, [file('leaf.json', writeGeometryAlone(editor.archive, geometry))]);
    expect(editor.notices.list.filter(({ level }) => level !== 'info')).toEqual([]);
    const mesh = editor.scene.children[0] as Mesh<ExtrudeGeometry>;
    expect(mesh.geometry.type).toBe(geometry.type);
    expect([...mesh.geometry.getAttribute('position').array]).toEqual([...geometry.getAttribute('position').array]);
    expect(mesh.geometry.uuid).not.toBe(geometry.uuid);
  });

  it('a diamond’s material keeps its light, and goes to what is selected as one step', async () => {
    const editor = createTestEditor();
    const diamond = new MeshPhysicalMaterial({ name: 'diamond', ior: 2.42, transmission: 1 });
    const written = file('diamond.json', writeMaterialAlone(editor.archive, diamond));
    const meshes = [createMesh('one'), createMesh('two')];
    for (const mesh of meshes) editor.addObject(mesh);
    editor.selection.set(meshes);
    await importFiles(editor, [written]);
    for (const { material } of meshes)
      expect(material).toMatchObject({ name: 'diamond', ior: 2.42, transmission: 1, attenuationDistance: Number.POSITIVE_INFINITY });
    expect(meshes[0]?.material).toBe(meshes[1]?.material);
    editor.undo();
    expect(meshes[0]?.material.name).toBe('');
    expect(editor.history.undos).toHaveLength(0);
  });

  it('a material beside the scene that it was exported from has a texture of its own, and nothing of it is kept for the history', async () => {
    const editor = createTestEditor();
    const mesh = createMesh('painted');
    const own = new DataTexture(new Uint8Array([255, 0, 0, 255]), 1, 1);
    mesh.material.map = own;
    editor.addObject(mesh);
    const written = writeMaterialAlone(editor.archive, mesh.material);
    const [one, two] = [readMaterialAlone(editor.archive, written), readMaterialAlone(editor.archive, written)] as MeshStandardMaterial[];
    expect(one!.map).toBeInstanceOf(Texture);
    expect(new Set([own, one!.map, two!.map].map((texture) => texture!.uuid)).size).toBe(3);
    expect(new Set([own, one!.map, two!.map].map((texture) => texture!.source.uuid)).size).toBe(3);
    const geometry = writeGeometryAlone(editor.archive, mesh.geometry);
    expect(readGeometryAlone(editor.archive, geometry)).not.toBe(readGeometryAlone(editor.archive, geometry));
  });

  it('a material of several goes to the place of its name, or to all', async () => {
    const editor = createTestEditor();
    const [oak, brass] = ['oak', 'brass'].map((name) => Object.assign(new MeshStandardMaterial(), { name }));
    const table = new Mesh(new BoxGeometry(), [oak!, brass!]);
    editor.execute(new AddObjectCommand(editor, table));
    const read = (name: string) =>
      importFiles(editor, [
        file('m.json', writeMaterialAlone(editor.archive, Object.assign(new MeshStandardMaterial({ roughness: 0.9 }), { name }))),
      ]);
    const roughness = () => (table.material as MeshStandardMaterial[]).map((material) => material.roughness);
    await read('brass');
    expect(roughness()).toEqual([1, 0.9]);
    editor.undo();
    await read('chalk');
    expect(roughness()).toEqual([0.9, 0.9]);
  });

  it('a material that nothing selected can take is shown by a sphere', async () => {
    const editor = createTestEditor();
    await importFiles(editor, [file('chalk.json', writeMaterialAlone(editor.archive, new MeshStandardMaterial({ roughness: 0.9 })))]);
    const ball = editor.scene.children[0] as Mesh<ExtrudeGeometry, MeshStandardMaterial>;
    expect([ball.name, ball.material.roughness]).toEqual(['chalk', 0.9]);
  });
});
