import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { cushion, type Maker } from '../../kernel/forms.ts';
import { fractalFrom, randomFrom } from '../../kernel/fractal.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { trackOf } from '../../kernel/path.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { seedParam } from './seed.ts';

/** A tree with trunk, limbs and a crown; conifers in tiers, palms with fronds. */
export const tree = defineOperation({
  op: 'create_tree',
  family: 'nature',
  label: 'Tree',
  help: 'Broad-leaved tree, conifer or palm with trunk and crown',
  produces: 'body',
  params: {
    kind: choice({ options: ['broadleaf', 'conifer', 'palm', 'poplar'], default: 'broadleaf', label: 'Kind', help: 'Form of the tree' }),
    height: length({ default: 6000, min: 10, max: 1e6, soft: [300, 20000], step: 50, label: 'Height', help: 'Whole height' }),
    diameter: length({ default: 'auto', min: 5, max: 1e6, soft: [200, 10000], step: 50, label: 'Crown', help: 'Diameter of the crown' }),
    trunk: length({
      default: 'auto',
      min: 1,
      max: 1e5,
      soft: [20, 1500],
      step: 5,
      label: 'Trunk',
      help: 'Diameter of the trunk at the ground',
    }),
    seed: seedParam,
    materials: materialsParam(['trunk', 'crown']),
  },
  spoken: {
    names: ['tree', 'oak tree', 'pine tree', 'palm tree', 'fir tree', 'conifer', 'palm', 'poplar', 'christmas tree', 'spruce', 'cypress'],
    variants: [
      { names: ['pine tree', 'fir tree', 'conifer', 'christmas tree', 'spruce'], params: { kind: 'conifer' } },
      { names: ['palm tree', 'palm'], params: { kind: 'palm' } },
      { names: ['poplar', 'cypress'], params: { kind: 'poplar' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'crown diameter', 'crown width'], trunk: ['trunk diameter', 'trunk'] },
    parts: {
      trunk: { names: ['stem', 'bole'], material: 'trunk', sizes: { size: 'trunk', diameter: 'trunk', thickness: 'trunk' } },
      crown: {
        names: ['leaf', 'foliage', 'canopy', 'top', 'needle', 'leaves'],
        material: 'crown',
        sizes: { diameter: 'diameter', width: 'diameter' },
      },
    },
  },
  example: { params: {} },
  build(params, context) {
    const { height, kind } = params;
    const diameter = params.diameter ?? height * { broadleaf: 0.72, conifer: 0.46, palm: 0.7, poplar: 0.24 }[kind];
    const girth = params.trunk ?? height * { broadleaf: 0.06, conifer: 0.045, palm: 0.045, poplar: 0.045 }[kind];
    if (girth > height * 0.2)
      throw new CannotBuild(
        `A trunk of ${girth} mm is too thick for a tree ${height} mm high: make it thinner or the tree higher.`,
        'trunk',
      );
    const random = randomFrom(params.seed * 7919 + 17);
    const grown = { broadleaf, conifer, palm, poplar: broadleaf }[kind](context, {
      height,
      diameter,
      girth,
      random,
      seed: params.seed,
      draft: context.quality === 'draft',
    });
    const parts: BuiltPart[] = [
      { role: 'trunk', name: 'Trunk', class: 'body', solid: grown.trunk, grain: [0, 1, 0], crease: 60, ...ofOwn('bark') },
      {
        role: 'crown',
        name: kind === 'palm' ? 'Fronds' : 'Crown',
        class: 'body',
        solid: grown.crown,
        crease: kind === 'broadleaf' ? 30 : 50,
      },
    ];
    return { parts: dress(parts, params.materials, 'green leaves'), resolved: { diameter, trunk: girth } };
  },
});

interface Habit {
  height: number;
  diameter: number;
  girth: number;
  random: () => number;
  seed: number;
  draft: boolean;
}

/** A tapering limb along a bent line. */
function limb({ kernel, segments }: Maker, spline: Vec3[], from: number, to: number): Solid {
  const track = trackOf({ spline: spline.map((p): [number, number, number] => [p[0], p[1], p[2]]) }, segments);
  return sweepLoops(kernel, kernel.circle(from / 2, 14).loops(), track, { scaleEnd: to / from });
}

/** A short tapering bough through points: hulls of balls, which bear any bend. */
function bough({ kernel }: Maker, points: readonly Vec3[], from: number, to: number): Solid {
  const ball = (at: Vec3, r: number): Vec3[] =>
    [-0.95, -0.5, 0, 0.5, 0.95].flatMap((s) =>
      Array.from({ length: 10 }, (_, i): Vec3 => {
        const [c, t] = [Math.sqrt(1 - s * s) * r, (2 * Math.PI * i) / 10];
        return [at[0] + c * Math.cos(t), at[1] + s * r, at[2] + c * Math.sin(t)];
      }),
    );
  const radius = (i: number) => (from + ((to - from) * i) / (points.length - 1)) / 2;
  return kernel.union(points.slice(1).map((p, i) => kernel.hull([...ball(points[i]!, radius(i)), ...ball(p, radius(i + 1))])));
}

function broadleaf(maker: Maker, habit: Habit): { trunk: Solid; crown: Solid } {
  const { kernel } = maker;
  const { height, diameter, girth, random } = habit;
  const slim = diameter < height * 0.4;
  const fork = height * (slim ? 0.2 : 0.36);
  const rise = height - fork * 0.75;
  const limbs: Solid[] = [
    limb(
      maker,
      [
        [0, 0, 0],
        [0, fork * 0.2, 0],
        [Math.min(girth * 0.15, fork * 0.04), fork * 0.6, -Math.min(girth * 0.1, fork * 0.03)],
        [0, fork, 0],
        [Math.min(girth * 0.1, fork * 0.05), height * 0.72, 0],
      ],
      girth,
      girth * 0.25,
    ),
    kernel.cylinder(girth * 0.5, girth * 0.75, girth * 0.42, 14),
  ];
  const clumps: Solid[] = [];
  const rough = fractalFrom(habit.seed + 5, 3);
  const clump = (at: Vec3, r: number) => {
    const ball = kernel.sphere(r, habit.draft ? 16 : 28);
    const grain = 2.2 / r;
    return ball
      .warp((p) => {
        const k = 1 + 0.26 * rough(p[0] * grain + at[0], p[1] * grain + at[1], p[2] * grain + at[2]);
        for (const axis of [0, 1, 2] as const) p[axis] *= k;
      })
      .translate(at);
  };
  const n = slim ? 5 : 7;
  for (let i = 0; i < n; i++) {
    const a = (2 * Math.PI * (i + random() * 0.5)) / n;
    const out = (diameter / 2) * 0.56 * (slim ? 0.3 : 1) * (0.85 + random() * 0.3);
    const y = slim ? fork + (rise * 0.85 * (i + 0.5)) / n : fork + rise * (0.3 + 0.28 * random());
    const tip: Vec3 = [out * Math.cos(a), y, out * Math.sin(a)];
    const start = slim ? Math.max(fork, y - rise * 0.25) : fork * (0.82 + 0.2 * random());
    limbs.push(
      bough(maker, [[0, start, 0], [tip[0] * 0.45, start + (tip[1] - start) * 0.4, tip[2] * 0.45], tip], girth * 0.42, girth * 0.14),
    );
    clumps.push(clump(tip, (diameter / 2) * (slim ? 0.72 : 0.5) * (0.9 + 0.25 * random())));
  }
  const top = (diameter / 2) * (slim ? 0.6 : 0.62);
  clumps.push(clump([0, height - top, 0], top));
  if (!slim) clumps.push(clump([0, fork + rise * 0.42, 0], (diameter / 2) * 0.6));
  const crown = kernel.union(clumps);
  // The noise moves the outline a little: bring the crown back to the height and width that were asked for.
  const { min, max } = crown.bounds();
  const fit = crown
    .translate([-(min[0] + max[0]) / 2, -max[1], -(min[2] + max[2]) / 2])
    .scale([diameter / (max[0] - min[0]), 1, diameter / (max[2] - min[2])])
    .translate([0, height, 0]);
  return { trunk: kernel.union(limbs), crown: fit };
}

function conifer(maker: Maker, habit: Habit): { trunk: Solid; crown: Solid } {
  const { kernel } = maker;
  const { height, diameter, girth } = habit;
  const tiers = 6;
  const foot = height * 0.12;
  const points = 18;
  const layers = Array.from({ length: tiers }, (_, i) => {
    const t = i / tiers;
    const r = (diameter / 2) * (1 - t) ** 0.85;
    const tall = ((height - foot) / tiers) * 1.75;
    const y = foot + ((height - foot) * i) / tiers;
    const star = Array.from({ length: 2 * points }, (_, k): [number, number] => {
      const a = (Math.PI * (k + i * 0.6)) / points;
      const out = r * (k % 2 ? 0.8 : 1);
      return [out * Math.cos(a), out * Math.sin(a)];
    });
    const cone = kernel
      .extrude(kernel.polygon([star]), Math.min(tall, height - y), { scaleTop: [0.02, 0.02], divisions: 0 })
      .rotate([-90, 0, 0]);
    // The skirt of each tier droops: its rim is drawn down.
    return cone.translate([0, y, 0]);
  });
  return { trunk: kernel.cylinder(height * 0.7, girth / 2, girth * 0.15, 20), crown: kernel.union(layers) };
}

function palm(maker: Maker, habit: Habit): { trunk: Solid; crown: Solid } {
  const { kernel } = maker;
  const { height, diameter, girth, random } = habit;
  const lean = height * 0.07;
  const tip: Vec3 = [lean, height * 0.84, 0];
  const trunk = limb(maker, [[0, 0, 0], [0, height * 0.1, 0], [lean * 0.25, height * 0.4, 0], tip], girth, girth * 0.6);
  const fronds: Solid[] = [kernel.sphere(girth * 0.7, 24).translate(tip)];
  const n = 11;
  for (let i = 0; i < n; i++) {
    const long = (diameter / 2) * (0.9 + 0.15 * random());
    const up = Math.min(height * 0.13, long * 0.4) * (0.7 + 0.6 * random());
    const path: [number, number, number][] = [
      [0, 0, 0],
      [long * 0.4, up, 0],
      [long * 0.8, up * 0.5, 0],
      [long, -up * 0.6, 0],
    ];
    const blade = kernel.polygon([
      [
        [-long * 0.07, -long * 0.025],
        [0, 0],
        [long * 0.07, -long * 0.025],
        [0, long * 0.012],
      ],
    ]);
    const frond = sweepLoops(kernel, blade.loops(), trackOf({ spline: path }, maker.segments), { scaleEnd: 0.05 });
    fronds.push(frond.rotate([0, (360 * (i + random() * 0.4)) / n, 0]).translate(tip));
  }
  const crown = kernel.union(fronds);
  const rise = crown.bounds().max[1];
  return {
    trunk,
    crown: crown
      .translate([0, height - rise, 0])
      .add(cushion(maker, [girth * 1.1, girth * 0.9, girth * 1.1], 2, 2).translate([tip[0], tip[1] - girth * 0.4, 0])),
  };
}
