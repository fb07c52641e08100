import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/**
 * Moves of a round plate of radius r to another outline: a superellipse of the eighth degree for a square with round corners, and shares
 * of the depth. Each ring keeps its share of the way to the rim.
 */
const cornered = (p: Vec3): number => {
  const [c, s] = [Math.abs(p[0]), Math.abs(p[2])];
  const far = Math.hypot(c, s);
  return far === 0 ? 1 : ((c / far) ** 8 + (s / far) ** 8) ** (-1 / 8);
};
const OUTLINES: Readonly<Record<'oval' | 'square' | 'rectangular', (r: number, half: number) => (p: [number, number, number]) => void>> = {
  oval: (r, half) => (p) => {
    p[2] *= half / r;
  },
  square: () => (p) => {
    const k = cornered(p);
    p[0] *= k;
    p[2] *= k;
  },
  rectangular: (r, half) => (p) => {
    const k = cornered(p);
    p[0] *= k;
    p[2] *= (k * half) / r;
  },
};

/** A plate or saucer with a foot ring, a well and a raised rim. */
export const plate = defineOperation({
  op: 'create_plate',
  family: 'vessels',
  label: 'Plate',
  help: 'Dinner plate, side plate, saucer or tray',
  produces: 'body',
  anchors: { well: 'Middle of the well' },
  params: {
    shape: choice({ options: ['round', 'oval', 'square', 'rectangular'], default: 'round', label: 'Shape', help: 'Outline from above' }),
    diameter: length({
      default: 270,
      min: 5,
      max: 3000,
      soft: [80, 400],
      step: 1,
      label: 'Diameter',
      help: 'Outer diameter; the width of an outline that is not round',
    }),
    depth: length({
      default: 'auto',
      min: 5,
      max: 3000,
      soft: [80, 400],
      step: 1,
      label: 'Depth',
      help: 'From front to back: of an oval or rectangular one two thirds of the width where it is left out',
      when: { shape: ['oval', 'rectangular'] },
    }),
    height: length({ default: 'auto', min: 1, max: 500, soft: [5, 60], step: 1, label: 'Height', help: 'Height of the rim' }),
    thickness: length({ default: 'auto', min: 0.3, max: 60, soft: [1, 10], step: 0.1, label: 'Thickness', help: 'Thickness of the body' }),
    rim: flag({ default: false, label: 'Rim', help: 'A painted or gilded rim' }),
    band: flag({ default: false, label: 'Band', help: 'A painted band round the shoulder' }),
    materials: materialsParam(['plate', 'rim', 'band']),
  },
  spoken: {
    names: [
      'plate',
      'dinner plate',
      'side plate',
      'dessert plate',
      'saucer',
      'serving plate',
      'platter',
      'serving platter',
      'serving dish',
      'round tray',
      'soup plate',
      'lunch plate',
      'breakfast plate',
      'bread plate',
      'pizza plate',
      'porcelain plate',
    ],
    variants: [
      { names: ['side plate', 'dessert plate', 'lunch plate', 'breakfast plate', 'bread plate'], params: { diameter: 200 } },
      { names: ['soup plate'], params: { diameter: 230, height: 40 } },
      { names: ['pizza plate'], params: { diameter: 310 } },
      { names: ['saucer'], params: { diameter: 150 } },
      { names: ['platter', 'serving platter', 'serving plate', 'serving dish', 'round tray'], params: { diameter: 340 } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'depth'], three: ['diameter', 'depth', 'height'] },
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
    const depth = params.depth ?? params.diameter * (2 / 3);
    const outlined = (round: Solid): Solid => (params.shape === 'round' ? round : round.warp(OUTLINES[params.shape](r, depth / 2)));
    const t = Math.min(params.thickness ?? Math.max(0.5, params.diameter * 0.016), height * 0.6);
    const foot = height * 0.12;
    const solid = outlined(
      lathe(context, [
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
      ]),
    );
    const parts: BuiltPart[] = [{ role: 'plate', name: 'Plate', class: 'body', solid, crease: 50 }];
    const skin = t * 0.12;
    const top = (at: number): number => height - t * 0.5 + ((at - 0.71) / 0.28) * t * 0.5;
    /** Paint on the slope of the rim between two shares of the radius. */
    const painted = (role: string, name: string, from: number, to: number, material: string): BuiltPart => ({
      role,
      name,
      class: 'body',
      crease: 50,
      solid: outlined(
        lathe(context, [
          [r * from, top(from) - skin],
          [r * to, top(to) - skin],
          [r * to, top(to) + skin],
          [r * from, top(from) + skin],
        ]),
      ),
      ...ofOwn(material),
    });
    if (params.rim) parts.push(painted('rim', 'Rim', 0.95, 0.993, 'yellow gold'));
    if (params.band) parts.push(painted('band', 'Band', 0.8, 0.88, 'blue ceramic'));
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { well: frameAt([0, foot + t, 0]) },
      resolved: { height, thickness: t, ...((params.shape === 'oval' || params.shape === 'rectangular') && { depth }) },
    };
  },
});
