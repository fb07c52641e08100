import { drawn } from '../drawn.ts';
import { box, ring, rod, row, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A video projector, its lens to the viewer: 310 mm wide, on four feet, with vents, keys and lamps on top. */
export const projector = thing({
  op: 'create_projector',
  family: 'electronics',
  label: 'Projector',
  help: 'Video projector with lens, vents, keys and feet',
  params: { width: mm(310, 'Width', 'Over all') },
  let: { s: '= width / 310' },
  materials: { case: 'white plastic', trim: 'dark grey plastic', lens: 'black lacquer', glass: 'blue glass', foot: 'black rubber' },
  operations: drawn('s', [
    box('case', [310, 96, 236], [0, 12, 0], { round: 18, role: 'case', name: 'Case' }),
    box('band', [311, 5, 237], [0, 52, 0], { round: 2, role: 'trim', name: 'Seam' }),
    rod('foot', 26, 16, [-120, 0, 84], { round: 4 }),
    row('feet_front', ['foot'], 2, [240, 0, 0], { centered: false }),
    row('feet', ['feet_front'], 2, [0, 0, -168], { centered: false, role: 'foot', name: 'Feet' }),
    rod('collar', 92, 14, [72, 62, 120], { axis: 'z', round: 4, role: 'trim', name: 'Lens ring' }),
    turned(
      'barrel',
      [
        [0, 0],
        [38, 0],
        [38, 26],
        [34, 30],
        [30, 30],
        [22, 18],
        [0, 18],
      ],
      [72, 62, 116],
      { rotate: [90, 0, 0], pivot: [0, 0, 0], role: 'lens', name: 'Lens barrel' },
    ),
    {
      id: 'glass',
      op: 'dome',
      params: { diameter: 50, height: 9 },
      at: { my: 'center', offset: [72, 62, 136], rotate: [90, 0, 0] },
      role: 'glass',
      name: 'Lens',
    },
    box('zoom', [30, 6, 16], [72, 106, 84], { round: 2, role: 'trim', name: 'Zoom ring' }),
    box('slot', [86, 4, 3], [-78, 30, 117], { round: 1 }),
    row('slots', ['slot'], 7, [0, 9.5, 0], { centered: false, role: 'trim', name: 'Vent' }),
    box('side_slot', [3, 44, 5], [154, 40, -80]),
    row('side_slots', ['side_slot'], 8, [0, 0, 14], { centered: false, role: 'trim', name: 'Side vent' }),
    rod('key', 15, 5, [-96, 106, -10], { round: 1.5 }),
    row('keys', ['key'], 4, [24, 0, 0], { centered: false, role: 'trim', name: 'Key' }),
    ring('dial', 40, 4, [-60, 108, -56], { role: 'trim', name: 'Dial' }),
    rod('dial_key', 18, 5, [-60, 106, -56], { round: 1.5, role: 'trim', name: 'Select key' }),
    rod('led', 5, 2, [-112, 107, 40], { role: 'glass', name: 'Lamp' }),
  ]),
  spoken: {
    names: ['projector', 'video projector', 'beamer', 'movie projector'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      case: { names: ['body', 'housing'], material: 'main' },
      lens: { names: ['glass'], material: 'glass' },
      vent: { names: ['key', 'button', 'trim'], material: 'trim' },
    },
  },
});
