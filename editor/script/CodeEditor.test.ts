import { javascript } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { syntaxErrors } from './CodeEditor.ts';
import { NEW_SOURCE } from './scriptApi.ts';

const errorsOf = (source: string) => syntaxErrors(EditorState.create({ doc: source, extensions: [javascript()] }), 'not readable');

it.each([
  NEW_SOURCE,
  'async function start() { await null; }',
  'const a = scene?.userData ?? {};',
  'class Ball { #speed = 1; static made = 0 }',
  'try { init() } catch { }',
  'const copy = { ...this.userData };',
])('what browsers read has no error: %s', (source) => {
  expect(errorsOf(source)).toEqual([]);
});

it.each([
  ['function update( {', 18],
  ['let = = 3;', 6],
])('an error is marked where it is: %s', (source, near) => {
  const [first] = errorsOf(source);
  expect(Math.abs((first?.from ?? -99) - near)).toBeLessThanOrEqual(2);
  expect(first?.to).toBeLessThanOrEqual(source.length);
});
