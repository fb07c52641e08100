import { block, lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Kernel, Solid } from '../../kernel/kernel.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';

/** Classical columns: proportions after Vignola (Tuscan 7, Doric 8, Ionic 9 lower diameters high), entasis in the upper two thirds. */
export const column = defineOperation({
  op: 'create_column',
  family: 'architecture',
  label: 'Column',
  help: 'Doric, Tuscan or plain column with base, fluted shaft and capital',
  produces: 'body',
  anchors: { capital: 'Middle of the top slab' },
  params: {
    order: choice({
      options: ['doric', 'tuscan', 'plain'],
      default: 'doric',
      label: 'Order',
      help: 'Doric is fluted; Tuscan has a plain shaft; plain is a drum',
    }),
    height: length({ default: 4000, min: 20, max: 1e5, soft: [300, 10000], step: 10, label: 'Height', help: 'Whole height' }),
    diameter: length({
      default: 'auto',
      min: 4,
      max: 20000,
      soft: [50, 1500],
      step: 5,
      label: 'Diameter',
      help: 'Lower diameter of the shaft',
    }),
    count: count({ default: 20, min: 8, max: 60, label: 'Flutes', help: 'Number of flutes', when: { order: ['doric'] } }),
    materials: materialsParam(['base', 'shaft', 'capital']),
  },
  spoken: {
    names: ['column', 'pillar', 'doric column', 'tuscan column', 'greek column'],
    variants: [
      { names: ['doric column', 'greek column'], params: { order: 'doric' } },
      { names: ['tuscan column'], params: { order: 'tuscan' } },
      { names: ['pillar'], params: { order: 'plain' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['wide', 'thick', 'thickness', 'across', 'width'] },
    parts: {
      flute: { names: ['groove'], count: 'count' },
      base: { names: ['plinth'], material: 'base' },
      shaft: { material: 'shaft' },
      capital: { material: 'capital' },
    },
    holds: { on: 'capital' },
  },
  example: { params: {}, material: 'white marble' },
  build(params, context) {
    const { kernel } = context;
    const { height } = params;
    const diameter = params.diameter ?? height / { doric: 8, tuscan: 7, plain: 9 }[params.order];
    const r = diameter / 2;
    const baseHeight = Math.min(r, height * 0.12);
    const capHeight = Math.min(r, height * 0.12);
    const shaftHeight = height - baseHeight - capHeight;
    const upper = params.order === 'plain' ? r : r * 0.84;
    const line: Vec2[] = Array.from({ length: 13 }, (_, i) => {
      const t = i / 12;
      const s = Math.max(0, (t - 1 / 3) / (2 / 3));
      return [r - (r - upper) * Math.sin((s * Math.PI) / 2) ** 2, t * shaftHeight];
    });
    const shaft =
      params.order === 'doric'
        ? flutedShaft(kernel, line, params.count, context.quality === 'draft' ? 6 : 10)
        : lathe(context, [[0, 0], ...line, [0, shaftHeight]]);
    // Shaft, base and capital overlap by a hair.
    const joint = height * 1e-4;
    const plinth = block(context, [r * 2.7, baseHeight * 0.5, r * 2.7]);
    const torus = lathe(context, [
      [0, baseHeight * 0.45],
      [r * 1.2, baseHeight * 0.45],
      [r * 1.3, baseHeight * 0.55],
      [r * 1.32, baseHeight * 0.66],
      [r * 1.26, baseHeight * 0.78],
      [r * 1.12, baseHeight * 0.86],
      [r * 1.04, baseHeight + joint],
      [0, baseHeight + joint],
    ]);
    const echinus = lathe(context, [
      [0, -joint],
      [upper * 0.98, -joint],
      [upper * 0.98, capHeight * 0.2],
      [upper * 1.12, capHeight * 0.24],
      [upper * 1.12, capHeight * 0.3],
      [upper * 1.22, capHeight * 0.42],
      [upper * 1.42, capHeight * 0.6],
      [upper * 1.42, capHeight * 0.66],
      [0, capHeight * 0.66],
    ]);
    const abacus = block(context, [upper * 3, capHeight * 0.36, upper * 3]).translate([0, capHeight * 0.64, 0]);
    const parts: BuiltPart[] = [
      { role: 'base', name: 'Base', class: 'body', solid: plinth.add(torus), crease: 40 },
      { role: 'shaft', name: 'Shaft', class: 'body', solid: shaft.translate([0, baseHeight, 0]), crease: 30 },
      { role: 'capital', name: 'Capital', class: 'body', solid: echinus.add(abacus).translate([0, height - capHeight, 0]), crease: 40 },
    ];
    return { parts: dress(parts, params.materials, 'limestone'), anchors: { capital: frameAt([0, height, 0]) }, resolved: { diameter } };
  },
});

/** Shallow flutes that meet in arrises, as a Doric shaft has them; their depth follows the swelling of the shaft. */
function flutedShaft(kernel: Kernel, line: readonly Vec2[], count: number, pieces: number): Solid {
  const [low] = line[0]!;
  const height = line.at(-1)![1];
  const depth = (0.45 * Math.PI) / count;
  const outline = Array.from({ length: count * pieces }, (_, i): Vec2 => {
    const r = low * (1 - depth * Math.sin((Math.PI * (i % pieces)) / pieces));
    const a = (2 * Math.PI * i) / (count * pieces);
    return [r * Math.cos(a), r * Math.sin(a)];
  });
  const rows = line.length - 1;
  return kernel
    .extrude(kernel.polygon([outline]), height, { divisions: rows })
    .rotate([-90, 0, 0])
    .warp((p) => {
      const k = line[Math.min(rows, Math.max(0, Math.round((p[1] / height) * rows)))]![0] / low;
      p[0] *= k;
      p[2] *= k;
    });
}
