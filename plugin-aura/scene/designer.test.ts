import { Euler, InstancedMesh, type Mesh, type MeshPhysicalMaterial, type Object3D, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Editor,
  RemoveObjectCommand,
  SetMaterialColorCommand,
  SetPositionCommand,
  SetRotationCommand,
  SetValueCommand,
} from '../../editor/api.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { designMarkOf, partsOf } from './designData.ts';
import { readDesign } from './readBack.ts';
import { rebuildQueueOf } from './rebuildQueue.ts';
import { Tweak } from './Tweak.ts';
import { metadata, testStudio, testWorkshop } from './testWorkshop.ts';
import type { Workshop } from './Workshop.ts';

/** A plate with a hole and a ball on top of it, whose size hangs on the plate's. */
const plan: Plan = planSchema.parse({
  name: 'Plate',
  parameters: [{ name: 'side', value: 20, label: 'Side' }],
  materials: [
    { id: 'steel', preset: 'steel' },
    { id: 'red', preset: 'plastic', color: '#c02020' },
  ],
  operations: [
    { id: 'plate', op: 'box', params: { size: ['= side', 4, '= side'] }, material: 'steel' },
    { id: 'bore', op: 'cylinder', params: { diameter: 6, height: 10 }, at: { my: 'center', to: 'plate.center' } },
    { id: 'drilled', op: 'difference', inputs: ['plate', 'bore'], name: 'Drilled plate' },
    {
      id: 'ball',
      op: 'sphere',
      params: { diameter: '= side / 4' },
      at: { my: 'bottom', to: 'drilled.top', offset: [6, 0, 6] },
      name: 'Ball',
      material: 'red',
    },
  ],
});

let workshop: Workshop;
beforeAll(async () => {
  workshop = await testWorkshop();
});

function studio() {
  return testStudio(workshop);
}

async function withDesign() {
  const { editor, designer } = studio();
  const built = await designer.build(plan);
  const { design, entry } = designer.add({ plan, metadata }, built, 'a drilled plate');
  return { editor, designer, design, entry };
}

const part = (design: Object3D, id: string) => {
  const found = partsOf(design).get(id);
  if (!found) throw new Error(`There is no part ${id}.`);
  return found.object as Mesh;
};
const width = (object: Mesh) => {
  object.geometry.computeBoundingBox();
  const { min, max } = object.geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() };
  return max.x - min.x;
};
const setSide = (value: number) => (from: Plan) => ({ ...from, parameters: from.parameters.map((entry) => ({ ...entry, value })) });
const ids = (design: Object3D) => [...partsOf(design).keys()].sort();
/** The scene as the project file has it, without what a JSON text does not show. */
const sceneJSON = (editor: Editor) => JSON.stringify(editor.toJSON().scene);

describe('a new design', () => {
  it('stands in the scene as one entry of the history that opens into its operations', async () => {
    const { editor, design } = await withDesign();
    expect(ids(design)).toEqual(['ball', 'drilled']);
    expect(editor.selected).toBe(design);
    expect(editor.history.undos).toHaveLength(1);
    const entry = editor.history.undos[0];
    expect(entry && 'commands' in entry && (entry.commands as { name: string }[]).map(({ name }) => name)).toEqual([
      'Begin Plate',
      'Plate',
      'Bore',
      'Drilled plate',
      'Ball',
    ]);
  });

  it('goes with one undo and comes back with one redo, the same objects as before', async () => {
    const { editor, design } = await withDesign();
    const ball = part(design, 'ball');
    const later = sceneJSON(editor);
    editor.undo();
    expect(editor.scene.children).toEqual([]);
    editor.redo();
    expect(editor.scene.children[0]).toBe(design);
    expect(part(design, 'ball')).toBe(ball);
    expect(sceneJSON(editor)).toBe(later);
  });

  it('shows, inside its entry, operations that later ones consume', async () => {
    const { editor, design, entry } = await withDesign();
    editor.history.goToStep(entry, 3);
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    expect(ids(design)).toEqual(['bore', 'plate']);
    editor.redo();
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    expect(ids(design)).toEqual(['ball', 'drilled']);
  });

  it('does not stand in another one', async () => {
    const { designer, design } = await withDesign();
    const second = designer.add({ plan, metadata }, await designer.build(plan), 'another');
    expect(second.design.position.x).toBeGreaterThanOrEqual(20);
    expect(design.position.x).toBe(0);
  });

  it('is refused with a sentence, and without a trace, where it cannot be built', async () => {
    const { editor, designer } = studio();
    const broken = {
      ...plan,
      operations: plan.operations.map((entry) => (entry.id === 'bore' ? { ...entry, params: { diameter: 60, height: 10 } } : entry)),
    };
    await expect(designer.build(broken)).rejects.toMatchObject({ name: 'BuildRefused' });
    expect(editor.history.undos).toEqual([]);
  });
});

describe('a tweak', () => {
  it('moves the geometry while the slider moves, with what depends on it, and is one entry', async () => {
    const { editor, designer, design } = await withDesign();
    const before = sceneJSON(editor);
    const tweak = new Tweak(designer, design);
    for (const side of [22, 26, 30]) await tweak.preview(setSide(side));
    expect(width(part(design, 'drilled'))).toBeCloseTo(30, 3);
    expect(width(part(design, 'ball'))).toBeCloseTo(7.5, 1);
    expect(editor.history.undos).toHaveLength(1);
    await tweak.commit('Set Side');
    expect(editor.history.undos.map(({ name }) => name)).toEqual(['a drilled plate', 'Set Side']);
    expect(width(part(design, 'drilled'))).toBeCloseTo(30, 5);
    editor.undo();
    expect(sceneJSON(editor)).toBe(before);
    expect(width(part(design, 'drilled'))).toBeCloseTo(20, 5);
  });

  it('is in the scene before its report, which follows to the design and to the history', async () => {
    const { editor, designer, design } = await withDesign();
    const wide = (): number => {
      const { min, max } = designMarkOf(design)!.report!.bounds;
      return max[0] - min[0];
    };
    await new Tweak(designer, design).commit('Set Side', setSide(30));
    expect(width(part(design, 'drilled'))).toBeCloseTo(30, 5);
    expect(wide()).toBeCloseTo(20, 3);
    await designer.reported;
    expect(wide()).toBeCloseTo(30, 3);
    editor.undo();
    expect(wide()).toBeCloseTo(20, 3);
    editor.redo();
    expect(wide()).toBeCloseTo(30, 3);
  });

  it('cannot be undone half way, and what is done meanwhile becomes an entry of its own', async () => {
    const { editor, designer, design } = await withDesign();
    const tweak = new Tweak(designer, design);
    await tweak.preview(setSide(30));
    expect(editor.undo()).toBeNull();
    const done = tweak.commit('Set Side');
    editor.execute(new SetValueCommand(editor, part(design, 'ball'), 'name', 'Marble'), 'Rename to Marble');
    await done;
    expect(editor.history.undos.map(({ name }) => name)).toEqual(['a drilled plate', 'Rename to Marble', 'Set Side']);
    expect(part(design, 'ball').name).toBe('Marble');
    editor.undo();
    expect(width(part(design, 'drilled'))).toBeCloseTo(20, 5);
    expect(part(design, 'ball').name).toBe('Marble');
    editor.undo();
    expect(part(design, 'ball').name).toBe('Ball');
  });

  it('shows no draft of a scene that is no more', async () => {
    const { editor, designer, design } = await withDesign();
    const shown: number[] = [];
    const tweak = new Tweak(designer, design, { shown: () => shown.push(width(part(design, 'drilled'))) });
    const draft = tweak.preview(setSide(30));
    editor.execute(new RemoveObjectCommand(editor, part(design, 'ball')));
    await draft;
    await tweak.preview(setSide(34));
    expect([shown, width(part(design, 'drilled'))]).toEqual([[], 20]);
    await tweak.commit('Set Side');
    expect(width(part(design, 'drilled'))).toBeCloseTo(34, 3);
    expect(partsOf(design).has('ball')).toBe(false);
  });

  it('that is cancelled leaves everything as it was', async () => {
    const { editor, designer, design } = await withDesign();
    const before = sceneJSON(editor);
    const tweak = new Tweak(designer, design);
    await tweak.preview(setSide(40));
    tweak.cancel();
    expect(sceneJSON(editor)).toBe(before);
    expect(editor.history.undos).toHaveLength(1);
  });

  it('that cannot be built is refused, and leaves everything as it was', async () => {
    const { editor, designer, design } = await withDesign();
    const before = sceneJSON(editor);
    const tweak = new Tweak(designer, design);
    await expect(tweak.commit('Set Side', setSide(-3))).rejects.toMatchObject({ name: 'BuildRefused' });
    expect(sceneJSON(editor)).toBe(before);
    expect(editor.history.recording).toBe(false);
  });

  it('keeps what was moved, turned, painted, renamed and deleted by hand', async () => {
    const { editor, designer, design } = await withDesign();
    const ball = part(design, 'ball');
    const moved = ball.position.clone().add(new Vector3(0, 12, 0));
    editor.execute(new SetPositionCommand(editor, ball, moved));
    editor.execute(new SetRotationCommand(editor, ball, new Euler(0, 0, 0.5)));
    editor.execute(new SetMaterialColorCommand(editor, ball, 'color', 0x2040ff));
    editor.execute(new SetValueCommand(editor, ball, 'name', 'Blue ball'));
    const before = sceneJSON(editor);

    const tweak = new Tweak(designer, design);
    await tweak.commit('Set Side', setSide(24));
    expect(ball.parent).toBe(design);
    expect(ball.name).toBe('Blue ball');
    expect(ball.position.y).toBeCloseTo(moved.y, 0);
    expect(ball.rotation.z).toBeCloseTo(0.5, 3);
    expect((ball.material as MeshPhysicalMaterial).color.getHex()).toBe(0x2040ff);
    const stored = designMarkOf(design)?.plan;
    expect(stored?.operations.at(-1)).toMatchObject({ name: 'Blue ball', at: { to: 'drilled.top' } });
    expect(stored?.materials.find(({ id }) => id === 'red')).toMatchObject({ color: '#2040ff' });
    // What was read back is now what the plan builds: nothing counts as changed by hand any more.
    expect(readDesign(design)?.moves).toEqual([]);

    editor.undo();
    expect(sceneJSON(editor)).toBe(before);

    editor.execute(new RemoveObjectCommand(editor, ball));
    expect(readDesign(design)?.plan.operations.map(({ id }) => id)).toEqual(['plate', 'bore', 'drilled']);
    await new Tweak(designer, design).commit('Set Side', setSide(26));
    expect(ids(design)).toEqual(['drilled']);
    editor.undo();
    editor.undo();
    expect(ids(design)).toEqual(['ball', 'drilled']);
  });

  it('keeps a deleted part away while others still need its operation', async () => {
    const { editor, designer, design } = await withDesign();
    editor.execute(new RemoveObjectCommand(editor, part(design, 'drilled')));
    await new Tweak(designer, design).commit('Set Side', setSide(28));
    expect(ids(design)).toEqual(['ball']);
    expect(designMarkOf(design)?.plan.operations).toHaveLength(4);
    expect(designMarkOf(design)?.removed).toEqual(['drilled']);
  });
});

describe('a refinement', () => {
  it('touches only what its plan changes, as one entry with a step for each operation', async () => {
    const { editor, designer, design } = await withDesign();
    const before = sceneJSON(editor);
    const { geometry } = part(design, 'drilled');
    const settled = await designer.settle(design);
    if (!settled) throw new Error('no design');
    const next: Plan = {
      ...settled.plan,
      operations: settled.plan.operations.map((entry) => (entry.id === 'ball' ? { ...entry, params: { diameter: 9 } } : entry)),
    };
    designer.revise(settled, await designer.build(next, { owner: design }), metadata, 'a larger ball');
    expect(part(design, 'drilled').geometry).toBe(geometry);
    expect(width(part(design, 'ball'))).toBeCloseTo(9, 1);
    expect(editor.history.undos).toHaveLength(2);
    const later = sceneJSON(editor);
    editor.undo();
    expect(sceneJSON(editor)).toBe(before);
    editor.redo();
    expect(sceneJSON(editor)).toBe(later);
  });
});

describe('after a reload', () => {
  it('undo gives parts their former material and their former copies back', async () => {
    const first = await withDesign();
    const settled = await first.designer.settle(first.design);
    if (!settled) throw new Error('no design');
    const row = { id: 'row', op: 'linear_array', params: { count: 4, step: [8, 0, 0] }, inputs: ['ball'] };
    const materials = settled.plan.materials.map((entry) => (entry.id === 'steel' ? { id: 'steel', preset: 'brass' } : entry));
    const next = planSchema.parse({ ...settled.plan, materials, operations: [...settled.plan.operations, row] });
    first.designer.revise(settled, await first.designer.build(next, { owner: first.design }), metadata, 'a row of balls, in brass');
    const copiesIn = (design: Object3D) =>
      [...partsOf(design).values()].map(({ object }) => (object instanceof InstancedMesh ? object.count : 1)).sort();
    const metalOf = (design: Object3D) => (part(design, 'drilled').material as MeshPhysicalMaterial).name;
    expect(copiesIn(first.design)).toEqual([1, 4]);
    const brass = metalOf(first.design);

    const { editor } = studio();
    await editor.fromJSON(JSON.parse(JSON.stringify(first.editor.toJSON())));
    const [design] = editor.scene.children;
    if (!design) throw new Error('no design');
    expect(metalOf(design)).toBe(brass);
    editor.undo();
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    expect(metalOf(design)).not.toBe(brass);
    expect(copiesIn(design)).toEqual([1, 1]);
    editor.redo();
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    expect(metalOf(design)).toBe(brass);
    expect(copiesIn(design)).toEqual([1, 4]);
  });

  it('undo and redo work on, and parts get their geometry again', async () => {
    const first = await withDesign();
    await new Tweak(first.designer, first.design).commit('Set Side', setSide(30));
    const stored: unknown = JSON.parse(JSON.stringify(first.editor.toJSON()));

    const { editor } = studio();
    await editor.fromJSON(stored);
    const [design] = editor.scene.children;
    if (!design) throw new Error('no design');
    expect(width(part(design, 'drilled'))).toBeCloseTo(30, 4);
    editor.undo();
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    expect(width(part(design, 'drilled'))).toBeCloseTo(20, 4);
    expect(width(part(design, 'ball'))).toBeCloseTo(5, 1);
    editor.undo();
    expect(editor.scene.children).toEqual([]);
    editor.redo();
    editor.redo();
    await expect.poll(() => rebuildQueueOf(editor).busy).toBe(false);
    const again = editor.scene.children[0];
    if (!again) throw new Error('no design');
    expect(ids(again)).toEqual(['ball', 'drilled']);
    expect(width(part(again, 'drilled'))).toBeCloseTo(30, 4);
    expect(designMarkOf(again)?.plan.parameters[0]?.value).toBe(30);
  });
});
