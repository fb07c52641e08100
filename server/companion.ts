import type { Status } from '../plugin-aura/generation/answer.ts';
import { createOrchestrator, type Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import { promptPage } from '../plugin-aura/generation/prompt/page.ts';
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
import { registry } from './vocabulary.ts';
import { startWordsThread } from './words/start.ts';
import { WordsThread } from './words/WordsThread.ts';

export interface Companion {
  orchestrator: Orchestrator;
  /** Builds, draws and writes plans in a thread of its own. */
  geometry: GeometryWorker;
  /** Which models there are, and in what state; keys and order are set here. */
  providers: Providers;
  /** Resolves when whatever the library has can be read in a plan; asked for before the first. */
  vocabulary(): Promise<void>;
  status(): Status;
  /** Lets the threads read and build a few designs for nobody, so that the first artist does not wait for code to be loaded and compiled. */
  warmUp(): Promise<void>;
  /** Somebody is there, who will say something soon: threads at rest are started, and have read and built something before he does. */
  wake(): Promise<void>;
  close(): void;
}

/** Prompts whose reading and building run through most of the code. */
const WARMING = [
  'Bezel set ring with a 1.0 carat round diamond, 18K gold',
  'six prong solitaire, 0.9 ct, platinum, size 6',
  'a blue cube on a green cylinder',
] as const;

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
/** Readings of each. */
const READINGS = 4;

/** What is left of a request's time for the offline generator when models have used theirs up, ms. */
const OFFLINE_MS = 15_000;
/** How long nothing must have been asked before the threads are ended, ms: together they hold more than all the rest. */
const REST_MS = 45_000;

/** All of the server but its sockets: what main.ts serves. */
export function createCompanion(
  { buildMs, deadlineMs, providers: config }: Pick<Config, 'buildMs' | 'deadlineMs' | 'providers'>,
  onFault: (error: unknown) => void = () => {},
  redactor = new Redactor(),
): Companion {
  let closed = false;
  const validator = new GeometryWorker({ start: startGeometryWorker, buildMs, restMs: REST_MS });
  const turn = oneAtATime();
  const wakeGeometry = (): void => void validator.wake().catch((error) => closed || onFault(error));
  const reader = new WordsThread({ start: startWordsThread, onStart: wakeGeometry, turn, restMs: REST_MS });
  const providers = new Providers({ config, onFault, redactor });
  const orchestrator = createOrchestrator({
    reader,
    validator,
    models: () => providers.list(),
    examples: EXAMPLES,
    modelMs: Math.max(deadlineMs - OFFLINE_MS, deadlineMs / 2),
    turn,
    onFault,
  });
  providers.start();
  let loading: Promise<void> | undefined;
  const vocabulary = (): Promise<void> => {
    loading ??= reader.declared().then(
      (things) => registry.add(things),
      (error) => {
        // The next request asks again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const makeForNobody = async (prompt: string): Promise<void> => {
    const { plan } = await reader.generate(prompt, {});
    if (plan) await validator.build(readPlan(plan, registry), 'draft', AbortSignal.timeout(buildMs));
  };
  const unlessClosed = (error: unknown): void => {
    if (!closed) throw error;
  };
  const warmUp = async (): Promise<void> => {
    await vocabulary();
    for (const prompt of WARMING) await makeForNobody(prompt);
    promptPage(registry, [...registry.families().keys()]);
    for (const prompt of Array.from({ length: READINGS }, () => SPOKEN).flat()) await reader.generate(prompt, {});
  };
  return {
    orchestrator,
    geometry: validator,
    providers,
    vocabulary,
    status: () => statusOf(VERSION, providers.states(), providers.order),
    warmUp: () => warmUp().catch(unlessClosed),
    wake: async () => (reader.awake ? undefined : makeForNobody(WARMING[0]).catch(unlessClosed)),
    close: () => {
      closed = true;
      providers.close();
      reader.close();
      validator.close();
    },
  };
}
