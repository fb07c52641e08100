import { drawn } from '../drawn.ts';
import { box, mirrored, placed, ring, rod, row, union } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A parchment of 300 mm, rolled at both ends; as a treasure map it bears a way and a cross. */
export const scroll = thing({
  op: 'create_scroll',
  family: 'household',
  label: 'Scroll',
  help: 'Parchment with rolled ends, or a treasure map',
  params: { length: mm(300, 'Length', 'From roll to roll'), map: no('Map', 'A way to a treasure instead of writing') },
  let: { s: '= length / 316' },
  materials: { paper: '#e3c98f paper', ink: '#5d4037 matte plastic', cross: '#c62828 matte plastic' },
  operations: drawn('s', [
    box('sheet', [290, 2.4, 200], [0, 1.5, 0], { round: 0.6, role: 'paper', name: 'Sheet' }),
    rod('roll', 24, 206, [146, 12, 0], { axis: 'z', round: 2, role: 'paper', name: 'Roll' }),
    rod('inner_roll', 15, 212, [146, 12, 0], { axis: 'z', role: 'paper', name: 'Inner roll' }),
    mirrored('rolls', ['roll', 'inner_roll'], { role: 'paper' }),
    box('line', [180, 1.4, 4], [0, 3.4, -60], { role: 'ink', name: 'Line', when: '= not map' }),
    row('lines', ['line'], 6, [0, 0, 22], { role: 'ink', name: 'Writing', centered: false, when: '= not map' }),
    box('dash', [16, 1.6, 5], [0, 3.2, 0], { role: 'ink', name: 'Dash', when: '= map' }),
    placed(
      'way',
      ['dash'],
      [
        [-96, 0, 62, 20],
        [-72, 0, 50, 34],
        [-50, 0, 34, 40],
        [-30, 0, 16, 36],
        [-6, 0, 4, 16],
        [20, 0, 4, -20],
        [44, 0, 14, -14],
        [66, 0, 10, 34],
      ],
      { role: 'ink', name: 'Way', when: '= map' },
    ),
    box('stroke', [44, 2, 9], [92, 3, -14], { rotate: [0, 45, 0], role: 'cross', name: 'Stroke', when: '= map' }),
    box('stroke_two', [44, 2, 9], [92, 3, -14], { rotate: [0, -45, 0], role: 'cross', name: 'Second stroke', when: '= map' }),
    union('cross', ['stroke', 'stroke_two'], { role: 'cross', name: 'Cross', when: '= map' }),
    ring('island', 70, 3, [-60, 3, -40], { role: 'ink', name: 'Island', when: '= map' }),
  ]),
  spoken: {
    names: ['scroll', 'parchment', 'parchment scroll'],
    variants: [{ names: ['treasure map', 'pirate map', 'map'], params: { map: true } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      sheet: { names: ['paper', 'parchment'], material: 'main' },
      roll: { names: ['end'], material: 'main' },
      cross: { names: ['x', 'mark'], present: { map: true }, material: 'cross' },
      way: { names: ['path', 'route'], present: { map: true }, material: 'ink' },
    },
  },
});
