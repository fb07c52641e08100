import { box } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** An L-shaped desk: two wings of 600 mm depth meeting in a corner, 1600 by 1400 mm, 740 mm high. */
export const cornerDesk = thing({
  op: 'create_corner_desk',
  family: 'furniture',
  label: 'Corner desk',
  help: 'L-shaped desk of two wings on posts',
  params: {
    width: mm(1600, 'Width', 'Along the back'),
    length: mm(1300, 'Return', 'Along the side, out to the front'),
    depth: mm(600, 'Depth', 'Of each wing'),
    height: mm(740, 'Height', 'To the top'),
    side: pick(['right', 'left'], 'Return at', 'Which side the return stands at'),
    top: auto(28, 'Top', 'Thickness of the top'),
  },
  let: {
    top: '= min(height, depth) * 0.045',
    d: '= min(depth, width * 0.8, length * 0.8)',
    k: "= if(side == 'right', 1, -1)",
    leg: '= min(d, height) * 0.075',
    h: '= height - top',
  },
  materials: { top: 'oak', leg: 'black steel' },
  anchors: { surface: { at: 'board.top', help: 'The top' } },
  operations: [
    {
      id: 'board',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -k * width / 2', '= length / 2'],
            ['= k * width / 2', '= length / 2'],
            ['= k * width / 2', '= -length / 2'],
            ['= k * (width / 2 - d)', '= -length / 2'],
            ['= k * (width / 2 - d)', '= length / 2 - d', { r: '= min(d * 0.12, (width - d) * 0.3, (length - d) * 0.3)' }],
            ['= -k * width / 2', '= length / 2 - d'],
          ],
        },
        height: '= top',
        round: '= top * 0.12',
      },
      at: { offset: [0, '= h', 0] },
      role: 'top',
      name: 'Desk top',
    },
    ...[
      ['a', -1, 1, 0, 0],
      ['b', -1, 1, 0, 1],
      ['c', 1, 1, 0, 0],
      ['d', 1, -1, 0, 0],
      ['e', 1, -1, 1, 0],
      ['f', 1, 1, 1, 1],
    ].map(([id, sx, sz, inX, inZ]) => {
      const x = `= k * (${sx} * (width / 2 - leg) ${inX ? '- (d - leg * 2)' : ''})`,
        z = `= ${-(sz as number)} * (length / 2 - leg) ${inZ ? '+ (d - leg * 2)' : ''}`;
      return box(`leg_${id}`, ['= leg', '= h + top * 0.3', '= leg'], [x, 0, z], { round: '= leg * 0.06', role: 'leg', name: 'Leg' });
    }),
    box('rail', ['= width - leg * 3', '= leg', '= leg * 0.4'], [0, '= h - leg', '= -length / 2 + leg'], { role: 'leg', name: 'Back rail' }),
  ],
  spoken: {
    names: ['corner desk', 'l shaped desk', 'l desk', 'corner table', 'l shaped table', 'l-shaped desk', 'l shape desk'],
    sizes: { one: 'width', two: ['width', 'length'], three: ['width', 'length', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'], length: ['return'] },
    adjectives: { 'left handed': { side: 'left' }, 'right handed': { side: 'right' } },
    parts: {
      top: {
        names: ['desk top', 'tabletop', 'surface', 'board'],
        material: 'main',
        sizes: { thickness: 'top', depth: 'depth', length: 'width', width: 'length' },
      },
      leg: { names: ['frame', 'post', 'base', 'foot'], material: 'leg' },
      return: {
        names: ['wing', 'arm'],
        adjectives: { left: { side: 'left' }, right: { side: 'right' } },
        sizes: { length: 'length', size: 'length', depth: 'depth' },
      },
    },
  },
});
