import { cushion, softBlock } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { aroundCircle, corners, legs } from './legs.ts';
import { returnOf } from './sofaReturn.ts';

/** A sofa or armchair: upholstered frame, arms, back, one seat and one back cushion a place, short legs. */
export const sofa = defineOperation({
  op: 'create_sofa',
  family: 'furniture',
  label: 'Sofa',
  help: 'Armchair (one seat), sofa or couch with cushions, arms and short legs',
  produces: 'body',
  anchors: { seat: 'Middle of the seat surface' },
  params: {
    seats: count({ default: 2, min: 1, max: 8, label: 'Seats', help: 'Places side by side; one makes an armchair' }),
    width: length({
      default: 'auto',
      min: 100,
      max: 8000,
      soft: [600, 3000],
      step: 10,
      label: 'Width',
      help: 'Outer width, arms included',
    }),
    depth: length({
      default: 880,
      min: 80,
      max: 2500,
      soft: [600, 1200],
      step: 10,
      label: 'Depth',
      help: 'Outer depth; of an L over 1.4 m that of the whole',
    }),
    height: length({
      default: 820,
      min: 80,
      max: 2500,
      soft: [600, 1200],
      step: 10,
      label: 'Height',
      help: 'From the floor to the top of the back',
    }),
    seat_height: length({
      default: 'auto',
      min: 40,
      max: 1500,
      soft: [300, 550],
      step: 5,
      label: 'Seat height',
      help: 'From the floor to the seat cushion',
    }),
    leg_height: length({
      default: 'auto',
      min: 5,
      max: 400,
      soft: [40, 200],
      step: 5,
      label: 'Leg height',
      help: 'From the floor to the frame',
    }),
    throw_pillows: count({ default: 0, min: 0, max: 8, soft: [0, 4], label: 'Throw pillows', help: 'Loose pillows' }),
    corner: choice({
      options: ['none', 'at_right', 'at_left'],
      default: 'none',
      label: 'Corner',
      help: 'An L: at which end a second leg of seats comes forward',
    }),
    reach: length({
      default: 'auto',
      min: 100,
      max: 5000,
      soft: [600, 2000],
      step: 10,
      label: 'Reach',
      help: 'How far the second leg of an L comes forward of the first',
    }),
    arms: flag({ default: true, label: 'Arms', help: 'Arm rests at both ends' }),
    materials: materialsParam(['frame', 'cushion', 'arm', 'back', 'leg', 'pillow']),
  },
  spoken: {
    names: ['sofa', 'couch', 'settee', 'loveseat', 'love seat', 'armchair', 'easy chair', 'lounge chair'],
    variants: [
      { names: ['armchair', 'easy chair', 'lounge chair'], params: { seats: 1 } },
      { names: ['loveseat', 'love seat'], params: { seats: 2 } },
      {
        names: [
          'corner sofa',
          'sectional sofa',
          'sectional',
          'corner couch',
          'sectional couch',
          'l shaped sofa',
          'l shaped couch',
          'l sofa',
        ],
        params: { seats: 3, corner: 'at_right' },
      },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: {
      width: ['wide', 'long', 'length'],
      height: ['tall', 'high'],
      depth: ['deep'],
      seat_height: ['seat height'],
      seats: ['seat', 'seater', 'place'],
    },
    adjectives: {
      armless: { arms: false },
      'l shaped': { corner: 'at_right', seats: 3 },
      corner: { corner: 'at_right' },
      sectional: { corner: 'at_right', seats: 3 },
    },
    parts: {
      seat: { names: ['place', 'seater'], count: 'seats', sizes: { height: 'seat_height' } },
      pillow: { names: ['throw pillow', 'scatter cushion'], count: 'throw_pillows', absent: { throw_pillows: 0 }, material: 'pillow' },
      cushion: { names: ['seat cushion', 'back cushion'], material: 'cushion' },
      chaise: {
        names: ['chaise longue', 'return', 'corner'],
        present: { corner: 'at_right' },
        absent: { corner: 'none' },
        adjectives: { left: { corner: 'at_left' }, right: { corner: 'at_right' } },
      },
      arm: { names: ['armrest', 'arm rest'], present: { arms: true }, absent: { arms: false }, material: 'arm' },
      back: { names: ['backrest'], material: 'back' },
      leg: { names: ['foot'], material: 'leg', sizes: { height: 'leg_height', length: 'leg_height', size: 'leg_height' } },
      frame: { material: 'frame' },
    },
    holds: { on: 'seat' },
  },
  example: { params: { seats: 2, throw_pillows: 2 }, material: 'blue fabric' },
  build(params, context) {
    const { seats, height } = params;
    // "260 x 200" of an L: how far its second leg comes out
    const overall = params.corner !== 'none' && params.reach === undefined && params.depth > 1400 ? params.depth : undefined;
    const depth = overall === undefined ? params.depth : Math.min(950, overall * 0.48);
    const arm = params.arms ? Math.min(170, depth * 0.2) : 0;
    const side = params.corner === 'at_right' ? 1 : params.corner === 'at_left' ? -1 : 0;
    const seatHeight = params.seat_height ?? height * 0.53;
    const foot = Math.min(params.leg_height ?? height * 0.12, seatHeight * 0.6);
    const plump = (seatHeight - foot) * 0.45;
    const back = depth * 0.22;
    // the end that turns the corner has the back of the other leg in place of an arm
    const taken = side === 0 ? 2 * arm : arm + back;
    const width = params.width ?? seats * 640 * (depth / 880) + taken;
    const inner = width - taken;
    const shift = side === 0 ? 0 : (side * (arm - back)) / 2;
    const soft = Math.min(arm || 60, back) * 0.35;
    const base = softBlock(context, [inner + (arm ? 0.4 : 0), seatHeight - plump * 0.8 - foot, depth - back * 0.3], soft * 0.4).translate([
      shift,
      foot,
      back * 0.15,
    ]);
    const parts: BuiltPart[] = [
      { role: 'frame', name: 'Frame', class: 'body', solid: base },
      {
        role: 'back',
        name: 'Back',
        class: 'body',
        solid: softBlock(context, [inner + arm * 0.2, height - foot, back], soft).translate([shift, foot, -depth / 2 + back / 2]),
      },
    ];
    if (arm) {
      const solid = softBlock(context, [arm, height * 0.68 - foot, depth], Math.min(arm * 0.42, soft * 1.6));
      const ends = [-1, 1].filter((end) => end !== side);
      const places = ends.map((end): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, end * (width / 2 - arm / 2), foot, 0, 1]);
      parts.push({ role: 'arm', name: 'Arm', class: 'body', solid, copies: places, transform: places[0]! });
    }
    const each = inner / seats;
    const across = (y: number, z: number): Mat4[] =>
      Array.from({ length: seats }, (_, i) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, shift - inner / 2 + (i + 0.5) * each, y, z, 1]);
    const seatDepth = depth - back;
    const seatPlaces = across(seatHeight - plump, back / 2);
    parts.push({
      role: 'cushion',
      name: 'Seat cushion',
      class: 'body',
      solid: cushion(context, [each * 0.99, plump, seatDepth], 9, 5),
      copies: seatPlaces,
      transform: seatPlaces[0]!,
    });
    const tall = (height - seatHeight) * 0.95 + plump * 0.1;
    const leaning = cushion(context, [each * 0.98, tall, back * 0.95], 8, 5).rotate([-10, 0, 0]);
    const backPlaces = across(seatHeight - plump * 0.12, -depth / 2 + back * 1.45);
    parts.push({ role: 'cushion', name: 'Back cushion', class: 'body', solid: leaning, copies: backPlaces, transform: backPlaces[0]! });
    parts.push({
      ...legs(
        context,
        seats > 1 ? corners(width, depth, Math.min(70, width * 0.07)) : aroundCircle(4, Math.min(width, depth) * 0.58),
        foot,
        Math.min(50, width * 0.06),
        'tapered',
      ),
      ...ofOwn('walnut'),
    });
    const reach = params.reach ?? (overall === undefined ? 1280 * (depth / 880) + arm : overall - depth);
    if (side !== 0) {
      parts.push(...returnOf(context, { width, depth, height, seatHeight, foot, plump, back, arm, soft, reach, side }));
      const far = corners(depth, reach, Math.min(70, depth * 0.08)).map(
        ([x, z]): Vec2 => [(side * (width - depth)) / 2 + x, (depth + reach) / 2 + z],
      );
      parts.push({ ...legs(context, far, foot, Math.min(50, width * 0.06), 'tapered'), ...ofOwn('walnut') });
    }
    if (params.throw_pillows) {
      const size = tall * 0.8;
      const places = Array.from({ length: params.throw_pillows }, (_, i): Mat4 => {
        const t = params.throw_pillows === 1 ? 0.12 : i / (params.throw_pillows - 1);
        return [
          1,
          0,
          0,
          0,
          0,
          1,
          0,
          0,
          0,
          0,
          1,
          0,
          -inner / 2 + size * 0.55 + t * (inner - size * 1.1),
          seatHeight - plump * 0.1,
          -depth / 2 + back * 2.35,
          1,
        ];
      });
      parts.push({
        role: 'pillow',
        name: 'Throw pillow',
        class: 'body',
        solid: cushion(context, [size, size, size * 0.36], 2, 1.5).rotate([-18, 0, 0]),
        copies: places,
        transform: places[0]!,
        ...ofOwn('mustard fabric'),
      });
    }
    return {
      parts: dress(parts, params.materials, 'grey fabric'),
      anchors: { seat: frameAt([0, seatHeight, 0]) },
      resolved: { width, seat_height: seatHeight },
    };
  },
});
