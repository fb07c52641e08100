import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import { plank } from '../../kernel/forms.ts';
import { choice, count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { placed } from './moved.ts';

/** A fence of pickets or boards between posts. */
export const fence = defineOperation({
  op: 'create_fence',
  family: 'architecture',
  label: 'Fence',
  help: 'Picket, board or rail fence with posts',
  produces: 'body',
  params: {
    style: choice({
      options: ['picket', 'board', 'rail'],
      default: 'picket',
      label: 'Style',
      help: 'Pointed pickets, upright boards, or level rails',
    }),
    length: length({ default: 3000, min: 50, max: 1e6, soft: [500, 20000], step: 50, label: 'Length', help: 'From left to right' }),
    height: length({ default: 1000, min: 20, max: 10000, soft: [400, 2500], step: 10, label: 'Height', help: 'Of pickets or boards' }),
    spacing: length({ default: 'auto', min: 1, max: 5000, soft: [50, 300], step: 5, label: 'Spacing', help: 'From picket to picket' }),
    pickets: count({ default: 'auto', min: 1, max: 2000, soft: [4, 100], label: 'Pickets', help: 'How many; left out, by the spacing' }),
    materials: materialsParam(['picket', 'post', 'rail']),
  },
  spoken: {
    names: ['fence', 'picket fence', 'wooden fence', 'board fence', 'ranch fence'],
    variants: [
      { names: ['picket fence'], params: { style: 'picket' } },
      { names: ['board fence'], params: { style: 'board' } },
      { names: ['ranch fence'], params: { style: 'rail' } },
    ],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long', 'wide', 'width'], height: ['tall', 'high'], spacing: ['spacing', 'gap'] },
    parts: {
      picket: { names: ['slat', 'board', 'paling'], material: 'picket', count: 'pickets' },
      post: { material: 'post' },
      rail: { material: 'rail' },
    },
  },
  example: { params: {}, material: 'white paint' },
  build(params, context) {
    const { length: long, height } = params;
    const board = height * 0.08;
    const thick = height * 0.022;
    const spans = Math.max(1, Math.round(long / (height * 1.8)));
    const post = height * 0.09;
    const posts = Array.from({ length: spans + 1 }, (_, i) => placed(-long / 2 + post / 2 + ((long - post) * i) / spans, 0, 0));
    const parts: BuiltPart[] = [
      {
        role: 'post',
        name: 'Post',
        class: 'body',
        solid: plank(context, [post, height, post]),
        copies: posts,
        transform: posts[0]!,
        grain: [0, 1, 0],
      },
    ];
    const rows = params.style === 'rail' ? [0.28, 0.55, 0.82] : [0.25, 0.75];
    const rails = rows.map((t) => placed(0, height * t - board / 2, params.style === 'rail' ? 0 : post * 0.2));
    parts.push({
      role: 'rail',
      name: 'Rail',
      class: 'body',
      solid: plank(context, [long - post, board, thick * 1.4]),
      copies: rails,
      transform: rails[0]!,
      grain: [1, 0, 0],
    });
    const spacing = params.spacing ?? (params.style === 'board' ? board * 1.08 : board * 1.9);
    if (params.style !== 'rail') {
      const n = params.pickets ?? Math.max(1, Math.floor((long - post) / spacing));
      if (n * board > long) throw new CannotBuild(`${n} pickets ${board.toFixed(0)} mm wide do not fit into ${long} mm.`, 'pickets');
      const pickets = Array.from({ length: n }, (_, i) =>
        placed(-long / 2 + ((i + 0.5) * long) / n, height * 0.06, post * 0.2 + thick * 1.15),
      );
      parts.push({
        role: 'picket',
        name: 'Picket',
        class: 'body',
        solid: picket(context, board, height * 0.94, thick, params.style === 'picket'),
        copies: pickets,
        transform: pickets[0]!,
        grain: [0, 1, 0],
      });
    }
    return { parts: dress(parts, params.materials, 'white paint'), resolved: { spacing } };
  },
});

function picket({ kernel }: Maker, width: number, height: number, thickness: number, pointedTop: boolean) {
  const w = width / 2;
  const outline: [number, number][] = pointedTop
    ? [
        [-w, 0],
        [w, 0],
        [w, height - w],
        [0, height],
        [-w, height - w],
      ]
    : [
        [-w, 0],
        [w, 0],
        [w, height],
        [-w, height],
      ];
  return kernel.extrude(kernel.polygon([outline]), thickness).translate([0, 0, -thickness / 2]);
}
