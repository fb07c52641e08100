import { drawn } from '../drawn.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A chandelier of six arms, 700 mm across, with candles and hanging crystals. */
export const chandelier = thing({
  op: 'create_chandelier',
  family: 'lighting',
  label: 'Chandelier',
  help: 'Brass chandelier with curved arms, candles and crystal drops',
  params: {
    diameter: mm(700, 'Diameter', 'Over the arms'),
    height: mm(820, 'Height', 'With its chain'),
    arms: whole(6, 'Arms', 'How many', { min: 3, max: 16 }),
    crystals: yes('Crystals', 'Crystal drops under the arms'),
  },
  let: { s: '= diameter / 700', chain: '= max(height - 520 * s, 60 * s)' },
  materials: { brass: 'polished brass', candle: 'candle wax', flame: 'warm light', crystal: 'lead crystal' },
  called: { link: 'Chain link', link_2: 'Chain link' },
  operations: drawn('s', [
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [6, 4],
            {
              spline: [
                [26, 30],
                [10, 62],
              ],
            },
            [14, 70],
            {
              spline: [
                [56, 110],
                [50, 150],
                [20, 178],
              ],
            },
            [12, 190],
            {
              spline: [
                [28, 240],
                [16, 320],
                [10, 380],
              ],
            },
            [24, 392],
            [24, 402],
            [8, 412],
            [8, 500],
            [0, 500],
          ],
        },
      },
      role: 'brass',
    },
    {
      id: 'arm',
      op: 'sweep',
      params: {
        profile: { polygon: 16, diameter: 13 },
        path: {
          spline: [
            [40, 140, 0],
            [100, 80, 0],
            [190, 70, 0],
            [280, 120, 0],
            [320, 180, 0],
            [320, 226, 0],
          ],
        },
      },
    },
    {
      id: 'curl',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 9 },
        path: {
          spline: [
            [14, 330, 0],
            [60, 380, 0],
            [130, 340, 0],
            [180, 240, 0],
            [250, 180, 0],
            [302, 150, 0],
          ],
        },
      },
    },
    {
      id: 'pan',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [14, 0],
            {
              spline: [
                [34, 8],
                [44, 20],
              ],
            },
            [41, 21],
            {
              spline: [
                [30, 12],
                [16, 8],
              ],
            },
            [16, 26],
            [0, 26],
          ],
        },
      },
      at: { offset: [320, 222, 0] },
    },
    { id: 'metal', op: 'group', inputs: ['arm', 'curl', 'pan'], role: 'brass' },
    { id: 'candle', op: 'cylinder', params: { diameter: 22, height: 90, round: 2 }, at: { offset: [320, 244, 0] } },
    {
      id: 'flame',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [9, 14],
                [7, 28],
                [0, 50],
              ],
            },
          ],
        },
      },
      at: { offset: [320, 334, 0] },
    },
    {
      id: 'drop_bead',
      op: 'polyhedron',
      params: { kind: 'octahedron', diameter: 16 },
      at: { my: 'center', offset: [320, 226, 34] },
      role: 'crystal',
      when: '= crystals',
    },
    {
      id: 'drop',
      op: 'loft',
      params: {
        height: 46,
        smooth: false,
        sections: [
          { profile: { polygon: 8, diameter: 2 } },
          { at: 0.3, profile: { polygon: 8, diameter: 20 } },
          { profile: { polygon: 8, diameter: 2 } },
        ],
      },
      at: { my: 'top', offset: [320, 222, 34] },
      role: 'crystal',
      when: '= crystals',
    },
    {
      id: 'drop_2',
      op: 'loft',
      params: {
        height: 46,
        smooth: false,
        sections: [
          { profile: { polygon: 8, diameter: 2 } },
          { at: 0.3, profile: { polygon: 8, diameter: 20 } },
          { profile: { polygon: 8, diameter: 2 } },
        ],
      },
      at: { my: 'top', offset: [190, 66, 0] },
      role: 'crystal',
      when: '= crystals',
    },
    {
      id: 'all_arms',
      op: 'polar_array',
      params: { count: '= arms' },
      inputs: ['metal', 'candle', 'flame', 'drop', 'drop_2', 'drop_bead'],
      name: 'Arms',
    },
    { id: 'ball', op: 'sphere', params: { diameter: 44 }, at: { my: 'center', offset: [0, -16, 0] }, role: 'crystal', when: '= crystals' },
    {
      id: 'link',
      op: 'torus',
      params: { diameter: 30, tube_diameter: 6, axis: 'z' },
      at: { my: 'center', offset: [0, 512, 0] },
      role: 'brass',
    },
    {
      id: 'link_2',
      op: 'torus',
      params: { diameter: 30, tube_diameter: 6, axis: 'x' },
      at: { my: 'center', offset: [0, 536, 0] },
      role: 'brass',
    },
    {
      id: 'chain',
      op: 'linear_array',
      params: { count: '= max(1, round(chain / (48 * s)))', step: [0, 48, 0] },
      inputs: ['link', 'link_2'],
      role: 'brass',
    },
    {
      id: 'rose',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [12, 0],
            {
              spline: [
                [40, 16],
                [58, 34],
              ],
            },
            [60, 42],
            [0, 42],
          ],
        },
      },
      at: { offset: [0, '= 496 * s + 48 * s * max(1, round(chain / (48 * s))) - 4 * s', 0] },
      role: 'brass',
    },
  ]),
  spoken: {
    names: ['chandelier', 'crystal chandelier', 'luster', 'candelabra chandelier'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'] },
    parts: {
      arm: { names: ['branch', 'light'], count: 'arms', material: 'main' },
      candle: { count: 'arms', material: 'candle' },
      crystal: { names: ['drop', 'pendant'], present: { crystals: true }, absent: { crystals: false }, material: 'crystal' },
      chain: { material: 'main' },
    },
  },
});
