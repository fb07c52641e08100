import { box, mirrored, row } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A piece of street, 6 m wide and 20 m long: asphalt between kerbs, with a broken line along its middle. */
export const road = thing({
  op: 'create_road',
  family: 'street',
  label: 'Road',
  help: 'Piece of a straight road with kerbs and a broken line along its middle',
  params: {
    length: mm(20_000, 'Length', 'Along the road'),
    width: mm(6000, 'Width', 'Over the kerbs'),
    line: yes('Line', 'Along the middle'),
    kerbs: yes('Kerbs', 'Along both sides'),
  },
  let: { k: '= width * 0.03', dashes: '= max(round(length / 4000), 2)' },
  materials: { road: 'asphalt', line: 'white paint', kerb: 'concrete' },
  operations: [
    box('surface', ['= length', '= k * 0.8', '= width - if(kerbs, 2 * k, 0)'], [0, 0, 0], { role: 'road', name: 'Road' }),
    box('dash', ['= length / dashes * 0.55', '= k * 0.06', '= width * 0.022'], [0, '= k * 0.78', 0], { when: '= line' }),
    row('dashes', ['dash'], '= dashes', ['= length / dashes', 0, 0], { role: 'line', name: 'Line', when: '= line' }),
    box('kerb', ['= length', '= k * 1.2', '= k'], [0, 0, '= width / 2 - k / 2'], { when: '= kerbs' }),
    mirrored('kerbs', ['kerb'], { plane: 'z', role: 'kerb', name: 'Kerb', when: '= kerbs' }),
  ],
  spoken: {
    names: ['road', 'street', 'lane', 'highway', 'asphalt road', 'roadway'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide', 'across'] },
    parts: {
      line: { names: ['marking', 'stripe', 'center line'], present: { line: true }, absent: { line: false }, material: 'line' },
      kerb: { names: ['curb'], present: { kerbs: true }, absent: { kerbs: false }, material: 'kerb' },
    },
  },
});
