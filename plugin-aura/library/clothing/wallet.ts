import { drawn } from '../drawn.ts';
import { box, group, mirrored, rod, row, union } from '../shapes.ts';
import { degrees, mm, thing, whole, yes } from '../thing.ts';

/** A card of a bank (ISO/IEC 7810, ID-1). */
const CARD = [85.6, 53.98] as const;

/** Height and depth of the pockets' fronts, from the hindmost on. */
const POCKETS = [
  [68, 2.3],
  [56, 3.4],
  [44, 4.5],
] as const;

/** A billfold standing half open: 110 by 92 mm closed, with pockets for cards and a compartment for notes. */
export const wallet = thing({
  op: 'create_wallet',
  family: 'clothing',
  label: 'Wallet',
  help: 'Folding wallet of leather, standing open, with card pockets, cards, notes and stitching',
  params: {
    height: mm(92, 'Height', 'Of the leather'),
    cards: whole(3, 'Cards', 'In the pockets of each half', { min: 0, max: 3 }),
    notes: yes('Notes', 'Money in its compartment'),
    open: degrees(110, 'Open', 'Angle between its halves', { min: 40, max: 180 }),
  },
  let: { s: '= height / 92', lean: '= open / 2 - 90' },
  materials: {
    leather: 'brown leather',
    lining: 'cognac leather',
    card: '#2f6db5 satin plastic',
    other_card: '#d8a530 satin plastic',
    note: '#8fae86 paper',
    thread: '#e8dcc0 fabric',
  },
  operations: drawn('s', [
    // The right half as it lies flat, its inside to the viewer: leather, pockets one before the other, cards that look out of them.
    box('cover', [112, 92, 2], [56, 0, -1.7], { round: 0.9 }),
    box('seam', [108, 4, 2.4], [55, 1, -0.4]),
    rod('spine', 4.6, 92, [0, 0, -0.6], { round: 1 }),
    union('outside', ['cover', 'seam', 'spine'], { role: 'leather', name: 'Cover' }),
    box('lining', [106, 85, 1.6], [56, 1.5, 0.8], { round: 0.7 }),
    ...POCKETS.map(([high, z], k) => box(`pocket_${k + 1}`, [98, high, 1.2], [57, 3, z - 0.3], { round: 0.5 })),
    union('inside', ['lining', 'pocket_1', 'pocket_2', 'pocket_3'], { role: 'lining', name: 'Lining' }),
    ...POCKETS.map(([high, z], k) =>
      box(`card_${k + 1}`, [CARD[0], CARD[1], 0.8], [57, high + 14 - CARD[1], z - 0.9], {
        round: 0.35,
        role: k === 1 ? 'other_card' : 'card',
        when: `= cards > ${k}`,
      }),
    ),
    box('note', [100, 92, 0.5], [56, 6, -0.35], { role: 'note', when: '= notes' }),
    box('stitch', [0.7, 3.2, 0.6], [107.4, 3, 1.6], { role: 'thread', name: 'Stitches' }),
    row('edge', ['stitch'], 16, [0, 5.2, 0], { centered: false, role: 'thread', name: 'Stitches' }),
    box('low_stitch', [3.2, 0.7, 0.6], [6, 2.6, 1.6], { role: 'thread' }),
    row('low_edge', ['low_stitch'], 19, [5.4, 0, 0], { centered: false, role: 'thread', name: 'Stitches' }),
    group('half', ['outside', 'inside', 'card_1', 'card_2', 'card_3', 'note', 'edge', 'low_edge'], {
      rotate: [0, '= lean', 0],
      pivot: [0, 0, 0],
    }),
    mirrored('other_half', ['half']),
  ]),
  spoken: {
    names: ['wallet', 'billfold', 'leather wallet', 'bifold wallet'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], open: ['wide'] },
    parts: {
      leather: { names: ['outside', 'cover'], material: 'main' },
      lining: { names: ['pocket', 'inside'], material: 'lining' },
      card: { names: ['credit card', 'bank card'], count: 'cards', absent: { cards: 0 }, material: 'card' },
      note: { names: ['banknote', 'bill', 'money', 'cash'], present: { notes: true }, absent: { notes: false }, material: 'note' },
      stitch: { names: ['seam', 'stitching', 'thread'], material: 'thread' },
    },
  },
});
