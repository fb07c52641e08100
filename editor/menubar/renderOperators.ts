import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { download, fileNameOf } from '../shell/fileAccess.ts';
import { labelledRow } from '../ui/containers.ts';
import { UICheckbox } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import { UIInteger } from '../ui/UINumber.ts';
import type { Viewport } from '../viewport/index.ts';
import { registerOperators, textOf } from './operatorSet.ts';
import { videoOperator } from './videoOperator.ts';

const LARGEST = 8192;

/** Render > Play, the view at any size as PNG, and a video of it. */
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
      execute: () => openImageDialog(editor, viewport),
    },
    videoOperator(editor, viewport.renderer.domElement),
  ]);
}

function openImageDialog(editor: Editor, viewport: Viewport): void {
  const text = textOf(editor);
  const width = new UIInteger(1920).setRange(16, LARGEST).setUnit('px').setTestId('render-width');
  const height = new UIInteger(1080).setRange(16, LARGEST).setUnit('px').setTestId('render-height');
  const transparent = new UICheckbox(false);
  const dialog = new UIDialog(text('render/title', 'Render an image'), text('dialog/close', 'Close')).addClass('narrow');
  dialog.body.add(
    labelledRow(text('render/width', 'Width'), width),
    labelledRow(text('render/height', 'Height'), height),
    labelledRow(text('render/transparent', 'Transparent background'), transparent),
  );
  const render = new UIButton(text('render/render', 'Render'), 'download').setTestId('render-now').onClick(async () => {
    render.setDisabled(true);
    try {
      const picture = await viewport.capture(width.getValue(), height.getValue(), transparent.getValue(), toPng);
      download(`${fileNameOf(editor.project.title)}.png`, picture, 'image/png');
      dialog.close();
    } catch {
      editor.notices.error(text('render/failed', 'The image could not be made: it may be too large for this graphics card.'));
      render.setDisabled(false);
    }
  });
  dialog.addButtons(render).open();
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('There is no picture.'))), 'image/png');
  });
}
