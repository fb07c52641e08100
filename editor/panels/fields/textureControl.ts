import type { Texture } from 'three';
import { sentenceOf } from '../../core/Notices.ts';
import { isLight, isPicture, PICTURE_ACCEPT, readPicture } from '../../io/pictures/readPicture.ts';
import { drawThumbnail, sizeOf } from '../../io/pictures/thumbnail.ts';
import { chooseFiles } from '../../shell/fileAccess.ts';
import { UIDiv, UIText } from '../../ui/containers.ts';
import { UIButton } from '../../ui/UIButton.ts';
import { openTextureDialog } from '../TextureDialog.ts';
import type { Control, ControlHost } from './controls.ts';
import type { TextureField } from './Field.ts';

/** Pixels; twice as many as are shown, for sharp screens. */
const THUMBNAIL = 44;

/**
 * A place for a picture: a view of it with its name, which opens its settings, or an invitation. A picture can be chosen or dropped,
 * and taken out.
 */
export function textureControl(field: TextureField, label: string, host: ControlHost): Control {
  const { editor } = host;
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = THUMBNAIL;
  canvas.className = 'thumbnail';
  const name = new UIText();
  const main = new UIButton().addClass('picture').setTestId(`${field.key}-open`);
  main.add(canvas, name);
  const remove = new UIButton('', 'close').setKind('ghost').setHint(`${text('texture/remove', 'Take out')}: ${label}`);
  const box = new UIDiv().setClass('Control').addClass('TextureField').add(main, remove);
  let shown: Texture | null = null;

  const put = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const texture = await readPicture(file);
      if (!field.color && !isLight(texture)) texture.colorSpace = '';
      // Coordinates that came with a file count from the other side: the new picture lies as the old one did.
      if (shown) texture.flipY = shown.flipY;
      host.changed(texture);
    } catch (error) {
      editor.notices.error(sentenceOf(error));
    }
  };
  const choose = async (): Promise<void> => put((await chooseFiles(PICTURE_ACCEPT, false))[0]);

  main.onClick(() => {
    if (shown) openTextureDialog(editor, shown, label, { replace: choose, remove: () => host.changed(null) });
    else void choose();
  });
  remove.onClick(() => host.changed(null));
  acceptPicture(box.dom, put);
  return {
    element: box,
    show(values) {
      const textures = values as (Texture | null)[];
      const [first = null] = textures;
      const mixed = !textures.every((texture) => texture === first);
      shown = mixed ? null : first;
      const drawn = shown ? drawThumbnail(canvas, shown) : false;
      canvas.hidden = !drawn;
      box.toggleClass('empty', shown === null);
      remove.setHidden(shown === null);
      const title = mixed ? '—' : shown ? shown.name || text('texture/unnamed', 'Picture') : text('texture/choose', 'Choose or drop…');
      name.setTextContent(title);
      const { width, height } = sizeOf(shown?.image);
      main.setLabel(`${label}: ${title}`).setTooltip(shown ? `${title}, ${width} × ${height}` : title);
      // A picture that is still being decoded shows itself when it is there.
      if (shown && !drawn) waitForImage(shown, () => this.show(values));
    },
  };
}

function waitForImage(texture: Texture, then: () => void): void {
  const image: unknown = texture.image;
  if (image instanceof HTMLImageElement && !image.complete) image.addEventListener('load', then, { once: true });
}

/** Takes the first picture of what is dropped; the page's own handling of files does not hear of it. */
export function acceptPicture(target: HTMLElement, put: (file: File) => void): void {
  target.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    target.classList.add('dropping');
  });
  target.addEventListener('dragleave', () => target.classList.remove('dropping'));
  target.addEventListener('drop', (event) => {
    target.classList.remove('dropping');
    const file = [...(event.dataTransfer?.files ?? [])].find(isPicture);
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    put(file);
  });
}
