import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { diameterParam, heightParam, wallParam } from './shared.ts';
import { TRIM_ROLES, trimParams, trimParts, trimSpoken } from './trim.ts';
import { roomOf, vessel } from './wall.ts';

/** Outer lines as [share of the largest radius, share of the height]. */
const FORMS: Readonly<Record<string, readonly Vec2[]>> = {
  classic: [
    [0.46, 0],
    [0.6, 0.06],
    [0.95, 0.36],
    [0.93, 0.56],
    [0.48, 0.84],
    [0.44, 0.91],
    [0.6, 1],
  ],
  bottle: [
    [0.62, 0],
    [0.86, 0.07],
    [1, 0.28],
    [0.82, 0.48],
    [0.32, 0.66],
    [0.26, 0.86],
    [0.36, 1],
  ],
  cylinder: [
    [0.94, 0],
    [1, 0.03],
    [1, 0.5],
    [1, 1],
  ],
  tulip: [
    [0.5, 0],
    [0.62, 0.05],
    [0.92, 0.3],
    [0.8, 0.6],
    [0.84, 0.82],
    [1, 1],
  ],
  sphere: [
    [0.4, 0],
    [0.74, 0.1],
    [1, 0.46],
    [0.78, 0.82],
    [0.45, 0.96],
    [0.44, 1],
  ],
  trumpet: [
    [0.5, 0],
    [0.52, 0.04],
    [0.36, 0.2],
    [0.4, 0.5],
    [0.62, 0.82],
    [1, 1],
  ],
};

/** A turned vase. */
export const vase = defineOperation({
  op: 'create_vase',
  family: 'vessels',
  label: 'Vase',
  help: 'A hollow turned vase in one of several forms, round or fluted',
  produces: 'body',
  anchors: { rim: 'Middle of the mouth' },
  params: {
    form: choice({
      options: ['classic', 'bottle', 'cylinder', 'tulip', 'sphere', 'trumpet'],
      default: 'classic',
      label: 'Form',
      help: 'Outline from foot to rim',
    }),
    height: heightParam(250),
    diameter: diameterParam('Largest diameter'),
    wall: wallParam,
    fluted: flag({ default: false, label: 'Fluted', help: 'Shallow flutes round the body' }),
    twist: length({
      default: 0,
      min: -720,
      max: 720,
      soft: [-180, 180],
      step: 5,
      label: 'Twist',
      help: 'Degrees by which the flutes turn from foot to rim',
      when: { fluted: [true] },
    }),
    neck: length({
      default: 'auto',
      min: 1,
      max: 4000,
      soft: [10, 200],
      step: 1,
      label: 'Neck',
      help: 'Narrowest diameter below the rim, of a classic or bottle form',
      when: { form: ['classic', 'bottle'] },
    }),
    ...trimParams,
    materials: materialsParam(['vase', ...TRIM_ROLES]),
  },
  spoken: {
    names: ['vase', 'flower vase', 'floor vase'],
    variants: [{ names: ['floor vase'], params: { height: 600 } }],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'width', 'across'], wall: ['wall', 'wall thickness', 'thick'] },
    adjectives: {
      round: { form: 'sphere' },
      spherical: { form: 'sphere' },
      cylindrical: { form: 'cylinder' },
      straight: { form: 'cylinder' },
      'narrow necked': { form: 'bottle' },
      'long necked': { form: 'bottle' },
      ribbed: { fluted: true },
      twisted: { twist: 90, fluted: true },
    },
    parts: {
      ...trimSpoken,
      body: {
        names: ['outside', 'exterior'],
        material: 'vase',
        sizes: { size: 'diameter', diameter: 'diameter', width: 'diameter' },
        adjectives: { bulbous: {}, round: {}, rounded: {} },
      },
      neck: {
        sizes: { size: 'neck', diameter: 'neck', width: 'neck', thickness: 'neck' },
        adjectives: { narrow: { form: 'bottle' }, slim: { form: 'bottle' }, thin: { form: 'bottle' }, long: { form: 'bottle' } },
      },
      belly: {
        names: ['bulb'],
        sizes: { size: 'diameter', diameter: 'diameter', width: 'diameter' },
        adjectives: { round: {}, rounded: {}, bulbous: {} },
      },
      flute: { names: ['rib', 'fluting'], present: { fluted: true }, absent: { fluted: false } },
      wall: { sizes: { size: 'wall', thickness: 'wall' } },
    },
    holds: { in: 'bottom', on: 'rim' },
  },
  example: { params: { form: 'classic', height: 250 }, material: 'blue ceramic' },
  build(params, context) {
    const { height } = params;
    const diameter = params.diameter ?? height * (params.form === 'sphere' ? 0.85 : 0.55);
    const wall = params.wall ?? Math.max(0.8, Math.min(5, diameter * 0.03));
    const narrowest = params.form === 'bottle' ? 0.26 : 0.44;
    const neck = params.neck ?? narrowest * diameter;
    if (neck > diameter * 0.98) throw new CannotBuild(`A neck of ${neck} mm is no neck on a vase ${diameter} mm wide.`, 'neck');
    const line = FORMS[params.form]!.map(
      ([r, y]): Vec2 => [(shareOf(r, y, params.form, narrowest, neck / diameter) * diameter) / 2, y * height],
    );
    let solid = vessel(context, line, wall, { smooth: params.form !== 'cylinder' });
    if (params.fluted) {
      const flutes = 20;
      const deep = Math.min(wall * 0.9, diameter * 0.025);
      solid = solid.refineToLength(Math.max(diameter / 40, 1)).warp((p) => {
        const r = Math.hypot(p[0], p[2]);
        if (r < wall) return;
        const turn = ((params.twist * Math.PI) / 180) * (p[1] / height);
        const fade = Math.min(1, (p[1] / height) * 6, (1 - p[1] / height) * 6);
        const k = 1 + ((deep * fade) / r) * Math.cos(flutes * (Math.atan2(p[2], p[0]) + turn));
        p[0] *= k;
        p[2] *= k;
      });
    }
    const parts: BuiltPart[] = [
      { role: 'vase', name: 'Vase', class: 'body', solid, crease: 40, grain: [0, 1, 0] },
      ...trimParts(context, line, wall, params, { smooth: params.form !== 'cylinder' }),
    ];
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { rim: frameAt([0, height, 0]) },
      resolved: { diameter, wall, neck },
      facts: { room: roomOf(context, line, wall, { smooth: params.form !== 'cylinder' }) },
    };
  },
});

/** Share of the largest radius, with the upper part drawn in or let out so that its narrowest comes to `neck`. */
function shareOf(r: number, y: number, form: string, narrowest: number, neck: number): number {
  if ((form !== 'classic' && form !== 'bottle') || y < 0.5) return r;
  // what is as narrow as the neck goes with it whole, what is as wide as the belly not at all
  const held = Math.max(0, Math.min(1, (r - narrowest) / (1 - narrowest)));
  return r + (neck - narrowest) * (1 - held);
}
