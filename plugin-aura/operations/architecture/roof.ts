import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { angle, choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

export type RoofStyle = 'gable' | 'hip' | 'flat' | 'shed' | 'pyramid';

/**
 * A roof over a floor plan: its slopes meet the walls' outer edges at y = 0 and hang over them. The ridge runs along X.
 * Solid slabs, not surfaces: `thickness` is measured square to the slope.
 */
export function roofSolid(
  { kernel }: Maker,
  style: RoofStyle,
  width: number,
  depth: number,
  pitch: number,
  overhang: number,
  thickness: number,
): Solid {
  const slope = Math.tan((pitch * Math.PI) / 180);
  const t = thickness / Math.cos((pitch * Math.PI) / 180);
  const [hx, hz] = [width / 2 + overhang, depth / 2 + overhang];
  const low = -overhang * slope;
  if (style === 'flat') return kernel.box([2 * hx, thickness, 2 * hz]).translate([0, thickness / 2, 0]);
  const prism = (outline: readonly Vec2[]) =>
    kernel
      .extrude(kernel.polygon([outline]), 2 * hx)
      .rotate([0, 90, 0])
      .translate([-hx, 0, 0]);
  // Sections in (u, v) = (-z, y); the extrusion along +Z is turned to run along X.
  if (style === 'shed')
    return prism([
      [-hz, low],
      [hz, low + 2 * hz * slope],
      [hz, low + 2 * hz * slope + t],
      [-hz, low + t],
    ]);
  const ridge = (depth / 2) * slope;
  const gable = prism([
    [-hz, low],
    [0, ridge],
    [hz, low],
    [hz, low + t],
    [0, ridge + t],
    [-hz, low + t],
  ]);
  if (style === 'gable') return gable;
  // Hip and pyramid: the gable cut by the same slopes from the other two sides, outside and inside.
  const rise = style === 'pyramid' ? (hz * slope) / hx : slope;
  const across = (lift: number) => {
    const top = low + lift + hx * rise;
    return kernel
      .extrude(
        kernel.polygon([
          [
            [-hx, low + lift],
            [hx, low + lift],
            [0, top],
          ],
        ]),
        4 * hz,
      )
      .translate([0, 0, -2 * hz]);
  };
  const along = (lift: number) =>
    prism([
      [-hz, low + lift],
      [hz, low + lift],
      [0, ridge + lift],
    ]);
  const skirt = kernel.box([2 * hx, t, 2 * hz]).translate([0, low + t / 2, 0]);
  const outside = along(t).intersect(across(t)).add(skirt);
  return outside.subtract(along(0).intersect(across(0)));
}

/** A roof by itself, for walls of one's own. */
export const roof = defineOperation({
  op: 'create_roof',
  family: 'architecture',
  label: 'Roof',
  help: 'Gable, hip, pyramid, shed or flat roof over a rectangle',
  produces: 'body',
  params: {
    style: choice({
      options: ['gable', 'hip', 'pyramid', 'shed', 'flat'],
      default: 'gable',
      label: 'Style',
      help: 'Form of the roof; the ridge runs left to right',
    }),
    width: length({
      default: 8000,
      min: 10,
      max: 1e6,
      soft: [1000, 20000],
      step: 50,
      label: 'Width',
      help: 'Of the walls below, left to right',
    }),
    depth: length({
      default: 6000,
      min: 10,
      max: 1e6,
      soft: [1000, 15000],
      step: 50,
      label: 'Depth',
      help: 'Of the walls below, front to back',
    }),
    pitch: angle({ default: 38, min: 2, max: 75, label: 'Pitch', help: 'Slope from the level' }),
    overhang: length({
      default: 'auto',
      min: 0,
      max: 1e5,
      soft: [0, 1000],
      step: 10,
      label: 'Overhang',
      help: 'How far it hangs over the walls',
    }),
    thickness: length({ default: 'auto', min: 1, max: 5000, soft: [50, 400], step: 10, label: 'Thickness', help: 'Square to the slope' }),
  },
  spoken: {
    names: ['roof', 'gable roof', 'hip roof', 'flat roof', 'shed roof', 'pyramid roof', 'pitched roof'],
    variants: [
      { names: ['gable roof', 'pitched roof'], params: { style: 'gable' } },
      { names: ['hip roof'], params: { style: 'hip' } },
      { names: ['flat roof'], params: { style: 'flat' } },
      { names: ['shed roof'], params: { style: 'shed' } },
      { names: ['pyramid roof'], params: { style: 'pyramid' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: {
      width: ['wide', 'long', 'length'],
      depth: ['deep'],
      pitch: ['pitch', 'slope', 'angle'],
      overhang: ['overhang', 'eaves'],
      thickness: ['thick'],
    },
  },
  example: { params: { style: 'gable' }, material: 'clay roof tiles' },
  build(params, context) {
    const overhang = params.overhang ?? Math.min(params.width, params.depth) * 0.07;
    const thickness = params.thickness ?? Math.min(params.width, params.depth) * 0.03;
    if (thickness > Math.min(params.width, params.depth) * 0.4)
      throw new CannotBuild(
        `A roof ${thickness} mm thick is too thick for ${Math.min(params.width, params.depth)} mm of depth.`,
        'thickness',
      );
    return {
      parts: [
        {
          role: 'roof',
          name: 'Roof',
          class: 'body',
          grain: [1, 0, 0],
          material: 'clay roof tiles',
          solid: roofSolid(context, params.style, params.width, params.depth, params.pitch, overhang, thickness),
        },
      ],
      resolved: { overhang, thickness },
    };
  },
});
