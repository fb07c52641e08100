import { mm, thing } from '../thing.ts';

/** What a symbol is beside its outline. */
interface Symbol {
  op: string;
  label: string;
  help: string;
  names: readonly string[];
  material: string;
  /** Outline around the origin in a square of 100 by 100, lengths as expressions of u, a hundredth of the size. */
  profile: Record<string, unknown>;
}

/** A flat symbol that stands upright: its outline pulled out, the rims bevelled. One declaration for all that are no more than an outline. */
export const symbol = ({ op, label, help, names, material, profile }: Symbol) =>
  thing({
    op,
    family: 'symbols',
    label,
    help,
    params: {
      size: mm(100, 'Size', 'Its greater side'),
      thickness: mm(16, 'Thickness', 'From front to back'),
      bevel: mm(1, 'Bevel', 'Of the rims', { min: 0 }),
    },
    let: { u: '= size / 100', t: '= thickness', edge: '= min(bevel, thickness * 0.3, size * 0.025)' },
    materials: { symbol: material },
    operations: [
      { id: 'symbol', op: 'extrude', params: { profile: inUnits(profile), height: '= t', axis: 'z', chamfer: '= edge' }, name: label },
    ],
    spoken: {
      names,
      sizes: { one: 'size' },
      words: { size: ['tall', 'high', 'wide', 'height', 'width', 'across'], thickness: ['thick', 'deep', 'depth'], bevel: ['chamfer'] },
    },
  });

/** Every length of an outline as so many units; counts and angles stay. */
function inUnits(value: unknown, key = ''): unknown {
  if (typeof value === 'number')
    return value === 0 || ['polygon', 'star', 'angle', 'rotate', 'power'].includes(key) ? value : `= ${value} * u`;
  if (Array.isArray(value)) return value.map((item: unknown) => inUnits(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inUnits(item, name)]));
}
