import { beforeAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import type { ProgressEvent } from '../../plugin-aura/generation/answer.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { Builder } from '../geometry/Builder.ts';
import type { Piece, Provider } from '../providers/provider.ts';
import { boxPlan, boxReader, readingProvider } from '../testing/boxes.ts';
import { createOrchestrator, type OrchestratorOptions } from './index.ts';

let validator: Builder;
beforeAll(async () => {
  validator = new Builder(new Evaluator(await Kernel.load(), registry));
});

/** A clock that goes one millisecond with each look at it. */
function ticking(): () => number {
  let time = 0;
  return () => time++;
}
const orchestrate = (options: Partial<OrchestratorOptions> = {}) =>
  createOrchestrator({
    providers: [readingProvider],
    reader: boxReader,
    validator,
    version: '0',
    now: ticking(),
    today: () => new Date(0),
    ...options,
  });

function scripted(id: string, pieces: readonly Piece[], failure?: Error): Provider {
  return {
    ...readingProvider,
    id,
    async *complete() {
      yield* pieces;
      if (failure) throw failure;
    },
  };
}

describe('generate', () => {
  it('times each phase, and the whole', async () => {
    const { metadata } = await orchestrate().generate({ prompt: 'box 10' });
    expect(metadata.phases_ms).toEqual({ intent: 1, plan: 1, materials: 1, validation: 1, assembly: 1, output: 1 });
    expect(metadata.processing_ms).toBe(6);
  });

  it('goes on to the next provider when one fails, and says so', async () => {
    const events: ProgressEvent[] = [];
    const providers = [
      scripted('cloud', [], new Error('no network')),
      scripted('local', [{ type: 'plan', plan: { operations: [{ id: 'a', op: 'nonsense' }] } }]),
      readingProvider,
    ];
    const { metadata } = await orchestrate({ providers }).generate({ prompt: 'box 10' }, (event) => events.push(event));
    expect(metadata.provider).toBe('patterns');
    expect(metadata.attempts).toEqual([
      { provider: 'cloud', outcome: 'failed: no network' },
      { provider: 'local', outcome: expect.stringContaining('gave a plan that cannot be used: There is no operation "nonsense".') },
      { provider: 'patterns', outcome: 'gave the plan' },
    ]);
    const told = events.filter((event) => event.type === 'provider');
    expect(told).toMatchObject([{ provider: 'cloud' }, { provider: 'local', note: 'cloud failed: no network' }, { provider: 'patterns' }]);
  });

  it('tells operations once, as they come, and counts tokens', async () => {
    const plan = boxPlan(15);
    const provider = scripted('model', [
      { type: 'operation', index: 0, operation: plan.operations[0] },
      { type: 'operation', index: 1, operation: 'not one' },
      { type: 'usage', tokens: { input: 10, cached: 4, output: 20 }, cost_usd: 0.01 },
      { type: 'plan', plan },
    ]);
    const events: ProgressEvent[] = [];
    const { metadata } = await orchestrate({ providers: [provider] }).generate({ prompt: 'box', model: 'large' }, (event) =>
      events.push(event),
    );
    expect(events.flatMap((event) => (event.type === 'operation' ? [event.index] : []))).toEqual([0, 1, 2]);
    expect(metadata).toMatchObject({ provider: 'model', model: 'large', tokens: { input: 10, cached: 4, output: 20 }, cost_usd: 0.01 });
  });

  it('gives the problems of a plan when only one provider was asked, and all failures when several were', async () => {
    const broken = scripted('broken', [{ type: 'plan', plan: { operations: 7 } }]);
    await expect(orchestrate({ providers: [broken] }).generate({ prompt: 'box' })).rejects.toBeInstanceOf(PlanError);
    await expect(orchestrate({ providers: [broken, scripted('mute', [])] }).generate({ prompt: 'box' })).rejects.toThrow(
      /broken gave a plan that cannot be used.*mute failed: ended without a plan/,
    );
  });

  it('refuses a plan that makes nothing, except as a refinement', async () => {
    const empty = scripted('model', [{ type: 'plan', plan: { operations: [] } }]);
    await expect(orchestrate({ providers: [empty] }).generate({ prompt: 'box' })).rejects.toThrow(
      'Nothing that could be built was understood',
    );
    const { report } = await orchestrate({ providers: [empty] }).refine({ plan: boxPlan(10), instruction: 'delete everything' });
    expect(report.parts).toEqual([]);
  });

  it('asks only the provider that is named', async () => {
    const { metadata } = await orchestrate({ providers: [scripted('cloud', [], new Error('down')), readingProvider] }).generate({
      prompt: 'box',
      provider: 'patterns',
    });
    expect(metadata.attempts).toEqual([{ provider: 'patterns', outcome: 'gave the plan' }]);
    await expect(orchestrate().generate({ prompt: 'box', provider: 'oracle' })).rejects.toThrow(
      'There is no provider "oracle": use one of auto, patterns.',
    );
  });

  it('warns of materials that it had to guess, and of what was asked for and does not show', async () => {
    const plan = boxPlan(15, 'unobtainium');
    const asked = {
      ...plan,
      intent: { ...plan.intent, requirements: [{ kind: 'length' as const, about: 'height', value: 77, unit: 'mm', words: '77 mm high' }] },
    };
    const answer = await orchestrate({ providers: [scripted('model', [{ type: 'plan', plan: asked }])] }).generate({ prompt: 'box' });
    expect(answer.metadata.warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('unobtainium'),
        '“77 mm high” was asked for (height), and the result does not show it.',
      ]),
    );
    expect(answer.plan.intent.requirements[0]!.met).toBe(false);
    expect(answer.report.problems).toMatchObject([{ code: 'unknown_material' }]);
  });

  it('stops between phases when it is aborted', async () => {
    const abort = new AbortController();
    const events: string[] = [];
    const work = orchestrate().generate(
      { prompt: 'box' },
      (event) => {
        if (event.type !== 'phase') return;
        events.push(event.phase);
        if (event.phase === 'materials') abort.abort(new Error('enough'));
      },
      abort.signal,
    );
    await expect(work).rejects.toThrow('enough');
    expect(events).toEqual(['intent', 'plan', 'materials']);
  });

  it('refuses a plan that reads well and cannot be built', async () => {
    const plan = { ...boxPlan(15), parameters: [{ ...boxPlan(15).parameters[0]!, value: -1 }] };
    await expect(
      orchestrate({ providers: [scripted('model', [{ type: 'plan', plan }])] }).generate({ prompt: 'box' }),
    ).rejects.toBeInstanceOf(PlanError);
  });
});

describe('vary', () => {
  it('leaves out what cannot be built, unless nothing can', async () => {
    const [good, bad] = [boxPlan(10), { ...boxPlan(10), operations: [{ id: 'a', op: 'box', params: { size: [-1, 1, 1] } }] }];
    const reader = (plans: (typeof good)[]) => ({ ...boxReader, vary: () => plans.map((plan, k) => ({ plan, label: String(k) })) });
    const answer = await orchestrate({ reader: reader([bad, good]) }).vary({ prompt: 'box', count: 2 });
    expect(answer.variations.map(({ label }) => label)).toEqual(['1']);
    await expect(orchestrate({ reader: reader([bad]) }).vary({ prompt: 'box', count: 1 })).rejects.toBeInstanceOf(PlanError);
  });
});
