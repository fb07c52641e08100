import { drawn } from '../drawn.ts';
import { around, group, rod, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A worm of module 2 with its wheel standing in mesh: worm 24 mm over the pitch line, wheel of 30 teeth, both 20 degrees. */
export const wormGear = thing({
  op: 'create_worm_gear',
  family: 'mechanical',
  label: 'Worm gear',
  help: 'Steel worm on its shaft, in mesh with a bronze worm wheel',
  params: {
    module: mm(2, 'Module', 'Pitch diameter of the wheel divided by its teeth'),
    starts: whole(1, 'Starts', 'Threads of the worm', { max: 4 }),
    teeth: whole(30, 'Teeth', 'Of the wheel', { min: 16, max: 80 }),
  },
  let: { s: '= module / 2', a: '= teeth + 12' },
  materials: { worm: 'steel', wheel: 'bronze' },
  called: { worm: 'Worm' },
  operations: drawn('s', [
    rod('core', 19.4, 44, [0, -22, 0], { chamfer: 1.5 }),
    {
      id: 'thread',
      op: 'sweep',
      params: {
        profile: {
          points: [
            [-2.6, -2.3],
            [2.2, -0.75],
            [2.2, 0.75],
            [-2.6, 2.3],
          ],
        },
        path: { helix: { diameter: 23.4, pitch: '= 6.2832 * s * starts', turns: '= 5.5 / starts' } },
      },
      at: { offset: [0, -17.279, 0] },
    },
    around('threads', ['thread'], '= starts'),
    rod('shaft', 12, 90, [0, -45, 0], { chamfer: 1 }),
    union('cut_worm', ['core', 'threads', 'shaft']),
    group('worm', ['cut_worm'], { rotate: [0, 0, -90], pivot: [0, 0, 0], name: 'Worm' }),
    {
      id: 'gear',
      op: 'create_gear',
      params: { teeth: '= teeth', module: 2, thickness: 16, bore: 12, hub: 'hub', helix: 4.76 },
      at: { my: 'center', rotate: [90, 0, 0], offset: [0, '= -a * s', 0] },
    },
    group('wheel', ['gear'], { role: 'wheel', material: 'wheel', name: 'Wheel' }),
  ]),
  spoken: {
    names: ['worm gear', 'worm drive', 'worm and wheel', 'worm and worm wheel', 'worm gear set'],
    sizes: { one: 'module' },
    words: { starts: ['start'], teeth: ['tooth'] },
    parts: {
      tooth: { count: 'teeth' },
      worm: { names: ['screw', 'shaft'], material: 'main' },
      wheel: { names: ['gear', 'worm wheel'], material: 'wheel' },
    },
  },
});
