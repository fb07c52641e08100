import { Box3, type Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { ImportedObject, ImportSiblings } from '../../core/Importers.ts';
import { materialsOf } from '../../core/materials.ts';
import { createTestEditor, fillScene, stateOf } from '../../core/testEditor.ts';
import { findFile } from './fileNames.ts';
import { SAMPLES, type Sample } from './samples.ts';

const editor = createTestEditor();

function siblingsOf({ beside = {} }: Partial<Sample>): ImportSiblings {
  const files = Object.entries(beside).map(([name, data]) => ({ name, data: new Uint8Array(data).buffer }));
  return { find: (reference) => findFile(files, reference) };
}

async function read(name: string, data: Uint8Array, beside: Sample['beside'] = {}): Promise<ImportedObject> {
  const result = await editor.importers
    .forExtension(name.split('.').at(-1) ?? '')
    ?.read({ name, data: new Uint8Array(data).buffer }, siblingsOf({ beside }));
  if (result?.kind !== 'object') throw new Error(`${name} gave no object`);
  return result;
}

function factsOf(object: Object3D) {
  const materials = new Set<string>();
  let meshes = 0;
  object.traverse((child) => {
    if ('isMesh' in child) meshes += 1;
    for (const material of materialsOf(child)) if (material.name !== '') materials.add(material.name);
  });
  const size = new Box3().setFromObject(object, true).getSize(new Vector3()).toArray();
  return { size, meshes, materials: [...materials], clips: object.animations.map(({ name }) => name) };
}

describe('a file of each format that needs no page', () => {
  it.each(SAMPLES.filter(({ inPage }) => !inPage).map((sample) => [sample.name, sample] as const))('%s', async (name, sample) => {
    const { object, warnings, likelyUnit } = await read(name, sample.data, sample.beside);
    const facts = factsOf(object);
    for (const [axis, length] of sample.size.entries()) expect(facts.size[axis]).toBeCloseTo(length, 3);
    expect(facts.meshes).toBe(sample.meshes);
    if (sample.materials) expect(facts.materials).toEqual(sample.materials);
    expect(facts.clips).toEqual(sample.clips ?? []);
    expect(likelyUnit).toBe(sample.likely);
    expect(warnings).toEqual([]);
    // It has to survive being saved.
    const again = editor.archive.readObject(JSON.parse(JSON.stringify(editor.archive.writeObject(object))));
    expect(factsOf(again)).toEqual(facts);
  });
});

/** Cut off, filled with noise, emptied, and of another kind: none may be taken for good, hang, or be told in a programmer's words. */
function* damaged(data: Uint8Array): Generator<Uint8Array> {
  for (const share of [0.3, 0.6, 0.97]) yield data.slice(0, Math.floor(data.length * share));
  for (let seed = 1; seed <= 6; seed += 1) {
    const copy = new Uint8Array(data);
    let state = seed * 2654435761;
    for (let flip = 0; flip < 12; flip += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      copy[state % copy.length] = state >>> 24;
    }
    yield copy;
  }
  yield new Uint8Array();
  yield new TextEncoder().encode('<!doctype html><img src=x onerror=alert(1)>');
}

describe('a damaged file', () => {
  it.each(SAMPLES.filter(({ inPage }) => !inPage).map((sample) => [sample.name, sample] as const))(
    '%s is read or refused with one sentence that names it, and the scene stays as it was',
    async (name, sample) => {
      fillScene(editor);
      const before = stateOf(editor);
      const outcomes: string[] = [];
      for (const data of damaged(sample.data)) {
        outcomes.push(
          await read(name, data, sample.beside).then(
            () => 'read',
            (error: unknown) => (error instanceof Error ? error.message : 'thrown'),
          ),
        );
      }
      for (const outcome of outcomes) expect(outcome).toMatch(outcome === 'read' ? /^read$/ : new RegExp(`^${name}.*\\.`));
      expect(outcomes.join('\n')).not.toMatch(/undefined|null|TypeError|RangeError|not a function|offset is outside/i);
      expect(outcomes.slice(-2)).not.toContain('read');
      expect(stateOf(editor)).toBe(before);
      editor.clear();
    },
  );

  it('of LDraw that holds itself is refused', async () => {
    const text = '0 FILE a.ldr\n1 16 0 0 0 1 0 0 0 1 0 0 0 1 b.ldr\n0 FILE b.ldr\n1 16 0 0 0 1 0 0 0 1 0 0 0 1 a.ldr\n';
    await expect(read('a.ldr', new TextEncoder().encode(text))).rejects.toThrow('a.ldr is damaged: its part "a.ldr" holds itself.');
  });

  it('that would unpack to more than there is room for is refused before it is unpacked', async () => {
    const bomb = new Uint8Array(SAMPLES.find(({ name }) => name === 'metres.usdz')?.data ?? []);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    for (const name of ['bomb.usdz', 'bomb.zip', 'bomb.3mf', 'bomb.kmz']) {
      await expect(read(name, bomb)).rejects.toThrow(/^bomb\.\w+ would unpack to 4295 MB; at most 537 MB are read\.$/);
    }
  });
});
