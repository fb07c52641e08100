import { plank } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { placed } from '../architecture/moved.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { corners, legStyle, legs } from './legs.ts';

/** A garden or hall bench of slats. */
export const bench = defineOperation({
  op: 'create_bench',
  family: 'furniture',
  label: 'Bench',
  help: 'Bench of slats for two or more, with or without a back',
  produces: 'body',
  anchors: { seat: 'Middle of the seat surface' },
  params: {
    width: length({ default: 1400, min: 100, max: 6000, soft: [800, 2400], step: 10, label: 'Width', help: 'From left to right' }),
    depth: length({ default: 420, min: 60, max: 1500, soft: [300, 700], step: 5, label: 'Depth', help: 'Depth of the seat' }),
    height: length({
      default: 450,
      min: 60,
      max: 1200,
      soft: [350, 600],
      step: 5,
      label: 'Seat height',
      help: 'From the floor to the seat surface',
    }),
    back: flag({ default: true, label: 'Back', help: 'A back of slats' }),
    ends: choice({ options: ['legs', 'slabs'], default: 'legs', label: 'Ends', help: 'Four legs, or a board at each end' }),
    arms: flag({ default: false, label: 'Arm rests', help: 'A rest at each end' }),
    stretcher: flag({ default: false, label: 'Stretcher', help: 'A rail between the ends, low down' }),
    solid: flag({ default: false, label: 'One board', help: 'A seat of one board instead of slats' }),
    leg_style: legStyle,
    materials: materialsParam(['seat', 'back', 'leg', 'stretcher']),
  },
  spoken: {
    names: ['bench', 'garden bench', 'park bench', 'seat bench', 'hall bench', 'dining bench', 'entryway bench', 'church pew', 'pew'],
    variants: [
      { names: ['bench', 'seat bench', 'hall bench', 'dining bench', 'entryway bench'], params: { back: false } },
      { names: ['park bench', 'garden bench'], params: { back: true } },
      { names: ['church pew', 'pew'], params: { back: true, width: 2000, solid: true } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['long', 'length', 'wide'], depth: ['deep'], height: ['tall', 'high', 'seat height'] },
    adjectives: { backless: { back: false }, slatted: { solid: false }, solid: { solid: true } },
    parts: {
      back: { names: ['backrest', 'back rest'], present: { back: true }, absent: { back: false }, material: 'back' },
      leg: { material: 'leg', adjectives: { slab: { ends: 'slabs', back: false, solid: true } } },
      // the frames of a garden bench, whatever they are: nothing else changes with them
      side: { names: ['bench end', 'side frame', 'end frame'], material: 'leg' },
      end: {
        names: ['slab end', 'slab', 'slab leg', 'panel leg', 'end panel', 'side panel'],
        present: { ends: 'slabs', back: false, solid: true },
        material: 'leg',
        adjectives: { slab: { ends: 'slabs' }, solid: { ends: 'slabs' }, panel: { ends: 'slabs' } },
      },
      arm: {
        names: ['armrest', 'arm rest', 'side rest'],
        present: { arms: true },
        absent: { arms: false },
        material: 'leg',
        at: ['each side', 'both sides', 'each end', 'both ends'],
      },
      stretcher: {
        names: ['crossbar', 'cross rail', 'rail', 'brace'],
        present: { stretcher: true },
        absent: { stretcher: false },
        material: 'stretcher',
      },
      slat: { present: { solid: false }, material: 'seat' },
      seat: { material: 'seat', sizes: { height: 'height' }, adjectives: { solid: { solid: true }, slatted: { solid: false } } },
    },
    holds: { on: 'seat' },
  },
  example: { params: {}, material: 'oak' },
  build(params, context) {
    const { width, depth, height } = params;
    const board = Math.min(30, height * 0.12);
    const leg = Math.min(70, depth * 0.16);
    const legX = width / 2 - leg * 1.6;
    const slats = params.solid ? 1 : Math.max(3, Math.round(depth / 105));
    const pitch = depth / slats;
    const slat = (w: number) => plank(context, [width, board, w]);
    const under = height - board;
    const places = Array.from({ length: slats }, (_, i) => placed(0, under, -depth / 2 + (i + 0.5) * pitch));
    const bearers = [-1, 1].map((side) =>
      plank(context, [leg, board * 1.5, depth]).translate([side * (width / 2 - leg * 1.6), under - board * 1.45, 0]),
    );
    const parts: BuiltPart[] = [
      {
        role: 'seat',
        name: params.solid ? 'Seat' : 'Seat slat',
        class: 'body',
        solid: slat(slats === 1 ? depth : pitch * 0.86),
        copies: places,
        transform: places[0]!,
        grain: [1, 0, 0],
      },
      { role: 'seat', name: 'Bearers', class: 'body', solid: context.kernel.union(bearers), grain: [0, 0, 1] },
    ];
    if (params.arms) {
      const rise = Math.min(220, height * 0.55);
      const rests = [-1, 1].flatMap((side) => [
        plank(context, [leg * 1.2, board * 0.9, depth * 1.02]).translate([side * (width / 2 - leg * 0.6), height + rise, 0]),
        plank(context, [leg * 0.8, rise + board * 1.4, leg * 0.8]).translate([side * (width / 2 - leg * 0.6), under, depth * 0.4]),
        plank(context, [leg * 0.8, rise + board * 1.4, leg * 0.8]).translate([side * (width / 2 - leg * 0.6), under, -depth * 0.4]),
      ]);
      parts.push({ role: 'leg', name: 'Arm rest', class: 'body', solid: context.kernel.union(rests), grain: [0, 0, 1] });
    }
    if (params.ends === 'slabs') {
      const slab = [-1, 1].map((side) => plank(context, [board * 1.1, under, depth * 0.96]).translate([side * legX, 0, 0]));
      parts.push({ role: 'leg', name: 'End', class: 'body', solid: context.kernel.union(slab), grain: [0, 1, 0] });
    } else
      parts.push(
        legs(
          context,
          corners(width, depth, leg * 0.75).map(([x, z]) => [x * (legX / (width / 2 - leg * 0.75)), z] as const),
          under - board,
          leg,
          params.leg_style,
        ),
      );
    if (params.stretcher)
      parts.push({
        role: 'stretcher',
        name: 'Stretcher',
        class: 'body',
        solid: context.kernel.union([
          plank(context, [2 * legX, Math.min(90, under * 0.2), board]).translate([0, under * 0.28, 0]),
          ...(params.ends === 'legs'
            ? [-1, 1].map((side) =>
                plank(context, [board, Math.min(90, under * 0.2), depth - leg * 1.5]).translate([side * legX, under * 0.28, 0]),
              )
            : []),
        ]),
        grain: [1, 0, 0],
      });
    if (params.back) {
      const rise = Math.min(450, height);
      const rows = 3;
      const posts = [-1, 1].map((side) =>
        plank(context, [leg, rise + board * 2, leg * 0.6]).translate([side * (width / 2 - leg * 1.6), -board * 2, 0]),
      );
      const boards = Array.from({ length: rows }, (_, i) =>
        plank(context, [width, (rise / rows) * 0.72, board * 0.8]).translate([0, (rise / rows) * (i + 0.3), leg * 0.3 + board * 0.3]),
      );
      const leaning = (solid: Solid) => solid.rotate([-8, 0, 0]).translate([0, height, -depth / 2 + leg * 0.1]);
      parts.push({ role: 'back', name: 'Stiles', class: 'body', solid: leaning(context.kernel.union(posts)), grain: [0, 1, 0] });
      for (const one of boards) parts.push({ role: 'back', name: 'Back slat', class: 'body', solid: leaning(one), grain: [1, 0, 0] });
    }
    return { parts: dress(parts, params.materials, 'oak'), anchors: { seat: frameAt([0, height, 0]) } };
  },
});
