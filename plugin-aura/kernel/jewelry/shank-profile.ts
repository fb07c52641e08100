import type { Vec2 } from '../space.ts';

export const SHANK_PROFILES = ['court', 'd', 'half_round', 'flat', 'comfort', 'round', 'knife_edge', 'euro', 'square', 'bevelled'] as const;
export type ShankProfile = (typeof SHANK_PROFILES)[number];

/** A corner of a section and the radius that breaks it. */
interface Corner {
  at: Vec2;
  round: number;
}

/**
 * Cross-section of a band: points (v across the band, u outward from the finger), u = 0 where it touches the finger.
 * For one `steps` every width and thickness gives equally many points, so that sections of a tapering band correspond.
 * Figures after common goldsmiths' practice: court domes 0.30 t outside and at most 0.35 mm inside, D side walls 0.3 t,
 * knife edge flat to 0.4 t, bevels of 45 degrees.
 */
export function shankSection(profile: ShankProfile, width: number, thickness: number, steps: number): Vec2[] {
  const w = width / 2;
  const t = thickness;
  const edge = Math.min(0.25, 0.2 * Math.min(width, t));
  const inside = Math.min(0.35, 0.15 * t, 0.4 * w);
  switch (profile) {
    case 'round':
      return Array.from({ length: 8 * steps }, (_, i): Vec2 => {
        const angle = (i * Math.PI) / (4 * steps);
        return [-w * Math.cos(angle), t / 2 - (t / 2) * Math.sin(angle)];
      });
    case 'flat':
    case 'euro':
      return broken([inner(-w, 0, edge), inner(w, 0, edge), inner(w, t, edge), inner(-w, t, edge)], steps);
    case 'square': {
      const crisp = Math.min(0.1, edge);
      return broken([inner(-w, 0, crisp), inner(w, 0, crisp), inner(w, t, crisp), inner(-w, t, crisp)], steps);
    }
    case 'bevelled': {
      // A flat top between two slopes of 45 degrees, each a fifth of the width at most; their ridges are only just broken.
      const slope = Math.min(0.2 * width, 0.45 * t);
      const crisp = Math.min(0.06, edge);
      return broken(
        [
          inner(-w, 0, 0.6 * edge),
          inner(w, 0, 0.6 * edge),
          inner(w, t - slope, crisp),
          inner(w - slope, t, crisp),
          inner(-w + slope, t, crisp),
          inner(-w, t - slope, crisp),
        ],
        steps,
      );
    }
    case 'd':
      return broken([inner(-w, 0, 0.6 * edge), inner(w, 0, 0.6 * edge), ...halfEllipse(w, 0.3 * t, t, steps)], steps);
    case 'half_round':
      return broken([inner(-w, 0, 0.04 * t), inner(w, 0, 0.04 * t), ...halfEllipse(w, 0.04 * t, t, steps)], steps);
    case 'court':
      return broken([...dome(-w, w, inside, 0, edge, steps), ...dome(w, -w, 0.7 * t, t, edge, steps)], steps);
    case 'comfort':
      return broken([...dome(-w, w, inside, 0, 0.6 * edge, steps), ...dome(w, -w, 0.93 * t, t, edge, steps)], steps);
    case 'knife_edge': {
      // The ridge is broken by 0.2 mm a side; its corner stands higher, so that the broken one is as high as asked.
      const ridge = Math.min(0.2, 0.3 * w);
      const high = 0.4 * t + (0.6 * t) / (1 - ridge / (2 * Math.hypot(w, 0.6 * t)));
      return broken(
        [
          inner(-w, 0, 0.6 * edge),
          inner(w, 0, 0.6 * edge),
          inner(w, 0.4 * t, 0.5 * edge),
          inner(0, high, ridge),
          inner(-w, 0.4 * t, 0.5 * edge),
        ],
        steps,
      );
    }
  }
}

const inner = (v: number, u: number, round: number): Corner => ({ at: [v, u], round });

/** A shallow parabola from one edge to the other, its ends broken by `edge`. */
function dome(from: number, to: number, low: number, high: number, edge: number, steps: number): Corner[] {
  const pieces = 2 * steps;
  return Array.from({ length: pieces + 1 }, (_, i): Corner => {
    const s = (2 * i) / pieces - 1;
    return inner(from + ((to - from) * i) / pieces, high + (low - high) * s * s, i === 0 || i === pieces ? edge : 0);
  });
}

/** Half an ellipse over the side walls, from the right wall to the left. */
function halfEllipse(w: number, wall: number, t: number, steps: number): Corner[] {
  const pieces = 4 * steps;
  return Array.from({ length: pieces + 1 }, (_, i): Corner => {
    const angle = (i * Math.PI) / pieces;
    return inner(w * Math.cos(angle), wall + (t - wall) * Math.sin(angle), 0);
  });
}

/** The corners with a radius replaced by `steps` + 1 points of a curve through them; radii shrink to what the neighbours leave. */
function broken(corners: readonly Corner[], steps: number): Vec2[] {
  const n = corners.length;
  return corners.flatMap(({ at, round }, i) => {
    if (round <= 0) return [at];
    const toward = (other: Vec2): Vec2 => {
      const [du, dv] = [other[0] - at[0], other[1] - at[1]];
      const size = Math.hypot(du, dv);
      const reach = Math.min(round, 0.45 * size) / size;
      return [at[0] + du * reach, at[1] + dv * reach];
    };
    const a = toward(corners[(i + n - 1) % n]!.at);
    const b = toward(corners[(i + 1) % n]!.at);
    return Array.from({ length: steps + 1 }, (_, k): Vec2 => {
      const s = k / steps;
      const [p, q, r] = [(1 - s) ** 2, 2 * s * (1 - s), s * s];
      return [p * a[0] + q * at[0] + r * b[0], p * a[1] + q * at[1] + r * b[1]];
    });
  });
}
