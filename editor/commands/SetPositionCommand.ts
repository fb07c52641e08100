import { type Object3D, Vector3 } from 'three';
import { z } from 'zod';
import type { CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { SetTransformCommand } from './SetTransformCommand.ts';
import { tripleSchema } from './transformSchema.ts';

const schema = z.object({ oldPosition: tripleSchema, newPosition: tripleSchema });

/** Moves an object: its local position, in millimetres. */
export class SetPositionCommand extends SetTransformCommand<Vector3> {
  readonly type = 'SetPositionCommand';
  protected oldValue: Vector3 | null;
  protected newValue: Vector3;

  constructor(editor: Editor, object?: Object3D, newPosition?: Vector3, optionalOldPosition?: Vector3) {
    super(editor, object);
    this.name = editor.strings.getKey('command/SetPosition');
    this.newValue = newPosition?.clone() ?? new Vector3();
    this.oldValue = optionalOldPosition?.clone() ?? null;
  }

  protected read(object: Object3D): Vector3 {
    return object.position.clone();
  }

  protected write(object: Object3D, value: Vector3): void {
    object.position.copy(value);
  }

  protected numbers(value: Vector3): readonly number[] {
    return value.toArray();
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), oldPosition: (this.oldValue ?? this.newValue).toArray(), newPosition: this.newValue.toArray() };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.oldValue = new Vector3(...parsed.oldPosition);
    this.newValue = new Vector3(...parsed.newPosition);
  }
}
