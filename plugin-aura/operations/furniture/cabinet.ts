import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { disc, plank } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { choice, count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { corners, legStyle, legs } from './legs.ts';

/** A chest of drawers, cupboard, sideboard or wardrobe: drawers above doors, each a front that fits its opening with a gap. */
export const cabinet = defineOperation({
  op: 'create_cabinet',
  family: 'furniture',
  label: 'Cabinet',
  help: 'Chest of drawers, cupboard, sideboard, wardrobe or nightstand: drawers over doors on legs or a plinth',
  produces: 'body',
  anchors: { top: 'Middle of the top' },
  params: {
    width: length({ default: 900, min: 60, max: 6000, soft: [300, 2400], step: 10, label: 'Width', help: 'Outer width' }),
    height: length({ default: 850, min: 60, max: 4000, soft: [300, 2400], step: 10, label: 'Height', help: 'Outer height' }),
    depth: length({
      default: 450,
      min: 40,
      max: 2000,
      soft: [250, 700],
      step: 5,
      label: 'Depth',
      help: 'Outer depth, handles not counted',
    }),
    drawers: count({ default: 0, min: 0, max: 24, soft: [0, 8], label: 'Drawers', help: 'Rows of drawers, one under the other' }),
    columns: count({ default: 1, min: 1, max: 6, label: 'Columns', help: 'Drawers side by side in a row' }),
    doors: count({ default: 0, min: 0, max: 8, soft: [0, 4], label: 'Doors', help: 'Doors side by side, under the drawers' }),
    base: choice({ options: ['plinth', 'legs'], default: 'plinth', label: 'Base', help: 'A set-back plinth, or legs' }),
    leg_style: legStyle,
    handles: choice({ options: ['knob', 'bar', 'none'], default: 'knob', label: 'Handles', help: 'Round knobs, bars, or none' }),
    materials: materialsParam(['body', 'drawer', 'door', 'handle', 'leg']),
  },
  spoken: {
    names: [
      'cabinet',
      'cupboard',
      'chest of drawers',
      'dresser',
      'sideboard',
      'wardrobe',
      'nightstand',
      'drawer unit',
      'commode',
      'closet',
      'credenza',
      'tv stand',
      'tv bench',
      'tv unit',
      'tv cabinet',
      'media console',
      'lowboard',
      'chest',
    ],
    variants: [
      { names: ['cabinet', 'cupboard'], params: { doors: 2 } },
      { names: ['chest of drawers', 'dresser', 'drawer unit', 'commode', 'chest'], params: { drawers: 4 } },
      { names: ['sideboard', 'credenza'], params: { width: 1600, height: 750, doors: 3, drawers: 1, columns: 3, base: 'legs' } },
      { names: ['wardrobe', 'closet'], params: { width: 1200, height: 2000, depth: 600, doors: 2 } },
      { names: ['nightstand'], params: { width: 450, height: 550, depth: 400, drawers: 2, base: 'legs' } },
      {
        names: ['tv stand', 'tv bench', 'tv unit', 'tv cabinet', 'media console', 'lowboard'],
        params: { width: 1600, height: 500, doors: 2 },
      },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      drawer: { count: 'drawers', present: {}, material: 'drawer', absent: { drawers: 0 } },
      door: { count: 'doors', material: 'door', absent: { doors: 0 } },
      column: { count: 'columns' },
      leg: { names: ['foot'], present: { base: 'legs' }, absent: { base: 'plinth' }, material: 'leg' },
      plinth: { names: ['base'], present: { base: 'plinth' } },
      handle: { names: ['pull', 'bar'], present: { handles: 'bar' }, absent: { handles: 'none' }, material: 'handle' },
      knob: { present: { handles: 'knob' }, absent: { handles: 'none' }, material: 'handle' },
      body: { names: ['case', 'carcass', 'frame'], material: 'body' },
    },
    holds: { on: 'top' },
  },
  example: { params: { drawers: 3, doors: 2 }, material: 'oak' },
  build(params, context) {
    const { width, height, depth, drawers, columns } = params;
    const doors = params.doors || (drawers ? 0 : 2);
    const t = Math.max(1, Math.min(20, width * 0.025, depth * 0.1));
    const foot = Math.min(params.base === 'legs' ? 140 : 60, height * 0.18);
    const front = t * 0.9;
    const gap = Math.min(3, t * 0.2);
    const box: Vec3 = [width, height - foot, depth - front];
    const opening = { w: width - 2 * gap, h: height - foot - 2 * gap };
    const rows = drawers + (doors ? Math.max(2, drawers * 0.9) : 0);
    const rowHeight = opening.h / Math.max(rows, 1);
    if (drawers && rowHeight < t * 1.5)
      throw new CannotBuild(`${drawers} drawers do not fit in ${height} mm of height: make it higher or take fewer.`, 'drawers');
    const shell = plank(context, box, t * 0.08).subtract(
      context.kernel.box([width - 2 * t, box[1] - 2 * t, box[2]]).translate([0, box[1] / 2, t]),
    );
    const parts: BuiltPart[] = [
      { role: 'body', name: 'Body', class: 'body', solid: shell.translate([0, foot, -front / 2]), grain: [0, 1, 0] },
    ];
    if (params.base === 'legs')
      parts.push(legs(context, corners(width, depth, Math.min(60, width * 0.08)), foot, Math.min(50, width * 0.07), params.leg_style));
    else
      parts.push({
        role: 'plinth',
        name: 'Plinth',
        class: 'body',
        solid: context.kernel.box([width - 2 * t, foot, depth - front - 2 * t]).translate([0, foot / 2, -front / 2]),
      });
    const z = depth / 2 - front / 2;
    const sheet = (w: number, h: number): Solid => plank(context, [w - 2 * gap, h - 2 * gap, front], front * 0.08).translate([0, gap, 0]);
    /** A frame of stiles and rails round a panel that lies back by a third of its thickness. */
    const framed = (w: number, h: number): Solid => {
      const stile = Math.min(70, w * 0.16, h * 0.2);
      const panel = context.kernel.box([w - 2 * stile, h - 2 * stile, front]).translate([0, h / 2, front * 0.67]);
      return sheet(w, h).subtract(panel);
    };
    const handlePlaces: Vec3[] = [];
    if (drawers) {
      const w = opening.w / columns;
      const places: Mat4[] = [];
      for (let row = 0; row < drawers; row++)
        for (let column = 0; column < columns; column++) {
          const at: Vec3 = [-opening.w / 2 + (column + 0.5) * w, height - gap - (row + 1) * rowHeight, z];
          places.push(place(at));
          const pulls = w > 700 ? [-w / 4, w / 4] : [0];
          for (const x of pulls) handlePlaces.push([at[0] + x, at[1] + rowHeight / 2, depth / 2]);
        }
      parts.push({
        role: 'drawer',
        name: 'Drawer',
        class: 'body',
        solid: sheet(w, rowHeight),
        copies: places,
        transform: places[0]!,
        grain: [1, 0, 0],
      });
    }
    if (doors) {
      const w = opening.w / doors;
      const h = opening.h - drawers * rowHeight;
      const places = Array.from({ length: doors }, (_, i): Mat4 => place([-opening.w / 2 + (i + 0.5) * w, foot + gap, z]));
      parts.push({
        role: 'door',
        name: 'Door',
        class: 'body',
        solid: framed(w, h),
        copies: places,
        transform: places[0]!,
        grain: [0, 1, 0],
      });
      for (let i = 0; i < doors; i++)
        handlePlaces.push([
          -opening.w / 2 + (i + 0.5) * w + (i % 2 ? -1 : 1) * (w / 2 - Math.min(45, w * 0.15)),
          foot + gap + h * 0.55,
          depth / 2,
        ]);
    }
    if (params.handles !== 'none' && handlePlaces.length) {
      const size = Math.max(6, Math.min(28, width * 0.035));
      const one =
        params.handles === 'knob'
          ? context.kernel
              .union([
                disc(context, size * 0.25, size * 0.5),
                disc(context, size / 2, size * 0.4, {
                  top: { kind: 'round', size: size * 0.18 },
                  bottom: { kind: 'round', size: size * 0.12 },
                }).translate([0, size * 0.45, 0]),
              ])
              .rotate([90, 0, 0])
          : context.kernel.union([
              plank(context, [size * 5, size * 0.4, size * 0.35]).translate([0, -size * 0.2, size * 0.9]),
              ...[-1, 1].map((s) => context.kernel.box([size * 0.3, size * 0.3, size]).translate([s * size * 2, 0, size * 0.5])),
            ]);
      const places = handlePlaces.map(place);
      parts.push({
        role: 'handle',
        name: 'Handle',
        class: 'body',
        solid: one.translate([0, 0, -0.2]),
        copies: places,
        transform: places[0]!,
        ...ofOwn('brushed steel'),
      });
    }
    return { parts: dress(parts, params.materials, 'oak'), anchors: { top: frameAt([0, height, 0]) } };
  },
});

const place = ([x, y, z]: Vec3): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
