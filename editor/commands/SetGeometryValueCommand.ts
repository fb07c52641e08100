import type { BufferGeometry, Object3D } from 'three';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { IDENTIFIER_SENTENCE, isIdentifier } from '../core/identifier.ts';
import { hasGeometry } from '../core/materials.ts';
import { checkAttribute, readAttribute, writeAttribute } from './attributes.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

/** Sets name, uuid or user data of an object's geometry. */
export class SetGeometryValueCommand extends SetAttributeCommand {
  readonly type = 'SetGeometryValueCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown) {
    super(editor, object, attributeName, newValue);
    this.updatable = false;
    this.name = editor.strings.getKey('command/SetGeometryValue');
  }

  protected check(): void {
    if (this.attributeName !== 'uuid') {
      checkAttribute(this.#geometry, this.attributeName, this.newValue);
    } else if (!isIdentifier(this.newValue)) {
      throw new CommandError(IDENTIFIER_SENTENCE);
    } else if (this.editor.geometries.has(this.newValue) && this.newValue !== this.#geometry.uuid) {
      throw new CommandError('Another geometry has this identifier already.');
    }
  }

  protected read(): unknown {
    return readAttribute(this.#geometry, this.attributeName);
  }

  protected write(value: unknown): void {
    const geometry = this.#geometry;
    const oldUuid = geometry.uuid;
    writeAttribute(geometry, this.attributeName, value);
    if (geometry.uuid !== oldUuid) this.editor.geometries.rekey(geometry, oldUuid);
    const { objectChanged, geometryChanged, sceneGraphChanged } = this.editor.signals;
    objectChanged.dispatch(this.object);
    geometryChanged.dispatch(this.object);
    sceneGraphChanged.dispatch();
  }

  get #geometry(): BufferGeometry {
    const object = this.object;
    if (!hasGeometry(object)) throw new CommandError(`"${object.name}" has no geometry.`);
    return object.geometry;
  }
}
