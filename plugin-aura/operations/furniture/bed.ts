import { cushion, type Maker, plank, softBlock } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { corners, legStyle, legs } from './legs.ts';

/** A bed: frame, head board, mattress, pillows, blanket. The head is at the back (-Z). Mattress sizes by European habit: 900, 1400, 1600, 1800 by 2000 mm. */
export const bed = defineOperation({
  op: 'create_bed',
  family: 'furniture',
  label: 'Bed',
  help: 'Single or double bed with frame, head board, mattress, pillows and blanket',
  produces: 'body',
  anchors: { top: 'Middle of the mattress surface' },
  params: {
    width: length({
      default: 1600,
      min: 100,
      max: 4000,
      soft: [800, 2000],
      step: 10,
      label: 'Mattress width',
      help: '900 single, 1400 to 1800 double',
    }),
    length: length({
      default: 2000,
      min: 100,
      max: 4000,
      soft: [1600, 2200],
      step: 10,
      label: 'Mattress length',
      help: 'From head to foot',
    }),
    height: length({
      default: 500,
      min: 60,
      max: 1500,
      soft: [300, 700],
      step: 5,
      label: 'Lying height',
      help: 'From the floor to the mattress surface',
    }),
    headboard: length({
      default: 'auto',
      min: 0,
      max: 3000,
      soft: [0, 1400],
      step: 10,
      label: 'Head board',
      help: 'Height of the head board from the floor; 0 leaves it out',
    }),
    pillows: count({ default: 'auto', min: 0, max: 8, soft: [0, 4], label: 'Pillows', help: 'Number of pillows; a double bed has two' }),
    blanket: flag({ default: true, label: 'Blanket', help: 'A blanket over the lower two thirds' }),
    slats: count({
      default: 0,
      min: 0,
      max: 60,
      soft: [0, 30],
      label: 'Slats',
      help: 'Slats across the frame; with some the mattress is left out',
    }),
    mattress: flag({ default: true, label: 'Mattress', help: 'A mattress on it' }),
    leg_style: legStyle,
    materials: materialsParam(['frame', 'headboard', 'mattress', 'pillow', 'blanket', 'leg', 'slat']),
  },
  spoken: {
    names: [
      'bed',
      'double bed',
      'single bed',
      'king bed',
      'king size bed',
      'queen bed',
      'queen size bed',
      'twin bed',
      'bed frame',
      'bedstead',
    ],
    variants: [
      { names: ['double bed'], params: { width: 1600 } },
      { names: ['single bed', 'twin bed'], params: { width: 900, pillows: 1 } },
      { names: ['king bed', 'king size bed'], params: { width: 1800 } },
      { names: ['queen bed', 'queen size bed'], params: { width: 1600 } },
      { names: ['bed frame', 'bedstead'], params: { pillows: 0, blanket: false, mattress: false, slats: 14 } },
    ],
    sizes: { one: 'width', two: ['width', 'length'], three: ['width', 'length', 'height'] },
    words: { width: ['wide'], length: ['long'], height: ['tall', 'high'], headboard: ['headboard height'] },
    adjectives: { double: { width: 1600 }, single: { width: 900, pillows: 1 }, king: { width: 1800 }, queen: { width: 1600 } },
    parts: {
      pillow: { count: 'pillows', absent: { pillows: 0 }, material: 'pillow' },
      blanket: {
        names: ['duvet', 'cover', 'bedspread', 'quilt', 'bedding', 'bed linen'],
        present: { blanket: true },
        absent: { blanket: false },
        material: 'blanket',
      },
      headboard: {
        names: ['head board', 'head'],
        absent: { headboard: 0 },
        material: 'headboard',
        sizes: { height: 'headboard', size: 'headboard' },
      },
      frame: { names: ['bed frame'], material: 'frame' },
      mattress: {
        present: { mattress: true },
        absent: { mattress: false, pillows: 0, blanket: false, slats: 14 },
        material: 'mattress',
        sizes: { width: 'width', length: 'length' },
      },
      slat: { names: ['lath', 'cross slat'], count: 'slats', absent: { slats: 0 }, material: 'slat' },
      leg: { names: ['foot'], material: 'leg' },
    },
    holds: { on: 'top' },
  },
  example: { params: {}, material: 'oak' },
  build(params, context) {
    const { width, length: long, height } = params;
    const headboard = params.headboard ?? height * 2;
    const pillows = params.mattress ? (params.pillows ?? (width > 1200 ? 2 : 1)) : 0;
    const t = Math.min(40, width * 0.04);
    const mattress = height * 0.42;
    const rail = height * 0.3;
    const foot = height - mattress - rail * 0.55;
    const [w, d] = [width + 2 * t, long + 2 * t];
    const tray = plank(context, [w, rail, d], t * 0.15).subtract(
      context.kernel.box([width, rail, long]).translate([0, rail * 0.55 + rail / 2, 0]),
    );
    const parts: BuiltPart[] = [
      { role: 'frame', name: 'Frame', class: 'body', solid: tray.translate([0, foot, 0]), grain: [0, 0, 1] },
      legs(context, corners(w, d, t * 1.2), foot, t * 1.8, params.leg_style),
      ...slatsOf(context, params.slats, [width, rail, long], t, foot),
    ];
    if (params.mattress)
      parts.push({
        role: 'mattress',
        name: 'Mattress',
        class: 'body',
        solid: softBlock(context, [width * 0.995, mattress, long * 0.995], mattress * 0.22).translate([0, height - mattress, 0]),
        ...ofOwn('white fabric'),
      });
    if (headboard > height)
      parts.push({
        role: 'headboard',
        name: 'Head board',
        class: 'body',
        solid: softBlock(context, [w, headboard - foot, t * 1.2], t * 0.4).translate([0, foot, -d / 2 - t * 0.6 + 0.2]),
        grain: [1, 0, 0],
      });
    if (pillows) {
      const each = Math.min(width / pillows, 800) * 0.9;
      const [h, deep] = [Math.min(each * 0.28, mattress * 0.8), Math.min(long * 0.22, each * 0.7)];
      const places = Array.from(
        { length: pillows },
        (_, i): Mat4 => [
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
          -width / 2 + ((i + 0.5) * width) / pillows,
          height - h * 0.12,
          -long / 2 + deep * 0.6,
          1,
        ],
      );
      parts.push({
        role: 'pillow',
        name: 'Pillow',
        class: 'body',
        solid: cushion(context, [each, h, deep], 4.5, 1.7),
        copies: places,
        transform: places[0]!,
        ...ofOwn('white fabric'),
      });
    }
    if (params.blanket && params.mattress) {
      const thick = Math.max(2, height * 0.045);
      const cover = softBlock(context, [width + 2 * thick, mattress * 0.62, long * 0.66], thick).subtract(
        context.kernel.box([width, mattress, long]).translate([0, mattress * 0.62 - thick - mattress / 2, -thick]),
      );
      parts.push({
        role: 'blanket',
        name: 'Blanket',
        class: 'body',
        solid: cover.translate([0, height - mattress * 0.62 + thick, long * 0.17 + thick * 0.5]),
        ...ofOwn('blue fabric'),
      });
    }
    return {
      parts: dress(parts, params.materials, 'oak', { headboard: 'frame', leg: 'frame' }),
      anchors: { top: frameAt([0, height, 0]) },
      resolved: { headboard, pillows },
    };
  },
});

/** Slats across the frame, on its inner ledge. */
function slatsOf(maker: Maker, count: number, [width, rail, long]: Vec3, t: number, foot: number): BuiltPart[] {
  if (count < 1) return [];
  const pitch = long / count;
  const thick = Math.max(1, Math.min(20, t * 0.5, rail * 0.3));
  const copies = Array.from(
    { length: count },
    (_, k): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, foot + rail * 0.55 - thick * 0.05, -long / 2 + (k + 0.5) * pitch, 1],
  );
  return [
    {
      role: 'slat',
      name: 'Slats',
      class: 'body',
      solid: plank(maker, [width + t * 0.2, thick, Math.min(90, pitch * 0.7)]),
      copies,
      transform: copies[0]!,
      grain: [1, 0, 0],
    },
  ];
}
