import { UIDiv } from './containers.ts';
import { createIcon } from './icons.ts';
import { type UIChild, UIElement } from './UIElement.ts';

/** A part of a panel that folds under its heading. `onToggle` lets the owner remember. */
export class UISection extends UIElement<HTMLElement> {
  readonly body = new UIDiv().setClass('body');
  readonly #head = document.createElement('button');
  #toggled: (open: boolean) => void = () => undefined;

  constructor(title: string, open = true) {
    super(document.createElement('section'));
    this.setClass('Section');
    this.#head.type = 'button';
    this.#head.className = 'head';
    this.#head.append(createIcon('chevron-right'), title);
    this.#head.addEventListener('click', () => {
      this.setOpen(!this.open);
      this.#toggled(this.open);
    });
    this.dom.append(this.#head, this.body.dom);
    this.setOpen(open);
  }

  get open(): boolean {
    return !this.body.isHidden();
  }

  setOpen(open: boolean): this {
    this.body.setHidden(!open);
    this.#head.setAttribute('aria-expanded', String(open));
    return this;
  }

  /** Children go below the heading. */
  override add(...children: UIChild[]): this {
    this.body.add(...children);
    return this;
  }

  override clear(): this {
    this.body.clear();
    return this;
  }

  onToggle(callback: (open: boolean) => void): this {
    this.#toggled = callback;
    return this;
  }
}
