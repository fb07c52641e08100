import { Box3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSchema } from '../plan/plan.ts';
import { designMarkOf, partsOf } from './designData.ts';
import { metadata, testStudio, testWorkshop } from './testWorkshop.ts';
import type { Workshop } from './Workshop.ts';

const plan = planSchema.parse({
  name: 'Van',
  operations: [
    { id: 'ladder', op: 'create_ladder', params: { height: 1800, rungs: 5 }, material: 'oak' },
    { id: 'bird', op: 'sphere', params: { diameter: 40 }, at: 'ladder' },
  ],
});

let workshop: Workshop;
beforeAll(async () => {
  workshop = await testWorkshop();
});

async function studio() {
  const { editor, designer } = testStudio(workshop);
  const built = await designer.build(plan);
  const { design } = designer.add({ plan, metadata }, built, 'a ladder');
  return { editor, designer, design };
}

describe('"Make editable"', () => {
  it('turns a thing into its operations where it stands, and undo makes it a thing again', async () => {
    const { editor, designer, design } = await studio();
    const bounds = () => {
      const { min, max } = new Box3().setFromObject(design, true);
      return JSON.stringify([...min, ...max].map((value) => Math.round(value * 1e4) / 1e4 + 0));
    };
    const before = { bounds: bounds(), scene: JSON.stringify(editor.toJSON().scene), parts: [...partsOf(design).keys()] };
    expect(before.parts).toContain('ladder.rails');

    await designer.makeEditable(design, 'ladder');
    const opened = designMarkOf(design)!.plan;
    expect(opened.operations.map(({ op }) => op)).not.toContain('create_ladder');
    expect(opened.operations.at(-2)).toMatchObject({ id: 'ladder', op: 'group' });
    expect(opened.parameters.map(({ name }) => name)).toContain('ladder_height');
    expect(bounds()).toBe(before.bounds);
    expect(editor.history.undos.at(-1)?.name).toBe('Make Ladder editable');

    editor.undo();
    expect(JSON.stringify(editor.toJSON().scene)).toBe(before.scene);
    editor.redo();
    expect(designMarkOf(design)!.plan.operations.map(({ op }) => op)).not.toContain('create_ladder');
    expect(bounds()).toBe(before.bounds);
  });

  it('says why not, and changes nothing', async () => {
    const { editor, designer, design } = await studio();
    const entries = editor.history.undos.length;
    await expect(designer.makeEditable(design, 'bird')).rejects.toThrow('built by code');
    expect(editor.history.undos.length).toBe(entries);
  });

  it('knows of which operations it can be done', async () => {
    const known = await workshop.vocabulary(plan);
    expect(known.get('create_ladder')).toMatchObject({ composed: true, label: 'Ladder' });
    expect(workshop.known('create_ladder')?.composed).toBe(true);
    expect(workshop.known('box')?.composed).toBeUndefined();
    const own = planSchema.parse({
      components: [{ name: 'pair', operations: [{ id: 'a', op: 'box' }] }],
      operations: [{ id: 'p', op: 'pair' }],
    });
    expect((await workshop.vocabulary(own)).get('pair')).toMatchObject({ family: 'own', composed: true });
  });
});
