import { type BufferGeometry, MathUtils, Mesh, type Object3D } from 'three';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetGeometryValueCommand } from '../commands/SetGeometryValueCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Command } from '../core/Command.ts';
import { DrawnNormals } from '../core/DrawnNormals.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import { sentenceOf } from '../core/Notices.ts';
import { plainGeometry } from '../core/plainGeometry.ts';
import { UIDiv } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';
import { otherForm } from './curveGeometries.ts';
import type { FieldSection, NumberField } from './fields/Field.ts';

/** Name, identifier and data of a geometry. */
export const GEOMETRY_IDENTITY: FieldSection = {
  key: 'geometry/identity',
  title: 'Identity',
  folded: true,
  fields: [
    {
      kind: 'text',
      key: 'geometry/name',
      label: 'Name',
      read: (object) => geometryOf(object)?.name,
      write: (editor, object, value) => new SetGeometryValueCommand(editor, object, 'name', value),
    },
    {
      kind: 'text',
      key: 'geometry/uuid',
      label: 'UUID',
      read: (object) => geometryOf(object)?.uuid,
      write: (editor, object, value) => new SetGeometryValueCommand(editor, object, 'uuid', value),
    },
    {
      kind: 'json',
      key: 'geometry/userData',
      label: 'User data',
      read: (object) => geometryOf(object)?.userData,
      write: (editor, object, value) => new SetGeometryValueCommand(editor, object, 'userData', value),
    },
  ],
};

/** The names of an object's morphs, by index. */
export function morphsOf(object: Object3D): string[] {
  if (!(object instanceof Mesh) || !object.morphTargetInfluences) return [];
  const names = object.morphTargetInfluences.map((_, index) => String(index));
  for (const [name, index] of Object.entries(object.morphTargetDictionary ?? {})) names[index] = name;
  return names;
}

/** A slider for each morph. */
export function morphSection(names: readonly string[]): FieldSection {
  const influences = (object: Object3D): number[] | undefined => (object instanceof Mesh ? object.morphTargetInfluences : undefined);
  const fields = names.map(
    (name, index): NumberField => ({
      kind: 'slider',
      key: `geometry/morph-${index}`,
      label: name,
      quantity: 'share',
      min: 0,
      max: 1,
      read: (object) => influences(object)?.[index],
      write(editor, object, value) {
        const next = [...(influences(object) ?? [])];
        next[index] = value;
        return new SetValueCommand(editor, object, 'morphTargetInfluences', next);
      },
    }),
  );
  return { key: 'geometry/morphs', title: 'Morphs', fields };
}

type Change = (geometry: BufferGeometry) => BufferGeometry | Promise<BufferGeometry>;

function withNormals(geometry: BufferGeometry): BufferGeometry {
  const copy = plainGeometry(geometry);
  copy.deleteAttribute('normal');
  copy.computeVertexNormals();
  return copy;
}

async function withTangents(geometry: BufferGeometry): Promise<BufferGeometry> {
  if (!['position', 'normal', 'uv'].every((name) => geometry.hasAttribute(name)))
    throw new Error('Tangents need normals and texture coordinates, which this geometry has not.');
  const [{ computeMikkTSpaceTangents }, mikktspace] = await Promise.all([
    import('three/addons/utils/BufferGeometryUtils.js'),
    import('three/addons/libs/mikktspace.module.js'),
  ]);
  await mikktspace.ready;
  return computeMikkTSpaceTangents(plainGeometry(geometry), mikktspace);
}

const centred: Change = (geometry) => plainGeometry(geometry).center();

/** Buttons that compute something anew for every selected geometry, each one entry of the history. */
export function geometryTools(editor: Editor, objects: () => readonly Object3D[]): { dom: UIDiv; update(): void } {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const run = async (title: string, change: Change): Promise<void> => {
    try {
      const commands: Command[] = [];
      for (const object of objects()) {
        const geometry = geometryOf(object);
        if (geometry) commands.push(new SetGeometryCommand(editor, object, await change(geometry)));
      }
      together(editor, commands, title);
    } catch (error) {
      editor.notices.error(sentenceOf(error));
    }
  };
  const button = (key: string, english: string, act: (title: string) => void): UIButton => {
    const label = text(key, english);
    return new UIButton(label).setTestId(key).onClick(() => act(label));
  };
  const renew = (title: string): void => {
    const commands = objects()
      .filter((object) => geometryOf(object))
      .map((object) => new SetGeometryValueCommand(editor, object, 'uuid', MathUtils.generateUUID()));
    together(editor, commands, title);
  };
  /** Not a change of the project: what is drawn to look at it goes when the project is left. */
  const drawNormals = (): void => {
    const meshes = objects().filter((object) => geometryOf(object)?.hasAttribute('normal'));
    const drawn = meshes.filter((object) => editor.helpers.get(object) instanceof DrawnNormals);
    for (const object of drawn) editor.helpers.remove(object);
    if (drawn.length < meshes.length) for (const object of meshes) editor.helpers.add(object, new DrawnNormals(object));
    update();
  };
  const normals = button('geometry/drawNormals', 'Draw normals', drawNormals);
  const form = button('geometry/otherForm', 'Shape ↔ extrusion', (title) => void run(title, (geometry) => otherForm(geometry) ?? geometry));
  const update = (): void => {
    form.setHidden(!objects().every((object) => ['ShapeGeometry', 'ExtrudeGeometry'].includes(geometryOf(object)?.type ?? '')));
    normals.setPressed(objects().some((object) => editor.helpers.get(object) instanceof DrawnNormals));
  };
  const dom = new UIDiv().setClass('ToolButtons').add(
    button('geometry/computeNormals', 'Normals', (title) => void run(title, withNormals)),
    button('geometry/computeTangents', 'Tangents', (title) => void run(title, withTangents)),
    button('geometry/center', 'Centre', (title) => void run(title, centred)),
    normals,
    form,
    button('geometry/newUuid', 'New UUID', renew),
  );
  return { dom, update };
}

function together(editor: Editor, commands: readonly Command[], title: string): void {
  asOne(editor, title, () => {
    for (const command of commands) editor.execute(command, title);
  });
}
