import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { count, length, value } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { placed, repeated } from './moved.ts';
import { doorParts, windowParts } from './openings.ts';

const opening = z.strictObject({
  kind: z.enum(['door', 'window', 'opening']),
  /** Middle of the opening from the middle of the wall. */
  x: z.number().min(-1e6).max(1e6).default(0),
  width: z.number().positive().max(1e6).optional(),
  height: z.number().positive().max(1e6).optional(),
  /** Height of the sill; 0 for doors. */
  sill: z.number().min(0).max(1e6).optional(),
  count: z.number().int().min(1).max(100).optional(),
});
const openingsSchema = z.array(opening).max(60);

/** A straight wall with its doors, windows and bare openings: hole, frame and filling in one. */
export const wall = defineOperation({
  op: 'create_wall',
  family: 'architecture',
  label: 'Wall',
  help: 'Straight wall with doors, windows and openings cut, framed and filled',
  produces: 'body',
  params: {
    width: length({ default: 4000, min: 10, max: 1e6, soft: [500, 12000], step: 10, label: 'Length', help: 'From left to right' }),
    height: length({ default: 2600, min: 10, max: 1e5, soft: [500, 5000], step: 10, label: 'Height', help: 'Of the wall' }),
    thickness: length({ default: 200, min: 1, max: 5000, soft: [50, 500], step: 5, label: 'Thickness', help: 'Of the wall' }),
    openings: value({
      schema: openingsSchema,
      default: [],
      notation: '[{kind: door|window|opening, x?, width?, height?, sill?, count?}]',
      label: 'Openings',
      help: 'What is cut; x is the middle from the middle of the wall, count spreads several evenly',
      scaleLengths: (list, f) =>
        list.map((o) => ({
          ...o,
          x: o.x * f,
          ...(o.width ? { width: o.width * f } : {}),
          ...(o.height ? { height: o.height * f } : {}),
          ...(o.sill ? { sill: o.sill * f } : {}),
        })),
    }),
    pillars: count({
      default: 0,
      min: 0,
      max: 50,
      label: 'Pillars',
      help: 'Square pillars in the wall, as high as it: two stand at its ends, more evenly between them',
    }),
    materials: materialsParam(['wall', 'pillar', 'door', 'frame', 'window', 'pane']),
  },
  spoken: {
    names: ['wall', 'brick wall', 'garden wall', 'partition wall'],
    variants: [{ names: ['brick wall'], params: {}, materials: { main: 'brick' } }],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'thickness'] },
    words: { width: ['long', 'length', 'wide'], height: ['tall', 'high'], thickness: ['thick', 'deep', 'depth'] },
    parts: {
      pillar: { names: ['pier', 'column', 'post', 'gatepost'], count: 'pillars', absent: { pillars: 0 }, material: 'pillar' },
      door: { present: { openings: [{ kind: 'door', x: 0 }] }, absent: { openings: [] }, material: 'door' },
      window: { present: { openings: [{ kind: 'window', x: 0 }] }, absent: { openings: [] }, material: 'window' },
      opening: {
        names: ['door opening', 'doorway', 'gap', 'passage'],
        present: { openings: [{ kind: 'opening', x: 0, height: 2050, width: 900 }] },
      },
      'window opening': { present: { openings: [{ kind: 'opening', x: 0, height: 1200, width: 1200, sill: 900 }] } },
    },
  },
  example: {
    params: {
      openings: [
        { kind: 'door', x: -1000 },
        { kind: 'window', x: 900 },
      ],
    },
    material: 'white plaster',
  },
  build(params, context) {
    const { width, height, thickness } = params;
    const places = params.openings.flatMap((o) => {
      const n = o.count ?? 1;
      const w = o.width ?? (o.kind === 'window' ? Math.min(1200, (width / n) * 0.5) : Math.min(900, width * 0.5));
      const h = o.height ?? (o.kind === 'window' ? Math.min(1200, height * 0.46) : Math.min(2050, height * 0.8));
      const sill = o.sill ?? (o.kind === 'window' ? Math.min(900, height * 0.36) : 0);
      return Array.from({ length: n }, (_, i) => ({
        kind: o.kind,
        w,
        h,
        sill,
        x: o.x + (n > 1 ? -width / 2 + ((i + 0.5) * width) / n : 0),
      }));
    });
    for (const o of places) {
      if (Math.abs(o.x) + o.w / 2 > width / 2)
        throw new CannotBuild(`A ${o.kind} ${o.w} mm wide at ${o.x} mm reaches beyond a wall ${width} mm long.`, 'openings');
      if (o.sill + o.h >= height)
        throw new CannotBuild(`A ${o.kind} up to ${o.sill + o.h} mm does not fit in a wall ${height} mm high.`, 'openings');
    }
    const holes = places.map((o) =>
      context.kernel.box([o.w, o.sill > 0 ? o.h : o.h * 2, thickness * 2]).translate([o.x, o.sill > 0 ? o.sill + o.h / 2 : 0, 0]),
    );
    const parts: BuiltPart[] = [
      {
        role: 'wall',
        name: 'Wall',
        class: 'body',
        solid: context.kernel
          .box([width, height, thickness])
          .translate([0, height / 2, 0])
          .subtract(...holes),
        grain: [1, 0, 0],
      },
    ];
    if (params.pillars > 0) {
      const side = Math.min(thickness * 1.6, width / (params.pillars + 1));
      const stands = Array.from({ length: params.pillars }, (_, i) =>
        placed(params.pillars === 1 ? (side - width) / 2 : (side - width) / 2 + ((width - side) * i) / (params.pillars - 1), 0, 0),
      );
      for (const [i, o] of stands.entries())
        if (places.some((hole) => Math.abs(hole.x - o[12]!) < (hole.w + side) / 2))
          throw new CannotBuild(`Pillar ${i + 1} of ${params.pillars} stands in an opening of the wall.`, 'pillars');
      parts.push({
        role: 'pillar',
        name: 'Pillar',
        class: 'body',
        solid: context.kernel.box([side, height, side]).translate([0, height / 2, 0]),
        copies: stands,
        transform: stands[0]!,
        grain: [0, 1, 0],
      });
    }
    for (const o of places) {
      const size = { width: o.w, height: o.h, depth: thickness };
      if (o.kind === 'door') parts.push(...repeated(doorParts(context, size), [placed(o.x, 0, 0)]).map(inWall));
      if (o.kind === 'window') parts.push(...repeated(windowParts(context, size), [placed(o.x, o.sill, 0)]));
    }
    return { parts: dress(parts, params.materials, 'white plaster') };
  },
});

/** A door in a wall is of wood in a white frame, unless told otherwise. */
const inWall = (part: BuiltPart): BuiltPart =>
  part.role === 'door' ? { ...part, ...ofOwn('oak') } : part.role === 'frame' ? { ...part, ...ofOwn('white paint') } : part;
