import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { plank } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';

/** A shelf unit: two sides, boards spread evenly, a thin back. The lowest and the highest board count as shelves. */
export const shelving = defineOperation({
  op: 'create_shelving',
  family: 'furniture',
  label: 'Shelf unit',
  help: 'Bookcase or shelf unit with sides, boards and a back',
  produces: 'body',
  anchors: { top: 'Middle of the top board', shelf: 'Middle of a board at about two thirds of the height' },
  params: {
    width: length({ default: 800, min: 50, max: 6000, soft: [300, 2400], step: 10, label: 'Width', help: 'Outer width' }),
    height: length({ default: 1800, min: 50, max: 6000, soft: [300, 2600], step: 10, label: 'Height', help: 'Outer height' }),
    depth: length({ default: 300, min: 30, max: 2000, soft: [200, 600], step: 5, label: 'Depth', help: 'Outer depth' }),
    count: count({ default: 5, min: 2, max: 40, soft: [2, 10], label: 'Shelves', help: 'Number of boards, top and bottom included' }),
    columns: count({ default: 1, min: 1, max: 30, soft: [1, 6], label: 'Columns', help: 'Compartments side by side' }),
    rows: count({
      default: 0,
      min: 0,
      max: 39,
      soft: [0, 8],
      label: 'Rows',
      help: 'Rows of compartments; 0 leaves it to the number of shelves',
    }),
    cubbies: count({
      default: 0,
      min: 0,
      max: 200,
      soft: [0, 25],
      label: 'Compartments',
      help: 'Compartments in all: columns and shelves follow from it; 0 leaves it to them',
    }),
    thickness: length({
      default: 'auto',
      min: 1,
      max: 100,
      soft: [12, 40],
      step: 1,
      label: 'Board thickness',
      help: 'Thickness of boards and sides',
    }),
    back: flag({ default: true, label: 'Back', help: 'A thin panel behind' }),
    materials: materialsParam(['shelf', 'side', 'back', 'divider']),
  },
  spoken: {
    names: [
      'shelf unit',
      'shelving',
      'bookcase',
      'bookshelf',
      'shelf',
      'shelves',
      'shelving unit',
      'rack',
      'storage rack',
      'shelf rack',
      'cube shelf',
      'cubby shelf',
      'pigeonhole',
    ],
    variants: [
      { names: ['shoe rack', 'shoe shelf'], params: { width: 800, height: 560, depth: 300, count: 3, back: false } },
      { names: ['spice rack'], params: { width: 400, height: 420, depth: 90, count: 3 } },
      { names: ['plant stand', 'plant rack'], params: { width: 700, height: 800, depth: 280, count: 3, back: false } },
      {
        names: ['garage shelf', 'storage rack', 'storage shelf', 'utility shelf'],
        params: { width: 1200, height: 1800, depth: 450, count: 5, back: false },
      },
      { names: ['cube shelf', 'cubby shelf'], params: { width: 1100, height: 1100, depth: 380, cubbies: 9 } },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'], thickness: ['thick', 'board thickness'] },
    adjectives: { open: { back: false }, backless: { back: false } },
    parts: {
      shelf: {
        names: ['board', 'level', 'tier', 'tray'],
        count: 'count',
        material: 'shelf',
        sizes: { thickness: 'thickness', size: 'thickness', width: 'width', depth: 'depth' },
      },
      column: { count: 'columns', material: 'divider' },
      row: { count: 'rows' },
      compartment: { names: ['cubby', 'cube', 'cubbyhole', 'pigeonhole', 'opening', 'box', 'cell'], count: 'cubbies' },
      divider: { names: ['vertical divider', 'partition'], present: { columns: 2 }, material: 'divider' },
      side: { names: ['upright', 'post'], material: 'side' },
      back: {
        names: ['back panel'],
        present: { back: true },
        absent: { back: false },
        material: 'back',
      },
    },
    holds: { on: 'top' },
  },
  example: { params: { count: 4 }, material: 'oak' },
  build(params, context) {
    const { width, height, depth } = params;
    const columns = params.cubbies > 0 && params.columns === 1 ? columnsFor(params.cubbies, width / height) : params.columns;
    const n = params.rows > 0 ? params.rows + 1 : params.cubbies > 0 ? Math.ceil(params.cubbies / columns) + 1 : params.count;
    const t = params.thickness ?? Math.max(2, Math.min(22, width * 0.025));
    if (n * t > height * 0.8)
      throw new CannotBuild(`${n} boards of ${t} mm leave no room in a height of ${height} mm: fewer shelves or thinner boards.`, 'count');
    if (width < t * 4) throw new CannotBuild(`Sides of ${t} mm leave no room in a width of ${width} mm.`, 'thickness');
    const panel = params.back ? Math.min(6, t * 0.4) : 0;
    const plinth = Math.min(60, height * 0.05);
    const place = (x: number, y: number, z: number): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
    const sides = [-1, 1].map((side) => place(side * (width / 2 - t / 2), 0, 0));
    const boards = Array.from({ length: n }, (_, i) => place(0, plinth + (i * (height - plinth - t)) / (n - 1), panel / 2));
    const parts: BuiltPart[] = [
      {
        role: 'side',
        name: 'Side',
        class: 'body',
        solid: plank(context, [t, height, depth]),
        copies: sides,
        transform: sides[0]!,
        grain: [0, 1, 0],
      },
      {
        role: 'shelf',
        name: 'Shelf',
        class: 'body',
        solid: plank(context, [width - 2 * t + 0.2, t, depth - panel]),
        copies: boards,
        transform: boards[0]!,
        grain: [1, 0, 0],
      },
    ];
    if (columns > 1) {
      const clear = width - 2 * t;
      if (clear / columns < t * 2) throw new CannotBuild(`${columns} columns do not fit in a width of ${width} mm.`, 'columns');
      const at = Array.from({ length: columns - 1 }, (_, k) =>
        place(-clear / 2 + ((k + 1) * clear) / columns, plinth + t * 0.5, panel / 2),
      );
      parts.push({
        role: 'divider',
        name: 'Divider',
        class: 'body',
        solid: plank(context, [t * 0.9, height - plinth - t, depth - panel - 1]),
        copies: at,
        transform: at[0]!,
        grain: [0, 1, 0],
      });
    }
    if (params.back)
      parts.push({
        role: 'back',
        name: 'Back panel',
        class: 'body',
        solid: context.kernel
          .box([width - 2 * t + 0.2, height - plinth, panel])
          .translate([0, plinth + (height - plinth) / 2, -depth / 2 + panel / 2]),
        grain: [0, 1, 0],
      });
    const board = boards[Math.max(0, Math.floor((n - 1) * 0.64))]!;
    // beside a divider in the middle
    const aside = columns % 2 === 0 ? (width - 2 * t) / columns / 2 : 0;
    return {
      parts: dress(parts, params.materials, 'oak'),
      anchors: { top: frameAt([0, height, 0]), shelf: frameAt([aside, board[13]! + t, panel / 2]) },
      resolved: { thickness: t },
    };
  },
});

/** Columns for so many compartments in a unit of this width to height: whole rows, as square as can be. */
function columnsFor(cells: number, shape: number): number {
  const ways = Array.from({ length: cells }, (_, k) => k + 1).filter((columns) => cells % columns === 0);
  const best = Math.sqrt(cells * shape);
  return ways.reduce((near, columns) => (Math.abs(Math.log(columns / best)) < Math.abs(Math.log(near / best)) ? columns : near), 1);
}
