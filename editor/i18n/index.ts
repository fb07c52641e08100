/** Texts of the host's user interface by language; the registry itself is `editor.strings`. */
import type { Editor } from '../core/Editor.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** Languages by code, in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch' };

export function registerStrings(editor: Editor): void {
  editor.strings.register('en', english);
  editor.strings.register('de', german);
}
