import { resolveMaterials } from '../plugin-aura/evaluation/specifications.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { readPlan } from '../plugin-aura/plan/read.ts';
import type { Config } from './config.ts';
import { GeometryWorker } from './geometry/GeometryWorker.ts';
import { startGeometryWorker } from './geometry/start.ts';
import { createOrchestrator, type Orchestrator } from './orchestrator/index.ts';
import { patternsProvider, patternsReader } from './providers/patterns.ts';
import { VERSION } from './version.ts';

export interface Companion {
  orchestrator: Orchestrator;
  /** Lets the worker build a few designs for nobody, so that the first artist does not wait for code to be compiled. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
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
  const orchestrator = createOrchestrator({ providers: [patternsProvider], reader: patternsReader, validator, version: VERSION });
  let closed = false;
  return {
    orchestrator,
    async warmUp() {
      for (const prompt of WARMING) {
        if (closed) return;
        const plan = readPlan(patternsReader.generate(prompt).plan, registry);
        await validator
          .build(plan, resolveMaterials(plan).specifications, 'draft', AbortSignal.timeout(buildMs))
          .catch((error: unknown) => {
            if (!closed) throw error;
          });
      }
    },
    close: () => {
      closed = true;
      return validator.close();
    },
  };
}
