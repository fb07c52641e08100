import { ball, cut, rod, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A rod end with a ball, upright: eye of M10 with its male thread below (ISO 12240-4). */
export const rodEnd = thing({
  op: 'create_rod_end',
  family: 'mechanical',
  label: 'Rod end',
  help: 'Ball joint on a threaded shank: eye, ball with a bore, stud',
  params: {
    thread: mm(10, 'Thread', 'Of the shank: 10 for M10'),
    bore: auto(10, 'Bore', 'Of the ball'),
    diameter: auto(28, 'Eye', 'Outside of the eye'),
    width: auto(14, 'Width', 'Of the ball'),
    shank: auto(29, 'Shank', 'Length of the shank'),
  },
  let: {
    bore: '= thread',
    diameter: '= bore * 2.8',
    width: '= bore * 1.4',
    shank: '= bore * 2.9',
    d: '= max(diameter, bore * 1.7)',
    race: '= (bore + d) / 2',
    w: '= min(width, race * 0.9)',
    y: '= shank + d / 2',
  },
  materials: { housing: 'galvanised steel', ball: 'steel' },
  operations: [
    rod('eye', '= d', '= w * 0.75', [0, '= y', 0], { axis: 'z', chamfer: '= w * 0.05' }),
    rod('shank', '= min(thread, d * 0.9)', '= shank + (d - race) * 0.5', [0, 0, 0], {
      chamfer: '= min(thread, d) * 0.08',
      edges: 'bottom',
    }),
    rod('neck', '= min(thread * 1.25, d * 0.95)', '= d * 0.35', [0, '= shank - d * 0.05', 0], { chamfer: '= thread * 0.05' }),
    union('forged', ['eye', 'shank', 'neck']),
    ball('socket', '= race * 0.995', [0, '= y', 0]),
    cut('housing', ['forged', 'socket'], { name: 'Housing' }),
    ball('sphere', '= race', [0, '= y', 0]),
    { id: 'slice', op: 'box', params: { size: ['= race * 2', '= race * 2', '= w'] }, at: { my: 'center', offset: [0, '= y', 0] } },
    { id: 'cut_ball', op: 'intersection', inputs: ['sphere', 'slice'], role: 'ball' },
    rod('bore', '= bore', '= w * 3', [0, '= y', 0], { axis: 'z' }),
    cut('ball', ['cut_ball', 'bore'], { role: 'ball', name: 'Ball' }),
  ],
  spoken: {
    names: ['rod end', 'rod end bearing', 'spherical rod end', 'heim joint', 'rose joint', 'ball joint rod end'],
    sizes: { one: 'thread' },
    words: {
      bore: ['eye', 'inside', 'hole', 'eye inner', 'inner'],
      thread: ['shank thread'],
      diameter: ['outside', 'outer diameter', 'outside diameter', 'head'],
      width: ['wide', 'ball width'],
      shank: ['shank length', 'long'],
    },
    parts: {
      bore: { names: ['hole'], sizes: { size: 'bore', diameter: 'bore' } },
      shank: { names: ['stud'], sizes: { length: 'shank', size: 'shank' } },
      ball: { material: 'ball' },
    },
  },
});
