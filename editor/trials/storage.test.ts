import { Mesh, MeshPhysicalMaterial, type Object3D, SphereGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, fillScene, stateOf } from '../core/testEditor.ts';
import { MemoryStore } from '../io/Storage.ts';
import { type Dice, dice } from './dice.ts';

/** `AURA_RUNS` garbles that many records. */
const GARBLED = Number(process.env.AURA_RUNS ?? 24);
const SEED = Number(process.env.AURA_SEED ?? 1);
const NONSENSE: readonly unknown[] = [null, -1, 1e99, 'x', '', [], {}, [null], true, undefined];

async function stored(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const editor = createTestEditor({ blobStore: store });
  fillScene(editor);
  const gem = new Mesh(new SphereGeometry(5, 6, 4).toNonIndexed(), new MeshPhysicalMaterial({ ior: 2.42 }));
  editor.execute(new AddObjectCommand(editor, gem));
  editor.execute(new SetValueCommand(editor, gem, 'name', 'gem'));
  editor.undo();
  expect(await editor.storage.saveNow()).toBe(true);
  return store;
}

/** Puts nonsense in the place of something, wherever in the record. */
function garble(record: unknown, random: Dice): void {
  let node = record;
  for (;;) {
    if (typeof node !== 'object' || node === null) return;
    const keys = Object.keys(node);
    if (keys.length === 0) return;
    const key = random.one(keys);
    const inner: unknown = (node as Record<string, unknown>)[key];
    const isLeaf = typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0;
    if (isLeaf || random.chance() < 0.15) {
      const nonsense = structuredClone(random.one(NONSENSE));
      if (nonsense === undefined) delete (node as Record<string, unknown>)[key];
      else (node as Record<string, unknown>)[key] = nonsense;
      return;
    }
    node = inner;
  }
}

/** It can be worked with: something is added, taken back and stored. */
async function expectUsable(editor: Editor): Promise<void> {
  const before = stateOf(editor);
  editor.execute(new AddObjectCommand(editor, createMesh('after')));
  expect(await editor.storage.saveNow()).toBe(true);
  editor.undo();
  expect(stateOf(editor)).toBe(before);
}

describe('a stored record that is not what it was', () => {
  it('opens, or is kept and said to be damaged; the editor works on', async () => {
    const store = await stored();
    const random = dice(SEED);
    let opened = 0;
    for (let trial = 0; trial < GARBLED; trial += 1) {
      const copy = new MemoryStore();
      for (const [key, value] of store.entries) copy.entries.set(key, structuredClone(value));
      garble(copy.entries.get('project'), random);
      const found = structuredClone(copy.entries.get('project'));
      const editor = createTestEditor({ blobStore: copy });
      const restored = await editor.storage.restore();
      if (restored) opened += 1;
      else {
        expect(editor.notices.list.map(({ sentence }) => sentence)).toEqual([
          'The last session could not be read back; a copy of it is kept.',
        ]);
        expect(editor.notices.list[0]?.details).toMatch(/^This .+[.]/);
        const [kept] = await editor.storage.earlierProjects();
        expect(copy.entries.get(kept?.key ?? '')).toEqual(found);
      }
      await expectUsable(editor);
    }
    // Most of a record is values that may be others.
    expect(opened).toBeGreaterThan(GARBLED / 10);
    expect(opened).toBeLessThan(GARBLED);
  });

  it('without one of its pieces it opens with the rest, or is kept', async () => {
    const store = await stored();
    for (const lost of [...store.entries.keys()].filter((key) => key !== 'project')) {
      const copy = new MemoryStore();
      for (const [key, value] of store.entries) if (key !== lost) copy.entries.set(key, structuredClone(value));
      const editor = createTestEditor({ blobStore: copy });
      if (!(await editor.storage.restore())) expect(await editor.storage.earlierProjects()).toHaveLength(1);
      await expectUsable(editor);
    }
  });
});

/** Takes no more than so many bytes in all, as a browser with little room does. */
class SmallStore extends MemoryStore {
  room = 0;

  override async setMany(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    const after = new Map([...this.entries, ...entries]);
    const bytes = [...after.values()].reduce((sum: number, value) => sum + sizeOf(value), 0);
    if (bytes > this.room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return super.setMany(entries);
  }
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value, (_, inner: unknown) => (ArrayBuffer.isView(inner) ? 'x'.repeat(inner.byteLength) : inner)).length;
}

it('where there is little room, what was stored last stays whole, it is said once, and saving goes on when there is room again', async () => {
  const store = new SmallStore();
  store.room = 60_000;
  const editor = createTestEditor({ blobStore: store });
  let kept = '';
  const large: Object3D[] = [];
  for (let size = 1; size < 12; size += 1) {
    const ball = new Mesh(new SphereGeometry(5, 4 * size, 3 * size).toNonIndexed(), new MeshPhysicalMaterial());
    ball.name = `ball ${size}`;
    editor.execute(new AddObjectCommand(editor, ball));
    if (await editor.storage.saveNow()) kept = stateOf(editor);
    else large.push(ball);
    const other = createTestEditor({ blobStore: store });
    expect(await other.storage.restore()).toBe(true);
    expect(stateOf(other)).toBe(kept);
  }
  expect(large.length).toBeGreaterThan(2);
  expect(editor.notices.list.map(({ sentence }) => sentence)).toEqual([
    'The project could not be saved in this browser. Save it to a file, so that nothing is lost.',
  ]);
  for (const _ of large) editor.undo();
  editor.history.clear();
  expect(await editor.storage.saveNow()).toBe(true);
});
