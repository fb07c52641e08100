import { lathe } from '../../kernel/forms.ts';
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
      options: ['control', 'turned'],
      default: 'control',
      label: 'Style',
      help: 'Fluted control knob, or turned furniture knob',
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
  },
  spoken: {
    names: ['knob', 'control knob', 'furniture knob', 'dial knob', 'drawer knob', 'cabinet knob'],
    variants: [{ names: ['furniture knob', 'drawer knob', 'cabinet knob'], params: { style: 'turned', diameter: 32, height: 26 } }],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high', 'long'], bore: ['bore', 'hole', 'shaft'] },
    parts: {
      bore: { names: ['hole', 'shaft hole'], sizes: { size: 'bore', diameter: 'bore' } },
      groove: { names: ['flute', 'grip'], count: 'count' },
    },
  },
  example: { params: {}, material: 'black plastic' },
  build(params, context) {
    const { kernel, segments } = context;
    const [r, h] = [params.diameter / 2, params.height];
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
    if (bore > 0) solid = solid.subtract(kernel.cylinder(h * 0.6, bore / 2, bore / 2, segments(bore / 2)).translate([0, -h * 0.01, 0]));
    return { parts: [{ role: 'knob', name: 'Knob', class: 'body', solid, crease: 30, material: 'black plastic' }] };
  },
});
