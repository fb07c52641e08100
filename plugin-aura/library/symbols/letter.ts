import { slab } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** A letter or number that stands, as on a shelf or a door: capitals 100 mm high, the rims bevelled. */
export const letterBlock = thing({
  op: 'create_standing_letter',
  family: 'symbols',
  label: 'Standing letter',
  help: 'Letters or numbers standing on a base, or by themselves',
  params: {
    size: mm(100, 'Size', 'Height of the capitals'),
    thickness: mm(24, 'Thickness', 'From front to back'),
    text: words('A', 'Text', 'One letter or number, or several'),
    font: pick(['sans', 'serif', 'script'], 'Letters', 'Their form'),
  },
  let: { t: '= thickness' },
  materials: { letter: 'oak' },
  operations: [slab('letter', { text: '= text', size: '= size', font: '= font' }, '= t', [0, 0, 0], { name: 'Letter' })],
  spoken: {
    names: ['standing letter', 'wooden letter', 'letter sculpture', 'decorative letter', 'initial', 'monogram letter'],
    variants: [
      {
        names: ['house number', 'number sculpture', 'standing number', 'door number'],
        params: { text: '7', size: 180, thickness: 12 },
        materials: { main: 'brushed stainless steel' },
      },
    ],
    sizes: { one: 'size' },
    words: { size: ['tall', 'high', 'height'], thickness: ['thick', 'deep', 'depth'] },
  },
});
