import { expect, it } from 'vitest';
import { z } from 'zod';
import { randomFrom, randomMove } from '../../e2e/standins/randomMove.ts';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { type ServerName, startStandIn } from '../../e2e/standins/servers.ts';
import { generationSchema, isReply, problemDetailsSchema } from '../../plugin-aura/generation/answer.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { GeometryWorker } from '../geometry/GeometryWorker.ts';
import type { GuardedProvider } from '../providers/guard.ts';
import { heapInUse } from '../testing/heap.ts';
import { guardFor, QUICK, recordOf } from '../testing/providers.ts';
import { watchStalls } from '../testing/stalls.ts';
import { TestServer } from '../testing/TestServer.ts';
import { threadWorker } from '../testing/threadWorker.ts';

/** `AURA_FAULTS=10000` draws so many; `AURA_SEED` draws others. */
const REQUESTS = Number(process.env.AURA_FAULTS ?? 24);
const SEED = Number(process.env.AURA_SEED ?? 7);
const AT_ONCE = 16;
const WIRES: readonly ServerName[] = ['openai', 'ollama', 'anthropic'];
const DEADLINES = { ...QUICK, first: 500, silence: 500, whole: 2_000 };
/** For each request, with all of its providers and repairs: far from being reached. */
const DEADLINE_MS = 20_000;

const PLAN = JSON.stringify({
  name: 'Cube with a lid',
  intent: { design_type: 'product' },
  parameters: [{ name: 'side', value: 20 }],
  operations: [
    { id: 'cube', op: 'box', params: { size: ['= side', '= side', '= side'] }, material: 'oak' },
    { id: 'lid', op: 'box', params: { size: ['= side', 2, '= side'] }, at: 'cube.top', material: 'brass' },
  ],
});
/** As a server counts a page that it has really read. */
const usage = { input: 5_000, output: 200, cached: 0 };
/** What a model may say instead of a plan. */
const NONSENSE = [
  '',
  '{}',
  '[]',
  'null',
  'Which colour should it be?',
  `Here it is:\n\`\`\`json\n${PLAN}\n\`\`\`\nEnjoy!`,
  PLAN.slice(0, 150),
  PLAN.replaceAll('"box"', '"exec"'),
  PLAN.replaceAll('20', '1e400'),
  PLAN.replace('"oak"', '"../../etc/passwd"'),
  `{"operations":[${'{"op":"box"},'.repeat(3_000)}{}]}`,
  `${'['.repeat(5_000)}`,
  '{"__proto__":{"polluted":true},"operations":[]}',
  PLAN.replace('"cube"', '"<img src=x onerror=alert(1)>"'),
  `<think>${'hm '.repeat(500)}</think>${PLAN}`,
];

it(
  `${REQUESTS} generations under random faults of three providers: each a valid plan or a sentence, within its deadline, and nothing is left behind`,
  async () => {
    const random = randomFrom(SEED);
    const standIns = new Map<ServerName, StandIn>();
    const retired: GuardedProvider[] = [];
    const guarded = (name: ServerName): GuardedProvider =>
      guardFor(name, standIns.get(name)!, {
        record: { ...recordOf(name), concurrency: AT_ONCE },
        deadlines: DEADLINES,
        circuit: { failures: 20, pauseMs: 1 },
      });
    const guards: GuardedProvider[] = [];
    for (const name of WIRES) {
      const standIn = await startStandIn(name);
      standIns.set(name, standIn);
      guards.push(guarded(name));
    }
    const faults: unknown[] = [];
    const start = await threadWorker('randomFaults.test');
    const threads = { started: 0, running: 0 };
    const geometry = new GeometryWorker({
      start: () => {
        threads.started++;
        threads.running++;
        return start().once('exit', () => threads.running--);
      },
      buildMs: DEADLINE_MS,
    });
    const server = await TestServer.start({
      config: { concurrency: AT_ONCE, queue: 100, deadlineMs: DEADLINE_MS },
      orchestrator: { models: () => guards, validator: geometry, modelMs: 6_000, onFault: (fault) => faults.push(fault) },
      onFault: (fault) => faults.push(fault),
    });
    const ends = { byModel: 0, offline: 0, spoken: 0, refused: 0 };
    let longest = 0;
    // Where the machine itself stands still, no deadline is to blame.
    const stalls = watchStalls();
    let next = 0;
    let heapBefore = 0;

    const one = async (): Promise<void> => {
      for (const standIn of standIns.values()) {
        const text = random() < 0.4 ? NONSENSE[Math.floor(random() * NONSENSE.length)]! : PLAN;
        const move = randomMove(random, text);
        standIn.always = move.said ? { ...move, said: { usage, ...move.said } } : move;
      }
      // What keeps a provider away until somebody changes its settings: as if somebody had.
      for (const [index, guard] of guards.entries())
        if (guard.circuit === 'open') retired.push(...guards.splice(index, 1, guarded(WIRES[index]!)));
      const events = random() < 0.5;
      const started = performance.now();
      const { text } = await server.post('generate-3d-model', { prompt: 'a cube of 20 mm' }, events ? { accept: 'text/event-stream' } : {});
      longest = Math.max(longest, performance.now() - started);
      const answer: unknown = events ? lastOf(text) : JSON.parse(text);
      const generation = generationSchema.safeParse(answer);
      if (!generation.success) {
        ends.refused++;
        expect(problemDetailsSchema.parse(answer).detail).toMatch(/^[A-Z].*[.?!]$/s);
        expect(problemDetailsSchema.parse(answer).code).not.toBe('internal');
        return;
      }
      if (isReply(generation.data)) {
        ends.spoken++;
        return;
      }
      // A plan that is handed out can be read again, and was built.
      const { plan, report, metadata } = generation.data;
      expect(() => readPlan(JSON.parse(JSON.stringify(plan)), registry)).not.toThrow();
      expect(report.parts.length).toBeGreaterThan(0);
      if (metadata.provider === 'patterns') ends.offline++;
      else ends.byModel++;
    };
    const worker = async (): Promise<void> => {
      while (next < REQUESTS) {
        const number = next++;
        await one();
        for (const standIn of standIns.values()) standIn.heard.length = 0;
        if (number === Math.floor(REQUESTS / 4)) heapBefore = heapInUse();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    for (const guard of [...retired, ...guards]) guard.close();
    while ([...standIns.values()].some(({ sockets }) => sockets > 0)) await new Promise((resolve) => setTimeout(resolve, 5));
    const growth = (heapInUse() - heapBefore) / 2 ** 20;
    await server.stop();
    for (const standIn of standIns.values()) await standIn.stop();
    geometry.close();
    while (threads.running > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const stalled = stalls();
    if (process.env.AURA_FAULTS)
      console.log({
        ...ends,
        longest: Math.round(longest),
        stalled: Math.round(stalled),
        heapGrowthMB: growth.toFixed(1),
        threadsStarted: threads.started,
      });
    expect(faults).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(ends.byModel).toBeGreaterThan(0);
    expect(longest - stalled).toBeLessThan(DEADLINE_MS);
    expect(growth).toBeLessThan(40);
    expect(threads).toEqual({ started: 1, running: 0 });
  },
  60_000 + 300 * REQUESTS,
);

/** What a stream ended with: its result or its error, of which it has one. */
function lastOf(text: string): unknown {
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => streamed.parse(JSON.parse(data ?? '')));
  const finals = events.filter(({ type }) => type === 'result' || type === 'error');
  expect(finals).toHaveLength(1);
  expect(finals[0]).toBe(events.at(-1));
  return finals[0]?.result ?? finals[0]?.error;
}
const streamed = z.looseObject({ type: z.string(), result: z.unknown().optional(), error: z.unknown().optional() });
