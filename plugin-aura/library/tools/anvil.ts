import { drawn } from '../drawn.ts';
import { box, cut, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A blacksmith's anvil of the London pattern: 500 mm long with horn, step, hardy hole and waist. */
export const anvil = thing({
  op: 'create_anvil',
  family: 'tools',
  label: 'Anvil',
  help: "Blacksmith's anvil with a horn, a step and a hardy hole",
  params: { length: mm(500, 'Length', 'From horn to heel') },
  let: { s: '= length / 514' },
  materials: { iron: 'black iron' },
  anchors: { face: { at: 'block.top', help: 'Where one hammers' } },
  operations: drawn('s', [
    {
      id: 'foot',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-140, -90],
            [-90, -60],
            [90, -60],
            [140, -90],
            [140, 90],
            [90, 60],
            [-90, 60],
            [-140, 90],
          ],
        },
        height: 50,
        chamfer: 6,
        edges: 'top',
      },
    },
    {
      id: 'waist',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [190, 120], r: 10 } },
          { at: 0.45, profile: { rect: [130, 80], r: 10 } },
          { profile: { rect: [220, 100], r: 8 } },
        ],
        height: 110,
      },
      at: { my: 'bottom', offset: [0, 46, 0] },
    },
    box('body', [290, 90, 104], [45, 148, 0], { chamfer: 3 }),
    box('heel', [90, 52, 92], [205, 186, 0], { chamfer: 3 }),
    box('table', [56, 66, 96], [-122, 150, 0], { chamfer: 3 }),
    {
      id: 'horn',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [96, 78] } },
          { at: 0.5, profile: { ellipse: [64, 56], at: [0, 8] } },
          { at: 0.88, profile: { ellipse: [24, 22], at: [0, 20] } },
          { profile: { ellipse: [8, 8], at: [0, 24] } },
        ],
        height: 118,
        axis: 'x',
      },
      at: { my: 'right', offset: [-146, 176, 0], rotate: [0, 180, 0] },
    },
    union('raw', ['body', 'heel', 'table', 'waist', 'foot', 'horn']),
    box('hardy', [22, 200, 22], [200, 120, 0]),
    rod('pritchel', 14, 200, [150, 120, 30]),
    cut('block', ['raw', 'hardy', 'pritchel'], { role: 'iron', name: 'Anvil' }),
  ]),
  spoken: {
    names: ['anvil', 'blacksmith anvil', 'smith anvil'],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { horn: { material: 'main' }, face: { names: ['top'], material: 'main' }, foot: { names: ['base'], material: 'main' } },
    holds: { on: 'face' },
  },
});
