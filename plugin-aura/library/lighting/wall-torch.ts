import { curve, drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { around, group, rail, ring, slab, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A torch of 620 mm as on the walls of a dungeon: a wooden staff leaning out of an iron bracket, a bound head, and flames. */
export const wallTorch = thing({
  op: 'create_wall_torch',
  family: 'lighting',
  label: 'Wall torch',
  help: 'Medieval torch with a wooden staff, an iron cage and flames, in a wall bracket if wanted',
  params: { height: mm(620, 'Height', 'Over all'), lit: yes('Lit', 'With flames'), bracket: yes('Bracket', 'That holds it to a wall') },
  let: { s: '= height / 604.23' },
  materials: { wood: 'dark oak', iron: 'black steel', cloth: 'burlap', flame: 'orange glass', core: 'yellow glass' },
  called: { plate: 'Bracket plate' },
  operations: drawn('s', [
    turned(
      'staff',
      curve([
        [0, 0],
        [13, 0],
        {
          spline: [
            [15, 40],
            [18, 200],
            [24, 370],
          ],
        },
        [0, 372],
      ]),
      [0, 0, 0],
      { role: 'wood', name: 'Staff' },
    ),
    turned(
      'wrap',
      curve([
        [0, 340],
        [26, 342],
        {
          spline: [
            [38, 366],
            [41, 400],
            [34, 430],
          ],
        },
        [0, 438],
      ]),
      [0, 0, 0],
      { role: 'cloth', name: 'Head' },
    ),
    ring('lower_hoop', 56, 8, [0, 346, 0], { role: 'iron' }),
    ring('upper_hoop', 92, 8, [0, 414, 0], { role: 'iron' }),
    rail(
      'bar',
      7,
      [
        [26, 338, 0],
        [46, 414, 0],
        [52, 440, 0],
      ],
      { bend: 10, role: 'iron' },
    ),
    around('bars', ['bar'], 6, { role: 'iron', name: 'Cage' }),
    limb(
      'tongue',
      [
        [0, 400, 0],
        [2, 450, 2],
        [-8, 520, 0],
        [8, 580, 0],
        [2, 620, 0],
      ],
      [44, 66, 52, 24, 4],
      { corners: 16, role: 'flame', name: 'Flame', when: '= lit' },
    ),
    limb(
      'lick',
      [
        [22, 410, 0],
        [36, 450, 8],
        [30, 492, 14],
        [40, 536, 10],
      ],
      [26, 34, 20, 4],
      { corners: 14, role: 'flame', when: '= lit' },
    ),
    around('licks', ['lick'], 4, { role: 'flame', name: 'Small flames' }),
    limb(
      'heart',
      [
        [0, 430, 24],
        [0, 480, 27],
        [2, 520, 18],
      ],
      [20, 30, 4],
      { corners: 14, role: 'core', name: 'Heart', when: '= lit' },
    ),
    group('torch', ['staff', 'wrap', 'lower_hoop', 'upper_hoop', 'bars', 'tongue', 'licks', 'heart'], {
      rotate: ['= if(bracket, 14, 0)', 0, 0],
      pivot: [0, 0, 0],
      name: 'Torch',
    }),
    slab('plate', { rect: [64, 200], r: 18 }, 8, [0, 90, -50], { chamfer: 2, role: 'iron', name: 'Wall plate', when: '= bracket' }),
    rail(
      'holder',
      12,
      [
        [0, 250, -50],
        [0, 250, 30],
      ],
      { role: 'iron', name: 'Arm', when: '= bracket' },
    ),
    ring('socket', 50, 11, [0, 250, 62], { role: 'iron', rotate: [14, 0, 0], name: 'Socket', when: '= bracket' }),
    rail(
      'strut',
      9,
      [
        [0, 118, -50],
        [0, 118, 24],
      ],
      { role: 'iron', name: 'Strut', when: '= bracket' },
    ),
  ]),
  spoken: {
    names: ['wall torch', 'torch', 'medieval torch', 'flaming torch', 'dungeon torch'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    adjectives: { lit: { lit: true }, burning: { lit: true }, unlit: { lit: false } },
    parts: {
      flame: { names: ['fire'], present: { lit: true }, absent: { lit: false }, material: 'flame' },
      bracket: { names: ['wall bracket', 'holder'], present: { bracket: true }, absent: { bracket: false }, material: 'iron' },
      staff: { names: ['handle', 'stick'], material: 'main' },
    },
  },
});
