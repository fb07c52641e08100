import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** Spots on the cap, whose outline is near an ellipse. */
const spots = [
  [0, 0],
  [20, 14],
  [-22, 8],
  [2, -24],
  [38, -8],
  [-38, -14],
  [10, 36],
  [-24, 34],
  [36, 26],
  [-8, -44],
  [48, 10],
  [-51, 4],
  [-44, 26],
  [22, 46],
].map(([x, z]) => [x!, 47.5 + 53 * Math.sqrt(1 - (x! ** 2 + z! ** 2) / 57 ** 2), z!] as const);

/** A mushroom, 100 mm high: a white one for the kitchen, or a red fly agaric with spots. */
export const mushroom = thing({
  op: 'create_mushroom',
  family: 'food',
  label: 'Mushroom',
  help: 'Button mushroom or spotted fly agaric',
  params: {
    height: mm(100, 'Height', 'Over all'),
    diameter: mm(112, 'Cap', 'Diameter of the cap'),
    kind: pick(['fly agaric', 'button'], 'Kind', 'Red with white spots, or plain'),
  },
  let: { s: '= height / 103', r: '= diameter / 112 / s', spotted: "= kind == 'fly agaric'" },
  materials: { cap: '#c5221f glossy plastic', stem: '#f1e9d8 paint', gill: '#e8dcc4 paint', spot: '#f7f2e8 paint' },
  operations: drawn('s', [
    {
      id: 'cap',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 60],
            ['= 50 * s * r', 48],
            ['= 55 * s * r', 47],
            {
              spline: [
                ['= 55 * s * r', 56],
                ['= 42 * s * r', 83],
                ['= 18 * s * r', 98],
                [0, 100],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'gills',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 56],
            ['= 51 * s * r', 46.5],
            ['= 52 * s * r', 49],
            [0, 62],
          ],
        },
      },
      material: 'gill',
    },
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [16, 0],
            {
              spline: [
                [19, 6],
                [13, 24],
                [10, 50],
              ],
            },
            [10, 60],
            [0, 60],
          ],
        },
      },
    },
    {
      id: 'skirt',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [10, 46],
            {
              spline: [
                [16, 40],
                [22, 34],
              ],
            },
            [22, 32],
            [19, 33],
            [10, 40],
          ],
        },
      },
      material: 'stem',
      when: '= spotted',
    },
    { id: 'spot', op: 'ellipsoid', params: { size: [13, 6, 13] }, when: '= spotted' },
    {
      id: 'spots',
      op: 'place',
      params: {
        at: spots.map(([x, y, z]): [string, string, string] => [`= ${x} * s * r`, `= ${(y - 0.5).toFixed(2)} * s`, `= ${z} * s * r`]),
      },
      inputs: ['spot'],
      role: 'spot',
    },
  ]),
  spoken: {
    names: ['mushroom', 'toadstool', 'fly agaric'],
    variants: [
      {
        names: ['button mushroom', 'champignon', 'white mushroom'],
        params: { height: 48, diameter: 46, kind: 'button' },
        materials: { main: '#efe6d6 paint' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['across', 'wide'] },
    parts: {
      cap: { names: ['hat'], material: 'main', sizes: { size: 'diameter', diameter: 'diameter' } },
      stem: { names: ['stalk', 'foot'], material: 'stem' },
      spot: { names: ['dot'], material: 'spot' },
    },
  },
});
