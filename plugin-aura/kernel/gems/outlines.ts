import type { Vec2 } from '../space.ts';

/**
 * Girdle outlines for width 1 (y from -1/2 to 1/2), counter-clockwise. The parameter counts keys: at whole even
 * values stand the pavilion mains, at odd ones the points halfway between. At a true point the normal is the bisector.
 */
export interface Outline {
  mains: number;
  at(key: number): { point: Vec2; normal: Vec2 };
  /** Keys at which the outline has a true point. */
  points: readonly number[];
  /** Where table and pavilion are centred. */
  centre: Vec2;
  /** Stands for half the width in crown and pavilion heights. */
  reach: number;
}

type At = Outline['at'];

/** Mirrors the part of an outline that is given for keys 0 ... half in y = 0. */
const mirrored =
  (half: number, at: At): At =>
  (key) => {
    const k = ((key % (2 * half)) + 2 * half) % (2 * half);
    if (k <= half) return at(k);
    const { point, normal } = at(2 * half - k);
    return { point: [point[0], -point[1]], normal: [normal[0], -normal[1]] };
  };

/** Ellipse of this length; keys at equal ellipse parameter. Length 1 is the round. */
export function ellipse(length: number): Outline {
  const a = length / 2;
  return {
    mains: 8,
    points: [],
    centre: [0, 0],
    reach: 0.5,
    at: (key) => {
      const angle = (key * Math.PI) / 8;
      const n: Vec2 = [Math.cos(angle) / a, Math.sin(angle) / 0.5];
      const size = Math.hypot(...n);
      return { point: [a * Math.cos(angle), 0.5 * Math.sin(angle)], normal: [n[0] / size, n[1] / size] };
    },
  };
}

/** Superellipse |2x/L|^e + |2y|^e = 1; keys at equal arc length within a quarter, so that mains fall on sides and corners. */
export function superellipse(length: number, exponent: number): Outline {
  const a = length / 2;
  const steps = 2048;
  const on = (angle: number): Vec2 => [
    a * Math.max(0, Math.cos(angle)) ** (2 / exponent),
    0.5 * Math.max(0, Math.sin(angle)) ** (2 / exponent),
  ];
  const lengths = [0];
  for (let i = 1; i <= steps; i++) {
    const p = on(((i - 1) * Math.PI) / 2 / steps);
    const q = on((i * Math.PI) / 2 / steps);
    lengths.push(lengths[i - 1]! + Math.hypot(q[0] - p[0], q[1] - p[1]));
  }
  const angleAt = (fraction: number): number => {
    const target = fraction * lengths[steps]!;
    let low = 0;
    let high = steps;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lengths[middle]! <= target) low = middle;
      else high = middle;
    }
    const part = (target - lengths[low]!) / (lengths[high]! - lengths[low]!);
    return ((low + part) * Math.PI) / 2 / steps;
  };
  const quarter: At = (key) => {
    const [x, y] = key <= 0 ? ([a, 0] as const) : key >= 4 ? ([0, 0.5] as const) : on(angleAt(key / 4));
    const n: Vec2 = [(x / a) ** (exponent - 1) / a, (y / 0.5) ** (exponent - 1) / 0.5];
    const size = Math.hypot(...n);
    return { point: [x, y], normal: [n[0] / size, n[1] / size] };
  };
  const half: At = (key) => {
    if (key <= 4) return quarter(key);
    const { point, normal } = quarter(8 - key);
    return { point: [-point[0], point[1]], normal: [-normal[0], normal[1]] };
  };
  return { mains: 8, points: [], centre: [0, 0], reach: 0.5, at: mirrored(8, half) };
}

/** Two arcs of radius (L^2 + W^2) / 4W that meet in a point at either end. */
export function marquise(length: number): Outline {
  const radius = (length * length + 1) / 4;
  const span = Math.asin(length / 2 / radius);
  const half: At = (key) => {
    if (key === 0) return { point: [length / 2, 0], normal: [1, 0] };
    if (key === 8) return { point: [-length / 2, 0], normal: [-1, 0] };
    const angle = span * (1 - key / 4);
    return { point: [radius * Math.sin(angle), 0.5 - radius + radius * Math.cos(angle)], normal: [Math.sin(angle), Math.cos(angle)] };
  };
  return { mains: 8, points: [0, 8], centre: [0, 0], reach: 0.5, at: mirrored(8, half) };
}

/** Semicircular head and two wing arcs tangent to it, radius (l^2 + r^2) / 2r; the point at +x. Keys at equal arc length from the point. */
export function pear(length: number): Outline {
  const r = 0.5;
  const l = length - r;
  const wing = (l * l + r * r) / (2 * r);
  const span = Math.asin(l / wing);
  const wingLength = wing * span;
  const total = wingLength + (r * Math.PI) / 2;
  const shift = (l - r) / 2;
  const half: At = (key) => {
    if (key === 0) return { point: [l - shift, 0], normal: [1, 0] };
    if (key === 8) return { point: [-r - shift, 0], normal: [-1, 0] };
    const s = (key / 8) * total;
    if (s < wingLength) {
      const angle = span - s / wing;
      return { point: [wing * Math.sin(angle) - shift, r - wing + wing * Math.cos(angle)], normal: [Math.sin(angle), Math.cos(angle)] };
    }
    const angle = Math.PI / 2 + (s - wingLength) / r;
    return { point: [r * Math.cos(angle) - shift, r * Math.sin(angle)], normal: [Math.cos(angle), Math.sin(angle)] };
  };
  return { mains: 8, points: [0], centre: [0.05 * length - shift, 0], reach: 0.5, at: mirrored(8, half) };
}

/** Equilateral triangle of side 1 whose sides are bowed by `bow` of the side; a corner at +x. Mains on corners and sides. */
export function trillion(bow: number): Outline {
  const corner = 1 / Math.sqrt(3);
  const radius = (0.25 + bow * bow) / (2 * bow);
  const span = Math.asin(0.5 / radius);
  const centreDistance = corner / 2 + bow - radius;
  return {
    mains: 6,
    points: [0, 4, 8],
    centre: [0, 0],
    reach: 1.05 * (corner / 2),
    at: (key) => {
      const k = ((key % 12) + 12) % 12;
      if (k % 4 === 0) {
        const angle = (k / 4) * ((2 * Math.PI) / 3);
        return { point: [corner * Math.cos(angle), corner * Math.sin(angle)], normal: [Math.cos(angle), Math.sin(angle)] };
      }
      const side = Math.floor(k / 4);
      const middle = ((2 * side + 1) * Math.PI) / 3;
      const angle = middle + span * ((k % 4) / 2 - 1);
      return {
        point: [centreDistance * Math.cos(middle) + radius * Math.cos(angle), centreDistance * Math.sin(middle) + radius * Math.sin(angle)],
        normal: [Math.cos(angle), Math.sin(angle)],
      };
    },
  };
}

/** Outline sampled at `perKey` points between neighbouring keys, keys included. */
export function sampleOutline(outline: Outline, perKey: number): Vec2[] {
  return Array.from({ length: 2 * outline.mains * perKey }, (_, i) => outline.at(i / perKey).point);
}
