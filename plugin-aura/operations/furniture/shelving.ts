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
  anchors: { top: 'Middle of the top board' },
  params: {
    width: length({ default: 800, min: 50, max: 6000, soft: [300, 2400], step: 10, label: 'Width', help: 'Outer width' }),
    height: length({ default: 1800, min: 50, max: 6000, soft: [300, 2600], step: 10, label: 'Height', help: 'Outer height' }),
    depth: length({ default: 300, min: 30, max: 2000, soft: [200, 600], step: 5, label: 'Depth', help: 'Outer depth' }),
    count: count({ default: 5, min: 2, max: 40, soft: [2, 10], label: 'Shelves', help: 'Number of boards, top and bottom included' }),
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
    materials: materialsParam(['shelf', 'side', 'back']),
  },
  spoken: {
    names: ['shelf unit', 'shelving', 'bookcase', 'bookshelf', 'shelf', 'shelves', 'shelving unit', 'rack', 'storage rack', 'shelf rack'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'], thickness: ['thick', 'board thickness'] },
    adjectives: { open: { back: false }, backless: { back: false } },
    parts: {
      shelf: {
        names: ['board', 'level', 'tier', 'compartment'],
        count: 'count',
        material: 'shelf',
        sizes: { thickness: 'thickness', size: 'thickness', depth: 'depth' },
      },
      side: { names: ['upright', 'post'], material: 'side' },
      back: { names: ['back panel'], present: { back: true }, absent: { back: false }, material: 'back' },
    },
    holds: { on: 'top' },
  },
  example: { params: { count: 4 }, material: 'oak' },
  build(params, context) {
    const { width, height, depth, count: n } = params;
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
    return { parts: dress(parts, params.materials, 'oak'), anchors: { top: frameAt([0, height, 0]) }, resolved: { thickness: t } };
  },
});
