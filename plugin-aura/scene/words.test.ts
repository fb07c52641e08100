import { Mesh, MeshStandardMaterial, type Object3D, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { RemoveObjectCommand, SetMaterialColorCommand, SetPositionCommand, SetValueCommand } from '../../editor/api.ts';
import { wordReader } from '../composing/index.ts';
import type { Plan } from '../plan/plan.ts';
import { designMarkOf, partsOf } from './designData.ts';
import { readDesign } from './readBack.ts';
import { metadata, testStudio, testWorkshop } from './testWorkshop.ts';
import type { Workshop } from './Workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await testWorkshop();
});

function studio() {
  return testStudio(workshop);
}

async function planOf(words: string): Promise<Plan> {
  const reading = await wordReader().generate(words);
  if (!reading.plan) throw new Error(`“${words}” gave no plan: ${reading.reply}`);
  return reading.plan;
}

async function refined(plan: Plan, instruction: string): Promise<Plan> {
  const reading = await wordReader().refine(plan, instruction);
  if (!reading.plan) throw new Error(`“${instruction}” changed nothing: ${reading.reply}`);
  return reading.plan;
}

const object = (design: Object3D, id: string): Object3D => {
  const found = partsOf(design).get(id)?.object;
  if (!found) throw new Error(`There is no part ${id}, only ${[...partsOf(design).keys()].join(', ')}.`);
  return found;
};

const colorOf = (part: Object3D): number | undefined =>
  part instanceof Mesh && part.material instanceof MeshStandardMaterial ? part.material.color.getHex() : undefined;

describe('words, the hand, and words again', () => {
  it('a brief comes back from the scene whole, and what was done by hand lies over the next words', async () => {
    const { editor, designer } = studio();
    const plan = await planOf('a red box 40 x 20 x 30 mm, a green ball of 12 mm on the box, and a blue cone 20 mm high beside the box');
    expect(plan.brief?.things.map(({ noun }) => noun)).toHaveLength(3);
    const built = await designer.build(plan);
    const { design } = designer.add({ plan, metadata }, built, 'a box, a ball and a cone');
    expect(readDesign(design)?.plan).toEqual(plan);

    const [box, ball, cone] = plan.operations.map(({ id }) => id) as [string, string, string];
    const moved = object(design, ball)
      .position.clone()
      .add(new Vector3(7, 0, 0));
    editor.execute(new SetPositionCommand(editor, object(design, ball), moved));
    editor.execute(new SetMaterialColorCommand(editor, object(design, box), 'color', 0x123456));
    editor.execute(new SetValueCommand(editor, object(design, box), 'name', 'Plinth'));
    editor.execute(new RemoveObjectCommand(editor, object(design, cone)));

    // As from a saved project: the scene's JSON alone.
    const copy = studio();
    await copy.editor.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    const opened = copy.editor.scene.children.find((child) => designMarkOf(child) !== null);
    if (!opened) throw new Error('The design did not come back.');
    expect(designMarkOf(opened)?.plan.brief).toEqual(plan.brief);

    const settled = await copy.designer.settle(opened);
    if (!settled) throw new Error('The design cannot be read.');
    const next = await refined(settled.plan, 'make the ball 16 mm');
    expect(next.brief?.texts).toEqual([...(plan.brief?.texts ?? []), 'make the ball 16 mm']);
    expect(next.parameters.find(({ name }) => name === `${ball}_diameter`)?.value).toBe(16);
    const rebuilt = await copy.designer.build(next, { owner: opened });
    copy.designer.revise(settled, rebuilt, metadata, 'make the ball 16 mm');

    expect([...partsOf(opened).keys()].sort()).toEqual([ball, box].sort());
    expect(object(opened, ball).position.x).toBeCloseTo(moved.x, 3);
    expect(object(opened, box).name).toBe('Plinth');
    expect(colorOf(object(opened, box))).toBe(0x123456);
  });
});
