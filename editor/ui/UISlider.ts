import { UIElement } from './UIElement.ts';
import { UINumber } from './UINumber.ts';

/**
 * A native range with a number field beside it, for a value with a useful range. The range may be softer than the field's:
 * `setRange(min, max, hardMin, hardMax)` lets typing go further than dragging. Callbacks as in UINumber.
 */
export class UISlider extends UIElement<HTMLDivElement> {
  readonly range = document.createElement('input');
  readonly number: UINumber;
  #inGesture = false;
  #changed: () => void = () => undefined;
  #start: () => void = () => undefined;
  #end: () => void = () => undefined;

  constructor(value = 0, min = 0, max = 1) {
    super(document.createElement('div'));
    this.setClass('Slider');
    this.number = new UINumber(value);
    this.range.type = 'range';
    this.range.step = 'any';
    this.add(this.range, this.number);
    this.setRange(min, max).setValue(value);
    this.range.addEventListener('input', () => this.#slide());
    this.range.addEventListener('change', () => this.#finish());
    this.range.addEventListener('keydown', (event) => event.stopPropagation());
    this.number.onGestureStart(() => this.#start()).onGestureEnd(() => this.#end());
    this.number.onChange(() => {
      this.#showRange();
      this.#changed();
    });
  }

  getValue(): number {
    return this.number.getValue();
  }

  setValue(value: number): this {
    this.number.setValue(value);
    if (!this.#inGesture) this.#showRange();
    return this;
  }

  setMixed(): this {
    this.number.setMixed();
    return this;
  }

  setRange(min: number, max: number, hardMin = min, hardMax = max): this {
    this.range.min = String(min);
    this.range.max = String(max);
    this.number
      .setRange(hardMin, hardMax)
      .setStep((max - min) / 100)
      .setNudge((max - min) / 100);
    this.#showRange();
    return this;
  }

  setStep(step: number): this {
    this.range.step = String(step);
    this.number.setStep(step).setNudge(step);
    return this;
  }

  setPrecision(decimals: number): this {
    this.number.setPrecision(decimals);
    return this;
  }

  setUnit(symbol: string, factor = 1): this {
    this.number.setUnit(symbol, factor);
    return this;
  }

  setInteger(): this {
    this.number.setInteger();
    return this.setStep(1);
  }

  override setLabel(label: string): this {
    this.range.setAttribute('aria-label', label);
    this.number.setLabel(label);
    return this;
  }

  /** The number field carries the id itself, the range the id with `-range` behind it. */
  override setTestId(id: string): this {
    this.range.dataset.testid = `${id}-range`;
    this.number.setTestId(id);
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.range.disabled = disabled;
    this.number.setDisabled(disabled);
    return this;
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

  onGestureCancel(callback: () => void): this {
    this.number.onGestureCancel(callback);
    return this;
  }

  #slide(): void {
    if (!this.#inGesture) {
      this.#inGesture = true;
      this.#start();
    }
    this.number.setValue(Number(Number(this.range.value).toPrecision(6)));
    this.#showFill();
    this.#changed();
  }

  #finish(): void {
    if (!this.#inGesture) return;
    this.#inGesture = false;
    this.#end();
  }

  #showRange(): void {
    this.range.value = String(this.number.getValue());
    this.#showFill();
  }

  #showFill(): void {
    const min = Number(this.range.min);
    const share = (Number(this.range.value) - min) / (Number(this.range.max) - min || 1);
    this.range.style.setProperty('--fill', `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(1)}%`);
  }
}
