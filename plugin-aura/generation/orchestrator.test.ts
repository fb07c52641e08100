import { describe, expect, it } from 'vitest';
import { PlanError } from '../plan/problem.ts';
import { isReply, type ProgressEvent } from './answer.ts';
import { boxPlan, boxReader } from './testBoxes.ts';
import { designOf, orchestrate, replyOf, validator } from './testOrchestrator.ts';
import type { Validator } from './validator.ts';

describe('without models', () => {
  it('times each phase, and the whole', async () => {
    const { metadata } = designOf(await orchestrate().generate({ prompt: 'box 10' }));
    expect(metadata.phases_ms).toEqual({ intent: 1, plan: 1, materials: 1, validation: 1, assembly: 1, output: 1 });
    expect(metadata).toMatchObject({
      processing_ms: 6,
      provider: 'patterns',
      attempts: [{ provider: 'patterns', outcome: 'gave the plan' }],
    });
    expect(metadata.model).toBeUndefined();
  });

  it('is validated as finely as its degree of detail wants', async () => {
    const asked: string[] = [];
    const watched: Validator = {
      build: (plan, quality, signal) => {
        asked.push(quality);
        return validator.build(plan, quality, signal);
      },
    };
    for (const complexity of ['simple', 'complex', 'hyper-realistic'] as const)
      await orchestrate({ validator: watched }).generate({ prompt: 'box 10', complexity });
    expect(asked).toEqual(['draft', 'draft', 'final']);
  });

  it('tells what the plan holds, and each phase when it is done', async () => {
    const events: ProgressEvent[] = [];
    await orchestrate().generate({ prompt: 'box 10' }, (event) => events.push(event));
    expect(events.map((event) => (event.type === 'phase' ? event.percent : event.type))).toEqual([
      'provider',
      10,
      'intent',
      'parameter',
      'operation',
      'operation',
      'operation',
      30,
      'material',
      50,
      70,
      90,
      100,
    ]);
  });

  it('gives a reply where the words ask for no design, with no phase between', async () => {
    const events: ProgressEvent[] = [];
    const reply = replyOf(await orchestrate().generate({ prompt: 'thank you' }, (event) => events.push(event)));
    expect(reply).toMatchObject({ reply: 'You are welcome.', offers: ['a box of 10 mm'], metadata: { provider: 'patterns' } });
    expect(events.filter(({ type }) => type === 'operation')).toEqual([]);
  });

  it('says so where neither a plan nor a reply came of the words', async () => {
    const reader = { ...boxReader, generate: async () => ({ plan: { ...boxPlan(1), operations: [] }, unread: ['glorp'], notes: [] }) };
    expect(replyOf(await orchestrate({ reader }).generate({ prompt: 'glorp' })).reply).toContain(
      'Nothing that could be built was understood',
    );
  });

  it('marks a refinement that is a design of its own, and lists no changes for it', async () => {
    const answer = await orchestrate().refine({ plan: boxPlan(10), instruction: 'another box of 5' });
    expect(answer).toMatchObject({ beside: true, changes: [] });
  });

  it('adds up what a session spends, and refuses a provider that is not there', async () => {
    const orchestrator = orchestrate();
    await orchestrator.generate({ prompt: 'box', session_id: 'a' });
    const { metadata } = designOf(await orchestrator.generate({ prompt: 'box', session_id: 'a' }));
    expect(metadata.session).toMatchObject({ id: 'a', requests: 2, cost_usd: 0 });
    await expect(orchestrator.generate({ prompt: 'box', provider: 'oracle' })).rejects.toThrow(
      'There is no provider "oracle": use one of auto, patterns.',
    );
  });

  it('warns of materials that it had to guess, and of what was asked for and does not show', async () => {
    const plan = boxPlan(15, 'unobtainium');
    const requirements = [{ kind: 'length' as const, about: 'height', value: 77, unit: 'mm', words: '77 mm high' }];
    const asked = { ...plan, intent: { ...plan.intent, requirements } };
    const reader = { ...boxReader, generate: async () => ({ plan: asked, unread: [], notes: ['A note.'] }) };
    const answer = designOf(await orchestrate({ reader }).generate({ prompt: 'box' }));
    expect(answer.metadata.warnings).toEqual([
      expect.stringContaining('unobtainium'),
      '“77 mm high” was asked for (height), and the result does not show it.',
      'A note.',
    ]);
    expect(answer.plan.intent.requirements[0]!.met).toBe(false);
    expect(answer.report.problems).toMatchObject([{ code: 'unknown_material' }]);
  });

  it('answers in words where what was read cannot be built', async () => {
    const outcome = await orchestrate().generate({ prompt: 'box 0' });
    expect(isReply(outcome) && outcome.reply).toMatch(/^That cannot be built as it was said\. ./);
  });

  it('stops between phases when it is aborted', async () => {
    const abort = new AbortController();
    const events: string[] = [];
    const hear = (event: ProgressEvent): void => {
      if (event.type !== 'phase') return;
      events.push(event.phase);
      if (event.phase === 'materials') abort.abort(new Error('enough'));
    };
    await expect(orchestrate().generate({ prompt: 'box' }, hear, abort.signal)).rejects.toThrow('enough');
    expect(events).toEqual(['intent', 'plan', 'materials']);
  });

  it('leaves out variations that cannot be built, unless none can', async () => {
    const [good, bad] = [boxPlan(10), { ...boxPlan(10), operations: [{ id: 'a', op: 'box', params: { size: [-1, 1, 1] } }] }];
    const reader = (plans: (typeof good)[]) => ({ ...boxReader, vary: async () => plans.map((plan, k) => ({ plan, label: String(k) })) });
    expect(await orchestrate({ reader: reader([bad, good]) }).vary({ prompt: 'box', count: 2 })).toMatchObject({
      variations: [{ label: '1' }],
    });
    await expect(orchestrate({ reader: reader([bad]) }).vary({ prompt: 'box', count: 1 })).rejects.toBeInstanceOf(PlanError);
  });
});
