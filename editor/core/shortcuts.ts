/** What a shortcut is read from; a KeyboardEvent fits. */
export interface KeyPress {
  key: string;
  code?: string;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const MODIFIERS = ['ctrl', 'alt', 'shift'] as const;

/** `Shift+Ctrl+Z` and `ctrl+shift+z` are one shortcut: modifiers in a fixed order, all in lower case. */
export function normalizeShortcut(shortcut: string): string {
  const parts = shortcut
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const key = parts.at(-1);
  const modifiers = parts.slice(0, -1).map((part) => (part === 'cmd' || part === 'meta' ? 'ctrl' : part));
  const unknown = modifiers.find((part) => !MODIFIERS.some((modifier) => modifier === part));
  if (!key || unknown !== undefined) throw new Error(`"${shortcut}" is not a shortcut.`);
  return [...MODIFIERS.filter((modifier) => modifiers.includes(modifier)), key].join('+');
}

/** The shortcut that a key press stands for. Control and command count as one; every modifier counts. */
export function shortcutOfEvent(event: KeyPress): string {
  const key = keyName(event);
  const held = { ctrl: event.ctrlKey || event.metaKey, alt: event.altKey, shift: event.shiftKey };
  return [...MODIFIERS.filter((modifier) => held[modifier]), key].join('+');
}

function keyName(event: KeyPress): string {
  const numpad = /^Numpad(\d)$/.exec(event.code ?? '');
  if (numpad) return `numpad${numpad[1]}`;
  return event.key === ' ' ? 'space' : event.key.toLowerCase();
}
