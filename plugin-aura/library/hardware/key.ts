import { drawn } from '../drawn.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A key lying: a cylinder key of 55 mm, or an old bit key of 100 mm. */
export const key = thing({
  op: 'create_key',
  family: 'hardware',
  label: 'Key',
  help: 'House key with a cut blade, or an old-fashioned key with a bow and a bit',
  params: {
    length: mm(58, 'Length', 'Over all'),
    style: pick(['house', 'antique'], 'Style', 'Flat with cuts, or turned with a bit'),
    cuts: whole(5, 'Cuts', 'In the blade', { min: 2, max: 8, soft: [2, 8] }),
  },
  let: { s: '= length / 58' },
  materials: { key: 'brass' },
  operations: drawn('s', [
    {
      id: 'bow_flat',
      op: 'extrude',
      params: {
        profile: { circle: 25, plus: [{ rect: [14, 15], r: 2, at: [12, 0] }], minus: [{ circle: 7, at: [-7, 0] }] },
        height: 2.4,
        round: 0.5,
      },
      at: { my: 'left', offset: [-29, 1.2, 0] },
      when: "= style == 'house'",
    },
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, -4.2],
            [29, -4.2],
            [32, 0, { r: 0.8 }],
            [29, 4.2],
            [0, 4.2],
          ],
        },
        height: 2.2,
        chamfer: 0.3,
      },
      at: { my: 'left', offset: [-3, 1.2, 0] },
      when: "= style == 'house'",
    },
    {
      id: 'cut',
      op: 'prism',
      params: { sides: 4, across_flats: 3.2, height: 12 },
      at: { my: 'center', offset: [4, 1.2, 5.1], rotate: [0, 45, 0] },
      when: "= style == 'house'",
    },
    { id: 'cut_row', op: 'linear_array', params: { count: '= cuts', step: ['= 22 * s / cuts', 0, 0] }, inputs: ['cut'] },
    {
      id: 'groove',
      op: 'box',
      params: { size: [60, 1, 1.6], round: 0.3 },
      at: { my: 'center', offset: [31, 2.4, -1.4] },
      when: "= style == 'house'",
    },
    { id: 'cut_blade', op: 'difference', inputs: ['blade', 'cut_row', 'groove'] },
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -13],
            [2.4, -13],
            [3.4, -12],
            [3.4, -10],
            [2.4, -9],
            [2.2, -7],
            [3.2, -6],
            [3.2, -4],
            [2.2, -3],
            [2, 26],
            [2.6, 27],
            [2.2, 29],
            [0, 29.4],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 3.2, 0] },
      when: "= style == 'antique'",
    },
    {
      id: 'loop',
      op: 'torus',
      params: { diameter: 13, tube_diameter: 3, axis: 'y' },
      at: { my: 'center', offset: [-21, 3.2, 0] },
      when: "= style == 'antique'",
    },
    {
      id: 'lobe',
      op: 'torus',
      params: { diameter: 8, tube_diameter: 2.6, axis: 'y' },
      at: { my: 'center', offset: [-16.4, 3.2, 6] },
      when: "= style == 'antique'",
    },
    { id: 'lobes', op: 'mirror', params: { plane: 'z' }, inputs: ['lobe'] },
    {
      id: 'bit',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-5, 0],
            [5, 0],
            [5, 10],
            [2.4, 10],
            [2.4, 5.6],
            [0.6, 5.6],
            [0.6, 10],
            [-2, 10],
            [-2, 7],
            [-3.4, 7],
            [-3.4, 10],
            [-5, 10],
          ],
        },
        height: 2,
        chamfer: 0.2,
      },
      at: { my: 'left back', offset: [16, 2.2, 1], rotate: [180, 0, 0] },
      when: "= style == 'antique'",
    },
    { id: 'whole', op: 'union', inputs: ['bow_flat', 'cut_blade', 'stem', 'loop', 'lobes', 'bit'], role: 'key', name: 'Key' },
  ]),
  spoken: {
    names: ['key', 'house key', 'door key'],
    variants: [
      {
        names: ['antique key', 'old key', 'skeleton key', 'vintage key', 'bit key'],
        params: { style: 'antique', length: 100 },
        materials: { main: 'iron' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { cut: { names: ['tooth', 'notch'], count: 'cuts' } },
  },
});
