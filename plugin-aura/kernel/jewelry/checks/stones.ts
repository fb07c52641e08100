import type { GemFacts } from '../../gems/facts.ts';
import { distinctPlanes } from '../../gems/planes.ts';
import { CUT_RANGES } from '../../gems/ranges.ts';
import type { Solid } from '../../kernel.ts';
import type { Vec3 } from '../../space.ts';
import { type CheckResult, graded, type SetStone } from './jewel.ts';

/** Milligrams a carat over 1,000 mm3 of one cm3: carats = mm3 * g/cm3 / CARAT. */
const CARAT = 200;

/** S1: as many facets as its cut has, closed, in one piece without handles, and convex (a heart is two convex halves). */
export function checkFacets({ id, name, gem, own }: SetStone): CheckResult[] {
  if (gem.facets === 0) return [];
  const planes = distinctPlanes(own.mesh(), gem.width);
  const polished = planes.filter((plane) => Math.abs(plane[1]) > 1e-3).length;
  const counts = polished === gem.facets || planes.length === gem.facets;
  const closed = own.genus() === 0;
  const convex = gem.cut === 'heart' || isConvex(own);
  return [
    {
      check: 'S1',
      level: graded({ error: !counts || !closed || !convex }),
      part: id,
      sentence: !convex
        ? `${name} is not convex.`
        : `${name} shows ${counts ? gem.facets : polished} facets${counts ? '' : `; its cut has ${gem.facets}`}.`,
    },
  ];
}

const isConvex = (solid: Solid): boolean => solid.hull().volume() <= solid.volume() * (1 + 1e-4);

/** S2: the weight from its own volume is the weight that was asked for, and the weight that it bears. */
export function checkCarat({ id, name, gem, own, density, asked }: SetStone): CheckResult[] {
  const carat = (own.volume() * density) / CARAT;
  const wanted = asked.carat ?? gem.carat;
  const off = Math.abs(carat / wanted - 1);
  return [
    {
      check: 'S2',
      level: graded({ error: off > (asked.carat === undefined ? 0.03 : 0.01) }),
      part: id,
      sentence: `${name} weighs ${carat.toFixed(3)} ct, ${(100 * off).toFixed(2)} % off ${wanted.toFixed(3)} ct.`,
    },
  ];
}

/** S3: proportions inside the range of the cut. */
export function checkProportions({ id, name, gem, proportions }: SetStone): CheckResult[] {
  const range = CUT_RANGES[gem.cut];
  if (!range) return [];
  const outside = Object.entries(measured(gem, proportions)).flatMap(([what, value]) => {
    const limits = range[what as keyof typeof range];
    return limits && value !== undefined && (value < limits[0] - 1e-6 || value > limits[1] + 1e-6)
      ? [`${what} ${value.toFixed(2)} (${limits[0]} to ${limits[1]})`]
      : [];
  });
  return [
    {
      check: 'S3',
      level: graded({ warning: outside.length > 0 }),
      part: id,
      sentence: outside.length > 0 ? `${name} is unusual for its cut: ${outside.join(', ')}.` : `${name} has the proportions of its cut.`,
    },
  ];
}

function measured(
  gem: GemFacts,
  proportions: SetStone['proportions'],
): Partial<Record<'table' | 'crown' | 'pavilion' | 'depth' | 'ratio', number>> {
  return {
    ...(proportions && { table: proportions.table, crown: proportions.crownAngle, pavilion: proportions.pavilionAngle }),
    depth: gem.depth / gem.width,
    ratio: gem.length / gem.width,
  };
}

/** The own axes of a stone in the design. */
export const tableNormal = (place: readonly number[]): Vec3 => [place[4]!, place[5]!, place[6]!];
