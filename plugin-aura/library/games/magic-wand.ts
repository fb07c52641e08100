import { curve, drawn } from '../drawn.ts';
import { slab, turned } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A wand of 340 mm: turned wood as of a wizard, or a fairy's with a star; lying would roll, so it stands on its pommel. */
export const magicWand = thing({
  op: 'create_magic_wand',
  family: 'games',
  label: 'Magic wand',
  help: "Wizard's turned wand with a crystal, or a fairy's wand with a star",
  params: { length: mm(340, 'Length', 'Over all'), style: pick(['wizard', 'fairy'], 'Style', 'With a crystal or a star') },
  let: { s: '= length / 340' },
  materials: { wand: 'walnut', band: 'gold', tip: 'amethyst' },
  operations: drawn('s', [
    turned(
      'wand',
      curve([
        [0, 0],
        [5, 0],
        {
          spline: [
            [10, 6],
            [11, 13],
            [6.5, 20],
          ],
        },
        {
          spline: [
            [9, 30],
            [10, 50],
            [9.5, 72],
            [7, 88],
          ],
        },
        {
          spline: [
            [9, 92],
            [7, 96],
          ],
        },
        {
          spline: [
            [6.6, 150],
            [5.4, 220],
            [4.6, 304],
          ],
        },
        [0, 308],
      ]),
      [0, 0, 0],
      { name: 'Wand' },
    ),
    turned(
      'band',
      [
        [0, 98],
        [7.4, 98],
        [8.4, 100],
        [8.4, 103],
        [7.2, 106],
        [8.2, 109],
        [8.2, 111],
        [6.8, 113],
        [0, 113],
      ],
      [0, 0, 0],
      { role: 'band', name: 'Band' },
    ),
    turned(
      'ring',
      [
        [0, 18],
        [8, 18],
        [9, 20],
        [9, 22],
        [8, 24],
        [0, 24],
      ],
      [0, 0, 0],
      { role: 'band', name: 'Ring' },
    ),
    turned(
      'claw',
      [
        [0, 296],
        [5.4, 296],
        [6.4, 300],
        [7.4, 308],
        [5, 310],
        [0, 306],
      ],
      [0, 0, 0],
      { role: 'band', name: 'Claw' },
    ),
    {
      id: 'crystal',
      op: 'loft',
      params: {
        smooth: false,
        height: 36,
        sections: [
          { at: 0, profile: { polygon: 6, diameter: 8 } },
          { at: 0.34, profile: { polygon: 6, diameter: 15 } },
          { at: 0.62, profile: { polygon: 6, diameter: 13 } },
          { at: 1, profile: { polygon: 6, diameter: 0.8 } },
        ],
      },
      at: { my: 'bottom', offset: [0, 304, 0] },
      role: 'tip',
      name: 'Crystal',
      when: "= style == 'wizard'",
    },
    slab('star', { star: 5, diameter: 76, inner_diameter: 34 }, 12, [0, 292, 0], {
      chamfer: 4,
      role: 'band',
      name: 'Star',
      when: "= style == 'fairy'",
    }),
  ]),
  spoken: {
    names: ['magic wand', 'wand', 'wizard wand'],
    variants: [{ names: ['fairy wand', 'star wand'], params: { style: 'fairy' }, materials: { main: 'pink lacquer' } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: {
      crystal: { names: ['tip', 'stone'], material: 'tip' },
      band: { names: ['ring'], material: 'band' },
      star: { present: { style: 'fairy' }, material: 'band' },
    },
  },
});
