import { drawn } from '../drawn.ts';
import { box, rod, row } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A piano accordion, 420 mm wide when drawn, with 17 white keys. */
export const accordion = thing({
  op: 'create_accordion',
  family: 'instruments',
  label: 'Accordion',
  help: 'Bellows between a case with keys and a case with buttons',
  params: { width: mm(420, 'Width', 'Over both cases') },
  // drawn 416 mm wide
  let: { s: '= width / 416' },
  materials: {
    case: '#b71c1c glossy plastic',
    bellows: 'black leather',
    key: 'white porcelain',
    sharp: 'black lacquer',
    trim: 'polished steel',
  },
  operations: drawn('s', [
    box('treble', [92, 360, 180], [-162, 0, 0], { round: 14, role: 'case', name: 'Treble case' }),
    box('bass', [92, 360, 180], [162, 0, 0], { round: 14, role: 'case', name: 'Bass case' }),
    box('ridge', [13, 344, 172], [0, 8, 0], { round: 3, role: 'bellows', name: 'Fold' }),
    row('folds', ['ridge'], 13, [17.4, 0, 0], { role: 'bellows', name: 'Folds' }),
    box('core', [240, 330, 156], [0, 15, 0], { role: 'bellows', name: 'Bellows' }),
    box('key', [50, 18, 12], [-168, 20, 88], { round: 2, role: 'key', name: 'Key' }),
    row('keys', ['key'], 17, [0, 19.4, 0], { centered: false, role: 'key', name: 'Key' }),
    box('sharp', [28, 10, 12], [-158, 34, 94], { round: 2, role: 'sharp', name: 'Sharp' }),
    row('sharps', ['sharp'], 8, [0, 38.8, 0], { centered: false, role: 'sharp', name: 'Sharps' }),
    rod('button', 9, 8, [146, 60, 91], { axis: 'z', round: 2, role: 'key', name: 'Button' }),
    {
      id: 'buttons',
      op: 'grid_array',
      params: { columns: 3, rows: 1, layers: 12, step: [16, 21, 0] },
      inputs: ['button'],
      role: 'key',
      name: 'Buttons',
    },
    box('grille', [18, 300, 8], [-128, 30, 88], { round: 3, role: 'trim', name: 'Grille' }),
  ]),
  spoken: {
    names: ['accordion', 'piano accordion', 'squeezebox'],

    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      bellows: { names: ['fold'], material: 'bellows' },
      key: { material: 'key' },
      case: { names: ['body'], material: 'main' },
      button: { material: 'key' },
    },
  },
});
