import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { UIMenu, type UIMenuEntry } from '../ui/UIMenu.ts';
import { menuEntries } from './menuEntries.ts';

/** Menus of the host stand in this order; those of plugins before Help. */
const ORDER = ['File', 'Edit', 'Add', 'View', 'Render'];

/** File, Edit, Add, View, Render, Help: after the ARIA menubar pattern, by click and by keyboard. */
export class Menubar {
  readonly dom = document.createElement('div');
  readonly #editor: Editor;
  readonly #disposables = new Disposables();
  #open: { name: string; menu: UIMenu } | null = null;
  #drawn = '';

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.className = 'menus';
    this.dom.setAttribute('role', 'menubar');
    this.dom.setAttribute('aria-label', editor.strings.getKey('menus', 'Menus'));
    this.dom.addEventListener('keydown', (event) => this.#key(event));
    this.#disposables.add(onAny([editor.menus.changed], () => this.#draw()));
    this.#draw();
  }

  dispose(): void {
    this.#open?.menu.close(false);
    this.#disposables.dispose();
    this.dom.remove();
  }

  get #names(): string[] {
    const present = this.#editor.menus.names();
    const added = present.filter((name) => !ORDER.includes(name) && name !== 'Help');
    return [...ORDER, ...added, 'Help'].filter((name) => present.includes(name));
  }

  get #titles(): HTMLButtonElement[] {
    return [...this.dom.querySelectorAll<HTMLButtonElement>('.menu-title')];
  }

  #draw(): void {
    const names = this.#names;
    if (names.join() === this.#drawn) return;
    this.#drawn = names.join();
    this.dom.replaceChildren(...names.map((name, index) => this.#title(name, index)));
  }

  #title(name: string, index: number): HTMLElement {
    const title = document.createElement('button');
    title.type = 'button';
    title.className = 'menu-title';
    title.dataset.testid = `menu-${name}`;
    title.dataset.menu = name;
    title.textContent = this.#editor.strings.getKey(`menu/${name}`, name);
    title.tabIndex = index === 0 ? 0 : -1;
    title.setAttribute('role', 'menuitem');
    title.setAttribute('aria-haspopup', 'menu');
    title.setAttribute('aria-expanded', 'false');
    title.addEventListener('click', () => (this.#open?.name === name ? this.#close() : this.#show(name)));
    title.addEventListener('pointerenter', () => this.#open && this.#open.name !== name && this.#show(name));
    return title;
  }

  #show(name: string): void {
    this.#open?.menu.close(false);
    const title = this.#titles.find((entry) => entry.dataset.menu === name);
    if (!title) return;
    for (const entry of this.#titles) entry.tabIndex = entry === title ? 0 : -1;
    title.focus();
    title.setAttribute('aria-expanded', 'true');
    const entries: UIMenuEntry[] = menuEntries(this.#editor, name);
    const menu = new UIMenu(entries, {
      label: title.textContent ?? name,
      at: title,
      onSideways: (direction) => this.#sideways(name, direction),
      onClose: () => {
        title.setAttribute('aria-expanded', 'false');
        if (this.#open?.menu === menu) this.#open = null;
      },
    });
    this.#open = { name, menu };
  }

  #close(): void {
    this.#open?.menu.close();
  }

  #sideways(name: string, direction: -1 | 1): void {
    const names = this.#names;
    const next = names[(names.indexOf(name) + direction + names.length) % names.length];
    if (next !== undefined) this.#show(next);
  }

  #key(event: KeyboardEvent): void {
    const titles = this.#titles;
    const at = titles.findIndex((entry) => entry.matches(':focus'));
    const title = titles[at];
    if (!title) return;
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: titles.length - 1 }[event.key];
    if (target !== undefined) titles[(target + titles.length) % titles.length]?.focus();
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') this.#show(title.dataset.menu ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
