const NAMES: Readonly<Record<string, string>> = {
  delete: 'Del',
  backspace: '⌫',
  escape: 'Esc',
  home: 'Home',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: 'Space',
  enter: 'Enter',
};

const MAC_NAMES: Readonly<Record<string, string>> = { ctrl: '⌘', shift: '⇧', alt: '⌥' };

/** Parts of a shortcut as they stand on keys: `ctrl+shift+z` gives Ctrl, Shift, Z (on a Mac their signs). */
export function keyNames(shortcut: string, mac: boolean): string[] {
  return shortcut.split('+').map((key) => {
    if (mac && MAC_NAMES[key]) return MAC_NAMES[key];
    const numpad = /^numpad(\d)$/.exec(key);
    if (numpad) return `Num ${numpad[1]}`;
    return NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
  });
}

export const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut drawn as keys. */
export function keyCaps(shortcut: string): HTMLElement {
  const keys = document.createElement('span');
  keys.className = 'Keys';
  for (const name of keyNames(shortcut, onMac())) {
    const cap = document.createElement('kbd');
    cap.textContent = name;
    keys.appendChild(cap);
  }
  return keys;
}
