import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Report } from '../../plugin-aura/evaluation/reportSchema.ts';
import { boxPlan } from '../../plugin-aura/generation/testBoxes.ts';
import { WordsThread } from './WordsThread.ts';

/** Speaks as the real thread does (scripts/sameAnswer.test.ts runs that one), and does what the words tell it. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  let wishes = [];
  parentPort.postMessage({ type: 'ready' });
  const read = (id, reply) => parentPort.postMessage({ type: 'read', id, reading: { reply, unread: [], notes: [] } });
  const waiting = new Map();
  parentPort.on('message', (message) => {
    const { type, id } = message;
    if (type === 'recall') wishes = message.wishes;
    else if (type === 'remember') parentPort.postMessage({ type: 'remembered', id, wishes: [...wishes, ['design', 'wish ' + wishes.length]] });
    else if (type === 'built') read(waiting.get(message.call), 'measured ' + message.measured.quality);
    else if (type === 'refine') {
      waiting.set(id, id);
      parentPort.postMessage({ type: 'build', id, call: id, ...(message.instruction === 'another' && { plan: message.plan }) });
    } else if (message.prompt === 'die') process.exit(3);
    else if (message.prompt === 'fail') parentPort.postMessage({ type: 'failed', id, message: 'It cannot be read.' });
    else if (message.prompt === 'hang') for (;;);
    else read(id, message.prompt + ' ' + JSON.stringify(wishes));
  });
`;

const open: WordsThread[] = [];
/** Time is the tests' own: what is loaded with others may take as long as it likes. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  for (const words of open.splice(0)) words.close();
});

function wordsThread(options: { restMs?: number } = {}): { words: WordsThread; threads: Worker[] } {
  const threads: Worker[] = [];
  const start = (): Worker => {
    const thread = new Worker(THREAD, { eval: true });
    threads.push(thread);
    return thread;
  };
  const words = new WordsThread({ start, ...options });
  open.push(words);
  return { words, threads };
}

const ended = (thread: Worker): Promise<unknown> => new Promise((resolve) => thread.once('exit', resolve));
const REPORT: Report = {
  bounds: { min: [0, 0, 0], max: [1, 1, 1] },
  parts: [],
  gems: [],
  metals: [],
  problems: [],
  mended: [],
  quality: 'draft',
};
const measured = { ...REPORT, numbers: [] };

it('ends at rest, and hands what it remembers on to the next', async () => {
  const { words, threads } = wordsThread({ restMs: 45_000 });
  expect((await words.generate('one', {})).reply).toBe('one []');
  vi.advanceTimersByTime(44_000);
  expect((await words.generate('more', {})).reply).toBe('more []');
  vi.advanceTimersByTime(45_000);
  await ended(threads[0]!);
  expect(words.awake).toBe(false);
  expect((await words.generate('two', {})).reply).toBe('two [["design","wish 0"]]');
  expect(threads).toHaveLength(2);
});

it('ends a thread that reads for too long, fails what was under way, and goes on with another', async () => {
  const { words, threads } = wordsThread();
  await words.generate('ready', {});
  const outcome = expect(words.generate('hang', {})).rejects.toMatchObject({ name: 'TimeoutError' });
  vi.advanceTimersByTime(20_000);
  await outcome;
  expect((await words.generate('again', {})).reply).toBe('again []');
  expect(threads).toHaveLength(2);
});

it('lets a thread load as long as it takes', async () => {
  const { words } = wordsThread();
  const first = words.generate('one', {});
  vi.advanceTimersByTime(60_000);
  expect((await first).reply).toBe('one []');
});

it('fails with a thread that dies, and with what cannot be read', async () => {
  const { words, threads } = wordsThread();
  await expect(words.generate('die', {})).rejects.toThrow(/stopped/);
  await expect(words.generate('fail', {})).rejects.toThrow('It cannot be read.');
  expect(threads).toHaveLength(2);
});

it('has a design built while a change of it is read: that one, or another', async () => {
  const { words } = wordsThread();
  const built: string[] = [];
  const tools = {
    measure: async () => {
      built.push('this');
      return measured;
    },
    build: async () => {
      built.push('other');
      return measured;
    },
  };
  expect((await words.refine(boxPlan(10), 'how heavy?', tools)).reply).toBe('measured draft');
  await words.refine(boxPlan(10), 'another', tools);
  expect(built).toEqual(['this', 'other']);
  const why = new Error('It cannot be built.');
  await expect(words.refine(boxPlan(10), 'how heavy?', { measure: () => Promise.reject(why) })).rejects.toBe(why);
});

it('fails what is under way when it closes, and starts nothing afterwards', async () => {
  const { words, threads } = wordsThread();
  const outcome = expect(words.generate('hang', {})).rejects.toThrow(/closing/);
  words.close();
  await outcome;
  await expect(words.generate('one', {})).rejects.toThrow(/closing/);
  expect(threads).toHaveLength(1);
});
