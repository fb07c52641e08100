import { beveledExtrusion } from '../../kernel/bevel.ts';
import { lathe, type Maker } from '../../kernel/forms.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A control or furniture knob with grip flutes and a shaft hole. */
export const knob = defineOperation({
  op: 'create_knob',
  family: 'mechanical',
  label: 'Knob',
  help: 'Control knob with grip and shaft hole, or a turned furniture knob',
  produces: 'body',
  params: {
    style: choice({
      options: ['control', 'turned', 'knurled', 'star'],
      default: 'control',
      label: 'Style',
      help: 'Fluted control knob, turned furniture knob, straight cylinder with a knurled rim, or star grip with lobes',
    }),
    diameter: length({ default: 24, min: 1, max: 1000, soft: [8, 80], step: 0.5, label: 'Diameter', help: 'Largest diameter' }),
    height: length({ default: 16, min: 1, max: 1000, soft: [5, 60], step: 0.5, label: 'Height', help: 'Along the axis' }),
    count: count({
      default: 24,
      min: 0,
      max: 120,
      soft: [0, 60],
      label: 'Grip flutes',
      help: 'Number of flutes round the rim; 0 is smooth',
    }),
    bore: length({
      default: 6,
      min: 0,
      max: 500,
      soft: [0, 15],
      step: 0.5,
      label: 'Shaft hole',
      help: 'Diameter of the blind hole below; 0 is none',
    }),
    hole: choice({ options: ['blind', 'through'], default: 'blind', label: 'Hole', help: 'Blind from below, or through', advanced: true }),
    bore_depth: length({
      default: 'auto',
      min: 0.1,
      max: 1000,
      soft: [2, 40],
      step: 0.5,
      label: 'Depth of the hole',
      help: 'Of the shaft hole',
      advanced: true,
    }),
  },
  spoken: {
    names: [
      'knob',
      'control knob',
      'furniture knob',
      'dial knob',
      'drawer knob',
      'cabinet knob',
      'knurled knob',
      'thumb knob',
      'knurled thumb knob',
      'star knob',
      'star grip',
      'lobe knob',
      'hand knob',
    ],
    variants: [
      { names: ['furniture knob', 'drawer knob', 'cabinet knob'], params: { style: 'turned', diameter: 32, height: 26 } },
      {
        names: ['knurled knob', 'thumb knob', 'knurled thumb knob'],
        params: { style: 'knurled', count: 60 },
        materials: { main: 'aluminium' },
      },
      {
        names: ['star knob', 'star grip', 'lobe knob', 'hand knob'],
        params: { style: 'star', count: 5, diameter: 50, height: 28, bore: 8 },
      },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high', 'long'], bore: ['bore', 'hole', 'shaft'] },
    parts: {
      bore: {
        names: [
          'hole',
          'shaft hole',
          'blind hole',
          'blind bore',
          'tapped hole',
          'threaded hole',
          'through',
          'through hole',
          'insert',
          'thread',
          'threaded insert',
        ],
        sizes: { size: 'bore', diameter: 'bore', depth: 'bore_depth' },
        adjectives: {
          tapped: { hole: 'blind' },
          threaded: { hole: 'blind' },
          blind: { hole: 'blind' },
          bottom: { hole: 'blind' },
          through: { hole: 'through' },
        },
      },
      groove: { names: ['flute', 'grip', 'lobe', 'knurl', 'knurling'], count: 'count' },
      rim: {
        names: ['edge', 'side'],
        adjectives: { knurled: { style: 'control' }, fluted: { style: 'control' }, ribbed: { style: 'control' } },
      },
    },
  },
  example: { params: {}, material: 'black plastic' },
  build(params, context) {
    const { kernel, segments } = context;
    const [r, h] = [params.diameter / 2, params.height];
    if (params.style === 'knurled' || params.style === 'star') return gripKnob(context, params, r, h);
    let solid =
      params.style === 'control'
        ? lathe(context, [
            [0, 0],
            [r, 0],
            [r, h * 0.12],
            [r * 0.9, h * 0.16],
            [r * 0.84, h * 0.9],
            [r * 0.76, h],
            [r * 0.6, h],
            [r * 0.5, h * 0.95],
            [0, h * 0.95],
          ])
        : lathe(context, [
            [0, 0],
            [r * 0.5, 0],
            [r * 0.42, h * 0.12],
            [r * 0.34, h * 0.32],
            [r * 0.7, h * 0.5],
            [r, h * 0.68],
            [r * 0.92, h * 0.86],
            [r * 0.6, h * 0.97],
            [0, h],
          ]);
    if (params.style === 'control' && params.count > 0) {
      const flute = Math.min((Math.PI * r * 0.85) / params.count, r * 0.3) * 0.62;
      // The flutes lean inward with the wall, so that they are equally deep all the way up.
      const lean = (Math.atan2(r * 0.06, h * 0.74) * 180) / Math.PI;
      const one = kernel.cylinder(h, flute, flute, Math.max(8, segments(flute) / 2)).rotate([0, 0, lean]);
      solid = solid.subtract(
        kernel.union(
          Array.from({ length: params.count }, (_, i) =>
            one.translate([r * 0.9 + flute * 0.35, h * 0.22, 0]).rotate([0, (360 * i) / params.count, 0]),
          ),
        ),
      );
      solid = solid.subtract(kernel.box([r * 0.08, h * 0.08, r * 0.5]).translate([0, h * 0.95, r * 0.5]));
    }
    const bore = Math.min(params.bore, r * 1.2);
    const deep = params.hole === 'through' ? h * 1.2 : Math.min(params.bore_depth ?? h * 0.59, h * 0.9);
    if (bore > 0)
      solid = solid.subtract(kernel.cylinder(deep + h * 0.01, bore / 2, bore / 2, segments(bore / 2)).translate([0, -h * 0.01, 0]));
    return { parts: [{ role: 'knob', name: 'Knob', class: 'body', solid, crease: 30, material: 'black plastic' }] };
  },
});

/** A straight knob whose outline is a wave: many small points are a knurl, a few round ones the lobes of a star grip. */
function gripKnob(
  { kernel, segments }: Maker,
  params: { style: string; count: number; bore: number; bore_depth?: number | undefined; hole: string },
  r: number,
  h: number,
) {
  const star = params.style === 'star';
  const n = Math.max(star ? 3 : 12, params.count);
  const deep = star ? r * 0.16 : Math.min((Math.PI * r) / n, r * 0.05);
  const pieces = star ? 24 : 4;
  const points = Array.from({ length: n * pieces }, (_, i): Vec2 => {
    const t = (i / pieces) * 2 * Math.PI;
    const wave = star ? (1 - Math.cos(t)) / 2 : Math.abs(((i % pieces) / pieces) * 2 - 1) * -1 + 1;
    const radius = r - deep * wave;
    const angle = (2 * Math.PI * i) / (n * pieces);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const edge = { kind: 'chamfer', size: Math.min(h * 0.06, r * 0.06) } as const;
  const body = beveledExtrusion(kernel, kernel.polygon([points]), h, { top: edge, bottom: edge }, segments).rotate([-90, 0, 0]);
  const bore = Math.min(params.bore, (r - deep) * 1.6);
  const depth = params.hole === 'through' ? h * 2 : Math.min(params.bore_depth ?? h * 0.6, h * 0.95);
  const drill = kernel.cylinder(depth + h * 0.5, bore / 2, bore / 2, segments(bore / 2)).translate([0, -h * 0.5, 0]);
  const solid = bore > 0 ? body.subtract(drill) : body;
  return { parts: [{ role: 'knob', name: 'Knob', class: 'body' as const, solid, crease: 30, material: 'black plastic' }] };
}
