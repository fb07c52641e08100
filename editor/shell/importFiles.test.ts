import { Box3, Group, Vector3 } from 'three';
import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import { createTestEditor, stateOf } from '../core/testEditor.ts';
import type { AskUnit } from './askUnit.ts';
import { importFiles } from './importFiles.ts';

const OBJ = 'v 0 0 0\nv 2 0 0\nv 0 3 0\nf 1 2 3\n';
const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

/** Answers as an artist would, and keeps what was asked. */
function answering(unit: 'mm' | 'cm' | 'in' | null): { asked: unknown[]; unitOf: AskUnit } {
  const asked: unknown[] = [];
  return {
    asked,
    async unitOf(_editor, name, size, likely) {
      asked.push([name, size, likely]);
      return unit;
    },
  };
}

describe('files chosen together', () => {
  it('are asked for one unit, once, and become true millimetres, one entry of the history each', async () => {
    const editor = createTestEditor();
    const { asked, unitOf } = answering('in');
    await importFiles(editor, [file('a.obj', OBJ), file('b.obj', OBJ)], unitOf);
    expect(asked).toEqual([['a.obj', [2, 3, 0], 'mm']]);
    expect(editor.scene.children.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const child of editor.scene.children) {
      const [x, y] = new Box3().setFromObject(child).getSize(new Vector3()).toArray();
      expect(x).toBeCloseTo(50.8, 4);
      expect(y).toBeCloseTo(76.2, 4);
    }
    editor.undo();
    expect(editor.scene.children.map(({ name }) => name)).toEqual(['a']);
  });

  it('whose unit is not given are left alone', async () => {
    const editor = createTestEditor();
    const before = stateOf(editor);
    await importFiles(editor, [file('a.obj', OBJ)], answering(null).unitOf);
    expect(stateOf(editor)).toBe(before);
  });

  it('that nobody reads and nobody names are named', async () => {
    const editor = createTestEditor();
    await importFiles(editor, [file('a.obj', OBJ), file('wood.png', 'x'), file('notes.txt', 'x')], answering('mm').unitOf);
    expect(editor.notices.list.map(({ sentence, details }) => [sentence, details])).toEqual([
      ['a: 2 × 3 × 0 mm.', ''],
      ['Not read: wood.png, notes.txt.', 'None of the other files names them.'],
    ]);
  });

  it('are there once, where one is a part of another, in whatever order they were chosen', async () => {
    const editor = createTestEditor();
    editor.importers.register({
      id: 'list',
      label: 'List of parts',
      extensions: ['list'],
      async read({ data }, siblings) {
        for (const name of new TextDecoder().decode(data).split(' ')) siblings.find(name);
        return { kind: 'object', object: new Group() };
      },
    });
    await importFiles(editor, [file('part.list', 'part.list'), file('whole.list', 'part.list'), file('x.txt', '')]);
    expect(editor.notices.list.map(({ sentence }) => sentence)).toEqual(['whole: 0 × 0 × 0 mm.', 'Not read: x.txt.']);
    expect(editor.scene.children.map(({ name }) => name)).toEqual(['whole']);
    expect(editor.history.undos).toHaveLength(1);
  });

  it('as a scene: what is in it stands in the scene, which takes over its name, as one step', async () => {
    const editor = createTestEditor();
    const before = stateOf(editor);
    const two = `${OBJ.replace('f 1', 'o first\nf 1')}o second\nf 1 2 3\n`;
    await importFiles(editor, [file('house.obj', two)], answering('mm').unitOf, true);
    expect(editor.scene.name).toBe('house');
    expect(editor.scene.children.map(({ name, type }) => [name, type])).toEqual([
      ['first', 'Mesh'],
      ['second', 'Mesh'],
    ]);
    expect(editor.notices.list.at(-1)?.sentence).toBe('house: 2 × 3 × 0 mm.');
    expect(editor.history.undos).toHaveLength(1);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
  });

  it('as a scene: of two models none is taken, and it is said', async () => {
    const editor = createTestEditor();
    const before = stateOf(editor);
    await importFiles(editor, [file('a.obj', OBJ), file('b.obj', OBJ)], answering('mm').unitOf, true);
    expect(stateOf(editor)).toBe(before);
    expect(editor.notices.list.at(-1)?.sentence).toBe('a.obj, b.obj: the scene can take over one model only.');
  });

  it('in a package are read as if chosen together, and a package within it stays closed', async () => {
    const editor = createTestEditor();
    const inner = zipSync({ 'c.obj': strToU8(OBJ) });
    const zip = zipSync({ 'models/a.obj': strToU8(OBJ), 'inner.zip': inner, '__MACOSX/._a.obj': strToU8('x') });
    await importFiles(editor, [file('set.zip', zip)], answering('mm').unitOf);
    expect(editor.scene.children.map(({ name }) => name)).toEqual(['a']);
    expect(editor.notices.list.at(-1)?.sentence).toBe('Not read: inner.zip.');
  });
});
