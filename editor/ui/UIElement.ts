/** What may be put inside a widget: another widget or a bare node. */
export type UIChild = UIElement | Node;

/**
 * Base of all widgets: wraps one DOM element (`dom`). Methods return the widget, so that they chain.
 * Texts only ever become text nodes or attributes, never markup.
 */
export class UIElement<E extends HTMLElement = HTMLElement> {
  readonly dom: E;

  constructor(dom: E) {
    this.dom = dom;
  }

  add(...children: UIChild[]): this {
    for (const child of children) this.dom.appendChild(child instanceof UIElement ? child.dom : child);
    return this;
  }

  remove(...children: UIChild[]): this {
    for (const child of children) {
      const node = child instanceof UIElement ? child.dom : child;
      if (node.parentNode === this.dom) this.dom.removeChild(node);
    }
    return this;
  }

  clear(): this {
    this.dom.replaceChildren();
    return this;
  }

  setId(id: string): this {
    this.dom.id = id;
    return this;
  }

  getId(): string {
    return this.dom.id;
  }

  setClass(name: string): this {
    this.dom.className = name;
    return this;
  }

  addClass(...names: string[]): this {
    this.dom.classList.add(...names);
    return this;
  }

  removeClass(...names: string[]): this {
    this.dom.classList.remove(...names);
    return this;
  }

  toggleClass(name: string, on: boolean): this {
    this.dom.classList.toggle(name, on);
    return this;
  }

  /** Sets one CSS property by its CSS name, custom properties included. */
  setStyle(property: string, value: string): this {
    this.dom.style.setProperty(property, value);
    return this;
  }

  setWidth(value: string): this {
    return this.setStyle('width', value);
  }

  setDisplay(value: string): this {
    return this.setStyle('display', value);
  }

  setHidden(hidden: boolean): this {
    if (this.dom.hidden !== hidden) this.dom.hidden = hidden;
    return this;
  }

  isHidden(): boolean {
    return this.dom.hidden === true;
  }

  setDisabled(disabled: boolean): this {
    if ('disabled' in this.dom) this.dom.disabled = disabled;
    else this.setAttribute('aria-disabled', String(disabled));
    return this;
  }

  setTextContent(text: string): this {
    this.dom.textContent = text;
    return this;
  }

  getTextContent(): string {
    return this.dom.textContent ?? '';
  }

  /** Name for people who do not see the screen. */
  setLabel(label: string): this {
    return this.setAttribute('aria-label', label);
  }

  setTooltip(text: string): this {
    this.dom.title = text;
    return this;
  }

  setRole(role: string): this {
    return this.setAttribute('role', role);
  }

  setTestId(id: string): this {
    this.dom.dataset.testid = id;
    return this;
  }

  setAttribute(name: string, value: string): this {
    this.dom.setAttribute(name, value);
    return this;
  }

  focus(): this {
    this.dom.focus();
    return this;
  }

  on<K extends keyof HTMLElementEventMap>(type: K, callback: (event: HTMLElementEventMap[K]) => void): this {
    this.dom.addEventListener(type, callback as EventListener);
    return this;
  }

  onClick(callback: (event: MouseEvent) => void): this {
    return this.on('click', callback);
  }

  onDblClick(callback: (event: MouseEvent) => void): this {
    return this.on('dblclick', callback);
  }

  onKeyDown(callback: (event: KeyboardEvent) => void): this {
    return this.on('keydown', callback);
  }

  onChange(callback: () => void): this {
    return this.on('change', () => callback());
  }

  onInput(callback: () => void): this {
    return this.on('input', () => callback());
  }
}
