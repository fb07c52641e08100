import { drawn } from '../drawn.ts';
import { around, box, ring, rod, turned } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A pocket compass lying open, 60 mm across: brass case, white card with a rose and marks, a red and white needle; with a lid if wanted. */
export const compass = thing({
  op: 'create_compass',
  family: 'household',
  label: 'Compass',
  help: 'Pocket compass: case, card with rose and degree marks, needle, crown and bow; with a lid if wanted',
  params: { diameter: mm(60, 'Diameter', 'Of the case'), lid: no('Lid', 'A hinged lid, standing open') },
  let: { s: '= diameter / 60' },
  materials: { case: 'polished brass', card: 'ivory', mark: 'black plastic', north: 'red paint', south: 'steel' },
  operations: drawn('s', [
    turned(
      'case',
      [
        [0, 0],
        [26, 0],
        [29.4, 2],
        [30, 5],
        [30, 13],
        [28.6, 15],
        [26.4, 15],
        [26.4, 6],
        [0, 6],
      ],
      [0, 0, 0],
      { role: 'case', name: 'Case' },
    ),
    rod('card', 53.4, 1, [0, 5.8, 0], { role: 'card', name: 'Card' }),
    box('tick', [0.7, 0.6, 3.4], [0, 6.6, 24]),
    around('ticks', ['tick'], 36, { role: 'mark', name: 'Marks' }),
    box('long_tick', [1.4, 0.7, 5.6], [0, 6.6, 22.8]),
    around('long_ticks', ['long_tick'], 4, { role: 'mark', name: 'Quarter marks' }),
    {
      id: 'point',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 3],
            [2.6, 2.6],
            [0, 19],
            [-2.6, 2.6],
          ],
        },
        height: 0.5,
      },
      at: { my: 'bottom', offset: [0, 6.6, -10.8] },
    },
    around('rose', ['point'], 8, { role: 'mark', name: 'Rose' }),
    ...(['N', 'E', 'S', 'W'] as const).map((text, k) => ({
      id: `letter_${text.toLowerCase()}`,
      op: 'text',
      params: { text, size: 5.4, depth: 0.6, lying: 'flat' },
      at: {
        my: 'center' as const,
        offset: [
          [0, 7, -17.4],
          [17.4, 7, 0],
          [0, 7, 17.4],
          [-17.4, 7, 0],
        ][k] as [number, number, number],
      },
      role: 'mark',
      name: text,
    })),
    {
      id: 'needle_north',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-3, 0],
            [3, 0],
            [0, 21],
          ],
        },
        height: 0.9,
      },
      at: { my: 'bottom', offset: [0, 9, -10.5], rotate: [0, 24, 0], pivot: [0, 0, 0] },
      role: 'north',
      name: 'North needle',
    },
    {
      id: 'needle_south',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [3, 0],
            [-3, 0],
            [0, -21],
          ],
        },
        height: 0.9,
      },
      at: { my: 'bottom', offset: [0, 9, 10.5], rotate: [0, 24, 0], pivot: [0, 0, 0] },
      role: 'south',
      name: 'South needle',
    },
    rod('pivot', 4, 5, [0, 6.4, 0], { round: 0.6, role: 'case', name: 'Pivot' }),
    rod('stem', 7, 6, [0, 7.5, -32], { axis: 'z', role: 'case', name: 'Crown' }),
    ring('bow', 15, 2.4, [0, 7.5, -41], { role: 'case', name: 'Bow' }),
    rod('knuckle', 4, 16, [0, 14.6, -30], { axis: 'x', role: 'case', name: 'Hinge', when: '= lid' }),
    turned(
      'lid',
      [
        [0, 0],
        [27, 0],
        [30, 1],
        [30, 4],
        [28.4, 4],
        [28, 2.4],
        [0, 2.4],
      ],
      [0, 15, 0],
      { rotate: [-112, 0, 0], pivot: [0, 0, -30], role: 'case', name: 'Lid', when: '= lid' },
    ),
  ]),
  spoken: {
    names: ['compass', 'pocket compass', 'magnetic compass', 'navigation compass'],
    variants: [{ names: ['compass with a lid', 'compass with lid'], params: { lid: true } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      case: { names: ['body', 'housing', 'bow'], material: 'main' },
      lid: { names: ['cover'], present: { lid: true }, absent: { lid: false }, material: 'main' },
      card: { names: ['dial', 'face'], material: 'card' },
      mark: { names: ['rose', 'letter'], material: 'mark' },
      'north needle': { names: ['needle', 'pointer'], material: 'north' },
    },
  },
});
