import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, whole } from '../thing.ts';

/** A turner, 320 mm long, lying with its blade to the left. */
export const spatula = thing({
  op: 'create_spatula',
  family: 'kitchen',
  label: 'Spatula',
  help: 'Kitchen spatula or turner with a slotted blade',
  params: {
    length: mm(320, 'Length', 'Over all'),
    width: mm(80, 'Blade width', 'Across the blade'),
    slots: whole(4, 'Slots', 'How many; none makes it solid', { min: 0, max: 9 }),
  },
  let: { s: '= length / 333.31', w: '= width / 80', pitch: '= width * 0.78 / max(slots, 1)' },
  materials: { blade: 'polished stainless steel', handle: 'black plastic' },
  operations: drawn('s', [
    {
      id: 'plate',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, '= -24 * s * w'],
            [92, '= -40 * s * w', { r: 8 }],
            [92, '= 40 * s * w', { r: 8 }],
            [0, '= 24 * s * w'],
          ],
          mirror: 'u',
        },
        height: 1.8,
        round: 0.5,
      },
      at: { my: 'right', offset: [0, 0.9, 0] },
    },
    {
      id: 'slot',
      op: 'extrude',
      params: { profile: { slot: [50, '= pitch * s * 0.45'] }, height: 20 },
      at: { my: 'center', offset: [-46, 1, '= -pitch * s * (slots - 1) / 2'] },
      when: '= slots > 0',
    },
    { id: 'slots', op: 'linear_array', params: { count: '= max(slots, 1)', step: [0, 0, '= pitch * s'] }, inputs: ['slot'] },
    { id: 'blade', op: 'difference', inputs: ['plate', 'slots'] },
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [{ profile: oval(38, 1.8) }, { profile: oval(12, 5) }, { profile: oval(10, 6) }],
        path: {
          spline: [
            [-8, 0.9, 0],
            [20, 10, 0],
            [60, 26, 0],
            [100, 32, 0],
          ],
        },
      },
      material: 'blade',
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [{ profile: oval(14, 10) }, { profile: oval(20, 13) }, { profile: oval(24, 15) }, { profile: oval(14, 9) }],
        path: {
          spline: [
            [92, 31, 0],
            [140, 33, 0],
            [200, 32, 0],
            [228, 30, 0],
          ],
        },
      },
    },
    {
      id: 'eye',
      op: 'torus',
      params: { diameter: 14, tube_diameter: 3 },
      at: { my: 'left', to: 'handle.right', offset: [-4, -1, 0] },
      material: 'blade',
    },
  ]),
  spoken: {
    names: ['spatula', 'turner', 'fish slice', 'pancake turner', 'kitchen spatula', 'slotted turner'],
    variants: [{ names: ['wooden spatula'], params: { width: 65, slots: 0 }, materials: { main: 'beech', handle: 'beech' } }],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: {
      blade: { names: ['head'], material: 'main', sizes: { width: 'width', size: 'width' } },
      handle: { names: ['grip'], material: 'handle' },
      slot: { count: 'slots', absent: { slots: 0 } },
    },
  },
});
