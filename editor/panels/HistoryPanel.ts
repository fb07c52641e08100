import { TransactionCommand } from '../commands/TransactionCommand.ts';
import type { Command } from '../core/Command.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { UIPanel } from '../ui/containers.ts';
import { createIcon } from '../ui/icons.ts';
import { historySteps } from './historySteps.ts';

/** The rows of an entry as they were drawn, and all that they say. */
interface DrawnEntry {
  rows: HTMLElement[];
  look: string;
}

/**
 * All entries, the undone ones below the present in grey. A click goes there; a transaction opens into its steps. Drawn only while
 * it can be seen, and only what has changed.
 */
export class HistoryPanel {
  readonly dom = new UIPanel().setClass('History').dom;
  readonly #editor: Editor;
  readonly #open = new Set<number>();
  readonly #disposables = new Disposables();
  readonly #drawn = new WeakMap<Command, DrawnEntry>();
  readonly #sight: IntersectionObserver;
  readonly #startRow: HTMLElement;
  #current: Element | null = null;
  #visible = false;
  #frame = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.setAttribute('role', 'list');
    this.dom.dataset.testid = 'history';
    this.#startRow = this.#row(editor.strings.getKey('history/start', 'Start'), () => editor.history.goToState(0));
    this.#disposables.add(editor.signals.historyChanged.add(() => this.#schedule()));
    this.#sight = new IntersectionObserver((seen) => this.#see(seen));
    this.#sight.observe(this.dom);
    this.#disposables.add(() => this.#sight.disconnect());
    this.#draw();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
  }

  #schedule(): void {
    if (this.#visible && this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const { history } = this.#editor;
    const rows: HTMLElement[] = [this.#startRow];
    this.#startRow.classList.toggle('current', history.currentId === 0);
    for (const command of history.undos) rows.push(...this.#entry(command, false));
    for (const command of [...history.redos].reverse()) rows.push(...this.#entry(command, true));
    this.#place(rows);
    const current = rows.find((row) => row.classList.contains('current')) ?? null;
    if (current === this.#current) return;
    if (this.#current) this.#sight.unobserve(this.#current);
    this.#current = current;
    if (current) this.#sight.observe(current);
  }

  /** Told by the browser after it has laid the page out: whether the panel can be seen, and whether the present entry is in view. */
  #see(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      if (target === this.dom) {
        this.#visible = isIntersecting;
        this.#schedule();
      } else if (target === this.#current && !isIntersecting && this.#visible) target.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Usually one row comes at the end, and all before it stay. */
  #place(rows: readonly HTMLElement[]): void {
    const present = this.dom.children;
    let same = 0;
    while (same < rows.length && present[same] === rows[same]) same += 1;
    while (present.length > same) present[present.length - 1]?.remove();
    this.dom.append(...rows.slice(same));
  }

  #entry(command: Command, future: boolean): HTMLElement[] {
    const steps = historySteps(command);
    const applied = command instanceof TransactionCommand ? command.applied : future ? 0 : steps.length;
    const current = !future && command.id === this.#editor.history.currentId;
    const look = JSON.stringify([
      command.id,
      command.name || command.type,
      future,
      current,
      steps.length,
      this.#open.has(command.id),
      applied,
    ]);
    const known = this.#drawn.get(command);
    if (known?.look === look) return known.rows;
    const rows = this.#entryRows(command, steps, applied, { future, current });
    this.#drawn.set(command, { rows, look });
    return rows;
  }

  #entryRows(command: Command, steps: readonly string[], applied: number, is: { future: boolean; current: boolean }): HTMLElement[] {
    const row = this.#row(command.name || command.type, () => this.#editor.history.goToState(command.id));
    row.dataset.testid = 'history-entry';
    row.classList.toggle('future', is.future);
    row.classList.toggle('current', is.current);
    if (steps.length === 0) return [row];
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = String(steps.length);
    row.append(count);
    row.prepend(this.#twist(command.id));
    if (!this.#open.has(command.id)) return [row];
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
