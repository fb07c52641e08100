import { UIDiv } from './containers.ts';
import { createIcon } from './icons.ts';
import { type UIChild, UIElement } from './UIElement.ts';

interface TabEntry {
  readonly id: string;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLDivElement;
}

let tabsCount = 0;

/** Tabs after the ARIA pattern: arrow keys, Home and End walk along them, only the chosen panel is shown. */
export class UITabs extends UIElement<HTMLDivElement> {
  /** The tabs, and to their right what else belongs to the area, which is no tab. */
  readonly bar = new UIDiv().setClass('tabbar');
  readonly #list = new UIDiv().setClass('tablist').setRole('tablist');
  readonly #prefix = `tabs-${++tabsCount}`;
  readonly #tabs: TabEntry[] = [];
  #chosen: string | null = null;
  #selected: (id: string) => void = () => undefined;

  constructor() {
    super(document.createElement('div'));
    this.setClass('Tabs').add(this.bar.add(this.#list));
    this.#list.onKeyDown((event) => this.#key(event));
  }

  /** Adds a tab at the end, or before the tab with the id `before`. The first one is chosen. */
  addTab(id: string, label: string, content: UIChild, options: { icon?: string | undefined; before?: string | undefined } = {}): this {
    if (this.#tabs.some((tab) => tab.id === id)) throw new Error(`A tab with the id "${id}" exists already.`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'Tab';
    button.id = `${this.#prefix}-${id}-tab`;
    button.dataset.testid = `tab-${id}`;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', `${this.#prefix}-${id}`);
    if (options.icon) button.appendChild(createIcon(options.icon));
    const words = document.createElement('span');
    words.textContent = label;
    button.title = label;
    button.appendChild(words);
    button.addEventListener('click', () => this.select(id));
    const panel = document.createElement('div');
    panel.className = 'tabpanel';
    panel.id = `${this.#prefix}-${id}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.appendChild(content instanceof UIElement ? content.dom : content);
    const next = this.#tabs.findIndex((tab) => tab.id === options.before);
    const place = next < 0 ? this.#tabs.length : next;
    this.#list.dom.insertBefore(button, this.#tabs[place]?.button ?? null);
    this.dom.appendChild(panel);
    this.#tabs.splice(place, 0, { id, button, panel });
    this.#show(this.#chosen ?? id);
    return this;
  }

  removeTab(id: string): this {
    const index = this.#tabs.findIndex((tab) => tab.id === id);
    const tab = this.#tabs[index];
    if (!tab) return this;
    tab.button.remove();
    tab.panel.remove();
    this.#tabs.splice(index, 1);
    if (this.#chosen === id) this.#show(this.#tabs[Math.max(0, index - 1)]?.id ?? null);
    return this;
  }

  setTabHidden(id: string, hidden: boolean): this {
    const tab = this.#tabs.find((entry) => entry.id === id);
    if (!tab || tab.button.hidden === hidden) return this;
    tab.button.hidden = hidden;
    if (hidden && this.#chosen === id) this.#show(this.#tabs.find((entry) => !entry.button.hidden)?.id ?? null);
    return this;
  }

  select(id: string): this {
    if (this.#tabs.some((tab) => tab.id === id)) {
      this.#show(id);
      this.#selected(id);
    }
    return this;
  }

  /** Shows a tab without telling the listener: what a program, not a person, chose. */
  choose(id: string): this {
    if (this.#tabs.some((tab) => tab.id === id)) this.#show(id);
    return this;
  }

  get selected(): string | null {
    return this.#chosen;
  }

  get ids(): readonly string[] {
    return this.#tabs.map((tab) => tab.id);
  }

  onSelect(callback: (id: string) => void): this {
    this.#selected = callback;
    return this;
  }

  #show(id: string | null): void {
    this.#chosen = id;
    for (const tab of this.#tabs) {
      const chosen = tab.id === id;
      tab.button.setAttribute('aria-selected', String(chosen));
      tab.button.tabIndex = chosen ? 0 : -1;
      tab.panel.hidden = !chosen;
    }
  }

  #key(event: KeyboardEvent): void {
    const shown = this.#tabs.filter((tab) => !tab.button.hidden);
    const at = shown.findIndex((tab) => tab.id === this.#chosen);
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    if (target === undefined || event.target instanceof HTMLInputElement) return;
    const tab = shown[(target + shown.length) % shown.length];
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(tab.id);
    tab.button.focus();
  }
}
