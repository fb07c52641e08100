import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { block, cushion, plank, softBlock, strut } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { angle, choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { corners, legStyle, legs } from './legs.ts';

/** A chair with a back, with arms where asked. Seat height 450 mm, seat depth 430 mm by common ergonomic tables. */
export const chair = defineOperation({
  op: 'create_chair',
  family: 'furniture',
  label: 'Chair',
  help: 'Kitchen or dining chair: legs, seat, back with slats, panel or rails; arms if wanted',
  produces: 'body',
  anchors: { seat: 'Middle of the seat surface' },
  params: {
    seat_height: length({
      default: 450,
      min: 40,
      max: 1500,
      soft: [350, 800],
      step: 5,
      label: 'Seat height',
      help: 'From the floor to the seat surface',
    }),
    width: length({ default: 440, min: 40, max: 2000, soft: [350, 700], step: 5, label: 'Width', help: 'Width of the seat' }),
    depth: length({ default: 430, min: 40, max: 2000, soft: [350, 700], step: 5, label: 'Depth', help: 'Depth of the seat' }),
    height: length({
      default: 'auto',
      min: 60,
      max: 3000,
      soft: [700, 1200],
      step: 5,
      label: 'Height',
      help: 'From the floor to the top of the back',
    }),
    back: choice({
      options: ['slats', 'panel', 'rails'],
      default: 'slats',
      label: 'Back',
      help: 'Upright slats, one panel, or level rails',
    }),
    slats: count({
      default: 'auto',
      min: 1,
      max: 20,
      soft: [2, 8],
      label: 'Slats',
      help: 'Upright slats or level rails of the back; a wider chair has more of them',
      when: { back: ['slats', 'rails'] },
    }),
    stretchers: flag({ default: false, label: 'Stretchers', help: 'Rungs between the legs' }),
    lean: angle({ default: 7, min: 0, max: 25, label: 'Lean', help: 'How far the back leans' }),
    arms: flag({ default: false, label: 'Arms', help: 'Arm rests at both sides' }),
    upholstered: flag({ default: false, label: 'Cushion', help: 'A cushion on the seat' }),
    leg_style: legStyle,
    leg_thickness: length({
      default: 'auto',
      min: 4,
      max: 200,
      soft: [20, 70],
      step: 1,
      label: 'Leg thickness',
      help: 'Thickness of a leg at its top',
    }),
    materials: materialsParam(['leg', 'seat', 'back', 'rail', 'arm', 'cushion']),
  },
  spoken: {
    names: ['chair', 'kitchen chair', 'dining chair', 'side chair', 'armchair with wooden arms'],
    variants: [{ names: ['armchair with wooden arms'], params: { arms: true } }],
    sizes: { one: 'seat_height', three: ['width', 'depth', 'height'] },
    words: {
      seat_height: ['seat height'],
      height: ['tall', 'high', 'overall height'],
      width: ['wide', 'seat width'],
      depth: ['deep', 'seat depth'],
    },
    adjectives: {
      padded: { upholstered: true },
      cushioned: { upholstered: true },
      slatted: { back: 'slats' },
      solid: { back: 'panel' },
      ladder: { back: 'rails' },
    },
    parts: {
      leg: { material: 'leg', sizes: { size: 'leg_thickness', thickness: 'leg_thickness', diameter: 'leg_thickness' } },
      seat: { material: 'seat', sizes: { height: 'seat_height', size: 'seat_height', width: 'width', depth: 'depth' } },
      back: { names: ['backrest', 'back rest'], material: 'back', adjectives: { slatted: { back: 'slats' }, solid: { back: 'panel' } } },
      arm: { names: ['armrest', 'arm rest'], present: { arms: true }, absent: { arms: false }, material: 'arm' },
      cushion: {
        names: ['upholstery', 'padding', 'pad', 'seat pad', 'seat cushion'],
        present: { upholstered: true },
        absent: { upholstered: false },
        material: 'cushion',
      },
      slat: {
        names: ['spindle', 'bar', 'stave'],
        count: 'slats',
        present: { back: 'slats' },
        material: 'back',
        adjectives: { vertical: { back: 'slats' }, upright: { back: 'slats' }, horizontal: { back: 'rails' }, level: { back: 'rails' } },
      },
      rail: { names: ['crossbar', 'ladder rung'], count: 'slats', present: { back: 'rails' }, material: 'rail' },
      stretcher: { names: ['rung', 'cross bar', 'brace'], present: { stretchers: true }, absent: { stretchers: false }, material: 'leg' },
    },
    holds: { on: 'seat' },
  },
  example: { params: { seat_height: 460, back: 'slats', leg_style: 'tapered' }, material: 'oak' },
  build(params, context) {
    const { width, depth, seat_height } = params;
    const height = params.height ?? seat_height * 1.92;
    const leg = params.leg_thickness ?? Math.min(width, depth) * 0.085;
    const thickness = Math.min(width, depth) * 0.055;
    if (height < seat_height + thickness * 3)
      throw new CannotBuild(`A back up to ${height} mm does not rise above a seat at ${seat_height} mm: make the chair higher.`, 'height');
    const under = seat_height - thickness;
    const seat = block(context, [width, thickness, depth], {
      corner: width * 0.06,
      top: { kind: 'round', size: thickness * 0.3 },
      bottom: { kind: 'round', size: thickness * 0.15 },
    });
    const parts: BuiltPart[] = [
      { role: 'seat', name: 'Seat', class: 'body', solid: seat.translate([0, under, 0]), grain: [0, 0, 1] },
      legs(context, corners(width, depth, leg * 0.75), under, leg, params.leg_style),
    ];
    // The back is built upright behind the seat and leans about the seat's rear edge.
    const rise = height - seat_height + thickness * 0.5;
    const [px, pz] = [width / 2 - leg * 0.55, -depth / 2 + leg * 0.55];
    const post = (x: number) =>
      strut(context, [x, 0, 0], [x, rise, 0], leg * 0.9, leg * 0.6, params.leg_style === 'square' ? 'square' : 'round');
    const board = (h: number, y: number, t = leg * 0.4) => plank(context, [2 * px, h, t]).translate([0, y, 0]);
    const pieces = [post(-px), post(px)];
    const upright: Solid[] = [];
    // Level boards have their grain from side to side: they are parts of their own, let in between the posts.
    const rails = [board(rise * 0.2, rise * 0.79)];
    if (params.back === 'panel') pieces.push(board(rise * 0.62, rise * 0.2));
    else if (params.back === 'rails') {
      const more = (params.slats ?? 3) - 1;
      const pitch = (rise * 0.52) / Math.max(1, more);
      for (let i = 0; i < more; i++) rails.push(board(Math.min(rise * 0.13, pitch * 0.6), rise * 0.27 + i * pitch));
    } else {
      rails.push(board(rise * 0.1, rise * 0.2));
      const slats = params.slats ?? Math.max(3, Math.round(width / 90));
      const wide = Math.min(leg * 0.6, (1.4 * px) / slats);
      for (let i = 0; i < slats; i++)
        upright.push(plank(context, [wide, rise * 0.62, leg * 0.3]).translate([-px + ((i + 1) * 2 * px) / (slats + 1), rise * 0.24, 0]));
    }
    const leaning = (solid: Solid) => solid.rotate([-params.lean, 0, 0]).translate([0, seat_height - thickness * 0.5, pz]);
    const posts = context.kernel.union(pieces);
    parts.push({ role: 'back', name: 'Back', class: 'body', solid: leaning(posts), grain: [0, 1, 0] });
    for (const slat of upright) parts.push({ role: 'back', name: 'Slat', class: 'body', solid: leaning(slat), grain: [0, 1, 0] });
    for (const rail of rails) {
      const level = rail.subtract(posts, ...upright);
      if (!level.isEmpty()) parts.push({ role: 'rail', name: 'Back rail', class: 'body', solid: leaning(level), grain: [1, 0, 0] });
    }
    if (params.stretchers) {
      const [x, z] = [width / 2 - leg * 0.75, depth / 2 - leg * 0.75];
      const y = under * 0.28;
      const bar = leg * 0.5;
      const rungs = [-1, 1].map((side) => plank(context, [bar, bar, 2 * z]).translate([side * x, y, 0]));
      parts.push({
        role: 'leg',
        name: 'Stretcher',
        class: 'body',
        solid: context.kernel.union([...rungs, plank(context, [2 * x, bar, bar]).translate([0, y, 0])]),
      });
    }
    if (params.arms) {
      const arm = Math.min(rise * 0.5, 230);
      const one = context.kernel.union([
        softBlock(context, [leg * 1.3, leg * 0.6, depth * 0.92], leg * 0.2).translate([0, arm - leg * 0.6, 0]),
        strut(context, [0, -thickness * 0.5, depth * 0.34], [0, arm - leg * 0.3, depth * 0.34], leg * 0.8, leg * 0.7),
      ]);
      for (const side of [-1, 1])
        parts.push({ role: 'arm', name: 'Arm rest', class: 'body', solid: one.translate([side * px, seat_height, 0]), grain: [0, 0, 1] });
    }
    const plump = Math.min(45, width * 0.1);
    if (params.upholstered)
      parts.push({
        role: 'cushion',
        name: 'Seat cushion',
        class: 'body',
        solid: cushion(context, [width * 0.94, plump, depth * 0.92], 5, 3).translate([0, seat_height - plump * 0.1, 0]),
        ...ofOwn('fabric'),
      });
    return {
      // seat and legs were asked for: what is between them and the back is of the legs
      parts: dress(parts, params.materials, 'oak', params.materials?.seat ? { back: 'leg', rail: 'leg' } : {}),
      anchors: { seat: frameAt([0, seat_height, 0]) },
      resolved: { height, leg_thickness: leg },
    };
  },
});
