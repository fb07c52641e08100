import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { dot } from '../matrix.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { keepOut, type Setting } from './bezel.ts';
import { alongBand, type Band, fingerDirection, grownStone, type Mount } from './mount.ts';
import { type ShankProfile, shankSection } from './shank-profile.ts';
import { wrap } from './wrap.ts';

export interface TensionShape {
  /** How deep the girdle is let into each jaw. */
  groove: number;
  /** Width of the jaws' faces along the finger. */
  width: number;
  /** Distance along the band over which a shoulder rises to its jaw. */
  shoulder: number;
  clearance: number;
  profile: ShankProfile;
}

/** Radius that breaks the edges of the jaws' faces. */
const EDGE = 0.18;

const smoothstep = (x: number): number => {
  const s = Math.min(1, Math.max(0, x));
  return s * s * (3 - 2 * s);
};

/**
 * The two ends of an opened shank that pinch a stone by its girdle. Each end is a shoulder that leaves the band with the band's own
 * section, rises to the crown and turns until its face stands upright before the stone, its edges broken; the groove for the girdle is
 * cut by the stone itself. The keep-out takes the band away between the shoulders, and so opens the ring.
 */
export function tensionJaws(kernel: Kernel, mount: Mount, band: Band, shape: TensionShape, steps: number): Setting {
  const { gem, outline } = mount;
  const along = alongBand(mount);
  const finger = fingerDirection(mount);
  const reach = outline.radius([along[0], along[2]]);
  const face = reach - shape.groove;
  const girdle = gem.girdle / 2;
  const top = girdle + Math.max(0.55, 0.45 * (gem.crown - girdle));
  const off = dot(band.centre, along);
  const across = dot(band.centre, finger);
  const height = -band.centre[1];
  if (face + Math.abs(off) > 0.74 * band.inner) throw new CannotBuild('The stone is too wide for this ring.', 'stone');
  const foot = Math.sqrt(band.inner ** 2 - (face + Math.abs(off)) ** 2);
  if (height - girdle - 0.3 < foot)
    throw new CannotBuild('The girdle lies too near the finger to be held by the ends of the shank: set the stone higher.', 'stone');
  const thick = band.outer - band.inner;
  const jaw = Math.max(height + top - foot, 1.03 * thick);

  const sideOf = (side: 1 | -1): Vec3[][] => {
    const near = Math.asin((face - side * off) / band.inner);
    const far = near + Math.min(1.2, shape.shoulder / band.outer);
    const place = (angle: number, lean: number, [v, u]: Vec2): Vec3 => {
      const a = side * (band.inner * Math.sin(angle) + u * Math.sin(lean)) + off;
      const y = band.inner * Math.cos(angle) + u * Math.cos(lean) - height;
      return [along[0] * a + finger[0] * (v + across), y, along[2] * a + finger[2] * (v + across)];
    };
    const pieces = 6 * steps + 6;
    const rings = Array.from({ length: pieces + 1 }, (_, i) => {
      const t = i / pieces;
      // A hair within the band at first, then out of it.
      const own = 0.99 + 0.013 * Math.min(1, t / 0.15);
      const grown = smoothstep((t - 0.13) / 0.84);
      const angle = far + (near + EDGE / band.inner - far) * t;
      const section = shankSection(
        shape.profile,
        band.width * own + (shape.width - 1.003 * band.width) * grown,
        thick * own + (jaw - 1.003 * thick) * grown,
        steps,
      );
      return section.map((p) => place(angle, angle * (1 - smoothstep((t - 0.3) / 0.68)), p));
    });
    const end = shankSection(shape.profile, shape.width, jaw, steps);
    for (const f of [0.3, 0.65, 0.9, 1]) {
      const inset = EDGE * (1 - Math.sqrt(1 - f * f * 0.98));
      const angle = near + ((1 - f) * EDGE) / band.inner;
      rings.push(
        end.map(([v, u]) => place(angle, 0, [v * (1 - (2 * inset) / shape.width), jaw / 2 + (u - jaw / 2) * (1 - (2 * inset) / jaw)])),
      );
    }
    return rings;
  };
  const jaws = ([1, -1] as const).map((side) => wrap(kernel, sideOf(side), false));
  const metal = kernel.union(jaws).subtract(grownStone(mount, shape.clearance));
  const open = opening(
    kernel,
    mount,
    band,
    Math.asin((face + Math.abs(off)) / band.inner) + 0.845 * Math.min(1.2, shape.shoulder / band.outer),
  );
  return { metal, cutter: kernel.union([open, keepOut(kernel, mount, shape.clearance + 0.02)]), base: foot - height, top };
}

/** The sector of the band between the shoulders, which they replace. */
function opening(kernel: Kernel, mount: Mount, band: Band, half: number): Solid {
  const along = alongBand(mount);
  const finger = fingerDirection(mount);
  const pieces = 12;
  return wrap(
    kernel,
    Array.from({ length: pieces + 1 }, (_, i) => {
      const angle = half * ((2 * i) / pieces - 1);
      return (
        [
          [-1.5, -14],
          [-1.5, 14],
          [band.outer - band.inner + 5, 14],
          [band.outer - band.inner + 5, -14],
        ] as const
      ).map(([u, f]): Vec3 => {
        const [a, y] = [(band.inner + u) * Math.sin(angle), (band.inner + u) * Math.cos(angle)];
        const c = band.centre;
        return [c[0] + along[0] * a + finger[0] * f, c[1] + y, c[2] + along[2] * a + finger[2] * f];
      });
    }),
    false,
  );
}
