import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { splinePoints } from '../../kernel/outline.ts';
import type { Region } from '../../kernel/region.ts';
import type { Vec2 } from '../../kernel/space.ts';

export interface WallOptions {
  smooth?: boolean;
  floor?: number;
}

export interface WallSections {
  /** The outer line, bottom to rim. */
  line: readonly Vec2[];
  height: number;
  widest: number;
  floor: number;
  /** The whole sections, both halves, so that the axis is no edge where something is taken off all round. */
  outer: Region;
  hollow: Region;
}

/** Sections of a hollow turned vessel, as `vessel` turns them. */
export function wallSections(
  { kernel }: Pick<Maker, 'kernel'>,
  outer: readonly Vec2[],
  wall: number,
  options: WallOptions = {},
): WallSections {
  const line = options.smooth === false ? [...outer] : splinePoints(outer, false, 10);
  const height = line.at(-1)![1];
  const floor = options.floor ?? wall * 1.2;
  if (floor > height * 0.7)
    throw new CannotBuild(
      `A floor of ${floor.toFixed(1)} mm leaves no hollow in a vessel ${height.toFixed(1)} mm high: make the wall thinner.`,
      'wall',
    );
  const widest = Math.max(...line.map((p) => p[0]));
  const both = (half: readonly Vec2[]) => kernel.polygon([[...half, ...half.toReversed().map(([u, v]): Vec2 => [-u, v])]]);
  const open = both([...line, [line.at(-1)![0], height + 4 * wall]]);
  const above = kernel.rectangle(4 * widest, 4 * height).translate([0, floor + 2 * height]);
  const hollow = open.offset(-wall, 'miter').intersect(above);
  if (hollow.loops().length !== 1 || hollow.bounds().max[1] < height)
    throw new CannotBuild(
      `A wall of ${wall.toFixed(1)} mm closes the hollow of this vessel: make the wall thinner or the vessel wider.`,
      'wall',
    );
  return { line, height, widest, floor, outer: both(line), hollow };
}

/**
 * A hollow turned vessel from its outer line, bottom to rim as [radius, height], with a wall of even thickness, a flat floor
 * and softened edges. Smooth lines pass through the points as a spline. Refused where the wall would close the hollow.
 */
export function vessel(maker: Maker, outer: readonly Vec2[], wall: number, options: WallOptions = {}): Solid {
  const { kernel, segments } = maker;
  const { height, widest, floor, outer: whole, hollow } = wallSections(maker, outer, wall, options);
  const section = whole.subtract(hollow);
  const ease = Math.min(wall, floor) * 0.3;
  const softened = section
    .offset(-ease, 'round', 16)
    .offset(ease, 'round', 16)
    .simplify(Math.min(ease * 0.1, widest * 0.0015));
  // Softening takes a hair off foot and rim: bring the height back to what was asked.
  const right = softened.intersect(kernel.rectangle(4 * widest, 4 * height).translate([2 * widest, 0]));
  const { min, max } = right.bounds();
  const exact = right.translate([0, -min[1]]).scale([1, height / (max[1] - min[1])]);
  const solid = kernel.revolve(exact, segments(widest));
  if (solid.isEmpty()) throw new CannotBuild('Nothing is left of the wall: make it thicker.', 'wall');
  return solid;
}

/** Share of the height of the hollow up to which a vessel is filled: just below its rim. */
const FILLED = 0.96;

/** mm³ that the hollow of such a vessel holds, filled to just below the rim: twice pi times the moment of its half section. */
export function roomOf(maker: Pick<Maker, 'kernel'>, outer: readonly Vec2[], wall: number, options: WallOptions = {}): number {
  const { hollow, height, floor, widest } = wallSections(maker, outer, wall, options);
  const level = floor + FILLED * (height - floor);
  const half = hollow.intersect(maker.kernel.rectangle(4 * widest, level).translate([2 * widest, level / 2]));
  // a triangle fan about the origin: the moment of each triangle is its area times the mean of its radii
  const moment = half.loops().reduce(
    (sum, loop) =>
      sum +
      loop.reduce((part, [x, y], k) => {
        const [nextX, nextY] = loop[(k + 1) % loop.length]!;
        return part + ((x * nextY - nextX * y) * (x + nextX)) / 6;
      }, 0),
    0,
  );
  return 2 * Math.PI * Math.abs(moment);
}
