import { drawn } from '../drawn.ts';
import { limb, UPRIGHT } from '../organic.ts';
import { around, ring } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A wizard's staff: a gnarled stick of 1700 mm whose head holds a crystal between its claws. */
export const wizardStaff = thing({
  op: 'create_wizard_staff',
  family: 'games',
  label: 'Wizard staff',
  help: 'Gnarled staff with a crystal held in a claw at its head',
  params: { height: mm(1700, 'Height', 'Over all'), crystal: yes('Crystal', 'Held at the head') },
  let: { s: '= height / 1720.8' },
  materials: { wood: 'walnut', crystal: '#3f8cff glowing', wrap: 'brown leather', band: 'brass' },
  operations: drawn('s', [
    limb(
      'stick',
      [
        [0, 0, 0],
        [10, 400, 6],
        [-8, 800, -4],
        [8, 1200, 4],
        [0, 1450, 0],
      ],
      [34, 38, 36, 42, 54],
      { role: 'wood', name: 'Staff', corners: 14 },
    ),
    limb(
      'claw',
      [
        [16, 1420, 0],
        [88, 1490, 0],
        [92, 1590, 0],
        [44, 1680, 0],
      ],
      [44, 34, 24, 10],
      { corners: 12 },
    ),
    around('claws', ['claw'], 4, { role: 'wood', name: 'Claws' }),
    {
      id: 'low',
      op: 'cone',
      params: { diameter: 168, height: 90 },
      at: { my: 'bottom', offset: [0, 1466, 0], rotate: [180, 0, 0] },
      when: '= crystal',
    },
    {
      id: 'low_facets',
      op: 'prism',
      params: { sides: 6, diameter: 168, height: 40 },
      at: { my: 'bottom', offset: [0, 1552, 0] },
      when: '= crystal',
    },
    {
      id: 'tip',
      op: 'loft',
      params: {
        sections: [{ profile: { polygon: 6, diameter: 168 } }, { profile: { polygon: 6, diameter: 4 } }],
        height: 130,
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, 1591, 0] },
      when: '= crystal',
    },
    { id: 'crystal', op: 'union', inputs: ['low', 'low_facets', 'tip'], name: 'Crystal' },
    ...[
      [900, 46],
      [1040, 46],
      [1410, 60],
    ].map(([y, d], i) => ring(`band_${i}`, d ?? 1, 9, [0, y ?? 0, 0], { role: 'band', name: 'Band' })),
    limb(
      'wrap',
      [
        [-6, 910, -4],
        [0, 1030, 0],
      ],
      [47, 47],
      { role: 'wrap', flat: true, corners: 14, name: 'Grip' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['wizard staff', 'staff', 'magic staff', 'mage staff', 'sorcerer staff', "wizard's staff", 'druid staff'],
    adjectives: { wizard: {}, magic: {} },
    words: { height: ['tall', 'high', 'long', 'length'] },
    parts: {
      crystal: {
        names: ['gem', 'stone', 'orb', 'jewel', 'ball', 'head'],
        present: { crystal: true },
        absent: { crystal: false },
        material: 'crystal',
        at: ['top', 'on the top', 'tip'],
        adjectives: { glowing: {}, shining: {} },
      },
      grip: { names: ['wrap', 'handle'], material: 'wrap' },
      wood: { names: ['stick', 'shaft', 'claw', 'pole'], material: 'main' },
      band: { names: ['ring'], material: 'band' },
    },
  },
});
