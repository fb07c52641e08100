import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { superellipse } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A free-standing arch: two piers and a round, pointed or basket arch over them. */
export const arch = defineOperation({
  op: 'create_arch',
  family: 'architecture',
  label: 'Arch',
  help: 'Gateway with a round, pointed or flat arch on piers',
  produces: 'body',
  params: {
    style: choice({
      options: ['round', 'pointed', 'flat'],
      default: 'round',
      label: 'Style',
      help: 'Half circle, two arcs meeting in a point, or a flattened arch',
    }),
    width: length({ default: 3000, min: 20, max: 1e5, soft: [800, 10000], step: 10, label: 'Width', help: 'Over both piers' }),
    height: length({ default: 3600, min: 20, max: 1e5, soft: [800, 12000], step: 10, label: 'Height', help: 'Whole height' }),
    depth: length({ default: 600, min: 5, max: 50000, soft: [200, 3000], step: 10, label: 'Depth', help: 'Front to back' }),
    pier: length({ default: 'auto', min: 2, max: 20000, soft: [100, 1500], step: 10, label: 'Pier', help: 'Width of a pier' }),
  },
  spoken: {
    names: ['arch', 'archway', 'gateway arch', 'pointed arch', 'gothic arch', 'triumphal arch'],
    variants: [{ names: ['pointed arch', 'gothic arch'], params: { style: 'pointed' } }],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide', 'span'], height: ['tall', 'high'], depth: ['deep', 'thick'], pier: ['pier', 'pier width'] },
    adjectives: { gothic: { style: 'pointed' } },
  },
  example: { params: {}, material: 'sandstone' },
  build(params, { kernel, segments }) {
    const { width, height, depth } = params;
    const pier = params.pier ?? width * 0.18;
    const span = width - 2 * pier;
    if (span <= 0) throw new CannotBuild(`Two piers of ${pier} mm fill a width of ${width} mm.`, 'pier');
    const half = span / 2;
    const rise = params.style === 'round' ? half : params.style === 'flat' ? half * 0.45 : half * Math.sqrt(3);
    const spring = height - pier * 0.8 - rise;
    if (spring <= 0)
      throw new CannotBuild(
        `An arch over ${span.toFixed(0)} mm rises ${rise.toFixed(0)} mm: a height of ${height} mm is not enough.`,
        'height',
      );
    const curve: Vec2[] =
      params.style === 'pointed' ? pointed(span, segments(span)) : superellipse(half, rise, 2, segments).filter((p) => p[1] >= -1e-9);
    const ordered = curve.toSorted((a, b) => b[0] - a[0]);
    const hole = kernel.polygon([[[half, -1], ...ordered.map(([u, v]): Vec2 => [u, spring + v]), [-half, -1]]]);
    const face = kernel
      .rectangle(width, height)
      .translate([0, height / 2])
      .subtract(hole);
    const solid = kernel.extrude(face, depth).translate([0, 0, -depth / 2]);
    const ledge = Math.min(pier * 0.12, depth * 0.2);
    const imposts = [-1, 1].map((side) =>
      kernel.box([pier + ledge, ledge, depth + ledge]).translate([side * (width / 2 - pier / 2), spring, 0]),
    );
    const [foot, head] = [spring + rise - ledge * 0.5, spring + rise + pier * 0.62];
    const wedge = kernel.polygon([
      [
        [-pier * 0.2, foot],
        [pier * 0.2, foot],
        [pier * 0.3, head],
        [-pier * 0.3, head],
      ],
    ]);
    const keystone = kernel.extrude(wedge, depth + 2 * ledge).translate([0, 0, -depth / 2 - ledge]);
    return {
      parts: [
        {
          role: 'arch',
          name: 'Arch',
          class: 'body',
          solid: kernel.union([solid, ...imposts, keystone]),
          grain: [1, 0, 0],
          material: 'sandstone',
        },
      ],
      resolved: { pier },
    };
  },
});

/** An equilateral pointed arch: two arcs whose centres are the springing points. */
function pointed(span: number, n: number): Vec2[] {
  const pieces = Math.max(4, Math.round(n / 6));
  const right = Array.from({ length: pieces + 1 }, (_, i): Vec2 => {
    const a = (Math.PI / 3) * (i / pieces);
    return [-span / 2 + span * Math.cos(a), span * Math.sin(a)];
  });
  return [
    ...right,
    ...right
      .slice(0, -1)
      .toReversed()
      .map(([u, v]): Vec2 => [-u, v]),
  ];
}
