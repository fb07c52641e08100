import { z } from 'zod';
import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { Setting } from '../core/Settings.ts';
import type { Theme } from '../viewport/index.ts';

/** Dark, light, or what the system says. */
export const themeSetting: Setting<'dark' | 'light' | 'system'> = {
  id: 'settings/theme',
  section: 'Appearance',
  label: 'Theme',
  schema: z.enum(['dark', 'light', 'system']),
  default: 'dark',
  choices: [
    { value: 'dark', label: 'Dark' },
    { value: 'light', label: 'Light' },
    { value: 'system', label: 'As the system' },
  ],
  order: -10,
};

const systemIsLight = matchMedia('(prefers-color-scheme: light)');

export function currentTheme(editor: Editor): Theme {
  const chosen = editor.settings.get(themeSetting);
  if (chosen !== 'system') return chosen;
  return systemIsLight.matches ? 'light' : 'dark';
}

/** Puts the theme on the page and keeps it right; `changed` is for what is not drawn by CSS. */
export function followTheme(editor: Editor, changed: (theme: Theme) => void): Dispose {
  const apply = (): void => {
    const theme = currentTheme(editor);
    document.documentElement.dataset.theme = theme;
    changed(theme);
  };
  const stop = editor.signals.settingChanged.add((key) => key === themeSetting.id && apply());
  systemIsLight.addEventListener('change', apply);
  apply();
  return () => {
    stop();
    systemIsLight.removeEventListener('change', apply);
  };
}
