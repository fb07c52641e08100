import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { regionOf } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { corners } from '../furniture/legs.ts';

/** A box with a wall: open tray, or a case with a lid that has a lip, and screw posts where wanted. */
export const enclosure = defineOperation({
  op: 'create_enclosure',
  family: 'mechanical',
  label: 'Enclosure',
  help: 'Open box or case with wall, rounded corners, lid with lip, screw posts',
  produces: 'body',
  params: {
    width: length({ default: 80, min: 2, max: 10000, soft: [20, 400], step: 1, label: 'Width', help: 'Outside, left to right' }),
    depth: length({ default: 50, min: 2, max: 10000, soft: [20, 400], step: 1, label: 'Depth', help: 'Outside, front to back' }),
    height: length({ default: 30, min: 1, max: 10000, soft: [10, 200], step: 1, label: 'Height', help: 'Outside, with the lid' }),
    wall: length({ default: 2, min: 0.1, max: 500, soft: [0.8, 6], step: 0.1, label: 'Wall', help: 'Thickness of walls and floor' }),
    round: length({ default: 'auto', min: 0, max: 1000, soft: [0, 20], step: 0.5, label: 'Corner radius', help: 'Of the upright edges' }),
    lid: choice({
      options: ['none', 'closed', 'beside'],
      default: 'none',
      label: 'Lid',
      help: 'Open at the top, lid on, or lid lying beside for printing',
    }),
    posts: flag({ default: false, label: 'Screw posts', help: 'A post with a pilot hole in each corner' }),
    materials: materialsParam(['body', 'lid']),
  },
  spoken: {
    names: [
      'enclosure',
      'case',
      'electronics enclosure',
      'project box',
      'electronics box',
      'container',
      'open box',
      'storage box',
      'tray',
      'housing',
    ],
    variants: [
      { names: ['open box', 'storage box'], params: { lid: 'none' } },
      { names: ['tray'], params: { width: 300, depth: 200, height: 30 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: {
      width: ['wide', 'long', 'length'],
      depth: ['deep'],
      height: ['tall', 'high'],
      wall: ['wall', 'wall thickness', 'thick', 'thickness'],
      round: ['corner radius', 'edge radius'],
    },
    adjectives: { open: { lid: 'none' }, closed: { lid: 'closed' }, lidded: { lid: 'closed' } },
    parts: {
      lid: { names: ['cover', 'top', 'cap'], present: { lid: 'closed' }, absent: { lid: 'none' }, material: 'lid' },
      wall: { names: ['side'], sizes: { size: 'wall', thickness: 'wall' } },
      corner: { sizes: { radius: 'round', size: 'round' } },
      post: { names: ['screw post', 'standoff', 'boss'], present: { posts: true }, absent: { posts: false } },
      body: { names: ['base'], material: 'body' },
    },
    holds: { in: 'bottom' },
  },
  example: { params: { lid: 'beside', posts: true }, material: 'grey plastic' },
  build(params, context) {
    const { kernel, segments } = context;
    const { width: w, depth: d, height, wall } = params;
    if (wall * 2 >= Math.min(w, d) || wall >= height)
      throw new CannotBuild(`Walls of ${wall} mm fill a box of ${w} × ${d} × ${height} mm.`, 'wall');
    if (params.lid !== 'none' && height < wall * 3.5)
      throw new CannotBuild(`Floor, lid and its lip of ${wall} mm leave no room in a height of ${height} mm: make it higher.`, 'height');
    const r = Math.min(params.round ?? Math.min(wall * 1.5, Math.min(w, d) * 0.1), Math.min(w, d) * 0.49);
    const outline = (inset: number) => regionOf(kernel, { rect: [w - 2 * inset, d - 2 * inset], r: Math.max(r - inset, 0) }, segments);
    const pull = (region: ReturnType<typeof outline>, from: number, to: number) =>
      beveledExtrusion(kernel, region, to - from, {}, segments)
        .rotate([-90, 0, 0])
        .translate([0, from, 0]);
    const closed = params.lid !== 'none';
    const top = closed ? height - wall : height;
    let body = pull(outline(0), 0, top).subtract(pull(outline(wall), wall, height + 1));
    if (params.posts) {
      const post = Math.max(wall * 1.6, Math.min(w, d) * 0.06);
      const places: Vec2[] = corners(w, d, wall + post * 0.8);
      const high = top - (closed ? wall : 0);
      body = kernel
        .union([
          body,
          ...places.map(([x, z]) => kernel.cylinder(high - wall * 0.5, post, post, segments(post)).translate([x, wall * 0.5, z])),
        ])
        .subtract(...places.map(([x, z]) => kernel.cylinder(high, post * 0.4, post * 0.4, segments(post)).translate([x, wall, z])));
    }
    const parts: BuiltPart[] = [{ role: 'body', name: closed ? 'Case' : 'Box', class: 'body', solid: body }];
    if (closed) {
      const play = Math.min(0.15, wall * 0.1);
      const lip = pull(outline(wall + play).subtract(outline(wall * 2)), 0, wall * 1.2);
      const cover = pull(outline(0), 0, wall);
      const lid =
        params.lid === 'closed'
          ? cover.add(lip.translate([0, -wall * 1.2 + 0.01, 0])).translate([0, height - wall, 0])
          : cover.add(lip.translate([0, wall - 0.01, 0])).translate([w + Math.max(5, wall * 3), 0, 0]);
      parts.push({ role: 'lid', name: 'Lid', class: 'body', solid: lid });
    }
    return { parts: dress(parts, params.materials, 'grey plastic'), resolved: { round: r } };
  },
});
