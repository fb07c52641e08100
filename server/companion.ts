import type { Status } from '../plugin-aura/generation/answer.ts';
import { createOrchestrator, type Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import { patternsReader } from '../plugin-aura/generation/patternsReader.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { readPlan } from '../plugin-aura/plan/read.ts';
import type { Config } from './config.ts';
import { GeometryWorker } from './geometry/GeometryWorker.ts';
import { startGeometryWorker } from './geometry/start.ts';
import { statusOf } from './status.ts';
import { VERSION } from './version.ts';

export interface Companion {
  orchestrator: Orchestrator;
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

/** All of the server but its sockets: what main.ts serves. */
export function createCompanion({ buildMs }: Pick<Config, 'buildMs'>): Companion {
  const validator = new GeometryWorker({ start: startGeometryWorker, buildMs });
  const orchestrator = createOrchestrator({ reader: patternsReader, validator });
  let closed = false;
  return {
    orchestrator,
    status: () => statusOf(VERSION, []),
    async warmUp() {
      for (const prompt of WARMING) {
        if (closed) return;
        const { plan } = await patternsReader.generate(prompt, {});
        if (!plan) continue;
        await validator.build(readPlan(plan, registry), 'draft', AbortSignal.timeout(buildMs)).catch((error: unknown) => {
          if (!closed) throw error;
        });
      }
    },
    close: () => {
      closed = true;
      validator.close();
    },
  };
}
