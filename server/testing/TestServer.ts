import { createServer, type IncomingHttpHeaders, request as openRequest, type Server } from 'node:http';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { Builder } from '../../plugin-aura/generation/geometry/Builder.ts';
import { createOrchestrator, type OrchestratorOptions } from '../../plugin-aura/generation/orchestrator.ts';
import { boxReader } from '../../plugin-aura/generation/testBoxes.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { type AppOptions, createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { statusOf } from '../status.ts';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** The real app on a real socket of the loopback, with a real kernel behind it. */
export class TestServer {
  readonly port: number;
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  static async start({
    config,
    orchestrator,
    ...app
  }: { config?: Partial<Config>; orchestrator?: Partial<OrchestratorOptions> } & Partial<
    Pick<AppOptions, 'web' | 'onVisit' | 'onFault' | 'providers' | 'geometry' | 'status'>
  > = {}): Promise<TestServer> {
    const validator = new Builder(new Evaluator(await Kernel.load(), registry));
    const server = createServer(
      createApp({
        status: () => statusOf('1.2.3', [], ['patterns']),
        ...app,
        config: { ...readConfig({}), ...config },
        orchestrator: createOrchestrator({ reader: boxReader, validator, ...orchestrator }),
        version: '1.2.3',
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
    return new TestServer(server, address.port);
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Sends what is given, headers such as Host included, and reads the whole reply. */
  send(
    method: string,
    path: string,
    { body, headers = {} }: { body?: string | Buffer; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const request = openRequest(
        {
          host: '127.0.0.1',
          port: this.port,
          // Each on a connection of its own: a test that reckons for long between two would find a shared one closed.
          agent: false,
          method,
          path,
          headers: body === undefined ? headers : { 'content-length': String(Buffer.byteLength(body)), ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }),
          );
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  post(endpoint: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', `/api/ai/${endpoint}`, {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }
}
