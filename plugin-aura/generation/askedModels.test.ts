import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from './answer.ts';
import { BUDGETS } from './prompt/effort.ts';
import { ProviderError } from './provider.ts';
import type { Reader } from './reader.ts';
import { boxReader } from './testBoxes.ts';
import { endlessModel, scriptedModel } from './testModel.ts';
import { cube, designOf, orchestrate, replyOf } from './testOrchestrator.ts';

describe('with a model', () => {
  it('takes its plan, tells each piece of it as it comes, and says which model answered and what it cost', async () => {
    const tokens = { input: 100, cached: 80, output: 20 };
    const model = scriptedModel('cloud', [cube(20), { type: 'usage', tokens, cost_usd: 0.01 }]);
    const events: ProgressEvent[] = [];
    const { plan, metadata } = designOf(
      await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20', seed: 7, session_id: 's' }, (event) => events.push(event)),
    );
    expect(plan).toMatchObject({ name: 'Cube', intent: { requirements: [{ words: '20 mm', met: true }] } });
    expect(metadata).toMatchObject({
      provider: 'cloud',
      model: 'cloud-model',
      tokens,
      cost_usd: 0.01,
      session: { tokens, cost_usd: 0.01 },
    });
    expect(events.map((event) => (event.type === 'phase' ? event.percent : event.type))).toEqual([
      'provider',
      10,
      'intent',
      'parameter',
      'material',
      'operation',
      'usage',
      30,
      50,
      70,
      'intent',
      90,
      100,
    ]);
    expect(model.asked[0]).toMatchObject({ seed: 7, format: 'json', effort: 'low' });
    expect(model.asked[0]!.user).toContain('Model this: "box 20"');
  });

  it.each<[string, object, string[]]>([
    ['the first of them', {}, ['one']],
    ['the one that is named', { provider: 'two' }, ['two']],
    ['the offline generator where it is named', { provider: 'patterns' }, ['patterns']],
  ])('says before the words are read who is asked, and once: %s', async (_, named, told) => {
    const before: string[] = [];
    const all: string[] = [];
    const models = ['one', 'two'].map((id) => scriptedModel(id, [cube(20)]));
    const reader: Reader = {
      ...boxReader,
      generate: (...words) => {
        before.push(...all);
        return boxReader.generate(...words);
      },
    };
    const orchestrator = orchestrate({ models: () => models, reader });
    await orchestrator.generate({ prompt: 'box 20', ...named }, (event) => event.type === 'provider' && all.push(event.provider));
    expect([before, all]).toEqual([told, told]);
  });

  it('leaves it to the words where what is understood may be answered offline', async () => {
    const told: string[] = [];
    const orchestrator = orchestrate({ models: () => [scriptedModel('one', [cube(20)])] });
    await orchestrator.generate({ prompt: 'box 20', understood_offline: true }, (event) => told.push(event.type));
    expect(told.indexOf('provider')).toBeGreaterThan(told.indexOf('phase'));
  });

  it('puts right what is certain and says so', async () => {
    const model = scriptedModel('cloud', [cube(20).replace('"box"', '"Box"').replace('"params":{', '"round":"2 mm","params":{')]);
    const { report, plan } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(plan.operations[0]).toMatchObject({ op: 'box', params: { round: 2 } });
    expect(report.mended).toEqual(
      expect.arrayContaining(['The operation "Box" was taken for "box".', '"round" of cube was put into its params.']),
    );
    expect(model.asked).toHaveLength(1);
  });

  it('sends back exactly what fails, and lets only that be changed', async () => {
    const broken = cube(20, ',{"id":"knob","op":"sphere","params":{"diameter":-4},"at":"cube.top"}');
    const repair =
      '{"change":[{"id":"knob","op":"sphere","params":{"diameter":4},"at":"cube.top"},{"id":"cube","op":"box","params":{"size":[1,1,1]}}],"remove":["cube"]}';
    const model = scriptedModel('cloud', [broken], [repair]);
    const { plan } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(plan.operations).toMatchObject([
      { id: 'cube', params: { size: ['= side', '= side', '= side'] } },
      { id: 'knob', params: { diameter: 4 } },
    ]);
    expect(model.asked[1]!.user).toMatch(/operations\[1\]\.params\.diameter.*Change only knob,/s);
  });

  it('tells what became of an edit that made nothing better', async () => {
    const knob = (size: number) => `{"id":"knob","op":"sphere","params":{"diameter":${size}},"at":"cube.top"}`;
    const edit = (size: number) => `{"change":[${knob(size)}]}`;
    const model = scriptedModel('cloud', [cube(20, `,${knob(-4)}`)], [edit(-5)], [edit(4)]);
    designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(model.asked[1]!.user).not.toContain('not taken');
    expect(model.asked[2]!.user).toMatch(/"diameter":-4.*Your last edit was not taken.*operations\[1\]\.params\.diameter/s);
  });

  it('tells the next repair what of the last was left out, and that one held no edit', async () => {
    const knob = (size: number, at = '') => `{"id":"knob","op":"cylinder","params":{"diameter":${size},"height":6}${at}}`;
    const edit = `{"change":[${knob(-5)},{"id":"cube","params":{"size":[1,1,1]}}],"remove":["cube"]}`;
    const model = scriptedModel('cloud', [cube(20, `,${knob(-4)}`)], [edit], [`{"change":[${knob(4)}]}`]);
    const { plan } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(model.asked[2]!.user).toContain('What your last edit changed in cube was left out');
    expect(plan.operations.map(({ id }) => id)).toEqual(['cube', 'knob']);
    const silent = scriptedModel('cloud', [cube(20, `,${knob(-4)}`)], ['I cannot.'], [`{"change":[${knob(4)}]}`]);
    designOf(await orchestrate({ models: () => [silent] }).generate({ prompt: 'box 20' }));
    expect(silent.asked[1]!.user).not.toContain('held no edit');
    expect(silent.asked[2]!.user).toContain('Your last answer held no edit.');
  });

  it('sends a plan back that has more operations than its degree of detail, once, and tells where it stays so', async () => {
    const pins = Array.from(
      { length: 12 },
      (_, k) => `,{"id":"pin_${k}","op":"cylinder","params":{"diameter":4,"height":${5 + k}},"at":"cube.top"}`,
    );
    const long = cube(20, pins.join(''));
    const model = scriptedModel('cloud', [long], ['{"remove":["pin_0"]}']);
    const shortened = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20', complexity: 'simple' }));
    expect(model.asked[1]!.user).toContain('The plan has 13 operations, and a simple design at most 12');
    expect(shortened.plan.operations).toHaveLength(12);
    expect(shortened.metadata.warnings.join()).not.toContain('at most 12');
    const stubborn = scriptedModel('cloud', [long], ['{"parameters":[{"name":"side","value":20}]}']);
    const kept = designOf(await orchestrate({ models: () => [stubborn] }).generate({ prompt: 'box 20', complexity: 'simple' }));
    expect(stubborn.asked).toHaveLength(2);
    expect(kept.metadata.warnings.join()).toContain('The plan has 13 operations');
  });

  it('lets what a failing operation is made of be changed with it', async () => {
    const broken = cube(
      20,
      ',{"id":"pin","op":"cylinder","params":{"diameter":4,"height":60},"at":{"to":[100,0,0]}},{"id":"both","op":"intersection","params":{},"inputs":["cube","pin"]}',
    );
    const repair = '{"change":[{"id":"pin","op":"cylinder","params":{"diameter":4,"height":60}}]}';
    const model = scriptedModel('cloud', [broken], [repair]);
    const { plan } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(model.asked[1]!.user).toMatch(/Change only both, cube, pin,/);
    expect(plan.operations.find(({ id }) => id === 'pin')).not.toHaveProperty('at');
  });

  it('keeps the requirement that was said where a repair would drop it, and the best plan so far', async () => {
    const model = scriptedModel('cloud', [cube(15)], ['{"parameters":[{"name":"side","value":-1}]}']);
    const { plan, metadata } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect(plan.parameters).toMatchObject([{ name: 'side', value: 15 }]);
    expect(metadata.warnings).toEqual([expect.stringContaining('“20 mm” was asked for')]);
    expect(model.asked).toHaveLength(2);
    // Where it stands in the reader's own plan is nothing to a model.
    expect(model.asked[0]!.user).toContain('[{"kind":"length","about":"side","value":20,"unit":"mm","words":"20 mm"}]');
  });

  it('hands over what can be built where the time is up during its repair', async () => {
    const writes = scriptedModel('cloud', [cube(15)]);
    const { model: hangs } = endlessModel();
    let calls = 0;
    const model: typeof hangs = { ...writes, complete: (asked, signal) => (calls++ === 0 ? writes : hangs).complete(asked, signal) };
    const answer = await orchestrate({ models: () => [model], modelMs: 600 }).generate({ prompt: 'box 20' });
    expect(designOf(answer).metadata.provider).toBe('cloud');
    expect([designOf(answer).plan.parameters[0]!.value, calls]).toEqual([15, 2]);
  });

  it('takes a repair that does what was asked for', async () => {
    const model = scriptedModel('cloud', [cube(15)], ['{"parameters":[{"name":"side","value":20}]}']);
    const { plan, metadata } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20' }));
    expect([plan.parameters[0]!.value, metadata.warnings]).toEqual([20, []]);
  });

  it('is of the degree of detail that the words decide, whatever the model says of it', async () => {
    const reader: typeof boxReader = {
      ...boxReader,
      generate: async (prompt, options) => {
        const read = await boxReader.generate(prompt, options);
        return read.plan ? { ...read, plan: { ...read.plan, intent: { ...read.plan.intent, complexity: 'hyper-realistic' } } } : read;
      },
    };
    const { metadata } = designOf(
      await orchestrate({ models: () => [scriptedModel('cloud', [cube(20)])], reader }).generate({ prompt: 'box 20' }),
    );
    expect(metadata.complexity).toBe('hyper-realistic');
  });

  it.each([
    ['simple', 12, 'low'],
    ['moderate', 40, 'low'],
    ['complex', 120, 'medium'],
    ['hyper-realistic', 300, 'high'],
  ] as const)('is given a detail, operations, room and effort by the degree: %s', async (complexity, operations, effort) => {
    const model = scriptedModel('cloud', [cube(20)]);
    const { plan } = designOf(await orchestrate({ models: () => [model] }).generate({ prompt: 'box 20', complexity }));
    expect(plan.intent.complexity).toBe(complexity);
    expect(model.asked[0]!.user).toMatch(new RegExp(`Detail: ${complexity}, .{20,}; at most ${operations} operations\\.`));
    expect(model.asked[0]).toMatchObject({ effort, maxTokens: BUDGETS[complexity].maxTokens });
    // Room for as many operations as are granted, a hundred tokens each.
    expect(BUDGETS[complexity].maxTokens).toBeGreaterThan(100 * operations);
  });

  it('asks once more where no plan came, or one that was cut short', async () => {
    const prose = scriptedModel('cloud', ['I would make a cube.'], [cube(20)]);
    designOf(await orchestrate({ models: () => [prose] }).generate({ prompt: 'box 20' }));
    expect(prose.asked[1]!.user).toContain('held no plan');
    const cut = scriptedModel('cloud', [cube(20).slice(0, -30), { type: 'finish', reason: 'length' }], [cube(20)]);
    designOf(await orchestrate({ models: () => [cut] }).generate({ prompt: 'box 20' }));
    expect(cut.asked[1]!.maxTokens).toBe(2 * cut.asked[0]!.maxTokens);
  });

  it('is held to the schema from then on where it wrote no plan without it, and its pairs are read', async () => {
    const pairs =
      '{"name":"Cube","intent":{"design_type":"product"},"question":"","options":[],"parameters":[{"name":"side","value":"20","unit":"","label":"","min":"","max":"","step":""}],"operations":[{"id":"cube","op":"box","name":"","params":[{"name":"size","value":"[\\"= side\\", 20, 20]"}],"inputs":[],"at":[],"material":"oak"}]}';
    const model = {
      ...scriptedModel('strict', ['A cube.'], [pairs]),
      models: async () => [{ id: 'strict-model', structured: 'schema' as const }],
    };
    const orchestrator = orchestrate({ models: () => [model] });
    for (let k = 0; k < 2; k++) {
      const { plan, report } = designOf(await orchestrator.generate({ prompt: 'box 20' }));
      expect(plan.operations).toMatchObject([{ params: { size: ['= side', 20, 20] }, material: expect.any(String) }]);
      expect(report.mended).toEqual([]);
    }
    expect(model.asked.map(({ format, schema }) => [format, schema !== undefined])).toEqual([
      ['json', false],
      ['schema', true],
      ['schema', true],
    ]);
  });

  it('is asked once more with a shorter page where its window did not hold the request, and so are its repairs', async () => {
    const small = new ProviderError('context', 'It is too long.');
    const model = scriptedModel('local', [small], [cube(15)], ['{"parameters":[{"name":"side","value":20}]}']);
    const examples = ['a box', 'a box in a lathe'].map((name) => ({ name, plan: JSON.parse(cube(5)) }));
    const { plan, metadata } = designOf(await orchestrate({ models: () => [model], examples }).generate({ prompt: 'a box 20 in a lathe' }));
    expect(plan.parameters[0]!.value).toBe(20);
    expect(model.asked.map(({ system }) => system.split('EXAMPLE').length - 1)).toEqual([2, 1, 0]);
    expect(metadata.warnings).toEqual([expect.stringContaining('the window of its model is small')]);
  });

  it.each([
    ['cloud-model', []],
    ['vendor/Cloud-Model:latest', []],
    ['cloud-model-2026-10-01', []],
    ['another', ['Cloud was asked for "another", and "cloud-model" answered.']],
  ])('is named where it is another than the one that was asked for: %s', async (wanted, warnings) => {
    const orchestrator = orchestrate({ models: () => [scriptedModel('cloud', [cube(20)])] });
    expect(designOf(await orchestrator.generate({ prompt: 'box 20', model: wanted, provider: 'cloud' })).metadata).toMatchObject({
      model: 'cloud-model',
      warnings,
    });
  });

  it.each<[string, string | Error, string]>([
    ['is not there', new ProviderError('unreachable', 'Nothing answers there.'), 'unreachable'],
    ['breaks off', new ProviderError('truncated', 'It broke off.'), 'truncated'],
    ['has too small a window for the shorter page too', new ProviderError('context', 'It is too long.'), 'context'],
    ['writes no plan twice', 'No.', 'protocol'],
    ['writes one that cannot be built', cube(-5), 'plan'],
    ['throws what nobody foresaw', new Error('secret key sk-123'), 'protocol'],
  ])('hands over to the next one where it %s, and tells the page to begin again', async (_, line, code) => {
    const faults: unknown[] = [];
    const events: ProgressEvent[] = [];
    const models = () => [scriptedModel('cloud', [line]), scriptedModel('local', [cube(20)])];
    const { metadata } = designOf(
      await orchestrate({ models, onFault: (error) => faults.push(error) }).generate({ prompt: 'box 20' }, (event) => events.push(event)),
    );
    expect(metadata).toMatchObject({
      provider: 'local',
      attempts: [
        { provider: 'cloud', code },
        { provider: 'local', outcome: 'gave the plan' },
      ],
    });
    expect(events.find((event) => event.type === 'restart' && event.provider === 'local')).toMatchObject({ from: 'cloud' });
    expect(JSON.stringify([metadata, events])).not.toContain('sk-123');
    expect(faults).toHaveLength(line instanceof Error && !(line instanceof ProviderError) ? 1 : 0);
  });

  it('tells what became of those before it, and not what to do about them: that is done', async () => {
    const failed = new ProviderError('timeout', 'Cloud did not begin to answer within 5 s: try again, or choose another provider.');
    const models = () => [scriptedModel('cloud', [failed]), scriptedModel('local', [cube(20)])];
    const { metadata } = designOf(await orchestrate({ models }).generate({ prompt: 'box 20' }));
    expect(metadata.attempts[0]!.outcome).toBe('Cloud did not begin to answer within 5 s.');
  });

  it('lets the offline generator answer last, with the reasons among the warnings', async () => {
    const models = () => [scriptedModel('cloud', [new ProviderError('quota', 'The account has no credit left.')])];
    const { metadata } = designOf(await orchestrate({ models }).generate({ prompt: 'box 20' }));
    expect(metadata).toMatchObject({ provider: 'patterns', warnings: ['The account has no credit left.'] });
  });

  it('is waited for no longer than its share of the time while another stands ready, the last one as long as its provider allows', async () => {
    const asked = [scriptedModel('cloud', [new ProviderError('timeout', 'It hangs.')]), scriptedModel('local', [cube(20)])];
    await orchestrate({ models: () => asked, modelMs: 90_000 }).generate({ prompt: 'box 20' });
    const [first, last] = asked.map(({ asked: [request] }) => request?.firstMs);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(45_000);
    expect(last).toBeUndefined();
  });

  it('is given up after half of the time while another stands ready, though it writes on and on', async () => {
    const next = scriptedModel('local', [cube(20)]);
    const { model, aborted } = endlessModel();
    const { metadata } = designOf(await orchestrate({ models: () => [model, next], modelMs: 400 }).generate({ prompt: 'box 20' }));
    expect(metadata).toMatchObject({ provider: 'local', attempts: [{ provider: 'endless', code: 'timeout' }, { provider: 'local' }] });
    expect(metadata.attempts?.[0]?.outcome).toMatch(/half of the time/);
    await aborted;
  });

  it('asks nobody else after a refusal', async () => {
    const next = scriptedModel('local', [cube(20)]);
    for (const line of [new ProviderError('refusal', 'No.'), { type: 'finish', reason: 'filter' } as const]) {
      const work = orchestrate({ models: () => [scriptedModel('cloud', [line]), next] }).generate({ prompt: 'box 20' });
      await expect(work).rejects.toThrow('Cloud declined to answer this');
    }
    expect(next.asked).toEqual([]);
  });

  it('asks only the one that is named, and tells its failure', async () => {
    const cloud = scriptedModel('cloud', [new ProviderError('auth', 'The key is not accepted.')]);
    const local = scriptedModel('local', [cube(20)]);
    const orchestrator = orchestrate({ models: () => [cloud, local] });
    await expect(orchestrator.generate({ prompt: 'box 20', provider: 'cloud' })).rejects.toThrow('The key is not accepted.');
    expect(designOf(await orchestrator.generate({ prompt: 'box 20', provider: 'patterns' })).metadata.provider).toBe('patterns');
    expect(local.asked).toEqual([]);
  });

  it('is not asked for what the offline reader has understood whole, where that is wanted', async () => {
    const model = scriptedModel('cloud', [cube(20)]);
    const reader = {
      ...boxReader,
      generate: async (prompt: string) => ({ ...(await boxReader.generate(prompt, {})), unread: prompt.includes('odd') ? ['odd'] : [] }),
    };
    const orchestrator = orchestrate({ models: () => [model], reader });
    const by = async (prompt: string, understood_offline: boolean) =>
      designOf(await orchestrator.generate({ prompt, understood_offline })).metadata.provider;
    expect([await by('box 20', true), await by('box 20', false), await by('odd box 20', true)]).toEqual(['patterns', 'cloud', 'cloud']);
  });

  it('asks back once, and not after an answer', async () => {
    const model = scriptedModel(
      'cloud',
      ['{"question":"Open or with a lid?","options":["open","with a lid"]}'],
      [cube(20)],
      ['{"question":"And how?"}'],
      [cube(20)],
    );
    const orchestrator = orchestrate({ models: () => [model] });
    expect(replyOf(await orchestrator.generate({ prompt: 'a box' }))).toMatchObject({
      reply: 'Open or with a lid?',
      question: true,
      offers: ['a box (open)', 'a box (with a lid)', 'a box (just do it)'],
    });
    designOf(await orchestrator.generate({ prompt: 'a box (open) 20', answered: true }));
    expect(model.asked[1]!.user).toContain('Ask nothing: decide.');
    designOf(await orchestrator.generate({ prompt: 'a box 20', answered: true }));
  });

  it('is asked although the offline reader broke over the words, which the log is told; without a model that is an error', async () => {
    const broken = { ...boxReader, generate: () => Promise.reject(new Error('a word too much')) };
    const faults: unknown[] = [];
    const options = { reader: broken, onFault: (fault: unknown) => faults.push(fault) };
    const { metadata } = await orchestrate({ ...options, models: () => [scriptedModel('cloud', [cube(20)])] }).generate({
      prompt: 'a cube',
    });
    expect([metadata.provider, String(faults[0])]).toEqual(['cloud', 'Error: a word too much']);
    await expect(orchestrate(options).generate({ prompt: 'a cube' })).rejects.toThrow('a word too much');
  });

  it('answers from the offline generator when models take too long, within their time', async () => {
    const { model } = endlessModel();
    const { metadata } = designOf(await orchestrate({ models: () => [model], modelMs: 30 }).generate({ prompt: 'box 20' }));
    expect(metadata).toMatchObject({ provider: 'patterns', attempts: [{ code: 'timeout' }, { provider: 'patterns' }] });
  });

  it('ends a call within 100 ms of an abort, also of a provider that does not heed it', async () => {
    const deaf = {
      ...endlessModel().model,
      complete: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }),
    };
    for (const model of [endlessModel().model, deaf]) {
      const abort = new AbortController();
      let at = 0;
      const hear = (event: ProgressEvent): void => {
        if (event.type !== 'provider') return;
        setTimeout(() => {
          at = performance.now();
          abort.abort(new Error('stop'));
        }, 5);
      };
      await expect(orchestrate({ models: () => [model] }).generate({ prompt: 'box' }, hear, abort.signal)).rejects.toThrow('stop');
      expect(performance.now() - at).toBeLessThan(100);
    }
  });
});
