import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import { splinePoints } from '../../kernel/outline.ts';
import { trackOf } from '../../kernel/path.ts';
import { superellipse } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { sweepLoops, sweepSections } from '../../kernel/sweep.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { roomOf, vessel } from './wall.ts';

/** A teapot, coffee pot or jug: belly, spout at the right (open into the belly), handle at the left, lid with knob. */
export const teapot = defineOperation({
  op: 'create_teapot',
  family: 'vessels',
  label: 'Teapot',
  help: 'Teapot with hollow belly, spout, handle and lid',
  produces: 'body',
  anchors: { lid: 'Top of the knob' },
  params: {
    height: length({ default: 150, min: 10, max: 2000, soft: [60, 300], step: 1, label: 'Height', help: 'Whole height with the lid' }),
    diameter: length({ default: 'auto', min: 10, max: 2000, soft: [60, 300], step: 1, label: 'Diameter', help: 'Diameter of the belly' }),
    wall: length({ default: 'auto', min: 0.3, max: 60, soft: [1, 8], step: 0.1, label: 'Wall', help: 'Thickness of the wall' }),
    grip: choice({ options: ['side', 'top'], default: 'side', label: 'Handle', help: 'Opposite the spout, or in a bow over the lid' }),
    materials: materialsParam(['body', 'spout', 'handle', 'lid']),
  },
  spoken: {
    names: ['teapot', 'tea pot'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], diameter: ['wide', 'width', 'across'] },
    parts: {
      body: { names: ['belly', 'pot'], material: 'body', sizes: { width: 'diameter', diameter: 'diameter', size: 'diameter' } },
      spout: { material: 'spout' },
      handle: {
        material: 'handle',
        adjectives: {
          top: { grip: 'top' },
          overhead: { grip: 'top' },
          bail: { grip: 'top' },
          hoop: { grip: 'top' },
          side: { grip: 'side' },
        },
      },
      lid: { names: ['cover'], material: 'lid' },
    },
  },
  example: { params: {}, material: 'white porcelain' },
  build(params, context) {
    const { kernel } = context;
    const height = params.height * 0.74;
    const diameter = params.diameter ?? params.height * 1.02;
    const wall = params.wall ?? Math.max(0.8, Math.min(5, diameter * 0.03));
    const r = diameter / 2;
    const line: Vec2[] = [
      [r * 0.52, 0],
      [r * 0.6, height * 0.05],
      [r * 0.98, height * 0.38],
      [r * 0.9, height * 0.68],
      [r * 0.56, height * 0.93],
      [r * 0.5, height],
    ];
    const hollow = lathe(context, [
      [0, wall],
      ...splinePoints(line, false, 10).map(([x, y]): Vec2 => [Math.max(x - wall, 0.1), Math.max(y, wall)]),
      [0, height],
    ]);
    // Of a flat pot and of a tall one, spout and handle keep to the smaller measure.
    const s = Math.min(r, height * 0.9);
    const spout: [number, number, number][] = [
      [r * 0.66, height * 0.24, 0],
      [r * 0.94 + s * 0.16, height * 0.38, 0],
      [r * 0.94 + s * 0.4, height * 0.68, 0],
      [r * 0.94 + s * 0.56, height * 0.9, 0],
      [r * 0.94 + s * 0.76, height * 1.04, 0],
    ];
    // The bore runs on past both ends of the spout, so that it opens into the belly and at the tip.
    const bored: [number, number, number][] = [[r * 0.5, height * 0.18, 0], ...spout, [r * 0.94 + s * 0.88, height * 1.11, 0]];
    const around = context.quality === 'draft' ? 20 : 48;
    const tube = (path: [number, number, number][], grow: number) =>
      sweepSections(
        kernel,
        [0.27, 0.17, 0.12, 0.1].map((size, i) => ({
          at: i / 3,
          outline: superellipse(size * s + grow, size * 0.86 * s + grow, 2, () => around),
        })),
        trackOf({ spline: path }, context.segments),
        true,
      );
    const bore = tube(bored, -Math.min(wall * 0.8, s * 0.045));
    const body = vessel(context, line, wall).subtract(bore);
    const rise = params.height * 1.1;
    const overhead: [number, number, number][] = [
      [-r * 0.72, height * 0.82, 0],
      [-r * 0.86, height * 1.02, 0],
      [-r * 0.7, height + (rise - height) * 0.78, 0],
      [0, rise, 0],
      [r * 0.7, height + (rise - height) * 0.78, 0],
      [r * 0.86, height * 1.02, 0],
      [r * 0.72, height * 0.82, 0],
    ];
    const beside: [number, number, number][] = [
      [-r * 0.82, height * 0.76, 0],
      [-r * 0.94 - s * 0.26, height * 0.76 + s * 0.12, 0],
      [-r * 0.94 - s * 0.54, height * 0.76 - s * 0.04, 0],
      [-r * 0.94 - s * 0.6, height * 0.5, 0],
      [-r * 0.94 - s * 0.4, height * 0.28, 0],
      [-r * 0.82, height * 0.2, 0],
    ];
    const handle = sweepLoops(
      kernel,
      [superellipse(s * 0.07, s * 0.105, 2.4, () => around)],
      trackOf({ spline: params.grip === 'top' ? overhead : beside }, context.segments),
    ).subtract(hollow);
    const top = params.height;
    const lip = r * 0.5;
    const lid = lathe(context, [
      [0, height - wall * 0.2],
      [lip - wall * 1.1, height - wall * 0.2],
      [lip - wall * 1.1, height],
      [lip + wall * 0.4, height],
      [lip + wall * 0.4, height + wall * 0.5],
      ...splinePoints<Vec2>(
        [
          [lip, height + wall],
          [lip * 0.6, height + (top - height) * 0.42],
          [lip * 0.2, height + (top - height) * 0.55],
        ],
        false,
        8,
      ),
      [lip * 0.16, height + (top - height) * 0.64],
      ...splinePoints<Vec2>(
        [
          [lip * 0.2, height + (top - height) * 0.68],
          [lip * 0.3, height + (top - height) * 0.84],
          [lip * 0.16, top],
        ],
        false,
        6,
      ),
      [0, top],
    ]);
    const parts: BuiltPart[] = [
      { role: 'body', name: 'Teapot body', class: 'body', solid: body, crease: 45 },
      { role: 'spout', name: 'Spout', class: 'body', solid: tube(spout, 0).subtract(hollow, bore), crease: 50 },
      { role: 'handle', name: 'Handle', class: 'body', solid: handle, crease: 50 },
      { role: 'lid', name: 'Lid', class: 'body', solid: lid, crease: 40 },
    ];
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { lid: frameAt([0, top, 0]) },
      resolved: { diameter, wall },
      facts: { room: roomOf(context, line, wall) },
    };
  },
});
