import { drawn } from '../drawn.ts';
import { around, ball, mirrored, ring } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A wreath of fir, 400 mm across, with baubles and a bow. */
export const wreath = thing({
  op: 'create_wreath',
  family: 'plants',
  label: 'Wreath',
  help: 'Wreath of green twigs with berries or baubles and a bow',
  params: { diameter: mm(400, 'Diameter', 'Over all'), bow: yes('Bow', 'Below') },
  let: { s: '= diameter / 375.69' },
  materials: { twig: '#2f6b3a leaves', bauble: 'red lacquer', bow: 'red fabric' },
  called: { knot: 'Bow' },
  operations: drawn('s', [
    ring('core', 300, 66, [0, 200, 0], { axis: 'z', role: 'twig', name: 'Core' }),
    ball('tuft', [110, 26, 34], [30, 350, 26], { rotate: [0, -24, 24], role: 'twig' }),
    around('tufts', ['tuft'], 22, { axis: 'z', center: [0, 200, 0], role: 'twig', name: 'Twigs' }),
    ball('tuft_in', [92, 24, 30], [30, 318, 34], { rotate: [0, -24, -20], role: 'twig' }),
    around('tufts_in', ['tuft_in'], 18, { axis: 'z', center: [0, 200, 0], role: 'twig', name: 'Inner twigs' }),
    ball('bauble', 34, [0, 350, 44], { role: 'bauble' }),
    around('baubles', ['bauble'], 9, { axis: 'z', center: [0, 200, 0], role: 'bauble', name: 'Baubles' }),
    ball('loop', [74, 40, 24], [40, 74, 52], { rotate: [0, 0, 16], role: 'bow', when: '= bow' }),
    mirrored('loops', ['loop'], { role: 'bow', name: 'Bow' }),
    ball('knot', [26, 26, 22], [0, 65, 52], { role: 'bow', when: '= bow' }),
  ]),
  spoken: {
    names: ['wreath', 'christmas wreath', 'door wreath', 'laurel wreath'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      twig: { names: ['leaf', 'green', 'branch'], material: 'main' },
      bauble: { names: ['berry', 'ball', 'ornament'], material: 'bauble' },
      bow: { names: ['ribbon'], present: { bow: true }, absent: { bow: false }, material: 'bow' },
    },
  },
});
