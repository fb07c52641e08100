import type { BufferGeometry, Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { hasGeometry } from '../core/materials.ts';
import { storedGeometrySchema } from '../io/objectSchema.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({ oldGeometry: storedGeometrySchema.optional(), newGeometry: storedGeometrySchema.optional() });

/**
 * Gives an object another geometry. The command keeps the one of the two that the object has not, so that no geometry
 * is stored twice.
 */
export class SetGeometryCommand extends ObjectCommand {
  readonly type = 'SetGeometryCommand';
  override updatable = true;
  #kept: BufferGeometry | null;
  #done = false;

  constructor(editor: Editor, object?: Object3D, newGeometry?: BufferGeometry) {
    super(editor, object);
    this.#kept = newGeometry ?? null;
    this.name = editor.strings.getKey('command/SetGeometry');
  }

  execute(): void {
    this.#swap();
    this.#done = true;
  }

  undo(): void {
    this.#swap();
    this.#done = false;
  }

  override toJSON(): CommandJSON {
    const kept = this.#kept ? this.editor.archive.writeGeometry(this.#kept) : undefined;
    return { ...super.toJSON(), ...(this.#done ? { oldGeometry: kept } : { newGeometry: kept }) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { oldGeometry, newGeometry } = schema.parse(json);
    this.#done = oldGeometry !== undefined;
    const kept = oldGeometry ?? newGeometry;
    this.#kept = kept ? this.editor.archive.readGeometry(kept) : null;
  }

  #swap(): void {
    const object = this.object;
    const incoming = this.#kept;
    if (!incoming) throw new CommandError('There is no geometry to set.');
    if (!hasGeometry(object)) throw new CommandError(`"${object.name}" has no geometry that could be replaced.`);
    if (!incoming.getAttribute('position')) throw new CommandError('A geometry needs positions.');
    this.#kept = object.geometry;
    this.editor.setObjectGeometry(object, incoming);
    incoming.computeBoundingSphere();
    this.editor.signals.geometryChanged.dispatch(object);
  }
}
