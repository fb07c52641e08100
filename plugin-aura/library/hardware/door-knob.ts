import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A door knob or lever on its rose, standing out to the viewer; knob of 55 mm on a rose of 65 mm. */
export const doorKnob = thing({
  op: 'create_door_knob',
  family: 'hardware',
  label: 'Door knob',
  help: 'Door knob or lever handle on a round rose, with a keyhole plate if wanted',
  params: {
    diameter: mm(55, 'Diameter', 'Of the knob'),
    style: pick(['knob', 'lever'], 'Style', 'Round knob or lever'),
    keyhole: pick(['none', 'below'], 'Keyhole', 'None, or in a plate below'),
  },
  let: { s: '= diameter / 55' },
  materials: { knob: 'polished brass', rose: 'polished brass' },
  operations: drawn('s', [
    {
      id: 'rose',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 0],
            [32, 0],
            [32.5, 2],
            {
              spline: [
                [31, 5],
                [24, 8],
              ],
            },
            [22, 10],
            [0, 10],
          ]),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0] },
    },
    {
      id: 'turned',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 8],
              [14, 8],
              {
                spline: [
                  [11, 18],
                  [12, 28],
                ],
              },
              {
                spline: [
                  [22, 34],
                  [27.5, 46],
                  [24, 58],
                  [12, 64],
                  [0, 65],
                ],
              },
            ],
            6,
          ),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0] },
      when: "= style == 'knob'",
    },
    {
      id: 'lever',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: 22 } },
          { at: 0.3, profile: { circle: 19 } },
          { at: 0.6, profile: { ellipse: [17, 20] } },
          { at: 0.95, profile: { ellipse: [13, 18] } },
          { profile: { ellipse: [9, 14] } },
        ],
        path: {
          spline: [
            [0, 0, 6],
            [0, 0, 34],
            [-14, 0, 52],
            [-60, 0, 54],
            [-120, 0, 52],
          ],
        },
      },
      when: "= style == 'lever'",
    },
    { id: 'knob', op: 'union', inputs: ['turned', 'lever'] },
    {
      id: 'plate',
      op: 'cylinder',
      params: { diameter: 50, height: 7, axis: 'z', round: 2.4, edges: 'top' },
      at: { my: 'back', offset: [0, -72, 0] },
      role: 'rose',
      when: "= keyhole == 'below'",
    },
    {
      id: 'escutcheon',
      op: 'pocket',
      params: {
        profile: {
          circle: 9,
          at: [0, 4],
          plus: [
            {
              points: [
                [-2, 4],
                [2, 4],
                [4, -11],
                [-4, -11],
              ],
            },
          ],
        },
        face: 'front',
        depth: 6,
      },
      inputs: ['plate'],
      role: 'rose',
      name: 'Keyhole',
    },
  ]),
  spoken: {
    names: ['door knob', 'doorknob', 'round door handle'],
    variants: [
      {
        names: ['door handle', 'door lever', 'lever handle'],
        params: { style: 'lever' },
        materials: { main: 'brushed stainless steel', rose: 'brushed stainless steel' },
      },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across'] },
    parts: {
      rose: { names: ['plate', 'base'], material: 'rose' },
      keyhole: { present: { keyhole: 'below' }, absent: { keyhole: 'none' } },
    },
  },
});
