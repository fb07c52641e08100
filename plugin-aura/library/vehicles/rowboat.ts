import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

const outer = (w: number, k: number) => [
  {
    at: 0,
    profile: {
      points: [
        [-560 * w, 330],
        [560 * w, 330],
        [440 * w, -100],
        [0, -190 * k],
        [-440 * w, -100],
      ],
    },
  },
  {
    at: 0.45,
    profile: {
      points: [
        [-750 * w, 260],
        [750 * w, 260],
        [560 * w, -170],
        [0, -260 * k],
        [-560 * w, -170],
      ],
    },
  },
  {
    at: 0.8,
    profile: {
      points: [
        [-480 * w, 340],
        [480 * w, 340],
        [280 * w, -120],
        [0, -220 * k],
        [-280 * w, -120],
      ],
    },
  },
  {
    at: 1,
    profile: {
      points: [
        [-30, 450],
        [30, 450],
        [24, 60],
        [0, 0],
        [-24, 60],
      ],
    },
  },
];

/** A rowing boat of 4 m with two thwarts and oars, or a canoe of 5 m pointed at both ends; the bow to the right. */
export const rowboat = thing({
  op: 'create_rowboat',
  family: 'vehicles',
  label: 'Rowing boat',
  help: 'Open wooden boat with benches and oars, or a canoe with a paddle',
  params: { length: mm(4000, 'Length', 'Over all'), style: pick(['rowing', 'canoe'], 'Style', 'Rowing boat or canoe') },
  let: { s: '= length / 4000', row: "= style == 'rowing'" },
  materials: { hull: 'teak', rim: 'walnut', bench: 'pine', oar: 'ash' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'loft',
      params: {
        sections: outer(1, 1),
        path: {
          spline: [
            [-2000, 300, 0],
            [-650, 300, 0],
            [650, 300, 0],
            [2000, 300, 0],
          ],
        },
      },
      when: '= row',
    },
    {
      id: 'inside',
      op: 'loft',
      params: {
        sections: outer(0.93, 0.8)
          .slice(0, 3)
          .map((section, k) =>
            k === 2
              ? {
                  at: 1,
                  profile: {
                    points: [
                      [-190, 340],
                      [190, 340],
                      [90, -40],
                      [0, -90],
                      [-90, -40],
                    ],
                  },
                }
              : section,
          ),
        path: {
          spline: [
            [-1930, 335, 0],
            [-650, 340, 0],
            [650, 345, 0],
            [1560, 350, 0],
          ],
        },
      },
      when: '= row',
    },
    {
      id: 'canoe_shell',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [20, 420], at: [0, 60] } },
          { at: 0.15, profile: { ellipse: [360, 420], at: [0, 10] } },
          { at: 0.5, profile: { ellipse: [680, 440] } },
          { at: 0.85, profile: { ellipse: [360, 420], at: [0, 10] } },
          { profile: { ellipse: [20, 420], at: [0, 60] } },
        ],
        path: {
          spline: [
            [-2000, 380, 0],
            [0, 320, 0],
            [2000, 380, 0],
          ],
        },
      },
      when: '= not row',
    },
    {
      id: 'canoe_inside',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [12, 380], at: [0, 70] } },
          { at: 0.15, profile: { ellipse: [310, 380], at: [0, 25] } },
          { at: 0.5, profile: { ellipse: [632, 400], at: [0, 10] } },
          { at: 0.85, profile: { ellipse: [310, 380], at: [0, 25] } },
          { profile: { ellipse: [12, 380], at: [0, 70] } },
        ],
        path: {
          spline: [
            [-1940, 384, 0],
            [0, 324, 0],
            [1940, 384, 0],
          ],
        },
      },
      when: '= not row',
    },
    {
      id: 'above',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-2200, 620],
            [-1900, 500],
            [-1200, 395],
            [0, 365],
            [1200, 395],
            [1900, 500],
            [2200, 620],
            [2200, 1200],
            [-2200, 1200],
          ],
        },
        height: 1400,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 365, -700] },
      when: '= not row',
    },
    { id: 'above_all', op: 'move', params: { offset: [0, 0, 700] }, inputs: ['above'] },
    { id: 'row_hull', op: 'difference', inputs: ['shell', 'inside'] },
    { id: 'canoe_hull', op: 'difference', inputs: ['canoe_shell', 'canoe_inside', 'above_all'] },
    { id: 'whole_hull', op: 'union', inputs: ['row_hull', 'canoe_hull'], role: 'hull', name: 'Hull' },
    {
      id: 'rail',
      op: 'sweep',
      params: {
        profile: { rect: [50, 44], r: 16 },
        path: {
          spline: [
            [-2000, 632, 560],
            [-650, 566, 748],
            [650, 600, 610],
            [1500, 680, 280],
            [1990, 745, 26],
          ],
        },
      },
      role: 'rim',
      when: '= row',
    },
    { id: 'rails', op: 'mirror', params: { plane: 'z' }, inputs: ['rail'], role: 'rim', name: 'Gunwale' },
    {
      id: 'plank',
      op: 'box',
      params: { size: [240, 40, 1360], round: 12 },
      at: { my: 'center', offset: [-650, 420, 0] },
      role: 'bench',
      when: '= row',
    },
    {
      id: 'plank_two',
      op: 'box',
      params: { size: [240, 40, 1120], round: 12 },
      at: { my: 'center', offset: [520, 440, 0] },
      role: 'bench',
      name: 'Front bench',
      when: '= row',
    },
    {
      id: 'plank_three',
      op: 'box',
      params: { size: [300, 40, 1080], round: 12 },
      at: { my: 'center', offset: [-1720, 440, 0] },
      role: 'bench',
      name: 'Stern bench',
      when: '= row',
    },
    {
      id: 'seat',
      op: 'box',
      params: { size: [200, 30, 560], round: 10 },
      at: { my: 'center', offset: [-700, 330, 0] },
      role: 'bench',
      when: '= not row',
    },
    {
      id: 'seats',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [1400, 0, 0],
        ],
      },
      inputs: ['seat'],
      role: 'bench',
      name: 'Seats',
    },
    {
      id: 'loom',
      op: 'pipe',
      params: {
        diameter: 46,
        path: {
          line: [
            [-300, 720, 250],
            [-120, 600, 730],
            [360, 280, 2000],
          ],
        },
      },
      role: 'oar',
      when: '= row',
    },
    {
      id: 'blade',
      op: 'box',
      params: { size: [150, 26, 520], round: 12 },
      at: { my: 'center', offset: [410, 245, 2140], rotate: [14, 20, 0] },
      role: 'oar',
      when: '= row',
    },
    { id: 'oar_one', op: 'union', inputs: ['loom', 'blade'], role: 'oar' },
    { id: 'oars', op: 'mirror', params: { plane: 'z' }, inputs: ['oar_one'], role: 'oar', name: 'Oars' },
    {
      id: 'shaft',
      op: 'pipe',
      params: {
        diameter: 34,
        path: {
          line: [
            [-900, 360, 150],
            [620, 360, 150],
          ],
        },
      },
      role: 'oar',
      when: '= not row',
    },
    {
      id: 'leaf',
      op: 'ellipsoid',
      params: { size: [520, 24, 180] },
      at: { my: 'center', offset: [820, 360, 150] },
      role: 'oar',
      when: '= not row',
    },
    { id: 'paddle', op: 'union', inputs: ['shaft', 'leaf'], role: 'oar', name: 'Paddle' },
  ]),
  spoken: {
    names: ['rowing boat', 'rowboat', 'row boat', 'boat', 'wooden boat', 'dinghy'],
    variants: [{ names: ['canoe', 'kayak'], params: { style: 'canoe', length: 5000 }, materials: { main: 'red lacquer' } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      hull: { names: ['body'], material: 'main' },
      bench: { names: ['seat', 'thwart'], material: 'bench' },
      oar: { names: ['paddle'], material: 'oar' },
      rim: { names: ['gunwale', 'rail'], material: 'rim' },
    },
  },
});
