import { by } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A kitchen knife lying on its side, its point to the left. A chef's knife has a blade of 200 mm, a paring knife of 90 mm. */
export const chefKnife = thing({
  op: 'create_chef_knife',
  family: 'kitchen',
  label: 'Kitchen knife',
  help: "Chef's, bread, paring or carving knife with a riveted handle",
  params: {
    blade: mm(200, 'Blade length', 'From heel to point'),
    width: mm(46, 'Blade width', 'Across the blade at its heel'),
    handle: mm(120, 'Handle length', 'Of the handle'),
    thickness: mm(19, 'Handle thickness', 'Of the handle'),
  },
  let: { b: '= blade / 200', w: '= width / 46', l: '= handle / 120', t: '= thickness / 19', g: '= min(w, 1.2 * t)' },
  materials: { blade: 'brushed stainless steel', handle: 'black plastic', rivet: 'polished stainless steel' },
  operations: [
    {
      id: 'flat',
      op: 'extrude',
      params: {
        profile: {
          points: by(
            ['b', 'w'],
            [
              [0, 0],
              [0, -46],
              {
                spline: [
                  [-70, -45],
                  [-150, -30],
                  [-200, -5],
                ],
              },
              {
                spline: [
                  [-198, -2],
                  [-160, 0],
                ],
              },
            ],
          ),
        },
        height: '= 2.6 * t',
      },
    },
    { id: 'blade', op: 'group', inputs: ['flat'], at: { my: 'back right', offset: [0, '= 9.5 * t', 0] } },
    {
      id: 'bolster',
      op: 'box',
      params: { size: ['= 14 * l', '= 15 * t', '= 24 * g'], round: '= 3.5 * min(t, g)' },
      at: { my: 'center', offset: ['= 5 * l', '= 9.5 * t', '= 12 * g'] },
      material: 'blade',
    },
    {
      id: 'handle',
      op: 'extrude',
      params: {
        profile: {
          points: by(
            ['l', 'g'],
            [
              [0, 0],
              {
                spline: [
                  [50, 1],
                  [100, -2],
                  [118, 0],
                ],
              },
              {
                spline: [
                  [120, -16],
                  [114, -31],
                ],
              },
              {
                spline: [
                  [96, -27],
                  [50, -28],
                  [24, -23],
                  [0, -24],
                ],
              },
            ],
          ),
        },
        height: '= 19 * t',
        round: '= 5 * min(t, g)',
      },
      at: { my: 'left', offset: ['= 10 * l', '= 9.5 * t', '= 14 * g'] },
    },
    {
      id: 'rivet',
      op: 'cylinder',
      params: { diameter: '= 8 * g', height: '= 19.6 * t' },
      at: { my: 'center', offset: ['= 32 * l', '= 9.5 * t', '= 12 * g'] },
    },
    { id: 'rivets', op: 'linear_array', params: { count: 3, step: ['= 36 * l', 0, 0] }, inputs: ['rivet'], role: 'rivet' },
  ],
  spoken: {
    names: ['chef knife', "chef's knife", 'kitchen knife', 'knife', 'cook knife', 'cooking knife'],
    variants: [
      { names: ['paring knife', 'fruit knife', 'vegetable knife'], params: { blade: 90, width: 22, handle: 100, thickness: 14 } },
      { names: ['bread knife'], params: { blade: 230, width: 32 } },
      { names: ['carving knife', 'slicing knife'], params: { blade: 240, width: 30 } },
      { names: ['cleaver', 'meat cleaver', 'butcher knife'], params: { blade: 180, width: 85 } },
    ],
    sizes: { one: 'blade', two: ['blade', 'width'] },
    words: { blade: ['long', 'length'], width: ['wide'] },
    parts: {
      blade: { material: 'main', sizes: { length: 'blade', width: 'width', size: 'blade' } },
      handle: { names: ['grip'], material: 'handle', sizes: { length: 'handle', thickness: 'thickness', size: 'handle' } },
      rivet: { material: 'rivet' },
    },
  },
});
