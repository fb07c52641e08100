import { curve, drawn } from '../drawn.ts';
import { around, cut, group, rod, row, turned } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

const GLASS = curve([
  [0, 0],
  [18, 0],
  [20, 2],
  {
    spline: [
      [21, 14],
      [18, 34],
      [15.4, 50],
    ],
  },
  [15.4, 54],
  [0, 54],
]);
const HOLLOW = curve([
  [0, 3],
  [17.2, 3],
  {
    spline: [
      [18.8, 14],
      [16.2, 33],
      [13.4, 50],
    ],
  },
  [13.4, 60],
  [0, 60],
]);
const FILL = curve([
  [0, 4],
  [17, 4],
  {
    spline: [
      [18.6, 14],
      [16.6, 28],
    ],
  },
  [0, 29],
]);
const CAP = curve([
  [0, 50],
  [16.6, 50],
  [17.2, 51],
  [17.2, 58],
  {
    spline: [
      [15.6, 66],
      [9, 71],
      [0, 72],
    ],
  },
]);

/** Shakers of 72 mm as on the tables of a diner: glass that widens downward, and a domed cap with holes; both, or one. */
export const saltAndPepper = thing({
  op: 'create_salt_and_pepper',
  family: 'tableware',
  label: 'Salt and pepper shakers',
  help: 'Glass shakers with domed, pierced caps: a pair, or one with salt or pepper',
  params: {
    height: mm(72, 'Height', 'Of a shaker'),
    style: pick(['pair', 'salt', 'pepper'], 'Style', 'Both, or one of them'),
  },
  let: { s: '= height / 72', x: "= if(style == 'pair', 27, 0) * s" },
  materials: { glass: 'clear glass', cap: 'chrome', salt: 'white porcelain', pepper: 'black ceramic' },
  operations: drawn('s', [
    {
      id: 'glass',
      op: 'revolve',
      params: { profile: { points: GLASS, minus: [{ points: HOLLOW }] } },
      role: 'glass',
      name: 'Glass',
    },
    turned('dome', CAP),
    rod('prick', 1.7, 30, [0, 56, 0]),
    rod('side_prick', 1.7, 30, [6, 56, 0]),
    around('pricks', ['side_prick'], 6),
    cut('cap', ['dome', 'prick', 'pricks'], { role: 'cap', name: 'Cap' }),
    group('shaker', ['glass', 'cap'], { name: 'Shaker' }),
    row('shakers', ['shaker'], "= if(style == 'pair', 2, 1)", ['= x * 2', 0, 0], { name: 'Shakers' }),
    turned('salt', FILL, ['= -x', 0, 0], { role: 'salt', name: 'Salt', when: "= style != 'pepper'" }),
    turned('pepper', FILL, ['= x', 0, 0], { role: 'pepper', name: 'Pepper', when: "= style != 'salt'" }),
  ]),
  spoken: {
    names: ['salt and pepper shakers', 'salt and pepper shaker', 'salt and pepper', 'salt and pepper set', 'shaker'],
    variants: [
      { names: ['salt shaker', 'salt cellar'], params: { style: 'salt' } },
      { names: ['pepper shaker', 'pepper pot'], params: { style: 'pepper' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { cap: { names: ['lid', 'top'], material: 'cap' }, glass: { names: ['body'], material: 'main' } },
  },
});
