import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import { plank } from '../../kernel/forms.ts';
import { choice, count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { placed } from './moved.ts';

/** A fence of pickets or boards between posts. */
export const fence = defineOperation({
  op: 'create_fence',
  family: 'architecture',
  label: 'Fence',
  help: 'Picket, board or rail fence with posts',
  produces: 'body',
  params: {
    style: choice({
      options: ['picket', 'board', 'rail'],
      default: 'picket',
      label: 'Style',
      help: 'Pointed pickets, upright boards, or level rails',
    }),
    length: length({ default: 3000, min: 50, max: 1e6, soft: [500, 20000], step: 50, label: 'Length', help: 'From left to right' }),
    height: length({ default: 1000, min: 20, max: 10000, soft: [400, 2500], step: 10, label: 'Height', help: 'Of pickets or boards' }),
    spacing: length({ default: 'auto', min: 1, max: 5000, soft: [50, 300], step: 5, label: 'Spacing', help: 'From picket to picket' }),
    gate: choice({
      options: ['none', 'middle', 'left', 'right'],
      default: 'none',
      label: 'Gate',
      help: 'A leaf of the same make between two posts, as wide as the fence is high, at most 1.1 m',
    }),
    pickets: count({ default: 'auto', min: 1, max: 2000, soft: [4, 100], label: 'Pickets', help: 'How many; left out, by the spacing' }),
    materials: materialsParam(['picket', 'post', 'rail', 'gate', 'hinge']),
  },
  spoken: {
    names: ['fence', 'picket fence', 'wooden fence', 'board fence', 'ranch fence'],
    variants: [
      { names: ['picket fence'], params: { style: 'picket' } },
      { names: ['wooden fence'], params: {}, materials: { main: 'pine' } },
      { names: ['board fence'], params: { style: 'board' } },
      { names: ['ranch fence'], params: { style: 'rail' } },
    ],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long', 'wide', 'width'], height: ['tall', 'high'], spacing: ['spacing', 'gap'] },
    parts: {
      picket: { names: ['slat', 'board', 'paling'], material: 'picket', count: 'pickets' },
      post: { material: 'post' },
      rail: { material: 'rail' },
      gate: {
        names: ['garden gate', 'picket gate'],
        present: { gate: 'middle' },
        absent: { gate: 'none' },
        material: 'gate',
        adjectives: {
          left: { gate: 'left' },
          right: { gate: 'right' },
          middle: { gate: 'middle' },
          center: { gate: 'middle' },
        },
      },
    },
  },
  example: { params: {}, material: 'white paint' },
  build(params, context) {
    const { length: long, height } = params;
    const board = height * 0.08;
    const thick = height * 0.022;
    const post = height * 0.09;
    const opening = openingOf(params.gate, long, height, post);
    const stretches = stretchesOf(long, opening);
    const spans = Math.max(1, Math.round(long / (height * 1.8)));
    const posts = stretches.flatMap(([from, to]) => {
      const own = Math.max(1, Math.round((spans * (to - from)) / long));
      return Array.from({ length: own + 1 }, (_, i) => placed(from + post / 2 + ((to - from - post) * i) / own, 0, 0));
    });
    const parts: BuiltPart[] = [
      {
        role: 'post',
        name: 'Post',
        class: 'body',
        solid: plank(context, [post, height, post]),
        copies: posts,
        transform: posts[0]!,
        grain: [0, 1, 0],
      },
    ];
    const rows = params.style === 'rail' ? [0.28, 0.55, 0.82] : [0.25, 0.75];
    for (const [from, to] of stretches) {
      const rails = rows.map((t) => placed((from + to) / 2, height * t - board / 2, params.style === 'rail' ? 0 : post * 0.2));
      parts.push({
        role: 'rail',
        name: 'Rail',
        class: 'body',
        solid: plank(context, [to - from - post, board, thick * 1.4]),
        copies: rails,
        transform: rails[0]!,
        grain: [1, 0, 0],
      });
    }
    const spacing = params.spacing ?? (params.style === 'board' ? board * 1.08 : board * 1.9);
    if (params.style !== 'rail') {
      const n = params.pickets ?? Math.max(1, Math.floor((long - post) / spacing));
      if (n * board > long) throw new CannotBuild(`${n} pickets ${board.toFixed(0)} mm wide do not fit into ${long} mm.`, 'pickets');
      const pickets = Array.from({ length: n }, (_, i) => -long / 2 + ((i + 0.5) * long) / n)
        // where the gate is, it has its own
        .filter((x) => opening === undefined || x + board / 2 < opening[0] || x - board / 2 > opening[1])
        .map((x) => placed(x, height * 0.06, post * 0.2 + thick * 1.15));
      parts.push({
        role: 'picket',
        name: 'Picket',
        class: 'body',
        solid: picket(context, board, height * 0.94, thick, params.style === 'picket'),
        copies: pickets,
        transform: pickets[0]!,
        grain: [0, 1, 0],
      });
    }
    if (opening) parts.push(...leafOf(context, opening, { height, board, thick, post, rows, spacing, style: params.style }));
    return { parts: dress(parts, params.materials, 'white paint'), resolved: { spacing } };
  },
});

type Stretch = readonly [from: number, to: number];

/** From where to where a gate leaves the fence open; undefined where there is none. */
function openingOf(gate: 'none' | 'middle' | 'left' | 'right', long: number, height: number, post: number): Stretch | undefined {
  if (gate === 'none') return undefined;
  const wide = Math.min(1100, height, long * 0.45);
  const most = long / 2 - post - wide;
  const from = gate === 'middle' ? -wide / 2 : gate === 'left' ? -most * 0.6 - wide : most * 0.6;
  return [from, from + wide];
}

/** The fence from end to end, or on both sides of its gate. */
const stretchesOf = (long: number, opening: Stretch | undefined): Stretch[] =>
  opening
    ? [
        [-long / 2, opening[0]],
        [opening[1], long / 2],
      ]
    : [[-long / 2, long / 2]];

interface Make {
  height: number;
  board: number;
  thick: number;
  post: number;
  rows: readonly number[];
  spacing: number;
  style: 'picket' | 'board' | 'rail';
}

/** The leaf of a gate: rails with a brace between them, its pickets before them, two hinges at the left post and a latch at the right. */
function leafOf(maker: Maker, [from, to]: Stretch, { height, board, thick, post, rows, spacing, style }: Make): BuiltPart[] {
  const { kernel } = maker;
  const gap = post * 0.12;
  const [wide, x, z] = [to - from - 2 * gap, (from + to) / 2, style === 'rail' ? 0 : post * 0.2];
  const levels = style === 'rail' ? rows : [rows[0]!, rows.at(-1)!];
  const rails = levels.map((t) => plank(maker, [wide, board, thick * 1.4]).translate([0, height * t - board / 2, 0]));
  const [low, high] = [height * levels[0]!, height * levels.at(-1)!];
  const turn = (Math.atan2(high - low, wide * 0.92) * 180) / Math.PI;
  const brace = plank(maker, [Math.hypot(high - low, wide * 0.92), board * 0.8, thick * 1.2])
    .translate([0, -board * 0.4, 0])
    .rotate([0, 0, turn])
    .translate([0, (low + high) / 2, 0]);
  const stiles = [-1, 1].map((side) =>
    plank(maker, [board, high - low + board, thick * 1.4]).translate([side * (wide / 2 - board / 2), low - board / 2, 0]),
  );
  const count = Math.max(2, Math.round(wide / spacing));
  const pickets =
    style === 'rail'
      ? []
      : Array.from({ length: count }, (_, i) =>
          picket(maker, Math.min(board, (wide / count) * 0.94), height * 0.94, thick, style === 'picket').translate([
            -wide / 2 + ((i + 0.5) * wide) / count,
            height * 0.06,
            thick * 1.15,
          ]),
        );
  const leaf = kernel.union([...rails, ...stiles, brace, ...pickets]).translate([x, 0, z]);
  const iron = (at: number, y: number, long: number) =>
    plank(maker, [long, board * 0.3, thick * 0.5]).translate([at, y - board * 0.15, z + (style === 'rail' ? thick * 0.9 : thick * 1.9)]);
  const irons = [
    ...[low, high].map((y) => iron(from + wide * 0.13, y, wide * 0.34)),
    iron(to - wide * 0.04, (low + high) / 2, wide * 0.16),
  ];
  return [
    { role: 'gate', name: 'Gate', class: 'body', solid: leaf, grain: [0, 1, 0] },
    { role: 'hinge', name: 'Gate hinges and latch', class: 'body', solid: kernel.union(irons), ...ofOwn('black steel') },
  ];
}

function picket({ kernel }: Maker, width: number, height: number, thickness: number, pointedTop: boolean) {
  const w = width / 2;
  const outline: [number, number][] = pointedTop
    ? [
        [-w, 0],
        [w, 0],
        [w, height - w],
        [0, height],
        [-w, height - w],
      ]
    : [
        [-w, 0],
        [w, 0],
        [w, height],
        [-w, height],
      ];
  return kernel.extrude(kernel.polygon([outline]), thickness).translate([0, 0, -thickness / 2]);
}
