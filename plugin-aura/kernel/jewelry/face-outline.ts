import type { Vec2 } from '../space.ts';

export const FACE_SHAPES = [
  'oval',
  'round',
  'cushion',
  'square',
  'rectangle',
  'octagon',
  'hexagon',
  'shield',
  'heart',
  'marquise',
  'pear',
] as const;
export type FaceShape = (typeof FACE_SHAPES)[number];

/** Extent of a face along z at one x; a line across it meets the outline twice. */
export interface Slice {
  low: number;
  high: number;
}

/** A face's outline in (x, z), middle at the origin, `a` half its width and `b` half its length; points and tips look toward +Z, to the fingertip's far side. */
export class FaceOutline {
  /** Half of what the outline really takes: round and square faces keep their form within width and length. */
  readonly a: number;
  readonly b: number;
  /** Where the outline has corners, so that sections are set there. */
  readonly corners: readonly number[];
  readonly #loop: readonly Vec2[];

  constructor(shape: FaceShape, a: number, b: number) {
    const even = shape === 'round' || shape === 'square';
    this.a = even ? Math.min(a, b) : a;
    this.b = even ? Math.min(a, b) : b;
    const unit = unitLoop(shape, this.b / this.a);
    const widest = Math.max(...unit.map(([x]) => Math.abs(x)));
    const [near, far] = [Math.min(...unit.map(([, z]) => z)), Math.max(...unit.map(([, z]) => z))];
    this.#loop = unit.map(([x, z]): Vec2 => [(x / widest) * this.a, ((2 * (z - near)) / (far - near) - 1) * this.b]);
    this.corners = unit.length <= 16 ? this.#loop.map(([x]) => x) : [];
  }

  /** Where the line at x meets the outline, drawn in by nothing. */
  slice(x: number): Slice {
    const inside = Math.max(-this.a, Math.min(this.a, x));
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    this.#loop.forEach((p, i) => {
      const q = this.#loop[(i + 1) % this.#loop.length]!;
      if ((p[0] - inside) * (q[0] - inside) > 1e-12) return;
      const f = p[0] === q[0] ? [0, 1] : [(inside - p[0]) / (q[0] - p[0])];
      for (const t of f) {
        const z = p[1] + (q[1] - p[1]) * Math.min(1, Math.max(0, t));
        low = Math.min(low, z);
        high = Math.max(high, z);
      }
    });
    return { low, high };
  }
}

/** The outline in any size; `ratio` is length over width. */
function unitLoop(shape: FaceShape, ratio: number): Vec2[] {
  const n = 240;
  const round = (power: number): Vec2[] =>
    Array.from({ length: n }, (_, i): Vec2 => {
      const [c, s] = [Math.cos((2 * Math.PI * i) / n), Math.sin((2 * Math.PI * i) / n)];
      return [Math.sign(c) * Math.abs(c) ** (2 / power), Math.sign(s) * Math.abs(s) ** (2 / power)];
    });
  switch (shape) {
    case 'oval':
    case 'round':
      return round(2);
    case 'cushion':
      return round(3.2);
    case 'square':
    case 'rectangle': {
      // Corners rounded alike in both directions.
      const [cx, cz] = ratio > 1 ? [0.16, 0.16 / ratio] : [0.16 * ratio, 0.16];
      return [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
      ].flatMap(([sx, sz], k) =>
        Array.from({ length: 9 }, (_, i): Vec2 => {
          const angle = (k + i / 8) * (Math.PI / 2);
          return [sx! * (1 - cx) + cx * Math.cos(angle), sz! * (1 - cz) + cz * Math.sin(angle)];
        }),
      );
    }
    case 'octagon': {
      // Corners of equal legs, whatever the ratio.
      const [cx, cz] = ratio > 1 ? [0.32, 0.32 / ratio] : [0.32 * ratio, 0.32];
      return [
        [1, 1 - cz],
        [1 - cx, 1],
        [cx - 1, 1],
        [-1, 1 - cz],
        [-1, cz - 1],
        [cx - 1, -1],
        [1 - cx, -1],
        [1, cz - 1],
      ];
    }
    case 'hexagon':
      return Array.from({ length: 6 }, (_, i): Vec2 => [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]);
    case 'shield':
      // Straight above and at the sides, which are drawn together to a point below.
      return [
        [-1, -1],
        [1, -1],
        ...Array.from({ length: 33 }, (_, i): Vec2 => {
          const angle = ((i / 32) * Math.PI) / 2;
          return [Math.cos(angle) ** 0.85, -0.15 + 1.15 * Math.sin(angle)];
        }),
        ...Array.from({ length: 32 }, (_, i): Vec2 => {
          const angle = (((31 - i) / 32) * Math.PI) / 2;
          return [-(Math.cos(angle) ** 0.85), -0.15 + 1.15 * Math.sin(angle)];
        }),
      ];
    case 'heart':
      return Array.from({ length: n }, (_, i): Vec2 => {
        const t = (2 * Math.PI * i) / n;
        return [16 * Math.sin(t) ** 3, -(13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t))];
      });
    case 'marquise':
      // Two arcs; their tips lie on the finger's line.
      return Array.from({ length: n }, (_, i): Vec2 => {
        const t = (2 * Math.PI * i) / n;
        return [Math.cos(t) * Math.abs(Math.cos(t)) ** 0.6, Math.sin(t)];
      });
    case 'pear':
      return Array.from({ length: n }, (_, i): Vec2 => {
        const t = (2 * Math.PI * i) / n;
        return [Math.sin(t) * Math.sin(t / 2) ** 1.1, Math.cos(t)];
      });
  }
}
