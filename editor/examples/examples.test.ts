import { javascript } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { syntaxErrors } from '../script/CodeEditor.ts';
import { EXAMPLE_TITLES, openExample } from './exampleList.ts';
import { EXAMPLES } from './projects.ts';

describe.each(Object.keys(EXAMPLE_TITLES))('the example %s', (id) => {
  it('stands in the scene, survives a file, and its scripts can be read', async () => {
    const editor = createTestEditor();
    editor.strings.register('en', { [`example/${id}`]: `My ${id}` });
    await openExample(editor, id);
    const { title, dirty, inFile } = editor.project;
    expect([title, dirty, inFile, editor.history.undos.length]).toEqual([`My ${id}`, false, false, 0]);
    expect(editor.scene.children.length).toBeGreaterThan(1);
    const stored = JSON.parse(JSON.stringify(editor.toJSON()));
    const other = createTestEditor();
    await other.fromJSON(stored);
    const scripts = other.scripts.entries().flatMap(([uuid, list]) => {
      expect(other.objectByUuid(uuid)).toBeDefined();
      return list;
    });
    expect(scripts.length).toBeGreaterThan(0);
    for (const { source } of scripts)
      expect(syntaxErrors(EditorState.create({ doc: source, extensions: [javascript()] }), 'no')).toEqual([]);
  });
});

it('each has a title', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(EXAMPLE_TITLES).sort());
});
