import { expect, it, vi } from 'vitest';
import { planSchema } from '../../plan/plan.ts';
import { designMarkOf } from '../../scene/designData.ts';
import { metadata, testStudio, testWorkshop } from '../../scene/testWorkshop.ts';
import { parameterFields } from './fields.ts';
import { ValueHand } from './ValueHand.ts';

const plan = planSchema.parse({
  name: 'Plate',
  parameters: [{ name: 'side', value: 20, label: 'Side' }],
  operations: [{ id: 'plate', op: 'box', params: { size: ['= side', 4, '= side'] } }],
});

it('undo and redo that are asked for while a change is still being built come right after it', async () => {
  const { editor, designer } = testStudio(await testWorkshop());
  const { design } = designer.add({ plan, metadata }, await designer.build(plan), 'a plate');
  const [field] = parameterFields(plan, await designer.workshop.vocabulary(plan));
  const hand = new ValueHand(editor, designer, { shown: () => undefined, refused: () => undefined, settled: () => undefined });
  const { history } = editor;
  const side = () => designMarkOf(design)?.plan.parameters[0]?.value;
  const change = (value: number) => {
    hand.begin(design, field!);
    hand.move(value);
    hand.end();
  };
  change(30);
  expect(history.canUndo && !history.expecting).toBe(false);
  history.undoNext();
  await vi.waitFor(() => expect(history.expecting).toBe(false));
  expect([history.redos.map(({ name }) => name), side()]).toEqual([['Set Side'], 20]);

  change(40);
  history.undoNext();
  history.redoNext();
  await vi.waitFor(() => expect(history.expecting).toBe(false));
  expect([history.undos.at(-1)?.name, side()]).toEqual(['Set Side', 40]);
});

it('a second hand ends the first, whose change stands as an entry of its own', async () => {
  const { editor, designer } = testStudio(await testWorkshop());
  const { design } = designer.add({ plan, metadata }, await designer.build(plan), 'a plate');
  const [field] = parameterFields(plan, await designer.workshop.vocabulary(plan));
  const settled = vi.fn();
  const hand = new ValueHand(editor, designer, { shown: () => undefined, refused: () => undefined, settled });
  hand.begin(design, field!);
  hand.move(30);
  hand.begin(design, field!);
  hand.move(44);
  hand.end();
  expect(hand.busy).toBe(false);
  await vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(2));
  const side = () => designMarkOf(design)?.plan.parameters[0]?.value;
  expect([editor.history.undos.length, editor.history.recording, side()]).toEqual([3, false, 44]);
  editor.undo();
  expect(side()).toBe(30);
});
