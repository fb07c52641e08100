import { createRequire } from 'node:module';
import {
  AnimationClip,
  AnimationMixer,
  Bone,
  BoxGeometry,
  Float32BufferAttribute,
  Group,
  MeshStandardMaterial,
  Object3D,
  QuaternionKeyframeTrack,
  Scene,
  Skeleton,
  SkinnedMesh,
  Uint16BufferAttribute,
  Vector3,
  VectorKeyframeTrack,
} from 'three';
import { GLTFExporter } from 'three/addons/exporters/GLTFExporter.js';
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createTestEditor } from '../core/testEditor.ts';
import { duplicateOf } from '../menubar/duplicate.ts';
import { visibleBounds } from '../viewport/sceneBounds.ts';
import { ensureFileReader } from './exporters/fileReader.ts';
import { exportGLB } from './exporters/gltf.ts';
import { exportSTL } from './exporters/stl.ts';

const validator: unknown = createRequire(import.meta.url)('gltf-validator');
const { validateBytes } = z
  .object({ validateBytes: z.custom<(data: Uint8Array) => Promise<unknown>>((value) => typeof value === 'function') })
  .parse(validator);

const reportSchema = z.object({
  issues: z.object({ messages: z.array(z.looseObject({ severity: z.number(), code: z.string() })) }),
});

/**
 * An arm of 0.2 m across and 2 m high in metres, as Blender writes one: mesh and bones beside each other in an armature. The clip
 * bends the upper half by a quarter turn and moves the root half a metre.
 */
function arm(): { scene: Scene; clip: AnimationClip } {
  const geometry = new BoxGeometry(0.2, 2, 0.2, 1, 2, 1).translate(0, 1, 0);
  const position = geometry.getAttribute('position');
  const joints: number[] = [];
  const weights: number[] = [];
  for (let vertex = 0; vertex < position.count; vertex += 1) {
    joints.push(position.getY(vertex) > 1.5 ? 1 : 0, 0, 0, 0);
    weights.push(1, 0, 0, 0);
  }
  geometry.setAttribute('skinIndex', new Uint16BufferAttribute(joints, 4));
  geometry.setAttribute('skinWeight', new Float32BufferAttribute(weights, 4));
  geometry.morphAttributes.position = [new Float32BufferAttribute(new Float32Array(position.count * 3).fill(0.01), 3)];
  geometry.morphTargetsRelative = true;
  const mesh = new SkinnedMesh(geometry, new MeshStandardMaterial());
  mesh.name = 'Body';
  const [root, tip] = [new Bone(), new Bone()];
  root.name = 'Root';
  tip.name = 'Tip';
  tip.position.set(0, 1, 0);
  root.add(tip);
  const armature = new Group();
  armature.name = 'Armature';
  armature.add(mesh, root);
  const scene = new Scene();
  scene.add(armature);
  scene.updateMatrixWorld(true);
  mesh.bind(new Skeleton([root, tip]));
  const quarter = Math.SQRT1_2;
  const clip = new AnimationClip('Bend', 1, [
    new QuaternionKeyframeTrack('Tip.quaternion', [0, 1], [0, 0, 0, 1, 0, 0, quarter, quarter]),
    new VectorKeyframeTrack('Root.position', [0, 1], [0, 0, 0, 0.5, 0, 0]),
  ]);
  return { scene, clip };
}

async function armGLB(): Promise<ArrayBuffer> {
  ensureFileReader();
  const { scene, clip } = arm();
  return (await new GLTFExporter().parseAsync(scene, { binary: true, animations: [clip] })) as ArrayBuffer;
}

async function imported(): Promise<{ editor: Editor; object: Object3D }> {
  const editor = createTestEditor();
  const result = await editor.importers.forExtension('glb')?.read({ name: 'arm.glb', data: await armGLB() }, { find: () => undefined });
  if (result?.kind !== 'object') throw new Error('no object came');
  editor.execute(new AddObjectCommand(editor, result.object));
  editor.scene.updateMatrixWorld(true);
  return { editor, object: result.object };
}

async function parsed(data: Uint8Array | string | undefined): Promise<GLTF> {
  if (!(data instanceof Uint8Array)) throw new Error('not binary');
  const bytes = new Uint8Array(data);
  return new GLTFLoader().parseAsync(bytes.buffer, '');
}

function sizeOf(object: Object3D): number[] {
  object.updateWorldMatrix(true, true);
  return visibleBounds(object).getSize(new Vector3()).toArray();
}

function skinOf(object: Object3D): SkinnedMesh {
  let found: SkinnedMesh | null = null;
  object.traverse((child) => {
    if (child instanceof SkinnedMesh) found = child;
  });
  if (!found) throw new Error('no skinned mesh');
  return found;
}

function bend(object: Object3D): void {
  const mixer = new AnimationMixer(object);
  mixer.clipAction(object.animations[0]!).play();
  mixer.setTime(0.999999);
  object.updateMatrixWorld(true);
}

const close = (numbers: number[], expected: number[], digits = 1): void => {
  for (const [index, value] of expected.entries()) expect(numbers[index]).toBeCloseTo(value, digits);
};

it('a rigged model comes in true millimetres, without a scale on a node, and its bounds follow the pose', async () => {
  const { object } = await imported();
  const mesh = skinOf(object);
  close(sizeOf(object), [200, 2000, 200]);
  expect(mesh.boundingSphere?.radius).toBeLessThan(1100);
  object.traverse((child) => expect(child.scale.toArray()).toEqual([1, 1, 1]));
  expect(object.getObjectByName('Tip')?.position.y).toBeCloseTo(1000);
  const [morph] = mesh.geometry.morphAttributes.position ?? [];
  expect(morph?.getX(0)).toBeCloseTo(10);
  bend(object);
  expect(object.getObjectByName('Root')?.position.x).toBeCloseTo(500, 1);
  expect(mesh.getVertexPosition(0, new Vector3()).distanceTo(new Vector3())).toBeGreaterThan(100);
  // The upper metre now lies along -X of a root that stands at 500.
  close(visibleBounds(object).min.toArray(), [-500, 0, -100]);
});

it('is exported with skin, bones and clips, passes the Khronos validator, and reads back in metres', async () => {
  const { editor, object } = await imported();
  const warnings: string[] = [];
  const [file] = await exportGLB(editor.scene, { onWarning: (sentence) => warnings.push(sentence) });
  expect(warnings).toEqual([]);
  const { issues } = reportSchema.parse(await validateBytes(new Uint8Array(file!.data as Uint8Array)));
  // Mesh and bones lie in one armature, as Blender writes it; the validator would rather have the mesh beside it.
  expect(issues.messages.filter(({ severity, code }) => severity < 2 && code !== 'NODE_SKINNED_MESH_NON_ROOT')).toEqual([]);
  const { scene, animations } = await parsed(file?.data);
  expect(animations.map(({ name }) => name)).toEqual(['Bend']);
  expect(skinOf(scene).skeleton.bones.map(({ name }) => name)).toEqual(['Root', 'Tip']);
  scene.animations = animations;
  scene.updateMatrixWorld(true);
  close(sizeOf(scene), [0.2, 2, 0.2], 4);
  bend(scene);
  close(visibleBounds(scene).min.toArray(), [-0.5, 0, -0.1], 4);
  expect(object.getObjectByName('Tip')?.position.y).toBeCloseTo(1000);
});

it('two of one model each keep their own movement', async () => {
  const { editor, object } = await imported();
  const copy = duplicateOf(object);
  copy.position.x = 3000;
  editor.execute(new AddObjectCommand(editor, copy));
  const { scene, animations } = await parsed((await exportGLB(editor.scene))[0]?.data);
  expect(animations).toHaveLength(2);
  const moved = animations.map((clip) => new Set(clip.tracks.map((track) => track.name.split('.')[0])));
  expect([...moved[0]!].some((name) => moved[1]!.has(name))).toBe(false);
  scene.updateMatrixWorld(true);
  close(sizeOf(scene), [3.2, 2, 0.2], 4);
});

it('without its bones a mesh is written as it rests, and that is said', async () => {
  const { object } = await imported();
  const warnings: string[] = [];
  const [file] = await exportGLB(skinOf(object), { onWarning: (sentence) => warnings.push(sentence) });
  expect(warnings).toEqual(['"Body" is written in its rest pose, because not all of its bones are written.']);
  // With the room that its morph may need.
  close(sizeOf((await parsed(file?.data)).scene), [0.22, 2.02, 0.22], 4);
});

it('survives delete, undo, save and load, and STL holds the pose', async () => {
  const { editor } = await imported();
  const json: unknown = JSON.parse(JSON.stringify(editor.toJSON()));
  await editor.fromJSON(json);
  editor.undo();
  expect(editor.scene.children).toEqual([]);
  editor.redo();
  const object = editor.scene.children[0]!;
  editor.scene.updateMatrixWorld(true);
  close(sizeOf(object), [200, 2000, 200]);
  bend(object);
  const [file] = await exportSTL(editor.scene);
  const view = new DataView(new Uint8Array(file!.data as Uint8Array).buffer);
  const xs = Array.from({ length: view.getUint32(80, true) }, (_, triangle) =>
    [0, 1, 2].map((corner) => view.getFloat32(84 + triangle * 50 + 12 + corner * 12, true)),
  ).flat();
  expect(Math.min(...xs)).toBeCloseTo(-500, 1);
});

it('an object called picker is exported like any other', async () => {
  const { editor, object } = await imported();
  object.name = 'picker';
  const { scene } = await parsed((await exportGLB(editor.scene))[0]?.data);
  expect(scene.getObjectByName('picker')).toBeInstanceOf(Object3D);
});
