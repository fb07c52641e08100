import type { OperationDeclaration } from '../plan/declaration.ts';

/** Words of description that hold of a thing by what it is: a cylindrical hole, a hexagonal nut, a rectangular plate. */

const ALWAYS =
  /^(equally|evenly|regularly|uniformly)( spaced| distributed)?$|^(parallel|single|simple|plain|solid|whole|complete|3d|three dimensional)$/;
const ROUND = /^(round|circular|cylindrical|concentric|coaxial)$/;
const SQUARED = /^(rectangular|rectangle|oblong|cuboid|prismatic|flat)$/;
const SIX_SIDED: ReadonlySet<string> = new Set(['create_nut', 'create_bolt']);

/** Whether an adjective needs nothing done, judged by the sizes that an operation is made from. */
export function holdsAlready({ op, params }: OperationDeclaration, adjective: string): boolean {
  const word = adjective.toLowerCase().replaceAll('-', ' ').trim();
  if (ALWAYS.test(word)) return true;
  if (/^(hex|hexagonal|hexagon)$/.test(word)) return SIX_SIDED.has(op);
  const has = (name: string): boolean => Object.hasOwn(params, name);
  const turned = has('diameter') || has('outer_diameter');
  const squared = has('size') || (has('width') && (has('depth') || has('height') || has('length')));
  if (ROUND.test(word)) return turned && !squared;
  if (word === 'square' && has('base')) return true;
  return SQUARED.test(word) && squared && !turned;
}
