import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { ball, placed, rail, slab, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** The arm of a hook: out of its plate, down in a bow and up to a tip with a knob. */
const arm = (id: string, reach: number, low: number, high: number, when: string): BodyOperation[] => [
  rail(
    `${id}_arm`,
    9,
    [
      [0, low + 14, 4],
      [0, low, reach * 0.42],
      [0, low + 6, reach * 0.86],
      [0, high, reach],
    ],
    { bend: 9, when, role: 'hook' },
  ),
  ball(`${id}_knob`, 15, [0, high + 3, reach], { when, role: 'hook' }),
];

/** A coat hook of 110 mm to screw to a wall: a plate with two screws, a low arm for bags and a high one for hats. */
export const wallHook = thing({
  op: 'create_wall_hook',
  family: 'hardware',
  label: 'Wall hook',
  help: 'Coat hook with one, two or three arms on a plate with screws',
  params: {
    height: mm(110, 'Height', 'Of the plate'),
    arms: whole(1, 'Arms', 'How many hooks are on the plate', { min: 1, max: 3, soft: [1, 3] }),
  },
  let: { s: '= height / 110' },
  materials: { plate: 'black steel', hook: 'black steel', screw: 'steel' },
  operations: drawn('s', [
    slab('plate', { rect: [28, 110], r: 13.9 }, 5, [0, 0, 0], { name: 'Plate', round: 1.4 }),
    ...arm('low', 46, 22, 40, '= arms < 3'),
    ...arm('side', 46, 22, 40, '= arms > 2'),
    ...arm('high', 62, 66, 96, '= arms > 1'),
    union('low_one', ['low_arm', 'low_knob'], { role: 'hook', name: 'Hook' }),
    union('side_one', ['side_arm', 'side_knob'], { role: 'hook' }),
    placed(
      'side_hooks',
      ['side_one'],
      [
        [0, 0, 0, -32],
        [0, 0, 0, 32],
      ],
      { role: 'hook', name: 'Hooks' },
    ),
    union('high_one', ['high_arm', 'high_knob'], { role: 'hook', name: 'High hook' }),
    {
      id: 'screw',
      op: 'dome',
      params: { diameter: 9, height: 2.4 },
      at: { my: 'center', offset: [0, 100, 3.2], rotate: [90, 0, 0] },
      role: 'screw',
    },
    {
      id: 'screws',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [0, -90, 0],
        ],
      },
      inputs: ['screw'],
      role: 'screw',
      name: 'Screws',
    },
  ]),
  spoken: {
    names: ['wall hook', 'coat hook', 'towel hook', 'robe hook', 'hat hook', 'coat hanger hook', 'key hook'],
    variants: [
      { names: ['double hook', 'double wall hook', 'double coat hook', 'hat and coat hook'], params: { arms: 2 } },
      { names: ['triple hook', 'triple wall hook', 'triple coat hook'], params: { arms: 3 } },
      { names: ['key hook'], params: { height: 45 } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    adjectives: { double: { arms: 2 }, triple: { arms: 3 }, single: { arms: 1 } },
    parts: {
      plate: { names: ['back plate', 'backplate', 'base'], material: 'main' },
      hook: { names: ['arm', 'prong'], count: 'arms', material: 'hook' },
      screw: { material: 'screw', always: 2 },
    },
  },
});
