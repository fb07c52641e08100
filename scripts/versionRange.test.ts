import { expect, it } from 'vitest';
import { satisfiesRange } from './versionRange.ts';

it.each([
  ['20.19.0', '>=18', true],
  ['20.19.0', '>= 0.8', true],
  ['20.19.0', '>=20.19.0', true],
  ['20.19.0', '>=20.19.1', false],
  ['20.19.0', '^20.19.0 || >=22.12.0', true],
  ['21.0.0', '^20.19.0 || >=22.12.0', false],
  ['20.19.0', '18 || 20 || >=22', true],
  ['20.19.0', '18 || >=22', false],
  ['20.19.0', '*', true],
  ['20.19.0', '20.x', true],
  ['20.19.0', '>20', false],
  ['20.19.0', '<=20', true],
  ['20.19.0', '<20', false],
  ['20.19.0', '>=14 <21', true],
  ['20.19.0', '~20.18', false],
  ['20.19.0', '16 - 20', true],
  ['0.2.5', '^0.2.3', true],
  ['0.3.0', '^0.2.3', false],
])('%s against %s: %s', (version, range, expected) => {
  expect(satisfiesRange(version, range)).toBe(expected);
});

it('says so when a range is written in a way it does not know', () => {
  expect(() => satisfiesRange('20.19.0', '>=lts')).toThrow('Not a version: lts');
});
