import fc from 'fast-check';
import {
  Color,
  DataTexture,
  Euler,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  Scene,
  SphereGeometry,
  Vector3,
} from 'three';
import { expect, it } from 'vitest';
import type { Command } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { hasMaterial } from '../core/materials.ts';
import { createMesh, createTestEditor, createTriangle, fillScene, stateOf } from '../core/testEditor.ts';
import { AddObjectCommand } from './AddObjectCommand.ts';
import { AddScriptCommand } from './AddScriptCommand.ts';
import { MoveObjectCommand } from './MoveObjectCommand.ts';
import { MultiCmdsCommand } from './MultiCmdsCommand.ts';
import { RemoveObjectCommand } from './RemoveObjectCommand.ts';
import { RemoveScriptCommand } from './RemoveScriptCommand.ts';
import { SetBackgroundCommand } from './SetBackgroundCommand.ts';
import { SetColorCommand } from './SetColorCommand.ts';
import { SetEnvironmentCommand } from './SetEnvironmentCommand.ts';
import { SetFogCommand } from './SetFogCommand.ts';
import { SetGeometryCommand } from './SetGeometryCommand.ts';
import { SetGeometryValueCommand } from './SetGeometryValueCommand.ts';
import { SetMaterialColorCommand } from './SetMaterialColorCommand.ts';
import { SetMaterialCommand } from './SetMaterialCommand.ts';
import { SetMaterialMapCommand } from './SetMaterialMapCommand.ts';
import { SetMaterialRangeCommand } from './SetMaterialRangeCommand.ts';
import { SetMaterialValueCommand } from './SetMaterialValueCommand.ts';
import { SetMaterialVectorCommand } from './SetMaterialVectorCommand.ts';
import { SetPositionCommand } from './SetPositionCommand.ts';
import { SetRendererCommand } from './SetRendererCommand.ts';
import { SetRotationCommand } from './SetRotationCommand.ts';
import { SetScaleCommand } from './SetScaleCommand.ts';
import { SetSceneCommand } from './SetSceneCommand.ts';
import { SetScriptValueCommand } from './SetScriptValueCommand.ts';
import { SetShadowValueCommand } from './SetShadowValueCommand.ts';
import { SetTextureParametersCommand } from './SetTextureParametersCommand.ts';
import { SetUuidCommand } from './SetUuidCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';

/** One random choice: which object, which other object, and some numbers. */
interface Dice {
  pick: number;
  other: number;
  numbers: [number, number, number];
  serial: number;
}

type Maker = (editor: Editor, dice: Dice) => Command | null;

function objects(editor: Editor): Object3D[] {
  const found: Object3D[] = [];
  for (const child of editor.scene.children) child.traverse((object) => found.push(object));
  return found;
}

function one(editor: Editor, index: number, fits: (object: Object3D) => boolean = () => true): Object3D | undefined {
  const found = objects(editor).filter(fits);
  return found[index % Math.max(found.length, 1)];
}

const on =
  (fits: (object: Object3D) => boolean, make: (editor: Editor, object: Object3D, dice: Dice) => Command): Maker =>
  (editor, dice) => {
    const object = one(editor, dice.pick, fits);
    return object ? make(editor, object, dice) : null;
  };

const any = () => true;
const mesh = (object: Object3D) => object instanceof Mesh;
const standard = (object: Object3D) => hasMaterial(object) && object.material instanceof MeshStandardMaterial;
const physical = (object: Object3D) => standard(object) && 'iridescenceThicknessMinimum' in (object as Mesh).material;
const light = (object: Object3D) => 'isLight' in object;
const hex = (value: number) => Math.abs(Math.round(value * 1000)) % 0xffffff;

function texture(serial: number): DataTexture {
  const map = new DataTexture(new Uint8Array([serial % 256, 1, 2, 255]), 1, 1);
  map.uuid = `texture-${serial}`;
  map.source.uuid = `source-${serial}`;
  return map;
}

const MAKERS: Record<string, Maker> = {
  AddObjectCommand: (editor, { serial }) => new AddObjectCommand(editor, createMesh(`added-${serial}`)),
  AddObjectUnderCommand: on(any, (editor, object, { serial }) => new AddObjectCommand(editor, createMesh(`under-${serial}`), object, 0)),
  RemoveObjectCommand: on(any, (editor, object) => new RemoveObjectCommand(editor, object)),
  MoveObjectCommand: on(any, (editor, object, dice) => {
    const parent = dice.other % 4 === 0 ? editor.scene : (one(editor, dice.other) ?? editor.scene);
    return new MoveObjectCommand(editor, object, parent, parent.children[dice.serial % 3]);
  }),
  SetPositionCommand: on(any, (editor, object, { numbers }) => new SetPositionCommand(editor, object, new Vector3(...numbers))),
  SetRotationCommand: on(any, (editor, object, { numbers }) => new SetRotationCommand(editor, object, new Euler(...numbers))),
  SetScaleCommand: on(any, (editor, object, { numbers }) => new SetScaleCommand(editor, object, new Vector3(...numbers))),
  SetValueCommand: on(any, (editor, object, { serial }) => new SetValueCommand(editor, object, 'name', `name ${serial}`)),
  SetUserDataCommand: on(
    any,
    (editor, object, { serial }) => new SetValueCommand(editor, object, 'userData', { serial, list: [1, { a: 2 }] }),
  ),
  SetVisibleCommand: on(any, (editor, object, { pick }) => new SetValueCommand(editor, object, 'visible', pick % 2 === 0)),
  SetUuidCommand: on(any, (editor, object, { serial }) => new SetUuidCommand(editor, object, `uuid-${serial}`)),
  SetColorCommand: on(light, (editor, object, { numbers }) => new SetColorCommand(editor, object, 'color', hex(numbers[0]))),
  SetShadowValueCommand: on(light, (editor, object, { numbers }) => new SetShadowValueCommand(editor, object, 'bias', numbers[0])),
  SetGeometryCommand: on(
    mesh,
    (editor, object, { pick }) =>
      new SetGeometryCommand(editor, object, pick % 2 ? createTriangle(pick + 1) : new SphereGeometry(pick + 1, 5, 4)),
  ),
  SetGeometryValueCommand: on(
    mesh,
    (editor, object, { serial }) => new SetGeometryValueCommand(editor, object, 'name', `geometry ${serial}`),
  ),
  SetGeometryUuidCommand: on(
    mesh,
    (editor, object, { serial }) => new SetGeometryValueCommand(editor, object, 'uuid', `geometry-${serial}`),
  ),
  SetMaterialCommand: on(
    mesh,
    (editor, object, { pick }) =>
      new SetMaterialCommand(
        editor,
        object,
        pick % 2 ? new MeshBasicMaterial({ color: pick }) : new MeshStandardMaterial({ roughness: 0.2 }),
      ),
  ),
  SetMaterialValueCommand: on(
    standard,
    (editor, object, { numbers }) => new SetMaterialValueCommand(editor, object, 'roughness', numbers[0]),
  ),
  SetMaterialColorCommand: on(
    standard,
    (editor, object, { numbers }) => new SetMaterialColorCommand(editor, object, 'color', hex(numbers[1])),
  ),
  SetMaterialVectorCommand: on(
    standard,
    (editor, object, { numbers }) => new SetMaterialVectorCommand(editor, object, 'normalScale', numbers.slice(0, 2)),
  ),
  SetMaterialRangeCommand: on(
    physical,
    (editor, object, { numbers }) =>
      new SetMaterialRangeCommand(editor, object, 'iridescenceThicknessRange', Math.min(...numbers), Math.max(...numbers)),
  ),
  SetMaterialMapCommand: on(
    standard,
    (editor, object, { pick, serial }) => new SetMaterialMapCommand(editor, object, 'map', pick % 3 === 0 ? null : texture(serial)),
  ),
  SetTextureParametersCommand: (editor, { pick, numbers }) => {
    const found = [...editor.textures.values()][0];
    return found ? new SetTextureParametersCommand(editor, found, { repeat: [pick + 1, numbers[0]], rotation: numbers[1] }) : null;
  },
  SetBackgroundCommand: (editor, { pick, numbers, serial }) =>
    pick % 2
      ? new SetBackgroundCommand(editor, { type: 'Color', color: hex(numbers[0]) })
      : new SetBackgroundCommand(editor, { type: 'Texture', texture: texture(serial), intensity: Math.abs(numbers[2]) }),
  SetRendererCommand: (editor, { pick, numbers }) =>
    pick % 2 === 0
      ? new SetRendererCommand(editor, 'toneMapping', pick % 5)
      : new SetRendererCommand(editor, 'toneMappingExposure', Math.min(Math.abs(numbers[0]), 10)),
  SetEnvironmentCommand: (editor, { pick, numbers, serial }) =>
    pick % 2
      ? new SetEnvironmentCommand(editor, { type: 'None', rotation: numbers })
      : new SetEnvironmentCommand(editor, { type: 'Equirectangular', texture: texture(serial) }),
  SetFogCommand: (editor, { pick, numbers }) => {
    const type = (['None', 'Linear', 'Exponential'] as const)[pick % 3] ?? 'None';
    return new SetFogCommand(editor, {
      type,
      color: hex(numbers[0]),
      near: 1,
      far: 2 + Math.abs(numbers[1]),
      density: Math.abs(numbers[2]),
    });
  },
  SetSceneCommand: (editor, { serial }) => {
    const scene = new Scene();
    scene.uuid = `scene-${serial}`;
    scene.name = `Scene ${serial}`;
    scene.userData = { serial };
    scene.background = new Color(0x123456);
    scene.add(createMesh(`scene-a-${serial}`), createMesh(`scene-b-${serial}`));
    return new SetSceneCommand(editor, scene);
  },
  AddScriptCommand: on(any, (editor, object, { serial }) => new AddScriptCommand(editor, object, { name: `script ${serial}`, source: '' })),
  RemoveScriptCommand: on(any, (editor, object) => {
    const [script] = editor.scripts.of(object);
    return script ? new RemoveScriptCommand(editor, object, script) : new AddScriptCommand(editor, object, { name: 's', source: 'x' });
  }),
  SetScriptValueCommand: on(any, (editor, object, { serial }) => {
    const [script] = editor.scripts.of(object);
    return script
      ? new SetScriptValueCommand(editor, object, script, 'source', `source ${serial}`)
      : new AddScriptCommand(editor, object, { name: 's', source: 'x' });
  }),
  MultiCmdsCommand: on(any, (editor, object, { numbers, serial }) => {
    const added = createMesh(`multi-${serial}`);
    return new MultiCmdsCommand(editor, [
      new AddObjectCommand(editor, added, object),
      new SetPositionCommand(editor, added, new Vector3(...numbers)),
      new SetPositionCommand(editor, object, new Vector3(...numbers)),
    ]);
  }),
};

type Action =
  | { kind: 'command'; maker: string; dice: Dice }
  | { kind: 'begin' | 'commit' | 'rollback' | 'beginGesture' | 'endGesture' | 'undo' | 'redo' | 'reload' };

const number = fc.double({ min: -500, max: 500, noNaN: true });
const dice = fc.record({ pick: fc.nat(30), other: fc.nat(30), numbers: fc.tuple(number, number, number), serial: fc.constant(0) });
const command = fc.record({ kind: fc.constant('command' as const), maker: fc.constantFrom(...Object.keys(MAKERS)), dice });
const control = (...kinds: Exclude<Action['kind'], 'command'>[]) => fc.record({ kind: fc.constantFrom(...kinds) });
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: command },
    { weight: 3, arbitrary: control('begin', 'commit', 'rollback', 'beginGesture', 'endGesture') },
    { weight: 3, arbitrary: control('undo', 'redo') },
  ),
  { maxLength: 40 },
);

/** Plays actions; what a command refuses must leave everything as it was. */
function play(editor: Editor, list: readonly Action[]): void {
  const tokens: { token: symbol; before: string }[] = [];
  for (const [serial, action] of list.entries()) {
    if (action.kind === 'command') {
      const before = stateOf(editor);
      try {
        const made = MAKERS[action.maker]?.(editor, { ...action.dice, serial });
        if (made) editor.execute(made);
      } catch {
        expect(stateOf(editor)).toBe(before);
      }
    } else if (action.kind === 'begin') {
      editor.history.endGesture();
      tokens.push({ token: editor.history.begin('transaction'), before: stateOf(editor) });
    } else if (action.kind === 'commit') {
      const open = tokens.pop();
      if (open) editor.history.commit(open.token);
    } else if (action.kind === 'rollback') {
      const open = tokens.pop();
      if (!open) continue;
      editor.history.rollback(open.token);
      expect(stateOf(editor)).toBe(open.before);
    } else if (action.kind === 'beginGesture') {
      editor.history.beginGesture();
    } else if (action.kind === 'endGesture') {
      if (tokens.length === 0) editor.history.endGesture();
    } else if (action.kind === 'undo') {
      editor.undo();
    } else {
      editor.redo();
    }
  }
  for (const { token } of tokens.reverse()) editor.history.commit(token);
  while (editor.history.recording) editor.history.endGesture();
}

/** The states from the newest back to the start. */
function undoAll(editor: Editor): string[] {
  const states = [stateOf(editor)];
  while (editor.history.canUndo && editor.undo()) states.push(stateOf(editor));
  return states;
}

function redoAll(editor: Editor): string[] {
  const states = [stateOf(editor)];
  while (editor.history.canRedo && editor.redo()) states.push(stateOf(editor));
  return states;
}

async function reloaded(editor: Editor): Promise<Editor> {
  const other = createTestEditor();
  await other.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
  return other;
}

it('any sequence of commands, undone, gives back the same scene, and redone, the later one', () => {
  fc.assert(
    fc.property(actions, (list) => {
      const editor = createTestEditor();
      fillScene(editor);
      const start = stateOf(editor);
      play(editor, list);
      const states = undoAll(editor);
      expect(states.at(-1)).toBe(start);
      const reached = editor.history.undos.length + editor.history.redos.length;
      expect(redoAll(editor).slice(0, states.length)).toEqual(states.toReversed());
      expect(editor.history.undos).toHaveLength(reached);
    }),
    { numRuns: 150 },
  );
});

it('a project that is stored at any point and read back undoes and redoes to the same scenes', async () => {
  await fc.assert(
    fc.asyncProperty(actions, fc.nat(6), async (list, back) => {
      const editor = createTestEditor();
      fillScene(editor);
      play(editor, list);
      for (let step = 0; step < back; step += 1) editor.undo();
      const other = await reloaded(editor);
      expect(stateOf(other)).toBe(stateOf(editor));
      expect(other.history.toJSON()).toEqual(JSON.parse(JSON.stringify(editor.history.toJSON())));
      const expected = [undoAll(editor), redoAll(editor)];
      expect([undoAll(other), redoAll(other)]).toEqual(expected);
      expect(other.notices.list).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('every kind of command is part of the property', () => {
  const editor = createTestEditor();
  const covered = new Set(Object.keys(MAKERS));
  expect(editor.commands.types().filter((type) => !covered.has(type))).toEqual(['TransactionCommand']);
});
