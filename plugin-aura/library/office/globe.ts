import { curve, drawn, rounded } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** Outlines of the great land masses, much simplified: [longitude, latitude] in degrees. */
const LANDS: readonly (readonly [number, number])[][] = [
  [
    [-165, 65],
    [-125, 70],
    [-85, 70],
    [-62, 58],
    [-56, 50],
    [-70, 43],
    [-80, 30],
    [-82, 25],
    [-90, 29],
    [-97, 26],
    [-96, 19],
    [-87, 21],
    [-84, 10],
    [-95, 16],
    [-106, 22],
    [-112, 30],
    [-122, 36],
    [-125, 48],
    [-135, 58],
    [-150, 60],
  ],
  [
    [-78, 8],
    [-62, 10],
    [-50, 2],
    [-35, -6],
    [-40, -20],
    [-55, -34],
    [-65, -42],
    [-70, -54],
    [-75, -48],
    [-71, -30],
    [-71, -18],
    [-81, -5],
  ],
  [
    [-10, 36],
    [10, 37],
    [20, 32],
    [33, 31],
    [43, 12],
    [51, 11],
    [40, -4],
    [40, -16],
    [32, -28],
    [20, -34],
    [12, -18],
    [9, 3],
    [-8, 5],
    [-17, 14],
    [-15, 28],
  ],
  [
    [-9, 43],
    [-1, 48],
    [8, 55],
    [12, 64],
    [25, 71],
    [60, 69],
    [100, 76],
    [140, 73],
    [175, 68],
    [162, 58],
    [142, 54],
    [130, 42],
    [121, 38],
    [121, 28],
    [108, 20],
    [105, 9],
    [98, 16],
    [91, 22],
    [80, 8],
    [73, 20],
    [58, 25],
    [55, 17],
    [44, 13],
    [36, 28],
    [36, 36],
    [27, 38],
    [14, 42],
    [4, 43],
    [-5, 37],
  ],
  [
    [114, -22],
    [130, -12],
    [142, -11],
    [153, -27],
    [147, -38],
    [137, -34],
    [116, -34],
  ],
];

/** A land as a cone from the middle of the ball, by points on a ball of radius 1.4: a hull would fill its bays, so that it is drawn in strips. */
const flat = (land: readonly (readonly [number, number])[]) => {
  const [lon, lat] = [0, 1].map((k) => land.reduce((sum, point) => sum + point[k]!, 0) / land.length) as [number, number];
  const rad = Math.PI / 180;
  const points = land.map(([x, y]): [number, number] => {
    const [cx, sx, cy, sy] = [Math.cos((x - lon) * rad), Math.sin((x - lon) * rad), Math.cos(y * rad), Math.sin(y * rad)];
    const [cl, sl] = [Math.cos(lat * rad), Math.sin(lat * rad)];
    const depth = cy * cx * cl + sy * sl;
    const k = 1 / Math.max(0.35, depth);
    return [rounded(cy * sx * k, 3), rounded((sy * cl - cy * cx * sl) * k, 3)];
  });
  return { points, lon, lat };
};

/** A desk globe: ball of 250 mm, its axis leaning by 23.4 degrees. */
export const globe = thing({
  op: 'create_globe',
  family: 'office',
  label: 'Globe',
  help: 'Desk globe with raised continents in a half ring on a turned foot',
  params: { diameter: mm(250, 'Diameter', 'Of the ball') },
  let: { r: '= diameter / 2' },
  materials: { sea: 'blue lacquer', land: 'green lacquer', metal: 'polished brass', foot: 'walnut' },
  operations: drawn('r', [
    { id: 'sea', op: 'sphere', params: { diameter: 2 } },
    ...LANDS.flatMap((land, k) => {
      const { points, lon, lat } = flat(land);
      return [
        {
          id: `land_${k}_cone`,
          op: 'loft',
          params: {
            smooth: false,
            sections: [
              {
                profile: { points: points.map(([u, v]): [number, number] => [rounded(u * 0.4, 3), rounded(v * 0.4, 3)]) },
              },
              {
                profile: { points: points.map(([u, v]): [number, number] => [rounded(u * 1.3, 3), rounded(v * 1.3, 3)]) },
              },
            ],
            path: {
              line: [
                [0, 0, 0.4],
                [0, 0, 1.3],
              ] as [number, number, number][],
            },
          },
        },
        {
          id: `land_${k}`,
          op: 'group',
          inputs: [`land_${k}_cone`],
          at: { rotate: [-lat, lon + 20, 0] as [number, number, number], pivot: [0, 0, 0] as [number, number, number] },
        },
      ];
    }),
    { id: 'cones', op: 'union', inputs: LANDS.map((_, k) => `land_${k}`) },
    { id: 'skin', op: 'sphere', params: { diameter: 2.014 } },
    { id: 'land', op: 'intersection', inputs: ['skin', 'cones'], material: 'land', name: 'Continents' },
    {
      id: 'axle',
      op: 'cylinder',
      params: { diameter: 0.05, height: 2.24 },
      at: { my: 'center', offset: [0, 0, 0] },
      role: 'metal',
      name: 'Axle',
    },
    { id: 'ball', op: 'group', inputs: ['sea', 'land', 'axle'], at: { rotate: [0, 0, -23.4], pivot: [0, 0, 0] } },
    {
      id: 'half_ring',
      op: 'sweep',
      params: { profile: { rect: [0.12, 0.05], r: 0.02 }, path: { arc: { diameter: 2.2, angle: 210, start: 63.4 } } },
      at: { offset: [0, 0, 0] },
      role: 'metal',
    },
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, -1.62],
            [0.62, -1.62],
            [0.64, -1.58],
            [0.6, -1.53],
            {
              spline: [
                [0.34, -1.46],
                [0.14, -1.36],
                [0.09, -1.26],
                [0.13, -1.18],
              ],
            },
            [0.13, -1.12],
            [0, -1.1],
          ]),
        },
      },
      role: 'foot',
      name: 'Foot',
    },
  ]),
  spoken: {
    names: ['globe', 'earth globe', 'desk globe', 'world globe'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      sea: { names: ['ball', 'ocean'], material: 'main' },
      land: { names: ['continent'], material: 'land' },
      foot: { names: ['stand', 'base'], material: 'foot' },
      ring: { names: ['meridian', 'axis'], material: 'metal' },
    },
  },
});
