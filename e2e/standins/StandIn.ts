import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a model says, apart from how its wire writes it. */
export interface Said {
  text: string;
  /** How many pieces the text comes in. */
  pieces?: number;
  /** Thinking, before the text. */
  thinking?: string;
  refusal?: string;
  /** In the wire's own word; `null` for an answer that never says why it ended. */
  finish?: string | null;
  /** `null` for none. */
  usage?: { input: number; output: number; cached?: number } | null;
  /** Another model than the one that was asked. */
  model?: string;
  /** Raw pieces of the stream, put in before the frame of that number. */
  insert?: Readonly<Record<number, string>>;
}

export type Cut = 'silence' | 'end' | 'close' | 'reset';

/** One move: how the stand-in meets one request. */
export interface Move {
  /** Milliseconds before anything is sent, or never. */
  wait?: number | 'for ever';
  /** The connection is reset before any answer. */
  reset?: boolean;
  /** An answer of another kind than the wire's: an error, a page, a redirect. */
  raw?: { status: number; headers?: Readonly<Record<string, string>>; body?: string | object };
  said?: Partial<Said>;
  /** What happens after so many frames of the answer. */
  cut?: { after: number; how: Cut };
  /** How the answer is written to the socket; `torn` splits characters and lines. */
  writing?: 'frames' | 'whole' | 'torn' | 'bytes';
  /** Milliseconds between frames. */
  pause?: number;
  /** Frames are repeated until the other side has had enough. */
  endless?: boolean;
  gzip?: boolean;
  headers?: Readonly<Record<string, string>>;
  /** Called when so many frames are on their way: for a test that does something at that moment. */
  meanwhile?: { after: number; call: () => void };
}

export interface Reply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: string | object;
}

/** How one kind of server speaks. */
export interface Wire {
  contentType: string;
  /** Whether this asks for a completion, on which the moves are played. */
  isCompletion(heard: Heard): boolean;
  /** Everything else: lists of models, versions, unknown paths. */
  other(heard: Heard): Reply;
  /** What the real server says against a request; null where it would answer. */
  refuse(heard: Heard): Reply | null;
  /** Every break with the published description of the interface. */
  breaks(heard: Heard): string[];
  frames(said: Said, heard: Heard): string[];
}

/** A request as it came. */
export interface Heard {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
  json: unknown;
  /** When it came, and when the other side left before it had its answer; of performance.now(). */
  at: number;
  leftAt: number | null;
  left: Promise<number>;
}

export const PLAIN: Said = { text: '{"name":"cube"}', pieces: 3, usage: { input: 412, output: 57, cached: 128 } };

/** A model server on a real socket, which does what it is told: the happy path as its wire has it, and every way to break it. */
export class StandIn {
  readonly heard: Heard[] = [];
  /** Of all requests so far: where they broke the description of the interface. */
  readonly breaks: string[] = [];
  /** For requests after those that are queued. */
  always: Move = {};
  readonly #wire: Wire;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #queue: Move[] = [];
  #port = 0;

  private constructor(wire: Wire) {
    this.#wire = wire;
    this.#server = createServer((request, response) => void this.#meet(request, response));
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  static async start(wire: Wire): Promise<StandIn> {
    const standIn = new StandIn(wire);
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    standIn.#port = (standIn.#server.address() as AddressInfo).port;
    return standIn;
  }

  get port(): number {
    return this.#port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Connections that are open now. */
  get sockets(): number {
    return this.#sockets.size;
  }

  /** Requests for completions. */
  get asked(): Heard[] {
    return this.heard.filter((heard) => this.#wire.isCompletion(heard));
  }

  /** The next requests are met so, one move each. */
  play(...moves: Move[]): this {
    this.#queue.push(...moves);
    return this;
  }

  forget(): void {
    this.#queue = [];
    this.always = {};
    this.heard.length = 0;
    this.breaks.length = 0;
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await hear(request, response);
    if (!heard) return;
    this.heard.push(heard);
    if (!this.#wire.isCompletion(heard)) return send(response, this.#wire.other(heard));
    const move = this.#queue.shift() ?? this.always;
    if (move.wait === 'for ever') return;
    if (move.wait) await new Promise((resolve) => setTimeout(resolve, move.wait === undefined ? 0 : Number(move.wait)));
    if (move.reset) return void request.socket.resetAndDestroy();
    if (move.raw) return send(response, { body: '', ...move.raw });
    this.breaks.push(...this.#wire.breaks(heard));
    const refusal = this.#wire.refuse(heard);
    if (refusal) return send(response, refusal);
    await play(move, this.#wire, heard, response);
  }
}

async function hear(request: IncomingMessage, response: ServerResponse): Promise<Heard | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
  } catch {
    return null;
  }
  const text = Buffer.concat(chunks).toString('utf8');
  let leave: (at: number) => void = () => undefined;
  const heard: Heard = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    text,
    json: parse(text),
    at: performance.now(),
    leftAt: null,
    left: new Promise((resolve) => (leave = resolve)),
  };
  response.once('close', () => {
    if (response.writableFinished) return;
    heard.leftAt = performance.now();
    leave(heard.leftAt);
  });
  return heard;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers }).end(text);
}

async function play(move: Move, wire: Wire, heard: Heard, response: ServerResponse): Promise<void> {
  const said: Said = { ...PLAIN, ...move.said };
  const frames = wire.frames(said, heard);
  for (const [at, raw] of Object.entries(said.insert ?? {}).reverse()) frames.splice(Number(at), 0, raw);
  response.writeHead(200, { 'content-type': wire.contentType, ...(move.gzip && { 'content-encoding': 'gzip' }), ...move.headers });
  response.flushHeaders();
  if (move.gzip) return void response.end(gzipSync(frames.join('')));
  if (move.writing === 'whole' && !move.cut) return void response.end(frames.join(''));
  for (let number = 0; number < frames.length || move.endless; number++) {
    if (move.meanwhile?.after === number) move.meanwhile.call();
    if (move.cut?.after === number) return cut(response, move.cut.how);
    if (heard.leftAt !== null) return;
    await write(response, frames[number % frames.length] ?? '', move.writing ?? 'frames', heard);
    if (move.pause) await new Promise((resolve) => setTimeout(resolve, move.pause));
  }
  if (move.cut) return cut(response, move.cut.how);
  response.end();
}

/** Everything that is on its way is let out first, so that a cut happens where it is meant to. */
async function cut(response: ServerResponse, how: Cut): Promise<void> {
  if (how === 'silence') return;
  if (how === 'end') return void response.end();
  await new Promise((resolve) => response.write('', resolve));
  await new Promise((resolve) => setImmediate(resolve));
  if (how === 'close') response.socket?.end();
  else response.socket?.resetAndDestroy();
}

async function write(response: ServerResponse, frame: string, writing: NonNullable<Move['writing']>, heard: Heard): Promise<void> {
  const bytes = Buffer.from(frame, 'utf8');
  const size = writing === 'bytes' ? 1 : writing === 'torn' ? 7 : bytes.length;
  for (let at = 0; at < bytes.length; at += size) {
    if (heard.leftAt !== null) return;
    if (!response.write(bytes.subarray(at, at + size)))
      await Promise.race([heard.left, new Promise((resolve) => response.once('drain', resolve))]);
    else await new Promise((resolve) => setImmediate(resolve));
  }
}
