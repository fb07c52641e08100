import * as THREE from 'three';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { type FromFrame, playMessageSchema } from './messages.ts';
import { readStage } from './readStage.ts';
import { SceneScripts } from './SceneScripts.ts';
import { ORIGINAL_PROJECTS } from './testProjects.ts';

type Name = keyof typeof ORIGINAL_PROJECTS;

/** A project opened in the editor, given to the player as Play gives it, and played without a picture. */
async function play(name: Name) {
  const editor = createTestEditor();
  await editor.fromJSON(structuredClone(ORIGINAL_PROJECTS[name]));
  const { scene: written, camera, scripts, project } = structuredClone(editor.toJSON());
  const message = playMessageSchema.parse({
    kind: 'play',
    project: { scene: written, camera, scripts, project },
    viewCamera: null,
    studio: true,
  });
  const { scene, camera: view } = await readStage(message);
  const errors: FromFrame[] = [];
  const player = { width: 800, camera: view, setCamera: (next: THREE.Camera) => Object.assign(player, { camera: next }) };
  const running = new SceneScripts((error) => errors.push(error));
  scene.updateMatrixWorld();
  for (const [owner, entries] of Object.entries(message.project.scripts))
    for (const { name: script, source } of entries)
      running.bind(scene.getObjectByProperty('uuid', owner)!, script, source, { player, renderer: null, scene, camera: player.camera });
  let time = 0;
  return {
    editor,
    scene,
    player,
    errors,
    named: <Kind extends THREE.Object3D = THREE.Mesh>(of: string) => scene.getObjectByName(of) as Kind,
    call: running.call.bind(running),
    steps(count: number) {
      for (let step = 0; step < count; step += 1) {
        time += 16;
        running.call('update', { time, delta: 16 });
        scene.updateMatrixWorld();
      }
    },
  };
}

beforeAll(() => {
  // What scripts know the library by.
  vi.stubGlobal('THREE', THREE);
  return () => vi.unstubAllGlobals();
});

const meshes = (root: THREE.Object3D): number => root.children.filter((child) => child instanceof THREE.Mesh).length;

it.each<[Name, (played: Awaited<ReturnType<typeof play>>) => void]>([
  [
    'arkanoid',
    ({ named, steps, call }) => {
      const wall = named<THREE.Group>('Wall');
      expect(meshes(wall)).toBe(27);
      call('mousemove', { clientX: 600 });
      expect(named('Bat').position.x).toBe(75);
      expect(named('Bat').scale.x).toBe(2);
      steps(60);
      expect(meshes(wall)).toBe(26);
      expect(named('Ball').position.z).toBeGreaterThan(-90);
    },
  ],
  [
    'camera',
    ({ named, steps, player }) => {
      expect(player.camera.name).toBe('Rider');
      steps(50);
      const { x, z } = player.camera.getWorldPosition(new THREE.Vector3());
      expect([x, z]).toEqual([expect.closeTo(Math.sin(0.8) * 400, 6), expect.closeTo(Math.cos(0.8) * 400, 6)]);
      const looks = player.camera.getWorldDirection(new THREE.Vector3());
      expect(looks.dot(named('Carrier').position.clone().negate().normalize())).toBeCloseTo(1, 6);
    },
  ],
  [
    'particles',
    ({ scene, steps, named }) => {
      const drops = scene.children.filter((child) => child instanceof THREE.Sprite);
      expect([drops.length, drops[9]!.scale.x]).toEqual([41, expect.closeTo(0.04, 6)]);
      steps(5);
      expect(drops[30]!.position.y).toBeGreaterThan(0.3);
      steps(100);
      expect(Math.min(...drops.map(({ position }) => position.y))).toBe(0);
      expect((scene.fog as THREE.Fog).far).toBe(50);
      expect(new THREE.Box3().setFromObject(named('Ground')).getSize(new THREE.Vector3()).x).toBe(100);
    },
  ],
  [
    'pong',
    ({ named, steps, call }) => {
      steps(29);
      const furthest = named('Ball').position.x;
      expect(furthest).toBeLessThan(240);
      steps(10);
      expect(named('Ball').position.x).toBeLessThan(furthest - 50);
      call('mousemove', { clientX: 800 });
      expect([named('Left').position.z, named('Right').position.z]).toEqual([150, -150]);
    },
  ],
  [
    'shaders',
    ({ named, steps, scene }) => {
      const { material, geometry } = named<THREE.Mesh<THREE.BufferGeometry, THREE.ShaderMaterial>>('Ball');
      steps(100);
      expect(material.uniforms.clock?.value).toBe(3.2);
      expect([material.wireframe, geometry.type, (scene.background as THREE.Color).getHex()]).toEqual([
        true,
        'IcosahedronGeometry',
        0xaaaaaa,
      ]);
    },
  ],
])('a project in the form of the original’s %s opens, and its scripts play', async (name, holds) => {
  const played = await play(name);
  onTestFinished(() => played.editor.dispose());
  holds(played);
  expect(played.errors).toEqual([]);
});
