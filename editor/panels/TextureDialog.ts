import {
  ClampToEdgeWrapping,
  EquirectangularReflectionMapping,
  EquirectangularRefractionMapping,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  LinearSRGBColorSpace,
  MathUtils,
  MirroredRepeatWrapping,
  NearestFilter,
  NearestMipmapLinearFilter,
  NearestMipmapNearestFilter,
  NoColorSpace,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
  UVMapping,
} from 'three';
import { SetTextureParametersCommand, type TextureParameters } from '../commands/SetTextureParametersCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { sentenceOf } from '../core/Notices.ts';
import { drawThumbnail, sizeOf } from '../io/pictures/thumbnail.ts';
import { labelledRow, UIDiv, type UIRow, UIText } from '../ui/containers.ts';
import { UICheckbox, UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import { UINumber } from '../ui/UINumber.ts';

const PREVIEW = 320;

const WRAPPINGS = { [RepeatWrapping]: 'Repeat', [ClampToEdgeWrapping]: 'Clamp to edge', [MirroredRepeatWrapping]: 'Mirrored repeat' };
const MAGNIFIED = { [LinearFilter]: 'Linear', [NearestFilter]: 'Nearest' };
const MINIFIED = {
  [LinearMipmapLinearFilter]: 'Linear, mipmap linear',
  [LinearMipmapNearestFilter]: 'Linear, mipmap nearest',
  [LinearFilter]: 'Linear',
  [NearestMipmapLinearFilter]: 'Nearest, mipmap linear',
  [NearestMipmapNearestFilter]: 'Nearest, mipmap nearest',
  [NearestFilter]: 'Nearest',
};
const MAPPINGS = {
  [UVMapping]: 'UV',
  [EquirectangularReflectionMapping]: 'Equirectangular reflection',
  [EquirectangularRefractionMapping]: 'Equirectangular refraction',
};
const COLOR_SPACES = { [SRGBColorSpace]: 'sRGB', [NoColorSpace]: 'No color space', [LinearSRGBColorSpace]: 'Linear sRGB' };
const CHANNELS = { 0: 'uv', 1: 'uv1', 2: 'uv2', 3: 'uv3' };

interface TextureActions {
  /** Asks for another picture. */
  replace(): Promise<void>;
  remove(): void;
}

type Row = { element: UIRow; show(): void };

/** Where a texture lies, how it repeats, how it is filtered, and what its values are. Each change is one undoable entry. */
export function openTextureDialog(editor: Editor, texture: Texture, title: string, actions: TextureActions): UIDialog {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dialog = new UIDialog(title, text('dialog/close', 'Close')).addClass('TextureDialog');
  const rows = rowsOf(editor, texture);
  const columns = new UIDiv()
    .setClass('columns')
    .add(preview(texture), new UIDiv().setClass('settings').add(...rows.map(({ element }) => element)));
  dialog.body.add(columns);
  const remove = new UIButton(text('texture/remove', 'Take out')).setTestId('texture-remove').onClick(() => {
    dialog.close();
    actions.remove();
  });
  const replace = new UIButton(text('texture/replace', 'Another picture…'), 'image').setTestId('texture-replace').onClick(() => {
    dialog.close();
    void actions.replace();
  });
  const done = new UIButton(text('texture/done', 'Done')).setKind('primary').onClick(() => dialog.close());
  dialog.addButtons(remove, replace, done);
  const { signals } = editor;
  const stop = onAny([signals.sceneGraphChanged, signals.historyChanged], () => {
    for (const row of rows) row.show();
  });
  for (const row of rows) row.show();
  return dialog.onClose(stop).open();
}

function preview(texture: Texture): UIDiv {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PREVIEW;
  drawThumbnail(canvas, texture);
  const { width, height } = sizeOf(texture.image);
  const name = new UIText(texture.name).addClass('name').setTooltip(texture.name);
  return new UIDiv().setClass('preview').add(canvas, name, new UIText(`${width} × ${height}`).setMuted());
}

function rowsOf(editor: Editor, texture: Texture): Row[] {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const set = (parameters: TextureParameters): void => {
    try {
      editor.execute(new SetTextureParametersCommand(editor, texture, parameters));
    } catch (error) {
      editor.notices.error(sentenceOf(error));
    }
  };
  const choice = (
    key: string,
    english: string,
    choices: Record<string | number, string>,
    name: 'mapping' | 'wrapS' | 'wrapT' | 'minFilter' | 'magFilter' | 'channel' | 'colorSpace',
  ): Row => {
    const names = Object.entries(choices).map(([value, label]) => [value, text(`choice/${label}`, label)]);
    const select = new UISelect(Object.fromEntries(names)).setTestId(`texture-${name}`);
    select.onChange(() => set({ [name]: name === 'colorSpace' ? select.getValue() : Number(select.getValue()) }));
    return { element: labelledRow(text(key, english), select), show: () => select.setValue(String(texture[name])) };
  };
  const number = (field: UINumber, change: () => void): UINumber =>
    field
      .onGestureStart(() => editor.history.beginGesture())
      .onGestureEnd(() => editor.history.endGesture())
      .onGestureCancel(() => editor.history.cancelGesture())
      .onChange(change);
  const pair = (key: string, english: string, name: 'offset' | 'repeat' | 'center'): Row => {
    const label = text(key, english);
    const fields = ['U', 'V'].map((axis) => new UINumber().setLabel(`${label} ${axis}`).setPrecision(4).setStep(0.01).setNudge(0.01));
    for (const [index, field] of fields.entries()) {
      number(field, () => {
        const values: [number, number] = [texture[name].x, texture[name].y];
        values[index] = field.getValue();
        set({ [name]: values });
      });
      field.setTestId(`texture-${name}-${index}`);
    }
    return {
      element: labelledRow(label, new UIDiv().setClass('Control').add(...fields)),
      show() {
        for (const [index, field] of fields.entries()) field.setValue(texture[name].getComponent(index));
      },
    };
  };
  const rotation = new UINumber().setUnit('°', MathUtils.RAD2DEG).setStep(MathUtils.DEG2RAD).setNudge(MathUtils.DEG2RAD).setPrecision(2);
  number(rotation, () => set({ rotation: rotation.getValue() })).setTestId('texture-rotation');
  const anisotropy = new UINumber().setRange(1, 16).setInteger().setStep(1).setNudge(1);
  number(anisotropy, () => set({ anisotropy: anisotropy.getValue() })).setTestId('texture-anisotropy');
  const check = (key: string, english: string, name: 'flipY' | 'premultiplyAlpha'): Row => {
    const box = new UICheckbox().setTestId(`texture-${name}`);
    box.onChange(() => set({ [name]: box.getValue() }));
    return { element: labelledRow(text(key, english), box), show: () => box.setValue(texture[name]) };
  };
  return [
    pair('texture/repeat', 'Repeat', 'repeat'),
    pair('texture/offset', 'Offset', 'offset'),
    { element: labelledRow(text('texture/rotation', 'Rotation'), rotation), show: () => rotation.setValue(texture.rotation) },
    pair('texture/center', 'Center', 'center'),
    choice('texture/wrapS', 'Wrap S', WRAPPINGS, 'wrapS'),
    choice('texture/wrapT', 'Wrap T', WRAPPINGS, 'wrapT'),
    choice('texture/colorSpace', 'Color space', COLOR_SPACES, 'colorSpace'),
    choice('texture/channel', 'UV channel', CHANNELS, 'channel'),
    choice('texture/mapping', 'Mapping', MAPPINGS, 'mapping'),
    choice('texture/magFilter', 'Mag filter', MAGNIFIED, 'magFilter'),
    choice('texture/minFilter', 'Min filter', MINIFIED, 'minFilter'),
    { element: labelledRow(text('texture/anisotropy', 'Anisotropy'), anisotropy), show: () => anisotropy.setValue(texture.anisotropy) },
    check('texture/flipY', 'Flip Y', 'flipY'),
    check('texture/premultiplyAlpha', 'Premultiplied', 'premultiplyAlpha'),
  ];
}
