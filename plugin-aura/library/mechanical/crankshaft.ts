import { drawn, rounded } from '../drawn.ts';
import { around, box, cut, group, outline, placed, rod, row, slab, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Points of an arc about [u, 0], in degrees. */
const arc = (u: number, radius: number, from: number, to: number, pieces: number) =>
  Array.from({ length: pieces + 1 }, (_, k) => {
    const angle = ((from + ((to - from) * k) / pieces) * Math.PI) / 180;
    return [rounded(u + radius * Math.cos(angle)), rounded(radius * Math.sin(angle))] as const;
  });

const WEB = outline(...arc(40, 29, -80, 80, 14), [12, 34], ...arc(0, 66, 112, 248, 20), [12, -34]);

/** A crankshaft of 440 mm as of a four-cylinder engine of two litres: throw 40 mm, cranks at 0, 180, 180 and 0 degrees; lying along X. */
export const crankshaft = thing({
  op: 'create_crankshaft',
  family: 'mechanical',
  label: 'Crankshaft',
  help: 'Crankshaft with counterweights, journals, crank pins, a flywheel flange and a keyed nose',
  params: {
    length: mm(470, 'Length', 'Over all'),
    style: pick(['inline four', 'single'], 'Style', 'With four cranks, or with one'),
  },
  let: { n: "= if(style == 'single', 1, 4)", s: '= length / (88 * n + 110)' },
  materials: { shaft: 'steel' },
  operations: drawn('s', [
    slab('web', WEB, 18, [-66, 9, 0], { axis: 'y', my: 'left', chamfer: 1.5 }),
    placed(
      'webs',
      ['web'],
      [
        [0, 0, 0],
        [0, 44, 0],
      ],
    ),
    rod('pin', 44, 30, [40, 16, 0]),
    rod('journal', 54, 28, [0, 61, 0]),
    union('crank', ['webs', 'pin', 'journal']),
    {
      id: 'turned_crank',
      op: 'copy',
      params: { of: 'crank' },
      at: { rotate: [0, 180, 0], pivot: [0, 0, 0], offset: [0, 88, 0] },
      when: "= style != 'single'",
    },
    row('outer', ['crank'], "= if(style == 'single', 1, 2)", [0, 264, 0], { centered: false }),
    row('inner', ['turned_crank'], 2, [0, 88, 0], { centered: false }),
    rod('main', 54, 27, [0, -26, 0]),
    rod('nose', 38, 62, [0, -84, 0], { chamfer: 2, edges: 'bottom' }),
    rod('flange', 92, 16, [0, '= (88 * n - 1) * s', 0], { chamfer: 2 }),
    rod('spigot', 40, 12, [0, '= (88 * n + 14) * s', 0], { chamfer: 1.5, edges: 'top' }),
    rod('bolt_hole', 10, 40, [34, '= (88 * n - 12) * s', 0]),
    around('bolt_holes', ['bolt_hole'], 6),
    cut('drilled', ['flange', 'bolt_holes']),
    box('keyway', [8, 34, 8], [0, -80, 19]),
    cut('keyed', ['nose', 'keyway']),
    union('shaft', ['outer', 'inner', 'main', 'keyed', 'drilled', 'spigot'], { name: 'Shaft' }),
    group('lying', ['shaft'], { rotate: [0, 0, -90], name: 'Crankshaft' }),
  ]),
  spoken: {
    names: ['crankshaft', 'crank shaft', 'engine crankshaft'],
    variants: [{ names: ['single cylinder crankshaft', 'single crankshaft'], params: { style: 'single', length: 206 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
  },
});
