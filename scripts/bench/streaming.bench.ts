import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { startServer } from '../../e2e/server.ts';
import { inRoot } from '../paths.mjs';
import { type Figure, figureOf } from './figures.ts';

const STREAMS = 50;
/** How often so many come at once, and the pause between, ms. */
const WAVES = 6;
const WAVE_PAUSE_MS = 1_500;
const RUNS = 15;
/** Runs that are not counted: the first ones open connections and compile. */
const WARMING = 3;
const OPERATIONS = 12;
/** Time between two operations of a model, ms: as a quick one writes. */
const PAUSE = 40;
/** Time after the start in which the server has loaded and warmed up all that it does by itself, ms. */
const SETTLED_MS = 10_000;

/** A server that does nothing but send one event, in a process of its own as ours is: what HTTP itself costs here and now. */
const BARE = `require('node:http').createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('event: phase\\n\\n'));
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

/** A process that has nothing to do but look at the clock every 5 ms: by how much it comes too late is what the machine takes from everybody. */
const CLOCK = `let last = performance.now(); const late = [];
setInterval(() => { const now = performance.now(); late.push(now - last - 5); last = now; }, 5);
process.stdin.resume().on('end', () => { console.log(JSON.stringify(late)); process.exit(); });`;
const lateSchema = z.array(z.number());

/** Of ownTurns.mjs: when each long turn of the server's loop ended, and what it computed, ms. */
const turnsSchema = z.array(z.tuple([z.number(), z.number()]));

/** What the server adds to a model's stream: the time to the first event beyond that of HTTP itself, to send an operation on, and the same for many at once. */
export async function figures(): Promise<Figure[]> {
  const model = await slowModel();
  const home = await mkdtemp(join(tmpdir(), 'aura-bench-'));
  const server = await startServer(undefined, {
    OPENAI_API_KEY: 'bench',
    OPENAI_BASE_URL: `${model.origin}/v1`,
    AURA_PROVIDERS: 'openai',
    AURA_DISCOVER: '0',
    AURA_HOME: home,
    AURA_CONCURRENCY: String(STREAMS),
    AURA_DAILY_LIMIT_USD: '10000',
    AURA_BENCH_TURNS: join(home, 'turns.json'),
    NODE_OPTIONS: `--import ${pathToFileURL(inRoot('scripts', 'bench', 'ownTurns.mjs')).href}`,
  });
  const bare = await bareServer();
  try {
    await after(SETTLED_MS);
    const alone: Heard[] = [];
    const bareFirsts: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      bareFirsts.push((await listen(bare.url, run)).first);
      alone.push(await listen(server.url, run));
    }
    if (alone.some(({ operations }) => operations.size !== OPERATIONS)) throw new Error('Operations of a stream did not come.');
    const warm = alone.slice(WARMING);
    const clock = spawn(process.execPath, ['-e', CLOCK], { stdio: ['pipe', 'pipe', 'inherit'] });
    const begun = Date.now();
    const together: Heard[] = [];
    for (let wave = 1; wave <= WAVES; wave++) {
      together.push(...(await Promise.all(Array.from({ length: STREAMS }, (_, index) => listen(server.url, 1_000 * wave + index)))));
      await after(WAVE_PAUSE_MS);
    }
    clock.stdin.end();
    const idle = lateSchema.parse(await json(clock.stdout));
    await server.stop();
    const turns = await longTurns(join(home, 'turns.json'), begun);
    return [
      figureOf(
        'a model’s stream, first event, beyond a server that does nothing else',
        warm.map(({ first }, index) => first - (bareFirsts[index + WARMING] ?? Number.NaN)),
        { target: 5 },
      ),
      figureOf(
        'the same until its words are read',
        warm.map(({ read }, index) => read - (bareFirsts[index + WARMING] ?? Number.NaN)),
      ),
      figureOf(
        'an operation is sent on',
        warm.flatMap(({ operations }) => lateness(operations, model.sent)),
        { target: 10, targetP99: 10 },
      ),
      figureOf(
        `an operation is sent on, ${STREAMS} streams at once`,
        together.flatMap(({ operations }) => lateness(operations, model.sent)),
        { target: 50, targetP99: 50 },
      ),
      figureOf('the same wait in a program that does nothing meanwhile', idle),
      ...(turns.length > 0 ? [longest(`the longest that the server computes at a stretch, ${STREAMS} streams at once`, turns, 50)] : []),
    ];
  } finally {
    bare.process.kill();
    await server.stop();
    model.server.close();
    await rm(home, { recursive: true, force: true });
  }
}

interface Heard {
  /** Milliseconds from the request to the first event. */
  first: number;
  /** Milliseconds to the end of the first phase, the reading of the words. */
  read: number;
  /** When each operation came, by its name. */
  operations: Map<string, number>;
}

async function listen(url: string, run: number): Promise<Heard> {
  const begun = performance.now();
  const response = await fetch(new URL('api/ai/generate-3d-model', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    // The run goes along as the seed, which the words of a prompt would take for a size.
    body: JSON.stringify({ prompt: 'a tower', seed: run }),
  });
  const heard: Heard = { first: Number.NaN, read: Number.NaN, operations: new Map() };
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const now = performance.now();
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (Number.isNaN(heard.first)) heard.first = now - begun;
      if (Number.isNaN(heard.read) && /^event: phase$/m.test(block)) heard.read = now - begun;
      const name = /^event: operation\n.*"id":"(part_\d+_\d+)"/m.exec(block)?.[1];
      if (name !== undefined && !heard.operations.has(name)) heard.operations.set(name, now);
    }
  }
  return heard;
}

/** @returns none where the system does not count them */
async function longTurns(path: string, begun: number): Promise<number[]> {
  const text = await readFile(path, 'utf8').catch(() => '[]');
  return turnsSchema.parse(JSON.parse(text)).flatMap(([at, ms]) => (at < begun ? [] : [ms]));
}

const longest = (name: string, times: readonly number[], target: number): Figure => ({
  name,
  unit: 'ms',
  median: Math.max(...times),
  target,
});

async function bareServer(): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['-e', BARE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${String(port).trim()}/`, process: child };
}

const lateness = (operations: ReadonlyMap<string, number>, sent: ReadonlyMap<string, number>): number[] =>
  [...operations].map(([name, at]) => at - (sent.get(name) ?? Number.NaN));

/** A server of the chat-completions wire that writes a plan one operation at a time, and remembers when each was written. */
async function slowModel(): Promise<{ server: Server; origin: string; sent: Map<string, number> }> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'gpt-bench', object: 'model', created: 1, owned_by: 'bench' }] }));
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => void write(response, Number(/"seed":(\d+)/.exec(body)?.[1]), sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  return { server, origin: `http://127.0.0.1:${address.port}`, sent };
}

async function write(response: ServerResponse, run: number, sent: Map<string, number>): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const say = (text: string, finish: string | null = null): void => {
    const choices = [{ index: 0, delta: finish === null ? { content: text } : {}, finish_reason: finish, logprobs: null }];
    response.write(`data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'gpt-bench', choices })}\n\n`);
  };
  say('{"name":"Tower","intent":{"design_type":"product"},"operations":[');
  for (let index = 0; index < OPERATIONS; index++) {
    await after(PAUSE);
    const id = `part_${run}_${index}`;
    const at = index === 0 ? '' : `,"at":"part_${run}_${index - 1}.top"`;
    say(`${index === 0 ? '' : ','}{"id":"${id}","op":"box","params":{"size":[20,5,20]}${at}}`);
    sent.set(id, performance.now());
  }
  say(']}');
  say('', 'stop');
  response.end('data: [DONE]\n\n');
}
