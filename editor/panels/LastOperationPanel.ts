import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { UIText } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';
import { FieldTable } from './fields/FieldTable.ts';
import { type LastPart, lastOperation } from './lastOperation.ts';

/** Over the viewport, once it is asked for: what was done last, with the values that it can be done with instead. */
export class LastOperationPanel {
  readonly dom = document.createElement('section');
  readonly #editor: Editor;
  readonly #title = new UIText();
  readonly #body = document.createElement('div');
  readonly #disposables = new Disposables();
  #open = false;
  #changing = false;
  #tables: { table: FieldTable; part: LastPart }[] = [];
  /** Id of the entry that is shown. */
  #shown = -1;

  constructor(editor: Editor) {
    this.#editor = editor;
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    this.dom.className = 'LastOperation';
    this.dom.dataset.testid = 'last-operation';
    this.dom.setAttribute('aria-label', text('edit/adjustLast', 'Adjust what was done last'));
    this.dom.hidden = true;
    const close = new UIButton('', 'close').setKind('ghost').setHint(text('dialog/close', 'Close'));
    close.onClick(() => this.show(false));
    const head = document.createElement('header');
    head.append(this.#title.addClass('title').dom, close.dom);
    this.dom.append(head, this.#body);
    this.dom.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      this.show(false);
    });
    const { signals } = editor;
    this.#disposables.add(onAny([signals.historyChanged, signals.objectChanged, signals.unitsChanged], () => this.#update()));
    this.#disposables.add(signals.editorCleared.add(() => this.show(false)));
  }

  get open(): boolean {
    return this.#open;
  }

  show(open: boolean): void {
    this.#open = open;
    this.#shown = -1;
    this.#update();
    if (open) this.#body.querySelector<HTMLElement>('input, select, textarea, button:not(.head)')?.focus();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const { history } = this.#editor;
    if (!this.#open) this.dom.hidden = true;
    else if (history.recording || this.#changing || history.currentId === this.#shown) this.#updateTables();
    else this.#build();
  }

  #build(): void {
    const last = lastOperation(this.#editor);
    this.#shown = this.#editor.history.currentId;
    this.dom.hidden = last === null;
    if (!last) return;
    this.#title.setTextContent(last.title);
    this.#tables = last.parts.map((part) => ({
      part,
      table: new FieldTable(this.#editor, part.sections, (end) => this.#finish(end)),
    }));
    this.#body.replaceChildren(...this.#tables.map(({ table }) => table.dom));
    this.#updateTables();
  }

  #updateTables(): void {
    for (const { table, part } of this.#tables) table.update(part.objects);
  }

  /** What is changed here becomes a part of the entry that it changes. */
  #finish(end: () => void): void {
    const { history } = this.#editor;
    const before = history.currentId;
    this.#changing = true;
    try {
      end();
      if (history.currentId !== before) history.join();
    } finally {
      this.#changing = false;
    }
    this.#shown = history.currentId;
  }
}
