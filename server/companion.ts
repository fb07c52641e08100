import type { Status } from '../plugin-aura/generation/answer.ts';
import { createOrchestrator, type Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import type { Reader } from '../plugin-aura/generation/reader.ts';
import { readPlan } from '../plugin-aura/plan/read.ts';
import type { Config } from './config.ts';
import { EXAMPLES } from './examples.ts';
import { GeometryWorker } from './geometry/GeometryWorker.ts';
import { startGeometryWorker } from './geometry/start.ts';
import { oneAtATime } from './oneAtATime.ts';
import { Providers } from './providers/index.ts';
import { Redactor } from './security/redact.ts';
import { statusOf } from './status.ts';
import { VERSION } from './version.ts';
import { loadVocabulary, registry } from './vocabulary.ts';

export interface Companion {
  orchestrator: Orchestrator;
  /** Builds, draws and writes plans in a thread of its own. */
  geometry: GeometryWorker;
  /** Which models there are, and in what state; keys and order are set here. */
  providers: Providers;
  status(): Status;
  /** Lets the worker build a few designs for nobody, so that the first artist does not wait for code to be compiled. */
  warmUp(): Promise<void>;
  close(): void;
}

/** Prompts whose reading and building run through most of the code. */
const WARMING = [
  'Bezel set ring with a 1.0 carat round diamond, 18K gold',
  'six prong solitaire, 0.9 ct, platinum, size 6',
  'a blue cube on a green cylinder',
];

/** What is left of a request's time for the offline generator when models have used theirs up, ms. */
const OFFLINE_MS = 15_000;

/** The reader of words is large: it is loaded when the server listens, or with the first words. */
const words = async (): Promise<Reader> => (await import('../plugin-aura/generation/offlineReader.ts')).offlineReader;
const lateReader: Reader = {
  generate: async (prompt, options) => (await words()).generate(prompt, options),
  refine: async (plan, instruction, options) => (await words()).refine(plan, instruction, options),
  vary: async (plan, count, options) => (await words()).vary(plan, count, options),
};

/** All of the server but its sockets: what main.ts serves. */
export function createCompanion(
  { buildMs, deadlineMs, providers: config }: Pick<Config, 'buildMs' | 'deadlineMs' | 'providers'>,
  onFault: (error: unknown) => void = () => {},
  redactor = new Redactor(),
): Companion {
  const validator = new GeometryWorker({ start: startGeometryWorker, buildMs });
  const providers = new Providers({ config, onFault, redactor });
  const orchestrator = createOrchestrator({
    reader: lateReader,
    validator,
    models: () => providers.list(),
    examples: EXAMPLES,
    modelMs: Math.max(deadlineMs - OFFLINE_MS, deadlineMs / 2),
    turn: oneAtATime(),
    onFault,
  });
  providers.start();
  let closed = false;
  return {
    orchestrator,
    geometry: validator,
    providers,
    status: () => statusOf(VERSION, providers.states(), providers.order),
    async warmUp() {
      await loadVocabulary();
      for (const prompt of WARMING) {
        if (closed) return;
        const { plan } = await lateReader.generate(prompt, {});
        if (!plan) continue;
        await validator.build(readPlan(plan, registry), 'draft', AbortSignal.timeout(buildMs)).catch((error: unknown) => {
          if (!closed) throw error;
        });
      }
    },
    close: () => {
      closed = true;
      providers.close();
      validator.close();
    },
  };
}
