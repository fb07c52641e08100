import { z } from 'zod';
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

const KEY = 'shortcuts';
const chosenSchema = z.record(z.string(), z.array(z.string()));

export class Operators {
  readonly #entries = new Contributions<Operator>('operator');
  /** Who has a shortcut by what operators declare. */
  readonly #declared = new Map<string, string>();
  #editor: Editor;
  /** What the artist has chosen instead, by operator. */
  #chosen: Record<string, string[]>;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#chosen = editor.config.get(KEY, chosenSchema, {});
  }

  get changed() {
    return this.#entries.changed;
  }

  /** @throws if the id or one of the shortcuts is taken; then nothing is registered */
  register(operator: Operator): () => void {
    const shortcuts = shortcutsOf(operator);
    for (const shortcut of shortcuts) {
      const owner = this.#declared.get(shortcut);
      if (owner !== undefined) throw new Error(`The shortcut ${shortcut} of "${operator.id}" already belongs to "${owner}".`);
    }
    const unregister = this.#entries.register(operator);
    for (const shortcut of shortcuts) this.#declared.set(shortcut, operator.id);
    return () => {
      for (const shortcut of shortcuts) {
        if (this.#declared.get(shortcut) === operator.id) this.#declared.delete(shortcut);
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
    return this.ownerOf(shortcutOfEvent(event));
  }

  /** The operator that a shortcut runs now. */
  ownerOf(shortcut: string): Operator | undefined {
    const chosenBy = Object.keys(this.#chosen).find((id) => this.#chosen[id]?.includes(shortcut) && this.get(id));
    const declaredBy = this.#declared.get(shortcut);
    return this.get(chosenBy ?? (declaredBy !== undefined && this.#chosen[declaredBy] === undefined ? declaredBy : ''));
  }

  /** The shortcuts of an operator as they are now: those chosen, or those declared that nobody else was given. */
  shortcuts(id: string): string[] {
    const operator = this.get(id);
    const own = this.#chosen[id] ?? (operator ? shortcutsOf(operator) : []);
    return own.filter((shortcut) => this.ownerOf(shortcut)?.id === id);
  }

  isChosen(id: string): boolean {
    return this.#chosen[id] !== undefined;
  }

  /** Gives an operator other shortcuts; who had one of them loses it. Null: what is declared. @throws if one is no shortcut */
  choose(id: string, shortcuts: readonly string[] | null): void {
    const wanted = shortcuts?.map(normalizeShortcut);
    const others = Object.entries(this.#chosen).filter(([other]) => other !== id);
    this.#chosen = Object.fromEntries(others.map(([other, keys]) => [other, keys.filter((key) => !wanted?.includes(key))]));
    if (wanted) this.#chosen[id] = wanted;
    this.#editor.config.setKey(KEY, this.#chosen);
    this.changed.dispatch();
  }
}

function shortcutsOf(operator: Operator): string[] {
  if (operator.shortcut === undefined) return [];
  const written = typeof operator.shortcut === 'string' ? [operator.shortcut] : operator.shortcut;
  return [...new Set(written.map(normalizeShortcut))];
}
