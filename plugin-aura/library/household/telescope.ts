import { drawn } from '../drawn.ts';
import { around, ball, box, rod, turned } from '../shapes.ts';
import { degrees, mm, thing, yes } from '../thing.ts';

/** A refracting telescope on a wooden tripod, the tube of brass and 900 mm long; 1,500 mm high. */
export const telescope = thing({
  op: 'create_telescope',
  family: 'household',
  label: 'Telescope',
  help: 'Telescope with a dew cap and an eyepiece, on a tripod or by itself',
  params: {
    length: mm(900, 'Length', 'Of the tube'),
    tripod: yes('Tripod', 'Under it'),
    tilt: degrees(32, 'Tilt', 'How far it looks up', { min: 0, max: 75 }),
  },
  let: { s: '= length / 900' },
  materials: { tube: 'brass', grip: '#5a2d1a leather', wood: 'walnut', lens: 'clear glass', eyepiece: 'black plastic' },
  operations: [
    ...drawn('s', [
      turned(
        'tube_up',
        [
          [0, -390],
          [22, -390],
          [22, -300],
          [30, -296],
          [30, -160],
          [40, -156],
          [42, -150],
          [42, 330],
          [46, 334],
          [52, 340],
          [52, 500],
          [48, 502],
          [46, 498],
          [46, 440],
          [0, 440],
        ],
        [0, 0, 0],
        { role: 'tube' },
      ),
      rod('leather_up', 87, 260, [0, -40, 0], { role: 'grip', round: 1.5 }),
      rod('eyepiece_up', 54, 34, [0, -418, 0], { role: 'eyepiece', round: 5 }),
      turned(
        'lens_up',
        [
          [0, 0],
          [46, 0],
          {
            spline: [
              [24, 8],
              [0, 10],
            ],
          },
        ],
        [0, 444, 0],
        { role: 'lens' },
      ),
      rod('finder_up', 22, 220, [0, -260, -64], { role: 'tube', round: 2 }),
      box('finder_arm_up', [10, 12, 34], [0, -220, -46], { role: 'tube' }),
      box('other_arm_up', [10, 12, 34], [0, -100, -46], { role: 'tube' }),
    ]),
    {
      id: 'scope',
      op: 'group',
      inputs: ['tube_up', 'leather_up', 'eyepiece_up', 'lens_up', 'finder_up', 'finder_arm_up', 'other_arm_up'],
      name: 'Telescope',
      at: { rotate: ['= 90 - tilt', 0, 0], pivot: [0, 0, 0], offset: [0, '= if(tripod, 1330, 400) * s', 0] },
    },
    ...drawn('s', [
      ball('joint', 74, [0, 1260, 0], { role: 'tube', when: '= tripod', name: 'Joint' }),
      rod('yoke', 40, 90, [0, 1250, 0], { role: 'tube', when: '= tripod' }),
      rod('head', 130, 46, [0, 1196, 0], { round: 10, role: 'wood', when: '= tripod', name: 'Head' }),
      box('leg', [34, 1260, 26], [0, 4, 330], { round: 6, role: 'wood', when: '= tripod', rotate: [-14, 0, 0] }),
      around('legs', ['leg'], 3, { role: 'wood', name: 'Legs' }),
      rod('foot', 20, 44, [0, 0, 334], { role: 'tube', when: '= tripod', rotate: [-14, 0, 0] }),
      around('feet', ['foot'], 3, { role: 'tube', name: 'Feet' }),
      rod('spreader', 170, 12, [0, 640, 0], { role: 'wood', when: '= tripod', round: 3, name: 'Tray' }),
      box('strut', [20, 10, 140], [0, 641, 130], { role: 'tube', when: '= tripod' }),
      around('struts', ['strut'], 3, { role: 'tube', name: 'Struts' }),
    ]),
  ],
  spoken: {
    names: ['telescope', 'refractor', 'refracting telescope', 'astronomical telescope'],
    variants: [{ names: ['spyglass', 'spy glass', 'pirate telescope'], params: { tripod: false, length: 420, tilt: 0 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      tripod: { names: ['stand', 'leg'], present: { tripod: true }, absent: { tripod: false }, material: 'wood' },
      tube: { names: ['barrel', 'finder'], material: 'main', sizes: { length: 'length' } },
      lens: { names: ['glass'], material: 'lens' },
      eyepiece: { names: ['ocular'], material: 'eyepiece' },
      grip: { names: ['leather'], material: 'grip' },
    },
  },
});
