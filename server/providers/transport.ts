import { lookup as resolveName } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { z } from 'zod';
import { AddressError, checkResolved } from '../security/addresses.ts';
import { complaintOfText } from './complaint.ts';
import { cutShort, type FaultContext, faultOf, networkFault, notTheProtocol, redirected, tooLong, WireFault, webPage } from './faults.ts';
import type { ProviderRecord } from './record.ts';

/** What a successful answer has to be: server-sent events, JSON lines, or one JSON value. */
export type Expected = 'events' | 'lines' | 'json';

const CONTENT_TYPES: Readonly<Record<Expected, RegExp>> = {
  events: /^text\/event-stream\b/i,
  lines: /^application\/(x-ndjson|jsonl|x-jsonlines|ndjson)\b/i,
  json: /^application\/([\w.-]+\+)?json\b/i,
};
/** Longest answer, and longest part of an error that is read, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;
const NO_BODY = new Set([204, 205, 304]);

/** One request: the fetch that a client library is given, and what went wrong in it (libraries wrap or lose it). */
export interface Call {
  fetch(url: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Set as soon as something fails below the library. */
  fault: WireFault | null;
}

export interface TransportOptions {
  record: ProviderRecord;
  /** As `checkBaseUrl` gives it. */
  baseUrl: URL;
  key?: string;
  connectMs: number;
  /** Where names lead; left out, as this computer says. */
  resolve?: typeof resolveName;
}

/**
 * The way to one provider, and nowhere else. The key is held here and attached only to requests for the provider's own origin, so that
 * no library, error or log ever has it; the addresses behind a name are checked in the moment of connecting; redirects are not
 * followed; a connection is awaited for so long and an answer read up to so many bytes; error bodies are classified and dropped.
 */
export class Transport {
  readonly baseUrl: URL;
  readonly #options: TransportOptions;
  readonly #agent: HttpAgent | HttpsAgent;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.baseUrl = options.baseUrl;
    // Connections to a service far away are kept, those to this machine cost nothing.
    this.#agent = this.baseUrl.protocol === 'https:' ? new HttpsAgent({ keepAlive: true, timeout: 30_000 }) : new HttpAgent();
  }

  /** @param model named in what is said of a failure */
  call(expected: Expected, signal: AbortSignal, model?: string): Call {
    const call: Call = {
      fault: null,
      fetch: async (url, init = {}) => {
        try {
          return await this.#fetch(String(url instanceof Request ? url.url : url), init, expected, signal, model, call);
        } catch (error) {
          if (error instanceof WireFault) call.fault ??= error;
          throw error;
        }
      },
    };
    return call;
  }

  /** A JSON answer to a GET below the base URL. @throws WireFault */
  json<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal, headers: Record<string, string> = {}): Promise<T> {
    return this.#json(`${this.baseUrl.href.replace(/\/$/, '')}${path}`, schema, signal, headers);
  }

  /** The same from the root of the origin, where servers of a compatible interface have their own one. @throws WireFault */
  above<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> {
    return this.#json(`${this.baseUrl.origin}${path}`, schema, signal, {});
  }

  async #json<T>(address: string, schema: z.ZodType<T>, signal: AbortSignal, headers: Record<string, string>): Promise<T> {
    const response = await this.call('json', signal).fetch(address, { headers });
    const read = schema.safeParse(await response.json().catch(() => null));
    if (!read.success) throw notTheProtocol(this.context());
    return read.data;
  }

  context(model?: string, headers?: Headers): FaultContext {
    return {
      record: this.#options.record,
      origin: this.baseUrl.origin,
      ...(model !== undefined && { model }),
      ...(headers && { headers }),
    };
  }

  close(): void {
    this.#agent.destroy();
  }

  async #fetch(
    address: string,
    init: RequestInit,
    expected: Expected,
    signal: AbortSignal,
    model: string | undefined,
    call: Call,
  ): Promise<Response> {
    const url = new URL(address);
    const base = this.baseUrl;
    if (url.origin !== base.origin) throw redirected(this.context());
    const message = await this.#send(url, init, init.signal ? AbortSignal.any([signal, init.signal]) : signal);
    const headers = headersOf(message);
    const context = this.context(model, headers);
    const status = message.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      message.destroy();
      throw redirected(context);
    }
    const body = this.#body(message, expected, context, call);
    const fits = CONTENT_TYPES[expected].test(headers.get('content-type') ?? '');
    if (status >= 200 && status < 300 && fits) return new Response(NO_BODY.has(status) ? null : body, { status, headers });
    const text = await beginning(body);
    const complaint = complaintOfText(status, text);
    if (status >= 400 || complaint.status >= 400) throw faultOf(complaint, context);
    if (/^\s*</.test(text)) throw webPage(context);
    throw complaint.message !== '' && /^\s*[{[]/.test(text) ? faultOf(complaint, context) : notTheProtocol(context);
  }

  #send(url: URL, init: RequestInit, signal: AbortSignal): Promise<IncomingMessage> {
    const { key, record, connectMs } = this.#options;
    const headers = new Headers(init.headers);
    for (const name of ['authorization', 'api-key', 'x-api-key', 'cookie']) headers.delete(name);
    if (key !== undefined) {
      if (record.auth === 'bearer') headers.set('authorization', `Bearer ${key}`);
      else headers.set(record.auth, key);
    }
    headers.set('accept-encoding', 'gzip, deflate, br');
    const body = typeof init.body === 'string' ? init.body : undefined;
    return new Promise((resolve, reject) => {
      const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = open(url, {
        method: init.method ?? 'GET',
        headers: { ...Object.fromEntries(headers), ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) },
        agent: this.#agent,
        lookup: this.#lookup(url.protocol),
        signal,
      });
      request.on('socket', (socket) => {
        if (!socket.connecting) return;
        const late = setTimeout(() => request.destroy(new Error('connect')), connectMs);
        const settle = (): void => clearTimeout(late);
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', settle);
        socket.once('close', settle);
      });
      request.on('response', resolve);
      request.on('error', (error) => {
        if (signal.aborted) reject(signal.reason);
        else if (error instanceof AddressError) reject(new WireFault('unreachable', error.message));
        else reject(networkFault(error, this.context()));
      });
      request.end(body);
    });
  }

  /** Resolves a name and hands on only what was checked: the address that is connected to is one of those. */
  #lookup(protocol: string): LookupFunction {
    const { resolve = resolveName } = this.#options;
    return (host, options, done) => {
      resolve(host, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, '', 0);
        try {
          checkResolved(
            host,
            addresses.map(({ address }) => address),
            protocol,
          );
        } catch (refusal) {
          return done(refusal instanceof Error ? refusal : new Error('refused'), '', 0);
        }
        const [first] = addresses;
        if (options.all) done(null, addresses);
        else done(null, first?.address ?? '', first?.family ?? 0);
      });
    };
  }

  /** The body, unpacked, counted, and for lines of JSON looked at line by line; a failure of it is noted in the call. */
  #body(message: IncomingMessage, expected: Expected, context: FaultContext, call: Call): ReadableStream<Uint8Array> {
    const status = message.statusCode ?? 0;
    const gate = new Gate(expected === 'lines' && status < 300 && CONTENT_TYPES.lines.test(message.headers['content-type'] ?? ''), context);
    const note = (error: NodeJS.ErrnoException | null): void => {
      if (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      call.fault ??= error instanceof WireFault ? error : error.code?.startsWith('Z_') ? notTheProtocol(context) : cutShort(context);
    };
    const unpack = unpacker(message.headers['content-encoding']);
    if (unpack) pipeline(message, unpack, gate, note);
    else pipeline(message, gate, note);
    return streamOf(gate);
  }
}

/** A web stream of a Node stream, which is ended when nobody reads on. */
function streamOf(source: Readable): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        source.on('data', (chunk: Buffer) => {
          controller.enqueue(new Uint8Array(chunk));
          if ((controller.desiredSize ?? 0) <= 0) source.pause();
        });
        source.on('end', () => controller.close());
        source.on('error', (error) => controller.error(error));
        source.on('close', () => {
          if (!source.readableEnded && !source.errored) controller.error(new Error('closed'));
        });
      },
      pull: () => void source.resume(),
      cancel: () => void source.destroy(),
    },
    { highWaterMark: 64 * 1024, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}

/** Counts what passes; of lines of JSON it lets only whole ones pass (the library drops broken ones in silence, and prints them). */
class Gate extends Transform {
  readonly #linewise: boolean;
  readonly #context: FaultContext;
  readonly #decoder = new TextDecoder();
  #bytes = 0;
  #line = '';

  constructor(linewise: boolean, context: FaultContext) {
    super();
    this.#linewise = linewise;
    this.#context = context;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#bytes += chunk.byteLength;
    if (this.#bytes > MOST_BYTES) done(tooLong(this.#context));
    else if (this.#linewise) this.#passLines(chunk, done);
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    const rest = this.#line.trim();
    if (rest === '') done();
    else if (isJson(rest)) done(null, `${rest}\n`);
    else done(cutShort(this.#context));
  }

  #passLines(chunk: Buffer, done: TransformCallback): void {
    const lines = (this.#line + this.#decoder.decode(chunk, { stream: true })).split('\n');
    this.#line = lines.pop() ?? '';
    const whole = lines.filter((line) => line.trim() !== '');
    if (!whole.every(isJson)) done(notTheProtocol(this.#context));
    else done(null, whole.length === 0 ? undefined : `${whole.join('\n')}\n`);
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function unpacker(encoding: string | undefined): Transform | null {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress();
  return null;
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined && name !== 'content-encoding' && name !== 'content-length') headers.set(name, String(value));
  }
  return headers;
}

/** The first part of an error body; the rest is not waited for. */
async function beginning(body: ReadableStream<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = body.getReader();
  try {
    while (bytes < MOST_ERROR_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      bytes += value.byteLength;
    }
  } catch {
    // A body that breaks off is judged by what came of it.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return Buffer.concat(parts).toString('utf8');
}
