import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { rendererSettingsSchema } from '../core/rendererSettings.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

/** Sets how the project is drawn: tone mapping, exposure, shadows. Its object is the scene. */
export class SetRendererCommand extends SetAttributeCommand {
  readonly type = 'SetRendererCommand';

  constructor(editor: Editor, attributeName = '', newValue?: unknown) {
    super(editor, editor.scene, attributeName, newValue);
    this.name = editor.strings.getKey('command/SetRenderer');
  }

  protected check(): void {
    const known = Object.hasOwn(rendererSettingsSchema.shape, this.attributeName);
    if (!known || !rendererSettingsSchema.partial().safeParse({ [this.attributeName]: this.newValue }).success)
      throw new CommandError(`A project is not drawn with "${this.attributeName}" of this value.`);
  }

  protected read(): unknown {
    return new Map<string, unknown>(Object.entries(this.editor.project.renderer)).get(this.attributeName);
  }

  protected write(value: unknown): void {
    this.editor.project.setRenderer({ [this.attributeName]: value });
  }
}
