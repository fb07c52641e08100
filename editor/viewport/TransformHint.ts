import type { Vector2 } from 'three';
import type { Editor } from '../core/Editor.ts';
import type { TransformMode } from '../core/Signals.ts';
import type { SnapPoint } from './SnapFinder.ts';

export interface HintRow {
  /** `x`, `y`, `z`, or nothing. */
  axis: string;
  text: string;
  /** It is being typed. */
  typed?: boolean;
  invalid?: boolean;
}

/** Over the picture: by how much something is being moved, and the mark of what it snaps to. */
export class TransformHint {
  readonly dom = document.createElement('div');
  readonly #values = document.createElement('div');
  readonly #mark = document.createElement('div');
  readonly #editor: Editor;
  #shown = '';

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.className = 'transform-hint';
    this.#values.className = 'values';
    this.#values.setAttribute('role', 'status');
    this.#values.dataset.testid = 'transform-hint';
    this.#values.hidden = true;
    this.#mark.className = 'snap-mark';
    this.#mark.dataset.testid = 'snap-mark';
    this.#mark.hidden = true;
    this.dom.append(this.#values, this.#mark);
  }

  /** @param keys whether it is moved by keys, which end it with Enter or Escape */
  show(mode: TransformMode, rows: readonly HintRow[], keys: boolean): void {
    const shown = JSON.stringify([mode, rows, keys]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { strings } = this.#editor;
    const names = { translate: 'Move', rotate: 'Rotate', scale: 'Scale' };
    const title = document.createElement('b');
    title.textContent = strings.getKey(`transform/${mode}`, names[mode]);
    const cells = rows.map(({ axis, text, typed, invalid }) => {
      const cell = document.createElement('span');
      cell.className = ['value', axis, typed ? 'typed' : '', invalid ? 'invalid' : ''].filter(Boolean).join(' ');
      if (axis !== '') cell.dataset.axis = axis.toUpperCase();
      cell.textContent = text;
      return cell;
    });
    const help = document.createElement('span');
    help.className = 'help';
    help.textContent = keys
      ? strings.getKey('transform/keysHelp', 'X Y Z axis · digits · Tab next · Enter keeps · Esc takes back')
      : strings.getKey('transform/dragHelp', 'Ctrl snaps · digits set the value · Esc takes back');
    this.#values.replaceChildren(title, ...cells, help);
    this.#values.hidden = false;
  }

  /** @param at in pixels of the picture */
  mark(found: SnapPoint | null, at: Vector2): void {
    this.#mark.hidden = found === null;
    if (!found) return;
    this.#mark.dataset.kind = found.kind;
    this.#mark.style.left = `${at.x}px`;
    this.#mark.style.top = `${at.y}px`;
    const names = { vertex: 'Corner', edge: 'Edge', face: 'Face' };
    this.#mark.textContent = this.#editor.strings.getKey(`snap/${found.kind}`, names[found.kind]);
  }

  hide(): void {
    this.#shown = '';
    this.#values.hidden = true;
    this.#mark.hidden = true;
  }
}
