import { drawn } from '../drawn.ts';
import { box, ring, rod, row, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A hand torch of 200 mm for two large cells, lying on its side. */
export const flashlight = thing({
  op: 'create_flashlight',
  family: 'tools',
  label: 'Flashlight',
  help: 'Hand torch with a ribbed grip and a wide head',
  params: { length: mm(200, 'Length', 'From lens to cap') },
  // drawn 196 mm long
  let: { s: '= length / 196' },
  materials: { body: 'black aluminum', lens: 'clear glass', reflector: 'polished steel', switch: 'red plastic' },
  operations: drawn('s', [
    turned(
      'body',
      [
        [0, 0],
        [15, 0],
        [17, 3],
        [17, 130],
        [20, 140],
        [26, 158],
        [27, 190],
        [25, 196],
        [22, 196],
        [22, 182],
        [0, 182],
      ],
      [0, 0, 0],
      { role: 'body', name: 'Body' },
    ),
    ring('rib', 34, 2.6, [0, 24, 0], { role: 'body', name: 'Rib' }),
    row('ribs', ['rib'], 12, [0, 7, 0], { centered: false, role: 'body', name: 'Ribs' }),
    turned(
      'reflector',
      [
        [0, 180],
        [10, 181],
        [22.4, 190],
        [22.4, 181],
        [20, 179],
        [0, 179],
      ],
      [0, 0, 0],
      { role: 'reflector', name: 'Reflector' },
    ),
    rod('lens', 44.6, 3, [0, 191, 0], { role: 'lens', name: 'Lens' }),
    box('switch', [10, 20, 6], [0, 116, 15], { round: 2.5, role: 'switch', name: 'Switch' }),
    { id: 'laid', op: 'group', inputs: ['body', 'ribs', 'reflector', 'lens', 'switch'], at: { rotate: [0, 0, -90] } },
  ]),
  spoken: {
    names: ['flashlight', 'torch light', 'hand torch', 'electric torch'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      body: { names: ['handle', 'grip'], material: 'main' },
      lens: { names: ['glass'], material: 'lens' },
      switch: { names: ['button'], material: 'switch' },
      reflector: { material: 'reflector' },
    },
  },
});
