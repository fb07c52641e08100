import { Bone, Group, Line } from 'three';
import { describe, expect, it } from 'vitest';
import { createMesh } from '../core/testEditor.ts';
import { ContentBounds } from './ContentBounds.ts';
import { visibleBounds } from './sceneBounds.ts';

describe('ContentBounds', () => {
  it('follows changes of single objects exactly as a walk over everything would', () => {
    const scene = new Group();
    const group = new Group();
    const meshes = ['a', 'b', 'c', 'd'].map((name) => createMesh(name));
    group.add(meshes[2]!, meshes[3]!);
    scene.add(meshes[0]!, meshes[1]!, group);
    const bounds = new ContentBounds(scene);
    const holds = (): void => {
      const { box } = bounds;
      scene.updateMatrixWorld(true);
      expect(box).toEqual(visibleBounds(scene));
    };
    holds();
    const change = (object: (typeof scene)['children'][number], work: () => void): void => {
      work();
      bounds.invalidate(object);
      holds();
    };
    change(meshes[0]!, () => meshes[0]!.position.set(100, 0, 0));
    change(meshes[0]!, () => meshes[0]!.position.set(0, 0, -50));
    change(group, () => group.scale.set(2, 3, 4));
    change(meshes[2]!, () => meshes[2]!.rotation.set(1, 2, 3));
    change(group, () => {
      group.visible = false;
    });
    change(meshes[3]!, () => meshes[3]!.position.set(0, 900, 0));
    change(group, () => {
      group.visible = true;
    });
    scene.remove(meshes[1]!);
    bounds.invalidate();
    holds();
    const bone = new Bone();
    scene.add(bone);
    meshes[0]!.position.x = 7;
    bounds.invalidate(bone);
    holds();
  });

  it('knows what has no body, as it comes and goes', () => {
    const scene = new Group();
    const line = new Line();
    const group = new Group().add(line);
    scene.add(createMesh('a'), group);
    const bounds = new ContentBounds(scene);
    const bodiless = (): unknown[] => {
      bounds.box.isEmpty();
      return [...bounds.bodiless];
    };
    expect(bodiless()).toEqual([line]);
    group.visible = false;
    bounds.invalidate(group);
    expect(bodiless()).toEqual([]);
    group.visible = true;
    bounds.invalidate(group);
    expect(bodiless()).toEqual([line]);
    group.remove(line);
    bounds.invalidate();
    expect(bodiless()).toEqual([]);
  });

  it('says whether anything has moved: a name moves nothing, a shape may', () => {
    const scene = new Group();
    const mesh = createMesh('a');
    scene.add(mesh);
    const bounds = new ContentBounds(scene);
    const versionAfter = (work: () => void, shape = false): number => {
      work();
      bounds.invalidate(mesh, shape);
      expect(bounds.box.isEmpty()).toBe(false);
      return bounds.version;
    };
    versionAfter(() => mesh.position.setX(4));
    const first = versionAfter(() => mesh.position.setX(5));
    expect(versionAfter(() => Object.assign(mesh, { name: 'b' }))).toBe(first);
    const moved = versionAfter(() => mesh.position.setX(6));
    expect(moved).not.toBe(first);
    const reshaped = versionAfter(() => mesh.geometry.scale(2, 2, 2), true);
    expect(reshaped).not.toBe(moved);
    expect(bounds.box.max.x).toBe(16);
  });
});
