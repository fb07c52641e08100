import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A cool box for the beach: 450 mm long with a lid, a swing handle and a drain. */
export const cooler = thing({
  op: 'create_cooler',
  family: 'sports',
  label: 'Cooler',
  help: 'Cool box with a lid and a swing handle',
  params: { width: mm(450, 'Width', 'Over all') },
  let: { s: '= width / 482' },
  materials: { body: 'blue plastic', lid: 'white plastic', handle: 'white plastic', dark: 'grey plastic' },
  called: { body: 'Body' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [400, 250], r: 30 } }, { profile: { rect: [440, 290], r: 34 } }],
        height: 260,
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      name: 'Box',
    },
    box('lid', [450, 66, 300], [0, 258, 0], { round: 24, name: 'Lid' }),
    box('seam', [446, 8, 296], [0, 254, 0], { round: 2, role: 'dark', name: 'Seam' }),
    rail(
      'handle',
      18,
      [
        [-232, 210, 0],
        [-232, 356, 0],
        [232, 356, 0],
        [232, 210, 0],
      ],
      { bend: 40, name: 'Handle' },
    ),
    rod('pivot', 44, 12, [228, 210, 0], { axis: 'x', role: 'dark' }),
    mirrored('pivots', ['pivot'], { role: 'dark', name: 'Pivots' }),
    box('latch', [60, 44, 10], [0, 238, 148], { round: 3, role: 'dark', name: 'Latch' }),
    rod('drain', 26, 12, [160, 40, 132], { axis: 'z', role: 'dark', name: 'Drain' }),
  ]),
  spoken: {
    names: ['cooler', 'cool box', 'coolbox', 'ice box', 'picnic cooler', 'beach cooler', 'ice chest', 'cooler box'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: { lid: { names: ['cover', 'top'], material: 'lid' }, handle: { material: 'handle' }, body: { material: 'main' } },
  },
});
