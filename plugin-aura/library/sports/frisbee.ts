import { drawn } from '../drawn.ts';
import { ring, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A throwing disc of 270 mm and 175 g, as for Ultimate. */
export const frisbee = thing({
  op: 'create_frisbee',
  family: 'sports',
  label: 'Frisbee',
  help: 'Flying disc with a deep rim',
  params: { diameter: mm(270, 'Diameter', 'From rim to rim') },
  let: { s: '= diameter / 270' },
  materials: { disc: '#1e88e5 glossy plastic', ring: 'white glossy plastic' },
  operations: drawn('s', [
    turned(
      'disc',
      [
        [0, 26],
        [92, 26],
        [120, 23],
        [131, 15],
        [135, 4],
        [134, 0],
        [130, 0],
        [127, 9],
        [117, 18],
        [92, 22],
        [0, 22],
      ],
      [0, 0, 0],
      { role: 'disc', name: 'Disc' },
    ),
    ring('ring', 176, 3, [0, 25.4, 0], { role: 'ring', name: 'Ring' }),
  ]),
  spoken: {
    names: ['frisbee', 'flying disc', 'throwing disc'],

    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { disc: { names: ['body'], material: 'main' }, ring: { names: ['stripe'], material: 'ring' } },
  },
});
