import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { alongAxis, axisParam } from './axis.ts';

/** A ring of round section, full or hollow. */
export const torus = defineOperation({
  op: 'torus',
  family: 'solids',
  label: 'Torus',
  help: 'A ring of round section, by centre-line diameter or by outer and inner diameter; without "at" it stays centred on the origin.',
  produces: 'body',
  placesItself: true,
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter of the centre line.', default: 20, min: 0.02, max: 100_000, soft: [1, 200] }),
    tube_diameter: length({
      label: 'Tube diameter',
      help: 'Diameter of the section.',
      default: 4,
      min: 0.01,
      max: 50_000,
      soft: [0.1, 50],
    }),
    outer_diameter: length({
      label: 'Outer diameter',
      help: 'Over all, instead of diameter and tube_diameter, together with inner_diameter.',
      default: 'auto',
      min: 0.02,
      max: 100_000,
      soft: [1, 200],
      advanced: true,
    }),
    inner_diameter: length({
      label: 'Inner diameter',
      help: 'Of the hole, together with outer_diameter.',
      default: 'auto',
      min: 0,
      max: 100_000,
      soft: [0, 200],
      advanced: true,
    }),
    wall: length({
      label: 'Wall',
      help: 'Thickness of its wall where it is hollow.',
      default: 'auto',
      min: 0.01,
      max: 50_000,
      soft: [0.1, 20],
      advanced: true,
    }),
    axis: axisParam,
  },
  spoken: {
    names: ['torus', 'donut shape', 'doughnut shape', 'hoop shape'],
    sizes: { one: 'outer_diameter', two: ['outer_diameter', 'tube_diameter'] },
    words: {
      outer_diameter: ['outer diameter', 'outside diameter', 'outside', 'overall', 'across', 'wide', 'diameter'],
      inner_diameter: ['inner diameter', 'inside diameter', 'inside', 'hole'],
      tube_diameter: ['tube', 'tube diameter', 'thick', 'thickness', 'section', 'cross section', 'cord'],
    },
    adjectives: { standing: { axis: 'z' }, upright: { axis: 'z' } },
  },
  example: { params: { diameter: 20, tube_diameter: 5 } },
  build({ diameter, tube_diameter, outer_diameter, inner_diameter, wall, axis }, { kernel, segments }) {
    const [centre, tube] = sizes(diameter, tube_diameter, outer_diameter, inner_diameter);
    if (tube >= centre)
      throw new CannotBuild(`A tube of ${tube} mm closes the hole of a ring of ${centre} mm: make the tube thinner.`, 'tube_diameter');
    if (wall !== undefined && 2 * wall >= tube)
      throw new CannotBuild(`Two walls of ${wall} mm leave nothing hollow in a tube of ${tube} mm.`, 'wall');
    const section = kernel.circle(tube / 2, segments(tube / 2));
    const profile = wall === undefined ? section : section.subtract(kernel.circle(tube / 2 - wall, segments(tube / 2)));
    const solid = kernel.revolve(profile.translate([centre / 2, 0]), segments((centre + tube) / 2));
    return { parts: [{ solid: alongAxis(solid, axis), role: 'torus', class: 'body' }] };
  },
});

/** Centre-line and tube diameter. */
function sizes(diameter: number, tube: number, outer: number | undefined, inner: number | undefined): readonly [number, number] {
  if (outer === undefined && inner === undefined) return [diameter, tube];
  const over = outer ?? inner! + 2 * tube;
  const hole = inner ?? outer! - 2 * tube;
  if (hole < 0 || over <= hole)
    throw new CannotBuild(`An inner diameter of ${hole} mm does not fit into an outer diameter of ${over} mm.`, 'inner_diameter');
  return [(over + hole) / 2, (over - hole) / 2];
}
