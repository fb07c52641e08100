import { Group, Mesh, Scene } from 'three';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../plan/plan.ts';
import { type DesignNode, designTree, nodeId, nodeLabel, objectsOf, pathTo } from './designTree.ts';

function sceneWithRing() {
  const scene = new Scene();
  const design = new Group();
  design.name = 'Solitaire';
  const plan = planSchema.parse({
    operations: [
      { id: 'shank', op: 'create_shank' },
      { id: 'stone', op: 'create_diamond', name: 'Round diamond' },
      { id: 'bezel', op: 'create_bezel_setting', params: { stone: 'stone' } },
      { id: 'casting', op: 'cast', inputs: ['shank', 'bezel'], name: 'Ring' },
    ],
  });
  design.userData.aura = { kind: 'design', version: 1, plan, materials: [], parts: ['casting', 'stone'], removed: [] };
  for (const [id, op] of [
    ['stone', 'create_diamond'],
    ['casting', 'cast'],
  ]) {
    const part = new Mesh();
    part.name = id === 'casting' ? 'My ring' : 'Round diamond';
    part.userData.aura = { kind: 'part', operation: id, op, id, role: 'part' };
    design.add(part);
  }
  scene.add(new Group(), design);
  return { scene, design };
}

const shape = (nodes: readonly DesignNode[]): unknown =>
  nodes.map((node) => (node.children.length > 0 ? [nodeLabel(node), shape(node.children)] : nodeLabel(node)));

describe('tree of a design', () => {
  it('has what stands in the result at the top, and below it what was consumed', () => {
    const { scene } = sceneWithRing();
    const [root, ...others] = designTree(scene);
    expect(others).toEqual([]);
    expect(root && shape(root.children)).toEqual(['Round diamond', ['My ring', ['Shank', 'Bezel setting']]]);
  });

  it('finds the way to a consumed operation, which has no objects of its own', () => {
    const { scene, design } = sceneWithRing();
    const path = pathTo(designTree(scene), design, 'bezel');
    expect(path?.map(nodeLabel)).toEqual(['Solitaire', 'My ring', 'Bezel setting']);
    expect(path?.map((node) => objectsOf(node).length)).toEqual([1, 1, 0]);
    expect(pathTo(designTree(scene), design, 'halo')).toBeNull();
  });

  it('shows the parts of an operation that made several', () => {
    const { scene, design } = sceneWithRing();
    const second = new Mesh();
    second.name = 'Sprue';
    second.userData.aura = { kind: 'part', operation: 'casting', op: 'cast', id: 'casting.sprue', role: 'sprue' };
    design.add(second);
    const ring = designTree(scene)[0]?.children[1];
    expect(ring?.children.map(nodeLabel)).toEqual(['My ring', 'Sprue', 'Shank', 'Bezel setting']);
    expect(ring?.kind === 'operation' && ring.operation.op).toBe('cast');
    const ids = [ring!, ...ring!.children].map(nodeId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out a design whose mark is damaged', () => {
    const { scene, design } = sceneWithRing();
    design.userData.aura.plan = { operations: 'none' };
    expect(designTree(scene)).toEqual([]);
  });
});
