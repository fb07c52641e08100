import { Contributions } from './Contributions.ts';
import type { Editor } from './Editor.ts';
import { sentenceOf } from './Notices.ts';
import { type KeyPress, normalizeShortcut, shortcutOfEvent } from './shortcuts.ts';

/** Something a person can do. Menus, palette, toolbar and context menu are drawn from operators. */
export interface Operator {
  /** For instance `edit.undo`. */
  id: string;
  label: string;
  /** Name of a lucide icon. */
  icon?: string;
  help?: string;
  /** `ctrl+z`, `shift+h`, `w`, `delete`, `numpad1`; several if it has more than one. `ctrl` is also the Mac's command key. */
  shortcut?: string | readonly string[];
  /** Whether it can be done now. Without it: always. */
  poll?(editor: Editor): boolean;
  execute(editor: Editor, args?: unknown): void | Promise<void>;
  /** For operators that are switches: whether it is on. */
  checked?(editor: Editor): boolean;
}

export class Operators {
  readonly #entries = new Contributions<Operator>('operator');
  readonly #byShortcut = new Map<string, string>();
  #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get changed() {
    return this.#entries.changed;
  }

  /** @throws if the id or one of the shortcuts is taken; then nothing is registered */
  register(operator: Operator): () => void {
    const shortcuts = shortcutsOf(operator);
    for (const shortcut of shortcuts) {
      const owner = this.#byShortcut.get(shortcut);
      if (owner !== undefined) throw new Error(`The shortcut ${shortcut} of "${operator.id}" already belongs to "${owner}".`);
    }
    const unregister = this.#entries.register(operator);
    for (const shortcut of shortcuts) this.#byShortcut.set(shortcut, operator.id);
    return () => {
      for (const shortcut of shortcuts) {
        if (this.#byShortcut.get(shortcut) === operator.id) this.#byShortcut.delete(shortcut);
      }
      unregister();
    };
  }

  get(id: string): Operator | undefined {
    return this.#entries.get(id);
  }

  list(): Operator[] {
    return this.#entries.list();
  }

  canRun(id: string): boolean {
    const operator = this.get(id);
    return operator !== undefined && (operator.poll?.(this.#editor) ?? true);
  }

  /** Runs an operator if its poll allows; what it throws becomes a notice. Resolves to whether it ran to its end. */
  async run(id: string, args?: unknown): Promise<boolean> {
    const operator = this.get(id);
    if (!operator || !this.canRun(id)) return false;
    try {
      await operator.execute(this.#editor, args);
      return true;
    } catch (error) {
      this.#editor.notices.error(sentenceOf(error));
      return false;
    }
  }

  forShortcut(event: KeyPress): Operator | undefined {
    const id = this.#byShortcut.get(shortcutOfEvent(event));
    return id === undefined ? undefined : this.get(id);
  }
}

function shortcutsOf(operator: Operator): string[] {
  if (operator.shortcut === undefined) return [];
  const written = typeof operator.shortcut === 'string' ? [operator.shortcut] : operator.shortcut;
  return [...new Set(written.map(normalizeShortcut))];
}
