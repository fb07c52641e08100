import { writeNumber } from '../core/writtenNumbers.ts';
import { readNumber } from './numberText.ts';
import { UIElement } from './UIElement.ts';

const CLICK_PIXELS = 3;
const PIXELS_PER_STEP = 8;
/** For as many there is room where three numbers stand beside one another in the narrowest panel. */
const DIGITS_IN_A_ROW = 5;

/**
 * A number field. Drag sideways to scrub (Shift: a tenth, Ctrl: ten times), click to type, Enter or leaving commits, Escape
 * takes back; arrow keys step by `nudge` (Shift ten times, Ctrl a tenth). Typed text may be a sum or carry a unit: `2*3`, `1.5cm`.
 *
 * `getValue` and `setValue` speak the scene's unit; `setUnit('cm', 0.1)` shows each value times 0.1 with the suffix cm.
 * `onChange` fires at every new value; each drag, typing or run of arrow presses lies between `onGestureStart` and `onGestureEnd`.
 * A value outside the range is brought to its nearer end, whichever way it came in.
 */
export class UINumber extends UIElement<HTMLDivElement> {
  readonly input: HTMLInputElement;
  readonly #bar = document.createElement('div');
  readonly #suffix = document.createElement('span');
  #value = 0;
  /** As it was shown last. */
  #text: string | null = null;
  #mixed = false;
  #min = Number.NEGATIVE_INFINITY;
  #max = Number.POSITIVE_INFINITY;
  #step = 1;
  #nudge = 1;
  #precision = 3;
  /** Shown while nobody types, the sign counted. */
  #digits = Number.POSITIVE_INFINITY;
  #unit = '';
  #factor = 1;
  #integer = false;
  #typing = false;
  #inGesture = false;
  #changed: () => void = () => undefined;
  #start: () => void = () => undefined;
  #end: () => void = () => undefined;
  #cancel: (() => void) | null = null;

  constructor(value = 0) {
    super(document.createElement('div'));
    this.setClass('Number');
    this.input = document.createElement('input');
    this.input.type = 'text';
    this.input.inputMode = 'decimal';
    this.input.autocomplete = 'off';
    this.input.setAttribute('role', 'spinbutton');
    this.#bar.className = 'bar';
    this.#bar.hidden = true;
    this.#suffix.className = 'unit';
    this.dom.append(this.#bar, this.input, this.#suffix);
    // A finger that moves sideways scrubs; one that moves up or down scrolls the panel.
    this.dom.style.touchAction = 'pan-y';
    this.dom.addEventListener('pointerdown', (event) => this.#press(event));
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('keyup', (event) => {
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.#finishGesture();
    });
    this.input.addEventListener('focus', () => {
      this.#show();
      this.input.select();
    });
    this.input.addEventListener('input', () => {
      this.#typing = true;
    });
    this.input.addEventListener('blur', () => this.#commitText());
    this.setValue(value);
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    const isShown = value === this.#value && !this.#mixed && this.input.value === this.#text;
    this.#value = value;
    this.#mixed = false;
    if (!this.#typing && !isShown) this.#show();
    return this;
  }

  /** Shows that several objects have different values here; typing a number gives it to all. */
  setMixed(): this {
    this.#mixed = true;
    this.#show();
    return this;
  }

  setRange(min: number, max: number): this {
    this.#min = min;
    this.#max = max;
    if (Number.isFinite(min)) this.#tell('aria-valuemin', String(min));
    if (Number.isFinite(max)) this.#tell('aria-valuemax', String(max));
    return this;
  }

  /** Change for eight pixels of dragging. */
  setStep(step: number): this {
    this.#step = step;
    return this;
  }

  /** Change for one press of an arrow key. */
  setNudge(nudge: number): this {
    this.#nudge = nudge;
    return this;
  }

  setPrecision(decimals: number): this {
    this.#precision = decimals;
    this.#show();
    return this;
  }

  setUnit(symbol: string, factor = 1): this {
    this.#unit = symbol;
    this.#factor = factor;
    this.#suffix.textContent = symbol;
    this.#show();
    return this;
  }

  /** Hides the unit's symbol where there is no room for it; typed lengths are still read in it. */
  showUnit(shown: boolean): this {
    this.#suffix.hidden = !shown;
    return this;
  }

  /** Rounds to whole numbers. */
  setInteger(): this {
    this.#integer = true;
    return this.setPrecision(0);
  }

  /** A letter before the number, in the colour of that axis. Where three stand in a row, a long number is shown with fewer decimals. */
  setAxis(axis: 'x' | 'y' | 'z'): this {
    this.#digits = DIGITS_IN_A_ROW;
    const mark = document.createElement('span');
    mark.className = `axis ${axis}`;
    mark.textContent = axis.toUpperCase();
    this.dom.insertBefore(mark, this.input);
    return this;
  }

  /** Fills the field behind the number in proportion to its range. */
  showBar(): this {
    this.#bar.hidden = false;
    this.#show();
    return this;
  }

  override setLabel(label: string): this {
    this.input.setAttribute('aria-label', label);
    return this;
  }

  override setTestId(id: string): this {
    this.input.dataset.testid = id;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.input.disabled = disabled;
    return this.setAttribute('aria-disabled', String(disabled));
  }

  override onChange(callback: () => void): this {
    this.#changed = callback;
    return this;
  }

  onGestureStart(callback: () => void): this {
    this.#start = callback;
    return this;
  }

  onGestureEnd(callback: () => void): this {
    this.#end = callback;
    return this;
  }

  /** Escape while dragging; the owner takes back what the gesture did. Without it the value that was is applied once more. */
  onGestureCancel(callback: () => void): this {
    this.#cancel = callback;
    return this;
  }

  #show(): void {
    const whole = this.#write(this.#precision);
    const text = document.activeElement === this.input ? whole : this.#write(this.#decimals);
    if (this.input.value !== text) this.input.value = text;
    this.#text = text;
    this.#tell('aria-valuenow', String(this.#value));
    this.#tell('aria-valuetext', this.#mixed ? '—' : `${whole} ${this.#unit}`.trim());
    if (this.#bar.hidden) return;
    const share = (this.#value - this.#min) / (this.#max - this.#min);
    if (Number.isFinite(share)) this.#bar.style.width = `${Math.min(Math.max(share, 0), 1) * 100}%`;
  }

  #write(decimals: number): string {
    return this.#mixed ? '—' : writeNumber(this.#value * this.#factor, decimals);
  }

  /** As many as there is room for. */
  get #decimals(): number {
    const value = this.#value * this.#factor;
    const before = String(Math.trunc(Math.abs(value))).length + (value < 0 ? 1 : 0);
    return Math.min(this.#precision, Math.max(this.#digits - before, 0));
  }

  /** Writing what is there already would have the browser lay the page out again. */
  #tell(name: string, value: string): void {
    if (this.input.getAttribute(name) !== value) this.input.setAttribute(name, value);
  }

  #fit(value: number): number {
    const whole = this.#integer ? Math.round(value) : value;
    return Math.min(Math.max(whole, this.#min), this.#max);
  }

  #apply(value: number): void {
    const next = this.#fit(value);
    if (next === this.#value && !this.#mixed) {
      this.#show();
      return;
    }
    this.#value = next;
    this.#mixed = false;
    this.#show();
    this.#changed();
  }

  #beginGesture(): void {
    if (this.#inGesture) return;
    this.#inGesture = true;
    this.#start();
  }

  #finishGesture(): void {
    if (!this.#inGesture) return;
    this.#inGesture = false;
    this.#end();
  }

  #takeBack(value: number): void {
    if (!this.#cancel) {
      this.#apply(value);
      return;
    }
    this.#inGesture = false;
    this.#value = value;
    this.#show();
    this.#cancel();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || this.input.disabled || document.activeElement === this.input) return;
    event.preventDefault();
    if (this.#mixed) {
      this.input.focus();
      return;
    }
    const startX = event.clientX;
    let lastX = startX;
    let dragging = false;
    const before = this.#value;
    let exact = before;
    const listening = new AbortController();
    const { signal } = listening;
    this.dom.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => {
      if (!dragging && Math.abs(moved.clientX - startX) < CLICK_PIXELS) return;
      if (!dragging) this.#beginGesture();
      dragging = true;
      const scale = moved.shiftKey ? 0.1 : moved.ctrlKey || moved.metaKey ? 10 : 1;
      exact += ((moved.clientX - lastX) / PIXELS_PER_STEP) * this.#step * scale;
      exact = Math.min(Math.max(exact, this.#min), this.#max);
      lastX = moved.clientX;
      this.#apply(Number(exact.toFixed(Math.max(0, 2 - Math.floor(Math.log10(this.#step))))));
    };
    const stop = (cancelled: boolean): void => {
      listening.abort();
      this.#finishGesture();
      if (!dragging && !cancelled) this.input.focus();
    };
    const takeBack = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || !dragging) return;
      key.preventDefault();
      key.stopPropagation();
      this.#takeBack(before);
      stop(true);
    };
    window.addEventListener('keydown', takeBack, { capture: true, signal });
    this.dom.addEventListener('pointermove', move, { signal });
    this.dom.addEventListener('pointerup', () => stop(false), { signal });
    this.dom.addEventListener('pointercancel', () => stop(true), { signal });
    this.dom.addEventListener('lostpointercapture', () => stop(true), { signal });
  }

  #key(event: KeyboardEvent): void {
    // Where nothing was typed, Escape is meant for what the field stands in.
    if (event.key !== 'Escape' || this.#typing) event.stopPropagation();
    if (event.key === 'Enter') {
      this.#commitText();
      this.input.select();
    }
    if (event.key === 'Escape') {
      this.#typing = false;
      this.#show();
      this.input.blur();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const scale = event.shiftKey ? 10 : event.ctrlKey || event.metaKey ? 0.1 : 1;
    const change = this.#nudge * scale * (event.key === 'ArrowUp' ? 1 : -1);
    this.#beginGesture();
    this.#apply(Number((this.#value + change).toPrecision(12)));
  }

  #commitText(): void {
    this.#typing = false;
    const typed = this.input.value === this.#text ? null : readNumber(this.input.value, this.#unit);
    if (typed !== null) {
      this.#beginGesture();
      this.#apply(typed / this.#factor);
    }
    this.#show();
    this.#finishGesture();
  }
}

/** Whole numbers; the range is kept when typing too. */
export class UIInteger extends UINumber {
  constructor(value = 0) {
    super(value);
    this.setInteger();
  }
}
