import { setTimeout as after } from 'node:timers/promises';
import type { Status } from '../plugin-aura/generation/answer.ts';
import { createOrchestrator, type Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import { promptPage } from '../plugin-aura/generation/prompt/page.ts';
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

/** Words of many kinds, which are only read: code that has been run some dozen times is quick. */
const SPOKEN = [
  'oak table 160 x 80 x 75 cm with four chairs',
  'a bracket 60 x 40 x 5 mm with four 5 mm holes',
  'a vase 30 cm high of white porcelain',
  'three red spheres in a row',
  'an oval halo ring in rose gold with 12 accent stones',
  'a tree beside a bench',
  'a walnut bookshelf with 5 shelves, 2 m high',
  'a steel box 100 x 60 x 40 mm, walls 2 mm',
];
/** Readings of each, and what is left to others between two of them, ms. */
const READINGS = 4;
const PAUSE_MS = 15;

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
      promptPage(registry, [...registry.families().keys()]);
      for (const prompt of Array.from({ length: READINGS }, () => SPOKEN).flat()) {
        await after(PAUSE_MS, undefined, { ref: false });
        if (closed) return;
        await lateReader.generate(prompt, {});
      }
    },
    close: () => {
      closed = true;
      providers.close();
      validator.close();
    },
  };
}
