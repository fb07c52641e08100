import { describe, expect, it } from 'vitest';
import type { ModelInfo } from '../provider.ts';
import { scriptedModel } from '../testModel.ts';
import { Abilities } from './abilities.ts';

const never = new AbortController().signal;
const LIST: readonly ModelInfo[] = [{ id: 'one', structured: 'none', vision: true }];

describe('what a provider says of its models', () => {
  it('is taken as true for minutes, and a silence only for seconds', async () => {
    let time = 0;
    let asked = 0;
    let answers: readonly ModelInfo[] | Error = new Error('not yet');
    const provider = {
      ...scriptedModel('local'),
      models: async () => {
        asked++;
        if (answers instanceof Error) throw answers;
        return answers;
      },
    };
    const abilities = new Abilities(() => time);
    const form = async (at: number) => {
      time = at;
      const { format, sees } = await abilities.formOf(provider, undefined, never);
      return [format, sees, asked];
    };
    expect(await form(0)).toEqual(['json', false, 1]);
    answers = LIST;
    expect(await form(9_000)).toEqual(['json', false, 1]);
    expect(await form(11_000)).toEqual(['text', true, 2]);
    answers = new Error('gone for a moment');
    expect(await form(100_000)).toEqual(['text', true, 2]);
    expect(await form(400_000)).toEqual(['text', true, 3]);
  });
});
