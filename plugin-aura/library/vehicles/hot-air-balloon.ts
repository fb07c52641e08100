import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** Radius and height of the envelope's outline, from mouth to crown. */
const OUTLINE: readonly [number, number][] = [
  [1300, 4200],
  [2200, 5200],
  [4200, 7600],
  [6300, 10500],
  [7600, 13300],
  [7900, 15600],
  [7300, 18000],
  [5700, 20100],
  [3300, 21400],
  [0, 21900],
];
const WEDGE = 22.5;

/** A hot-air balloon, 22 m high, 16 m across, with gores in turn of two colours. */
export const hotAirBalloon = thing({
  op: 'create_hot_air_balloon',
  family: 'vehicles',
  label: 'Hot-air balloon',
  help: 'Hot-air balloon of coloured gores over a wicker basket with a burner',
  params: { height: mm(22000, 'Height', 'Over all') },
  let: { s: '= height / 21900' },
  materials: { envelope: 'red silk', second: 'yellow silk', basket: 'rattan', rope: 'jute', burner: 'chrome', rim: 'brown leather' },
  operations: drawn('s', [
    ...(['envelope', 'second'] as const).flatMap((role, k) => [
      {
        id: `${role}_gore`,
        op: 'revolve',
        params: {
          profile: {
            points: [
              ...OUTLINE,
              [0, 21600] as [number, number],
              ...OUTLINE.slice(0, -1)
                .toReversed()
                .map(([u, v]): [number, number] => [u * 0.96, v]),
            ],
          },
          angle: WEDGE,
        },
        at: { rotate: [0, k * WEDGE, 0] as [number, number, number], pivot: [0, 0, 0] as [number, number, number] },
        role,
      },
      { id: `${role}_gores`, op: 'polar_array', params: { count: 8 }, inputs: [`${role}_gore`], role, name: 'Gores' },
    ]),
    { id: 'crate', op: 'extrude', params: { profile: { rect: [1500, 1500], r: 180 }, height: 1150, round: 60, edges: 'bottom' } },
    {
      id: 'hollow',
      op: 'extrude',
      params: { profile: { rect: [1300, 1300], r: 120 }, height: 1150 },
      at: { my: 'bottom', offset: [0, 90, 0] },
    },
    { id: 'basket', op: 'difference', inputs: ['crate', 'hollow'] },
    {
      id: 'rim',
      op: 'sweep',
      params: {
        profile: { circle: 130 },
        path: {
          line: [
            [-700, 1150, -700],
            [700, 1150, -700],
            [700, 1150, 700],
            [-700, 1150, 700],
          ],
          closed: true,
          bend: 150,
        },
      },
    },
    {
      id: 'line',
      op: 'pipe',
      params: {
        diameter: 50,
        path: {
          line: [
            [660, 1150, 660],
            [470, 2300, 470],
            [930, 4300, 930],
          ],
        },
      },
      role: 'rope',
    },
    { id: 'ropes', op: 'polar_array', params: { count: 4 }, inputs: ['line'], role: 'rope', name: 'Ropes' },
    {
      id: 'ring',
      op: 'sweep',
      params: {
        profile: { circle: 80 },
        path: {
          line: [
            [-480, 2300, -480],
            [480, 2300, -480],
            [480, 2300, 480],
            [-480, 2300, 480],
          ],
          closed: true,
          bend: 100,
        },
      },
      role: 'burner',
      name: 'Burner frame',
    },
    {
      id: 'can',
      op: 'cylinder',
      params: { diameter: 260, height: 460, round: 40 },
      at: { my: 'bottom', offset: [170, 2200, 0] },
      role: 'burner',
    },
    {
      id: 'burner_bar',
      op: 'cylinder',
      params: { diameter: 60, height: 960, axis: 'x' },
      at: { my: 'center', offset: [0, 2300, 0] },
      role: 'burner',
      name: 'Burner bar',
    },
    { id: 'burners', op: 'mirror', params: { plane: 'x' }, inputs: ['can'], role: 'burner', name: 'Burners' },
  ]),
  spoken: {
    names: ['hot air balloon', 'hot-air balloon', 'montgolfier'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      envelope: { names: ['balloon'], material: 'main' },
      stripe: { names: ['gore'], material: 'second' },
      basket: { names: ['gondola'], material: 'basket' },
      rope: { material: 'rope' },
      burner: { material: 'burner' },
    },
  },
});
