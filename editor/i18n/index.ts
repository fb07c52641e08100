/**
 * Texts of the host's user interface in other languages than English; the registry itself is `editor.strings`. English stands
 * where a text is used, as the fallback of its key, so that there is one copy of it. A language is fetched when it is the chosen one.
 */
import type { Editor } from '../core/Editor.ts';
import type { StringTable } from '../core/Strings.ts';

/** Languages by code, in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
  zh: '中文',
};

/** The texts of each language but English, by its code. */
export const TABLES: Readonly<Record<string, () => Promise<{ default: StringTable }>>> = {
  de: () => import('./german.json', { with: { type: 'json' } }),
  es: () => import('./spanish.json', { with: { type: 'json' } }),
  fr: () => import('./french.json', { with: { type: 'json' } }),
  ja: () => import('./japanese.json', { with: { type: 'json' } }),
  ko: () => import('./korean.json', { with: { type: 'json' } }),
  zh: () => import('./chinese.json', { with: { type: 'json' } }),
};

/**
 * Where the artist has chosen no language yet, it is the browser's, if there is one of these.
 *
 * @throws if the texts cannot be fetched; those are English then
 */
export async function registerStrings(editor: Editor, wanted: readonly string[] = []): Promise<void> {
  const codes = wanted.map((tag) => tag.split('-')[0] ?? '');
  editor.strings.prefer(codes.find((code) => Object.hasOwn(LANGUAGE_NAMES, code)) ?? 'en');
  const { language } = editor.strings;
  const table = TABLES[language];
  if (table) editor.strings.register(language, (await table()).default);
}
