import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { diameterParam, heightParam, wallParam } from './shared.ts';
import { TRIM_ROLES, trimParams, trimParts, trimSpoken } from './trim.ts';
import { roomOf, vessel } from './wall.ts';

/** Drinking glasses: tumbler, beer glass, and stemware with the bowl on a stem and foot. */
export const glass = defineOperation({
  op: 'create_glass',
  family: 'vessels',
  label: 'Glass',
  help: 'Drinking glass: tumbler, beer, wine, champagne or martini',
  produces: 'body',
  anchors: { rim: 'Middle of the mouth' },
  params: {
    form: choice({
      options: ['tumbler', 'beer', 'wine', 'champagne', 'martini'],
      default: 'tumbler',
      label: 'Form',
      help: 'Kind of glass',
    }),
    height: heightParam(120),
    diameter: diameterParam('Largest diameter'),
    base_diameter: length({
      default: 'auto',
      min: 1,
      max: 5000,
      soft: [30, 300],
      step: 1,
      label: 'Base',
      help: 'Width at the bottom of a straight one',
      when: { form: ['tumbler'] },
    }),
    wall: wallParam,
    ...trimParams,
    materials: materialsParam(['glass', ...TRIM_ROLES]),
  },
  spoken: {
    names: [
      'glass',
      'drinking glass',
      'tumbler',
      'beer glass',
      'pint glass',
      'wine glass',
      'wineglass',
      'champagne glass',
      'champagne flute',
      'martini glass',
      'cocktail glass',
      'goblet',
      'water glass',
      'whisky glass',
      'whiskey glass',
      'rocks glass',
      'whisky tumbler',
      'whiskey tumbler',
      'shot glass',
      'bucket',
      'pail',
      'bin',
    ],
    variants: [
      { names: ['beer glass', 'pint glass'], params: { form: 'beer', height: 170 } },
      { names: ['wine glass', 'wineglass', 'goblet'], params: { form: 'wine', height: 210 } },
      { names: ['champagne glass', 'champagne flute'], params: { form: 'champagne', height: 230 } },
      { names: ['martini glass', 'cocktail glass'], params: { form: 'martini', height: 180 } },
      { names: ['whisky glass', 'whiskey glass', 'rocks glass', 'whisky tumbler', 'whiskey tumbler'], params: { height: 90 } },
      { names: ['shot glass'], params: { height: 60 } },
      {
        names: ['bucket', 'pail'],
        params: { height: 300, diameter: 280, handles: 1, handle_style: 'bail' },
        materials: { main: 'galvanised steel' },
      },
      { names: ['bin'], params: { height: 350, diameter: 280 }, materials: { main: 'grey plastic' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'width', 'across'], wall: ['wall', 'wall thickness', 'thick'] },
    parts: {
      ...trimSpoken,
      body: { names: ['outside', 'exterior'], material: 'glass' },
      bowl: { names: ['cup'], sizes: { size: 'diameter', width: 'diameter', diameter: 'diameter' } },
      stem: { names: ['stalk', 'shaft'] },
      foot: { names: ['base', 'bottom'], sizes: { size: 'base_diameter', width: 'base_diameter', diameter: 'base_diameter' } },
      wall: { sizes: { size: 'wall', thickness: 'wall' } },
    },
    holds: { in: 'bottom', on: 'rim' },
  },
  example: { params: { form: 'wine', height: 210 }, material: 'clear glass' },
  build(params, context) {
    const { height, form } = params;
    const share = { tumbler: 0.68, beer: 0.5, wine: 0.4, champagne: 0.28, martini: 0.66 }[form];
    const diameter = params.diameter ?? height * share;
    const wall = params.wall ?? Math.max(0.5, Math.min(3, diameter * (form === 'tumbler' || form === 'beer' ? 0.035 : 0.022)));
    const r = diameter / 2;
    const low = (params.base_diameter ?? diameter * 0.82) / diameter;
    const scaled = (points: readonly Vec2[], from: number): Vec2[] => points.map(([x, y]): Vec2 => [x * r, y * (1 - from) * height]);
    if (form === 'tumbler' || form === 'beer') {
      const line =
        form === 'tumbler'
          ? scaled(
              [
                [low, 0],
                [low + (1 - low) * 0.22, 0.04],
                [low + (1 - low) * 0.61, 0.5],
                [1, 1],
              ],
              0,
            )
          : scaled(
              [
                [0.66, 0],
                [0.7, 0.04],
                [0.7, 0.28],
                [0.88, 0.66],
                [1, 0.84],
                [0.94, 1],
              ],
              0,
            );
      const solid = vessel(context, line, wall, { floor: height * 0.07 });
      const parts: BuiltPart[] = [
        { role: 'glass', name: 'Body', class: 'body', solid, crease: 40 },
        ...trimParts(context, line, wall, params, { floor: height * 0.07 }),
      ];
      return {
        parts: dress(parts, params.materials, 'clear glass'),
        anchors: { rim: frameAt([0, height, 0]) },
        resolved: { diameter, wall },
        facts: { room: roomOf(context, line, wall, { floor: height * 0.07 }) },
      };
    }
    const stem = { wine: 0.46, champagne: 0.38, martini: 0.55 }[form];
    const bowls: Record<'wine' | 'champagne' | 'martini', readonly Vec2[]> = {
      wine: [
        [0.14, 0],
        [0.6, 0.1],
        [1, 0.42],
        [0.92, 0.75],
        [0.72, 1],
      ],
      champagne: [
        [0.2, 0],
        [0.62, 0.12],
        [1, 0.5],
        [0.92, 0.8],
        [0.8, 1],
      ],
      martini: [
        [0.12, 0],
        [0.4, 0.3],
        [0.7, 0.64],
        [1, 1],
      ],
    };
    const line = scaled(bowls[form], stem);
    const bowl = vessel(context, line, wall, { floor: wall * 1.4 }).translate([0, stem * height, 0]);
    const foot = r * (form === 'martini' ? 0.7 : 0.92);
    const thin = Math.max(wall * 1.3, r * 0.07);
    const below = lathe(context, [
      [0, 0],
      [foot, 0],
      [foot, wall * 0.6],
      [foot * 0.35, wall * 1.6],
      [thin * 1.3, height * 0.06],
      [thin, height * 0.14],
      [thin, (stem - 0.06) * height],
      [r * 0.16, (stem + 0.006) * height],
      [0, (stem + 0.006) * height],
    ]);
    const parts: BuiltPart[] = [
      { role: 'glass', name: 'Glass', class: 'body', solid: bowl.add(below), crease: 40 },
      ...trimParts(context, line, wall, { ...params, lid: false, handles: 0 }, { floor: wall * 1.4 }).map((part) => ({
        ...part,
        ...(part.solid && { solid: part.solid.translate([0, stem * height, 0]) }),
      })),
    ];
    return {
      parts: dress(parts, params.materials, 'clear glass'),
      anchors: { rim: frameAt([0, height, 0]) },
      resolved: { diameter, wall },
      facts: { room: roomOf(context, line, wall, { floor: wall * 1.4 }) },
    };
  },
});
