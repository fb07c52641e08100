import { curve, drawn } from '../drawn.ts';
import { slab, turned, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A spear or trident of 1900 mm with a socketed steel head, a bound shaft and a butt spike; standing upright. */
export const spear = thing({
  op: 'create_spear',
  family: 'games',
  label: 'Spear',
  help: 'Spear with a leaf-shaped head, or trident, on a bound shaft',
  params: { length: mm(1900, 'Length', 'Over all'), style: pick(['leaf', 'trident'], 'Style', 'One blade or three prongs') },
  let: { s: '= length / 1900' },
  materials: { head: 'steel', shaft: 'ash', binding: 'brown leather', fitting: 'brass' },
  operations: drawn('s', [
    turned(
      'shaft',
      curve([
        [0, 70],
        [13, 70],
        {
          spline: [
            [16, 500],
            [16, 1100],
            [13.5, 1560],
          ],
        },
        [0, 1565],
      ]),
      [0, 0, 0],
      { role: 'shaft', name: 'Shaft' },
    ),
    turned(
      'butt',
      [
        [0, 0],
        [5, 24],
        [16, 80],
        [17, 84],
        [17, 96],
        [13, 100],
        [0, 100],
      ],
      [0, 0, 0],
      { role: 'fitting', name: 'Butt spike' },
    ),
    turned(
      'socket',
      [
        [0, 1500],
        [18, 1500],
        [19, 1504],
        [19, 1514],
        [16, 1518],
        [10, 1620],
        [0, 1640],
      ],
      [0, 0, 0],
    ),
    {
      id: 'leaf',
      op: 'loft',
      params: {
        smooth: false,
        height: 300,
        sections: [
          { at: 0, width: 14, thick: 12 },
          { at: 0.1, width: 46, thick: 13 },
          { at: 0.22, width: 66, thick: 14 },
          { at: 0.36, width: 70, thick: 13 },
          { at: 0.56, width: 56, thick: 11 },
          { at: 0.78, width: 34, thick: 8 },
          { at: 0.93, width: 13, thick: 5 },
          { at: 1, width: 1.4, thick: 1.4 },
        ].map(({ at, width, thick }) => ({
          at,
          profile: {
            points: [
              [-width / 2, 0],
              [0, -thick / 2],
              [width / 2, 0],
              [0, thick / 2],
            ],
          },
        })),
      },
      at: { my: 'bottom', offset: [0, 1600, 0] },
      when: "= style == 'leaf'",
    },
    slab(
      'fork',
      {
        points: curve([
          [-8, 1596],
          [8, 1596],
          {
            spline: [
              [40, 1612],
              [78, 1650],
              [84, 1720],
            ],
          },
          [80, 1800],
          [98, 1796],
          [72, 1880],
          [52, 1790],
          [66, 1796],
          {
            spline: [
              [68, 1720],
              [58, 1668],
              [12, 1640],
            ],
          },
          [9, 1820],
          [24, 1814],
          [0, 1900],
          [-24, 1814],
          [-9, 1820],
          [-12, 1640],
          {
            spline: [
              [-58, 1668],
              [-68, 1720],
              [-66, 1796],
            ],
          },
          [-52, 1790],
          [-72, 1880],
          [-98, 1796],
          [-80, 1800],
          [-84, 1720],
          {
            spline: [
              [-78, 1650],
              [-40, 1612],
              [-8, 1596],
            ],
          },
        ]).slice(0, -1),
      },
      13,
      [0, 1596, 0],
      { chamfer: 3, when: "= style == 'trident'" },
    ),
    union('head', ['socket', 'leaf', 'fork'], { role: 'head', name: 'Head' }),
    turned(
      'binding',
      [
        [0, 980],
        ...Array.from(
          { length: 15 },
          (_, k) =>
            [
              [16, 980 + k * 14],
              [18.6, 985 + k * 14],
              [18.6, 989 + k * 14],
            ] as const,
        ).flat(),
        [16, 1190],
        [0, 1190],
      ],
      [0, 0, 0],
      { role: 'binding', name: 'Binding' },
    ),
  ]),
  spoken: {
    names: ['spear', 'lance', 'javelin'],
    variants: [{ names: ['trident'], params: { style: 'trident' }, materials: { main: 'gold' } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: {
      head: { names: ['blade', 'point', 'tip'], material: 'main' },
      shaft: { names: ['handle'], material: 'shaft' },
      binding: { names: ['grip'], material: 'binding' },
    },
  },
});
