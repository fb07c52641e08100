import { drawn } from '../drawn.ts';
import { around, bead, ring, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A baby's rattle standing, 160 mm high: ball with a coloured belt and pips, turned handle, a ring with beads below. */
export const rattle = thing({
  op: 'create_rattle',
  family: 'toys',
  label: 'Rattle',
  help: 'Baby rattle: ball with a belt, turned handle and a ring with beads',
  params: { height: mm(160, 'Height', 'Over all') },
  let: { s: '= height / 160' },
  materials: { ball: 'light blue plastic', belt: 'yellow plastic', handle: 'beech', bead: 'red plastic' },
  operations: drawn('s', [
    { id: 'ball', op: 'sphere', params: { diameter: 62 }, at: { my: 'top', offset: [0, 160, 0] }, role: 'ball', name: 'Ball' },
    rod('belt', 65, 13, [0, 122.5, 0], { round: 4, role: 'belt', name: 'Belt' }),
    bead('pip', 7, [0, 129, 32.4]),
    around('pips', ['pip'], 9, { role: 'bead', name: 'Pips' }),
    turned(
      'handle',
      [
        [0, 38],
        [7, 38],
        [9, 44],
        [6, 50],
        [5.4, 70],
        [7.4, 86],
        [12, 96],
        [13, 102],
        [0, 104],
      ],
      [0, 0, 0],
      { role: 'handle', name: 'Handle' },
    ),
    ring('loop', 34, 8, [0, 21, 0], { axis: 'z', role: 'handle', name: 'Ring' }),
    bead('ring_bead', 15, [-17, 21, 0]),
    around('ring_beads', ['ring_bead'], 2, { axis: 'z', center: [0, 21, 0], role: 'bead', name: 'Beads' }),
  ]),
  spoken: {
    names: ['rattle', 'baby rattle'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      ball: { names: ['head'], material: 'main' },
      belt: { names: ['band', 'stripe'], material: 'belt' },
      handle: { names: ['grip', 'ring'], material: 'handle' },
      bead: { names: ['pip'], material: 'bead' },
    },
  },
});
