import { type Evaluation, Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { jewelChecks } from '../../plugin-aura/evaluation/jewel.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { densitiesOf } from '../../plugin-aura/evaluation/report.ts';
import { resolveMaterials, specificationOf } from '../../plugin-aura/evaluation/specifications.ts';
import { checkJewel } from '../../plugin-aura/kernel/jewelry/checks/run.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { library } from '../../plugin-aura/library/index.ts';
import { CATALOGUE, FINISHES } from '../../plugin-aura/materials/index.ts';
import { buildDesign, MapLibrary, makeResources } from '../../plugin-aura/objects/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { type Plan, planSchema } from '../../plugin-aura/plan/plan.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { picture } from './picture.ts';
import { exampleOf, finishSpecimen, specimenOf } from './specimens.ts';

/**
 * The gallery's page: every operation's own example, plans by hand, every material and finish on a specimen, each drawn by the
 * editor's studio to a picture of its own. What could not be built is written where its picture would be.
 */
const maps = new MapLibrary();
const kernel = await Kernel.load('/manifold.wasm');

/** What a section shows, under its title. */
const ABOUT: Readonly<Record<string, string>> = {
  solids: 'Plain bodies, with eased edges where they have edges.',
  profiles: 'Outlines drawn out, turned, carried along a path or joined into one another.',
  combine: 'Bodies added, taken away, hollowed, parted and painted.',
  features: 'What a machinist or joiner works into the face of a body.',
  modify: 'Arrays, copies, and bodies that are bent, twisted, hammered and worn.',
  jewelry: 'Stones, shanks, settings, chains and findings.',
  furniture: 'Things to sit on, lie on, eat at and put away in.',
  vessels: 'Hollow ware, turned and pulled.',
  mechanical: 'Machine parts in the sizes of the standards.',
  architecture: 'Walls, what opens them, what covers them, and what leads up.',
  nature: 'What grows, and what it stands on.',
  props: 'Things with a story.',
  scene: 'Light and camera on a still life; floor and backdrop.',
  plans: 'Ten things that a strong model wrote in the first version of the language, rebuilt in the whole vocabulary.',
  designs: 'Jewels written by hand, each held to the checks of a bench.',
  materials: 'Every material on a cut stone, a bead, or a block and a turned vase, so large that its pattern is seen.',
  finishes: 'Every finish, on gold where it is done on metal.',
};

function show(section: HTMLElement, name: string, detail: string, image: string | null): HTMLElement {
  const figure = document.createElement('figure');
  figure.id = name.replace(/\W+/g, '-');
  if (image) {
    const img = document.createElement('img');
    img.src = image;
    img.alt = name;
    figure.append(img);
  } else figure.classList.add('failed');
  const caption = document.createElement('figcaption');
  const title = document.createElement('b');
  title.textContent = name;
  caption.append(title, document.createTextNode(` ${detail}`));
  figure.append(caption);
  section.append(figure);
  return figure;
}

/** A picture that lies beside the plans, as it is written into the page. */
async function pictureAt(address: string): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(bytes);
  });
}

function sectionOf(id: string, title = id, about = ABOUT[id]): HTMLElement {
  const section = document.createElement('section');
  section.id = id;
  const heading = document.createElement('h2');
  heading.textContent = title;
  section.append(heading);
  if (about) {
    const sentence = document.createElement('p');
    sentence.textContent = about;
    section.append(sentence);
  }
  document.body.append(section);
  return section;
}

async function plansOf(address: string): Promise<{ name: string; plan: Plan }[]> {
  const answer = await fetch(address);
  // Most families have no plans of their own.
  const list: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(list) ? list.map(({ name, plan }) => ({ name: String(name), plan: readPlan(plan, registry) })) : [];
}

function showPlan(section: HTMLElement, name: string, plan: Plan, { detail = '', checked = false } = {}): void {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const started = performance.now();
    const evaluation = evaluator.evaluate(plan, { quality: 'final' });
    const ms = Math.round(performance.now() - started);
    const failed = evaluation.problems.find(({ severity }) => severity === 'error');
    if (failed) {
      show(section, name, failed.message, null);
      return;
    }
    const { payload } = new PayloadMaker().make(evaluation);
    const used = payload.parts.flatMap(({ material }) => (material === undefined ? [] : [material]));
    const specifications = resolveMaterials(plan).specifications;
    const known = new Set(specifications.map(({ id }) => id));
    const others = [...new Set(used)].filter((id) => !known.has(id)).map((id) => specificationOf(id));
    const group = buildDesign(payload, { plan, materials: [...specifications, ...others] }, makeResources(maps));
    const triangles = evaluation.parts.reduce((sum, part) => sum + (part.solid?.triangles() ?? 0), 0);
    const kept = checked ? `; ${checksOf(evaluation, specifications)}` : '';
    show(
      section,
      name,
      `${detail}${detail && ' '}(${ms} ms, ${triangles.toLocaleString('en')} triangles${kept})`,
      payload.parts.some(({ mesh }) => mesh !== undefined) ? picture(group) : null,
    );
  } finally {
    evaluator.dispose();
  }
}

/** What the acceptance checks find of a jewel, in short. */
function checksOf(evaluation: Evaluation, materials: Parameters<typeof densitiesOf>[0]): string {
  const found = jewelChecks(evaluation, checkJewel, densitiesOf(materials));
  const open = found.filter(({ level }) => level === 'error' || level === 'warning');
  const sentences = [...new Set(open.map(({ check, level, sentence }) => `${check} ${level}: ${sentence}`))];
  return open.length === 0
    ? `all ${found.length} checks kept`
    : `${found.length - open.length} of ${found.length} checks kept. ${sentences.join(' ')}`;
}

/** A thing and each of its variants. */
function showThing(section: HTMLElement, op: string): void {
  const definition = registry.get(op);
  if (!definition) {
    show(section, op, 'There is no such operation.', null);
    return;
  }
  const { produces, help, example, spoken } = definition;
  showPlan(section, op, planSchema.parse(exampleOf(op, produces, example)), { detail: help });
  for (const { names, params, materials = {} } of spoken?.variants ?? []) {
    const { main, ...others } = materials;
    const dressed = { ...params, ...(Object.keys(others).length > 0 && { materials: others }) };
    const variant = { ...example, params: { ...example.params, ...dressed }, ...(main && { material: main }) };
    showPlan(section, names[0] ?? op, planSchema.parse(exampleOf(op, produces, variant)), { detail: JSON.stringify(params) });
  }
}

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const things = query.get('things')?.split(',');
  const only = query.get('only')?.split(',') ?? (things && []);
  const wanted = (title: string) => !only || only.includes(title);
  await library.loadAll();
  if (things) for (const op of things) showThing(sectionOf(op), op);
  for (const [family, definitions] of registry.families()) {
    if (!wanted(family)) continue;
    const section = sectionOf(family);
    for (const { op, produces, help, example } of definitions)
      showPlan(section, op, planSchema.parse(exampleOf(op, produces, example)), { detail: help });
    const plans = family === 'jewelry' ? [] : await plansOf(`/plans/${family}.json`);
    if (plans.length === 0) continue;
    const byHand = sectionOf(`${family}-plans`, `${family}: plans by hand`, '');
    for (const { name, plan } of plans) showPlan(byHand, name, plan, { detail: plan.name });
  }
  if (wanted('plans')) {
    const section = sectionOf('plans', 'The ten things of the trial');
    show(section, 'The trial', 'the same ten things in a first version of the language', await pictureAt('/trial.png')).classList.add(
      'wide',
    );
    for (const { name, plan } of await plansOf('/plans.json')) showPlan(section, name, plan, { detail: plan.name });
  }
  if (wanted('designs')) {
    const section = sectionOf('designs', 'Jewels by hand');
    for (const { name, plan } of await plansOf('/designs.json')) showPlan(section, name, plan, { checked: true });
  }
  if (wanted('materials')) {
    const section = sectionOf('materials');
    for (const { material } of CATALOGUE) {
      const { plan, edge } = specimenOf(material);
      showPlan(section, material.name, planSchema.parse(plan), { detail: `${material.category}${edge ? `, block of ${edge} mm` : ''}` });
    }
    const finishes = sectionOf('finishes');
    for (const finish of FINISHES) {
      const { plan, material } = finishSpecimen(finish);
      showPlan(finishes, finish.id, planSchema.parse(plan), { detail: material });
    }
  }
}

await main();
document.title = 'Gallery';
document.body.dataset.done = 'true';
