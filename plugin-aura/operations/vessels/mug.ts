import { frameAt } from '../../kernel/frames.ts';
import { trackOf } from '../../kernel/path.ts';
import { superellipse } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { sweepSections } from '../../kernel/sweep.ts';
import { choice, flag } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { contentSpoken } from './content.ts';
import { diameterParam, heightParam, wallParam } from './shared.ts';
import { trimParams, trimParts, trimSpoken } from './trim.ts';
import { roomOf, vessel } from './wall.ts';

/** A mug or cup. The handle is united with the wall at its roots and does not reach into the hollow. */
export const mug = defineOperation({
  op: 'create_mug',
  family: 'vessels',
  label: 'Mug',
  help: 'Mug, cup or beaker, with a handle at the right',
  produces: 'body',
  anchors: { rim: 'Middle of the mouth', inside: 'Middle of its floor' },
  params: {
    height: heightParam(95),
    diameter: diameterParam('Outer diameter'),
    wall: wallParam,
    form: choice({
      options: ['straight', 'tapered', 'round'],
      default: 'straight',
      label: 'Form',
      help: 'Straight mug, tapered beaker, or round tea cup',
    }),
    handle: flag({ default: true, label: 'Handle', help: 'A handle at the right' }),
    rim: trimParams.rim,
    bands: trimParams.bands,
    lining: trimParams.lining,
    content: trimParams.content,
    materials: materialsParam(['body', 'handle', 'rim', 'band', 'inside', 'content']),
  },
  spoken: {
    names: ['mug', 'cup', 'coffee mug', 'coffee cup', 'teacup', 'tea cup', 'beaker', 'tankard', 'beer mug'],
    variants: [
      { names: ['cup', 'coffee cup', 'teacup', 'tea cup'], params: { height: 70, form: 'round' } },
      { names: ['beaker'], params: { handle: false } },
      { names: ['tankard', 'beer mug'], params: { height: 140, form: 'tapered' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'width', 'across'], wall: ['wall', 'wall thickness', 'thick', 'thickness'] },
    parts: {
      handle: { names: ['ear'], present: { handle: true }, absent: { handle: false }, material: 'handle' },
      rim: trimSpoken.rim,
      band: trimSpoken.band,
      inside: trimSpoken.inside,
      ...contentSpoken,
      body: { names: ['outside', 'exterior'], material: 'body' },
      wall: { sizes: { size: 'wall', thickness: 'wall' } },
    },
    holds: { in: 'inside', on: 'rim' },
  },
  example: { params: {}, material: 'white porcelain' },
  build(params, context) {
    const { kernel } = context;
    const { height } = params;
    const diameter = params.diameter ?? height * (params.form === 'round' ? 1.35 : 0.86);
    const wall = params.wall ?? Math.max(0.6, Math.min(4.5, diameter * 0.045));
    const r = diameter / 2;
    const lines: Record<'straight' | 'tapered' | 'round', readonly Vec2[]> = {
      straight: [
        [r * 0.9, 0],
        [r * 0.97, height * 0.02],
        [r, height * 0.07],
        [r, height * 0.5],
        [r, height],
      ],
      tapered: [
        [r * 0.7, 0],
        [r * 0.74, height * 0.03],
        [r * 0.85, height * 0.5],
        [r, height],
      ],
      round: [
        [r * 0.42, 0],
        [r * 0.46, height * 0.07],
        [r * 0.84, height * 0.42],
        [r * 0.96, height * 0.75],
        [r, height],
      ],
    };
    const body = vessel(context, lines[params.form], wall, { smooth: params.form === 'round' });
    const { rim, bands, lining, content } = params;
    const parts: BuiltPart[] = [
      { role: 'body', name: 'Mug body', class: 'body', solid: body, crease: 40 },
      ...trimParts(
        context,
        lines[params.form],
        wall,
        { rim, bands, lining, content, lid: false, handles: 0, handle_style: 'ear' },
        { smooth: params.form === 'round' },
      ),
    ];
    if (params.handle) {
      const [low, high] = [height * 0.22, height * 0.78];
      const rootAt = (y: number) => radiusAt(lines[params.form], y) - wall * 0.5;
      // An ear: out of the wall near the rim, widest above the middle, back in with a slope.
      const spline: [number, number, number][] = [
        [rootAt(high), high, 0],
        [r + height * 0.1, height * 0.8, 0],
        [r + height * 0.24, height * 0.71, 0],
        [r + height * 0.28, height * 0.53, 0],
        [r + height * 0.2, height * 0.35, 0],
        [r + height * 0.06, height * 0.25, 0],
        [rootAt(low), low, 0],
      ];
      const thick = Math.min(Math.max(wall * 1.4, height * 0.075), height * 0.095);
      // Pulled from the clay: broad where it is joined to the wall, slim where the fingers go.
      const pulled = (at: number, size: number) => ({
        at,
        outline: superellipse(thick * 0.5 * size, thick * 0.8 * size, 2.6, () => context.segments(thick)),
      });
      const bar = sweepSections(
        kernel,
        [pulled(0, 1.75), pulled(0.12, 1.2), pulled(0.45, 0.95), pulled(0.85, 1.1), pulled(1, 1.6)],
        trackOf({ spline }, context.segments),
        true,
      );
      const hollow = kernel.revolve(
        kernel.polygon([
          [[0, -1], ...lines[params.form].map(([x, y]): Vec2 => [x - wall * 0.6, y]), [r - wall * 0.6, height * 2], [0, height * 2]],
        ]),
        context.segments(r),
      );
      parts.push({ role: 'handle', name: 'Handle', class: 'body', solid: bar.subtract(hollow), crease: 50 });
    }
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { rim: frameAt([0, height, 0]), inside: frameAt([0, wall, 0]) },
      resolved: { diameter, wall },
      facts: { room: roomOf(context, lines[params.form], wall, { smooth: params.form === 'round' }) },
    };
  },
});

/** Radius of an outer line at a height, straight between its points. */
function radiusAt(line: readonly Vec2[], y: number): number {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if (y <= b[1]) return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  }
  return line.at(-1)![0];
}
