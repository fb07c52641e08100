import { common, cut, rod, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Yin and yang: two drops of one disc, each with an eye of the other colour, in a rim. */
export const yinYang = thing({
  op: 'create_yin_yang',
  family: 'symbols',
  label: 'Yin yang',
  help: 'Disc of two drops in black and white',
  params: { size: mm(100, 'Size', 'Diameter'), thickness: mm(12, 'Thickness', 'From front to back') },
  let: { d: '= size', r: '= size / 2', t: '= min(thickness, size)' },
  materials: { dark: 'black lacquer', pale: 'white lacquer' },
  operations: [
    rod('disc', '= d * 0.96', '= t', [0, '= r', 0], { axis: 'z', role: 'pale' }),
    slab(
      'drop',
      {
        rect: ['= d', '= d * 2'],
        plus: [{ circle: '= d * 0.48', at: ['= d / 2', '= d * 0.24'] }],
        minus: [
          { circle: '= d * 0.48', at: ['= d / 2', '= -d * 0.24'] },
          { circle: '= d * 0.13', at: ['= d / 2', '= d * 0.24'] },
        ],
      },
      '= t * 2',
      ['= d * 0.24', '= r', 0],
      { my: 'right', role: 'dark' },
    ),
    { id: 'whole', op: 'copy', params: { of: 'disc' }, role: 'dark' },
    { id: 'drop_tool', op: 'copy', params: { of: 'drop' } },
    common('dark_drop', ['whole', 'drop'], { role: 'dark', name: 'Yin' }),
    rod('eye_tool', '= d * 0.13', '= t * 2', [0, '= r - d * 0.24', 0], { axis: 'z' }),
    cut('pale_drop', ['disc', 'drop_tool', 'eye_tool'], { role: 'pale', name: 'Yang' }),
    rod('rim', '= d', '= t * 1.1', [0, '= r', 0], {
      axis: 'z',
      inner_diameter: '= d * 0.95',
      role: 'dark',
      chamfer: '= min(t, d * 0.02) * 0.2',
      name: 'Rim',
    }),
    rod('eye', '= d * 0.128', '= t * 1.001', [0, '= r - d * 0.24', 0], { axis: 'z', role: 'dark', name: 'Eye' }),
  ],
  spoken: {
    names: ['yin yang', 'yin and yang', 'yin-yang', 'tai chi symbol'],
    sizes: { one: 'size' },
    words: { size: ['wide', 'across', 'diameter', 'tall'], thickness: ['thick', 'deep'] },
    parts: { yin: { names: ['dark half'], material: 'main' }, yang: { names: ['light half'], material: 'pale' } },
  },
});
