import type { Object3D } from 'three';
import { CommandError } from '../core/Command.ts';
import { ObjectCommand } from './ObjectCommand.ts';

/** What moving, rotating and scaling have in common: an old and a new value of one part of the local transform. */
export abstract class SetTransformCommand<Value> extends ObjectCommand {
  override updatable = true;

  /** Null until the command has run, unless the caller knows it: a gizmo has moved the object by then. */
  protected abstract oldValue: Value | null;
  protected abstract newValue: Value;

  protected abstract read(object: Object3D): Value;
  protected abstract write(object: Object3D, value: Value): void;
  protected abstract numbers(value: Value): readonly number[];

  /** What it was before; null until the command has run. */
  get before(): Value | null {
    return this.oldValue;
  }

  execute(): void {
    const object = this.object;
    for (const value of [this.newValue, this.oldValue]) {
      if (value !== null && !this.numbers(value).every(Number.isFinite)) {
        throw new CommandError(`"${this.name}" needs three finite numbers.`);
      }
    }
    this.oldValue ??= this.read(object);
    this.#apply(object, this.newValue);
  }

  undo(): void {
    if (this.oldValue !== null) this.#apply(this.object, this.oldValue);
  }

  override update(later: SetTransformCommand<Value>): void {
    this.newValue = later.newValue;
  }

  #apply(object: Object3D, value: Value): void {
    this.write(object, value);
    object.updateMatrix();
    object.updateMatrixWorld(true);
    this.editor.signals.objectChanged.dispatch(object);
  }
}
