import { rod, row, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A round-bent U bolt for a pipe, standing with its bow up: two threaded ends through a strap plate, a nut on each (after DIN 3570). */
export const uBolt = thing({
  op: 'create_u_bolt',
  family: 'hardware',
  label: 'U bolt',
  help: 'Rod bent round a pipe, its two threaded ends through a plate with nuts',
  params: {
    diameter: mm(8, 'Diameter', 'Of the rod: 8 for M8'),
    pipe: auto(50, 'Pipe', 'Outer diameter of the pipe that it goes round'),
    leg: auto(40, 'Thread', 'Length of each straight end below the middle of the pipe'),
  },
  let: {
    pipe: '= diameter * 6.25',
    leg: '= pipe / 2 + diameter * 4',
    x: '= (pipe + diameter) / 2',
    l: '= max(leg, pipe / 2 + diameter * 2.6)',
    t: '= diameter * 0.6',
    plate: '= l - pipe / 2 - t',
    nut: '= plate - diameter * 0.8',
  },
  materials: { bolt: 'galvanised steel', plate: 'galvanised steel', nut: 'galvanised steel' },
  operations: [
    {
      id: 'bow',
      op: 'revolve',
      params: { profile: { polygon: 24, diameter: '= diameter', at: ['= x', 0] }, angle: 180 },
      at: { rotate: [90, 0, 0], offset: [0, '= l', 0], pivot: [0, 0, 0] },
    },
    rod('end', '= diameter', '= l', ['= -x', 0, 0], { chamfer: '= diameter * 0.08', edges: 'bottom' }),
    row('ends', ['end'], 2, ['= 2 * x', 0, 0], { centered: false }),
    union('bolt', ['bow', 'ends'], { name: 'U bolt' }),
    {
      id: 'strap',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= 2 * x + diameter * 3', '= diameter * 2.4'],
          r: '= diameter * 0.6',
          minus: [
            { circle: '= diameter * 1.1', at: ['= x', 0] },
            { circle: '= diameter * 1.1', at: ['= -x', 0] },
          ],
        },
        height: '= t',
        axis: 'y',
      },
      at: { my: 'bottom', offset: [0, '= plate', 0] },
      role: 'plate',
      name: 'Strap plate',
    },
    {
      id: 'nut',
      op: 'create_nut',
      params: { diameter: '= diameter' },
      at: { my: 'bottom', offset: ['= -x', '= nut', 0] },
    },
    row('nuts', ['nut'], 2, ['= 2 * x', 0, 0], { centered: false, role: 'nut', name: 'Nut' }),
  ],
  spoken: {
    names: ['u bolt', 'ubolt', 'u-bolt', 'u bolt clamp', 'pipe u bolt', 'exhaust clamp'],
    sizes: { one: 'diameter', two: ['diameter', 'pipe'] },
    words: {
      diameter: ['thread', 'rod', 'thick'],
      pipe: ['pipe', 'tube', 'pipe diameter', 'inside', 'inside width', 'inner diameter', 'inside diameter', 'wide', 'across'],
      leg: ['thread length', 'leg', 'leg length', 'long'],
    },
    parts: {
      pipe: { names: ['tube', 'post', 'pole', 'mast'], sizes: { size: 'pipe', diameter: 'pipe', width: 'pipe' } },
      leg: { names: ['end', 'threaded end', 'thread'], always: 2, sizes: { length: 'leg', size: 'leg' } },
      plate: { names: ['strap', 'saddle', 'strap plate'], material: 'plate' },
      nut: { always: 2, material: 'nut' },
    },
  },
});
