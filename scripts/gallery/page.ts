import {
  Box3,
  Color,
  type Group,
  Mesh,
  NeutralToneMapping,
  PerspectiveCamera,
  Scene,
  Sphere,
  SphereGeometry,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GemRendering, surroundingsRotation } from '../../editor/viewport/GemRendering.ts';
import { StudioEnvironment } from '../../editor/viewport/StudioEnvironment.ts';
import { checkJewel } from '../../plugin-aura/kernel/jewelry/checks/run.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { CATALOGUE, resolveMaterials, specificationOf } from '../../plugin-aura/materials/index.ts';
import { type Evaluation, Evaluator } from '../../plugin-aura/model/evaluate.ts';
import { jewelChecks } from '../../plugin-aura/model/jewel.ts';
import { PayloadMaker } from '../../plugin-aura/model/payload.ts';
import { type Plan, planSchema } from '../../plugin-aura/model/plan.ts';
import { readPlan } from '../../plugin-aura/model/read.ts';
import { densitiesOf } from '../../plugin-aura/model/report.ts';
import { buildDesign, MapLibrary, makeMaterial, makeResources } from '../../plugin-aura/objects/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';

/**
 * The gallery's page: every operation's own example, every material on a ball, and whole plans, each drawn by the editor's studio
 * to a picture of its own. What could not be built is written where its picture would be.
 */
const SIZE = 320;

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(SIZE, SIZE);
renderer.toneMapping = NeutralToneMapping;
const studio = new StudioEnvironment(renderer);
const gems = new GemRendering();
const maps = new MapLibrary();
const kernel = await Kernel.load('/manifold.wasm');

/** Draws a group from the front right above, filling the picture. */
function picture(group: Group | Mesh): string {
  const scene = new Scene();
  scene.background = new Color(0xe4e7eb);
  scene.environment = studio.texture;
  scene.add(group);
  group.updateMatrixWorld(true);
  const ball = new Box3().setFromObject(group).getBoundingSphere(new Sphere());
  const camera = new PerspectiveCamera(28, 1, ball.radius * 0.02, ball.radius * 40);
  camera.position.copy(ball.center).addScaledVector(new Vector3(0.75, 0.55, 1).normalize(), ball.radius * 4.2);
  camera.lookAt(ball.center);
  camera.updateMatrixWorld();
  gems.dress(scene, camera, { texture: studio.cube, intensity: 1, rotation: surroundingsRotation(scene) }, 'still');
  renderer.render(scene, camera);
  gems.undress();
  return renderer.domElement.toDataURL('image/png');
}

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

function sectionOf(title: string): HTMLElement {
  const section = document.createElement('section');
  section.id = title;
  const heading = document.createElement('h2');
  heading.textContent = title;
  section.append(heading);
  document.body.append(section);
  return section;
}

function showPlan(section: HTMLElement, name: string, plan: Plan, checked = false): void {
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
      `${ms} ms, ${triangles} triangles${kept}`,
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

async function main(): Promise<void> {
  const only = new URLSearchParams(location.search).get('only')?.split(',');
  const wanted = (title: string) => !only || only.includes(title);
  for (const [family, definitions] of registry.families()) {
    if (!wanted(family)) continue;
    const section = sectionOf(family);
    for (const { op, example } of definitions)
      showPlan(
        section,
        op,
        planSchema.parse({
          operations: [
            ...(example.before ?? []),
            {
              id: 'example',
              op,
              params: example.params,
              ...(example.inputs ? { inputs: example.inputs } : {}),
              ...(example.material ? { material: example.material } : {}),
            },
          ],
        }),
      );
  }
  for (const title of ['plans', 'designs']) {
    if (!wanted(title)) continue;
    const section = sectionOf(title);
    if (title === 'plans')
      show(section, 'The trial', 'the same ten things in a first version of the language', await pictureAt('/trial.png')).classList.add(
        'wide',
      );
    const list: unknown = await (await fetch(`/${title}.json`)).json();
    if (Array.isArray(list)) for (const { name, plan } of list) showPlan(section, String(name), readPlan(plan), title === 'designs');
  }
  if (wanted('materials')) {
    const section = sectionOf('materials');
    for (const { material } of CATALOGUE) {
      const ball = new Mesh(new SphereGeometry(20, 64, 32), makeMaterial({ ...material, id: material.name, role: 'primary' }, { maps }));
      ball.name = material.name;
      show(section, material.name, material.category, picture(ball));
    }
  }
}

await main();
document.title = 'Gallery';
document.body.dataset.done = 'true';
