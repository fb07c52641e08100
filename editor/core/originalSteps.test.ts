import {
  BoxGeometry,
  type BufferGeometry,
  DataTexture,
  DirectionalLight,
  Group,
  type Material,
  Mesh,
  MeshPhysicalMaterial,
  PointLight,
  Scene,
  SphereGeometry,
} from 'three';
import { expect, it } from 'vitest';
import type { Editor } from './Editor.ts';
import { createTestEditor, stateOf } from './testEditor.ts';

/**
 * A history as the three.js editor stores it: each of its commands with the fields that it writes, by the names that it gives them. Its
 * objects are made with three.js itself, whose JSON both editors store.
 */

const named = <Object3DLike extends { uuid: string }>(thing: Object3DLike, uuid: string): Object3DLike => Object.assign(thing, { uuid });
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const geometryOf = (geometry: BufferGeometry, uuid: string): unknown => json(named(geometry, uuid).toJSON());
const physical = (uuid: string): Material => named(new MeshPhysicalMaterial({ color: 0xffffff, roughness: 1 }), uuid);
const picture = named(new DataTexture(new Uint8Array([255, 0, 0, 255]), 1, 1), 'picture');

function originalScene(): Scene {
  const scene = named(new Scene(), 'scene');
  const light = Object.assign(named(new DirectionalLight(0xffffff), 'light'), { castShadow: true, name: 'Light' });
  scene.add(Object.assign(named(new Group(), 'group'), { name: 'Group' }));
  scene.add(Object.assign(named(new Mesh(named(new BoxGeometry(), 'box'), physical('first')), 'mesh'), { name: 'Mesh' }));
  scene.add(light);
  return scene;
}

const valued = (objectUuid: string, attributeName: string, oldValue: unknown, newValue: unknown) => ({
  objectUuid,
  attributeName,
  oldValue,
  newValue,
});
const ofMaterial = (attributeName: string, oldValue: unknown, newValue: unknown) => ({
  ...valued('mesh', attributeName, oldValue, newValue),
  materialSlot: -1,
});
const script = { name: 'spin', source: 'function update() {}' };
const lamp = Object.assign(named(new PointLight(0x00ffff, 2, 50), 'lamp'), { name: 'Lamp' });

/** In the order in which they were done; what comes later finds what came before. */
const STORED: readonly (readonly [type: string, fields: object])[] = [
  ['SetPositionCommand', { objectUuid: 'mesh', oldPosition: [0, 0, 0], newPosition: [1, 2, 3] }],
  ['SetRotationCommand', { objectUuid: 'mesh', oldRotation: [0, 0, 0, 'XYZ'], newRotation: [0.1, 0.2, 0.3, 'XYZ'] }],
  ['SetScaleCommand', { objectUuid: 'mesh', oldScale: [1, 1, 1], newScale: [2, 2, 2] }],
  ['SetValueCommand', valued('mesh', 'name', 'Mesh', 'Ball')],
  ['SetColorCommand', valued('light', 'color', 0xffffff, 0xff0000)],
  ['SetShadowValueCommand', valued('light', 'bias', 0, 0.001)],
  [
    'SetGeometryCommand',
    { objectUuid: 'mesh', oldGeometry: geometryOf(new BoxGeometry(), 'box'), newGeometry: geometryOf(new SphereGeometry(2, 8, 6), 'ball') },
  ],
  ['SetGeometryValueCommand', valued('mesh', 'name', '', 'round')],
  [
    'SetMaterialCommand',
    { objectUuid: 'mesh', oldMaterial: json(physical('first').toJSON()), newMaterial: json(physical('second').toJSON()), materialSlot: -1 },
  ],
  ['SetMaterialValueCommand', ofMaterial('roughness', 1, 0.4)],
  ['SetMaterialColorCommand', ofMaterial('color', 0xffffff, 0x00ff00)],
  ['SetMaterialVectorCommand', ofMaterial('normalScale', [1, 1], [0.5, 0.25])],
  [
    'SetMaterialRangeCommand',
    { objectUuid: 'mesh', attributeName: 'iridescenceThicknessRange', oldRange: [100, 400], newRange: [50, 200], materialSlot: -1 },
  ],
  ['SetMaterialMapCommand', { objectUuid: 'mesh', mapName: 'map', oldMap: null, newMap: storedPicture(), materialSlot: -1 }],
  ['SetTextureParametersCommand', { textureUuid: 'picture', oldParameters: { rotation: 0 }, newParameters: { rotation: 0.5 } }],
  ['AddScriptCommand', { objectUuid: 'mesh', script }],
  ['SetScriptValueCommand', { ...valued('mesh', 'source', script.source, 'function stop() {}'), index: 0 }],
  ['RemoveScriptCommand', { objectUuid: 'mesh', script: { ...script, source: 'function stop() {}' }, index: 0 }],
  ['SetUuidCommand', { oldUuid: 'group', newUuid: 'renamed' }],
  ['MoveObjectCommand', { objectUuid: 'mesh', newParentUuid: 'renamed', oldParentUuid: 'scene', newIndex: 0, oldIndex: 1 }],
  ['AddObjectCommand', { object: json(lamp.toJSON()) }],
  ['RemoveObjectCommand', { object: json(lamp.toJSON()), index: 2, parentUuid: 'scene' }],
  [
    'MultiCmdsCommand',
    {
      cmds: [
        stored('SetValueCommand', 90, valued('mesh', 'visible', true, false)),
        stored('SetValueCommand', 91, valued('light', 'intensity', 1, 3)),
      ],
    },
  ],
  [
    'SetSceneCommand',
    {
      cmds: [
        stored('SetValueCommand', 92, valued('scene', 'name', '', 'Stage')),
        stored('AddObjectCommand', 93, { object: json(lamp.toJSON()) }),
      ],
    },
  ],
];

function stored(type: string, id: number, fields: object): object {
  return { type, id, name: type, ...fields };
}

/** Pictures lie beside a texture that is stored by itself. */
function storedPicture(): unknown {
  const meta = {
    geometries: {},
    materials: {},
    textures: {},
    images: {} as Record<string, unknown>,
    shapes: {},
    skeletons: {},
    animations: {},
    nodes: {},
  };
  const texture = picture.toJSON(meta as unknown as Parameters<DataTexture['toJSON']>[0]);
  return json({ ...texture, sourceFile: '', images: Object.values(meta.images) });
}

/** Without a normal map, three.js writes nothing of how strong it is. */
function seen(editor: Editor): string {
  const mesh = editor.objectByUuid('mesh');
  const { normalScale } = (mesh instanceof Mesh ? mesh.material : {}) as Partial<MeshPhysicalMaterial>;
  return `${stateOf(editor)} ${normalScale?.toArray().join()}`;
}

const history = STORED.map(([type, fields], index) => stored(type, index + 1, fields));

/** A project of the three.js editor with such a history. */
const projectOf = (scene: unknown, undos: readonly object[], redos: readonly object[]) => ({
  metadata: {},
  scene,
  scripts: {},
  history: { undos, redos },
});

it('what a stored history of the three.js editor did is redone step by step, and undone from where it led to', async () => {
  expect(new Set(STORED.map(([type]) => type)).size).toBe(24);
  const editor = createTestEditor();
  await editor.fromJSON(projectOf(json(originalScene().toJSON()), [], history.toReversed()));
  const states = [stateOf(editor)];
  let before = seen(editor);
  for (const [type] of STORED) {
    editor.redo();
    expect(seen(editor), `${type} did nothing`).not.toBe(before);
    before = seen(editor);
    states.push(stateOf(editor));
  }
  const there = createTestEditor();
  await there.fromJSON(projectOf(json(editor.toJSON().scene), history, []));
  for (const [type] of STORED.toReversed()) {
    expect(stateOf(there), `after ${type}`).toBe(states.pop());
    there.undo();
  }
  expect(stateOf(there)).toBe(states.pop());
});
