import { curve, drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { around, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A jellyfish, upright on its tentacles: a bell of 250 mm, as moon and compass jellies have (200 to 300 mm). */
export const jellyfish = thing({
  op: 'create_jellyfish',
  family: 'animals',
  label: 'Jellyfish',
  help: 'Clear bell with a fluted rim, frilled arms in the middle and trailing tentacles around',
  params: {
    height: mm(400, 'Height', 'Over all'),
    tentacles: whole(12, 'Tentacles', 'Around the rim', { min: 4, max: 24 }),
  },
  let: { s: '= height / 400' },
  materials: { bell: '#d89adf frosted glass', tentacle: '#c77fd6 satin plastic', arm: '#f3d7f0 satin plastic' },
  operations: drawn('s', [
    turned(
      'bell',
      curve([
        [0, 400],
        {
          spline: [
            [62, 386],
            [108, 342],
            [125, 285],
            [122, 262],
          ],
        },
        [112, 256],
        {
          spline: [
            [112, 284],
            [96, 330],
            [54, 364],
            [0, 374],
          ],
        },
      ]),
      [0, 0, 0],
      { role: 'bell', name: 'Bell' },
    ),
    limb(
      'lappet',
      [
        [0, 270, 119],
        [0, 244, 117],
      ],
      [
        [40, 14],
        [22, 8],
      ],
      { role: 'bell', corners: 12, outside: false },
    ),
    around('lappets', ['lappet'], 16, { role: 'bell', name: 'Rim' }),
    limb(
      'tentacle',
      [
        [0, 278, 118],
        [10, 190, 126],
        [-12, 110, 108],
        [10, 40, 116],
        [0, 0, 122],
      ],
      [7, 6, 5, 4, 2.4],
      { role: 'tentacle', corners: 8 },
    ),
    around('tentacles', ['tentacle'], '= tentacles', { role: 'tentacle', name: 'Tentacles' }),
    limb(
      'core',
      [
        [0, 386, 0],
        [0, 320, 0],
        [0, 270, 0],
      ],
      [70, 62, 46],
      { role: 'arm', corners: 16, name: 'Stomach' },
    ),
    limb(
      'arm',
      [
        [0, 290, 8],
        [16, 230, 26],
        [-16, 170, 20],
        [18, 110, 34],
        [-6, 56, 26],
      ],
      [
        [26, 14],
        [40, 12],
        [34, 12],
        [30, 10],
        [8, 5],
      ],
      {
        role: 'arm',
        corners: 12,
      },
    ),
    around('arms', ['arm'], 4, { role: 'arm', name: 'Arms' }),
  ]),
  spoken: {
    names: ['jellyfish', 'jelly fish', 'medusa jellyfish', 'sea jelly'],
    variants: [
      {
        names: ['moon jellyfish', 'moon jelly'],
        params: {},
        materials: { main: '#bcd3f2 frosted glass', tentacle: '#d5e2f5 satin plastic' },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      bell: { names: ['umbrella', 'dome', 'body', 'rim'], material: 'main' },
      tentacle: { count: 'tentacles', material: 'tentacle' },
      arm: { names: ['frill', 'stomach'], material: 'arm' },
    },
  },
});
