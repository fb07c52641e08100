import { Signal } from './Signal.ts';

export type MenuName = 'File' | 'Edit' | 'Add' | 'View' | 'Render' | 'Help' | (string & {});

/** Where an operator stands in the menu bar. Groups are parted by lines, in the order in which they first appear. */
export interface MenuEntry {
  menu: MenuName;
  operator: string;
  group?: string;
  order?: number;
  submenu?: string;
}

export class Menus {
  readonly changed = new Signal();
  #entries: MenuEntry[] = [];

  add(entry: MenuEntry): () => void {
    this.#entries.push(entry);
    this.changed.dispatch();
    return () => {
      const index = this.#entries.indexOf(entry);
      if (index < 0) return;
      this.#entries.splice(index, 1);
      this.changed.dispatch();
    };
  }

  /** Menus by name, in the order in which they first appear. */
  names(): string[] {
    return [...new Set(this.#entries.map((entry) => entry.menu))];
  }

  /** Entries of one menu by `order`, those without keep the order of being added. */
  entries(menu: string): MenuEntry[] {
    return this.#entries.filter((entry) => entry.menu === menu).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }

  get size(): number {
    return this.#entries.length;
  }
}
