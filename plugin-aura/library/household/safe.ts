import { drawn } from '../drawn.ts';
import { box, placed, rod, row, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A steel safe of 450 x 450 x 400 mm with a dial and a wheel. */
export const safe = thing({
  op: 'create_safe',
  family: 'household',
  label: 'Safe',
  help: 'Strong box with a door, a dial and a handle of three spokes',
  params: { height: mm(480, 'Height', 'Feet included') },
  let: { s: '= height / 476' },
  materials: { body: 'dark grey steel', door: '#455a64 steel', metal: 'polished steel' },
  operations: drawn('s', [
    box('body', [450, 450, 400], [0, 26, 0], { round: 14, role: 'body', name: 'Body' }),
    box('leaf', [376, 376, 30], [0, 63, 192], { round: 8, role: 'door', name: 'Door' }),
    box('panel', [316, 316, 6], [0, 93, 208], { round: 2, role: 'door', name: 'Panel' }),
    union('door', ['leaf', 'panel'], { role: 'door', name: 'Door' }),
    rod('dial', 84, 22, [-70, 251, 220], { axis: 'z', round: 4, role: 'metal', name: 'Dial' }),
    rod('dial_knob', 40, 30, [-70, 251, 234], { axis: 'z', round: 4, role: 'body', name: 'Dial knob' }),
    rod('hub', 40, 40, [80, 251, 226], { axis: 'z', round: 6, role: 'metal', name: 'Hub' }),
    rod('arm', 12, 130, [80, 186, 236], { round: 5, role: 'metal', name: 'Spoke' }),
    {
      id: 'spokes',
      op: 'polar_array',
      params: { count: 3, axis: 'z', angle: 120, center: [80, 251, 236] },
      inputs: ['arm'],
      role: 'metal',
      name: 'Handle',
    },
    rod('hinge', 24, 80, [196, 110, 204], { round: 4, role: 'metal', name: 'Hinge' }),
    row('hinges', ['hinge'], 2, [0, 190, 0], { centered: false, role: 'metal', name: 'Hinge' }),
    rod('foot', 44, 30, [170, 0, 150], { round: 6, role: 'metal', name: 'Foot' }),
    placed(
      'feet',
      ['foot'],
      [
        [0, 0, 0],
        [-340, 0, 0],
        [-340, 0, -300],
        [0, 0, -300],
      ],
      { role: 'metal', name: 'Foot' },
    ),
  ]),
  spoken: {
    names: ['safe', 'strongbox', 'bank safe'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      door: { material: 'door' },
      dial: { names: ['lock', 'combination lock'], material: 'metal' },
      handle: { names: ['wheel'], material: 'metal' },
      hinge: { material: 'metal', always: 2 },
      foot: { material: 'metal', always: 4 },
    },
  },
});
