import { drawn } from '../drawn.ts';
import { box, placed, rod, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A stack of pancakes of 130 mm with butter and syrup. */
export const pancakes = thing({
  op: 'create_pancakes',
  family: 'food',
  label: 'Pancakes',
  help: 'Stack of pancakes with a pat of butter and syrup running down',
  params: {
    diameter: mm(130, 'Diameter', 'Of a pancake'),
    layers: whole(4, 'Pancakes', 'How many lie on each other', { min: 1, max: 12 }),
    butter: yes('Butter', 'A pat on top'),
    syrup: yes('Syrup', 'Running over the edge'),
  },
  let: { s: '= diameter / 130', up: '= layers * 13 * s' },
  materials: { pancake: '#d99a4e matte plastic', butter: '#f6df7a satin plastic', syrup: '#7a3a12 glossy plastic' },
  operations: drawn('s', [
    rod('cake', 130, 13.6, [0, 0, 0], { round: 6 }),
    {
      id: 'stack',
      op: 'linear_array',
      params: { count: '= layers', step: [0, 13, 0] },
      inputs: ['cake'],
      role: 'pancake',
      name: 'Pancakes',
    },
    rod('pool', 84, 2.4, [0, '= up', 0], { round: 1, when: '= syrup' }),
    box('run', [16, '= min(30 * s, up)', 5], [0, '= up + 1.6 * s - min(30 * s, up)', 63.5], { round: 2.2, when: '= syrup' }),
    placed(
      'runs',
      ['run'],
      [
        [0, 0, 0],
        [0, 0, 0, 100],
        [0, 0, 0, 215],
      ],
    ),
    box('flow', [16, 2.6, 40], [0, '= up - 0.4 * s', 46], { round: 1, when: '= syrup' }),
    placed(
      'flows',
      ['flow'],
      [
        [0, 0, 0],
        [0, 0, 0, 100],
        [0, 0, 0, 215],
      ],
    ),
    union('sauce', ['pool', 'runs', 'flows'], { role: 'syrup', name: 'Syrup' }),
    box('pat', [30, 11, 30], [4, '= up + 1.2 * s', -2], {
      rotate: [0, 22, 0],
      round: 2.4,
      role: 'butter',
      when: '= butter',
      name: 'Butter',
    }),
  ]),
  spoken: {
    names: ['pancakes', 'pancake', 'stack of pancakes', 'pancake stack', 'hotcake', 'hotcakes'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'], layers: ['pancake', 'layer'] },
    parts: {
      pancake: { names: ['layer'], count: 'layers', material: 'main' },
      butter: {
        names: ['pat', 'square of butter', 'pat of butter', 'butter pat'],
        present: { butter: true },
        absent: { butter: false },
        material: 'butter',
      },
      syrup: {
        names: ['maple syrup', 'honey', 'sauce', 'chocolate sauce'],
        present: { syrup: true },
        absent: { syrup: false },
        material: 'syrup',
      },
    },
    adjectives: { fluffy: {}, stacked: {} },
  },
});
