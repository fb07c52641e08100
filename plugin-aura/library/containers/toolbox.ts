import { box, mirrored, rod, row, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A tool box of steel sheet: ridged lid, folding handle, two toggle latches; 450 x 210 x 230 mm. */
export const toolbox = thing({
  op: 'create_toolbox',
  family: 'containers',
  label: 'Toolbox',
  help: 'Steel box with a sloped lid, handle and two latches',
  params: {
    width: mm(450, 'Width', 'From end to end'),
    depth: mm(210, 'Depth', 'From front to back'),
    height: mm(200, 'Height', 'Without the handle'),
  },
  let: { w: '= width', d: '= depth', h: '= height', m: '= min(depth, height)', t: '= m * 0.02' },
  materials: { box: 'red paint', lid: 'red paint', latch: 'chrome', handle: 'black plastic' },
  operations: [
    box('box', ['= w', '= h * 0.62', '= d'], [0, 0, 0], { chamfer: '= t * 1.5' }),
    slab(
      'lid',
      {
        points: [
          ['= -d / 2 - t', 0],
          ['= d / 2 + t', 0],
          ['= d / 2 + t', '= h * 0.12'],
          ['= d * 0.28', '= h * 0.4'],
          ['= -d * 0.28', '= h * 0.4'],
          ['= -d / 2 - t', '= h * 0.12'],
        ],
      },
      '= w + t * 2',
      [0, '= h * 0.6', 0],
      { axis: 'x', chamfer: '= t' },
    ),
    box('gap', ['= w + t * 0.4', '= t * 0.9', '= d + t * 0.4'], [0, '= h * 0.575', 0], { role: 'handle' }),
    slab('rib', { rect: ['= w * 0.86', '= t * 1.6'], r: '= t * 0.6' }, '= t * 1.2', [0, '= h * 0.14', '= d / 2'], { role: 'box' }),
    row('ribs', ['rib'], 3, [0, '= h * 0.13', 0], { centered: false, role: 'box', name: 'Ribs' }),
    rod('grip', '= m * 0.13', '= w * 0.46', [0, '= h * 1.2', 0], { axis: 'x', chamfer: '= m * 0.02', role: 'handle', name: 'Handle' }),
    box('arm', ['= t * 1.4', '= h * 0.24', '= m * 0.12'], ['= w * 0.22', '= h * 0.98', 0], { role: 'latch' }),
    box('pad', ['= m * 0.2', '= t', '= m * 0.2'], ['= w * 0.22', '= h * 0.995', 0], { role: 'latch' }),
    mirrored('arms', ['arm', 'pad'], { role: 'latch' }),
    box('latch_plate', ['= m * 0.17', '= h * 0.2', '= t'], ['= w * 0.3', '= h * 0.52', '= d / 2 + t * 0.9'], {
      role: 'latch',
      chamfer: '= t * 0.2',
    }),
    box('toggle', ['= m * 0.11', '= h * 0.13', '= t * 1.6'], ['= w * 0.3', '= h * 0.5', '= d / 2 + t * 2'], {
      role: 'latch',
      chamfer: '= t * 0.4',
    }),
    mirrored('latches', ['latch_plate', 'toggle'], { role: 'latch', name: 'Latches' }),
    rod('corner', '= m * 0.05', '= t * 1.2', ['= w * 0.46', '= h * 0.06', '= d / 2'], { axis: 'z', role: 'latch' }),
    mirrored('rivets', ['corner'], { role: 'latch' }),
  ],
  spoken: {
    names: ['toolbox', 'tool box', 'tool chest', 'tool case', 'metal toolbox'],
    variants: [{ names: ['blue toolbox', 'tackle box', 'fishing box'], params: {}, materials: { main: 'blue paint', lid: 'blue paint' } }],
    sizes: { one: 'width', three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      handle: { names: ['grip'], material: 'handle' },
      latch: { names: ['clasp', 'lock'], material: 'latch' },
      lid: { names: ['cover'], material: 'lid' },
    },
  },
});
