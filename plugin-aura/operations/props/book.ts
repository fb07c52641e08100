import { block } from '../../kernel/forms.ts';
import { length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A closed book lying on its back cover, spine at the left. */
export const book = defineOperation({
  op: 'create_book',
  family: 'props',
  label: 'Book',
  help: 'A closed hardback: covers, rounded spine, block of pages',
  produces: 'body',
  params: {
    width: length({ default: 150, min: 2, max: 10000, soft: [50, 400], step: 1, label: 'Width', help: 'From spine to fore edge' }),
    depth: length({ default: 220, min: 2, max: 10000, soft: [50, 500], step: 1, label: 'Height of the page', help: 'From head to tail' }),
    height: length({ default: 30, min: 1, max: 5000, soft: [5, 120], step: 1, label: 'Thickness', help: 'Over both covers' }),
    materials: materialsParam(['cover', 'pages']),
  },
  spoken: {
    names: ['book', 'hardback', 'novel', 'notebook'],
    sizes: { one: 'depth', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], depth: ['tall', 'high', 'long', 'length', 'height'], height: ['thick', 'thickness'] },
    parts: { cover: { names: ['binding'], material: 'cover' }, page: { names: ['paper'], material: 'pages' } },
  },
  example: { params: {}, material: 'red leather' },
  build(params, context) {
    const { width: w, depth: d, height: h } = params;
    const board = Math.min(3, h * 0.12);
    const inset = Math.min(w, d) * 0.02;
    const cover = block(context, [w, board, d], { corner: board * 0.3 });
    const spine = context.kernel
      .cylinder(d, h / 2, h / 2, context.segments(h / 2))
      .subtract(context.kernel.cylinder(d, h / 2 - board, h / 2 - board, context.segments(h / 2)))
      .trim([-1, 0, 0], 0)
      .rotate([90, 0, 0])
      .scale([0.35, 1, 1]);
    const parts: BuiltPart[] = [
      {
        role: 'cover',
        name: 'Cover',
        class: 'body',
        solid: context.kernel.union([cover, cover.translate([0, h - board, 0]), spine.translate([-w / 2 + 0.01, h / 2, -d / 2])]),
        grain: [0, 0, 1],
      },
      {
        role: 'pages',
        name: 'Pages',
        class: 'body',
        solid: context.kernel.box([w - inset, h - 2 * board, d - 2 * inset]).translate([-inset / 2, h / 2, 0]),
        ...ofOwn('paper'),
      },
    ];
    return { parts: dress(parts, params.materials, 'red leather') };
  },
});
