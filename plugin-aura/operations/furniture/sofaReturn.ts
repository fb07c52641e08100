import { cushion, type Maker, softBlock } from '../../kernel/forms.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { BuiltPart } from '../define.ts';

/** Numbers of the sofa that a return is built to, mm. */
export interface SofaForm {
  /** Outer width and depth of the straight part, and its height. */
  width: number;
  depth: number;
  height: number;
  seatHeight: number;
  foot: number;
  plump: number;
  back: number;
  arm: number;
  soft: number;
  /** How far the return reaches beyond the front of the straight part. */
  reach: number;
  /** 1: at the right as one looks at it, -1: at the left. */
  side: 1 | -1;
}

const at = (x: number, y: number, z: number): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];

/** The second leg of a corner sofa: seats with a back along the outer side, and an arm at its end. */
export function returnOf(maker: Maker, form: SofaForm): BuiltPart[] {
  const { width, depth, height, seatHeight, foot, plump, back, arm, soft, reach, side } = form;
  const outer = (side * width) / 2;
  const front = depth / 2 + reach;
  const seated = depth - back;
  const middle = outer - side * (back + seated / 2);
  const long = reach - arm;
  const places = Math.max(1, Math.round(long / 640));
  const each = long / places;
  const along = (k: number): number => depth / 2 + (k + 0.5) * each;
  const base = softBlock(maker, [depth - back * 0.3, seatHeight - plump * 0.8 - foot, reach - arm * 0.4], soft * 0.4);
  const wall = softBlock(maker, [back, height - foot, depth + reach - arm * 0.4], soft);
  const seat = cushion(maker, [seated, plump, each * 0.99], 9, 5);
  const tall = (height - seatHeight) * 0.95 + plump * 0.1;
  const leaning = cushion(maker, [each * 0.98, tall, back * 0.95], 8, 5)
    .rotate([-10, 0, 0])
    .rotate([0, -side * 90, 0]);
  const spots = Array.from({ length: places }, (_, k) => k);
  const seats = spots.map((k) => at(middle, seatHeight - plump, along(k)));
  const backs = spots.map((k) => at(outer - side * back * 1.45, seatHeight - plump * 0.12, along(k)));
  const parts: BuiltPart[] = [
    {
      role: 'frame',
      name: 'Return',
      class: 'body',
      solid: base.translate([outer - side * (depth / 2 + back * 0.15), foot, depth / 2 + (reach - arm * 0.4) / 2 - 1]),
    },
    { role: 'back', name: 'Return back', class: 'body', solid: wall.translate([outer - (side * back) / 2, foot, (reach - arm * 0.4) / 2]) },
    { role: 'cushion', name: 'Seat cushion', class: 'body', solid: seat, copies: seats, transform: seats[0]! },
    { role: 'cushion', name: 'Back cushion', class: 'body', solid: leaning, copies: backs, transform: backs[0]! },
  ];
  if (arm > 0)
    parts.push({
      role: 'arm',
      name: 'Arm',
      class: 'body',
      solid: softBlock(maker, [depth, height * 0.68 - foot, arm], Math.min(arm * 0.42, soft * 1.6)).translate([
        outer - (side * depth) / 2,
        foot,
        front - arm / 2,
      ]),
    });
  return parts;
}
