import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../library/entries.ts';
import { library } from '../../library/index.ts';
import { registry } from '../../operations/index.ts';
import { tryReadPlan } from '../../plan/read.ts';
import { planOf, searched, shelfOf } from './shelf.ts';

const items = shelfOf(ENTRIES);

describe('the shelf of things', () => {
  it('holds each thing and each variant once', () => {
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('create_ladder/Ladder');
    expect(keys).toContain('create_ladder/step ladder');
    expect(items.some(({ op }) => op === 'union' || op === 'create_pave')).toBe(false);
  });

  it('is searched by every name, what begins with the words first', () => {
    const found = (query: string) => searched(items, query).map(({ label }) => label);
    expect(found('ladder')[0]).toBe('Ladder');
    expect(found('stepladder')).toContain('Step ladder');
    expect(found('SCREW driver')).toContain('Screwdriver');
    expect(found('qqq')).toEqual([]);
    expect(found('')).toHaveLength(items.length);
  });

  it('gives plans that can be read', async () => {
    await library.loadAll();
    for (const item of items) expect([item.key, tryReadPlan(planOf(item), registry).problems]).toEqual([item.key, []]);
  });
});
