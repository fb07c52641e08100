import { mirrored, rail, row } from '../shapes.ts';
import { auto, mm, thing, yes } from '../thing.ts';

/** A football goal: 7.32 x 2.44 m between the posts (Laws of the Game), tubes of 120 mm, a net on bars behind. */
export const goal = thing({
  op: 'create_goal',
  family: 'sports',
  label: 'Football goal',
  help: 'Goal of two posts and a crossbar with a net behind it',
  params: {
    width: mm(7320, 'Width', 'Between the posts'),
    height: mm(2440, 'Height', 'Under the crossbar'),
    depth: auto(2000, 'Depth', 'Of the net at the ground'),
    net: yes('Net', 'Behind it'),
  },
  let: {
    depth: '= height * 0.82',
    d: '= min(width, height) * 0.049',
    x: '= width / 2 + d / 2',
    y: '= height + d / 2',
    dep: '= max(depth, d * 4)',
    back: '= dep * 0.42',
    wire: '= d * 0.14',
    step: '= max(width / 36, height / 20)',
    n: '= max(round(width / step), 2)',
    m: '= max(round(height / step), 2)',
  },
  materials: { post: 'white paint', bar: 'steel', net: 'white plastic' },
  operations: [
    rail(
      'frame',
      '= d',
      [
        ['= -x', 0, 0],
        ['= -x', '= y', 0],
        ['= x', '= y', 0],
        ['= x', 0, 0],
      ],
      { bend: '= d * 0.75', role: 'post', name: 'Posts' },
    ),
    rail(
      'side',
      '= d * 0.5',
      [
        ['= x', '= y - d * 0.2', 0],
        ['= x', '= y - d * 0.2', '= -back'],
        ['= x', '= d * 0.3', '= -dep'],
        ['= x', '= d * 0.3', 0],
      ],
      { bend: '= d * 0.9', role: 'bar' },
    ),
    mirrored('sides', ['side'], { role: 'bar', name: 'Side bars' }),
    rail(
      'ground_bar',
      '= d * 0.5',
      [
        ['= -x', '= d * 0.3', '= -dep'],
        ['= x', '= d * 0.3', '= -dep'],
      ],
      { role: 'bar', name: 'Ground bar' },
    ),
    rail(
      'line',
      '= wire',
      [
        [0, '= y - d * 0.3', '= -d * 0.2'],
        [0, '= y - d * 0.3', '= -back'],
        [0, '= d * 0.4', '= -dep'],
      ],
      { role: 'net', when: '= net' },
    ),
    row('lines', ['line'], '= n + 1', ['= width / n', 0, 0], { role: 'net', name: 'Net' }),
    rail(
      'cross_line',
      '= wire',
      [
        ['= -x', '= d * 0.4', '= -dep'],
        ['= x', '= d * 0.4', '= -dep'],
      ],
      { role: 'net', when: '= net' },
    ),
    row('cross_lines', ['cross_line'], '= m + 1', [0, '= (y - d * 0.7) / m', '= (dep - back) / m'], {
      centered: false,
      role: 'net',
      name: 'Net',
    }),
  ],
  spoken: {
    names: ['football goal', 'soccer goal', 'goal', 'goal post', 'goalpost', 'goal net'],
    variants: [
      { names: ['handball goal', 'futsal goal'], params: { width: 3000, height: 2000, depth: 1000 } },
      { names: ['hockey goal'], params: { width: 1830, height: 1220, depth: 1100 }, materials: { main: 'red paint' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      net: { names: ['mesh'], present: { net: true }, absent: { net: false }, material: 'net' },
      post: { names: ['crossbar', 'frame'], material: 'main' },
      bar: { names: ['support'], material: 'bar' },
    },
  },
});
