import { lathe } from '../../kernel/forms.ts';
import type { Kernel, Solid } from '../../kernel/kernel.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

const STAVES = 22;

/** A bellied barrel of staves with iron hoops, heads set in. */
export const barrel = defineOperation({
  op: 'create_barrel',
  family: 'props',
  label: 'Barrel',
  help: 'Wooden barrel with staves and hoops',
  produces: 'body',
  params: {
    height: length({ default: 900, min: 10, max: 20000, soft: [200, 1500], step: 10, label: 'Height', help: 'Whole height' }),
    diameter: length({ default: 'auto', min: 10, max: 20000, soft: [150, 1200], step: 10, label: 'Diameter', help: 'At the belly' }),
    count: count({ default: 4, min: 2, max: 12, label: 'Hoops', help: 'Number of hoops' }),
    materials: materialsParam(['staves', 'hoop']),
  },
  spoken: {
    names: ['barrel', 'wooden barrel', 'cask', 'keg', 'wine barrel'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['wide', 'across'] },
    parts: {
      hoop: { names: ['ring', 'band', 'metal band'], count: 'count', material: 'hoop' },
      stave: { names: ['board', 'plank'], material: 'staves' },
    },
    holds: { on: 'top' },
  },
  example: { params: {}, material: 'oak' },
  build(params, context) {
    const { kernel } = context;
    const { height: h } = params;
    const r = (params.diameter ?? h * 0.72) / 2;
    const wall = r * 0.09;
    const bulge = (y: number) => r * (0.82 + 0.18 * (1 - (2 * (y / h) - 1) ** 2));
    const steps = 12;
    const side = (inset: number, from: number, to: number): Vec2[] =>
      Array.from({ length: steps + 1 }, (_, i): Vec2 => {
        const y = from + ((to - from) * i) / steps;
        return [bulge(y) - inset, y];
      });
    const lid = h * 0.04;
    const around = context.segments(r);
    const hollow = lathe(context, [[0, lid * 2], ...side(wall, lid * 2, h - lid * 2), [0, h - lid * 2]]);
    const recess = kernel.cylinder(lid * 2, bulge(0) - wall, bulge(0) - wall, around);
    const body = staved(kernel, h, r, wall * 0.1, Math.max(4, Math.round(around / STAVES)), bulge).subtract(
      hollow,
      recess.translate([0, -lid, 0]),
      recess.translate([0, h - lid, 0]),
    );
    const tall = h * 0.045;
    const hoops = Array.from({ length: params.count }, (_, i) => {
      const t = params.count <= 1 ? 0.5 : i / (params.count - 1);
      const y = h * (0.06 + 0.88 * (t < 0.5 ? t * 0.75 : 1 - (1 - t) * 0.75)) - tall / 2;
      return lathe(context, [
        [bulge(y) - wall * 0.2, y],
        [bulge(y) + wall * 0.14, y],
        [bulge(y + tall) + wall * 0.14, y + tall],
        [bulge(y + tall) - wall * 0.2, y + tall],
      ]);
    });
    const parts: BuiltPart[] = [
      { role: 'staves', name: 'Staves', class: 'body', solid: body, grain: [0, 1, 0] },
      ...hoops.map((solid, i): BuiltPart => ({ role: 'hoop', name: `Hoop ${i + 1}`, class: 'body', solid, ...ofOwn('dark steel') })),
    ];
    return { parts: dress(parts, params.materials, 'oak'), resolved: { diameter: 2 * r } };
  },
});

/** The bellied body with a V seam between its staves. */
function staved(kernel: Kernel, height: number, radius: number, seam: number, pieces: number, bulge: (y: number) => number): Solid {
  const half = seam / radius;
  const outline = Array.from({ length: STAVES }, (_, i): Vec2[] => {
    const a = (2 * Math.PI * i) / STAVES;
    const width = (2 * Math.PI) / STAVES - 2 * half;
    const arc = Array.from({ length: pieces + 1 }, (_, k): Vec2 => at(radius, a + half + (width * k) / pieces));
    return [at(radius - seam, a), ...arc];
  }).flat();
  return kernel
    .extrude(kernel.polygon([outline]), height, { divisions: 12 })
    .rotate([-90, 0, 0])
    .warp((p) => {
      const k = bulge(p[1]) / radius;
      p[0] *= k;
      p[2] *= k;
    });
}

const at = (radius: number, angle: number): Vec2 => [radius * Math.cos(angle), radius * Math.sin(angle)];
