import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { planSchema } from '../../plugin-aura/plan/plan.ts';
import { type Figure, timed } from './figures.ts';
import { plannedByWords } from './plannedByWords.ts';

const EVALUATIONS = 1000;
const COPIES = 10_000;

/** What a thousand evaluations leave behind, and what ten thousand copies cost beside one. */
export async function figures(): Promise<Figure[]> {
  const heap = watchHeap();
  const kernel = await Kernel.load();
  return [...(await growth(kernel, heap)), ...(await copies(kernel))];
}

/** The kernel keeps its heap to itself: it is caught as its module is made. Gives its size in bytes. */
function watchHeap(): () => number {
  const instantiate = WebAssembly.instantiate;
  let memory: WebAssembly.Memory | undefined;
  const caught = async (source: BufferSource, imports?: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> => {
    const made = await instantiate(source, imports);
    memory = Object.values(made.instance.exports).find((entry) => entry instanceof WebAssembly.Memory);
    return made;
  };
  Object.assign(WebAssembly, { instantiate: caught });
  return () => memory?.buffer.byteLength ?? Number.NaN;
}

/** A ring, tweaked again and again to values that were never there before, with a cache that has long been full. */
async function growth(kernel: Kernel, heap: () => number): Promise<Figure[]> {
  const plan = await plannedByWords('Bezel set ring with a 1.0 carat round diamond, 18K gold');
  const evaluator = new Evaluator(kernel, registry, { cacheBytes: 4 * 1024 * 1024 });
  const run = (k: number): void => {
    const parameters = plan.parameters.map((parameter) =>
      parameter.name.includes('carat') ? { ...parameter, value: 1 + (k % 997) / 1000 } : parameter,
    );
    evaluator.evaluate({ ...plan, parameters }, { quality: 'draft' });
  };
  for (let k = 0; k < 300; k++) run(k);
  const [live, memory] = [kernel.live, heap()];
  for (let k = 300; k < 300 + EVALUATIONS; k++) run(k);
  const grown = kernel.live - live;
  const kilobytes = (heap() - memory) / 1024;
  evaluator.dispose();
  return [
    { name: `solids alive, more after ${EVALUATIONS} evaluations`, unit: 'solids', median: grown, target: 20 },
    { name: `kernel heap, more after ${EVALUATIONS} evaluations`, unit: 'kB', median: kilobytes, target: 0 },
  ];
}

/** A grid of one cylinder against the cylinder alone: built, and as bytes that go to the page. */
async function copies(kernel: Kernel): Promise<Figure[]> {
  const pin = { id: 'pin', op: 'cylinder', params: { diameter: 4, height: 10 } };
  const one = planSchema.parse({ operations: [pin] });
  const side = Math.sqrt(COPIES);
  const grid = { id: 'grid', op: 'grid_array', params: { columns: side, rows: side, step: [6, 6, 6] }, inputs: ['pin'] };
  const many = planSchema.parse({ operations: [pin, grid] });
  const build = (plan: typeof one) => {
    const evaluator = new Evaluator(kernel, registry);
    const { payload } = new PayloadMaker().make(evaluator.evaluate(plan, { quality: 'final' }));
    evaluator.dispose();
    return payload;
  };
  const bytes = (plan: typeof one): number =>
    build(plan).meshes.reduce((sum, { arrays }) => sum + (arrays ? arrays.positions.byteLength + arrays.indices.byteLength : 0), 0) / 1024;
  return [
    await timed('one cylinder', { runs: 15, warmUp: 3, run: () => build(one) }),
    await timed(`${COPIES} copies of it`, { runs: 15, warmUp: 3, run: () => build(many) }),
    { name: 'one cylinder, geometry', unit: 'kB', median: bytes(one) },
    { name: `${COPIES} copies of it, geometry`, unit: 'kB', median: bytes(many), target: bytes(one) },
  ];
}
