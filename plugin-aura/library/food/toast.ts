import { drawn } from '../drawn.ts';
import { box, cut, rod, slab, union } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A slice of toast of 105 mm, lying: a dark crust with two round shoulders, browned inside, with butter if wanted. */
export const toast = thing({
  op: 'create_toast',
  family: 'food',
  label: 'Toast',
  help: 'Slice of toasted bread with a dark crust, with butter if wanted',
  params: { width: mm(105, 'Width', 'Across the slice'), butter: no('Butter', 'A piece on it') },
  let: { s: '= width / 105' },
  materials: { crust: '#8a5526 bread', toast: '#d9a860 bread', butter: '#ffe082 glossy plastic' },
  operations: drawn('s', [
    // the slice, what is taken out of it, and the browned crumb that fills that
    ...(
      [
        ['slice', 0, 15, 0],
        ['gap', 9, 30, -5],
        ['crumb', 9, 13.6, 0.7],
      ] as const
    ).flatMap(([id, less, high, y]) => [
      slab(`${id}_square`, { rect: [96 - less, 84 - less], r: 9 - less / 3 }, high, [0, y, 8], { axis: 'y' }),
      rod(`${id}_left`, 52 - less, high, [-26.5, y, -27]),
      rod(`${id}_right`, 52 - less, high, [26.5, y, -27]),
      box(`${id}_head`, [54, high, 40 - less], [0, y, -28 + less / 18]),
      union(id, [`${id}_square`, `${id}_left`, `${id}_right`, `${id}_head`], id === 'crumb' ? { role: 'toast', name: 'Toast' } : {}),
    ]),
    cut('crust', ['slice', 'gap'], { role: 'crust', name: 'Crust' }),
    box('butter', [26, 9, 26], [4, 13.6, -2], { round: 2.6, rotate: [0, 24, 0], role: 'butter', name: 'Butter', when: '= butter' }),
  ]),
  spoken: {
    names: ['toast', 'slice of toast', 'toast slice', 'piece of toast', 'toasted bread', 'slice of bread', 'bread slice'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      crust: { names: ['edge'], material: 'crust' },
      butter: { present: { butter: true }, absent: { butter: false }, material: 'butter' },
    },
  },
});
