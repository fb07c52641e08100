import { drawn } from '../drawn.ts';
import { turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A coin of 30 mm with a raised rim and a star. */
export const coin = thing({
  op: 'create_coin',
  family: 'games',
  label: 'Coin',
  help: 'Round coin with a rim and a star on both sides',
  params: { diameter: mm(30, 'Diameter', 'Across') },
  let: { s: '= diameter / 30' },
  materials: { metal: 'yellow gold' },
  operations: drawn('s', [
    turned(
      'disc',
      [
        [0, 0.5],
        [13, 0.5],
        [13.6, 0],
        [14.7, 0],
        [15, 0.3],
        [15, 2.1],
        [14.7, 2.4],
        [13.6, 2.4],
        [13, 1.9],
        [0, 1.9],
      ],
      [0, 0, 0],
      { role: 'metal', name: 'Coin' },
    ),
    {
      id: 'star',
      op: 'extrude',
      params: { profile: { star: 5, diameter: 17, inner_diameter: 7.4 }, height: 1.9 },
      at: { my: 'center', offset: [0, 1.2, 0] },
      role: 'metal',
      name: 'Star',
    },
    { id: 'standing', op: 'group', inputs: ['disc', 'star'], at: { rotate: [82, 0, 0] } },
  ]),
  spoken: {
    names: ['coin', 'gold coin', 'penny'],
    variants: [{ names: ['silver coin', 'dollar coin'], params: {}, materials: { main: 'sterling silver' } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { rim: { names: ['edge'], material: 'main' }, star: { names: ['emblem'], material: 'main' } },
  },
});
