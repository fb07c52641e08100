import { curve, drawn } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { cut, mirrored, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A soup tureen of 3 l with its lid: 300 mm across the handles, 250 mm high. */
export const soupTureen = thing({
  op: 'create_soup_tureen',
  family: 'tableware',
  label: 'Soup tureen',
  help: 'Footed tureen with two handles, a domed lid with a knob and a gap for the ladle, gilt edges',
  params: { height: mm(247, 'Height', 'With its lid'), lid: yes('Lid', 'On top'), ladle: yes('Ladle', 'Its handle looks out of the gap') },
  let: { s: '= height / 247' },
  materials: { bowl: 'white porcelain', lid: 'white porcelain', trim: 'gold', ladle: 'polished silver' },
  operations: drawn('s', [
    turned(
      'bowl_turned',
      curve([
        [0, 6],
        [44, 6],
        [50, 0],
        [62, 0],
        [64, 8],
        {
          spline: [
            [50, 22],
            [46, 34],
          ],
        },
        {
          spline: [
            [88, 58],
            [114, 92],
            [121, 128],
            [116, 150],
          ],
        },
        [124, 158],
        [124, 163],
        [114, 163],
        {
          spline: [
            [114, 126],
            [106, 94],
            [82, 64],
            [40, 46],
            [0, 44],
          ],
        },
      ]),
    ),
    limb(
      'handle',
      [
        [112, 138, 22],
        [142, 148, 24],
        [156, 136, 14],
        [158, 130, 0],
        [156, 136, -14],
        [142, 148, -24],
        [112, 138, -22],
      ],
      [14, 12, 11, 12, 14],
      { flat: true, corners: 14 },
    ),
    mirrored('handles', ['handle']),
    union('bowl', ['bowl_turned', 'handles'], { role: 'bowl', name: 'Bowl' }),
    turned(
      'rim',
      [
        [122, 159],
        [126, 159],
        [126, 165.2],
        [112, 165.2],
        [112, 161],
        [122, 161],
      ],
      [0, 0, 0],
      { role: 'trim', name: 'Gilt rim' },
    ),
    turned(
      'foot_rim',
      [
        [61, 0],
        [65, 2],
        [65, 8],
        [61, 10],
      ],
      [0, 0, 0],
      { role: 'trim', name: 'Gilt foot' },
    ),
    turned(
      'lid_turned',
      curve([
        [0, 204],
        {
          spline: [
            [50, 198],
            [92, 178],
            [104, 158],
          ],
        },
        [111, 158],
        [111, 165],
        [119, 165],
        {
          spline: [
            [118, 170],
            [104, 188],
            [62, 210],
            [20, 218],
          ],
        },
        {
          spline: [
            [11, 222],
            [9, 228],
            [17, 236],
            [16, 243],
            [0, 247],
          ],
        },
      ]),
      [0, 0, 0],
      { when: '= lid' },
    ),
    {
      id: 'gap',
      op: 'cylinder',
      params: { diameter: 30, height: 60, axis: 'z' },
      at: { my: 'center', offset: [0, 164, 112] },
      when: '= lid',
    },
    cut('lid', ['lid_turned', 'gap'], { role: 'lid', name: 'Lid', when: '= lid' }),
    turned(
      'lid_ring',
      [
        [68, 205.4],
        [74, 202.6],
        [74, 205.4],
        [70, 208.4],
      ],
      [0, 0, 0],
      { role: 'trim', name: 'Gilt ring', when: '= lid' },
    ),
    limb(
      'ladle_stem',
      [
        [0, 72, 46],
        [0, 120, 88],
        [0, 164, 112],
        [0, 204, 142],
        [0, 222, 176],
      ],
      [
        [9, 6],
        [8, 5],
        [14, 4],
        [20, 4],
      ],
      { corners: 14, when: '= ladle' },
    ),
    blob('ladle_bowl', [66, 34, 66], [0, 66, 30], { when: '= ladle' }),
    union('ladle', ['ladle_stem', 'ladle_bowl'], { role: 'ladle', name: 'Ladle', when: '= ladle' }),
  ]),
  spoken: {
    names: ['soup tureen', 'tureen'],
    sizes: { one: 'height' },
    litres: 3.2,
    words: { height: ['tall', 'high'] },
    parts: {
      lid: { names: ['cover', 'knob'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
      ladle: { names: ['spoon'], present: { ladle: true }, absent: { ladle: false }, material: 'ladle' },
      handle: { names: ['ear'], material: 'main', always: 2, at: ['each side', 'side'] },
      bowl: { names: ['body'], material: 'main' },
      foot: { names: ['base', 'foot ring'], material: 'main', adjectives: { ring: {} } },
      rim: { names: ['edge', 'trim', 'ring'], material: 'trim' },
    },
  },
});
