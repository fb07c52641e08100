import { beveledExtrusion } from '../../kernel/bevel.ts';
import { roundCorners } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { alongAxis, axisParam } from './axis.ts';
import { edgeParams, treatmentOf } from './edges.ts';

/** A regular polygon pulled straight up. */
export const prism = defineOperation({
  op: 'prism',
  family: 'solids',
  label: 'Prism',
  help: 'A regular prism by diameter, across_flats or side; a flat side looks to the front.',
  produces: 'body',
  params: {
    sides: count({ label: 'Sides', help: 'How many sides.', default: 6, min: 3, max: 200, soft: [3, 16] }),
    diameter: length({ label: 'Diameter', help: 'Across the corners.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    across_flats: length({
      label: 'Across flats',
      help: 'Twice the distance from the middle to a side, instead of the diameter.',
      default: 'auto',
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    side: length({
      label: 'Side',
      help: 'Length of one side, instead of the diameter.',
      default: 'auto',
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    height: length({ label: 'Height', help: 'Length along its axis.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    axis: axisParam,
    ...edgeParams,
  },
  spoken: {
    names: [
      'prism',
      'hexagonal prism',
      'triangular prism',
      'pentagonal prism',
      'octagonal prism',
      'hexagonal bar',
      'hex bar',
      'hexagon',
      'octagon',
      'pentagon',
    ],
    variants: [
      { names: ['triangular prism'], params: { sides: 3 } },
      { names: ['pentagonal prism', 'pentagon'], params: { sides: 5 } },
      { names: ['hexagonal prism', 'hexagon'], params: { sides: 6 } },
      { names: ['octagonal prism', 'octagon'], params: { sides: 8 } },
      { names: ['hexagonal bar', 'hex bar'], params: { sides: 6, height: 100, axis: 'x' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: {
      diameter: ['across', 'across corners', 'wide', 'width'],
      across_flats: ['across flats', 'flats', 'af'],
      side: ['side', 'edge', 'sides'],
      height: ['tall', 'high', 'long', 'length', 'thick', 'thickness', 'deep'],
    },
    parts: {
      side: {
        names: ['face'],
        count: 'sides',
        // behind the sides, "40 across and 60 high" is said of the whole
        sizes: { size: 'side', length: 'side', width: 'side', diameter: 'diameter', height: 'height' },
      },
    },
    adjectives: {
      triangular: { sides: 3 },
      pentagonal: { sides: 5 },
      hexagonal: { sides: 6 },
      heptagonal: { sides: 7 },
      octagonal: { sides: 8 },
      lying: { axis: 'x' },
      horizontal: { axis: 'x' },
      upright: { axis: 'y' },
    },
  },
  example: { params: { sides: 6, across_flats: 20, height: 8, chamfer: 1, edges: 'top' } },
  build({ sides, diameter, across_flats, side, height, axis, ...edges }, { kernel, segments }) {
    const half = Math.PI / sides;
    const radius =
      side !== undefined ? side / (2 * Math.sin(half)) : across_flats !== undefined ? across_flats / (2 * Math.cos(half)) : diameter / 2;
    const treatment = treatmentOf(edges);
    const vertical = treatment && (edges.edges === 'vertical' || edges.edges === 'all') ? { [treatment.kind]: treatment.size } : {};
    // The first side lies below: seen from above it looks toward the viewer.
    const corner = (k: number): Vec2 => [radius * Math.sin((2 * k - 1) * half), -radius * Math.cos((2 * k - 1) * half)];
    const outline = roundCorners(
      Array.from({ length: sides }, (_, k) => ({ point: corner(k), ...vertical })),
      segments,
    );
    const rims =
      treatment && edges.edges !== 'vertical'
        ? { ...(edges.edges !== 'top' && { bottom: treatment }), ...(edges.edges !== 'bottom' && { top: treatment }) }
        : {};
    const solid = beveledExtrusion(kernel, kernel.polygon([outline]), height, rims, segments).rotate([-90, 0, 0]);
    return { parts: [{ solid: alongAxis(solid, axis), role: 'prism', class: 'body' }] };
  },
});
