import { drawn } from '../drawn.ts';
import { ball, box, common, cut, outline, rail, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A Venetian gondola of 11 m with its bow iron. */
export const gondola = thing({
  op: 'create_gondola',
  family: 'vehicles',
  label: 'Gondola',
  help: 'Black Venetian boat with raised ends and a seat',
  params: { length: mm(11000, 'Length', 'Over all') },
  // drawn 11 135 mm long, bow iron included
  let: { s: '= length / 11135' },
  materials: { hull: 'black lacquer', iron: 'polished steel', seat: '#b71c1c velvet', wood: 'walnut' },
  operations: drawn('s', [
    slab(
      'side',
      outline(
        [-5500, 1750],
        [-5150, 1050],
        [-4300, 480],
        [-2600, 120],
        [0, 0],
        [2600, 130],
        [4300, 560],
        [5100, 1250],
        [5500, 2200],
        [5280, 2180],
        [4700, 1260],
        [3200, 830],
        [0, 640],
        [-3200, 820],
        [-4800, 1240],
        [-5250, 1760],
      ),
      1500,
      [0, 0, 0],
      {},
    ),
    { id: 'plan', op: 'extrude', params: { profile: { ellipse: [11300, 1420] }, height: 3000 } },
    common('solid_hull', ['side', 'plan']),
    { id: 'room', op: 'extrude', params: { profile: { ellipse: [7200, 1120] }, height: 3000 }, at: { my: 'bottom', offset: [0, 300, 0] } },
    cut('hull', ['solid_hull', 'room'], { role: 'hull', name: 'Hull' }),
    slab('iron', outline([0, 0], [60, 0], [150, 620], [330, 700], [330, 820], [60, 760], [-60, 560]), 40, [5440, 1500, 0], {
      role: 'iron',
      name: 'Bow iron',
    }),
    box('bench', [520, 330, 820], [-500, 290, 0], { round: 60, role: 'seat', name: 'Seat' }),
    box('rest', [140, 520, 820], [-760, 400, 0], { round: 60, role: 'seat', name: 'Back rest' }),
    box('thwart', [220, 60, 1060], [1500, 560, 0], { round: 20, role: 'wood', name: 'Thwart' }),
    rail(
      'oar',
      70,
      [
        [-2040, 1262, 237],
        [-4900, 235, 1637],
      ],
      { role: 'wood', name: 'Oar' },
    ),
    ball('blade', [900, 40, 190], [-4746, 290, 1562], { rotate: [0, 24.8, 19.8], role: 'wood', name: 'Blade' }),
    rail(
      'rowlock',
      60,
      [
        [-2700, 450, 480],
        [-2700, 1000, 560],
      ],
      { role: 'wood', name: 'Rowlock' },
    ),
  ]),
  spoken: {
    names: ['gondola', 'venetian gondola'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      hull: { names: ['body'], material: 'main' },
      iron: { names: ['bow iron', 'ferro'], material: 'iron' },
      seat: { names: ['bench'], material: 'seat' },
      oar: { names: ['paddle'], material: 'wood' },
    },
  },
});
