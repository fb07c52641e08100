import {
  createIcon,
  type Editor,
  labelledRow,
  UIButton,
  UICheckbox,
  UIDiv,
  type UIElement,
  UIInput,
  UINumber,
  UISelect,
  UISlider,
  UIText,
} from '../../../editor/api.ts';
import { element } from '../element.ts';
import { shortValue } from '../facts.ts';
import { local } from '../local.ts';
import type { Field } from './fields.ts';

/** What a row tells while a hand is on it. */
export interface FieldHandlers {
  /** A hand took hold: a slider, a number that is scrubbed or typed. */
  begin(): void;
  /** The value on its way. */
  move(value: unknown): void;
  /** The hand let go. */
  end(): void;
  /** A value chosen at once; undefined takes it back to what the build chooses. */
  set(value: unknown): void;
}

/** The label of a choice: "east_west" reads "east west". */
const optionLabel = (option: string) => option.replaceAll('_', ' ');

/** One row of the inspector: its label, its control, and where its value comes from. `show` follows a value that changed elsewhere. */
export class FieldRow {
  readonly dom: HTMLElement;
  readonly #editor: Editor;
  readonly #handlers: FieldHandlers;
  readonly #show: (field: Field) => void;
  #held = false;

  constructor(editor: Editor, field: Field, handlers: FieldHandlers) {
    this.#editor = editor;
    this.#handlers = handlers;
    const { control, show } = this.#controlFor(field);
    this.#show = show;
    const row = labelledRow(local(field.label), control, ...this.#extras(field));
    row.addClass('AuraField').setTooltip(tooltipOf(field)).setTestId(`aura-row-${field.name}`);
    row.dom.dataset.source = field.source;
    this.dom = row.dom;
  }

  /** Takes over a value, unless the hand is on this very row. */
  show(field: Field): void {
    if (!this.#held) this.#show(field);
  }

  #controlFor(field: Field): { control: UIElement; show(field: Field): void } {
    switch (field.control) {
      case 'number':
        return this.#slider(field);
      case 'vector':
        return this.#vector(field);
      case 'choice':
        return this.#choice(field);
      case 'flag': {
        const box = new UICheckbox(field.value).setTestId(`aura-param-${field.name}`);
        box.onChange(() => this.#handlers.set(box.getValue()));
        return { control: box, show: (next) => next.control === 'flag' && box.setValue(next.value) };
      }
      case 'text': {
        const input = new UIInput(field.value).setTestId(`aura-param-${field.name}`);
        input.dom.maxLength = field.maxLength;
        input.onChange(() => this.#handlers.set(input.getValue()));
        return { control: input, show: (next) => next.control === 'text' && input.setValue(next.value) };
      }
      case 'shown': {
        const text = new UIText(shortValue(field.value, 80)).setMuted().setTooltip(field.value).setTestId(`aura-param-${field.name}`);
        return { control: text, show: (next) => next.control === 'shown' && text.setValue(shortValue(next.value, 80)) };
      }
    }
  }

  #slider(field: Extract<Field, { control: 'number' }>): { control: UIElement; show(field: Field): void } {
    const { range } = field;
    const slider = new UISlider(field.value ?? range.soft[0], range.soft[0], range.soft[1])
      .setLabel(local(field.label))
      .setTestId(`aura-param-${field.name}`);
    slider.setRange(range.soft[0], range.soft[1], range.hard[0], range.hard[1]).setStep(range.step).setPrecision(decimalsOf(range.step));
    if (range.integer) slider.setInteger();
    slider.setUnit(...this.#unit(field.unit)).setDisabled(field.source === 'computed');
    this.#grip(slider, () => slider.getValue());
    return { control: slider, show: (next) => next.control === 'number' && next.value !== undefined && slider.setValue(next.value) };
  }

  #vector(field: Extract<Field, { control: 'vector' }>): { control: UIElement; show(field: Field): void } {
    const axes = ['x', 'y', 'z'] as const;
    const numbers = field.value.map((value, index) => {
      const axis = axes[index] ?? 'x';
      const number = new UINumber(value ?? 0)
        .setAxis(axis)
        .setLabel(`${local(field.label)} ${axis.toUpperCase()}`)
        .setTestId(`aura-param-${field.name}-${axis}`);
      number
        .setRange(...field.range.hard)
        .setStep(field.range.step)
        .setNudge(field.range.step)
        .setPrecision(2);
      number.setUnit('', this.#unit(field.unit)[1]);
      return number;
    });
    for (const number of numbers) this.#grip(number, () => numbers.map((entry) => entry.getValue()));
    const show = (next: Field) => {
      if (next.control !== 'vector') return;
      for (const [index, number] of numbers.entries()) number.setValue(next.value[index] ?? 0);
    };
    return { control: new UIDiv().setClass('AuraVector').add(...numbers), show };
  }

  #choice(field: Extract<Field, { control: 'choice' }>): { control: UIElement; show(field: Field): void } {
    const options = Object.fromEntries(field.options.map((option) => [option, optionLabel(option)]));
    const select = new UISelect(field.optional ? { '': local('auto'), ...options } : options).setTestId(`aura-param-${field.name}`);
    select.setValue(field.value ?? '');
    select.onChange(() => this.#handlers.set(select.getValue() === '' ? undefined : select.getValue()));
    return { control: select, show: (next) => next.control === 'choice' && select.setValue(next.value ?? '') };
  }

  /** A badge that says where the value comes from, and the way back to what the build would choose. */
  #extras(field: Field): UIElement[] {
    if (field.source === 'linked' || field.source === 'computed') {
      const { source, expression = '' } = field;
      const badge = new UIText('ƒ')
        .addClass('AuraBadge')
        .setTooltip(local(source === 'linked' ? 'Changes the design’s parameter ({expression})' : 'Follows {expression}', { expression }));
      return [badge];
    }
    if (field.source === 'auto' || field.source === 'default')
      return field.source === 'auto' ? [new UIText(local('auto')).addClass('AuraBadge')] : [];
    if (field.target.kind !== 'param' || field.control === 'shown') return [];
    return [
      new UIButton('', 'undo')
        .setKind('ghost')
        .addClass('AuraReset')
        .setHint(local('Back to the default'))
        .onClick(() => this.#handlers.set(undefined)),
    ];
  }

  #grip(control: UISlider | UINumber, value: () => unknown): void {
    control.onGestureStart(() => {
      this.#held = true;
      this.#handlers.begin();
    });
    control.onChange(() => this.#handlers.move(value()));
    control.onGestureEnd(() => {
      this.#held = false;
      this.#handlers.end();
    });
  }

  /** Symbol and factor of the unit that a value is shown in. */
  #unit(unit: string): [symbol: string, factor: number] {
    if (unit === 'mm') return [this.#editor.units.unit, this.#editor.units.toDisplay(1)];
    return [unit === 'deg' ? '°' : unit, 1];
  }
}

function decimalsOf(step: number): number {
  return Math.min(4, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) + 1);
}

function tooltipOf(field: Field): string {
  const range =
    field.control === 'number' && Math.abs(field.range.hard[0]) < 1e5 && Math.abs(field.range.hard[1]) < 1e5
      ? ` ${local('{from} to {to}', { from: field.range.hard[0], to: field.range.hard[1] })} ${field.unit}.`
      : '';
  return `${field.help}${range}`.trim();
}

/** What an inspector shows where there is nothing to inspect. */
export function emptyInspector(sentence: string): HTMLElement {
  return element('div', 'Empty', createIcon('sliders'), element('p', '', sentence));
}
