import { MathUtils } from 'three';
import type { Editor } from '../../core/Editor.ts';
import { MILLIMETRES } from '../../core/Units.ts';
import { UIDiv } from '../../ui/containers.ts';
import { UICheckbox, UIColor, UIInput, UISelect, UITextArea } from '../../ui/fields.ts';
import { UIButton } from '../../ui/UIButton.ts';
import type { UIElement } from '../../ui/UIElement.ts';
import { UINumber } from '../../ui/UINumber.ts';
import { UISlider } from '../../ui/UISlider.ts';
import type { Field, NumberField, Quantity, TextField, Triple, VectorField } from './Field.ts';
import { textureControl } from './textureControl.ts';

export interface ControlHost {
  editor: Editor;
  /** A change of the artist's; `part` is the component of a vector. */
  changed(value: unknown, part?: number): void;
  gestureStart(): void;
  gestureEnd(): void;
  gestureCancel(): void;
}

/** A widget bound to a field: shows one value or that several differ, and reports changes. */
export interface Control {
  element: UIElement;
  show(values: readonly unknown[]): void;
  /** What is wrong in a text. */
  tell?(faults: readonly { line: number; message: string }[]): void;
}

interface Showing {
  symbol: string;
  factor: number;
  step: number;
  precision: number;
}

/** How a quantity is shown: its unit, the factor from the stored value, and steps that fit. */
function showing(quantity: Quantity | undefined, editor: Editor): Showing {
  switch (quantity) {
    case 'length': {
      const { unit } = editor.units;
      const factor = 1 / MILLIMETRES[unit];
      return { symbol: unit, factor, step: 0.1, precision: unit === 'mm' ? 3 : unit === 'm' ? 5 : 4 };
    }
    case 'angle':
      return { symbol: '°', factor: MathUtils.RAD2DEG, step: MathUtils.DEG2RAD, precision: 2 };
    case 'degrees':
      return { symbol: '°', factor: 1, step: 1, precision: 2 };
    case 'share':
      return { symbol: '', factor: 1, step: 0.01, precision: 3 };
    default:
      return { symbol: '', factor: 1, step: 0.1, precision: 3 };
  }
}

function dress(number: UINumber | UISlider, field: NumberField | VectorField, editor: Editor): void {
  const { symbol, factor, step, precision } = showing(field.quantity, editor);
  if (number instanceof UINumber) {
    number.setRange(field.min ?? Number.NEGATIVE_INFINITY, field.max ?? Number.POSITIVE_INFINITY);
    number.setStep(field.step ?? step).setNudge(field.step ?? step);
    if (field.integer) number.setInteger().setStep(1).setNudge(1);
    else number.setPrecision(field.precision ?? precision);
    number.setUnit(symbol, factor);
  } else {
    number.setRange(field.min ?? 0, field.max ?? 1);
    if (field.integer) number.setInteger();
    else number.setPrecision(field.precision ?? precision);
    number.setUnit(symbol, factor);
  }
}

/** Numbers in the dress of their field, which changes only with the display unit. */
class Dressing {
  readonly #numbers: readonly (UINumber | UISlider)[];
  readonly #field: NumberField | VectorField;
  readonly #editor: Editor;
  #unit = '';

  constructor(numbers: readonly (UINumber | UISlider)[], field: NumberField | VectorField, editor: Editor) {
    this.#numbers = numbers;
    this.#field = field;
    this.#editor = editor;
    this.renew();
  }

  renew(): void {
    const { unit } = this.#editor.units;
    if (unit === this.#unit) return;
    this.#unit = unit;
    for (const number of this.#numbers) dress(number, this.#field, this.#editor);
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

export function createControl(field: Field, label: string, host: ControlHost): Control {
  switch (field.kind) {
    case 'number':
    case 'slider':
      return numberControl(field, host);
    case 'vector':
      return vectorControl(field, label, host);
    case 'color':
      return colorControl(host);
    case 'check':
      return checkControl(host);
    case 'text':
      return textControl(field, host);
    case 'json':
      return jsonControl(host);
    case 'choice':
      return choiceControl(field.choices, host);
    case 'code':
      return codeControl(field.rows ?? 10, label, host);
    case 'texture':
      return textureControl(field, label, host);
  }
}

function numberControl(field: NumberField, host: ControlHost): Control {
  const number = field.kind === 'slider' ? new UISlider() : new UINumber();
  const dressed = new Dressing([number], field, host.editor);
  number.onGestureStart(host.gestureStart).onGestureEnd(host.gestureEnd).onGestureCancel(host.gestureCancel);
  number.onChange(() => host.changed(number.getValue()));
  return {
    element: number,
    show(values) {
      dressed.renew();
      const [first] = values;
      if (values.every((value) => value === first)) number.setValue(first as number);
      else number.setMixed();
    },
  };
}

const AXES = ['x', 'y', 'z'] as const;

function vectorControl(field: VectorField, label: string, host: ControlHost): Control {
  const numbers = AXES.map((axis, part) => {
    // Three numbers in a row leave no room for the unit; the menu bar shows it.
    const number = new UINumber().setAxis(axis).showUnit(false).setLabel(`${label} ${axis.toUpperCase()}`);
    number.onGestureStart(host.gestureStart).onGestureEnd(host.gestureEnd).onGestureCancel(host.gestureCancel);
    return number.onChange(() => host.changed(number.getValue(), part));
  });
  const dressed = new Dressing(numbers, field, host.editor);
  const box = inARow(numbers);
  return {
    element: box,
    show(values) {
      dressed.renew();
      for (const [part, number] of numbers.entries()) {
        const parts = (values as Triple[]).map((value) => value[part] ?? 0);
        if (parts.every((value) => value === parts[0])) number.setValue(parts[0] ?? 0);
        else number.setMixed();
      }
    },
  };
}

function colorControl(host: ControlHost): Control {
  const color = new UIColor();
  const hex = new UIInput().setLabel('#');
  color.onGestureStart(host.gestureStart).onGestureEnd(host.gestureEnd);
  color.onInput(() => host.changed(color.getHexValue()));
  hex.onChange(() => {
    const digits = /^#?([0-9a-f]{6})$/i.exec(hex.getValue().trim())?.[1];
    if (digits) host.changed(Number.parseInt(digits, 16));
    hex.setInvalid(!digits);
  });
  return {
    element: inARow([color, hex]),
    show(values) {
      const [first] = values as number[];
      const mixed = !values.every((value) => value === first);
      color.setHexValue(first ?? 0);
      hex.setInvalid(false);
      if (!hex.edited) hex.setValue(mixed ? '—' : color.getValue());
    },
  };
}

function checkControl(host: ControlHost): Control {
  const box = new UICheckbox();
  box.onChange(() => host.changed(box.getValue()));
  return {
    element: box,
    show(values) {
      if (values.every((value) => value === values[0])) box.setValue(values[0] === true);
      else box.setMixed();
    },
  };
}

function textControl({ readOnly = false, renewable = false }: TextField, host: ControlHost): Control {
  const input = new UIInput().setReadOnly(readOnly);
  if (!readOnly) input.onChange(() => host.changed(input.getValue()));
  const renew = new UIButton('', 'refresh').setKind('ghost').setHint(host.editor.strings.getKey('field/renew', 'New'));
  renew.onClick(() => host.changed(''));
  return {
    element: renewable ? inARow([input, renew]) : input,
    show(values) {
      if (!input.edited) input.setValue(values.every((value) => value === values[0]) ? String(values[0]) : '—');
    },
  };
}

function jsonControl(host: ControlHost): Control {
  const area = new UITextArea().addClass('code').setRows(5);
  let shown: unknown;
  area.onChange(() => {
    try {
      const parsed: unknown = JSON.parse(area.getValue());
      const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
      area.setInvalid(!isObject);
      if (isObject && !same(parsed, shown)) host.changed(parsed);
    } catch {
      area.setInvalid(true);
    }
  });
  return {
    element: area,
    show(values) {
      if (area.edited) return;
      [shown] = values;
      area.setInvalid(false).setValue(values.every((value) => same(value, shown)) ? JSON.stringify(shown, null, 2) : '');
    },
  };
}

function codeControl(rows: number, label: string, host: ControlHost): Control {
  const area = new UITextArea().addClass('code').setRows(rows).setLabel(label);
  area.onChange(() => host.changed(area.getValue()));
  const list = new UIDiv().setClass('faults').setTestId('code-faults');
  return {
    element: area,
    show(values) {
      if (!area.edited) area.setValue(values.every((value) => value === values[0]) ? String(values[0]) : '');
    },
    tell(faults) {
      if (faults.length > 0) area.dom.after(list.dom);
      else list.dom.remove();
      list.clear().add(...faults.map((fault) => faultButton(area, fault, host.editor)));
    },
  };
}

/** A fault that brings one to its line. */
function faultButton(area: UITextArea, { line, message }: { line: number; message: string }, { strings }: Editor): UIButton {
  const place = line > 0 ? `${strings.getKey('player/line', 'line')} ${line}: ` : '';
  return new UIButton(`${place}${message}`).setKind('ghost').onClick(() => {
    const lines = area.getValue().split('\n');
    const from = lines.slice(0, Math.max(line - 1, 0)).join('\n').length + (line > 1 ? 1 : 0);
    area.dom.focus();
    area.dom.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  });
}

function choiceControl(choices: Readonly<Record<string, string>>, host: ControlHost): Control {
  const names = Object.entries(choices).map(([value, label]) => [value, host.editor.strings.getKey(`choice/${label}`, label)]);
  const select = new UISelect(Object.fromEntries(names));
  select.onChange(() => host.changed(select.getValue()));
  return {
    element: select,
    show(values) {
      select.setValue(values.every((value) => value === values[0]) ? String(values[0]) : '');
    },
  };
}

/** Several fields in one row. */
function inARow(parts: readonly UIElement[]): UIElement {
  return new UIDiv().setClass('Control').add(...parts);
}
