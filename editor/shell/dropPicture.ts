import type { Object3D } from 'three';
import { SetMaterialMapCommand } from '../commands/SetMaterialMapCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { materialsOf } from '../core/materials.ts';
import { sentenceOf } from '../core/Notices.ts';
import { extensionOf } from '../io/fileNames.ts';
import { isLight, isPicture, readPicture } from '../io/pictures/readPicture.ts';
import { environmentPicture } from '../panels/scenePictures.ts';

/** A picture, and nothing that could be a model as well, as an SVG is. */
export function isOnlyPicture(editor: Editor, file: File): boolean {
  return isPicture(file) && !editor.importers.forExtension(extensionOf(file.name));
}

/** A picture of light lights the scene from all around; any other colours the object that it was dropped on. */
export async function dropPicture(editor: Editor, file: File, object: Object3D | null): Promise<void> {
  try {
    const texture = await readPicture(file);
    if (isLight(texture)) {
      editor.execute(environmentPicture(editor, texture));
      return;
    }
    const material = object && materialsOf(object)[0];
    if (!object || !material || !('map' in material)) {
      editor.notices.info(editor.strings.getKey('texture/dropOnObject', 'Drop a picture on an object: it colours its surface.'));
      return;
    }
    editor.execute(new SetMaterialMapCommand(editor, object, 'map', texture));
    editor.select(object);
  } catch (error) {
    editor.notices.error(sentenceOf(error));
  }
}
