import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** An open umbrella: eight panels, 1000 mm across, 880 mm long with its crook. */
export const umbrella = thing({
  op: 'create_umbrella',
  family: 'clothing',
  label: 'Umbrella',
  help: 'Open umbrella with panels, ribs and a crook handle',
  params: {
    diameter: mm(1000, 'Diameter', 'Of the open canopy'),
    height: mm(880, 'Length', 'From ferrule to crook'),
    panels: whole(8, 'Panels', 'How many', { min: 5, max: 16 }),
  },
  let: { s: '= diameter / 1000', h: '= height / 880 / s', half: '= 180 / panels', bow: '= 500 * s / cos(half)' },
  materials: { canopy: '#b3202a nylon', handle: 'walnut', shaft: 'polished steel', rib: 'polished steel', tip: 'black plastic' },
  called: { wire: 'Rib', stay: 'Strut', end: 'Tip' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [6, '= 832 * s * h'],
            {
              spline: [
                [180, '= 832 * s * h - 26 * s'],
                [380, '= 832 * s * h - 110 * s'],
                [500, '= 832 * s * h - 215 * s'],
              ],
            },
            [498, '= 832 * s * h - 216.6 * s'],
            {
              spline: [
                [378, '= 832 * s * h - 112 * s'],
                [180, '= 832 * s * h - 28.4 * s'],
                [6, '= 832 * s * h - 2.4 * s'],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'scallop',
      op: 'sphere',
      params: { diameter: '= 2 * 500 * s * sin(half) * 1.15' },
      at: { my: 'center', offset: ['= 500 * s * cos(half) + 12 * s', '= 832 * s * h - 262 * s - 500 * s * sin(half) * 0.45', 0] },
    },
    { id: 'scallops', op: 'polar_array', params: { count: '= panels' }, inputs: ['scallop'], at: { rotate: [0, '= half', 0] } },
    { id: 'canopy', op: 'difference', inputs: ['shell', 'scallops'] },
    {
      id: 'wire',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: 5 },
        path: {
          spline: [
            [8, '= 832 * s * h - 5 * s', 0],
            [180, '= 832 * s * h - 30 * s', 0],
            [380, '= 832 * s * h - 114 * s', 0],
            [503, '= 832 * s * h - 221 * s', 0],
          ],
        },
      },
      role: 'rib',
    },
    {
      id: 'stay',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: 5 },
        path: {
          line: [
            [8, '= 832 * s * h - 220 * s', 0],
            [250, '= 832 * s * h - 52 * s', 0],
          ],
        },
      },
      role: 'rib',
    },
    { id: 'end', op: 'sphere', params: { diameter: 11 }, at: { my: 'center', offset: [503, '= 832 * s * h - 221 * s', 0] }, role: 'tip' },
    { id: 'ribs', op: 'polar_array', params: { count: '= panels' }, inputs: ['wire', 'stay', 'end'] },
    { id: 'shaft', op: 'cylinder', params: { diameter: 11, height: '= 760 * s * h' }, at: { offset: [0, '= 80 * s * h', 0] } },
    {
      id: 'ferrule',
      op: 'cylinder',
      params: { diameter: 14, top_diameter: 7, height: '= 60 * s * h', round: 2, edges: 'top' },
      at: { offset: [0, '= 820 * s * h', 0] },
      role: 'tip',
    },
    {
      id: 'rosette',
      op: 'cylinder',
      params: { diameter: 44, height: 5, round: 2 },
      at: { offset: [0, '= 832 * s * h - 3 * s', 0] },
      role: 'canopy',
    },
    {
      id: 'runner',
      op: 'cylinder',
      params: { diameter: 24, height: 46, round: 4 },
      at: { offset: [0, '= 832 * s * h - 250 * s', 0] },
      role: 'tip',
    },
    {
      id: 'crook',
      op: 'sweep',
      params: {
        profile: { polygon: 20, diameter: 24 },
        path: {
          spline: [
            [0, '= 180 * s * h', 0],
            [0, '= 90 * s * h + 30 * s', 0],
            [0, 56, 0],
            [14, 24, 0],
            [42, 12, 0],
            [70, 24, 0],
            [84, 56, 0],
            [85, 74, 0],
          ],
        },
      },
      role: 'handle',
    },
    { id: 'cap', op: 'sphere', params: { diameter: 25 }, at: { my: 'center', offset: [85, 74, 0] }, role: 'handle' },
  ]),
  spoken: {
    names: ['umbrella', 'open umbrella', 'rain umbrella', 'brolly', 'parasol'],
    variants: [
      { names: ['golf umbrella'], params: { diameter: 1300, height: 1000 } },
      { names: ['child umbrella'], params: { diameter: 700, height: 640 }, materials: { main: 'yellow nylon' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['long', 'tall', 'high', 'length'] },
    parts: {
      panel: { names: ['segment'], count: 'panels', material: 'main' },
      handle: { names: ['crook', 'grip'], material: 'handle' },
      rib: { count: 'panels', material: 'rib' },
      shaft: { names: ['pole', 'stick'], material: 'shaft' },
      tip: { names: ['ferrule'], material: 'tip' },
    },
  },
});
