import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import { createMesh, createTestEditor } from '../core/testEditor.ts';
import { toFrameSchema } from './messages.ts';
import { publishedFolder, zipOf } from './publish.ts';
import { hearEditor } from './published.ts';
import { publishedMessage } from './readStage.ts';

const BUILT: Record<string, string> = {
  'player.html':
    '<html><head><title>Player</title><link rel="stylesheet" href="./assets/player-a.css"><script type="module" src="./assets/player-b.js"></script></head></html>',
  'assets/player-a.css': 'html {}',
  'assets/player-b.js': 'import*as T from"../vendor/three-c.js";import("./late-d.js");',
  'assets/late-d.js': "export{x}from'../vendor/three-c.js'",
  'vendor/three-c.js': 'import { a } from "./core-e.js"',
  'vendor/core-e.js': '',
};
const read = async (path: string): Promise<Uint8Array> => {
  const text = BUILT[path];
  if (text === undefined) throw new Error(`${path} is not there`);
  return new TextEncoder().encode(text);
};

describe('a published project', () => {
  it('is a folder with the player, all code that it names, and the project without its history, which the player understands', async () => {
    const editor = createTestEditor();
    const mesh = createMesh('box');
    editor.addObject(mesh);
    editor.execute(new SetValueCommand(editor, mesh, 'name', 'renamed'));
    const files = unzipSync(zipOf(await publishedFolder(editor.toJSON(), 'Ring <1>', read)));
    expect(Object.keys(files).sort()).toEqual(
      ['app.json', 'index.html', ...Object.keys(BUILT).filter((path) => path !== 'player.html')].sort(),
    );
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text('index.html')).toContain('<title>Ring &lt;1&gt;</title>');
    const app: unknown = JSON.parse(text('app.json'));
    expect(app).toMatchObject({ metadata: { type: 'App' }, scene: { object: { children: [{ name: 'renamed' }] } } });
    expect(app).not.toHaveProperty('history');
    expect(toFrameSchema.parse(publishedMessage(app))).toMatchObject({ kind: 'play', viewCamera: null, studio: true });
    const again = createTestEditor();
    await again.fromJSON(app);
    expect(again.scene.children[0]?.name).toBe('renamed');
  });

  it('does not tell how a design was made', async () => {
    const editor = createTestEditor();
    const mesh = createMesh('ring');
    mesh.userData = { aura: { kind: 'design', brief: 'secret words' }, own: 1 };
    mesh.material.userData = { aura: { id: 'secret metal' } };
    editor.addObject(mesh);
    const app = new TextDecoder().decode((await publishedFolder(editor.toJSON(), 'Ring', read)).get('app.json'));
    expect(app).not.toContain('secret');
    expect(JSON.parse(app)).toMatchObject({ scene: { object: { children: [{ userData: { own: 1 } }] } } });
    expect(mesh.userData.aura.brief).toBe('secret words');
  });

  it('hears nobody who frames it; the frame of the editor hears the editor only', async () => {
    const html = new TextDecoder().decode((await publishedFolder(createTestEditor().toJSON(), 'Ring', read)).get('index.html'));
    const heardBy = (page: string): unknown[] => {
      const [root = ''] = /<html[^>]*>/.exec(page) ?? [];
      const heard: unknown[] = [];
      const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
      const frame = { parent: 'around', addEventListener: (_type: 'message', listener: (typeof listeners)[0]) => listeners.push(listener) };
      hearEditor({ hasAttribute: (name) => root.includes(` ${name}`) }, frame, (data) => heard.push(data));
      for (const source of ['around', 'beside']) for (const listener of listeners) listener({ source, data: source });
      return heard;
    };
    expect(heardBy(BUILT['player.html']!)).toEqual(['around']);
    expect(heardBy(html)).toEqual([]);
  });
});
