/**
 * Texts of the host's user interface in other languages than English; the registry itself is `editor.strings`. English stands
 * where a text is used, as the fallback of its key, so that there is one copy of it.
 */
import type { Editor } from '../core/Editor.ts';
import { german } from './german.ts';

/** Languages by code, in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch' };

export function registerStrings(editor: Editor): void {
  editor.strings.register('de', german);
}
