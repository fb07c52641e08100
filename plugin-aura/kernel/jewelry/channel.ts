import type { Vec2, Vec3 } from '../../model/part.ts';
import type { Gem } from '../gems/gem.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { ringPoint } from './shank.ts';
import { wrap } from './wrap.ts';

/**
 * What a channel takes out of a band: along a circle of radius `girdle` a groove that takes the girdles at its widest, is
 * narrower above (the walls' lips reach over the crowns by an eighth of the diameter in all) and follows the
 * pavilions below. `span` are the angles of its first and last stone, null all round.
 */
export function grooveCutter(kernel: Kernel, gem: Gem, girdle: number, span: readonly [number, number] | null, around: number): Solid {
  const { width, crown, pavilion } = gem.facts;
  const half = gem.facts.girdle / 2;
  const r = width / 2 + 0.012;
  const { lip, slope } = lipOver(gem);
  const floor = 0.3 * width;
  const under = -half - (r - floor) * (pavilion / (width / 2)) - 0.03 * width;
  const side: Vec2[] = [
    [floor, under],
    [r, -half - 0.02],
    [r, half + 0.02],
    [r - lip, half + 0.02 + lip * slope],
    [r - lip, crown + 1.5],
  ];
  const section = [...side, ...side.map(([z, y]): Vec2 => [-z, y]).reverse()];
  if (!span)
    return wrap(
      kernel,
      Array.from({ length: around }, (_, i) => section.map(([z, y]): Vec3 => ringPoint(girdle, (2 * Math.PI * i) / around, [z, y]))),
      true,
    );
  const end = (width * 0.5 + 0.02) / girdle;
  const [from, to] = [span[0] - end, span[1] + end];
  const pieces = Math.max(2, Math.ceil((around * (to - from)) / (2 * Math.PI)));
  return wrap(
    kernel,
    Array.from({ length: pieces + 1 }, (_, i) =>
      section.map(([z, y]): Vec3 => ringPoint(girdle, from + ((to - from) * i) / pieces, [z, y])),
    ),
    false,
  );
}

/** How far a channel's lip reaches over the crowns, and how steeply it rises along them. */
function lipOver({ facts: { width, crown, girdle } }: Gem): { lip: number; slope: number } {
  return { lip: Math.max(0.06, 0.065 * width), slope: Math.max(0.5, (crown - girdle / 2) / (0.215 * width)) };
}

/** Thickness of a lip over the crowns that still casts, mm. */
const LIP = 0.32;

/** Height of a channel's walls over the girdles: a little over the tables, and enough for lips that hold. */
export function channelTop(gem: Gem): number {
  const { width, crown, girdle } = gem.facts;
  const { lip, slope } = lipOver(gem);
  return Math.max(crown + 0.03 * width, girdle / 2 + 0.02 + lip * slope + LIP);
}

/** The two walls with closed ends, as one block over the band, out of which the groove is cut afterwards. */
export function channelWalls(
  kernel: Kernel,
  gem: Gem,
  shape: { girdle: number; span: readonly [number, number]; wall: number; bottom: number; around: number },
): Solid {
  const { width } = gem.facts;
  const outer = width / 2 - lipOver(gem).lip + shape.wall;
  const top = channelTop(gem);
  const low = shape.bottom - shape.girdle;
  const edge = 0.15;
  const section: Vec2[] = [
    [outer - 0.3, low],
    [outer, Math.min(top - 0.5, low + 0.3)],
    [outer, top - edge],
    [outer - 0.3 * edge, top - 0.3 * edge],
    [outer - edge, top],
    [0, top],
    [edge - outer, top],
    [0.3 * edge - outer, top - 0.3 * edge],
    [-outer, top - edge],
    [-outer, Math.min(top - 0.5, low + 0.3)],
    [0.3 - outer, low],
  ];
  const end = (width * 0.5 + shape.wall) / shape.girdle;
  const [from, to] = [shape.span[0] - end, shape.span[1] + end];
  const pieces = Math.max(2, Math.ceil((shape.around * (to - from)) / (2 * Math.PI)));
  return wrap(
    kernel,
    Array.from({ length: pieces + 1 }, (_, i) =>
      section.map(([z, y]): Vec3 => ringPoint(shape.girdle, from + ((to - from) * i) / pieces, [z, y])),
    ),
    false,
  );
}
