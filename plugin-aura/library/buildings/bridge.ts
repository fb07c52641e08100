import { box, cut, row, slab } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A road bridge of stone: round arches on piers with cutwaters, parapets with copings. */
export const bridge = thing({
  op: 'create_bridge',
  family: 'buildings',
  label: 'Bridge',
  help: 'Stone bridge with round arches, piers and parapets',
  params: {
    length: mm(30000, 'Length', 'From end to end'),
    width: mm(5000, 'Width', 'Over the parapets'),
    arches: whole(3, 'Arches', 'How many', { min: 1, max: 12, soft: [1, 7] }),
  },
  let: { l: '= length', w: '= width', bay: '= l * 0.92 / arches', span: '= bay * 0.8', deck: '= span * 0.5 + l * 0.05' },
  materials: { stone: 'sandstone', trim: 'limestone', road: 'cobblestone' },
  anchors: { way: { at: 'way.top', help: 'Middle of the way' } },
  called: { arches: 'Wall', rings: 'Arch' },
  operations: [
    box('wall', ['= l', '= deck', '= w'], [0, 0, 0], { role: 'stone' }),
    slab(
      'vault',
      { rect: ['= span', '= span * 0.5 + l * 0.02'], corners: { tl: { r: '= span * 0.495' }, tr: { r: '= span * 0.495' } } },
      '= w * 2',
      [0, '= -l * 0.02', 0],
      {},
    ),
    row('vaults', ['vault'], '= arches', ['= bay', 0, 0]),
    cut('arches', ['wall', 'vaults'], { role: 'stone', name: 'Arches' }),
    slab(
      'voussoir',
      {
        rect: ['= span * 1.14', '= span * 0.57'],
        corners: { tl: { r: '= span * 0.565' }, tr: { r: '= span * 0.565' } },
        minus: [
          {
            rect: ['= span', '= span * 0.5'],
            corners: { tl: { r: '= span * 0.495' }, tr: { r: '= span * 0.495' } },
            at: [0, '= -span * 0.036'],
          },
        ],
      },
      '= w * 1.04',
      [0, 0, 0],
      { role: 'trim' },
    ),
    row('rings', ['voussoir'], '= arches', ['= bay', 0, 0], { name: 'Arch rings' }),
    {
      id: 'cutwater',
      op: 'prism',
      params: { sides: 8, diameter: '= bay * 0.26', height: '= span * 0.3' },
      at: { my: 'bottom', offset: [0, 0, '= w * 0.5'] },
      role: 'stone',
      when: '= arches > 1',
    },
    row('cutwaters', ['cutwater'], '= max(arches - 1, 1)', ['= bay', 0, 0]),
    { id: 'piers', op: 'mirror', params: { plane: 'z' }, inputs: ['cutwaters'], role: 'stone', name: 'Piers' },
    box('parapet', ['= l * 1.01', '= l * 0.036', '= w * 0.08'], [0, '= deck - l * 0.002', '= w * 0.47'], { role: 'stone' }),
    box('coping', ['= l * 1.02', '= l * 0.008', '= w * 0.11'], [0, '= deck + l * 0.033', '= w * 0.47'], { role: 'trim' }),
    { id: 'parapets', op: 'mirror', params: { plane: 'z' }, inputs: ['parapet', 'coping'], name: 'Parapets' },
    box('way', ['= l', '= l * 0.008', '= w * 0.88'], [0, '= deck - l * 0.003', 0], { role: 'road', name: 'Way' }),
  ],
  spoken: {
    names: ['bridge', 'arch bridge', 'arched bridge', 'road bridge'],
    variants: [{ names: ['viaduct', 'aqueduct', 'railway bridge'], params: { length: 60000, arches: 6 } }],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long', 'span'], width: ['wide', 'broad'] },
    parts: {
      arch: { count: 'arches', material: 'main' },
      parapet: { names: ['railing', 'wall'], material: 'main' },
      road: { names: ['deck', 'way'], material: 'road' },
    },
  },
});
