import { curve, drawn } from '../drawn.ts';
import { box, cut, turned } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';

/** A butter dish: a plate with a rim for a quarter of a kilo, and a cover with a knob; 190 by 120 mm. */
export const butterDish = thing({
  op: 'create_butter_dish',
  family: 'tableware',
  label: 'Butter dish',
  help: 'Rectangular dish with a cover and a knob',
  params: { width: mm(190, 'Width', 'Of the dish'), knob: yes('Knob', 'On the cover'), butter: no('Butter', 'Under the cover') },
  let: { s: '= width / 190' },
  materials: { dish: 'white porcelain', cover: 'white porcelain', butter: '#f3d66b satin plastic' },
  operations: drawn('s', [
    {
      id: 'plate',
      op: 'loft',
      params: { sections: [{ profile: { rect: [150, 84], r: 14 } }, { profile: { rect: [190, 122], r: 20 } }], height: 18, smooth: false },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    {
      id: 'room',
      op: 'loft',
      params: { sections: [{ profile: { rect: [146, 78], r: 12 } }, { profile: { rect: [182, 114], r: 18 } }], height: 14, smooth: false },
      at: { my: 'bottom', offset: [0, 6, 0] },
    },
    cut('dish', ['plate', 'room'], { name: 'Dish' }),
    {
      id: 'cover',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [144, 76], r: 12 } },
          { at: 0.8, profile: { rect: [136, 70], r: 14 } },
          { profile: { rect: [116, 54], r: 16 } },
        ],
        height: 62,
      },
      at: { my: 'bottom', offset: [0, 5.8, 0] },
      name: 'Cover',
    },
    turned(
      'knob',
      curve([
        [0, 66],
        [8, 66],
        {
          spline: [
            [6, 74],
            [11, 82],
            [8, 88],
            [0, 90],
          ],
        },
      ]),
      [0, 0, 0],
      { when: '= knob', role: 'cover', name: 'Knob' },
    ),
    box('butter', [96, 34, 50], [0, 5.8, 0], { round: 3, when: '= butter' }),
  ]),
  spoken: {
    names: ['butter dish', 'butter box', 'butter keeper'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'length'] },
    adjectives: { rectangular: {} },
    parts: {
      cover: { names: ['lid', 'top', 'dome'], material: 'cover', adjectives: { rectangular: {} } },
      knob: { names: ['handle'], present: { knob: true }, absent: { knob: false }, material: 'cover', at: ['top'] },
      dish: { names: ['base', 'plate', 'bottom'], material: 'main' },
      butter: { present: { butter: true }, absent: { butter: false }, material: 'butter' },
    },
  },
});
