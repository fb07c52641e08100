import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import { flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A plate or saucer with a foot ring, a well and a raised rim. */
export const plate = defineOperation({
  op: 'create_plate',
  family: 'vessels',
  label: 'Plate',
  help: 'Dinner plate, side plate, saucer or tray',
  produces: 'body',
  anchors: { well: 'Middle of the well' },
  params: {
    diameter: length({ default: 270, min: 5, max: 3000, soft: [80, 400], step: 1, label: 'Diameter', help: 'Outer diameter' }),
    height: length({ default: 'auto', min: 1, max: 500, soft: [5, 60], step: 1, label: 'Height', help: 'Height of the rim' }),
    thickness: length({ default: 'auto', min: 0.3, max: 60, soft: [1, 10], step: 0.1, label: 'Thickness', help: 'Thickness of the body' }),
    rim: flag({ default: false, label: 'Rim', help: 'A painted or gilded rim' }),
    band: flag({ default: false, label: 'Band', help: 'A painted band round the shoulder' }),
    materials: materialsParam(['plate', 'rim', 'band']),
  },
  spoken: {
    names: ['plate', 'dinner plate', 'side plate', 'dessert plate', 'saucer', 'serving plate', 'platter', 'round tray'],
    variants: [
      { names: ['side plate', 'dessert plate'], params: { diameter: 200 } },
      { names: ['saucer'], params: { diameter: 150 } },
      { names: ['platter', 'serving plate', 'round tray'], params: { diameter: 340 } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'width', 'across'], height: ['tall', 'high', 'deep'], thickness: ['thick'] },
    parts: {
      rim: { names: ['edge', 'border', 'lip'], present: { rim: true }, material: 'rim' },
      band: { names: ['stripe', 'ring', 'line', 'pattern'], present: { band: true }, material: 'band' },
    },
    holds: { on: 'well' },
  },
  example: { params: {}, material: 'white porcelain' },
  build(params, context) {
    const r = params.diameter / 2;
    const height = params.height ?? params.diameter * 0.085;
    const t = Math.min(params.thickness ?? Math.max(0.5, params.diameter * 0.016), height * 0.6);
    const foot = height * 0.12;
    const solid = lathe(context, [
      [0, foot],
      [r * 0.48, foot],
      [r * 0.5, 0],
      [r * 0.56, 0],
      [r * 0.58, foot * 1.1],
      [r * 0.66, height * 0.34],
      [r * 0.72, height - t * 1.5],
      [r * 0.985, height - t * 0.75],
      [r, height - t * 0.3],
      [r * 0.99, height],
      [r * 0.71, height - t * 0.5],
      [r * 0.63, height * 0.34 + t * 0.7],
      [r * 0.56, foot + t],
      [0, foot + t],
    ]);
    const parts: BuiltPart[] = [{ role: 'plate', name: 'Plate', class: 'body', solid, crease: 50 }];
    const skin = t * 0.12;
    const top = (at: number): number => height - t * 0.5 + ((at - 0.71) / 0.28) * t * 0.5;
    /** Paint on the slope of the rim between two shares of the radius. */
    const painted = (role: string, name: string, from: number, to: number, material: string): BuiltPart => ({
      role,
      name,
      class: 'body',
      crease: 50,
      solid: lathe(context, [
        [r * from, top(from) - skin],
        [r * to, top(to) - skin],
        [r * to, top(to) + skin],
        [r * from, top(from) + skin],
      ]),
      ...ofOwn(material),
    });
    if (params.rim) parts.push(painted('rim', 'Rim', 0.95, 0.993, 'yellow gold'));
    if (params.band) parts.push(painted('band', 'Band', 0.8, 0.88, 'blue ceramic'));
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { well: frameAt([0, foot + t, 0]) },
      resolved: { height, thickness: t },
    };
  },
});
