import { box, placed, row } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** The EUR pallet (EN 13698-1): 1200 x 800 x 144 mm, deck boards of 22 mm, nine blocks, three runners. */
export const pallet = thing({
  op: 'create_pallet',
  family: 'containers',
  label: 'Pallet',
  help: 'Wooden pallet of deck boards, nine blocks and runners',
  params: {
    length: mm(1200, 'Length', 'Along the boards'),
    width: mm(800, 'Width', 'Across the boards'),
    height: mm(144, 'Height', 'Over all'),
    boards: whole(5, 'Boards', 'Of the deck', { min: 2, max: 13, soft: [3, 9] }),
  },
  let: {
    l: '= length',
    w: '= width',
    h: '= height',
    t: '= h * 0.153',
    p: '= (w - w * 0.16) / max(boards - 1, 1)',
    b: '= min(w * 0.16, p * 0.84)',
    c: '= min(t * 0.12, b * 0.1)',
  },
  materials: { wood: 'pine', block: 'pine' },
  called: { deck: 'Board', crosses: 'Stringer' },
  operations: [
    box('board', ['= l', '= t', '= b'], [0, '= h - t', 0], { chamfer: '= c' }),
    row('deck', ['board'], '= boards', [0, 0, '= p'], { name: 'Deck' }),
    box('cross', ['= l * 0.12', '= t', '= w'], [0, '= h - t * 2 + c * 0.2', 0]),
    row('crosses', ['cross'], 3, ['= l * 0.44', 0, 0], { name: 'Cross boards' }),
    box('block', ['= l * 0.115', '= h - t * 3 + c', '= w * 0.125'], [0, '= t - c * 0.3', 0]),
    row('block_row', ['block'], 3, ['= l * 0.44', 0, 0], { role: 'block' }),
    row('blocks', ['block_row'], 3, [0, 0, '= w * 0.4375'], { role: 'block', name: 'Blocks' }),
    box('runner', ['= l', '= t', '= w * 0.125'], [0, 0, 0], { chamfer: '= c' }),
    placed(
      'runners',
      ['runner'],
      [
        [0, 0, 0],
        [0, 0, '= w * 0.4375'],
        [0, 0, '= -w * 0.4375'],
      ],
      { name: 'Runners' },
    ),
  ],
  spoken: {
    names: ['pallet', 'wooden pallet', 'euro pallet', 'shipping pallet', 'skid pallet'],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: { length: ['long'], width: ['wide', 'deep'], height: ['tall', 'high'] },
    parts: { board: { names: ['slat', 'plank'], count: 'boards', material: 'main' }, block: { material: 'block' } },
  },
});
