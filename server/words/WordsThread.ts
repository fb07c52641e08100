import type { Worker } from 'node:worker_threads';
import { WorkerFailure } from '../../plugin-aura/generation/geometry/GeometryClient.ts';
import type { Reader } from '../../plugin-aura/generation/reader.ts';
import type { AnyOperation } from '../../plugin-aura/operations/define.ts';
import { Rest } from '../Rest.ts';
import { thingsIn } from './declared.ts';
import { type FromWords, fromWordsSchema, type ToWords } from './messages.ts';

export interface WordsThreadOptions {
  /** Starts a thread that runs thread.ts. */
  start(): Worker;
  /** Hears that a thread is started: what was read will be built. */
  onStart?(): void;
  /** Waits until others had their turn: answers to many come at once, and what is done with each keeps this thread. */
  turn?(): Promise<void>;
  /** Longest time for what is read, ms: a thread that takes longer is ended and started anew. Loading and what it waits for do not count. */
  readMs?: number;
  /** How long nothing must have been asked before the thread is ended, ms, the next request starting another; left out, it stays. */
  restMs?: number;
}

type Numbered<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;
type Reply<Type extends FromWords['type']> = Extract<FromWords, { type: Type }>;
/** Builds for a change while it is read. */
type Build = NonNullable<NonNullable<Parameters<Reader['refine']>[2]>['build']>;
type Measure = NonNullable<NonNullable<Parameters<Reader['refine']>[2]>['measure']>;

interface Pending {
  /** Whether it is read; what is loaded takes as long as a busy machine needs. */
  timed: boolean;
  settle(reply: FromWords): void;
  fail(error: unknown): void;
  build?: Build | undefined;
  measure?: Measure | undefined;
}

/** Words are read in milliseconds. */
const READ_MS = 20_000;

/**
 * The reader of words in a thread of its own, started at the first need and ended at rest. What it has to remember beyond one request (a
 * wish that changed nothing, which "undo" is then about) is handed on from one thread to the next.
 */
export class WordsThread implements Reader {
  readonly #start: () => Worker;
  readonly #onStart: () => void;
  readonly #turn: () => Promise<void>;
  readonly #readMs: number;
  readonly #rest: Rest;
  readonly #pending = new Map<number, Pending>();
  #thread: Worker | null = null;
  #ready = false;
  #nextId = 1;
  #wishes: [string, string][] = [];
  #late: NodeJS.Timeout | undefined;
  /** Calls for builds that are not answered yet. */
  #building = 0;
  #closed = false;

  constructor({ start, onStart = () => undefined, turn = async () => undefined, readMs = READ_MS, restMs }: WordsThreadOptions) {
    this.#start = start;
    this.#onStart = onStart;
    this.#turn = turn;
    this.#readMs = readMs;
    this.#rest = new Rest(restMs, () => void this.#sleep());
  }

  async generate(...[prompt, { seed }]: Parameters<Reader['generate']>) {
    return (await this.#ask({ type: 'generate', prompt, seed }, 'read')).reading;
  }

  async refine(...[plan, instruction, { selection, seed, measure, build }]: Parameters<Reader['refine']>) {
    const message = { type: 'refine', plan, instruction, selection, seed } as const;
    return (await this.#ask(message, 'read', { measure, build })).reading;
  }

  async vary(...[plan, count, { axes, seed }]: Parameters<Reader['vary']>) {
    return (await this.#ask({ type: 'vary', plan, count, axes, seed }, 'varied')).variants;
  }

  /** The things of the library, without what they are made of. */
  async declared(): Promise<AnyOperation[]> {
    return thingsIn((await this.#ask({ type: 'declare' }, 'declared')).json);
  }

  /** What is under way fails now. */
  close(): void {
    this.#closed = true;
    this.#rest.stop();
    this.#end(new Error(CLOSING));
  }

  get awake(): boolean {
    return this.#thread !== null;
  }

  async #ask<Type extends FromWords['type']>(
    message: Numbered<ToWords>,
    answer: Type,
    tools: Pick<Pending, 'build' | 'measure'> = {},
  ): Promise<Reply<Type>> {
    // A thread that were started now would keep the process alive.
    if (this.#closed) throw new Error(CLOSING);
    const done = this.#rest.begin();
    const id = this.#nextId++;
    try {
      const reply = await new Promise<FromWords>((settle, fail) => {
        this.#pending.set(id, { settle, fail, timed: message.type !== 'declare', ...tools });
        this.#open().postMessage({ ...message, id } satisfies ToWords);
        this.#watch();
      });
      if (isReply(reply, answer)) return reply;
      throw new WorkerFailure(reply.type === 'failed' ? reply.message : 'The reader of words gave another answer than was asked for.');
    } finally {
      this.#pending.delete(id);
      this.#watch();
      done();
    }
  }

  #open(): Worker {
    if (this.#thread) return this.#thread;
    const thread = this.#start();
    this.#thread = thread;
    this.#ready = false;
    this.#onStart();
    const ended = (cause: string): void => {
      if (this.#thread === thread) this.#end(new WorkerFailure(`The reader of words stopped (${cause}).`));
    };
    thread.on('message', (message) => {
      if (this.#thread === thread) void this.#turn().then(() => this.#thread === thread && this.#receive(fromWordsSchema.parse(message)));
    });
    thread.on('error', ({ message }) => ended(message));
    thread.on('exit', (code) => ended(`it ended with code ${code}`));
    if (this.#wishes.length > 0) thread.postMessage({ type: 'recall', wishes: this.#wishes } satisfies ToWords);
    return thread;
  }

  #receive(message: FromWords): void {
    if (message.type === 'ready') {
      this.#ready = true;
      this.#watch();
      return;
    }
    const pending = this.#pending.get(message.id);
    if (message.type === 'build') void this.#build(message, pending);
    else pending?.settle(message);
  }

  async #build({ call, plan }: Reply<'build'>, pending: Pending | undefined): Promise<void> {
    const thread = this.#thread;
    this.#building++;
    this.#watch();
    try {
      const measured = await (plan ? pending?.build?.(plan) : pending?.measure?.());
      if (measured && this.#thread === thread) thread?.postMessage({ type: 'built', call, measured } as ToWords);
    } catch (error) {
      pending?.fail(error);
    } finally {
      this.#building--;
      this.#watch();
    }
  }

  /** The time runs while something is read, and anew with each answer. */
  #watch(): void {
    clearTimeout(this.#late);
    const all = [...this.#pending.values()];
    if (this.#ready && all.length > this.#building && all.every(({ timed }) => timed))
      this.#late = setTimeout(() => this.#end(new DOMException(TOO_LONG, 'TimeoutError')), this.#readMs);
  }

  async #sleep(): Promise<void> {
    if (!this.#thread) return;
    try {
      const { wishes } = await this.#ask({ type: 'remember' }, 'remembered');
      if (this.#pending.size > 0) return;
      this.#wishes = wishes;
      this.#end(new Error(CLOSING));
      this.#rest.stop();
    } catch {
      // It has ended by itself: there is nothing more to end.
    }
  }

  #end(error: Error): void {
    clearTimeout(this.#late);
    void this.#thread?.terminate();
    this.#thread = null;
    for (const pending of [...this.#pending.values()]) pending.fail(error);
  }
}

const CLOSING = 'The server is closing.';
const TOO_LONG = 'These words took too long to be read: say it in fewer, simpler words.';

const isReply = <Type extends FromWords['type']>(reply: FromWords, type: Type): reply is Reply<Type> => reply.type === type;
