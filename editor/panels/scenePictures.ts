import { EquirectangularReflectionMapping, Texture, UVMapping } from 'three';
import { SetBackgroundCommand } from '../commands/SetBackgroundCommand.ts';
import { SetEnvironmentCommand } from '../commands/SetEnvironmentCommand.ts';
import type { Editor } from '../core/Editor.ts';
import type { BackgroundType, EnvironmentType } from '../core/editorTypes.ts';
import { sentenceOf } from '../core/Notices.ts';
import { PICTURE_ACCEPT, readPicture } from '../io/pictures/readPicture.ts';
import { chooseFiles } from '../shell/fileAccess.ts';

/** Pictures that were around or behind a scene before something else was chosen: choosing "Picture" again brings them back. */
const earlier = new WeakMap<Editor, { environment?: Texture; background?: Texture }>();

function keep(editor: Editor): { environment?: Texture; background?: Texture } {
  const kept = earlier.get(editor) ?? {};
  earlier.set(editor, kept);
  if (editor.environmentTexture) kept.environment = editor.environmentTexture;
  const background = backgroundTexture(editor);
  if (background) kept.background = background;
  return kept;
}

/** The picture behind the scene, if there is one. */
export function backgroundTexture(editor: Editor): Texture | null {
  const { background } = editor.scene;
  return background instanceof Texture ? background : null;
}

/** Another light from all around. Where a picture is wanted and none is known, it is asked for, and the change follows the answer. */
export function chooseEnvironment(editor: Editor, type: EnvironmentType): SetEnvironmentCommand | null {
  const { environment } = keep(editor);
  if (type !== 'Equirectangular') return new SetEnvironmentCommand(editor, { type });
  if (environment) return environmentPicture(editor, environment);
  void askForPicture(editor, (texture) => environmentPicture(editor, texture));
  return null;
}

/** Another background; pictures as for the environment. */
export function chooseBackground(editor: Editor, type: BackgroundType): SetBackgroundCommand | null {
  const { background } = keep(editor);
  if (type !== 'Texture' && type !== 'Equirectangular') return new SetBackgroundCommand(editor, { type });
  if (background) return backgroundOf(editor, type, background);
  void askForPicture(editor, (texture) => backgroundOf(editor, type, texture));
  return null;
}

/** Null takes the picture away, and the studio lights the scene again. */
export function environmentPicture(editor: Editor, texture: Texture | null): SetEnvironmentCommand {
  keep(editor);
  if (!texture) return new SetEnvironmentCommand(editor, { type: 'Default', texture: null });
  return new SetEnvironmentCommand(editor, { type: 'Equirectangular', texture: mapped(texture, EquirectangularReflectionMapping) });
}

/** Null takes the picture away; another one is shown as the former was. */
export function backgroundPicture(editor: Editor, texture: Texture | null): SetBackgroundCommand {
  keep(editor);
  if (!texture) return new SetBackgroundCommand(editor, { type: 'Default', texture: null });
  return backgroundOf(editor, editor.backgroundType === 'Texture' ? 'Texture' : 'Equirectangular', texture);
}

function backgroundOf(editor: Editor, type: 'Texture' | 'Equirectangular', texture: Texture): SetBackgroundCommand {
  return new SetBackgroundCommand(editor, {
    type,
    texture: mapped(texture, type === 'Texture' ? UVMapping : EquirectangularReflectionMapping),
  });
}

/** How a picture lies is a property of its texture: one that is used otherwise already stays as it is. */
function mapped(texture: Texture, mapping: typeof UVMapping | typeof EquirectangularReflectionMapping): Texture {
  if (texture.mapping === mapping) return texture;
  const copy = texture.clone();
  copy.mapping = mapping;
  copy.needsUpdate = true;
  return copy;
}

async function askForPicture(editor: Editor, command: (texture: Texture) => SetEnvironmentCommand | SetBackgroundCommand): Promise<void> {
  const [file] = await chooseFiles(PICTURE_ACCEPT, false);
  if (!file) return;
  try {
    editor.execute(command(await readPicture(file)));
  } catch (error) {
    editor.notices.error(sentenceOf(error));
  }
}
