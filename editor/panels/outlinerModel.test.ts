import { Group, Object3D } from 'three';
import { describe, expect, it } from 'vitest';
import { createMesh, createTestEditor } from '../core/testEditor.ts';
import { dropTarget, outlinerModel } from './outlinerModel.ts';

function family(): { scene: Group; a: Object3D; b: Object3D; c: Object3D; inner: Object3D } {
  const scene = new Group();
  const [a, b, c, inner] = [new Group(), new Object3D(), new Object3D(), new Object3D()] as const;
  scene.add(a, b, c);
  a.add(inner);
  return { scene, a, b, c, inner };
}

describe('dropTarget', () => {
  it('goes before a sibling', () => {
    const { scene, b, c } = family();
    expect(dropTarget([c], b, 'before')).toEqual({ parent: scene, before: b });
  });

  it('goes after the last one, before nothing', () => {
    const { scene, b, c } = family();
    expect(dropTarget([b], c, 'after')).toEqual({ parent: scene, before: undefined });
  });

  it('never names a dragged object as the one to come before', () => {
    const { scene, a, b, c } = family();
    expect(dropTarget([b], a, 'after')).toEqual({ parent: scene, before: c });
  });

  it('goes inside', () => {
    const { a, b } = family();
    expect(dropTarget([b], a, 'inside')).toEqual({ parent: a, before: undefined });
  });

  it('refuses to go into itself or what is in it', () => {
    const { a, inner } = family();
    expect(dropTarget([a], a, 'inside')).toBeNull();
    expect(dropTarget([a], inner, 'inside')).toBeNull();
    expect(dropTarget([a], inner, 'before')).toBeNull();
  });

  it('goes nowhere beside the scene', () => {
    const { scene, b } = family();
    expect(dropTarget([b], scene, 'before')).toBeNull();
  });
});

it('the scene keeps its place in the outliner, unfolded or not, whichever project is opened', async () => {
  const editor = createTestEditor();
  const other = createTestEditor();
  other.addObject(createMesh('a'));
  const { id, roots } = outlinerModel(editor, () => undefined);
  const before = id(editor.scene);
  await editor.fromJSON(structuredClone(other.toJSON()));
  expect(editor.scene.uuid).toBe(other.scene.uuid);
  expect(roots().map(id)).toEqual([before]);
});
