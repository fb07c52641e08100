import { createIcon, type IconNode } from './icons.ts';
import { UIElement } from './UIElement.ts';

export type ButtonStyle = 'plain' | 'primary' | 'ghost' | 'danger';

/** A button with text, an icon, or both. With an icon alone, give it a label. */
export class UIButton extends UIElement<HTMLButtonElement> {
  constructor(text = '', icon?: string | IconNode) {
    super(document.createElement('button'));
    this.setClass('Button');
    this.dom.type = 'button';
    if (icon !== undefined) this.setIcon(icon);
    if (text !== '') this.setTextContent(text);
    else if (icon !== undefined) this.addClass('icon');
  }

  override setTextContent(text: string): this {
    this.dom.querySelector('span')?.remove();
    const span = document.createElement('span');
    span.textContent = text;
    this.dom.appendChild(span);
    return this;
  }

  setIcon(icon: string | IconNode): this {
    this.dom.querySelector('.Icon')?.remove();
    this.dom.prepend(createIcon(icon));
    return this;
  }

  setKind(kind: ButtonStyle): this {
    this.removeClass('primary', 'ghost', 'danger');
    return kind === 'plain' ? this : this.addClass(kind);
  }

  /** Makes it a toggle and says whether it is on. */
  setPressed(pressed: boolean): this {
    return this.setAttribute('aria-pressed', String(pressed));
  }

  /** Label and tooltip of a button that shows only an icon. */
  setHint(text: string): this {
    return this.setLabel(text).setTooltip(text);
  }
}
