import { UIDiv } from './containers.ts';
import { UIButton } from './UIButton.ts';
import { UIElement } from './UIElement.ts';

let dialogCount = 0;

/** A modal dialog: native focus trap and Escape; it leaves the page when it is closed. */
export class UIDialog extends UIElement<HTMLDialogElement> {
  readonly body = new UIDiv().setClass('body');
  readonly foot = new UIDiv().setClass('foot').setHidden(true);
  #closed: () => void = () => undefined;

  constructor(title: string, closeLabel = 'Close') {
    super(document.createElement('dialog'));
    const id = `dialog-${++dialogCount}`;
    const heading = document.createElement('h2');
    heading.id = id;
    heading.textContent = title;
    const close = new UIButton('', 'close').setKind('ghost').setHint(closeLabel);
    close.onClick(() => this.close());
    const head = new UIDiv().setClass('head').add(heading, close);
    this.setClass('Dialog').setAttribute('aria-labelledby', id);
    this.add(head, this.body, this.foot);
    this.onKeyDown((event) => event.stopPropagation());
    this.dom.addEventListener('pointerdown', (event) => {
      if (event.target === this.dom) this.close();
    });
    this.dom.addEventListener('close', () => {
      this.dom.remove();
      this.#closed();
    });
  }

  /** Adds buttons below the body. */
  addButtons(...buttons: UIButton[]): this {
    this.foot.setHidden(false).add(...buttons);
    return this;
  }

  open(): this {
    document.body.appendChild(this.dom);
    this.dom.showModal();
    return this;
  }

  close(): void {
    this.dom.close();
  }

  onClose(callback: () => void): this {
    this.#closed = callback;
    return this;
  }
}

export interface Question {
  title: string;
  sentence: string;
  /** What the confirming button says: a verb. */
  confirm: string;
  cancel: string;
  danger?: boolean;
}

/** Asks before something that cannot be taken back. Resolves to whether it was confirmed. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const dialog = new UIDialog(question.title, question.cancel).addClass('narrow').onClose(() => resolve(answer));
    dialog.body.setTextContent(question.sentence);
    const cancel = new UIButton(question.cancel).onClick(() => dialog.close());
    const confirm = new UIButton(question.confirm).setTestId('confirm').onClick(() => {
      answer = true;
      dialog.close();
    });
    if (question.danger) confirm.setKind('danger');
    dialog.addButtons(cancel, confirm).open();
    confirm.focus();
  });
}
