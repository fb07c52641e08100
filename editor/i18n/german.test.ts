import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../core/strings/english.ts';
import { german } from './german.ts';

const ROOMS = ['animation', 'menubar', 'panels', 'player', 'script', 'shell', 'viewport'];

function sourcesOf(room: string): string[] {
  const names = readdirSync(`editor/${room}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `editor/${room}/${name}`);
}

/** Keys that stand in the sources as they are; composed ones are not found this way. */
function keysInSources(): string[] {
  const files = ROOMS.flatMap((room) => sourcesOf(room));
  const calls = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:text|getKey)\(\s*'([^']+)',/g)].map((match) => match[1]),
  );
  const fields = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bkey: '([a-z]+\/[^'$]+)'/g)].map((match) => match[1]));
  return [...new Set([...calls, ...fields])].filter((key) => key !== undefined);
}

describe('the German texts', () => {
  it.each([...keysInSources(), ...Object.keys(english)])('have %s', (key) => {
    expect(german[key]).toBeTruthy();
  });
});
