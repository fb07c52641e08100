import { Euler, type EulerTuple, type Object3D } from 'three';
import { z } from 'zod';
import type { CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { SetTransformCommand } from './SetTransformCommand.ts';
import { eulerSchema } from './transformSchema.ts';

const schema = z.object({ oldRotation: eulerSchema, newRotation: eulerSchema });

/** Rotates an object: Euler angles in radians, with their order. */
export class SetRotationCommand extends SetTransformCommand<Euler> {
  readonly type = 'SetRotationCommand';
  protected oldValue: Euler | null;
  protected newValue: Euler;

  constructor(editor: Editor, object?: Object3D, newRotation?: Euler, optionalOldRotation?: Euler) {
    super(editor, object);
    this.name = editor.strings.getKey('command/SetRotation');
    this.newValue = newRotation?.clone() ?? new Euler();
    this.oldValue = optionalOldRotation?.clone() ?? null;
  }

  protected read(object: Object3D): Euler {
    return object.rotation.clone();
  }

  protected write(object: Object3D, value: Euler): void {
    object.rotation.copy(value);
  }

  protected numbers(value: Euler): readonly number[] {
    return [value.x, value.y, value.z];
  }

  override toJSON(): CommandJSON {
    const toTuple = (value: Euler): EulerTuple => [value.x, value.y, value.z, value.order];
    return { ...super.toJSON(), oldRotation: toTuple(this.oldValue ?? this.newValue), newRotation: toTuple(this.newValue) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.oldValue = new Euler(...parsed.oldRotation);
    this.newValue = new Euler(...parsed.newRotation);
  }
}
