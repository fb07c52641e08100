import { startServer } from '../../e2e/server.ts';
import { type Figure, figureOf } from './figures.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';
const REQUESTS = 300;
const WARM_UP = 30;
const TOGETHER = 4;

/** Offline generation through HTTP: the whole way from a prompt to plan, materials, metadata and report. */
export async function figures(): Promise<Figure[]> {
  const server = await startServer();
  try {
    const same = () => SEED_PROMPT;
    return [
      figureOf('offline generation, the same prompt again', await oneAfterTheOther(server.url, same), { target: 10, targetP99: 40 }),
      figureOf('offline generation, a new prompt every time', await oneAfterTheOther(server.url, newPrompt), { target: 20 }),
      await throughput(`the same prompt, ${TOGETHER} at a time`, server.url, same),
      await throughput(`a new prompt every time, ${TOGETHER} at a time`, server.url, (index) => newPrompt(index + 10_000)),
    ];
  } finally {
    await server.stop();
  }
}

/** A ring that nobody asked for before: no two indexes below 100,000 give the same sizes. */
function newPrompt(index: number): string {
  const carat = (0.5 + (index % 151) / 100).toFixed(2);
  const thickness = (1.6 + ((index * 7) % 13) / 10).toFixed(1);
  const diameter = (16 + ((index * 31) % 601) / 100).toFixed(2);
  return `Bezel set ring with a ${carat} carat round diamond, 18K gold, shank ${thickness} mm thick and ${diameter} mm in diameter`;
}

async function oneAfterTheOther(url: string, prompt: (index: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + REQUESTS; index++) {
    const begun = performance.now();
    await generate(url, prompt(index));
    if (index >= WARM_UP) times.push(performance.now() - begun);
  }
  return times;
}

async function throughput(name: string, url: string, prompt: (index: number) => string): Promise<Figure> {
  let next = 0;
  const begun = performance.now();
  const lane = async () => {
    while (next < REQUESTS) await generate(url, prompt(next++));
  };
  await Promise.all(Array.from({ length: TOGETHER }, lane));
  return { name: `offline generation, ${name}`, unit: 'requests/s', median: REQUESTS / ((performance.now() - begun) / 1000) };
}

async function generate(url: string, prompt: string): Promise<void> {
  const response = await fetch(new URL('api/ai/generate-3d-model', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt, provider: 'patterns' }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${text.slice(0, 300)}`);
}
