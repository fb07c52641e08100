import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { regionOf } from '../../kernel/profile.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A straight length of round or square tube, or of solid bar. */
export const tube = defineOperation({
  op: 'create_tube',
  family: 'mechanical',
  label: 'Tube',
  help: 'Straight round or square tube, pipe or bar, lying or upright',
  produces: 'body',
  params: {
    length: length({ default: 300, min: 0.1, max: 100000, soft: [10, 2000], step: 1, label: 'Length', help: 'Along the axis' }),
    diameter: length({
      default: 30,
      min: 0.1,
      max: 10000,
      soft: [2, 300],
      step: 0.5,
      label: 'Diameter',
      help: 'Outer diameter, or outer side of a square tube',
    }),
    wall: length({ default: 2, min: 0, max: 5000, soft: [0.5, 20], step: 0.1, label: 'Wall', help: 'Wall thickness; 0 is a solid bar' }),
    section: choice({ options: ['round', 'square'], default: 'round', label: 'Section', help: 'Round or square' }),
    axis: choice({
      options: ['x', 'y', 'z'],
      default: 'x',
      label: 'Axis',
      help: 'Lying from left to right, upright, or toward the viewer',
    }),
  },
  spoken: {
    names: ['tube', 'pipe', 'round tube', 'square tube', 'conduit'],
    variants: [{ names: ['square tube'], params: { section: 'square' } }],
    sizes: { one: 'length', two: ['diameter', 'wall'], three: ['diameter', 'wall', 'length'] },
    words: {
      length: ['long', 'tall', 'high', 'height'],
      diameter: ['outer diameter', 'outside diameter', 'outer', 'outside', 'od', 'wide', 'width', 'across', 'side'],
      wall: ['wall', 'wall thickness', 'thick', 'thickness'],
    },
    adjectives: {
      upright: { axis: 'y' },
      vertical: { axis: 'y' },
      horizontal: { axis: 'x' },
      square: { section: 'square' },
      round: { section: 'round' },
    },
    parts: { wall: { sizes: { size: 'wall', thickness: 'wall' } } },
  },
  example: { params: {}, material: 'aluminium' },
  build(params, { kernel, segments }) {
    const { diameter, wall } = params;
    if (wall * 2 >= diameter)
      throw new CannotBuild(
        `A wall of ${wall} mm leaves no hole in a tube of ${diameter} mm: make it thinner, or 0 for a solid bar.`,
        'wall',
      );
    const outline = (d: number, r: number) =>
      regionOf(kernel, params.section === 'round' ? { circle: d } : { rect: [d, d], r: Math.min(r, d * 0.45) }, segments);
    const region =
      wall > 0 ? outline(diameter, wall * 1.5).subtract(outline(diameter - 2 * wall, wall * 0.5)) : outline(diameter, diameter * 0.04);
    const solid = beveledExtrusion(kernel, region, params.length, {}, segments);
    const turned = params.axis === 'x' ? solid.rotate([0, 90, 0]) : params.axis === 'y' ? solid.rotate([-90, 0, 0]) : solid;
    return { parts: [{ role: 'tube', name: wall > 0 ? 'Tube' : 'Bar', class: 'body', solid: turned, material: 'steel' }] };
  },
});
