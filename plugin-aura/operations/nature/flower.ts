import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { lathe } from '../../kernel/forms.ts';
import { multiply } from '../../kernel/matrix.ts';
import { trackOf } from '../../kernel/path.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A flower: petals round a heart on a stem with leaves, in a pot where wanted. */
export const flower = defineOperation({
  op: 'create_flower',
  family: 'nature',
  label: 'Flower',
  help: 'Daisy, sunflower or tulip on a stem with leaves; potted if wanted',
  produces: 'body',
  params: {
    kind: choice({ options: ['daisy', 'sunflower', 'tulip'], default: 'daisy', label: 'Kind', help: 'Form of the blossom' }),
    height: length({ default: 300, min: 3, max: 1e5, soft: [50, 2000], step: 5, label: 'Height', help: 'Whole height' }),
    diameter: length({ default: 'auto', min: 1, max: 1e5, soft: [20, 400], step: 5, label: 'Blossom', help: 'Diameter of the blossom' }),
    count: count({ default: 'auto', min: 3, max: 60, soft: [5, 30], label: 'Petals', help: 'Number of petals' }),
    potted: flag({ default: false, label: 'Pot', help: 'Stands in a clay pot' }),
    materials: materialsParam(['petal', 'heart', 'stem', 'leaf', 'pot']),
  },
  spoken: {
    names: ['flower', 'daisy', 'sunflower', 'tulip', 'potted flower'],
    variants: [
      { names: ['daisy'], params: { kind: 'daisy' } },
      { names: ['sunflower'], params: { kind: 'sunflower' } },
      { names: ['tulip'], params: { kind: 'tulip' } },
      { names: ['potted flower'], params: { potted: true } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'], diameter: ['wide', 'across'] },
    adjectives: { potted: { potted: true } },
    parts: {
      petal: { count: 'count', material: 'petal' },
      heart: { names: ['center', 'centre', 'middle'], material: 'heart' },
      stem: { names: ['stalk'], material: 'stem' },
      leaf: { material: 'leaf' },
      pot: { names: ['flower pot'], present: { potted: true }, absent: { potted: false }, material: 'pot' },
    },
  },
  example: { params: { kind: 'sunflower' } },
  build(params, context) {
    const { kernel, segments } = context;
    const { kind, height } = params;
    const diameter = params.diameter ?? height * { daisy: 0.3, sunflower: 0.36, tulip: 0.22 }[kind];
    const count = params.count ?? { daisy: 16, sunflower: 22, tulip: 6 }[kind];
    const r = diameter / 2;
    const pot = params.potted ? height * 0.25 : 0;
    const stem = Math.min(height * 0.012, r * 0.12);
    // Open blossoms nod toward the viewer; what then stands highest is the rear petals' tips.
    const nod = kind === 'tulip' ? 0 : 45;
    const neck = kind === 'tulip' ? height - r * 1.92 : height - r * 0.83;
    if (neck < pot + height * 0.2)
      throw new CannotBuild(`A blossom of ${diameter} mm is too large for a flower ${height} mm high: make it smaller.`, 'diameter');
    const parts: BuiltPart[] = [
      {
        role: 'stem',
        name: 'Stem',
        class: 'body',
        solid: sweepLoops(
          kernel,
          kernel.circle(stem, 14).loops(),
          trackOf(
            {
              spline: [
                [0, pot * 0.5, 0],
                [stem * 1.2, neck * 0.5, -stem * 0.5],
                [0, neck, 0],
              ],
            },
            segments,
          ),
          { scaleEnd: 0.75 },
        ),
        ...ofOwn('green leaves'),
      },
    ];
    const heart = kind === 'tulip' ? 0 : r * (kind === 'sunflower' ? 0.42 : 0.28);
    if (heart)
      parts.push({
        role: 'heart',
        name: 'Heart',
        class: 'body',
        solid: kernel.sphere(heart, segments(heart)).scale([1, 0.42, 1]).rotate([nod, 0, 0]).translate([0, neck, 0]),
        ...ofOwn(kind === 'sunflower' ? 'brown paint' : 'yellow paint'),
      });
    const long = r - heart * 0.7;
    const wide = kind === 'tulip' ? r * 0.62 : Math.min(r * 0.24, ((Math.PI * r) / count) * 0.9);
    // A petal: a flat ellipsoid, bent up a little, that begins under the heart.
    const flat = kernel.sphere(1, context.quality === 'draft' ? 16 : 28).scale([long / 2, Math.max(diameter * 0.008, wide * 0.1), wide]);
    const petal =
      kind === 'tulip'
        ? tulipPetal(context, r)
        : flat.translate([heart * 0.7 + long / 2, 0, 0]).warp((p) => {
            p[1] += (p[0] / r) ** 2 * r * 0.16;
          });
    const [c, n] = [Math.cos((nod * Math.PI) / 180), Math.sin((nod * Math.PI) / 180)];
    const head: Mat4 = [1, 0, 0, 0, 0, c, n, 0, 0, -n, c, 0, 0, neck, 0, 1];
    const places = Array.from({ length: count }, (_, i): Mat4 => {
      const t = (2 * Math.PI * i) / count;
      const lift = kind === 'tulip' ? 0 : (i % 2) * diameter * 0.01;
      return multiply(head, [Math.cos(t), 0, -Math.sin(t), 0, 0, 1, 0, 0, Math.sin(t), 0, Math.cos(t), 0, 0, lift, 0, 1]);
    });
    parts.push({
      role: 'petal',
      name: 'Petal',
      class: 'body',
      solid: petal,
      copies: places,
      transform: places[0]!,
      // a yellow tulip is one with yellow petals
      material: { daisy: 'white paint', sunflower: 'yellow paint', tulip: 'red paint' }[kind],
    });
    const leaf = kernel
      .sphere(1, 24)
      .scale([height * 0.11, height * 0.006, height * 0.035])
      .translate([height * 0.11, 0, 0])
      .warp((p) => {
        p[1] += p[0] * 0.45 - p[0] ** 2 * (1.3 / height);
      });
    const leaves = [0, 1].map((i): Mat4 => {
      const t = i * 2.6;
      const y = pot + (height - pot) * (0.2 + 0.16 * i);
      // How far the stem is bent there, of the most: leaves begin within it.
      const bent = Math.max(0, 1 - ((y - neck * 0.5) / (neck * 0.5 - (y < neck * 0.5 ? pot * 0.5 : 0))) ** 2);
      return [Math.cos(t), 0, -Math.sin(t), 0, 0, 1, 0, 0, Math.sin(t), 0, Math.cos(t), 0, stem * 1.2 * bent, y, -stem * 0.5 * bent, 1];
    });
    parts.push({ role: 'leaf', name: 'Leaf', class: 'body', solid: leaf, copies: leaves, transform: leaves[0]!, ...ofOwn('green leaves') });
    if (pot) {
      parts.push({
        role: 'pot',
        name: 'Pot',
        class: 'body',
        solid: lathe(context, [
          [0, 0],
          [pot * 0.36, 0],
          [pot * 0.48, pot * 0.78],
          [pot * 0.55, pot * 0.78],
          [pot * 0.56, pot],
          [pot * 0.48, pot],
          [pot * 0.44, pot * 0.8],
          [0, pot * 0.8],
        ]),
        ...ofOwn('terracotta'),
      });
      parts.push({
        role: 'earth',
        name: 'Earth',
        class: 'body',
        solid: kernel.cylinder(pot * 0.1, pot * 0.43, pot * 0.445, 48).translate([0, pot * 0.8, 0]),
        ...ofOwn('soil'),
      });
    }
    return { parts: dress(parts, params.materials, 'green leaves'), resolved: { diameter, count } };
  },
});

/** One of a tulip's petals, standing: part of a hollow egg. */
function tulipPetal({ kernel, segments }: Parameters<typeof lathe>[0], r: number) {
  const egg = kernel
    .sphere(1, segments(r) > 40 ? 40 : 20)
    .scale([r * 0.8, r, r * 0.8])
    .subtract(
      kernel
        .sphere(1, 32)
        .scale([r * 0.74, r * 0.96, r * 0.74])
        .translate([0, r * 0.05, 0]),
    );
  const shield = kernel
    .extrude(
      kernel.polygon([
        [
          [-r * 0.3, -r],
          [r * 0.3, -r],
          [r * 0.5, 0],
          [r * 0.3, r * 0.55],
          [0, r * 0.82],
          [-r * 0.3, r * 0.55],
          [-r * 0.5, 0],
        ],
      ]),
      r * 2,
    )
    .rotate([0, 90, 0]);
  return egg.intersect(shield).translate([0, r * 0.92, 0]);
}
