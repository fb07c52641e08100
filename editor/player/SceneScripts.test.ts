import { Object3D } from 'three';
import { expect, it } from 'vitest';
import type { FromFrame } from './messages.ts';
import { SceneScripts } from './SceneScripts.ts';

it('a handler that throws is told with its line and not called again; the others go on', () => {
  const told: FromFrame[] = [];
  const scripts = new SceneScripts((message) => told.push(message));
  const owner = new Object3D();
  const values = { player: null, renderer: null, scene: null, camera: null };
  scripts.bind(owner, 'broken', 'function update() {\n  throw new Error("no way");\n}', values);
  scripts.bind(owner, 'sound', 'function update( event ) { this.position.x += event.delta; }', values);
  for (const delta of [1, 2, 4]) scripts.call('update', { delta });
  expect(owner.position.x).toBe(7);
  expect(told).toEqual([{ kind: 'error', script: 'broken', message: 'Error: no way', line: 2 }]);
});
