import { drawn } from '../drawn.ts';
import { box, mirrored, rod, row, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A satellite of 6 m with two wings of solar cells and a dish. */
export const satellite = thing({
  op: 'create_satellite',
  family: 'vehicles',
  label: 'Satellite',
  help: 'Box with two solar wings and a dish antenna',
  params: { width: mm(6000, 'Width', 'Over the wings') },
  let: { s: '= width / 6000' },
  materials: { body: 'yellow gold', cell: '#1a237e glossy plastic', frame: 'polished aluminum', dish: 'white paint' },
  operations: drawn('s', [
    box('body', [900, 1200, 900], [0, 0, 0], { round: 40, role: 'body', name: 'Body' }),
    rod('boom', 70, 700, [700, 600, 0], { axis: 'x', role: 'frame', name: 'Boom' }),
    box('wing', [2000, 36, 860], [2000, 582, 0], { round: 8, role: 'cell', name: 'Solar wing' }),
    box('rib', [24, 48, 870], [1020, 576, 0], { role: 'frame', name: 'Rib' }),
    row('ribs', ['rib'], 5, [490, 0, 0], { centered: false, role: 'frame', name: 'Ribs' }),
    box('line', [2010, 46, 20], [2000, 577, 0], { role: 'frame', name: 'Line' }),
    mirrored('wings', ['boom', 'wing', 'ribs', 'line'], {}),
    turned(
      'bowl',
      [
        [0, 0],
        [200, 30],
        [400, 120],
        [560, 260],
        [580, 252],
        [410, 92],
        [200, 0],
        [0, -30],
      ],
      [0, 0, 0],
      { role: 'dish', name: 'Dish' },
    ),
    rod('feed', 30, 330, [0, -10, 0], { role: 'frame', name: 'Feed' }),
    { id: 'dish_up', op: 'group', inputs: ['bowl', 'feed'], at: { offset: [0, 1340, 0] } },
    rod('neck', 120, 180, [0, 1180, 0], { role: 'frame', name: 'Neck' }),
    rod('thruster', 300, 260, [0, -240, 0], { top_diameter: 160, role: 'frame', name: 'Nozzle' }),
  ]),
  spoken: {
    names: ['satellite', 'communication satellite', 'space satellite'],

    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      wing: { names: ['solar panel', 'panel', 'solar wing'], material: 'cell', always: 2 },
      dish: { names: ['antenna'], material: 'dish' },
      body: { material: 'main' },
    },
  },
});
