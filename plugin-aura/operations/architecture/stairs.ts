import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { trackThrough } from '../../kernel/path.ts';
import type { Vec2, Vec3 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { angle, choice, count, flag, length } from '../../plan/param.ts';
import { type Built, type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { placed } from './moved.ts';

/** Stairs straight or spiral. The step rule 2 rise + run = 630 mm gives the run where it is not said. */
export const stairs = defineOperation({
  op: 'create_stairs',
  family: 'architecture',
  label: 'Stairs',
  help: 'Straight stairs (solid or open) or a spiral staircase round a post, with a rail',
  produces: 'body',
  params: {
    style: choice({
      options: ['solid', 'open', 'spiral'],
      default: 'solid',
      label: 'Style',
      help: 'Solid flight, treads on stringers, or spiral round a post',
    }),
    count: count({ default: 12, min: 1, max: 200, soft: [3, 30], label: 'Steps', help: 'Number of steps' }),
    rise: length({
      default: 'auto',
      min: 5,
      max: 2000,
      soft: [120, 220],
      step: 1,
      label: 'Rise',
      help: 'Height of one step; default the height divided by the steps, or 175',
    }),
    height: length({
      default: 'auto',
      min: 5,
      max: 1e5,
      soft: [300, 5000],
      step: 10,
      label: 'Height',
      help: 'From the floor to the last step',
    }),
    run: length({ default: 'auto', min: 5, max: 5000, soft: [180, 400], step: 5, label: 'Run', help: 'Depth of one step' }),
    width: length({
      default: 1000,
      min: 20,
      max: 20000,
      soft: [500, 3000],
      step: 10,
      label: 'Width',
      help: 'Width of the flight; the radius of a spiral',
    }),
    turn: angle({
      default: 'auto',
      min: 30,
      max: 3600,
      soft: [180, 720],
      step: 5,
      label: 'Turn',
      help: 'How far a spiral turns over its height',
      when: { style: ['spiral'] },
    }),
    rail: flag({ default: false, label: 'Rail', help: 'A hand rail with balusters' }),
    rails_at: choice({
      options: ['both', 'left', 'right'],
      default: 'both',
      label: 'Place of the rails',
      help: 'At both sides of a flight, or at one as it is climbed',
      when: { style: ['solid', 'open'] },
    }),
    materials: materialsParam(['step', 'stringer', 'post', 'rail']),
  },
  spoken: {
    names: [
      'stairs',
      'staircase',
      'stair',
      'stairway',
      'steps',
      'flight of stairs',
      'flight of steps',
      'straight flight',
      'spiral stairs',
      'spiral staircase',
      'spiral stair',
    ],
    variants: [{ names: ['spiral stairs', 'spiral staircase', 'spiral stair'], params: { style: 'spiral' } }],
    sizes: { one: 'height' },
    words: {
      height: ['tall', 'high'],
      width: ['wide', 'deep'],
      rise: ['rise', 'riser', 'step height'],
      run: ['run', 'tread', 'going', 'step depth'],
      turn: ['turn'],
    },
    adjectives: { open: { style: 'open' }, floating: { style: 'open' }, straight: { style: 'solid' }, spiral: { style: 'spiral' } },
    parts: {
      tread: { names: ['going'], count: 'count', material: 'step', sizes: { size: 'run', depth: 'run', width: 'width' } },
      riser: { names: ['rise'], count: 'count', material: 'step', sizes: { size: 'rise', height: 'rise' } },
      step: {
        names: ['stair'],
        count: 'count',
        material: 'step',
        sizes: { size: 'rise', height: 'rise', depth: 'run', width: 'width' },
      },
      rail: {
        names: ['railing', 'handrail', 'banister', 'bar', 'balustrade'],
        at: ['each side', 'both sides'],
        adjectives: { left: { rails_at: 'left' }, right: { rails_at: 'right' } },
        present: { rail: true },
        absent: { rail: false },
        material: 'rail',
      },
      post: { names: ['central post', 'column', 'pole'], material: 'post' },
      stringer: { material: 'stringer' },
    },
  },
  example: { params: { style: 'spiral', count: 14, height: 2600, rail: true }, material: 'oak' },
  build(params, context): Built {
    const { kernel, segments } = context;
    const { count: n, width } = params;
    const height = params.height ?? n * (params.rise ?? 175);
    const rise = height / n;
    if (params.rise !== undefined && params.height !== undefined && Math.abs(params.rise * n - height) > 1)
      throw new CannotBuild(`${n} steps of ${params.rise} mm make ${params.rise * n} mm, not ${height} mm: leave one of them out.`, 'rise');
    const run = params.run ?? Math.max(rise * 0.9, 630 - 2 * rise);
    const thickness = Math.min(rise * 0.3, 50);
    const parts: BuiltPart[] = [];
    if (params.style === 'spiral') {
      const turn = params.turn ?? n * 30;
      const each = turn / n;
      const post = Math.max(width * 0.07, 10);
      const tall = 900 * Math.min(1, width / 700);
      const wedge = spiralTread({ kernel, segments }, post * 0.6, width, each * 1.12, thickness);
      const places = Array.from({ length: n }, (_, i) => placed(0, (i + 1) * rise - thickness, 0, i * each));
      parts.push({ role: 'step', name: 'Step', class: 'body', solid: wedge, copies: places, transform: places[0]!, grain: [1, 0, 0] });
      parts.push({
        role: 'post',
        name: 'Post',
        class: 'body',
        solid: kernel.cylinder(height + (params.rail ? tall : rise * 0.3), post, post, segments(post)),
        grain: [0, 1, 0],
      });
      if (params.rail) {
        const bar = Math.max(8, width * 0.018);
        const r = width - bar * 1.6;
        if (Math.abs(turn) > 360 && (rise * 360) / Math.abs(each) < 2.2 * bar)
          throw new CannotBuild(`So many turns on ${height} mm leave no room between the windings of the rail: turn less.`, 'turn');
        const rods = Array.from({ length: n }, (_, i) =>
          placed(r * Math.cos((i * each * Math.PI) / 180), (i + 1) * rise - thickness * 0.5, -r * Math.sin((i * each * Math.PI) / 180)),
        );
        parts.push({
          role: 'baluster',
          name: 'Baluster',
          class: 'body',
          solid: kernel.cylinder(tall, bar * 0.5, bar * 0.5, segments(bar)),
          copies: rods,
          transform: rods[0]!,
          ...ofOwn('black steel'),
        });
        const points = Array.from({ length: (n - 1) * 6 + 1 }, (_, k): Vec3 => {
          const i = k / 6;
          const a = (i * each * Math.PI) / 180;
          return [r * Math.cos(a), (i + 1) * rise + tall - thickness * 0.5, -r * Math.sin(a)];
        });
        if (points.length > 1)
          parts.push({
            role: 'rail',
            name: 'Hand rail',
            class: 'body',
            solid: sweepLoops(kernel, kernel.circle(bar, segments(bar)).loops(), trackThrough(points, false)),
            ...ofOwn('black steel'),
          });
      }
      return { parts: dress(parts, params.materials, 'oak'), resolved: { height, rise, turn } };
    }
    const total = n * run;
    const back = (i: number) => total / 2 - (i + 0.5) * run;
    if (params.style === 'solid') {
      // One flight: its side view, front at the left, pulled out over the width.
      const side: Vec2[] = [[-total / 2, 0]];
      const top = (i: number) => (i + 1) * rise - thickness;
      for (let i = 0; i < n; i++) side.push([-total / 2 + i * run, top(i)], [-total / 2 + (i + 1) * run, top(i)]);
      const flight = kernel.extrude(kernel.polygon([[...side, [total / 2, 0]]]), width);
      parts.push({
        role: 'step',
        name: 'Flight',
        class: 'body',
        solid: flight.rotate([0, 90, 0]).translate([-width / 2, 0, 0]),
        grain: [1, 0, 0],
      });
      // The treads lie on it and sink in by what no eye sees, so that flight and treads hold together.
      const sunk = thickness * 0.01;
      const places = Array.from({ length: n }, (_, i) => placed(0, top(i) - sunk, back(i)));
      parts.push({
        role: 'step',
        name: 'Step',
        class: 'body',
        solid: kernel.box([width, thickness + sunk, run]).translate([0, (thickness + sunk) / 2, 0]),
        copies: places,
        transform: places[0]!,
        grain: [1, 0, 0],
      });
    } else {
      const places = Array.from({ length: n }, (_, i) => placed(0, (i + 1) * rise - thickness, back(i)));
      parts.push({
        role: 'step',
        name: 'Step',
        class: 'body',
        solid: plank(context, [width, thickness, run * 1.1]),
        copies: places,
        transform: places[0]!,
        grain: [1, 0, 0],
      });
      const deep = rise * 0.75;
      const beam = kernel.polygon([
        [
          [total / 2, 0],
          [total / 2 - deep * 1.6, 0],
          [-total / 2, height - rise - deep],
          [-total / 2, height - thickness],
          [-total / 2 + run, height - thickness],
          [total / 2 - run * 0.2, rise - thickness],
        ],
      ]);
      const solid: Solid = kernel.extrude(beam, Math.min(width * 0.05, 50)).rotate([0, -90, 0]);
      for (const x of [-width / 2 + width * 0.1, width / 2 - width * 0.05])
        parts.push({ role: 'stringer', name: 'Stringer', class: 'body', solid: solid.translate([x, 0, 0]), grain: [0, 0.6, -0.8] });
    }
    if (params.rail) {
      const tall = 900;
      const bar = Math.max(10, width * 0.02);
      for (const side of params.rails_at === 'both' ? [-1, 1] : [params.rails_at === 'left' ? -1 : 1]) {
        const x = side * (width / 2 - bar * 1.5);
        const rods = Array.from({ length: n }, (_, i) => placed(x, (i + 1) * rise - 1, back(i)));
        parts.push({
          role: 'baluster',
          name: 'Baluster',
          class: 'body',
          solid: kernel.cylinder(tall, bar * 0.5, bar * 0.5, segments(bar)),
          copies: rods,
          transform: rods[0]!,
          ...ofOwn('black steel'),
        });
        const points: Vec3[] = [
          [x, rise + tall, back(0) + run * 0.3],
          [x, height + tall, back(n - 1) - run * 0.3],
        ];
        parts.push({
          role: 'rail',
          name: 'Hand rail',
          class: 'body',
          solid: sweepLoops(kernel, kernel.circle(bar, segments(bar)).loops(), trackThrough(points, false)),
        });
      }
    }
    return { parts: dress(parts, params.materials, 'oak'), resolved: { height, rise, run } };
  },
});

/** A wedge-shaped tread from the post to the outer radius, centred on +X, `angle` degrees wide. */
function spiralTread(
  { kernel, segments }: Pick<Parameters<typeof plank>[0], 'kernel' | 'segments'>,
  inner: number,
  outer: number,
  angleDegrees: number,
  thickness: number,
): Solid {
  const half = (Math.min(angleDegrees, 170) * Math.PI) / 360;
  const pieces = Math.max(3, Math.ceil((segments(outer) * angleDegrees) / 360));
  const arc = Array.from({ length: pieces + 1 }, (_, i): [number, number] => {
    const a = -half + (2 * half * i) / pieces;
    return [outer * Math.cos(a), outer * Math.sin(a)];
  });
  const wide = inner * 0.8;
  return kernel.extrude(kernel.polygon([[[0, -wide], ...arc, [0, wide]]]), thickness).rotate([-90, 0, 0]);
}
