import { Mesh, MeshPhysicalMaterial, MeshStandardMaterial, PerspectiveCamera, Texture } from 'three';
import type { TextGeometry } from 'three/addons/geometries/TextGeometry.js';
import { describe, expect, it } from 'vitest';
import { createMesh, createTestEditor } from '../core/testEditor.ts';
import { loadTypeface, textGeometry } from '../io/textGeometry.ts';
import { playMessageSchema } from './messages.ts';
import { readStage } from './readStage.ts';

describe('what the player is given', () => {
  it('has a gem’s light, letters, and a texture whose picture is lost, and is seen through the camera asked for', async () => {
    const editor = createTestEditor();
    const gem = createMesh('gem');
    gem.material = new MeshPhysicalMaterial({ ior: 2.42, transmission: 1 });
    const letters = new Mesh(textGeometry({ text: 'Aura', font: await loadTypeface(), size: 10, depth: 2 }), new MeshStandardMaterial());
    letters.name = 'letters';
    const painted = createMesh('painted');
    painted.material.map = new Texture();
    const camera = new PerspectiveCamera();
    for (const object of [gem, letters, painted, camera]) editor.addObject(object);
    const { scene, camera: own, scripts, project } = editor.toJSON();
    const message = { kind: 'play', project: { scene, camera: own, scripts, project }, viewCamera: camera.uuid, studio: false };
    const stage = await readStage(playMessageSchema.parse(structuredClone(message)));
    const mesh = (name: string) => stage.scene.getObjectByName(name) as Mesh<TextGeometry, MeshPhysicalMaterial>;
    expect(mesh('gem').material.ior).toBe(2.42);
    expect(mesh('letters').geometry.getAttribute('position').count).toBe(letters.geometry.getAttribute('position').count);
    expect(mesh('painted').material.map).toBeInstanceOf(Texture);
    expect(stage.camera.uuid).toBe(camera.uuid);
  });

  it('is refused in a sentence without a scene', async () => {
    const message = { kind: 'play', project: { scene: {}, camera: {}, scripts: {} }, viewCamera: null, studio: false } as const;
    await expect(readStage(playMessageSchema.parse(message))).rejects.toThrow('The project has no scene or no camera.');
  });
});
