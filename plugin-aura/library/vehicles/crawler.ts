import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { rounded } from '../drawn.ts';
import { box, cut, mirrored, rod } from '../shapes.ts';
import { sideView } from './side-view.ts';

/** A wheel within a track: place along the vehicle, height of its middle, radius. */
type Wheel = readonly [z: number, y: number, radius: number];

interface Crawler {
  /** Middle of the right track across the vehicle, its width, and how thick its plates are. */
  x: number;
  wide: number;
  thick: number;
  /** How many plates there are. */
  plates: number;
  /** Sprocket and idler at the ends, and the road wheels between them. */
  ends: readonly [Wheel, Wheel];
  road: readonly Wheel[];
}

/**
 * The two tracks of a vehicle that looks to the viewer, each a belt of plates around its wheels, in plain millimetres for `drawn`. Roles:
 * track, wheel, hub.
 */
export function crawlers({ x, wide, thick, plates, ends, road }: Crawler): BodyOperation[] {
  const wheels = [...ends, ...road];
  const belt = (id: string, more: number, width: number) =>
    sideView(
      id,
      around(wheels, more).map(([z, y]): Vec2 => [rounded(z, 1), rounded(y, 1)]),
      width,
      { x },
    );
  const wheel = ([z, y, radius]: Wheel, k: number, end: boolean): BodyOperation[] => [
    rod(`wheel_${k}`, 2 * radius - 6, wide * 0.82, [x, y, z], {
      axis: 'x',
      round: radius * 0.08,
      role: 'wheel',
      name: end ? 'Sprocket' : 'Road wheel',
    }),
    rod(`hub_${k}`, radius * (end ? 1.1 : 0.9), wide * 0.95, [x, y, z], { axis: 'x', round: radius * 0.1, role: 'hub', name: 'Hub' }),
  ];
  return [
    belt('belt_out', thick * 0.6, wide),
    belt('belt_in', 0, wide * 1.2),
    cut('belt', ['belt_out', 'belt_in'], { role: 'track', name: 'Track' }),
    box('plate', [(length(around(wheels, thick * 0.75)) / plates) * 0.62, thick * 0.5, wide], [0, 0, 0], { my: 'center' }),
    {
      id: 'plates',
      op: 'path_array',
      params: {
        count: plates,
        path: { line: around(wheels, thick * 0.75).map(([z, y]): Vec3 => [x, rounded(y, 1), rounded(z, 1)]), closed: true },
      },
      inputs: ['plate'],
      role: 'track',
      name: 'Track plates',
    },
    ...ends.flatMap((one, k) => wheel(one, k, true)),
    ...road.flatMap((one, k) => wheel(one, k + 2, false)),
    mirrored('tracks', ['belt', 'plates', ...wheels.flatMap((_, k) => [`wheel_${k}`, `hub_${k}`])]),
  ];
}

const length = (line: readonly Vec2[]): number =>
  line.reduce((sum, [z, y], k) => sum + Math.hypot(line[(k + 1) % line.length]![0] - z, line[(k + 1) % line.length]![1] - y), 0);

/** A taut belt around wheels, so far outside them: the convex hull of their rims, by Andrew's monotone chain. */
function around(wheels: readonly Wheel[], more: number): Vec2[] {
  const rims = wheels.flatMap(([z, y, radius]) =>
    Array.from({ length: 24 }, (_, k): Vec2 => {
      const angle = (Math.PI * k) / 12;
      return [z + (radius + more) * Math.cos(angle), y + (radius + more) * Math.sin(angle)];
    }),
  );
  const sorted = rims.sort(([a, b], [c, d]) => a - c || b - d);
  const chain = (points: readonly Vec2[]): Vec2[] => {
    const kept: Vec2[] = [];
    for (const [z, y] of points) {
      while (kept.length > 1) {
        const [[az, ay], [bz, by]] = [kept.at(-2)!, kept.at(-1)!];
        if ((bz - az) * (y - ay) - (by - ay) * (z - az) > 1e-9) break;
        kept.pop();
      }
      kept.push([z, y]);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}
