import { sentenceOf } from '../../editor/api.ts';
import type { Metadata } from '../generation/answer.ts';
import type { Applied, Scene, SceneOutcome, SceneTask } from '../generation/sceneTasks.ts';
import { BuildRefused, type Designer } from './Designer.ts';
import { designAround, designsIn } from './designData.ts';

type Apply = Extract<SceneTask, { do: 'apply' }>;

/** Does in the scene what an assistant was allowed to: reads its designs, or applies a plan as one entry of the history. */
export async function workForAssistant(designer: Designer, task: SceneTask, signal: AbortSignal): Promise<SceneOutcome> {
  try {
    if (task.do === 'read') return { scene: await readScene(designer, signal) };
    return { applied: await apply(designer, task, signal) };
  } catch (error) {
    const problems = error instanceof BuildRefused ? [...error.problems] : [];
    return { failed: sentenceOf(error).slice(0, 2_000), problems };
  }
}

async function readScene(designer: Designer, signal: AbortSignal): Promise<Scene> {
  const { editor } = designer;
  const selected = designAround(editor.selected);
  const designs: Scene['designs'] = [];
  for (const design of designsIn(editor.scene)) {
    const settled = await designer.settle(design, signal);
    if (settled) designs.push({ design: design.uuid, name: design.name, selected: design === selected, plan: settled.plan });
  }
  return { units: editor.units.unit, designs };
}

async function apply(designer: Designer, { plan, design: uuid, name }: Apply, signal: AbortSignal): Promise<Applied> {
  const { editor } = designer;
  const started = performance.now();
  if (uuid === undefined) {
    const built = await designer.build(plan, { signal, owner: {} });
    const { design } = designer.add({ plan, metadata: metadataOf(plan, started) }, built, name);
    return { design: design.uuid, name: design.name, parts: built.parts.map(({ object }) => object.name) };
  }
  const design = designsIn(editor.scene).find((candidate) => candidate.uuid === uuid);
  if (!design) throw new Error('There is no such design in the scene any more: read the scene again.');
  const built = await designer.build(plan, { signal, owner: design });
  // The artist may have gone on meanwhile: the newest state is what the change starts from.
  const settled = await designer.settle(design, signal);
  if (!settled || !editor.isInScene(design)) throw new Error('The design was deleted while its plan was built.');
  designer.revise(settled, built, metadataOf(plan, started), name);
  return { design: design.uuid, name: design.name, parts: built.parts.map(({ object }) => object.name) };
}

const metadataOf = ({ intent }: Apply['plan'], started: number): Metadata => ({
  design_type: intent.design_type,
  complexity: intent.complexity,
  provider: 'assistant',
  processing_ms: Math.round(performance.now() - started),
  phases_ms: {},
  attempts: [],
  warnings: [],
  generated_at: new Date().toISOString(),
});
