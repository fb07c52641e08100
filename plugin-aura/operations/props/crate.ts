import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';

/** A crate of boards with corner posts, and a lid where wanted. */
export const crate = defineOperation({
  op: 'create_crate',
  family: 'props',
  label: 'Crate',
  help: 'Wooden crate of boards, open or closed',
  produces: 'body',
  params: {
    width: length({ default: 500, min: 20, max: 20000, soft: [150, 1500], step: 5, label: 'Width', help: 'Outside, left to right' }),
    height: length({ default: 350, min: 20, max: 20000, soft: [100, 1200], step: 5, label: 'Height', help: 'Outside' }),
    depth: length({ default: 350, min: 20, max: 20000, soft: [100, 1200], step: 5, label: 'Depth', help: 'Outside, front to back' }),
    lid: flag({ default: false, label: 'Lid', help: 'Closed with boards on top' }),
    materials: materialsParam(['boards', 'post', 'lid']),
  },
  spoken: {
    names: ['crate', 'wooden crate', 'shipping crate', 'fruit crate'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'] },
    adjectives: { closed: { lid: true }, open: { lid: false } },
    parts: {
      lid: { names: ['cover', 'top'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
      board: { names: ['slat', 'plank'], material: 'boards' },
      post: { names: ['corner post'], material: 'post' },
    },
    holds: { in: 'bottom' },
  },
  example: { params: {}, material: 'pine' },
  build(params, context) {
    const { width: w, height: h, depth: d } = params;
    if (Math.max(w, h, d) > 60 * Math.min(w, h, d))
      throw new CannotBuild(`A crate of ${w} × ${h} × ${d} mm is out of all proportion: bring its sides nearer to each other.`, 'width');
    const t = Math.min(w, h, d) * 0.045;
    // Boards about as broad as on a fruit crate; no more of them than can be told apart.
    const rows = Math.min(12, Math.max(2, Math.round(h / (Math.min(w, d) * 0.28))));
    const pitch = (h - (params.lid ? t : 0)) / rows;
    const gap = pitch * 0.1;
    const long: Solid[] = [];
    for (let i = 0; i < rows; i++) {
      const y = i * pitch + (i ? gap / 2 : 0);
      const tall = pitch - (i === 0 || i === rows - 1 ? gap / 2 : gap);
      for (const side of [-1, 1]) {
        long.push(plank(context, [w, tall, t]).translate([0, y, side * (d / 2 - t / 2)]));
        long.push(plank(context, [t, tall, d - 2 * t + 0.1]).translate([side * (w / 2 - t / 2), y, 0]));
      }
    }
    const floor = Math.min(12, Math.max(2, Math.round(d / (pitch * 1.1))));
    for (let i = 0; i < floor; i++)
      long.push(
        plank(context, [w - 2 * t + 0.1, t, (d - 2 * t) / floor - gap * 0.5]).translate([
          0,
          0,
          -d / 2 + t + ((i + 0.5) * (d - 2 * t)) / floor,
        ]),
      );
    const posts: Solid[] = [];
    const top = h - (params.lid ? t : 0);
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        posts.push(context.kernel.box([t * 1.6, top, t * 1.6]).translate([x * (w / 2 - t * 1.75), top / 2, z * (d / 2 - t * 1.75)]));
    // Boards meet their posts face to face: sink the posts a hair in, so that all is one piece.
    const parts: BuiltPart[] = [
      { role: 'boards', name: 'Boards', class: 'body', solid: context.kernel.union([...long, ...posts]), grain: [1, 0, 0] },
    ];
    if (params.lid) {
      const boards = Array.from({ length: floor }, (_, i) =>
        plank(context, [w, t, d / floor - gap * 0.5]).translate([0, h - t, -d / 2 + ((i + 0.5) * d) / floor]),
      );
      parts.push({ role: 'lid', name: 'Lid', class: 'body', solid: context.kernel.union(boards), grain: [1, 0, 0] });
    }
    return { parts: dress(parts, params.materials, 'pine') };
  },
});
