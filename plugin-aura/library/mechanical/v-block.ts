import { box, cut, mirrored, slab } from '../shapes.ts';
import { auto, degrees, mm, no, thing } from '../thing.ts';

/** A block with a V along its top, as it holds round bars: 90 degrees unless another angle is said. */
export const vBlock = thing({
  op: 'create_v_block',
  family: 'mechanical',
  label: 'V block',
  help: 'Block with a V groove along its top, for round bars',
  params: {
    length: mm(60, 'Length', 'Along the groove, left to right'),
    width: mm(40, 'Width', 'Front to back'),
    height: mm(40, 'Height', 'Over all'),
    groove: auto(24, 'Groove', 'Width of the V at the top'),
    slots: no('Clamp slots', 'Along both long sides, for the feet of a clamp'),
    angle: degrees(90, 'Angle', 'Between the flanks of the V', { min: 30, max: 150 }),
  },
  let: {
    groove: '= width * 0.6',
    g: '= min(groove, width * 0.9, 1.8 * height * tan(angle / 2))',
    d: '= g / 2 / tan(angle / 2)',
  },
  materials: { block: 'steel' },
  operations: [
    slab(
      'block',
      {
        points: [
          ['= -width / 2', 0],
          ['= width / 2', 0],
          ['= width / 2', '= height'],
          ['= g / 2', '= height'],
          [0, '= height - d'],
          ['= -g / 2', '= height'],
          ['= -width / 2', '= height'],
        ],
      },
      '= length',
      [0, 0, 0],
      { axis: 'x' },
    ),
    box('slot', ['= length * 2', '= height * 0.14', '= width * 0.24'], [0, '= min(height - d, height * 0.5) * 0.4', '= width / 2'], {
      when: '= slots',
    }),
    mirrored('slots', ['slot'], { plane: 'z' }),
    cut('v_block', ['block', 'slots'], { name: 'V block' }),
  ],
  spoken: {
    names: ['v block', 'vee block', 'v groove block'],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: {
      height: ['tall', 'high'],
      width: ['wide', 'deep', 'depth'],
      length: ['long'],
      groove: ['v width', 'opening'],
      angle: ['degree'],
    },
    parts: {
      groove: { names: ['v', 'vee', 'v groove'], sizes: { width: 'groove', size: 'groove', angle: 'angle' }, at: ['top'] },
      slot: {
        names: ['clamp slot', 'side slot', 'groove for clamp'],
        present: { slots: true },
        absent: { slots: false },
        at: ['both', 'each', 'either', 'side'],
      },
      clamp: {},
    },
  },
});
