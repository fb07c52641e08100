import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { MILLIMETRES } from '../core/Units.ts';
import { labelledRow, UIDiv } from '../ui/containers.ts';
import { UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UINumber } from '../ui/UINumber.ts';
import { SNAP_TARGETS, type SnapTarget } from './SnapFinder.ts';
import type { ViewOptions } from './ViewOptions.ts';

const NAMES: Readonly<Record<SnapTarget, string>> = { grid: 'Steps', vertex: 'Corners', edge: 'Edges', face: 'Faces' };

/** A button of the toolbar that opens what is snapped to, and in which steps. */
export class SnapPanel {
  readonly dom = new UIDiv().setClass('SnapPanel').dom;
  readonly #editor: Editor;
  readonly #options: ViewOptions;
  readonly #button: UIButton;
  readonly #panel = new UIDiv().setClass('Popover');
  readonly #disposables = new Disposables();
  #closing: AbortController | null = null;

  constructor(editor: Editor, options: ViewOptions) {
    this.#editor = editor;
    this.#options = options;
    this.#button = new UIButton('', 'chevron-up').setHint(this.#text('snap/options', 'What to snap to')).setTestId('snap-options');
    this.#button.setAttribute('aria-expanded', 'false').onClick(() => (this.#closing ? this.#close() : this.#open()));
    this.#panel.setHidden(true).setRole('group').setLabel(this.#text('snap/options', 'What to snap to'));
    this.dom.append(this.#button.dom, this.#panel.dom);
    this.#disposables.add(editor.signals.unitsChanged.add(() => this.#fill()));
  }

  dispose(): void {
    this.#close();
    this.#disposables.dispose();
  }

  #text(key: string, english: string): string {
    return this.#editor.strings.getKey(key, english);
  }

  #open(): void {
    this.#fill();
    this.#panel.setHidden(false);
    this.#button.setAttribute('aria-expanded', 'true');
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node && this.dom.contains(event.target))) this.#close();
    };
    window.addEventListener('pointerdown', outside, { capture: true, signal });
    // Before the fields, which keep their keys to themselves.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close();
      this.#button.dom.focus();
    };
    this.dom.addEventListener('keydown', onEscape, { capture: true, signal });
    this.#panel.dom.querySelector('select')?.focus();
  }

  #close(): void {
    this.#closing?.abort();
    this.#closing = null;
    this.#panel.setHidden(true);
    this.#button.setAttribute('aria-expanded', 'false');
  }

  #fill(): void {
    const { values } = this.#options;
    const { unit } = this.#editor.units;
    const names = SNAP_TARGETS.map((target) => [target, this.#text(`snap/to-${target}`, NAMES[target])]);
    const target = new UISelect(Object.fromEntries(names)).setValue(values.snapTarget).setTestId('snap-target');
    target.onChange(() => this.#options.set({ snapTarget: target.getValue() as SnapTarget, snap: true }));
    const number = (name: 'snapDistance' | 'snapAngle' | 'snapFactor', symbol: string, factor: number, least: number): UINumber => {
      const field = new UINumber(values[name]).setRange(least, Number.POSITIVE_INFINITY).setPrecision(4).setUnit(symbol, factor);
      field
        .setStep(values[name] / 10)
        .setNudge(least * 10)
        .setTestId(name);
      return field.onChange(() => this.#options.set({ [name]: field.getValue() }));
    };
    this.#panel
      .clear()
      .add(
        labelledRow(this.#text('snap/target', 'Snap to'), target),
        labelledRow(this.#text('snap/distance', 'Step'), number('snapDistance', unit, 1 / MILLIMETRES[unit], 0.001)),
        labelledRow(this.#text('snap/angle', 'Angle'), number('snapAngle', '°', 1, 0.1)),
        labelledRow(this.#text('snap/factor', 'Scale'), number('snapFactor', '', 1, 0.01)),
      );
  }
}
