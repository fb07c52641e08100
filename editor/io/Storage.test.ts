import { Mesh, MeshPhysicalMaterial, MeshStandardMaterial, Vector3 } from 'three';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createTestEditor, createTriangle, fillScene, stateOf } from '../core/testEditor.ts';
import { autosave, MemoryStore } from './Storage.ts';

/** Notes what is written, and refuses when told to. */
class WatchedStore extends MemoryStore {
  written: string[] = [];
  full = false;

  override async setMany(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    if (this.full) throw new Error('QuotaExceededError');
    this.written.push(...entries.map(([key]) => key));
    return super.setMany(entries);
  }

  keysWritten(): string[] {
    const keys = this.written.map((key) => key.split(':')[0] ?? key);
    this.written = [];
    return keys;
  }
}

function triangleMesh(name: string): Mesh {
  const mesh = new Mesh(createTriangle(), new MeshStandardMaterial());
  mesh.name = mesh.uuid = name;
  return mesh;
}

async function reload(store: MemoryStore): Promise<Editor> {
  const editor = createTestEditor({ blobStore: store });
  expect(await editor.storage.restore()).toBe(true);
  return editor;
}

describe('the storage', () => {
  it('brings scene, history and selection back after a reload', async () => {
    const store = new MemoryStore();
    const editor = createTestEditor({ blobStore: store });
    fillScene(editor);
    const mesh = triangleMesh('triangle');
    editor.execute(new AddObjectCommand(editor, mesh));
    editor.execute(new SetPositionCommand(editor, mesh, new Vector3(1, 2, 3)));
    editor.execute(new SetGeometryCommand(editor, mesh, createTriangle(5)));
    editor.execute(new RemoveObjectCommand(editor, mesh));
    editor.undo();
    editor.selectByUuid('light');
    expect(await editor.storage.saveNow()).toBe(true);

    const other = await reload(store);
    expect(stateOf(other)).toBe(stateOf(editor));
    expect(other.selected?.uuid).toBe('light');
    expect(other.history.undos.map((command) => command.name)).toEqual(editor.history.undos.map((command) => command.name));
    for (const step of ['redo', 'undo', 'undo', 'undo', 'undo', 'redo', 'redo'] as const) {
      editor[step]();
      other[step]();
      expect(stateOf(other)).toBe(stateOf(editor));
    }
    expect(other.notices.list).toEqual([]);
  });

  it('keeps the refraction of a diamond, and a finite and an endless attenuation', async () => {
    const store = new MemoryStore();
    const editor = createTestEditor({ blobStore: store });
    const diamond = new Mesh(
      createTriangle(),
      new MeshPhysicalMaterial({ ior: 2.417, dispersion: 5, transmission: 1, attenuationDistance: 12.5 }),
    );
    const glass = new Mesh(createTriangle(), new MeshPhysicalMaterial({ ior: 1.52, transmission: 1 }));
    editor.addObject(diamond);
    editor.addObject(glass);
    await editor.storage.saveNow();
    const other = await reload(store);
    const [first, second] = other.scene.children.map((child) => (child as Mesh).material as MeshPhysicalMaterial);
    expect(first).toMatchObject({ ior: 2.417, dispersion: 5, attenuationDistance: 12.5 });
    expect(second).toMatchObject({ ior: 1.52, attenuationDistance: Number.POSITIVE_INFINITY });
  });

  it('writes vertex data once, and again only when it has changed', async () => {
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    const mesh = triangleMesh('triangle');
    editor.execute(new AddObjectCommand(editor, mesh));
    await editor.storage.saveNow();
    expect(store.keysWritten()).toEqual(['geometry', 'project']);
    editor.execute(new SetPositionCommand(editor, mesh, new Vector3(1, 0, 0)));
    await editor.storage.saveNow();
    expect(store.keysWritten()).toEqual(['project']);

    const other = await reload(store);
    other.execute(new SetPositionCommand(other, other.scene.children[0], new Vector3(2, 0, 0)));
    await other.storage.saveNow();
    expect(store.keysWritten()).toEqual(['project']);
    const position = (other.scene.children[0] as Mesh).geometry.getAttribute('position');
    position.setX(0, -1);
    Object.assign(position, { needsUpdate: true });
    await other.storage.saveNow();
    expect(store.keysWritten()).toEqual(['geometry', 'project']);
    expect([...store.entries.keys()].filter((key) => key.startsWith('geometry'))).toHaveLength(1);
  });

  it('keeps what earlier projects need, brings one back in the place of this one, and then forgets what nobody needs', async () => {
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    editor.execute(new AddObjectCommand(editor, triangleMesh('triangle')));
    editor.project.setTitle('First');
    editor.storage.portrait = async () => 'data:image/webp;base64,AA==';
    await editor.storage.keepEarlier();
    editor.clear();
    await editor.storage.saveNow();
    const [earlier] = await editor.storage.earlierProjects();
    expect(earlier).toMatchObject({ title: 'First', picture: 'data:image/webp;base64,AA==' });
    expect([...store.entries.keys()].some((key) => key.startsWith('geometry'))).toBe(true);
    await editor.storage.bringBack(earlier!.key);
    expect([editor.scene.children[0]?.name, editor.project.title]).toEqual(['triangle', 'First']);
    expect(await editor.storage.earlierProjects()).toEqual([]);
    await expect(editor.storage.bringBack(earlier!.key)).rejects.toThrow('no longer there');
    expect((await reload(store)).scene.children[0]?.name).toBe('triangle');
    editor.clear();
    await editor.storage.saveNow();
    expect([...store.entries.keys()].sort()).toEqual(['project', 'shelf']);
  });

  it('has the last projects that were left, the newest first, and the one that an older editor kept', async () => {
    const store = new MemoryStore();
    const editor = createTestEditor({ blobStore: store });
    editor.project.setTitle('former');
    await editor.storage.saveNow();
    await store.setMany([['backup', await store.get('project')]]);
    for (let at = 1; at <= 12; at += 1) {
      editor.project.setTitle(`project ${at}`);
      await editor.storage.keepEarlier();
      const titles = (await editor.storage.earlierProjects()).map(({ title }) => title);
      expect([titles[0], titles.at(-1), titles.length]).toEqual([`project ${at}`, at < 12 ? 'former' : 'project 1', Math.min(at + 1, 12)]);
    }
    expect([...store.entries.keys()].filter((key) => key === 'backup' || key.startsWith('earlier'))).toHaveLength(12);
  });

  it('says once that saving fails, and saves again when it can', async () => {
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    const failures: string[] = [];
    editor.signals.savingFailed.add((sentence) => failures.push(sentence));
    fillScene(editor);
    store.full = true;
    expect(await editor.storage.saveNow()).toBe(false);
    expect(await editor.storage.saveNow()).toBe(false);
    expect(failures).toHaveLength(2);
    expect(editor.notices.list).toEqual([expect.objectContaining({ level: 'error', details: 'QuotaExceededError' })]);
    store.full = false;
    expect(await editor.storage.saveNow()).toBe(true);
    expect(editor.storage.state).toBe('idle');
  });

  it('does not store half a transaction', async () => {
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    const token = editor.history.begin('generation');
    editor.execute(new AddObjectCommand(editor, triangleMesh('a')));
    expect(await editor.storage.saveNow()).toBe(false);
    editor.history.commit(token);
    expect(await editor.storage.saveNow()).toBe(true);
  });

  it('says that a stored project is damaged, keeps it as an earlier one and starts empty', async () => {
    const store = new MemoryStore();
    await store.setMany([['project', { metadata: { version: 1 }, project: {}, scene: { object: { uuid: 'x' } } }]]);
    const editor = createTestEditor({ blobStore: store });
    expect(await editor.storage.restore()).toBe(false);
    expect(editor.notices.list).toEqual([expect.objectContaining({ level: 'error' })]);
    expect(editor.scene.children).toEqual([]);
    expect(await editor.storage.earlierProjects()).toMatchObject([{ title: '' }]);
  });

  it('writes a file that stands alone also when the history is only half read back', async () => {
    const store = new MemoryStore();
    const editor = createTestEditor({ blobStore: store });
    class NoteCommand extends RemoveObjectCommand {
      override readonly type = 'RemoveObjectCommand';
    }
    const mesh = triangleMesh('triangle');
    editor.addObject(mesh);
    editor.execute(new NoteCommand(editor, mesh));
    const json = editor.history.undos[0];
    Object.assign(json ?? {}, { type: 'PluginCommand' });
    await editor.storage.saveNow();
    const other = await reload(store);
    const [stored] = other.toJSON().history.undos;
    expect(stored?.type).toBe('PluginCommand');
    expect(JSON.stringify(stored)).toContain('"array":[0,0,0,1,0,0,0,1,0]');
    expect(other.undo()).toBeNull();
    expect(other.notices.list).toEqual([expect.objectContaining({ level: 'warning' })]);
    other.commands.register('PluginCommand', NoteCommand);
    expect(other.undo()?.name).toBe(stored?.name);
    expect(other.scene.children[0]?.name).toBe('triangle');
  });

  it('keeps what is done though changes follow one another without a rest', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    editor.storage.start();
    for (let change = 0; change < 20; change += 1) {
      editor.execute(new AddObjectCommand(editor, triangleMesh(`triangle ${change}`)));
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(store.written.filter((key) => key === 'project').length).toBeGreaterThan(5);
    editor.dispose();
  });

  it('keeps a change of a slow project within a quarter of a second, though a look around came before it, which waits longer', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    let writing = 0;
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + writing);
    vi.spyOn(editor, 'toJSON').mockImplementation(() => {
      writing += 100;
      return Object.getPrototypeOf(editor).toJSON.call(editor);
    });
    onTestFinished(() => void vi.restoreAllMocks());
    await editor.storage.saveNow();
    editor.storage.start();
    store.keysWritten();
    editor.signals.cameraChanged.dispatch(editor.camera);
    await vi.advanceTimersByTimeAsync(300);
    expect(store.keysWritten()).toEqual([]);
    editor.signals.projectChanged.dispatch();
    await vi.advanceTimersByTimeAsync(250);
    expect(store.keysWritten()).toEqual(['project']);
    await vi.runAllTimersAsync();
    expect(store.keysWritten()).toEqual([]);
    editor.dispose();
  });

  it('keeps what was changed during a save when the page is left right after it', async () => {
    vi.useFakeTimers();
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    onTestFinished(() => void vi.useRealTimers());
    onTestFinished(() => void vi.unstubAllGlobals());
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    editor.storage.start();
    editor.execute(new AddObjectCommand(editor, triangleMesh('before')));
    const saving = editor.storage.saveNow();
    editor.execute(new AddObjectCommand(editor, triangleMesh('during')));
    await saving;
    expect(editor.storage.state).toBe('pending');
    page.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect((await reload(store)).scene.children.map(({ name }) => name)).toEqual(['before', 'during']);
    editor.dispose();
  });

  it('keeps nothing by itself while it is told not to, and what was done meanwhile as soon as it may', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const store = new WatchedStore();
    const editor = createTestEditor({ blobStore: store });
    editor.storage.start();
    editor.settings.set(autosave, false);
    editor.execute(new AddObjectCommand(editor, triangleMesh('triangle')));
    await vi.runAllTimersAsync();
    expect([editor.storage.state, store.written]).toEqual(['idle', []]);
    editor.settings.set(autosave, true);
    await vi.runAllTimersAsync();
    expect(store.written).toContain('project');
    editor.dispose();
  });
});
