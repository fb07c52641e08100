import { UIElement } from './UIElement.ts';

/** Fields keep their key presses to themselves, so that typing never fires a shortcut of the editor. @param isTyped whether there is something for Escape to take back; if not, it is meant for what the field stands in */
function keepKeys(dom: HTMLElement, isTyped = (): boolean => true): void {
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isTyped()) return;
    const functionKey = /^F\d+$/.test(event.key);
    if (!functionKey && !((event.ctrlKey || event.metaKey) && 'sk'.includes(event.key.toLowerCase()))) event.stopPropagation();
  });
}

/** One line of text. Enter and leaving commit (`onChange`), Escape gives the former text back. */
export class UIInput extends UIElement<HTMLInputElement> {
  #committed: string;

  constructor(text = '') {
    super(document.createElement('input'));
    this.setClass('Input');
    this.dom.type = 'text';
    this.dom.autocomplete = 'off';
    this.dom.spellcheck = false;
    this.dom.value = text;
    this.#committed = text;
    keepKeys(this.dom, () => this.edited);
    this.onKeyDown((event) => {
      if (event.key === 'Enter') this.dom.blur();
      if (event.key === 'Escape') {
        this.dom.value = this.#committed;
        this.dom.blur();
      }
    });
    this.on('focus', () => {
      this.#committed = this.dom.value;
    });
  }

  getValue(): string {
    return this.dom.value;
  }

  /** Whether it is being typed into: what it shows has not been committed yet. */
  get edited(): boolean {
    return document.activeElement === this.dom && this.dom.value !== this.#committed;
  }

  setValue(text: string): this {
    if (text !== this.dom.value) this.dom.value = text;
    this.#committed = text;
    return this;
  }

  setPlaceholder(text: string): this {
    this.dom.placeholder = text;
    return this;
  }

  setReadOnly(readOnly = true): this {
    this.dom.readOnly = readOnly;
    return this;
  }

  setInvalid(invalid: boolean): this {
    if (this.dom.classList.contains('invalid') === invalid) return this;
    return this.toggleClass('invalid', invalid).setAttribute('aria-invalid', String(invalid));
  }
}

/** Several lines of text. Keys stay inside; Tab leaves the field, as everywhere on the web. */
export class UITextArea extends UIElement<HTMLTextAreaElement> {
  #committed: string;

  constructor(text = '') {
    super(document.createElement('textarea'));
    this.setClass('TextArea');
    this.dom.value = text;
    this.#committed = text;
    this.dom.spellcheck = false;
    keepKeys(this.dom);
  }

  getValue(): string {
    return this.dom.value;
  }

  /** Whether it is being typed into: what it shows has not been committed yet. */
  get edited(): boolean {
    return document.activeElement === this.dom && this.dom.value !== this.#committed;
  }

  setValue(text: string): this {
    if (text !== this.dom.value) this.dom.value = text;
    this.#committed = text;
    return this;
  }

  setPlaceholder(text: string): this {
    this.dom.placeholder = text;
    return this;
  }

  setRows(rows: number): this {
    this.dom.rows = rows;
    return this;
  }

  setInvalid(invalid: boolean): this {
    return this.toggleClass('invalid', invalid).setAttribute('aria-invalid', String(invalid));
  }
}

/** A choice. Options are value to label; labels are plain text. */
export class UISelect extends UIElement<HTMLSelectElement> {
  constructor(options: Readonly<Record<string, string>> = {}) {
    super(document.createElement('select'));
    this.setClass('Select');
    this.setOptions(options);
    keepKeys(this.dom);
  }

  setOptions(options: Readonly<Record<string, string>>): this {
    const chosen = this.dom.value;
    this.dom.replaceChildren();
    for (const [value, label] of Object.entries(options)) {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = label;
      this.dom.appendChild(option);
    }
    if (chosen in options) this.dom.value = chosen;
    return this;
  }

  getValue(): string {
    return this.dom.value;
  }

  /** A value that is no option shows an empty field: that is how mixed values look. */
  setValue(value: string | number): this {
    const text = String(value);
    if (this.dom.value !== text) this.dom.value = text;
    if (this.dom.value !== text) this.dom.selectedIndex = -1;
    return this;
  }
}

/** A tick box. `setMixed` shows that several objects disagree. */
export class UICheckbox extends UIElement<HTMLInputElement> {
  constructor(checked = false) {
    super(document.createElement('input'));
    this.setClass('Checkbox');
    this.dom.type = 'checkbox';
    this.dom.checked = checked;
  }

  getValue(): boolean {
    return this.dom.checked;
  }

  setValue(checked: boolean): this {
    this.dom.checked = checked;
    this.dom.indeterminate = false;
    return this;
  }

  setMixed(): this {
    this.dom.indeterminate = true;
    return this;
  }
}

/**
 * A colour, as `#rrggbb` in sRGB. `onInput` follows the picker while it moves, between `onGestureStart` and `onGestureEnd`,
 * so that one visit to the picker is one entry in the history.
 */
export class UIColor extends UIElement<HTMLInputElement> {
  #inGesture = false;
  #start: () => void = () => undefined;
  #end: () => void = () => undefined;

  constructor(hex = '#ffffff') {
    super(document.createElement('input'));
    this.setClass('Color');
    this.dom.type = 'color';
    this.dom.value = hex;
    this.dom.addEventListener(
      'input',
      () => {
        if (!this.#inGesture) this.#start();
        this.#inGesture = true;
      },
      { capture: true },
    );
    this.dom.addEventListener('change', () => this.#finish());
    this.dom.addEventListener('blur', () => this.#finish());
  }

  #finish(): void {
    if (!this.#inGesture) return;
    this.#inGesture = false;
    this.#end();
  }

  getValue(): string {
    return this.dom.value;
  }

  getHexValue(): number {
    return Number.parseInt(this.dom.value.slice(1), 16);
  }

  setValue(hex: string): this {
    if (!this.#inGesture && this.dom.value !== hex) this.dom.value = hex;
    return this;
  }

  setHexValue(hex: number): this {
    return this.setValue(`#${hex.toString(16).padStart(6, '0')}`);
  }

  onGestureStart(callback: () => void): this {
    this.#start = callback;
    return this;
  }

  onGestureEnd(callback: () => void): this {
    this.#end = callback;
    return this;
  }
}
