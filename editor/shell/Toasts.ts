import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { Notice, NoticeLevel } from '../core/Notices.ts';
import { createIcon } from '../ui/icons.ts';
import { UIButton } from '../ui/UIButton.ts';

const SHOWN_MS: Readonly<Record<NoticeLevel, number>> = { info: 5000, warning: 9000, error: 15000 };
const ICONS: Readonly<Record<NoticeLevel, string>> = { info: 'info', warning: 'warning', error: 'alert' };
const MOST = 4;

/** Shows notices at the corner of the window. They go by themselves, but not while the pointer or the focus is on them. */
export class Toasts {
  readonly dom = document.createElement('div');
  readonly #editor: Editor;
  readonly #disposables = new Disposables();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.id = 'toasts';
    this.dom.setAttribute('role', 'log');
    this.dom.setAttribute('aria-live', 'polite');
    this.dom.setAttribute('aria-label', editor.strings.getKey('notices', 'Notices'));
    this.#disposables.add(editor.signals.noticeAdded.add((notice) => this.#show(notice)));
  }

  dispose(): void {
    this.#disposables.dispose();
    this.dom.remove();
  }

  #show(notice: Notice): void {
    const toast = document.createElement('div');
    toast.className = `Toast ${notice.level === 'warning' ? 'warn' : notice.level}`;
    toast.dataset.testid = 'toast';
    if (notice.level === 'error') toast.setAttribute('role', 'alert');
    const words = document.createElement('div');
    words.className = 'words';
    words.append(notice.sentence);
    if (notice.details) {
      const details = document.createElement('div');
      details.className = 'details';
      details.textContent = notice.details;
      words.appendChild(details);
    }
    const close = new UIButton('', 'close').setKind('ghost').setHint(this.#editor.strings.getKey('dialog/close', 'Close'));
    close.onClick(() => toast.remove());
    toast.append(createIcon(ICONS[notice.level]), words, close.dom);
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => toast.remove(), SHOWN_MS[notice.level]);
    };
    const hold = (): void => clearTimeout(timer);
    for (const event of ['pointerenter', 'focusin']) toast.addEventListener(event, hold);
    for (const event of ['pointerleave', 'focusout']) toast.addEventListener(event, wait);
    wait();
    this.dom.appendChild(toast);
    while (this.dom.childElementCount > MOST) this.dom.firstElementChild?.remove();
  }
}
