import { lathe } from '../../kernel/forms.ts';
import { splinePoints } from '../../kernel/outline.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A toy rocket standing on its fins: body, nose, fins, nozzle, window. */
export const rocket = defineOperation({
  op: 'create_rocket',
  family: 'props',
  label: 'Rocket',
  help: 'Toy or model rocket with nose cone, fins, nozzle and window',
  produces: 'body',
  params: {
    height: length({ default: 300, min: 10, max: 1e6, soft: [50, 3000], step: 5, label: 'Height', help: 'Whole height' }),
    diameter: length({
      default: 'auto',
      min: 4,
      max: 1e5,
      soft: [15, 600],
      step: 1,
      label: 'Diameter',
      help: 'Largest diameter of the body',
    }),
    count: count({ default: 3, min: 2, max: 12, label: 'Fins', help: 'Number of fins' }),
    materials: materialsParam(['body', 'nose', 'fin', 'nozzle', 'window']),
  },
  spoken: {
    names: ['rocket', 'toy rocket', 'model rocket', 'space rocket', 'rocket ship', 'spaceship rocket'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long', 'length'], diameter: ['wide', 'across'] },
    parts: {
      fin: { names: ['wing'], count: 'count', material: 'fin' },
      nose: { names: ['nose cone', 'tip', 'cone'], material: 'nose' },
      body: { names: ['fuselage', 'hull'], material: 'body' },
      nozzle: { names: ['engine', 'exhaust'], material: 'nozzle' },
      window: { names: ['porthole'], material: 'window' },
    },
  },
  example: { params: { count: 4, materials: { fin: 'red paint', nose: 'red paint' } }, material: 'white paint' },
  build(params, context) {
    const { kernel, segments } = context;
    const { height: h } = params;
    const r = (params.diameter ?? h * 0.24) / 2;
    const foot = h * 0.1;
    const line = splinePoints<Vec2>(
      [
        [r * 0.66, foot],
        [r * 0.94, h * 0.3],
        [r, h * 0.46],
        [r * 0.86, h * 0.68],
      ],
      false,
      10,
    );
    const nose = splinePoints<Vec2>(
      [
        [r * 0.86, h * 0.68],
        [r * 0.6, h * 0.85],
        [r * 0.24, h * 0.965],
      ],
      false,
      8,
    );
    const fin = kernel
      .extrude(
        kernel.polygon([
          [
            [r * 0.5, foot * 1.2],
            [r * 0.9, h * 0.3],
            [r * 1.5, h * 0.2],
            [r * 1.95, 0],
            [r * 1.55, 0],
            [r * 1.1, foot * 1.2],
          ],
        ]),
        r * 0.16,
      )
      .translate([0, 0, -r * 0.08]);
    const places = Array.from({ length: params.count }, (_, i): Mat4 => {
      const t = (2 * Math.PI * i) / params.count + Math.PI / 4;
      return [Math.cos(t), 0, -Math.sin(t), 0, 0, 1, 0, 0, Math.sin(t), 0, Math.cos(t), 0, 0, 0, 0, 1];
    });
    const y = h * 0.55;
    const port = kernel
      .cylinder(r * 0.2, r * 0.34, r * 0.34, segments(r * 0.34))
      .rotate([90, 0, 0])
      .translate([0, y, r * 0.86]);
    const parts: BuiltPart[] = [
      { role: 'body', name: 'Body', class: 'body', solid: lathe(context, [[0, foot], ...line, [0, h * 0.68]]), crease: 40 },
      {
        role: 'nose',
        name: 'Nose cone',
        class: 'body',
        solid: lathe(context, [[0, h * 0.68], ...nose, [r * 0.1, h * 0.99], [0, h]]),
        crease: 40,
        ...ofOwn('red paint'),
      },
      { role: 'fin', name: 'Fin', class: 'body', solid: fin, copies: places, transform: places[0]!, ...ofOwn('red paint') },
      {
        role: 'nozzle',
        name: 'Nozzle',
        class: 'body',
        solid: lathe(context, [
          [0, foot * 0.75],
          [r * 0.34, foot * 0.3],
          [r * 0.46, foot * 0.3],
          [r * 0.4, foot * 1.1],
          [0, foot * 1.1],
        ]),
        ...ofOwn('dark steel'),
      },
      {
        role: 'porthole',
        name: 'Window ring',
        class: 'body',
        solid: port.subtract(
          kernel
            .cylinder(r, r * 0.24, r * 0.24, segments(r * 0.24))
            .rotate([90, 0, 0])
            .translate([0, y, r * 0.9]),
        ),
        ...ofOwn('steel'),
      },
      {
        role: 'window',
        name: 'Window',
        class: 'body',
        solid: kernel
          .sphere(r * 0.25, segments(r * 0.25))
          .scale([1, 1, 0.4])
          .translate([0, y, r * 0.97]),
        ...ofOwn('blue glass'),
      },
    ];
    return { parts: dress(parts, params.materials, 'white paint'), resolved: { diameter: 2 * r } };
  },
});
