import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { cut, rail, ring, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A horn of 300 mm as vikings drank from, bound in brass at rim and tip, its mouth up, in a stand of bent iron. */
export const drinkingHorn = thing({
  op: 'create_drinking_horn',
  family: 'tableware',
  label: 'Drinking horn',
  help: 'Curved drinking horn with brass mounts, in an iron stand if wanted',
  params: { height: mm(240, 'Height', 'Over all'), stand: yes('Stand', 'Of bent iron') },
  let: { s: '= height / 225' },
  materials: { horn: 'horn', mount: 'polished brass', stand: 'black steel' },
  operations: drawn('s', [
    limb(
      'whole',
      [
        [-44, 222, 0],
        [-44, 160, 0],
        [-26, 96, 0],
        [18, 52, 0],
        [72, 40, 0],
        [112, 58, 0],
      ],
      [84, 72, 58, 44, 30, 16, 8],
      { corners: 32, flat: true, pieces: 5 },
    ),
    limb(
      'hollow',
      [
        [-44, 240, 0],
        [-44, 160, 0],
        [-28, 104, 0],
      ],
      [80, 64, 30],
      { corners: 32 },
    ),
    cut('horn', ['whole', 'hollow'], { role: 'horn', name: 'Horn' }),
    limb(
      'rim',
      [
        [-44, 225, 0],
        [-44, 200, 0],
      ],
      [89, 85],
      { flat: true, corners: 40 },
    ),
    limb(
      'mouth',
      [
        [-44, 250, 0],
        [-44, 190, 0],
      ],
      [81, 76],
      { flat: true, corners: 40 },
    ),
    cut('mount', ['rim', 'mouth'], { role: 'mount', name: 'Rim mount' }),
    limb(
      'tip',
      [
        [92, 46, 0],
        [106, 54, 0],
        [126, 68, 0],
      ],
      [17, 13, 13],
      { role: 'mount', name: 'Tip', corners: 20 },
    ),
    ring('cradle_ring', 70, 6, [-38, 136, 0], { when: '= stand', rotate: [0, 0, 15] }),
    rail(
      'hoop_leg',
      6,
      [
        [-36, 136, 38],
        [-44, 3, 54],
        [84, 3, 40],
        [58, 33, 14],
      ],
      { bend: 12, when: '= stand' },
    ),
    { id: 'legs', op: 'mirror', params: { plane: 'z' }, inputs: ['hoop_leg'] },
    rail(
      'crossbar',
      6,
      [
        [-44, 3, -56],
        [-44, 3, 56],
      ],
      { when: '= stand' },
    ),
    rail(
      'rest',
      6,
      [
        [58, 33, -17],
        [58, 24, 0],
        [58, 33, 17],
      ],
      { bend: 8, when: '= stand' },
    ),
    union('stand', ['cradle_ring', 'legs', 'crossbar', 'rest'], { role: 'stand', name: 'Stand' }),
  ]),
  spoken: {
    names: ['drinking horn', 'viking horn', 'mead horn'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      stand: { present: { stand: true }, absent: { stand: false }, material: 'stand' },
      mount: { names: ['rim', 'tip'], material: 'mount' },
    },
  },
});
