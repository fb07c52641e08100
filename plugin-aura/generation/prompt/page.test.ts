import { describe, expect, test } from 'vitest';
import { registry } from '../../operations/index.ts';
import { countTokens, GENERAL, promptPage, UNLISTED } from './page.ts';

describe('the page that a language model is given', () => {
  test('the general part has at most 1,900 tokens, each further family at most 900', async () => {
    const families = [...registry.families().keys()];
    for (const { name, text } of promptPage(registry, families).sections)
      expect([name, (await countTokens(text)) <= (name === 'general' ? 1900 : 900)]).toEqual([name, true]);
  });

  test('it names every operation of the families that were asked for, and no other', () => {
    const { text } = promptPage(registry, ['jewelry']);
    for (const { op, family } of registry.all())
      expect([op, new RegExp(`^${op}[{ \n]`, 'm').test(`${text}\n`)]).toEqual([
        op,
        !UNLISTED.has(op) && (family === 'jewelry' || GENERAL.includes(family)),
      ]);
  });

  test('its constant part comes first', () => {
    const general = promptPage(registry).text;
    expect(promptPage(registry, ['furniture']).text.startsWith(general)).toBe(true);
  });
});
