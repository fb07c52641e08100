import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Config } from '../core/Config.ts';
import { english } from '../core/strings/english.ts';
import { createEditor } from '../createEditor.ts';
import { EXAMPLE_TITLES } from '../examples/exampleList.ts';
import { ADDABLE } from '../menubar/addable.ts';
import type { Field, FieldSection } from '../panels/fields/Field.ts';
import { materialSections } from '../panels/fields/materialFields.ts';
import { OBJECT_SECTIONS } from '../panels/fields/objectFields.ts';
import { SCENE_SECTIONS } from '../panels/fields/sceneFields.ts';
import { GEOMETRY_KINDS } from '../panels/geometryParameters.ts';
import { parameterSection } from '../panels/geometrySection.ts';
import { GEOMETRY_IDENTITY } from '../panels/geometryTools.ts';
import { LANGUAGE_NAMES, registerStrings, TABLES } from './index.ts';

const SOURCES = readdirSync('editor', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`editor/${name}`, 'utf8'));

/** Keys that stand in the sources as they are. */
function keysInSources(): string[] {
  const calls = /(?:\btext|getKey)\(\s*'([^']+)',/g;
  const helpers = /\(\s*'([a-z]+\/[^']+)',\s*'[A-Z]/g;
  const fields = /\bkey: '([a-z]+\/[^'$]+)'/g;
  return SOURCES.flatMap((source) =>
    [calls, helpers, fields].flatMap((form) => [...source.matchAll(form)].flatMap(([, key]) => key ?? [])),
  );
}

/** What keys begin with whose end is filled in where they are used. */
const FAMILIES = [
  ...new Set(
    SOURCES.flatMap((source) => [...source.matchAll(/(?:text|getKey)\(\s*`([a-z]+\/[^`$]*)\$\{/gi)].map(([, begin]) => begin ?? '')),
  ),
];

/** Whether the sources have what the end of such a key is filled in with: an id, a label or the name of a property. */
function isFilledIn(key: string): boolean {
  const stands = (end: string): boolean =>
    SOURCES.some((source) => source.includes(`'${end}'`) || (/^\w+$/.test(end) && new RegExp(`[{,\\s]${end}: `).test(source)));
  return FAMILIES.some((begin) => {
    if (!key.startsWith(begin)) return false;
    const end = key.slice(begin.length);
    const at = end.lastIndexOf('/');
    return stands(end) || (at > 0 && stands(end.slice(0, at)) && stands(end.slice(at + 1)));
  });
}

/** Those that are put together from the tables which the screen is made of. */
function keysOfTables(): string[] {
  const sections: readonly FieldSection[] = [
    ...OBJECT_SECTIONS,
    ...SCENE_SECTIONS,
    ...materialSections(-1),
    GEOMETRY_IDENTITY,
    ...Object.keys(GEOMETRY_KINDS).map(parameterSection),
  ];
  const choicesOf = (field: Field): string[] =>
    field.kind === 'choice' ? Object.values(field.choices).map((label) => `choice/${label}`) : [];
  return [
    ...sections.flatMap(({ key, fields }) => [key, ...fields.flatMap((field) => [field.key, ...choicesOf(field)])]),
    ...Object.keys(EXAMPLE_TITLES).map((id) => `example/${id}`),
    ...ADDABLE.flatMap(({ id, submenu }) => [`add/${id}`, ...(submenu ? [`add/${submenu}`] : [])]),
  ];
}

/** What is filled in: `{count}`. */
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(Object.entries(TABLES))('nothing is left to be translated into %s', async (_code, load) => {
  const { default: table } = await load();
  const { default: german } = await TABLES.de!();
  const wanted = new Set([...keysInSources(), ...keysOfTables(), ...Object.keys(english)]);
  expect(wanted.size).toBeGreaterThan(500);
  expect([...wanted].filter((key) => !table[key]?.trim())).toEqual([]);
  expect(Object.keys(german).filter((key) => !table[key]?.trim())).toEqual([]);
  expect(Object.keys(table).filter((key) => !wanted.has(key) && !isFilledIn(key))).toEqual([]);
  for (const key of Object.keys(table)) expect([key, holes(table[key] ?? '')]).toEqual([key, holes(german[key] ?? '')]);
});

it.each([
  ['the browser’s', ['pt-BR', 'fr-CA', 'en'], 'fr', 'Annuler'],
  ['English where the browser has none of ours', ['pt'], 'en', 'Cancel'],
])('the language is %s until one is chosen', async (_case, wanted, code, cancel) => {
  const editor = createEditor({ config: new Config(null), blobStore: null });
  await registerStrings(editor, wanted);
  expect([editor.strings.language, editor.strings.getKey('dialog/cancel', 'Cancel')]).toEqual([code, cancel]);
  editor.strings.setLanguage('ja');
  expect(editor.strings.language).toBe('ja');
});

it('each language has a name and a table', () => {
  expect(Object.keys(TABLES).sort()).toEqual(
    Object.keys(LANGUAGE_NAMES)
      .filter((code) => code !== 'en')
      .sort(),
  );
});
