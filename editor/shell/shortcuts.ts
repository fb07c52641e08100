import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { innerTarget, isText, TypedText } from './TypedText.ts';

const REPEATING = new Set(['edit.undo', 'edit.redo']);

/** With Ctrl these belong to whatever text has the focus; undo and redo only to one that is being typed. */
const TEXT_KEYS = new Set(['x', 'c', 'v', 'a', 'd', 'delete', 'backspace']);
const UNDO_KEYS = new Set(['z', 'y']);

/**
 * Runs operators by their keys, never while a dialog is open. Keys with Ctrl and function keys do the editor's thing whatever has
 * the focus, so they are heard before any widget; the others only where nothing could be meant by them that is typed.
 */
export function listenForShortcuts(editor: Editor): Dispose {
  const listening = new AbortController();
  const typed = new TypedText(listening.signal);

  const run = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const operator = editor.operators.forShortcut(event);
    if (!operator) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && !REPEATING.has(operator.id)) return;
    typed.settle();
    void editor.operators.run(operator.id);
  };
  const early = (event: KeyboardEvent): void => {
    const held = event.ctrlKey || event.metaKey;
    if (!held && !/^F\d/.test(event.key)) return;
    const key = event.key.toLowerCase();
    const target = innerTarget(event);
    if (held && TEXT_KEYS.has(key) && isText(target)) return;
    if (held && UNDO_KEYS.has(key) && typed.isTyped(target)) return;
    run(event);
  };
  const late = (event: KeyboardEvent): void => {
    const target = innerTarget(event);
    if (!isText(target) && !(target instanceof HTMLSelectElement)) run(event);
  };
  window.addEventListener('keydown', early, { capture: true, signal: listening.signal });
  document.addEventListener('keydown', late, { signal: listening.signal });
  return () => listening.abort();
}
