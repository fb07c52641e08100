import { drawn } from '../drawn.ts';
import { beam, mirrored, ring, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A builder's wheelbarrow: pressed tray, tube frame with grips and legs, one pneumatic wheel of 400 mm. */
export const wheelbarrow = thing({
  op: 'create_wheelbarrow',
  family: 'garden',
  label: 'Wheelbarrow',
  help: 'Steel tray on a tube frame with one wheel',
  params: { length: mm(1450, 'Length', 'From the wheel to the grips') },
  let: { s: '= length / 1551.5' },
  materials: { tray: 'green paint', frame: 'dark grey paint', tyre: 'black rubber', rim: 'yellow paint', grip: 'black rubber' },
  operations: drawn('s', [
    {
      id: 'tub',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [480, 360], r: 60 } }, { profile: { rect: [900, 640], r: 110, at: [60, 0] } }],
        height: 260,
        smooth: false,
      },
      at: { my: 'bottom', offset: [90, 330, 0] },
      role: 'tray',
    },
    { id: 'tray', op: 'shell', params: { thickness: 8, open: ['top'] }, inputs: ['tub'], name: 'Tray' },
    beam(
      'pole',
      { polygon: 10, diameter: 34 },
      [
        [-770, 560, 250],
        [-480, 350, 200],
        [180, 318, 150],
        [560, 200, 70],
      ],
      { bend: 60, role: 'frame' },
    ),
    beam(
      'leg',
      { polygon: 10, diameter: 30 },
      [
        [-420, 340, 195],
        [-330, 20, 230],
        [-180, 20, 230],
        [-60, 325, 165],
      ],
      { bend: 30, role: 'frame' },
    ),
    beam(
      'stay',
      { polygon: 8, diameter: 24 },
      [
        [540, 210, 80],
        [470, 460, 210],
      ],
      { role: 'frame' },
    ),
    beam(
      'grip',
      { polygon: 10, diameter: 46 },
      [
        [-780, 567, 252],
        [-670, 487, 232],
      ],
      {},
    ),
    mirrored('sides', ['pole', 'leg', 'stay', 'grip'], { plane: 'z', name: 'Frame' }),
    ring('tyre', 300, 96, [560, 198, 0], { axis: 'z' }),
    rod('rim', 230, 50, [560, 198, 0], { axis: 'z', chamfer: 8 }),
    rod('axle', 26, 200, [560, 198, 0], { axis: 'z', role: 'frame' }),
  ]),
  spoken: {
    names: ['wheelbarrow', 'wheel barrow', 'barrow', 'garden cart'],
    variants: [{ names: ['red wheelbarrow', 'builder wheelbarrow'], params: {}, materials: { main: 'red paint' } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      wheel: { names: ['tire', 'tyre'], material: 'tyre' },
      tray: { names: ['tub', 'body'], material: 'main' },
      handle: { names: ['grip'], material: 'grip' },
      leg: { names: ['frame'], material: 'frame' },
    },
  },
});
