import { type FromWorker, fromWorkerSchema, type ToWorker } from './messages.ts';

/** One end of a channel to the code that evaluates: a Worker in the page, a thread in the server, a message port in tests. */
export interface GeometryPort {
  post(message: ToWorker): void;
  onMessage(listener: (data: unknown) => void): void;
  /** Hears that the other side has ended by itself, and why where that is known. */
  onEnd(listener: (cause: string) => void): void;
  /** Ends the other side, whatever it is doing. */
  terminate(): void;
}

export type Reply<Type extends FromWorker['type']> = Extract<FromWorker, { type: Type }>;

interface Pending {
  settle(reply: FromWorker): void;
  fail(error: Error): void;
  progress?(reply: Reply<'operation'>): void;
}

/** The work cannot be done; the message is a sentence for the artist. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** A request without the number that the client gives it. */
export type Request<Message = ToWorker> = Message extends { id: number; type: 'abort' }
  ? never
  : Message extends { id: number }
    ? Omit<Message, 'id'>
    : never;

/**
 * Requests and answers over one worker, which is started with the first request. Several may be under way; an abort reaches
 * the worker between two operations. A worker that dies fails what was under way, and the next request starts a new one.
 */
export class GeometryClient {
  readonly #start: () => GeometryPort;
  readonly #pending = new Map<number, Pending>();
  /** Called when a worker has ended and the next request will start another. */
  onRestart: () => void = () => undefined;
  #port: GeometryPort | null = null;
  #nextId = 1;

  constructor(start: () => GeometryPort) {
    this.#start = start;
  }

  /** Whether there is a worker. */
  get isOpen(): boolean {
    return this.#port !== null;
  }

  /** Rejects with the signal's reason when that is aborted, with a WorkerFailure when the worker cannot do it. */
  ask<Type extends FromWorker['type']>(
    request: Request,
    answer: Type,
    options: { signal?: AbortSignal; progress?(reply: Reply<'operation'>): void } = {},
  ): Promise<Reply<Type>> {
    const { signal, progress } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const id = this.#nextId++;
      const abort = () => {
        this.#pending.delete(id);
        this.#port?.post({ type: 'abort', id });
        reject(signal?.reason);
      };
      const done = () => {
        this.#pending.delete(id);
        signal?.removeEventListener('abort', abort);
      };
      this.#pending.set(id, {
        settle: (reply) => {
          done();
          if (isReply(reply, answer)) resolve(reply);
          else
            reject(
              new WorkerFailure(reply.type === 'failed' ? reply.message : 'The geometry worker gave another answer than was asked for.'),
            );
        },
        fail: (error) => {
          done();
          reject(error);
        },
        ...(progress ? { progress } : {}),
      });
      signal?.addEventListener('abort', abort, { once: true });
      this.#open().post({ ...request, id });
    });
  }

  /** Ends the worker; what was under way fails with the error. */
  end(error: Error): void {
    this.#port?.terminate();
    this.#port = null;
    for (const pending of [...this.#pending.values()]) pending.fail(error);
    this.onRestart();
  }

  #open(): GeometryPort {
    if (this.#port) return this.#port;
    const port = this.#start();
    this.#port = port;
    port.onMessage((data) => {
      if (this.#port === port) this.#receive(data);
    });
    port.onEnd((cause) => {
      if (this.#port === port) this.end(new WorkerFailure(`The geometry worker stopped${cause && ` (${cause})`}.`));
    });
    return port;
  }

  #receive(data: unknown): void {
    const reply = fromWorkerSchema.parse(data);
    const pending = this.#pending.get(reply.id);
    if (reply.type === 'operation') pending?.progress?.(reply);
    else pending?.settle(reply);
  }
}

const isReply = <Type extends FromWorker['type']>(reply: FromWorker, type: Type): reply is Reply<Type> => reply.type === type;
