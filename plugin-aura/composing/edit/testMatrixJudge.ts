import type { PartReport } from '../../evaluation/reportSchema.ts';
import { singular } from '../names.ts';
import type { Asked, Specimen } from './testMatrix.ts';

/** Test support: whether what was built after an instruction is what was asked for, and nothing else is another. */

/** What was built after an instruction. */
export interface After {
  parts: readonly PartReport[];
  bounds: PartReport['bounds'];
  /** Numbers by operation and address ("vase.height", "plate.size.1"). */
  numbers: ReadonlyMap<string, number>;
  /** Values of choices and flags of the thing's own operation. */
  choices: Readonly<Record<string, unknown>>;
}

const extent = ({ min, max }: PartReport['bounds'], axis: number): number => max[axis]! - min[axis]!;
const sizesOf = ({ bounds }: Pick<PartReport, 'bounds'>): number[] => [0, 1, 2].map((axis) => extent(bounds, axis));
const nameOf = ({ name }: PartReport): string => singular(name.toLowerCase().replace(/\s+\d+$/, ''));
const isNear = (a: number, b: number, share = 0.02): boolean => Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b), 1);

const by = (parts: readonly PartReport[], part: string): PartReport[] => parts.filter((one) => nameOf(one) === part);
const copies = (parts: readonly PartReport[]): number => parts.reduce((sum, one) => sum + one.copies, 0);
const volume = (parts: readonly PartReport[]): number => parts.reduce((sum, one) => sum + one.volume_mm3 * 1, 0);
/** Materials that parts wear, with how much of each there is. */
const looks = (parts: readonly PartReport[]): string => [...new Set(parts.map(({ material }) => material))].sort().join(', ');

/** Volume by name of part of everything but one, told in a line each. */
const othersOf = (parts: readonly PartReport[], part: string): Map<string, PartReport[]> => {
  const out = new Map<string, PartReport[]>();
  for (const one of parts) if (nameOf(one) !== part) out.set(nameOf(one), [...(out.get(nameOf(one)) ?? []), one]);
  return out;
};

/** What differs of the parts that were not named: looks, numbers and sizes; a tenth of the volume is left to joints and holes. */
function othersChanged(before: readonly PartReport[], after: readonly PartReport[], part: string): string | undefined {
  const [was, is] = [othersOf(before, part), othersOf(after, part)];
  for (const [name, parts] of was) {
    const now = is.get(name);
    if (!now) return `${name} is gone`;
    if (copies(now) !== copies(parts)) return `${copies(now)} ${name} instead of ${copies(parts)}`;
    if (looks(now) !== looks(parts)) return `${name} in ${looks(now)}`;
    if (!isNear(volume(now), volume(parts), 0.1)) return `${name} of another size`;
  }
  for (const name of is.keys()) if (!was.has(name)) return `a new ${name}`;
  return undefined;
}

/** Undefined where it was done and nothing else; else what is wrong. */
export function wrongIn(asked: Asked, before: Specimen, after: After): string | undefined {
  const { definition, id, parts, bounds } = before;
  switch (asked.kind) {
    case 'value': {
      const now = after.numbers.get(`${id}.${asked.address}`);
      if (now === undefined || !isNear(now, asked.value, 0.005)) return `${asked.address} is ${now}`;
      for (const [address, value] of before.numbers) {
        const param = definition.params[address.split('.')[0]!];
        if (address === asked.address || !param || !('default' in param) || param.default === 'auto' || definition.family === 'mechanical')
          continue;
        const other = after.numbers.get(`${id}.${address}`);
        if (other !== undefined && !isNear(other, value, 0.01)) return `${address} went from ${value} to ${other}`;
      }
      return looks(after.parts) === looks(parts) ? undefined : `now in ${looks(after.parts)}`;
    }
    case 'choice':
      return String(after.choices[asked.param]) === asked.option ? undefined : `${asked.param} is ${String(after.choices[asked.param])}`;
    case 'whole': {
      const factors = [0, 1, 2].map((axis) => extent(after.bounds, axis) / Math.max(1e-6, extent(bounds, axis)));
      const [least, most] = asked.factor;
      if (factors[asked.axis]! < least || factors[asked.axis]! > most)
        return `${'xyz'[asked.axis]} times ${factors[asked.axis]!.toFixed(3)}`;
      const round = asked.axis !== 1 && isNear(extent(bounds, 0), extent(bounds, 2), 0.15);
      const other = asked.others
        ? [0, 1, 2].find((axis) => axis !== asked.axis && !(round && axis === 2) && !isNear(factors[axis]!, 1, 0.12))
        : undefined;
      if (other !== undefined) return `${'xyz'[other]} times ${factors[other]!.toFixed(3)}`;
      return looks(after.parts) === looks(parts) ? undefined : `now in ${looks(after.parts)}`;
    }
    case 'wholeSize': {
      const ratio = Math.cbrt(
        [0, 1, 2].reduce((product, axis) => product * (extent(after.bounds, axis) / Math.max(1e-6, extent(bounds, axis))), 1),
      );
      if (asked.grows ? ratio < 1.03 : ratio > 0.97) return `size times ${ratio.toFixed(3)}`;
      return looks(after.parts) === looks(parts) ? undefined : `now in ${looks(after.parts)}`;
    }
    case 'wholeLook': {
      if (!after.parts.some(({ material }) => asked.material.test(material))) return `in ${looks(after.parts)}`;
      return isNear(volume(after.parts), volume(parts), 0.01) ? undefined : 'of another size';
    }
    case 'turned':
      return isNear(volume(after.parts), volume(parts), 0.01) ? undefined : 'of another size';
    case 'doubled':
      return isNear(copies(after.parts), 2 * copies(parts), 0) ? undefined : `${copies(after.parts)} parts instead of ${2 * copies(parts)}`;
    case 'partSize': {
      const [was, now] = [by(parts, asked.part), by(after.parts, asked.part)];
      if (now.length === 0) return `no ${asked.part}`;
      if (copies(now) !== copies(was)) return `${copies(now)} ${asked.part} instead of ${copies(was)}`;
      const grown =
        was.length === 1 && now.length === 1 && was[0]!.copies === 1
          ? sizesOf(now[0]!).map((size, axis) => size / Math.max(1e-6, sizesOf(was[0]!)[axis]!))
          : [volume(now) / Math.max(1e-6, volume(was))];
      const most = asked.grows ? Math.max(...grown) : Math.min(...grown);
      if (asked.grows ? most < 1.03 : most > 0.97) return `${asked.part} times ${grown.map((factor) => factor.toFixed(2)).join(', ')}`;
      if (asked.by !== undefined && was.length === 1 && now.length === 1) {
        const far = Math.max(...sizesOf(now[0]!).map((size, axis) => size - sizesOf(was[0]!)[axis]!));
        if (!isNear(far, asked.by, 0.25)) return `${asked.part} ${far.toFixed(1)} mm longer instead of ${asked.by}`;
      }
      return othersChanged(parts, after.parts, asked.part);
    }
    case 'partLook': {
      const now = by(after.parts, asked.part);
      const right = now.filter(({ material }) => asked.material.test(material));
      if (right.length === 0) return `${asked.part} in ${looks(now)}`;
      if (asked.some ? copies(right) === copies(now) : right.length < now.length) return `${copies(right)} of ${copies(now)} ${asked.part}`;
      return othersChanged(parts, after.parts, asked.part);
    }
    case 'partGone':
      return by(after.parts, asked.part).length > 0 ? `${asked.part} still there` : othersChanged(parts, after.parts, asked.part);
    case 'partCount': {
      const [was, now] = [copies(by(parts, asked.part)), copies(by(after.parts, asked.part))];
      return now - was === asked.by ? undefined : `${now} ${asked.part} instead of ${was + asked.by}`;
    }
  }
}
