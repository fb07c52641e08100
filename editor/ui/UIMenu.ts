import { createIcon } from './icons.ts';
import { keyCaps } from './keyCaps.ts';
import { UIElement } from './UIElement.ts';

export interface UIMenuItem {
  label: string;
  icon?: string | undefined;
  /** A shortcut as operators write it, `ctrl+z`. */
  shortcut?: string | undefined;
  disabled?: boolean | undefined;
  /** Present for items that are switches. */
  checked?: boolean | undefined;
  danger?: boolean | undefined;
  testId?: string | undefined;
  /** Makes it open a submenu. */
  items?: (() => UIMenuEntry[]) | undefined;
  onSelect?: (() => void) | undefined;
}

export type UIMenuEntry = UIMenuItem | 'separator';

export interface UIMenuOptions {
  label: string;
  /** Below this element, or at its right side for a submenu; or at a point of the window. */
  at: HTMLElement | { x: number; y: number };
  beside?: boolean;
  /** Arrow left or right where there is no submenu to close or open: a menubar moves on. */
  onSideways?: (direction: -1 | 1) => void;
  onClose?: () => void;
}

const MARGIN = 4;

/**
 * A popup menu after the ARIA pattern: arrows, Home, End, first letters, Enter, Escape; hovering opens submenus.
 * It is shown by its constructor, and takes itself away when something is chosen or the focus goes elsewhere.
 */
export class UIMenu extends UIElement<HTMLDivElement> {
  readonly #options: UIMenuOptions;
  readonly #items: { item: UIMenuItem; dom: HTMLButtonElement }[] = [];
  readonly #parent: UIMenu | null;
  readonly #former = document.activeElement;
  readonly #listening = new AbortController();
  #submenu: UIMenu | null = null;
  #closed = false;

  constructor(entries: readonly UIMenuEntry[], options: UIMenuOptions, parent: UIMenu | null = null) {
    super(document.createElement('div'));
    this.#options = options;
    this.#parent = parent;
    this.setClass('Menu').setRole('menu').setLabel(options.label);
    for (const entry of entries) this.dom.appendChild(entry === 'separator' ? separator() : this.#row(entry));
    // A modal dialog makes the rest of the page inert, so that its menus have to be inside of it.
    const host = (options.at instanceof HTMLElement && options.at.closest('dialog')) || document.body;
    host.appendChild(this.dom);
    this.#place();
    this.onKeyDown((event) => this.#key(event));
    this.dom.addEventListener('contextmenu', (event) => event.preventDefault());
    const { signal } = this.#listening;
    if (!parent) {
      document.addEventListener('pointerdown', (event) => this.#outside(event), { capture: true, signal });
      window.addEventListener('blur', () => this.close(false), { signal });
      window.addEventListener('resize', () => this.close(false), { signal });
    }
    this.focusItem(0);
  }

  close(giveFocusBack = true): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#submenu?.close(false);
    this.#listening.abort();
    this.dom.remove();
    if (giveFocusBack && this.#former instanceof HTMLElement) this.#former.focus();
    this.#options.onClose?.();
  }

  focusItem(index: number): void {
    this.#items.at(index)?.dom.focus();
  }

  #root(): UIMenu {
    return this.#parent ? this.#parent.#root() : this;
  }

  #row(item: UIMenuItem): HTMLElement {
    const row = document.createElement('button');
    row.type = 'button';
    row.className = item.danger ? 'MenuItem danger' : 'MenuItem';
    row.tabIndex = -1;
    row.setAttribute('role', item.checked === undefined ? 'menuitem' : 'menuitemcheckbox');
    if (item.checked !== undefined) row.setAttribute('aria-checked', String(item.checked));
    if (item.disabled) row.setAttribute('aria-disabled', 'true');
    if (item.testId) row.dataset.testid = item.testId;
    const mark = document.createElement('span');
    mark.className = 'mark';
    if (item.checked) mark.appendChild(createIcon('check'));
    else if (item.icon && item.checked === undefined) mark.appendChild(createIcon(item.icon));
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = item.label;
    row.append(mark, label);
    if (item.shortcut) row.appendChild(keyCaps(item.shortcut));
    if (item.items) {
      row.setAttribute('aria-haspopup', 'menu');
      row.setAttribute('aria-expanded', 'false');
      const more = createIcon('chevron-right');
      more.classList.add('more');
      row.appendChild(more);
    }
    // Not when it enters: a menu that the keyboard opened under a resting pointer would be taken over by it.
    row.addEventListener('pointermove', () => {
      const shown = item.items && !item.disabled ? row.getAttribute('aria-expanded') === 'true' : this.#submenu === null;
      if (document.activeElement === row && shown) return;
      row.focus();
      if (item.items && !item.disabled) this.#openSubmenu(item, row, false);
      else this.#closeSubmenu();
    });
    row.addEventListener('click', () => this.#choose(item, row));
    this.#items.push({ item, dom: row });
    return row;
  }

  #choose(item: UIMenuItem, row: HTMLButtonElement): void {
    if (item.disabled) return;
    if (item.items) {
      this.#openSubmenu(item, row, true);
      return;
    }
    this.#root().close();
    item.onSelect?.();
  }

  #openSubmenu(item: UIMenuItem, row: HTMLButtonElement, focusFirst: boolean): void {
    if (!item.items) return;
    if (row.getAttribute('aria-expanded') !== 'true') {
      this.#closeSubmenu();
      row.setAttribute('aria-expanded', 'true');
      this.#submenu = new UIMenu(
        item.items(),
        { label: item.label, at: row, beside: true, onClose: () => row.setAttribute('aria-expanded', 'false') },
        this,
      );
      if (!focusFirst) row.focus();
    } else if (focusFirst) this.#submenu?.focusItem(0);
  }

  #closeSubmenu(): void {
    this.#submenu?.close(false);
    this.#submenu = null;
  }

  #outside(event: PointerEvent): void {
    if (event.target instanceof Element && event.target.closest('.Menu')) return;
    const { at } = this.#options;
    const onOpener = at instanceof HTMLElement && event.target instanceof Node && at.contains(event.target);
    if (!onOpener) this.close(false);
  }

  #place(): void {
    const { at, beside } = this.#options;
    const size = this.dom.getBoundingClientRect();
    let left: number;
    let top: number;
    if (at instanceof HTMLElement) {
      const box = at.getBoundingClientRect();
      left = beside ? box.right + 2 : box.left;
      top = beside ? box.top - 5 : box.bottom + 2;
      if (beside && left + size.width > window.innerWidth - MARGIN) left = box.left - size.width - 2;
    } else {
      left = at.x;
      top = at.y;
    }
    this.dom.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - size.width - MARGIN))}px`;
    this.dom.style.top = `${Math.max(MARGIN, Math.min(top, window.innerHeight - size.height - MARGIN))}px`;
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const at = this.#items.findIndex((entry) => entry.dom === document.activeElement);
    const current = this.#items[at];
    const move = { ArrowDown: at + 1, ArrowUp: at <= 0 ? this.#items.length - 1 : at - 1, Home: 0, End: this.#items.length - 1 }[event.key];
    if (move !== undefined) {
      this.#closeSubmenu();
      this.focusItem(move % Math.max(this.#items.length, 1));
    } else if (event.key === 'ArrowRight') {
      if (current?.item.items && !current.item.disabled) this.#openSubmenu(current.item, current.dom, true);
      else this.#root().#options.onSideways?.(1);
    } else if (event.key === 'ArrowLeft') {
      if (this.#parent) this.#parent.#closeSubmenuAndFocus();
      else this.#options.onSideways?.(-1);
    } else if (event.key === 'Escape') {
      if (this.#parent) this.#parent.#closeSubmenuAndFocus();
      else this.close();
    } else if (event.key === 'Tab') {
      this.#root().close();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const order = [...this.#items.slice(at + 1), ...this.#items.slice(0, at + 1)];
      order.find((entry) => entry.item.label.toLowerCase().startsWith(letter))?.dom.focus();
    } else return;
    event.preventDefault();
  }

  #closeSubmenuAndFocus(): void {
    const opener = this.#items.find((entry) => entry.dom.getAttribute('aria-expanded') === 'true');
    this.#closeSubmenu();
    opener?.dom.focus();
  }
}

function separator(): HTMLElement {
  const line = document.createElement('div');
  line.className = 'MenuSeparator';
  line.setAttribute('role', 'separator');
  return line;
}
