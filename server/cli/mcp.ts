import { createCompanion } from '../companion.ts';
import { readConfig } from '../config.ts';
import { Redactor } from '../security/redact.ts';
import { EXIT, type Terminal } from './run.ts';

/**
 * Serves one assistant over standard input and output until its end is closed. Standard output belongs to the protocol: what there is
 * to say goes to standard error.
 */
export async function serveAssistant(environment: Readonly<Record<string, string | undefined>>, terminal: Terminal): Promise<number> {
  const config = readConfig(environment);
  const redactor = new Redactor();
  redactor.hide(config.token);
  const onFault = (error: unknown): void => terminal.tell(redactor.describe(error));
  const [{ StdioServerTransport }, { createMcp }, { RemoteScene }, { Admission }, { VERSION }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('../mcp/createMcp.ts'),
    import('../mcp/RemoteScene.ts'),
    import('../security/admission.ts'),
    import('../version.ts'),
  ]);
  const companion = createCompanion(config, onFault, redactor);
  const admission = new Admission(config);
  try {
    const server = createMcp({
      version: VERSION,
      orchestrator: companion.orchestrator,
      geometry: companion.geometry,
      scene: new RemoteScene(`http://127.0.0.1:${config.port}`, config.token),
      vocabulary: companion.vocabulary,
      within: (work, signal) => {
        const limited = AbortSignal.any([signal, AbortSignal.timeout(config.deadlineMs)]);
        return admission.run(() => work(limited), limited);
      },
      onFault,
    });
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once('end', () => void server.close());
      process.once('SIGTERM', () => void server.close());
    });
    await server.connect(new StdioServerTransport());
    await closed;
    return EXIT.done;
  } finally {
    companion.close();
  }
}
