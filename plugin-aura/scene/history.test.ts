import fc from 'fast-check';
import { Mesh, MeshPhysicalMaterial, type Object3D, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  Config,
  createEditor,
  type Editor,
  RemoveObjectCommand,
  SetMaterialColorCommand,
  SetPositionCommand,
  SetValueCommand,
} from '../../editor/api.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { AddDesignCommand } from './AddDesignCommand.ts';
import { Designer } from './Designer.ts';
import { partsOf } from './designData.ts';
import { EditDesignCommand } from './EditDesignCommand.ts';
import { Tweak } from './Tweak.ts';
import { testWorkshop } from './testWorkshop.ts';
import type { Workshop } from './Workshop.ts';

const plan: Plan = planSchema.parse({
  name: 'Stand',
  parameters: [
    { name: 'side', value: 20 },
    { name: 'posts', value: 3, unit: '' },
  ],
  materials: [
    { id: 'steel', preset: 'steel' },
    { id: 'oak', preset: 'oak' },
  ],
  operations: [
    { id: 'base', op: 'box', params: { size: ['= side', 4, '= side'] }, material: 'oak' },
    { id: 'post', op: 'cylinder', params: { diameter: 3, height: 12 }, at: { my: 'bottom', to: 'base.top' }, material: 'steel' },
    { id: 'row', op: 'linear_array', inputs: ['post'], params: { count: '= posts', step: [5, 0, 0] } },
    {
      id: 'ball',
      op: 'sphere',
      params: { diameter: '= side / 5' },
      at: { my: 'bottom', to: 'base.top', offset: [0, 0, 6] },
      material: 'steel',
    },
  ],
});

let workshop: Workshop;
beforeAll(async () => {
  workshop = await testWorkshop();
});

const metadata = {
  design_type: 'product',
  complexity: 'simple',
  provider: 'patterns',
  processing_ms: 1,
  phases_ms: {},
  attempts: [],
  warnings: [],
  generated_at: '2026-01-01T00:00:00.000Z',
};

type Act = (editor: Editor, designer: Designer, design: Object3D) => Promise<void> | void;

const setParameter = (name: string, value: number) => (from: Plan) => ({
  ...from,
  parameters: from.parameters.map((entry) => (entry.name === name ? { ...entry, value } : entry)),
});
const onPart =
  (pick: number, act: (editor: Editor, part: Object3D) => void): Act =>
  (editor, _designer, design) => {
    const parts = [...partsOf(design).values()];
    const part = parts[pick % Math.max(parts.length, 1)];
    if (part) act(editor, part.object);
  };

const side = fc.integer({ min: 12, max: 40 });
const pick = fc.nat(2);
/** What an artist does to a design: through the panels, and by hand as to any object. */
const act: fc.Arbitrary<Act> = fc.oneof(
  side.map(
    (value): Act =>
      (_editor, designer, design) =>
        new Tweak(designer, design).commit('Set side', setParameter('side', value)),
  ),
  fc.integer({ min: 1, max: 5 }).map(
    (value): Act =>
      (_editor, designer, design) =>
        new Tweak(designer, design).commit('Set posts', setParameter('posts', value)),
  ),
  side.map(
    (value): Act =>
      async (_editor, designer, design) => {
        const tweak = new Tweak(designer, design);
        await tweak.preview(setParameter('side', value));
        tweak.cancel();
      },
  ),
  fc.constantFrom('brass', 'walnut').map(
    (preset): Act =>
      async (_editor, designer, design) => {
        const settled = await designer.settle(design);
        if (!settled) return;
        const next = {
          ...settled.plan,
          materials: settled.plan.materials.map((entry) => (entry.id === 'steel' ? { id: 'steel', preset } : entry)),
        };
        designer.revise(settled, await designer.build(next, { owner: design }), metadata, preset);
      },
  ),
  fc
    .tuple(pick, side)
    .map(([index, by]) =>
      onPart(index, (editor, part) =>
        editor.execute(new SetPositionCommand(editor, part, part.position.clone().add(new Vector3(0, by, 0)))),
      ),
    ),
  fc
    .tuple(pick, fc.constantFrom('One', 'Two'))
    .map(([index, name]) => onPart(index, (editor, part) => editor.execute(new SetValueCommand(editor, part, 'name', name)))),
  pick.map((index) => onPart(index, (editor, part) => editor.execute(new SetValueCommand(editor, part, 'visible', !part.visible)))),
  pick.map((index) => onPart(index, (editor, part) => editor.execute(new RemoveObjectCommand(editor, part)))),
  fc.tuple(pick, fc.constantFrom(0xff0000, 0x00ff88)).map(([index, color]) =>
    onPart(index, (editor, part) => {
      if (part instanceof Mesh && part.material instanceof MeshPhysicalMaterial)
        editor.execute(new SetMaterialColorCommand(editor, part, 'color', color));
    }),
  ),
);

describe('any history of a design', () => {
  it('undone step by step gives back each earlier scene, and redone each later one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        const editor = createEditor({ config: new Config(null), blobStore: null });
        editor.commands.register('AddDesignCommand', AddDesignCommand);
        editor.commands.register('EditDesignCommand', EditDesignCommand);
        const designer = new Designer(editor, workshop);
        const scene = (): unknown => JSON.parse(JSON.stringify(editor.toJSON().scene));
        const scenes = [scene()];
        const remember = () => {
          while (scenes.length <= editor.history.undos.length) scenes.push(null);
          scenes[editor.history.undos.length] = scene();
        };
        const { design } = designer.add({ plan, metadata }, await designer.build(plan), 'a stand');
        remember();
        for (const each of acts) {
          // All parts may be gone by now; a design without any cannot be built, and says so.
          await Promise.resolve(each(editor, designer, design)).catch((error: unknown) =>
            expect(error).toMatchObject({ name: 'BuildRefused' }),
          );
          await designer.reported;
          if (editor.history.undos.length === scenes.length) remember();
          else expect(scene()).toEqual(scenes[editor.history.undos.length]);
        }
        for (let done = scenes.length - 1; done >= 0; done--) {
          expect(scene()).toEqual(scenes[done]);
          editor.undo();
        }
        for (let done = 1; done < scenes.length; done++) {
          editor.redo();
          expect(scene()).toEqual(scenes[done]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
