import { expect, it } from 'vitest';
import { registry } from './index.ts';
import { drawFamilies } from './testSoundness.ts';

/** Drawn by the files beside this one. */
const ELSEWHERE: readonly string[] = ['solids', 'profiles', 'combine', 'features', 'modify', 'jewelry'];
const HERE = ['furniture', 'vessels', 'mechanical', 'architecture', 'nature', 'props', 'scene'] as const;

drawFamilies(HERE);

it('every family is drawn in one of the files', () => {
  const families = new Set<string>(registry.all().map(({ family }) => family));
  for (const family of [...ELSEWHERE, ...HERE]) families.delete(family);
  expect([...families]).toEqual([]);
});
