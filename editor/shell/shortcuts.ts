import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';

/** Runs operators by their keys, never while something is typed or a dialog is open. */
export function listenForShortcuts(editor: Editor): Dispose {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const operator = editor.operators.forShortcut(event);
    if (!operator) return;
    if (isTyping(event.target) && !/^F\d/.test(event.key) && !(event.ctrlKey || event.metaKey)) return;
    if (isTyping(event.target) && isEditingKey(event)) return;
    event.preventDefault();
    if (event.repeat && !REPEATING.has(operator.id)) return;
    void editor.operators.run(operator.id);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

const REPEATING = new Set(['edit.undo', 'edit.redo']);

/** In a text field these belong to the text. */
function isEditingKey(event: KeyboardEvent): boolean {
  return ['z', 'y', 'x', 'c', 'v', 'a', 'd', 'delete', 'backspace'].includes(event.key.toLowerCase());
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
}
