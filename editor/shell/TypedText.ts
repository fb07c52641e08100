/**
 * Knows which text is being typed just now: it was changed by the keyboard and not yet committed by Enter, or by leaving the field.
 * Only such a text has an undo of its own; a field that merely has the focus has not.
 */
export class TypedText {
  #field: EventTarget | null = null;

  /** @param signal ends the listening */
  constructor(signal: AbortSignal) {
    const listen = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void =>
      window.addEventListener(type, hear, { capture: true, signal });
    listen('input', (event) => {
      this.#field = innerTarget(event);
    });
    listen('focusout', () => this.#forget());
    listen('change', () => this.#forget());
    listen('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#forget();
    });
  }

  isTyped(target: EventTarget | null): boolean {
    if (target === null || target !== this.#field || !isText(target)) return false;
    return !('value' in target) || target.value !== '';
  }

  /** Commits what is being typed, so that the operator that runs next finds it. The field keeps the focus. */
  settle(): void {
    const field = this.#field;
    if (!(field instanceof HTMLInputElement) || !this.isTyped(field) || document.activeElement !== field) return;
    field.blur();
    field.focus();
  }

  #forget(): void {
    this.#field = null;
  }
}

/** Where an event began, also inside of a widget that keeps its elements in a shadow. */
export function innerTarget(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** Whether keys that reach it become a text. */
export function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
}
