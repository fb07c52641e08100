import type { Editor, StringTable } from '../../editor/api.ts';

/** The texts of each language but English, by its code: English sentences are their keys, with "aura/" before them. */
export const TABLES: Readonly<Record<string, () => Promise<{ default: StringTable }>>> = {
  de: () => import('./languages/german.json', { with: { type: 'json' } }),
  es: () => import('./languages/spanish.json', { with: { type: 'json' } }),
  fr: () => import('./languages/french.json', { with: { type: 'json' } }),
  ja: () => import('./languages/japanese.json', { with: { type: 'json' } }),
  ko: () => import('./languages/korean.json', { with: { type: 'json' } }),
  zh: () => import('./languages/chinese.json', { with: { type: 'json' } }),
};

let strings: Editor['strings'] | null = null;

/** Adds the plugin's texts in the editor's language, which `local` gives from then on; the result takes them away again. */
export async function speakLike(editor: Editor): Promise<() => void> {
  const table = TABLES[editor.strings.language];
  const remove = table && editor.strings.register(editor.strings.language, (await table()).default);
  strings = editor.strings;
  return () => {
    strings = null;
    remove?.();
  };
}

/** A sentence of the screen in the artist's language; `{name}` stands for a value. */
export function local(english: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = strings?.getKey(`aura/${english}`, english) ?? english;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
