import { box, cut, mirrored, slab, union } from '../shapes.ts';
import { auto, mm, pick, thing, yes } from '../thing.ts';

/** A dish for the oven with walls that lean out and a grip at each end: 300 by 200 mm and 65 mm deep; a tin for roasts is one of metal. */
export const bakingDish = thing({
  op: 'create_baking_dish',
  family: 'kitchen',
  label: 'Baking dish',
  help: 'Rectangular, square, oval or round dish for the oven, with grips',
  params: {
    shape: pick(['rectangular', 'oval', 'round'], 'Shape', 'Seen from above'),
    width: mm(300, 'Width', 'From side to side, without the grips'),
    depth: auto(200, 'Depth', 'From front to back'),
    height: auto(65, 'Height', 'Of the wall'),
    grips: yes('Grips', 'One at each end'),
  },
  let: {
    depth: "= if(shape == 'round', width, width * 0.68)",
    height: '= min(width, depth) * 0.3',
    d: "= if(shape == 'round', width, depth)",
    t: '= max(min(min(width, d) * 0.028, height * 0.12), 0.3)',
    lean: '= min(height * 0.16, min(width, d) * 0.06)',
    edged: "= shape == 'rectangular'",
    corner: '= min(width, d) * 0.14',
  },
  materials: { outside: 'white ceramic', inside: 'white ceramic' },
  anchors: { inside: { at: 'lining.bottom', help: 'Floor of the dish' } },
  operations: [
    ...(['edged', 'curved'] as const).flatMap((kind) => {
      const when = kind === 'edged' ? '= edged' : '= not(edged)';
      const outlineOf = (less: string, corner = 'corner') =>
        kind === 'edged'
          ? { rect: [`= width - (${less})`, `= d - (${less})`], r: `= ${corner}` }
          : { ellipse: [`= width - (${less})`, `= d - (${less})`] };
      const loft = (id: string, height: string, low: string, high: string, y: string) => ({
        id,
        op: 'loft',
        params: { height: `= ${height}`, sections: [{ profile: outlineOf(low) }, { profile: outlineOf(high) }] },
        at: { offset: [0, `= ${y}`, 0] as [number, string, number] },
        when,
      });
      return [
        loft(`shell_${kind}`, 'height', '2 * lean', '0', '0'),
        loft(`room_${kind}`, 'height', '2 * lean + 2 * t', '2 * t', 't'),
        slab(`lip_${kind}`, outlineOf('-t * 1.2'), '= t * 1.1', [0, '= height - t * 1.1', 0], { axis: 'y', round: '= t * 0.45', when }),
      ];
    }),
    union('shell', ['shell_edged', 'shell_curved', 'lip_edged', 'lip_curved']),
    union('room', ['room_edged', 'room_curved']),
    box('grip', ['= width * 0.2', '= t * 1.6', '= d * 0.44'], ['= width / 2 + width * 0.02', '= height - t * 2', 0], {
      round: '= t * 0.7',
      when: '= grips',
    }),
    mirrored('both_grips', ['grip']),
    union('body', ['shell', 'both_grips']),
    cut('outside', ['body', 'room'], { name: 'Dish' }),
    ...(['edged', 'curved'] as const).map((kind) =>
      slab(
        `floor_${kind}`,
        kind === 'edged'
          ? { rect: ['= width - 2 * lean - 2.6 * t', '= d - 2 * lean - 2.6 * t'], r: '= max(corner - t, 0.2)' }
          : { ellipse: ['= width - 2 * lean - 2.6 * t', '= d - 2 * lean - 2.6 * t'] },
        '= t * 0.3',
        [0, '= t * 0.9', 0],
        { axis: 'y', when: kind === 'edged' ? '= edged' : '= not(edged)' },
      ),
    ),
    union('lining', ['floor_edged', 'floor_curved'], { role: 'inside', name: 'Inside' }),
  ],
  spoken: {
    names: ['baking dish', 'oven dish', 'lasagne dish', 'lasagna dish', 'gratin dish', 'roasting dish', 'brownie tin'],
    variants: [{ names: ['gratin dish'], params: { shape: 'oval', width: 280 } }],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length', 'across', 'diameter'], depth: ['width'], height: ['tall', 'high', 'deep', 'depth'] },
    adjectives: { square: { shape: 'rectangular', width: 240, depth: 240 }, circular: { shape: 'round' } },
    parts: {
      grip: { names: ['handle', 'ear'], present: { grips: true }, absent: { grips: false }, material: 'main' },
      inside: { names: ['lining', 'interior'], material: 'inside' },
    },
    holds: { in: 'inside' },
  },
});
