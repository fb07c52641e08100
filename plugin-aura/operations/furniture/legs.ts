import { type Maker, plank, strut } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { choice } from '../../plan/param.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';

export const legStyle = choice({
  options: ['square', 'round', 'tapered', 'splayed', 'hairpin', 'crossed'],
  default: 'square',
  label: 'Leg style',
  help: 'Square posts, round posts, tapered, tapered and splayed outward, bent of steel rod, or crossed in an X at each end',
});
export type LegStyle = 'square' | 'round' | 'tapered' | 'splayed' | 'hairpin' | 'crossed';

const at = ([x, z]: Vec2, turn = 0): Mat4 => {
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  return [c, 0, -s, 0, 0, 1, 0, 0, s, 0, c, 0, x, 0, z, 1];
};

/** Two rods that meet in a bow at the floor and spread to a plate under the top, as mid-century tables have; turned outward by its place. */
function hairpin(maker: Maker, height: number, thickness: number): Solid {
  const rod = Math.max(Math.min(12, thickness * 0.3), thickness * 0.16);
  const [lean, spread] = [height * 0.1, Math.min(height * 0.2, thickness * 1.6)];
  const foot = (side: number): readonly [number, number, number] => [lean, rod / 2, side * rod * 0.9];
  return maker.kernel.union([
    strut(maker, foot(1), [0, height, spread], rod, rod),
    strut(maker, foot(-1), [0, height, -spread], rod, rod),
    strut(maker, [lean, rod / 2, -rod * 1.2], [lean, rod / 2, rod * 1.2], rod, rod),
    plank(maker, [thickness * 0.8, rod * 0.5, spread * 2.6]).translate([0, height - rod * 0.5, 0]),
  ]);
}

/**
 * A square bar that leans from its foot to the corner `away` behind it, cut level at both ends: with the one that comes to meet it, which
 * stands half turned, an X. Both pass beside each other.
 */
function leaning(maker: Maker, height: number, thickness: number, away: number): Solid {
  const half = (thickness / 2) * Math.hypot(1, Math.abs(away) / height);
  const bar = maker.kernel.polygon([
    [
      [-half, 0],
      [half, 0],
      [away + half, height],
      [away - half, height],
    ],
  ]);
  return maker.kernel.extrude(bar, thickness).rotate([0, 90, 0]);
}

/** Legs of equal length at places of the floor plan; they share one geometry. Splayed legs lean away from the middle by 6 degrees. */
export function legs(maker: Maker, places: readonly Vec2[], height: number, thickness: number, style: LegStyle): BuiltPart {
  const lean = style === 'splayed' ? height * Math.tan((6 * Math.PI) / 180) : 0;
  const solid: Solid =
    style === 'hairpin'
      ? hairpin(maker, height, thickness)
      : style === 'square'
        ? plank(maker, [thickness, height, thickness])
        : style === 'crossed'
          ? leaning(maker, height, thickness, 2 * Math.abs(places[0]?.[1] ?? 0))
          : strut(maker, [lean, 0, 0], [0, height, 0], style === 'round' ? thickness : thickness * 0.6, thickness);
  const turn = ([x, z]: Vec2): number =>
    style === 'splayed' || style === 'hairpin' ? Math.atan2(-z, x) : style === 'crossed' && z < 0 ? Math.PI : 0;
  const frames = places.map((place) => at(place, turn(place)));
  return {
    role: 'leg',
    name: 'Leg',
    class: 'body',
    solid,
    copies: frames,
    transform: frames[0]!,
    grain: [0, 1, 0],
    ...(style === 'hairpin' && ofOwn('black steel')),
  };
}

/** The four corners of a rectangle, each moved in from the edge. */
export const corners = (width: number, depth: number, inset: number): Vec2[] => {
  const [x, z] = [width / 2 - inset, depth / 2 - inset];
  return [
    [-x, -z],
    [x, -z],
    [x, z],
    [-x, z],
  ];
};

/** Points spread evenly on a circle; three legs have one at the back. */
export const aroundCircle = (count: number, radius: number): Vec2[] =>
  Array.from({ length: count }, (_, i): Vec2 => {
    const t = (2 * Math.PI * i) / count + (count % 2 ? -Math.PI / 2 : Math.PI / count);
    return [radius * Math.cos(t), radius * Math.sin(t)];
  });
