import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { download, fileNameOf, nameOfProject } from '../shell/fileAccess.ts';
import { labelledRow, UIDiv } from '../ui/containers.ts';
import { UICheckbox, UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import { UIInteger } from '../ui/UINumber.ts';
import { UIProgress } from '../ui/UIProgress.ts';
import type { Viewport } from '../viewport/index.ts';
import type { PictureForm } from '../viewport/Pictures.ts';
import { textOf } from './operatorSet.ts';

const LARGEST = 8192;
const MOST_SAMPLES = 65_536;

/** Asks for size and kind of a picture of the view, draws it and gives it as a file; a traced one is watched while it comes. */
export function openPictureDialog(editor: Editor, viewport: Viewport): void {
  const text = textOf(editor);
  const width = new UIInteger(1920).setRange(16, LARGEST).setUnit('px').setTestId('render-width');
  const height = new UIInteger(1080).setRange(16, LARGEST).setUnit('px').setTestId('render-height');
  const transparent = new UICheckbox(false);
  const shading = new UISelect({ realistic: text('viewport/realistic', 'Rendered'), traced: text('viewport/traced', 'Path traced') })
    .setTestId('render-shading')
    .setValue(editor.viewportShading === 'traced' ? 'traced' : 'realistic');
  const samples = new UIInteger(128).setRange(1, MOST_SAMPLES).setTestId('render-samples');
  const samplesRow = labelledRow(text('render/samples', 'Samples'), samples);
  const dialog = new UIDialog(text('render/title', 'Render an image'), text('dialog/close', 'Close')).addClass('narrow');
  const showSamples = (): void => void samplesRow.setHidden(shading.getValue() !== 'traced');
  shading.onChange(showSamples);
  showSamples();
  dialog.body.add(
    labelledRow(text('render/width', 'Width'), width),
    labelledRow(text('render/height', 'Height'), height),
    labelledRow(text('render/transparent', 'Transparent background'), transparent),
    labelledRow(text('viewport/shading', 'Shading'), shading),
    samplesRow,
  );
  const render = new UIButton(text('render/render', 'Render'), 'download').setTestId('render-now').onClick(async () => {
    const form = { width: width.getValue(), height: height.getValue(), transparent: transparent.getValue() };
    if (shading.getValue() === 'traced') {
      dialog.close();
      await trace(editor, viewport, form, samples.getValue());
      return;
    }
    render.setDisabled(true);
    try {
      give(editor, await viewport.pictures.capture(form, toPng));
      dialog.close();
    } catch {
      editor.notices.error(text('render/failed', 'The image could not be made: it may be too large for this graphics card.'));
      render.setDisabled(false);
    }
  });
  dialog.addButtons(render).open();
}

/** Shows how a traced picture comes, until it has its samples, is kept as it is, or is given up. */
async function trace(editor: Editor, viewport: Viewport, form: PictureForm, wanted: number): Promise<void> {
  const text = textOf(editor);
  const aborting = new AbortController();
  let kept = false;
  const view = new UIDiv().setClass('traced');
  const bar = new UIProgress().setIndeterminate().setLabel(text('render/samples', 'Samples')).setTestId('render-progress');
  const told = new UIDiv().setClass('told').setTextContent(text('render/preparing', 'The scene is being prepared…'));
  const keep = new UIButton(text('render/keep', 'Keep as it is'), 'download')
    .setTestId('render-keep')
    .setDisabled(true)
    .onClick(() => {
      kept = true;
    });
  const dialog = new UIDialog(text('viewport/traced', 'Path traced'), text('dialog/cancel', 'Cancel')).onClose(() => aborting.abort());
  const cancel = new UIButton(text('dialog/cancel', 'Cancel')).setTestId('render-cancel').onClick(() => dialog.close());
  dialog.body.add(view, bar, told);
  dialog.addButtons(cancel, keep).open();
  const goesOn = (samples: number, canvas: HTMLCanvasElement): boolean => {
    if (canvas.parentNode !== view.dom) view.dom.replaceChildren(canvas);
    bar.setValue(samples / wanted);
    told.setTextContent(
      text('render/progress', '{count} of {all} samples').replace('{count}', String(samples)).replace('{all}', String(wanted)),
    );
    keep.setDisabled(false);
    return !kept;
  };
  try {
    give(editor, await viewport.pictures.trace(form, { enough: wanted, goesOn, signal: aborting.signal }, toPng));
  } catch (error) {
    if (!aborting.signal.aborted) editor.notices.error(text('tracing/failed', 'Path tracing is not possible here.'), sentenceOf(error));
  } finally {
    dialog.close();
  }
}

function give(editor: Editor, picture: Blob): void {
  download(`${fileNameOf(nameOfProject(editor))}.png`, picture, 'image/png');
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('There is no picture.'))), 'image/png');
  });
}
