import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { library } from '../../plugin-aura/library/index.ts';
import { GeometryStore } from '../../plugin-aura/objects/geometries.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { type Figure, figureOf, quantile } from './figures.ts';
import { plannedByWords } from './plannedByWords.ts';

const JEWELS = [
  'bezel ring with a 1 ct diamond',
  'halo ring with a 1 ct oval sapphire',
  'double halo ring with a 1 ct cushion diamond',
  'pave band ring',
  'six prong solitaire, 2 ct, platinum, size 6',
  'cathedral ring with a 1 ct diamond and pave shoulders',
  'three stone ring with a 1 ct emerald cut diamond',
  'channel set eternity ring',
  'shared prong eternity ring with 2 mm diamonds',
  'split shank ring with a princess diamond',
  'twisted band ring',
  'signet ring engraved "AB"',
  'cluster ring with rubies',
  'hidden halo ring with a 1.5 ct round diamond',
  'halo pendant with a pear emerald',
  'tennis bracelet',
  'diamond stud earrings with a halo',
  'hoop earrings with pave diamonds',
  'filigree pendant',
  'bangle with three bezel set sapphires',
];
const THINGS = [
  'chess knight',
  'armchair',
  'desk lamp',
  'teapot',
  'car',
  'bicycle',
  'flanged bearing block',
  'spur gear with 24 teeth',
  'M8 bolt 40 mm long',
  'bookcase with five shelves',
  'house',
  'dining table with six chairs',
  'wine glass',
  'helicopter',
  'camera',
  'violin',
  'tree',
  'spiral staircase',
  'electronics enclosure',
  'dog',
];
const STEPS = 6;
/** What is promised of every jewel: ms while its slider moves (p95), and to the final model after it rests. */
const MOVING = 33;
const RESTING = 250;

interface Times {
  name: string;
  slider: string;
  evaluate: number[];
  shade: number[];
  objects: number[];
  final: number[];
}

/** What a moving slider costs from a changed number to geometry, by its parts, for every thing at the slider that is slowest of its own. */
export async function figures(): Promise<Figure[]> {
  const kernel = await Kernel.load();
  return [...(await group('jewels', JEWELS, kernel)), ...(await group('other things', THINGS, kernel))];
}

async function group(kind: string, words: readonly string[], kernel: Kernel): Promise<Figure[]> {
  const all: Times[] = [];
  for (const name of words) {
    const times = await slowest(name, kernel);
    if (times) all.push(times);
  }
  const total = ({ evaluate, shade, objects }: Times): number[] => evaluate.map((time, k) => time + shade[k]! + objects[k]!);
  const worst = [...all].sort((a, b) => p95(total(b)) - p95(total(a)));
  const of = (pick: (times: Times) => number[]): number[] => all.flatMap(pick);
  return [
    figureOf(`${all.length} ${kind}: one move of the slowest slider`, of(total), { targetP99: MOVING }),
    figureOf(
      '  to evaluate',
      of(({ evaluate }) => evaluate),
    ),
    figureOf(
      '  to shade what is new',
      of(({ shade }) => shade),
    ),
    figureOf(
      '  to make objects of it',
      of(({ objects }) => objects),
    ),
    figureOf(
      '  final, when it rests',
      of(({ final }) => final),
      { targetP99: RESTING },
    ),
    ...worst
      .slice(0, 10)
      .flatMap((times) => [figureOf(`  ${times.name} (${times.slider})`.slice(0, 57), total(times)), figureOf('    final', times.final)]),
  ];
}

const p95 = (times: readonly number[]): number =>
  quantile(
    [...times].sort((a, b) => a - b),
    0.95,
  );

/** The slider of a thing that takes longest, found by one move of each. */
async function slowest(words: string, kernel: Kernel): Promise<Times | null> {
  const plan = await plannedByWords(words);
  await library.loadFor(plan);
  const sliders = plan.parameters.filter(({ value }) => typeof value === 'number' && value !== 0);
  let best: { slider: string; time: number } | null = null;
  for (const { name } of sliders) {
    const { evaluate, shade } = moves(words, plan, name, kernel, 2, false);
    const time = evaluate[1]! + shade[1]!;
    if (!best || time > best.time) best = { slider: name, time };
  }
  return best && moves(words, plan, best.slider, kernel, STEPS, true);
}

function moves(name: string, plan: Plan, slider: string, kernel: Kernel, steps: number, rests: boolean): Times {
  const evaluator = new Evaluator(kernel, registry);
  const maker = new PayloadMaker();
  const stores: Record<string, GeometryStore> = { draft: new GeometryStore(), final: new GeometryStore() };
  const times: Times = { name, slider, evaluate: [], shade: [], objects: [], final: [] };
  const show = (moved: Plan, quality: Quality): number[] => {
    const store = stores[quality]!;
    const begun = performance.now();
    const evaluation = evaluator.evaluate(moved, { quality, shown: quality === 'draft' });
    const evaluated = performance.now();
    const { payload } = maker.make(evaluation, store.known);
    const shaded = performance.now();
    store.take(payload.meshes);
    return [evaluated - begun, shaded - evaluated, performance.now() - shaded];
  };
  show(plan, 'final');
  show(plan, 'draft');
  for (let step = 1; step <= steps; step++) {
    const moved = withFactor(plan, slider, 1 + step / 100);
    const [evaluate, shade, objects] = show(moved, 'draft');
    times.evaluate.push(evaluate!);
    times.shade.push(shade!);
    times.objects.push(objects!);
    if (rests && step % 2 === 0) times.final.push(show(moved, 'final').reduce((sum, time) => sum + time, 0));
  }
  evaluator.dispose();
  return times;
}

/** A whole number goes by one, as a counter does. */
function withFactor(plan: Plan, slider: string, factor: number): Plan {
  const parameters = plan.parameters.map((parameter) => {
    const { name, value, unit } = parameter;
    if (name !== slider || typeof value !== 'number') return parameter;
    return { ...parameter, value: unit === 'count' ? value + Math.round((factor - 1) * 100) : value * factor };
  });
  return { ...plan, parameters };
}
