import type { Object3D } from 'three';
import { z } from 'zod';
import type { CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { copyOf, decodeValue, encodeValue } from './attributes.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({ attributeName: z.string(), oldValue: z.unknown(), newValue: z.unknown() });

/** What all commands have in common that set one named attribute of an object, or of something that belongs to it. */
export abstract class SetAttributeCommand extends ObjectCommand {
  override updatable = true;
  attributeName: string;
  newValue: unknown;
  protected oldValue: unknown;
  #known = false;

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown) {
    super(editor, object);
    this.attributeName = attributeName;
    this.newValue = copyOf(newValue);
  }

  /** @throws CommandError if the attribute or the value does not fit; nothing may be changed here */
  protected abstract check(): void;
  protected abstract read(): unknown;
  protected abstract write(value: unknown): void;

  override get mergeKey(): string | null {
    return `${super.mergeKey} ${this.attributeName}`;
  }

  execute(): void {
    this.check();
    if (!this.#known) {
      this.oldValue = copyOf(this.read());
      this.#known = true;
    }
    this.write(this.newValue);
  }

  undo(): void {
    this.write(this.oldValue);
  }

  override update(later: SetAttributeCommand): void {
    this.newValue = later.newValue;
  }

  override toJSON(): CommandJSON {
    const { attributeName, oldValue, newValue } = this;
    return { ...super.toJSON(), attributeName, oldValue: encodeValue(oldValue), newValue: encodeValue(newValue) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.attributeName = parsed.attributeName;
    this.oldValue = decodeValue(parsed.oldValue);
    this.newValue = decodeValue(parsed.newValue);
    this.#known = true;
  }
}
