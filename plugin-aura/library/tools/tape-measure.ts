import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A pocket tape of 5 m: case about 70 mm, blade 19 or 25 mm wide. */
export const tapeMeasure = thing({
  op: 'create_tape_measure',
  family: 'tools',
  label: 'Tape measure',
  help: 'Steel tape rule in its case, with some of the tape drawn out',
  params: {
    size: mm(70, 'Size', 'Width of the case'),
    tape: mm(90, 'Tape', 'How much of the tape is drawn out'),
    width: mm(19, 'Tape width', 'Of the tape'),
  },
  let: { s: '= size / 70', w: '= width', d: '= width + 14 * s' },
  materials: { case: 'yellow plastic', tape: 'yellow paint', trim: 'black rubber', hook: 'steel', print: 'black paint' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-35, 0, { r: 8 }],
            [35, 0, { r: 3 }],
            [35, 26, { r: 6 }],
            {
              spline: [
                [34, 42],
                [24, 60],
                [0, 66],
                [-24, 60],
                [-35, 36],
              ],
            },
          ],
        },
        height: '= d',
        axis: 'z',
        round: '= 4 * s',
      },
    },
    {
      id: 'case',
      op: 'paint',
      params: { profile: { circle: 40 }, at: [0, 2], face: 'front', depth: 1, raise: 0.6, both: true },
      inputs: ['body'],
      material: 'trim',
    },
    {
      id: 'ribbon',
      op: 'sweep',
      params: {
        profile: {
          points: [
            ['= -w / 2', '= w * 0.09'],
            {
              spline: [
                [0, 0],
                ['= w / 2', '= w * 0.09'],
              ],
            },
            ['= w / 2', '= w * 0.09 + 0.5 * s'],
            {
              spline: [
                [0, '= 0.5 * s'],
                ['= -w / 2', '= w * 0.09 + 0.5 * s'],
              ],
            },
          ],
        },
        path: {
          line: [
            [28, 5, 0],
            ['= 35 * s + tape', 5, 0],
          ],
        },
      },
      role: 'tape',
      name: 'Tape',
    },
    {
      id: 'line',
      op: 'box',
      params: { size: [0.5, '= w * 0.2', '= w * 0.42'] },
      at: { my: 'center', offset: ['= 40 * s', '= 5 * s', '= w * 0.22'] },
    },
    { id: 'lines', op: 'linear_array', params: { count: '= max(1, floor((tape - 10 * s) / 5))', step: ['= 5', 0, 0] }, inputs: ['line'] },
    {
      id: 'upper',
      op: 'sweep',
      params: {
        profile: {
          points: [
            ['= -w / 2', '= w * 0.09 + 0.5 * s'],
            {
              spline: [
                [0, '= 0.5 * s'],
                ['= w / 2', '= w * 0.09 + 0.5 * s'],
              ],
            },
            ['= w / 2', '= w * 0.09 + 0.62 * s'],
            {
              spline: [
                [0, '= 0.62 * s'],
                ['= -w / 2', '= w * 0.09 + 0.62 * s'],
              ],
            },
          ],
        },
        path: {
          line: [
            [36, 5, 0],
            ['= 34 * s + tape', 5, 0],
          ],
        },
      },
    },
    { id: 'marks', op: 'intersection', inputs: ['upper', 'lines'], role: 'print', name: 'Marks', material: 'print' },
    { id: 'hook', op: 'box', params: { size: [1.4, 11, '= w * 0.8'], round: 0.4 }, at: { my: 'top', offset: ['= 35 * s + tape', 7, 0] } },
    {
      id: 'lock',
      op: 'box',
      params: { size: [16, 8, '= w * 0.7'], round: 2.5 },
      at: { my: 'center', offset: [28, 41, 0], rotate: [0, 0, -58] },
      role: 'trim',
      name: 'Lock',
    },
  ]),
  spoken: {
    names: ['tape measure', 'measuring tape', 'tape rule', 'tape ruler', 'measure tape'],
    sizes: { one: 'size', two: ['size', 'width'] },
    words: { size: ['wide', 'case'], tape: ['drawn out', 'pulled out', 'long'], width: ['tape width'] },
    adjectives: { closed: { tape: 8 } },
    parts: {
      case: { names: ['body', 'housing'], material: 'main', sizes: { size: 'size', width: 'size' } },
      tape: { names: ['blade', 'ribbon'], material: 'tape', sizes: { length: 'tape', width: 'width' } },
      hook: { material: 'hook' },
      lock: { names: ['trim'], material: 'trim' },
    },
  },
});
