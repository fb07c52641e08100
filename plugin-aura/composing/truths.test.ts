import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { holdsAlready } from './truths.ts';

describe('a word that holds of the thing by what it is', () => {
  it.each([
    ['hole', 'cylindrical'],
    ['create_nut', 'hexagonal'],
    ['box', 'rectangular'],
    ['cylinder', 'circular'],
    ['hole', 'equally spaced'],
  ])('%s: %s needs nothing', (op, word) => expect(holdsAlready(registry.get(op)!, word)).toBe(true));

  it.each([
    ['box', 'cylindrical'],
    ['cylinder', 'rectangular'],
    ['cylinder', 'hexagonal'],
    ['box', 'wooden'],
  ])('%s: %s is not so, and is told', (op, word) => expect(holdsAlready(registry.get(op)!, word)).toBe(false));
});
