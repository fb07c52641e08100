import type { BodyOperation } from '../../plan/plan.ts';
import { box, placed } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** One table of the nest: smaller by `k` steps, and drawn out a little from under the one before it. */
function table(k: number): BodyOperation[] {
  const when = `= count > ${k}`;
  const [w, d, h] = [`(width - ${k} * 3.2 * leg)`, `(depth - ${k} * 1.6 * leg)`, `(height - ${k} * (top * 1.3 + 8 * s))`];
  const z = `${k} * pull`;
  return [
    box(`board_${k + 1}`, [`= ${w}`, '= top', `= ${d}`], [0, `= ${h} - top`, `= ${z}`], {
      role: 'top',
      round: '= top * 0.2',
      when,
      name: 'Table top',
    }),
    box(`post_${k + 1}`, ['= leg', `= ${h} - top`, '= leg'], [0, 0, 0], { role: 'leg', round: '= leg * 0.08', when }),
    placed(
      `posts_${k + 1}`,
      [`post_${k + 1}`],
      [-1, 1].flatMap((x) =>
        [-1, 1].map(
          (side) =>
            [`= ${x} * (${w} / 2 - leg * 0.7)`, 0, `= ${z} + ${side} * (${d} / 2 - leg * 0.7)`] as readonly [string, number, string],
        ),
      ),
      { role: 'leg', name: 'Legs' },
    ),
    box(
      `rail_${k + 1}`,
      ['= leg * 0.5', '= leg * 1.4', `= ${d} - 2.2 * leg`],
      [`= ${w} / 2 - leg * 0.7`, `= ${h} - top - leg * 1.4`, `= ${z}`],
      { role: 'leg', when },
    ),
    placed(
      `rails_${k + 1}`,
      [`rail_${k + 1}`],
      [
        [0, 0, 0],
        [`= -(${w} - leg * 1.4)`, 0, 0],
      ],
      { role: 'leg', name: 'Rails' },
    ),
  ];
}

/** Side tables of 550 mm and less that stand under one another, drawn out as steps. */
export const nestOfTables = thing({
  op: 'create_nest_of_tables',
  family: 'furniture',
  label: 'Nest of tables',
  help: 'Two to four side tables, each standing under the larger one',
  params: {
    width: mm(550, 'Width', 'Of the largest'),
    depth: mm(400, 'Depth', 'Of the largest'),
    height: mm(520, 'Height', 'Of the largest'),
    count: whole(3, 'Tables', 'How many', { min: 2, max: 4 }),
  },
  let: {
    s: '= min(width / 550, depth / 400, height / 520)',
    leg: '= 30 * s',
    top: '= 22 * s',
    pull: '= depth * 0.32',
  },
  materials: { top: 'oak', leg: 'oak' },
  operations: [0, 1, 2, 3].flatMap(table),
  spoken: {
    names: [
      'nest of tables',
      'nesting tables',
      'nested tables',
      'nesting side tables',
      'nesting coffee tables',
      'nest of side tables',
      'nest of coffee tables',
    ],
    variants: [
      { names: ['nest of two tables', 'nest of 2 tables'], params: { count: 2 } },
      {
        names: ['nest of three tables', 'nest of 3 tables'],
        params: { count: 3 },
      },
      { names: ['nest of four tables', 'nest of 4 tables'], params: { count: 4 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      table: { count: 'count', material: 'main' },
      top: { names: ['board', 'table top'], material: 'top' },
      leg: { names: ['frame', 'post'], material: 'leg' },
    },
    holds: { on: 'top' },
  },
});
