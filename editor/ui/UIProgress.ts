import { UIElement } from './UIElement.ts';

/** A bar between 0 and 1. `setIndeterminate` is for work whose length nobody knows. */
export class UIProgress extends UIElement<HTMLDivElement> {
  readonly #fill = document.createElement('div');

  constructor(value = 0) {
    super(document.createElement('div'));
    this.setClass('Progress').setRole('progressbar');
    this.setAttribute('aria-valuemin', '0').setAttribute('aria-valuemax', '100');
    this.#fill.className = 'fill';
    this.add(this.#fill);
    this.setValue(value);
  }

  getValue(): number {
    return Number(this.dom.getAttribute('aria-valuenow') ?? 0) / 100;
  }

  setValue(value: number): this {
    const percent = Math.round(Math.min(Math.max(value, 0), 1) * 100);
    this.#fill.style.width = `${percent}%`;
    return this.removeClass('indeterminate').setAttribute('aria-valuenow', String(percent));
  }

  setIndeterminate(): this {
    this.dom.removeAttribute('aria-valuenow');
    return this.addClass('indeterminate');
  }
}
