import { describe, expect, it } from 'vitest';
import { isReply, type ProgressEvent } from './answer.ts';
import { ProviderError } from './provider.ts';
import { boxPlan } from './testBoxes.ts';
import { scriptedModel } from './testModel.ts';
import { orchestrate } from './testOrchestrator.ts';

describe('a refinement by a model', () => {
  const plan = boxPlan(20);

  it('changes what it names and leaves every other operation byte-identical', async () => {
    const edit =
      '{"change":[{"id":"lid","op":"box","params":{"size":["= side",2,"= side"]},"at":"block.top"},{"op":"difference","material":"body","inputs":["block","bore"],"id":"result"}],"parameters":[{"name":"side","value":25}]}';
    const model = scriptedModel('cloud', [edit]);
    const answer = await orchestrate({ models: () => [model] }).refine({ plan, instruction: 'a lid, 25 mm', selection: ['block'] });
    if (isReply(answer)) throw new Error(answer.reply);
    const bytes = (operations: readonly object[]): string[] => operations.map((operation) => JSON.stringify(operation));
    expect(bytes(answer.plan.operations.slice(0, 3))).toEqual(bytes(plan.operations));
    expect(answer.changes.map(({ kind, what, id }) => `${kind} ${what} ${id}`)).toEqual(['changed parameter side', 'added operation lid']);
    expect(model.asked[0]!.user).toContain('["block"]');
  });

  it('understands a whole plan in the place of an edit, and keeps what is the same in it', async () => {
    const whole = JSON.stringify({
      name: plan.name,
      operations: [
        { op: 'box', id: 'block', params: { size: [9, 9, 9] }, material: 'body' },
        ...plan.operations.slice(1).map(({ id, ...rest }) => ({ ...rest, id })),
      ],
    });
    const answer = await orchestrate({ models: () => [scriptedModel('cloud', [whole])] }).refine({ plan, instruction: 'smaller' });
    if (isReply(answer)) throw new Error(answer.reply);
    expect(answer.changes.map(({ id }) => id)).toEqual(['block']);
    expect(JSON.stringify(answer.plan.operations[1])).toBe(JSON.stringify(plan.operations[1]));
  });

  it('may take everything away', async () => {
    const answer = await orchestrate({ models: () => [scriptedModel('cloud', ['{"remove":["result","bore","block"]}'])] }).refine({
      plan,
      instruction: 'delete it',
    });
    expect(answer).toMatchObject({ plan: { operations: [] }, report: { parts: [] } });
  });

  it('takes nothing away altogether where the artist did not ask for it: it is told so, and without a better answer nothing changes', async () => {
    const nothing = '{"remove":["result","bore","block"]}';
    const model = scriptedModel('cloud', [nothing], [nothing], [nothing]);
    const refined = orchestrate({ models: () => [model] }).refine({ plan, instruction: 'wider', provider: 'cloud' });
    await expect(refined).rejects.toThrow('has no operations');
    expect(model.asked[1]!.user).toContain('leave those that are there');
  });
});

describe('variations by a model', () => {
  it('are asked along axes, told as each is ready, and made up from the offline generator where they are alike or fail', async () => {
    const edits = ['{"name":"Wide","parameters":[{"name":"side","value":31}]}', '{"parameters":[{"name":"side","value":31}]}', 'no', 'no'];
    const model = scriptedModel('cloud', ...edits.map((edit) => [edit]));
    const events: ProgressEvent[] = [];
    const answer = await orchestrate({ models: () => [model] }).vary({ plan: boxPlan(20), count: 3, axes: ['proportion'] }, (event) =>
      events.push(event),
    );
    if (isReply(answer)) throw new Error(answer.reply);
    expect(answer.variations).toHaveLength(3);
    expect(new Set(answer.variations.map(({ plan }) => plan.parameters[0]!.value)).size).toBe(3);
    expect(answer.variations.map(({ metadata }) => metadata.provider)).toEqual(['cloud', 'patterns', 'patterns']);
    expect(events.flatMap((event) => (event.type === 'variation' ? [event.index] : []))).toEqual([0, 1, 2]);
    expect(model.asked[0]!.user).toContain('its proportion');
  });

  it('that nobody could measure or see are none', async () => {
    const renamed = '{"name":"Other","parameters":[{"name":"side","value":20.0001,"label":"Edge"}]}';
    const model = scriptedModel('cloud', [renamed]);
    const answer = await orchestrate({ models: () => [model] }).vary({ plan: boxPlan(20), count: 1 });
    if (isReply(answer)) throw new Error(answer.reply);
    expect(answer.variations.map(({ metadata }) => metadata.provider)).toEqual(['patterns']);
  });

  it.each([undefined, 'cloud'])(
    'that it does not give come from the offline generator, with the reason (asked for: %s)',
    async (provider) => {
      const model = scriptedModel('cloud', [new ProviderError('auth', 'Cloud did not take the key.')]);
      const answer = await orchestrate({ models: () => [model] }).vary({ plan: boxPlan(20), count: 2, ...(provider && { provider }) });
      if (isReply(answer)) throw new Error(answer.reply);
      expect(answer.variations.map(({ metadata }) => metadata.provider)).toEqual(['patterns', 'patterns']);
      expect(answer.variations[0]?.metadata.attempts).toContainEqual(
        expect.objectContaining({ provider: 'cloud', code: 'auth', outcome: 'Cloud did not take the key.' }),
      );
    },
  );
});
