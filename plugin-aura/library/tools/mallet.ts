import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A mallet lying on its side: a joiner's of beech, a rubber one, a gavel. */
export const mallet = thing({
  op: 'create_mallet',
  family: 'tools',
  label: 'Mallet',
  help: 'Mallet with a wooden or rubber head: square for joiners, round, or a turned gavel',
  params: {
    length: mm(330, 'Length', 'From butt to head'),
    head: pick(['square', 'round', 'gavel'], 'Head', 'A squared block, a cylinder or a turned barrel'),
    head_length: mm(130, 'Head length', 'From face to face'),
  },
  let: { s: '= head_length / 130', l: '= length - 36 * s' },
  materials: { head: 'beech', handle: 'ash' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      at: { my: 'left', offset: [0, 36, 0] },
      params: {
        sections: [
          { profile: { ellipse: [24, 20] } },
          { at: 0.04, profile: { ellipse: [32, 27] } },
          { at: 0.4, profile: { ellipse: [27, 23] } },
          { at: 0.7, profile: { ellipse: [24, 21] } },
          { profile: { ellipse: [24, 21] } },
        ],
        axis: 'x',
        height: '= length + 3 * s',
      },
    },
    {
      id: 'block',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-34, -65],
            [36, -58],
            [36, 58],
            [-34, 65],
          ],
          r: 5,
        },
        height: 72,
        round: 4,
      },
      at: { offset: ['= l + s', 0, 0] },
      when: "= head == 'square'",
    },
    {
      id: 'drum',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -65],
            [32, -65],
            {
              spline: [
                [35, -61],
                [36, -30],
                [36, 30],
                [35, 61],
                [32, 65],
              ],
            },
            [0, 65],
          ],
        },
      },
      at: { rotate: [90, 0, 0], offset: ['= l', 36, 0] },
      when: "= head == 'round'",
    },
    {
      id: 'barrel',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -65],
            [31, -65, { r: 4 }],
            [33, -46],
            [29, -43],
            [29, -39],
            [34, -36],
            {
              spline: [
                [36, -18],
                [37, 0],
                [36, 18],
                [34, 36],
              ],
            },
            [29, 39],
            [29, 43],
            [33, 46],
            [31, 65, { r: 4 }],
            [0, 65],
          ],
        },
      },
      at: { rotate: [90, 0, 0], offset: ['= l', 36, 0] },
      when: "= head == 'gavel'",
    },
    { id: 'head_block', op: 'union', inputs: ['block', 'drum', 'barrel'], role: 'head', name: 'Head' },
  ]),
  spoken: {
    names: ['mallet', 'wooden mallet', 'joiner mallet', 'carpenter mallet'],
    variants: [
      { names: ['rubber mallet'], params: { head: 'round', head_length: 110 }, materials: { main: 'black rubber' } },
      {
        names: ['gavel', 'judge hammer', 'auction hammer'],
        params: { head: 'gavel', length: 260, head_length: 90 },
        materials: { main: 'walnut', handle: 'walnut' },
      },
      { names: ['croquet mallet'], params: { head: 'round', length: 900, head_length: 230 } },
    ],
    sizes: { one: 'length', two: ['length', 'head_length'] },
    words: { length: ['long', 'overall'], head_length: ['wide', 'head width'] },
    parts: {
      head: { material: 'main', sizes: { size: 'head_length', length: 'head_length', width: 'head_length' } },
      handle: { names: ['shaft', 'stick'], material: 'handle', sizes: { length: 'length' } },
    },
  },
});
