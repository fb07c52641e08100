import { TransactionCommand } from '../commands/TransactionCommand.ts';
import type { Command } from '../core/Command.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { UIPanel } from '../ui/containers.ts';
import { createIcon } from '../ui/icons.ts';
import { historySteps } from './historySteps.ts';

/** All entries, the undone ones below the present in grey. A click goes there; a transaction opens into its steps. */
export class HistoryPanel {
  readonly dom = new UIPanel().setClass('History').dom;
  readonly #editor: Editor;
  readonly #open = new Set<number>();
  readonly #disposables = new Disposables();
  #frame = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.setAttribute('role', 'list');
    this.dom.dataset.testid = 'history';
    this.#disposables.add(editor.signals.historyChanged.add(() => this.#schedule()));
    this.#draw();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const { history } = this.#editor;
    const rows: HTMLElement[] = [this.#start()];
    for (const command of history.undos) rows.push(...this.#entry(command, false));
    for (const command of [...history.redos].reverse()) rows.push(...this.#entry(command, true));
    this.dom.replaceChildren(...rows);
    this.dom.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  }

  #start(): HTMLElement {
    const { history } = this.#editor;
    const row = this.#row(this.#editor.strings.getKey('history/start', 'Start'), () => history.goToState(0));
    row.classList.toggle('current', history.currentId === 0);
    return row;
  }

  #entry(command: Command, future: boolean): HTMLElement[] {
    const { history } = this.#editor;
    const row = this.#row(command.name || command.type, () => history.goToState(command.id));
    row.dataset.testid = 'history-entry';
    row.classList.toggle('future', future);
    row.classList.toggle('current', !future && command.id === history.currentId);
    const steps = historySteps(command);
    if (steps.length === 0) return [row];
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = String(steps.length);
    row.append(count);
    row.prepend(this.#twist(command.id));
    if (!this.#open.has(command.id)) return [row];
    const applied = command instanceof TransactionCommand ? command.applied : future ? 0 : steps.length;
    return [row, ...steps.map((name, index) => this.#step(command.id, name, index, index < applied))];
  }

  #row(label: string, go: () => void): HTMLElement {
    const row = document.createElement('div');
    row.className = 'HistoryEntry';
    row.tabIndex = 0;
    row.setAttribute('role', 'listitem');
    const text = document.createElement('span');
    text.className = 'label';
    text.textContent = label;
    row.appendChild(text);
    row.addEventListener('click', go);
    row.addEventListener('keydown', (event) => {
      if (event.target !== row || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      go();
    });
    return row;
  }

  #twist(id: number): HTMLElement {
    const twist = document.createElement('button');
    twist.type = 'button';
    twist.className = 'twist';
    twist.dataset.testid = 'history-open';
    twist.setAttribute('aria-expanded', String(this.#open.has(id)));
    twist.setAttribute('aria-label', this.#editor.strings.getKey('history/steps', 'Steps'));
    twist.appendChild(createIcon('chevron-right'));
    twist.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!this.#open.delete(id)) this.#open.add(id);
      this.#draw();
    });
    return twist;
  }

  #step(id: number, name: string, index: number, done: boolean): HTMLElement {
    const row = this.#row(name, () => this.#editor.history.goToStep(id, index + 1));
    row.classList.add('step');
    row.classList.toggle('future', !done);
    row.dataset.testid = 'history-step';
    return row;
  }
}
