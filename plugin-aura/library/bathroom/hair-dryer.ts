import { drawn } from '../drawn.ts';
import { box, cut, ring, rod, row, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A hair dryer on its handle, blowing to the right: barrel with rear grille, narrowed nozzle, two switches and the start of its cord. */
export const hairDryer = thing({
  op: 'create_hair_dryer',
  family: 'bathroom',
  label: 'Hair dryer',
  help: 'Hair dryer with barrel, nozzle, rear grille, handle with switches and cord',
  params: { height: mm(250, 'Height', 'Over all') },
  let: { s: '= height / 251' },
  materials: { body: '#d9566b satin plastic', trim: 'black plastic', metal: 'chrome', cord: 'black rubber' },
  operations: drawn('s', [
    turned(
      'barrel_shell',
      [
        [0, -92],
        [30, -92],
        {
          spline: [
            [40, -84],
            [44, -50],
            [42, 0],
            [36, 60],
            [30, 96],
          ],
        },
        [30, 100],
        [26, 100],
        [26, 40],
        [0, 40],
      ],
      [0, 205, 0],
      { rotate: [0, 0, -90], pivot: [0, 0, 0] },
    ),
    {
      id: 'grip',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [34, 30], r: 12 } },
          { at: 0.35, profile: { rect: [31, 28], r: 12 } },
          { profile: { rect: [42, 36], r: 15 } },
        ],
        path: {
          line: [
            [-16, 22, 0],
            [-22, 190, 0],
          ],
        },
      },
    },
    union('body', ['barrel_shell', 'grip'], { role: 'body', name: 'Body' }),
    rod('back_ring', 76, 12, [-93, 205, 0], { axis: 'x', inner_diameter: 62, round: 3, role: 'trim', name: 'Rear ring' }),
    rod('grille_plate', 66, 4, [-92, 205, 0], { axis: 'x', role: 'trim', name: 'Grille' }),
    box('slit', [8, 50, 3.4], [-96, 180, -20], { round: 1 }),
    row('slits', ['slit'], 6, [0, 0, 8], { centered: false, role: 'metal', name: 'Grille bars' }),
    {
      id: 'nozzle_outer',
      op: 'loft',
      params: {
        sections: [{ profile: { circle: 56 } }, { at: 0.25, profile: { circle: 54 } }, { profile: { rect: [78, 18], r: 8 } }],
        path: {
          line: [
            [92, 205, 0],
            [158, 205, 0],
          ],
        },
      },
    },
    box('nozzle_slot', [60, 9, 66], [148, 200.5, 0], { round: 3 }),
    cut('nozzle', ['nozzle_outer', 'nozzle_slot'], { role: 'trim', name: 'Nozzle' }),
    ring('band', 64, 4, [90, 205, 0], { axis: 'x', role: 'metal', name: 'Band' }),
    box('switch_plate', [8, 62, 16], [-2, 112, 0], { round: 3, rotate: [0, 0, 2], role: 'trim', name: 'Switch plate' }),
    box('switch_key', [10, 14, 10], [1, 142, 0], { round: 2.5 }),
    row('switches', ['switch_key'], 2, [0, -26, 0], { centered: false, role: 'metal', name: 'Switch' }),
    turned(
      'strain',
      [
        [0, 0],
        [6, 0],
        [9, 26],
        [0, 26],
      ],
      [-16, 0, 0],
      { role: 'cord', name: 'Cord' },
    ),
  ]),
  spoken: {
    names: ['hair dryer', 'hairdryer', 'hair drier', 'blow dryer', 'blowdryer'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      body: { names: ['barrel', 'handle', 'grip'], material: 'main' },
      nozzle: { names: ['ring', 'grille'], material: 'trim' },
      switch: { names: ['button', 'band'], material: 'metal' },
      cord: { names: ['cable'], material: 'cord' },
    },
  },
});
