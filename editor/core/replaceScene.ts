import { Scene } from 'three';
import type { Editor } from './Editor.ts';

/** Gives the editor's scene what belongs to another one (identity, background, environment, fog, user data) and its children. */
export function takeOverScene(editor: Editor, source: Scene): void {
  const { scene, signals } = editor;
  const { uuid, name, background, environment, fog, backgroundBlurriness, backgroundIntensity, environmentIntensity, userData } = source;
  Object.assign(scene, {
    uuid,
    name,
    background,
    environment,
    fog,
    backgroundBlurriness,
    backgroundIntensity,
    environmentIntensity,
    userData,
  });
  scene.backgroundRotation.copy(source.backgroundRotation);
  scene.environmentRotation.copy(source.environmentRotation);
  scene.animations = source.animations;
  signals.sceneGraphChanged.batch(() => {
    for (const child of [...source.children]) editor.addObject(child);
    signals.sceneGraphChanged.dispatch();
  });
  signals.sceneBackgroundChanged.dispatch();
  signals.sceneEnvironmentChanged.dispatch();
  signals.sceneFogChanged.dispatch();
}

/** Takes all objects out of the scene and leaves it as a new one is. */
export function emptyScene(editor: Editor): void {
  const { scene, signals } = editor;
  signals.sceneGraphChanged.batch(() => {
    for (const child of [...scene.children].reverse()) editor.removeObject(child);
    editor.backgroundType = 'Default';
    editor.environmentType = 'Default';
    editor.environmentTexture = null;
    const blank = new Scene();
    blank.name = 'Scene';
    takeOverScene(editor, blank);
  });
}
