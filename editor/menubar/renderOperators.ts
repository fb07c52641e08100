import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { Viewport } from '../viewport/index.ts';
import { registerOperators, textOf } from './operatorSet.ts';
import { openPictureDialog } from './pictureDialog.ts';
import { videoOperator } from './videoOperator.ts';

/** Render > Play, the view at any size as PNG, at once or path traced, and a video of it. */
export function registerRenderOperators(editor: Editor, viewport: Viewport): Disposables {
  const text = textOf(editor);
  return registerOperators(editor, 'Render', [
    {
      id: 'render.play',
      label: text('render/play', 'Play'),
      icon: 'play',
      help: text('render/playHelp', 'Runs the scripts of the scene, on a copy of it'),
      shortcut: 'alt+p',
      group: 'play',
      poll: () => editor.scene.children.length > 0,
      execute: () => editor.signals.startPlayer.dispatch(),
    },
    {
      id: 'render.image',
      label: text('render/image', 'Image…'),
      icon: 'image',
      shortcut: 'f12',
      group: 'picture',
      execute: () => openPictureDialog(editor, viewport),
    },
    videoOperator(editor, viewport.renderer.domElement),
  ]);
}
