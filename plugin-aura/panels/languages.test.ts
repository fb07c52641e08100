import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PHASES } from '../generation/answer.ts';
import { ENTRIES } from '../library/entries.ts';
import * as settings from '../settings.ts';
import { TABLES } from './local.ts';
import { shelfOf } from './things/shelf.ts';

const ROOM = 'plugin-aura/panels';
const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(`${ROOM}/${name}`, 'utf8')] as const);

/** Said in English on purpose: prompts to begin with are read in it, and reasons of an abort are shown to nobody. */
const ENGLISH: ReadonlySet<string> = new Set(['The page was closed.']);

/** The first argument of a call, of what follows its opening bracket. */
function textArgument(rest: string): string {
  let depth = 0;
  for (const { 0: token, index } of rest.matchAll(/'(?:[^'\\\n]|\\.)*'|`[^`]*`|[()[\]{},]/g)) {
    if ('([{'.includes(token)) depth += 1;
    else if (depth === 0 && ',)'.includes(token)) return rest.slice(0, index);
    else if (')]}'.includes(token)) depth -= 1;
  }
  return rest;
}

/** What an expression may come to: both sides of a choice, but not what is compared or looked up. */
function textsIn(expression: string): string[] {
  return [...expression.matchAll(/'([^'\n]+)'/g)].flatMap(({ 0: literal, 1: text, index }) => {
    const compared = /[=!]== *$/.test(expression.slice(0, index)) || /^ *[=!]==/.test(expression.slice(index + literal.length));
    return compared || expression[index - 1] === '[' ? [] : (text ?? []);
  });
}

/** Every text with a capital letter and two words that stands in the sources, and whatever is asked for by itself. */
function sentences(): string[] {
  return sources
    .filter(([name]) => name !== 'chat/examples.ts')
    .flatMap(([, source]) => [
      ...[...source.matchAll(/'([A-Z][\w’]* [^'\n]*)'/g)].flatMap(([, text]) => (text?.startsWith('Aura') ? [] : (text ?? []))),
      ...[...source.matchAll(/\blocal\(/g)].flatMap(({ index }) => textsIn(textArgument(source.slice(index + 'local('.length)))),
    ])
    .filter((text) => !ENGLISH.has(text) && !/^(AuraPrompt|SearchRow)/.test(text));
}

function keys(): string[] {
  const families = new Set(shelfOf(ENTRIES).map(({ family }) => family));
  const spoken = [
    ...sentences(),
    ...PHASES.map(({ label }) => label),
    ...[...families].map((family) => family.charAt(0).toUpperCase() + family.slice(1)),
  ];
  return [
    ...spoken.map((text) => `aura/${text}`),
    ...Object.values(settings).flatMap((entry) =>
      typeof entry === 'object' ? [`setting/${entry.id}`, ...(entry.help === undefined ? [] : [`setting/${entry.id}/help`])] : [],
    ),
  ];
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(Object.entries(TABLES))('nothing of the panels is left to be translated into %s', async (_code, load) => {
  const { default: table } = await load();
  const { default: german } = await TABLES.de!();
  const wanted = keys();
  expect(wanted.length).toBeGreaterThan(250);
  expect([...new Set(wanted)].filter((key) => !table[key]?.trim())).toEqual([]);
  expect(Object.keys(table)).toEqual(Object.keys(german));
  for (const [key, text] of Object.entries(table)) {
    if (key.startsWith('aura/')) expect([key, holes(text)]).toEqual([key, holes(key)]);
  }
});

it('no panel builds a sentence that cannot be translated', () => {
  const built = sources.flatMap(([name, source]) =>
    [...source.matchAll(/`([A-Z][a-z’]+ [^`]*\$\{[^`]*)`/g)].flatMap(([, text]) => (text?.startsWith('Aura') ? [] : [`${name}: ${text}`])),
  );
  expect(built).toEqual([]);
});
