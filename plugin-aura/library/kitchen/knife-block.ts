import { drawn } from '../drawn.ts';
import { box, placed } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A block of beech, 230 mm high, with knives in it. */
export const knifeBlock = thing({
  op: 'create_knife_block',
  family: 'kitchen',
  label: 'Knife block',
  help: 'Leaning wooden block with kitchen knives in its slots',
  params: { height: mm(230, 'Height', 'Of the block'), knives: whole(5, 'Knives', 'How many are in it', { min: 0, max: 6 }) },
  let: { s: '= height / 230' },
  materials: { block: 'beech', handle: 'black plastic', steel: 'steel' },
  operations: drawn('s', [
    box('body', [110, 230, 92], [0, 13, 0], { round: 8, rotate: [-18, 0, 0], role: 'block', name: 'Block' }),
    box('foot', [110, 26, 150], [0, 0, -14], { round: 6, role: 'block', name: 'Foot' }),
    box('grip', [20, 104, 26], [0, 0, 0], { round: 8, role: 'handle' }),
    box('tang', [8, 24, 18], [0, -14, 0], { role: 'steel' }),
    { id: 'knife', op: 'group', inputs: ['grip', 'tang'], at: { my: 'center', offset: [0, 0, 0], rotate: [-18, 0, 0] } },
    ...[
      [-34, 0],
      [0, 0],
      [34, 0],
      [-18, 1],
      [18, 1],
      [0, 2],
    ].map(([x, k], n) =>
      placed(`knife_${n}`, ['knife'], [[x ?? 0, 262 + (k ?? 0) * 8.65, -110.3 + (k ?? 0) * 26.6] as const], {
        name: 'Knife',
        when: `= knives > ${n}`,
      }),
    ),
  ]),
  spoken: {
    names: ['knife block', 'knife holder', 'knife stand'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      knife: { names: ['handle', 'grip'], count: 'knives', absent: { knives: 0 }, material: 'handle' },
      block: { names: ['body', 'wood', 'base'], material: 'main' },
      slot: { count: 'knives' },
    },
  },
});
