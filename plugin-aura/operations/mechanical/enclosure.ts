import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { corners } from '../furniture/legs.ts';

/** Room for a board of 85 x 56 mm with its plugs. */
const RASPBERRY = { width: 98, depth: 70, height: 35, posts: true } as const;

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
    screw: length({
      default: 'auto',
      min: 0.5,
      max: 100,
      soft: [1, 8],
      step: 0.1,
      label: 'Screw',
      help: 'Thread of the screws of the lid: 2.5 for M2.5; they go through the lid into the posts',
    }),
    vents: count({ default: 0, min: 0, max: 40, label: 'Vent slots', help: 'Side by side in the lid, or in the back where there is none' }),
    glands: count({ default: 0, min: 0, max: 12, label: 'Cable holes', help: 'Side by side in the right end' }),
    gland: length({ default: 'auto', min: 1, max: 500, soft: [4, 30], step: 0.5, label: 'Cable hole', help: 'Diameter of a cable hole' }),
    posts: flag({ default: false, label: 'Screw posts', help: 'A post with a pilot hole in each corner' }),
    screws: flag({
      default: false,
      label: 'Screws',
      help: 'Countersunk screws that hold a lid that is on: flush with it, one in each post, which they bring with them',
    }),
    materials: materialsParam(['body', 'lid', 'screw']),
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
      'tray',
      'housing',
      'plastic case',
      'instrument case',
      'junction box',
      'abs box',
    ],
    variants: [
      { names: ['open box'], params: { lid: 'none' } },
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
    adjectives: {
      'raspberry pi 4': RASPBERRY,
      'raspberry pi': RASPBERRY,
      'raspberry pi 3': RASPBERRY,
      'raspberry pi 5': RASPBERRY,
      'arduino uno': { width: 82, depth: 66, height: 30, posts: true },
      vented: { vents: 6 },
      ventilated: { vents: 6 },
      open: { lid: 'none' },
      closed: { lid: 'closed' },
      lidded: { lid: 'closed' },
    },
    parts: {
      lid: { names: ['cover', 'top', 'cap'], present: { lid: 'closed' }, absent: { lid: 'none' }, material: 'lid' },
      wall: { names: ['side'], sizes: { size: 'wall', thickness: 'wall' } },
      corner: { sizes: { radius: 'round', size: 'round' } },
      post: {
        always: 4,
        names: ['screw post', 'standoff', 'boss', 'corner boss', 'corner post', 'screw boss', 'corner standoff'],
        present: { posts: true },
        absent: { posts: false },
        sizes: { diameter: 'screw', size: 'screw' },
        at: ['corner', 'each corner', 'all corners'],
      },
      screw: {
        always: 4,
        names: ['lid screw', 'selftapper', 'self tapper', 'corner screw', 'self tapping screw'],
        present: { posts: true, screws: true },
        absent: { screws: false },
        material: 'screw',
        sizes: { diameter: 'screw', size: 'screw' },
        at: ['corner', 'each corner', 'all corners', 'lid', 'top'],
      },
      lip: {},
      vent: {
        names: ['vent slot', 'ventilation slot', 'vent hole', 'air slot', 'louver'],
        count: 'vents',
        present: { vents: 6 },
        absent: { vents: 0 },
        at: ['lid', 'top'],
      },
      'gland hole': {
        names: ['cable hole', 'gland', 'cable gland hole', 'grommet hole', 'cable gland', 'cable entry'],
        count: 'glands',
        sizes: { diameter: 'gland', size: 'gland' },
        at: ['one end', 'one', 'end', 'right', 'one side'],
      },
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
    // Screws need what they go into.
    const posts = params.posts || (params.screws && params.lid === 'closed');
    const top = closed ? height - wall : height;
    let body = pull(outline(0), 0, top).subtract(pull(outline(wall), wall, height + 1));
    if (posts) {
      const post = Math.max(wall * 1.6, Math.min(w, d) * 0.06, (params.screw ?? 0) * 1.1);
      const pilot = params.screw === undefined ? post * 0.4 : (params.screw * 0.85) / 2;
      const places: Vec2[] = corners(w, d, wall + post * 0.8);
      const high = top - (closed ? wall : 0);
      body = kernel
        .union([
          body,
          ...places.map(([x, z]) => kernel.cylinder(high - wall * 0.5, post, post, segments(post)).translate([x, wall * 0.5, z])),
        ])
        .subtract(...places.map(([x, z]) => kernel.cylinder(high, pilot, pilot, segments(pilot)).translate([x, wall, z])));
    }
    if (params.glands > 0) {
      const across = Math.min(params.gland ?? Math.min(height, d) * 0.3, (d - 2 * wall) * 0.9, (top - wall) * 0.9);
      if (across * params.glands * 1.1 > d - 2 * wall)
        throw new CannotBuild(`${params.glands} holes of ${across} mm do not fit side by side in an end of ${d} mm.`, 'glands');
      const drill = kernel.cylinder(wall * 6, across / 2, across / 2, segments(across / 2)).rotate([0, 0, -90]);
      const pitch = (d - 2 * wall) / params.glands;
      body = body.subtract(
        ...Array.from({ length: params.glands }, (_, i) =>
          drill.translate([w / 2 - wall * 3, (top + wall) / 2, (i - (params.glands - 1) / 2) * pitch]),
        ),
      );
    }
    const slots = Array.from({ length: params.vents }, (_, i) => {
      const pitch = (w * 0.6) / params.vents;
      return kernel.box([pitch * 0.5, wall * 6, d * 0.5]).translate([(i - (params.vents - 1) / 2) * pitch, 0, 0]);
    });
    if (!closed && slots.length > 0)
      body = body.subtract(
        ...slots.map((slot) =>
          slot
            .rotate([90, 0, 0])
            .scale([1, (height * 0.5) / (d * 0.5), 1])
            .translate([0, height / 2, -d / 2]),
        ),
      );
    const parts: BuiltPart[] = [{ role: 'body', name: closed ? 'Case' : 'Box', class: 'body', solid: body }];
    if (closed) {
      const play = Math.min(0.15, wall * 0.1);
      const lip = pull(outline(wall + play).subtract(outline(wall * 2)), 0, wall * 1.2);
      let cover = pull(outline(0), 0, wall);
      if (slots.length > 0) cover = cover.subtract(...slots);
      const held = params.screws && params.lid === 'closed';
      const thread = params.screw ?? (held ? Math.max(wall, Math.min(w, d) * 0.03) : undefined);
      if (thread !== undefined && posts) {
        const r = thread * 0.55;
        const post = Math.max(wall * 1.6, Math.min(w, d) * 0.06, (params.screw ?? 0) * 1.1);
        const places = corners(w, d, wall + post * 0.8);
        cover = cover.subtract(...places.map(([x, z]) => kernel.cylinder(wall * 6, r, r, segments(r)).translate([x, -wall * 3, z])));
        if (held) {
          // the thread fills its pilot hole, and no more
          const pilot = (params.screw === undefined ? post * 0.4 : (params.screw * 0.85) / 2) * 0.98;
          const { solid, seat } = flushScrew(context, thread, Math.min(pilot, r * 0.98), wall, Math.min(thread * 3, (height - wall) * 0.6));
          cover = cover.subtract(...places.map(([x, z]) => seat.translate([x, wall, z])));
          parts.push({
            role: 'screw',
            name: 'Screw',
            class: 'body',
            solid: kernel.union(places.map(([x, z]) => solid.translate([x, height, z]))),
            ...ofOwn('steel'),
          });
        }
      }
      const lid =
        params.lid === 'closed'
          ? cover.add(lip.translate([0, -wall * 1.2 + 0.01, 0])).translate([0, height - wall, 0])
          : cover.add(lip.translate([0, wall - 0.01, 0])).translate([w + Math.max(5, wall * 3), 0, 0]);
      parts.push({ role: 'lid', name: 'Lid', class: 'body', solid: lid });
    }
    return { parts: dress(parts, params.materials, 'grey plastic'), resolved: { round: r } };
  },
});

/** A countersunk screw whose head ends at the level 0 and lies in a wall, and what is cut out for that head. */
function flushScrew({ kernel, segments }: Maker, thread: number, shank: number, wall: number, long: number): { solid: Solid; seat: Solid } {
  const high = Math.min(thread * 0.55, wall * 0.8);
  const head = kernel.cylinder(high, Math.max(thread - high, shank), thread, segments(thread)).translate([0, -high, 0]);
  const shaft = kernel.cylinder(long, shank, shank, segments(shank)).translate([0, -long, 0]);
  const socket = kernel.cylinder(high, thread * 0.45, thread * 0.45, 6).translate([0, -high * 0.55, 0]);
  return { solid: kernel.union([head, shaft]).subtract(socket), seat: kernel.union([head, head.translate([0, high * 0.05, 0])]) };
}
