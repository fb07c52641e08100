import { type Object3D, Vector3 } from 'three';
import { z } from 'zod';
import type { CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { SetTransformCommand } from './SetTransformCommand.ts';
import { tripleSchema } from './transformSchema.ts';

const schema = z.object({ oldScale: tripleSchema, newScale: tripleSchema });

/** Scales an object: factors along its own axes. */
export class SetScaleCommand extends SetTransformCommand<Vector3> {
  readonly type = 'SetScaleCommand';
  protected oldValue: Vector3 | null;
  protected newValue: Vector3;

  constructor(editor: Editor, object?: Object3D, newScale?: Vector3, optionalOldScale?: Vector3) {
    super(editor, object);
    this.name = editor.strings.getKey('command/SetScale');
    this.newValue = newScale?.clone() ?? new Vector3();
    this.oldValue = optionalOldScale?.clone() ?? null;
  }

  protected read(object: Object3D): Vector3 {
    return object.scale.clone();
  }

  protected write(object: Object3D, value: Vector3): void {
    object.scale.copy(value);
  }

  protected numbers(value: Vector3): readonly number[] {
    return value.toArray();
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), oldScale: (this.oldValue ?? this.newValue).toArray(), newScale: this.newValue.toArray() };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.oldValue = new Vector3(...parsed.oldScale);
    this.newValue = new Vector3(...parsed.newScale);
  }
}
