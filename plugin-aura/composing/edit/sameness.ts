import type { Measured } from './answer.ts';

/** Whether two designs were built the same, so that a change between them is one in words alone. */

/** Volumes that differ by less, of the whole, and bounds, mm, are alike: solids are not meshed the same to the last digit. */
const SAME = { share: 1e-6, mm: 1e-4 };

export function isBuiltAlike(one: Measured, other: Measured): boolean {
  // what cannot be built is told by its own sentence
  if ([one, other].some(({ problems = [] }) => problems.some(({ severity }) => severity === 'error'))) return false;
  if (one.parts.length !== other.parts.length || one.gems.length !== other.gems.length) return false;
  const parts = one.parts.every((part, k) => {
    const next = other.parts[k]!;
    return (
      part.name === next.name &&
      part.material === next.material &&
      part.copies === next.copies &&
      part.triangles === next.triangles &&
      Math.abs(part.volume_mm3 - next.volume_mm3) <= SAME.share * Math.abs(part.volume_mm3) &&
      Math.abs(part.area_mm2 - next.area_mm2) <= SAME.share * Math.abs(part.area_mm2) &&
      (['min', 'max'] as const).every((end) =>
        part.bounds[end].every((value, axis) => Math.abs(value - next.bounds[end][axis]!) <= SAME.mm),
      )
    );
  });
  const gemText = ({ gems }: Measured): string =>
    gems.map(({ cut, material, carat }) => `${cut} ${material} ${carat.toFixed(4)}`).join(';');
  return parts && gemText(one) === gemText(other);
}
