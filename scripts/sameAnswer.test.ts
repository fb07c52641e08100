import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../plugin-aura/generation/answer.ts';
import type { Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import { testWorkshop } from '../plugin-aura/scene/testWorkshop.ts';
import type { Workshop } from '../plugin-aura/scene/Workshop.ts';
import { EnhancedAI } from '../plugin-aura/service/enhancedAI.ts';
import { pageOrchestrator } from '../plugin-aura/service/inPage.ts';
import { ServiceError } from '../plugin-aura/service/problem.ts';
import { GeometryWorker } from '../server/geometry/GeometryWorker.ts';
import { TestServer } from '../server/testing/TestServer.ts';
import { threadWorker } from '../server/testing/threadWorker.ts';
import { WordsThread } from '../server/words/WordsThread.ts';

/** The same words through the page's own path and through the server, over a real socket and real threads: the same answer but for times. */

const PROMPTS = [
  'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter',
  'six prong solitaire, 0.9 ct, platinum, size 6',
  'an oval halo ring in rose gold with 12 accent stones',
  'a plain gold band 4 mm wide',
  'pearl stud earrings',
  'an emerald pendant on a chain',
  'oak table 160 x 80 x 75 cm with four chairs',
  'a walnut bookshelf with 5 shelves, 2 m high',
  'a blue cube on a green cylinder',
  'three red spheres in a row',
  'a wine glass',
  'a vase 30 cm high of white porcelain',
  'a bracket 60 x 40 x 5 mm with four 5 mm holes',
  'a gear with 24 teeth',
  'a house with a gable roof and a door',
  'a chess board',
  'a desk lamp in brass',
  'a steel box 100 x 60 x 40 mm, walls 2 mm',
  'a tree beside a bench',
  'a black top hat',
  'a red kite',
  'a wooden skateboard with blue wheels',
  'a hammer',
  'a traffic cone beside a ladder',
  'an M8 hex nut',
  'the letters "AURA" in brass, 5 mm deep',
  'a gold signet ring, UK size R',
  'a tennis ball',
  'a 3 m long glorp of unobtainium',
  'thank you',
];

/** What is changed of the first of them, one after the other. */
const CHANGES = [
  'make it platinum',
  'a larger stone',
  'shank 3 mm thick',
  'add a halo',
  'the stone is a ruby',
  'remove the halo',
  'size 7',
  'twice as wide',
  'how much does it weigh?',
  'a comfortable chair instead',
];

let workshop: Workshop;
let server: TestServer;
let worker: GeometryWorker;
let words: WordsThread;
let page: EnhancedAI;
let served: EnhancedAI;
beforeAll(async () => {
  workshop = await testWorkshop();
  worker = new GeometryWorker({ start: await threadWorker('sameAnswer.test'), buildMs: 60_000 });
  words = new WordsThread({ start: await threadWorker('sameAnswerWords.test', 'server/words/thread.ts') });
  server = await TestServer.start({ orchestrator: { reader: words, validator: worker } });
  const offline = (): Promise<Orchestrator> => Promise.resolve(pageOrchestrator(workshop.validator));
  page = new EnhancedAI({ address: () => server.url, offlineOnly: () => true, offline });
  served = new EnhancedAI({ address: () => server.url, offlineOnly: () => false, offline });
});
afterAll(async () => {
  workshop.dispose();
  worker.close();
  words.close();
  await server.stop();
});

/** An outcome as JSON, times left out, and numbers to a millionth: a float goes through other hands on its way. */
function comparable(outcome: unknown): unknown {
  return JSON.parse(
    JSON.stringify(outcome, (key, value: unknown) => {
      if (['processing_ms', 'phases_ms', 'generated_at', 'ms'].includes(key)) return undefined;
      return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
    }),
  );
}

/** What came of asking, a refusal among it. */
async function outcomeOf(work: Promise<{ result: unknown; offline: boolean }>, offline: boolean): Promise<unknown> {
  try {
    const served = await work;
    expect(served.offline).toBe(offline);
    return served.result;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { message, code, status, problems } = error;
    return { message, code, status, problems };
  }
}

async function both(ask: (ai: EnhancedAI) => Promise<{ result: unknown; offline: boolean }>): Promise<unknown> {
  const inPage = await outcomeOf(ask(page), true);
  expect(comparable(await outcomeOf(ask(served), false))).toEqual(comparable(inPage));
  return inPage;
}

describe('page and server', () => {
  it.each(PROMPTS)('give the same answer to "%s"', async (prompt) => {
    await both((ai) => ai.generate({ prompt, seed: 3 }));
  });

  it('give the same refinements and the same variations', async () => {
    const outcome = await both((ai) => ai.generate({ prompt: PROMPTS[0]! }));
    let { plan } = answerSchema.parse(outcome);
    for (const instruction of CHANGES) {
      const changed = answerSchema.safeParse(await both((ai) => ai.refine({ plan, instruction, selection: ['shank'] }))).data;
      plan = changed?.plan ?? plan;
    }
    await both((ai) => ai.vary({ plan, count: 3 }));
    await both((ai) => ai.vary({ prompt: PROMPTS[6]!, count: 2 }));
  });
});
