import { Group, Mesh, Object3D } from 'three';
import { describe, expect, it } from 'vitest';
import { duplicateOf, uniqueName } from './duplicate.ts';

const sceneWith = (...names: string[]): Object3D => {
  const root = new Group();
  for (const name of names) {
    const object = new Object3D();
    object.name = name;
    root.add(object);
  }
  return root;
};

describe('uniqueName', () => {
  it.each([
    ['Ring', [], 'Ring'],
    ['Ring', ['Ring'], 'Ring 2'],
    ['Ring 2', ['Ring', 'Ring 2'], 'Ring 3'],
    ['Ring', ['Ring', 'Ring 3'], 'Ring 2'],
  ])('gives "%s" among %j the name "%s"', (name, taken, expected) => {
    expect(uniqueName(sceneWith(...taken), name)).toBe(expected);
  });
});

describe('duplicateOf', () => {
  it('has identities and user data of its own, and shares geometry and material', () => {
    const mesh = new Mesh();
    mesh.userData = { aura: { id: 'shank' } };
    const copy = duplicateOf(mesh);
    expect(copy.uuid).not.toBe(mesh.uuid);
    expect(copy.userData).toEqual(mesh.userData);
    expect(copy.userData.aura).not.toBe(mesh.userData.aura);
    expect((copy as Mesh).geometry).toBe(mesh.geometry);
  });
});
