import { box, cut, mirrored, rod, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A pipe clamp of two halves, standing about a pipe that lies along Z, with an ear and a bolt at each side (DIN 3567). */
export const pipeClamp = thing({
  op: 'create_pipe_clamp',
  family: 'mechanical',
  label: 'Pipe clamp',
  help: 'Clamp of two halves around a pipe, with a bolted ear at each side',
  params: {
    bore: mm(42, 'Bore', 'Of the pipe'),
    width: auto(20, 'Width', 'Along the pipe'),
    thickness: auto(5, 'Thickness', 'Of the shell'),
    bolt: auto(8, 'Bolt', 'Thread of the bolts: 8 for M8'),
  },
  let: {
    width: '= bore * 0.48',
    thickness: '= max(bore * 0.11, 0.5)',
    bolt: '= min(width * 0.4, bore * 0.19)',
    m: '= min(bolt, width * 0.8)',
    hole: '= m * 1.1',
    t: '= thickness',
    gap: '= max(bore * 0.06, 0.2)',
    ear: '= m * 2.4',
    x: '= bore / 2 + t + ear * 0.5',
    y: '= bore / 2 + t',
  },
  materials: { clamp: 'steel', bolt: 'galvanised steel' },
  operations: [
    rod('shell', '= bore + 2 * t', '= width', [0, '= y', 0], { axis: 'z' }),
    box('ears', ['= 2 * x + ear', '= 2 * t + gap', '= width'], [0, '= y - t - gap / 2', 0], {
      round: '= min(t, width, ear) * 0.2',
      edges: 'vertical',
    }),
    union('blank', ['shell', 'ears']),
    rod('pipe', '= bore', '= width * 3', [0, '= y', 0], { axis: 'z' }),
    box('parting', ['= 4 * x', '= gap', '= width * 3'], [0, '= y - gap / 2', 0]),
    rod('drill', '= hole', '= bore * 4 + t * 8', ['= x', '= -bore - t * 2', 0]),
    mirrored('drills', ['drill']),
    box('lower', ['= 4 * x', '= 2 * y', '= width * 4'], [0, '= -y', 0]),
    cut('half', ['blank', 'pipe', 'parting', 'drills', 'lower'], { name: 'Half' }),
    mirrored('halves', ['half'], { plane: 'y', center: [0, '= y', 0], name: 'Halves' }),
    {
      id: 'head',
      op: 'prism',
      params: { sides: 6, across_flats: '= m * 1.6', height: '= m * 0.65' },
      at: { my: 'bottom', offset: ['= x', '= y + gap / 2 + t - t * 0.02', 0] },
      role: 'bolt',
    },
    rod('shank', '= m', '= 2 * t + gap + m * 1.6', ['= x', '= y - gap / 2 - t - m * 1.2', 0], { role: 'bolt' }),
    {
      id: 'nut',
      op: 'prism',
      params: { sides: 6, across_flats: '= m * 1.6', height: '= m * 0.8' },
      at: { my: 'top', offset: ['= x', '= y - gap / 2 - t + t * 0.02', 0] },
      role: 'bolt',
    },
    union('bolt', ['head', 'shank', 'nut'], { role: 'bolt' }),
    mirrored('bolts', ['bolt'], { role: 'bolt', name: 'Bolts' }),
  ],
  spoken: {
    names: ['pipe clamp', 'tube clamp', 'two half pipe clamp', 'split clamp', 'pipe bracket', 'clamp for pipe'],
    sizes: { one: 'bore', two: ['bore', 'width'] },
    words: {
      bore: ['pipe', 'tube', 'inside', 'inner diameter', 'inside diameter', 'across'],
      width: ['wide', 'long', 'deep'],
      thickness: ['thick', 'wall'],
    },
    parts: {
      pipe: { names: ['tube', 'bore', 'hole', 'rod'], sizes: { size: 'bore', diameter: 'bore' } },
      bolt: {
        always: 2,
        at: ['both', 'each', 'either'],
        names: ['screw', 'clamp screw', 'clamping bolt'],
        sizes: { size: 'bolt', diameter: 'bolt' },
        material: 'bolt',
      },
      half: { always: 2, names: ['halve', 'two halves'] },
    },
  },
});
