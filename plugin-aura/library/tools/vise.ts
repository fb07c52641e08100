import { drawn } from '../drawn.ts';
import { box, cut, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A bench vise with jaws of 125 mm. */
export const vise = thing({
  op: 'create_vise',
  family: 'tools',
  label: 'Vise',
  help: 'Bench vise: fixed and moving jaw, spindle with its bar, and a base for bolts',
  params: { width: mm(125, 'Jaw width', 'Of the jaws'), opening: mm(40, 'Opening', 'Between the jaws', { min: 1, max: 400 }) },
  let: { s: '= width / 125', gap: '= min(opening, 150 * s)' },
  materials: { body: '#2f5f8f paint', jaw: 'steel', screw: 'chrome' },
  called: { fixed: 'Body' },
  operations: drawn('s', [
    rod('base', 150, 22, [0, 0, -30], { chamfer: 3 }),
    rod('bolt_hole', 14, 60, [58, -10, -30]),
    { id: 'bolt_holes', op: 'polar_array', params: { count: 4, center: [0, 0, -30] }, inputs: ['bolt_hole'] },
    cut('foot', ['base', 'bolt_holes'], { role: 'body' }),
    box('pillar', [80, 70, 90], [0, 20, -36], { round: 10 }),
    box('rear_jaw', [122, 50, 40], [0, 84, -20], { round: 6 }),
    box('anvil', [70, 34, 60], [0, 84, -66], { round: 6 }),
    union('fixed', ['foot', 'pillar', 'rear_jaw', 'anvil'], { role: 'body', name: 'Fixed jaw' }),
    box('plate', [125, 26, 8], [0, 108, 3.6], { role: 'jaw', chamfer: 1 }),
    box('front_jaw', [122, 56, 36], [0, 78, '= gap + 33 * s'], { round: 6 }),
    box('beam', [56, 40, '= gap + 100 * s'], [0, 46, '= gap / 2 + 6 * s'], { round: 6 }),
    box('nose', [66, 56, 30], [0, 42, '= gap + 42 * s'], { round: 8 }),
    union('moving', ['front_jaw', 'beam', 'nose'], { role: 'body', name: 'Moving jaw' }),
    box('front_plate', [125, 26, 8], [0, 108, '= gap + 12 * s'], { role: 'jaw', chamfer: 1 }),
    rod('spindle', 24, 60, [0, 66, '= gap + 80 * s'], { axis: 'z', role: 'screw' }),
    rod('bar', 10, 170, [0, 66, '= gap + 98 * s'], { axis: 'x', role: 'screw' }),
    { id: 'end', op: 'sphere', params: { diameter: 18 }, at: { my: 'center', offset: [86, 66, '= gap + 98 * s'] }, role: 'screw' },
    { id: 'ends', op: 'mirror', params: { plane: 'x' }, inputs: ['end'], role: 'screw', name: 'Bar ends' },
  ]),
  spoken: {
    names: ['vise', 'vice', 'bench vise', 'bench vice', 'workshop vise', 'machinist vise'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'jaw'], opening: ['open', 'opening'] },
    parts: {
      jaw: { names: ['jaw plate', 'cheek'], material: 'jaw' },
      spindle: { names: ['screw', 'handle', 'bar'], material: 'screw' },
      body: { names: ['base'], material: 'main' },
    },
  },
});
