import { drawn, rounded } from '../drawn.ts';
import { group, outline, placed, rod, row, slab, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Outline of a cam: base circle of 34 mm, 9 mm of lift over a nose of 8 mm radius, with straight flanks. */
const LOBE = outline(
  ...Array.from({ length: 31 }, (_, k) => {
    const angle = ((100 + (160 * k) / 30) * Math.PI) / 180;
    return [rounded(17 * Math.cos(angle)), rounded(17 * Math.sin(angle))] as const;
  }),
  ...Array.from({ length: 15 }, (_, k) => {
    const angle = ((-62 + (124 * k) / 14) * Math.PI) / 180;
    return [rounded(18 + 8 * Math.cos(angle)), rounded(8 * Math.sin(angle))] as const;
  }),
);

/** A camshaft of 420 mm with two cams to each of four cylinders, in the order 1-3-4-2; lying along X. */
export const camshaft = thing({
  op: 'create_camshaft',
  family: 'mechanical',
  label: 'Camshaft',
  help: 'Camshaft with eight cams, bearing journals and a toothed wheel',
  params: { length: mm(420, 'Length', 'Over all'), wheel: yes('Wheel', 'Toothed wheel that drives it') },
  let: { s: '= length / 415' },
  materials: { shaft: 'steel', wheel: 'black steel' },
  operations: drawn('s', [
    rod('bar', 26, 408, [0, 0, 0], { chamfer: 2 }),
    slab('cam', LOBE, 14, [-17, 37, 0], { axis: 'y', my: 'left', chamfer: 0.8 }),
    placed(
      'cams',
      ['cam'],
      [
        [0, 0, 0, 0],
        [0, 44, 0, 110],
        [0, 90, 0, 90],
        [0, 134, 0, 200],
        [0, 180, 0, 270],
        [0, 224, 0, 20],
        [0, 270, 0, 180],
        [0, 314, 0, 290],
      ],
    ),
    rod('journal', 32, 20, [0, 188, 0], { chamfer: 1 }),
    row('journals', ['journal'], 5, [0, 90, 0]),
    union('shaft', ['bar', 'cams', 'journals'], { name: 'Shaft' }),
    {
      id: 'gear',
      op: 'create_gear',
      params: { teeth: 36, module: 2.6, thickness: 16, bore: 20, hub: 'spokes' },
      at: { my: 'bottom', offset: [0, 396, 0] },
      when: '= wheel',
    },
    group('drive', ['gear'], { role: 'wheel', name: 'Wheel', material: 'wheel' }),
    rod('bolt', 22, 8, [0, 407, 0], { chamfer: 1, edges: 'top', role: 'wheel', name: 'Bolt' }),
    group('lying', ['shaft', 'drive', 'bolt'], { rotate: [0, 0, -90], name: 'Camshaft' }),
  ]),
  spoken: {
    names: ['camshaft', 'cam shaft', 'engine camshaft'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { wheel: { names: ['gear', 'gear wheel'], present: { wheel: true }, absent: { wheel: false }, material: 'wheel' } },
  },
});
