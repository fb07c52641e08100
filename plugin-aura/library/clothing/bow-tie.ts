import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A tied bow tie, 120 x 65 mm. */
export const bowTie = thing({
  op: 'create_bow_tie',
  family: 'clothing',
  label: 'Bow tie',
  help: 'Bow tie or ribbon bow with its knot',
  params: { width: mm(120, 'Width', 'From side to side'), height: mm(64, 'Height', 'Of the wings') },
  let: { s: '= width / 120', h: '= height / 64 / s' },
  materials: { bow: 'black satin', knot: 'black satin' },
  operations: drawn('s', [
    {
      id: 'half',
      op: 'loft',
      params: {
        axis: 'x',
        height: 58,
        sections: [
          { profile: { ellipse: [11, '= 24 * s * h'] } },
          { at: 0.3, profile: { ellipse: [18, '= 38 * s * h'] } },
          { at: 0.75, profile: { ellipse: [20, '= 60 * s * h'] } },
          { at: 0.96, profile: { ellipse: [12, '= 63 * s * h'] } },
          { profile: { ellipse: [6, '= 58 * s * h'] } },
        ],
      },
      at: { my: 'left', offset: [2, '= 32 * s * h', 0] },
    },
    {
      id: 'pleat',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 5 },
        path: {
          spline: [
            [2, '= 36 * s * h', 8],
            [20, '= 38 * s * h', 10.5],
            [44, '= 44 * s * h', 9],
          ],
        },
      },
    },
    {
      id: 'pleat_2',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 5 },
        path: {
          spline: [
            [2, '= 28 * s * h', 8],
            [20, '= 26 * s * h', 10.5],
            [40, '= 20 * s * h', 9.5],
          ],
        },
      },
    },
    { id: 'wing', op: 'difference', inputs: ['half', 'pleat', 'pleat_2'] },
    { id: 'bow', op: 'mirror', inputs: ['wing'] },
    { id: 'knot', op: 'box', params: { size: [22, '= 30 * s * h', 26], round: 6 }, at: { my: 'center', offset: [0, '= 32 * s * h', 0] } },
  ]),
  spoken: {
    names: ['bow tie', 'bowtie', 'dicky bow'],
    variants: [{ names: ['ribbon bow', 'bow', 'gift bow'], params: {}, materials: { main: '#b3202a satin', knot: '#b3202a satin' } }],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'across', 'long'], height: ['tall', 'high'] },
    parts: { knot: { material: 'knot' }, wing: { material: 'main' } },
  },
});
