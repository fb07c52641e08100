import type { BodyOperation } from '../../plan/plan.ts';
import { box, mirrored, row } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** One bead, of few corners: there are a hundred of them. */
const counter = (id: string, offset: [string, string, number], more: Pick<BodyOperation, 'role' | 'when'>): BodyOperation => ({
  id,
  op: 'revolve',
  params: { profile: { polygon: 8, diameter: '= b' } },
  at: { my: 'center', offset },
  ...more,
});

/** A counting frame: rods between two posts, ten beads on each. */
export const abacus = thing({
  op: 'create_abacus',
  family: 'toys',
  label: 'Abacus',
  help: 'Counting frame of wooden beads on rods, in a frame on two feet',
  params: {
    width: mm(300, 'Width', 'From side to side'),
    height: mm(300, 'Height', 'Over all'),
    rods: whole(10, 'Rods', 'One over another', { min: 1, max: 20 }),
    beads: whole(10, 'Beads', 'On each rod', { min: 1, max: 20 }),
    bead: auto(22, 'Bead', 'Diameter'),
  },
  let: {
    f: '= min(width, height) * 0.06',
    pitch: '= (height - f * 2.4) / rods',
    room: '= width - f * 2',
    bead: '= min(pitch * 0.86, room / beads * 0.88)',
    b: '= min(bead, pitch * 0.96, room / beads)',
    half: '= max(round(rods / 2), 1)',
  },
  materials: { frame: 'beech', rod: 'steel', bead: '#d63a2f glossy paint', other: '#2f7fd6 glossy paint' },
  operations: [
    box('post', ['= f', '= height', '= f'], ['= width / 2 - f / 2', 0, 0], { round: '= f * 0.2' }),
    mirrored('posts', ['post'], { name: 'Posts' }),
    box('foot', ['= f * 1.1', '= f * 0.9', '= f * 5'], ['= width / 2 - f / 2', 0, 0], { round: '= f * 0.25' }),
    mirrored('feet', ['foot'], { name: 'Feet' }),
    box('crossbar', ['= width - f', '= f', '= f * 0.8'], [0, '= height - f * 1.2', 0], { round: '= f * 0.2', name: 'Top bar' }),
    box('low_bar', ['= width - f', '= f * 0.9', '= f * 0.8'], [0, '= f * 0.1', 0], { round: '= f * 0.2', name: 'Bottom bar' }),
    {
      id: 'wire',
      op: 'prism',
      params: { sides: 8, diameter: '= max(b * 0.14, f * 0.05)', height: '= width - f * 0.8', axis: 'x' },
      at: { my: 'center', offset: [0, '= f * 1.1 + pitch / 2', 0] },
      role: 'rod',
    },
    row('wires', ['wire'], '= rods', [0, '= pitch', 0], { centered: false, role: 'rod', name: 'Rods' }),
    counter('first', ['= -room / 2 + b * 0.55', '= f * 1.1 + pitch / 2', 0], { role: 'bead' }),
    row('line', ['first'], '= beads', ['= b * 1.02', 0, 0], { centered: false, role: 'bead' }),
    row('lines', ['line'], '= half', [0, '= pitch', 0], { centered: false, role: 'bead', name: 'Beads' }),
    counter('last', ['= room / 2 - b * 0.55', '= f * 1.1 + pitch * (half + 0.5)', 0], { role: 'other', when: '= rods > half' }),
    row('other_line', ['last'], '= beads', ['= -b * 1.02', 0, 0], { centered: false, role: 'other' }),
    row('other_lines', ['other_line'], '= max(rods - half, 1)', [0, '= pitch', 0], { centered: false, role: 'other', name: 'Beads' }),
  ],
  spoken: {
    names: ['abacus', 'counting frame', 'bead frame'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      rod: { names: ['wire', 'row'], count: 'rods', material: 'rod' },
      bead: { names: ['ball', 'counter'], count: 'beads', material: 'bead', sizes: { diameter: 'bead', size: 'bead' } },
      frame: { names: ['foot', 'post'], material: 'main' },
    },
  },
});
