import { EquirectangularReflectionMapping, SRGBColorSpace, type Texture, TextureLoader } from 'three';
import { SetBackgroundCommand } from '../commands/SetBackgroundCommand.ts';
import { SetEnvironmentCommand } from '../commands/SetEnvironmentCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { chooseFiles } from '../shell/fileAccess.ts';
import { UIRow } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';

/** Buttons that load a panorama as light, or a picture as background. */
export function environmentPictureRow(editor: Editor): UIRow {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const light = new UIButton(text('scene/loadEnvironment', 'Light from picture…'), 'globe').onClick(async () => {
    const texture = await loadPicture(editor);
    if (texture) editor.execute(new SetEnvironmentCommand(editor, { type: 'Equirectangular', texture }));
  });
  const background = new UIButton(text('scene/loadBackground', 'Background picture…'), 'image').onClick(async () => {
    const texture = await loadPicture(editor);
    if (texture) editor.execute(new SetBackgroundCommand(editor, { type: 'Equirectangular', texture }));
  });
  return new UIRow().addClass('PictureButtons').add(light, background);
}

async function loadPicture(editor: Editor): Promise<Texture | null> {
  const [file] = await chooseFiles('.hdr,image/png,image/jpeg,image/webp', false);
  if (!file) return null;
  try {
    const texture = file.name.toLowerCase().endsWith('.hdr') ? await readHdr(file) : await readImage(file);
    texture.mapping = EquirectangularReflectionMapping;
    texture.name = file.name;
    return texture;
  } catch {
    editor.notices.error(editor.strings.getKey('scene/pictureFailed', 'This picture could not be read.'), file.name);
    return null;
  }
}

/** As a data address, because an address of the page's memory would not survive in a saved project. */
async function readImage(file: File): Promise<Texture> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
  const texture = await new TextureLoader().loadAsync(address);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

async function readHdr(file: File): Promise<Texture> {
  const { HDRLoader } = await import('three/addons/loaders/HDRLoader.js');
  const address = URL.createObjectURL(file);
  try {
    return await new HDRLoader().loadAsync(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
