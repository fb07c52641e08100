import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A good delivery bar of 250 x 76 x 40 mm. */
export const goldBar = thing({
  op: 'create_gold_bar',
  family: 'games',
  label: 'Gold bar',
  help: 'Cast bar with sloping sides and its fineness',
  params: { length: mm(250, 'Length', 'At its foot') },
  let: { s: '= length / 250' },
  materials: { metal: 'yellow gold' },
  operations: drawn('s', [
    { id: 'bar', op: 'pyramid', params: { base: [250, 76], top: [228, 54], height: 40, round: 3 }, role: 'metal', name: 'Bar' },
    {
      id: 'stamp',
      op: 'text',
      params: { text: '999.9', size: 22, depth: 2.4, lying: 'flat' },
      at: { my: 'bottom', offset: [0, 38.8, 0] },
      role: 'metal',
      name: 'Fineness',
    },
  ]),
  spoken: {
    names: ['gold bar', 'ingot', 'gold ingot', 'bullion bar'],
    variants: [{ names: ['silver bar', 'silver ingot'], params: {}, materials: { main: 'sterling silver' } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { stamp: { names: ['fineness'], material: 'main' } },
  },
});
