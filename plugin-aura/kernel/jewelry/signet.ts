import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import type { FaceOutline } from './face-outline.ts';
import type { Band } from './mount.ts';
import { partOf, sampled } from './shank-fork.ts';
import { type ShankProfile, shankSection } from './shank-profile.ts';
import { wrap } from './wrap.ts';

export interface SignetShape {
  outline: FaceOutline;
  /** From the finger to the face. */
  height: number;
  profile: ShankProfile;
}

/** Radius that breaks the edge of the face. */
const EDGE = 0.25;
/** Points of half a section: along the finger, up the flank, over the edge, across the face. */
const [BELOW, FLANK, RIM, ACROSS] = [4, 12, 4, 6];
const HALF = BELOW + FLANK + RIM + ACROSS + 1;

const smoothstep = (x: number): number => {
  const s = Math.min(1, Math.max(0, x));
  return s * s * (3 - 2 * s);
};

/** One section: where it stands on the finger, how it leans, and its measures. */
interface Station {
  /** Angle of its foot on the finger, from the top toward +X; lean of its plane, 0 upright. */
  foot: number;
  lean: number;
  /** Height over the finger; half width on the finger, and halfway up; where the face begins and ends along z. */
  height: number;
  below: number;
  waist: number;
  low: number;
  high: number;
  /** How much of it is the head's own section; the rest is the band's. */
  own: number;
  /** 0 with the edge of the face, 1 with none: a dome. */
  soft: number;
}

/**
 * A signet head round the finger (axis Z, top +Y): one skin through upright sections under the face, whose tops make the flat face
 * with the outline asked for, and through leaning ones down the shoulders, where it runs out into the band with the band's own section.
 * Gives with it the sector of the band that it replaces.
 */
export function signetHead(kernel: Kernel, band: Band, shape: SignetShape, fine: number): { solid: Solid; replaced: Solid } {
  const { outline, height } = shape;
  const thick = band.outer - band.inner;
  const top = band.inner + height;
  if (outline.a > 0.875 * band.inner)
    throw new CannotBuild(`A face ${(2 * outline.a).toFixed(1)} mm wide is wider than the finger.`, 'width');
  if (height < thick + 0.2)
    throw new CannotBuild(
      `A face ${height.toFixed(1)} mm over the finger would lie within the band, which is ${thick.toFixed(1)} mm thick.`,
      'height',
    );
  const edgeAt = Math.asin(outline.a / band.inner);
  const far = Math.min(1.9, edgeAt + 0.8);
  const bandHalf = band.width / 2;
  // On the finger the head is narrower than its face, halfway up between the two; both flow out to the band's width.
  const middle = { below: Math.max(bandHalf, 0.7 * outline.b), waist: Math.max(bandHalf, 0.84 * outline.b) };
  const flow = (foot: number): number => smoothstep(1 - Math.abs(foot) / far);
  const widths = (foot: number, own: number): { below: number; waist: number } => ({
    below: bandHalf * own + (middle.below - bandHalf) * flow(foot),
    waist: bandHalf * own + (middle.waist - bandHalf) * flow(foot),
  });

  const onFace = (x: number, drop: number, inset: number): Station => {
    const { low, high } = outline.slice(x);
    const ridge = (low + high) / 2;
    const least = 0.03;
    const foot = Math.asin(x / band.inner);
    return {
      foot,
      lean: 0,
      height: top - drop - Math.sqrt(band.inner ** 2 - x * x),
      ...widths(foot, 1),
      low: Math.min(ridge - least, low + inset),
      high: Math.max(ridge + least, high - inset),
      own: 1,
      soft: 0,
    };
  };
  const end = onFace(outline.a, EDGE, EDGE * 0.6);
  const onShoulder = (t: number): Station => {
    const foot = edgeAt + (far - edgeAt) * t;
    const fall = (1 - t) ** 2.3;
    const shrink = 1 - smoothstep(t / 0.6);
    // A hair within the band where it begins.
    const own = 0.99 + 0.013 * Math.min(1, (1 - t) / 0.12);
    return {
      foot,
      lean: foot * smoothstep(t / 0.7),
      // It falls steeply from the face's edge, then flows out along the band.
      height: thick * own + (end.height - thick) * fall,
      ...widths(foot, own),
      low: end.low * shrink - 0.35 * bandHalf * (1 - shrink),
      high: end.high * shrink + 0.35 * bandHalf * (1 - shrink),
      own: smoothstep((1 - t) / 0.5),
      soft: smoothstep(t / 0.5),
    };
  };
  const count = 6 * fine;
  const xs = [
    ...Array.from({ length: 2 * count + 1 }, (_, i) => (outline.a - EDGE) * Math.sin((Math.PI / 2) * (i / count - 1))),
    ...outline.corners.filter((x) => Math.abs(x) < outline.a - EDGE),
  ].sort((p, q) => p - q);
  const face = xs.filter((x, i) => i === 0 || x - xs[i - 1]! > 0.02).map((x) => onFace(x, 0, 0));
  const rim = [0.3, 0.6, 0.85].map((f) => onFace(outline.a - EDGE * (1 - f), EDGE * (1 - Math.sqrt(1 - f * f)), 0));
  const shoulder = [end, ...Array.from({ length: 5 * fine }, (_, i) => onShoulder((i + 1) / (5 * fine)))];
  const flank = [...rim, ...shoulder];
  const mirrored = flank.map((s): Station => ({ ...s, foot: -s.foot, lean: -s.lean })).toReversed();
  const bandSection = shankSection(shape.profile, band.width, thick, 12);
  const half = halfOf(bandSection, bandHalf, thick);
  const place = ({ foot, lean }: Station, [v, u]: Vec2): Vec3 => [
    band.inner * Math.sin(foot) + u * Math.sin(lean),
    band.inner * Math.cos(foot) + u * Math.cos(lean),
    v,
  ];
  const rings = [...mirrored, ...face, ...flank].map((station) => sectionOf(station, half, thick, bandHalf).map((p) => place(station, p)));
  return { solid: wrap(kernel, rings, false), replaced: sector(kernel, band, edgeAt + (far - edgeAt) * 0.9) };
}

/** Right half of the band's section, from the middle of its foot over the side to the middle of its top, point by point as the head's. */
function halfOf(section: readonly Vec2[], bandHalf: number, thick: number): Vec2[] {
  const chain = partOf(section, [1, 0], 0);
  const outside = ([v, u]: Vec2): number => v / bandHalf - u / thick;
  const corner = chain.reduce((best, p, i) => (outside(p) > outside(chain[best]!) ? i : best), 0);
  return [...sampled(chain.slice(0, corner + 1), BELOW + 1), ...sampled(chain.slice(corner), HALF - BELOW).slice(1)];
}

/** A closed section, counter-clockwise from the middle of its foot; blended with the band's own section toward the ends. */
function sectionOf(station: Station, band: readonly Vec2[], thick: number, bandHalf: number): Vec2[] {
  const { low, high, own, height, below, waist, soft } = station;
  const side = (sign: 1 | -1): Vec2[] => {
    const reach = sign === 1 ? high : -low;
    const middle = (sign * (low + high)) / 2;
    const room = 0.85 * (reach - middle);
    const across = Math.min(room, EDGE * (1 - soft) + 0.06 * soft);
    const down = Math.min(EDGE, 0.3 * height) * (1 - soft) + 0.02 * soft;
    const rim = height - down;
    const points: Vec2[] = Array.from({ length: BELOW }, (_, i): Vec2 => [(below * i) / BELOW, 0]);
    for (let i = 0; i < FLANK; i++) {
      const t = i / FLANK;
      if (t < 0.5) points.push([below + (waist - below) * Math.sin(Math.PI * t), rim * t]);
      else {
        // Above its waist a wide face goes on straight, a narrow one is domed over.
        const angle = (2 * t - 1) * (Math.PI / 2);
        const dome = smoothstep((waist - reach) / (0.9 * waist));
        const share = (2 - 2 * t) * (1 - dome) + Math.cos(angle) * dome;
        points.push([reach + (waist - reach) * share, rim * (t * (1 - dome) + (0.5 + 0.5 * Math.sin(angle)) * dome)]);
      }
    }
    for (let i = 0; i < RIM; i++) {
      const angle = ((i / RIM) * Math.PI) / 2;
      points.push([reach - across * (1 - Math.cos(angle)), rim + down * Math.sin(angle)]);
    }
    for (let i = 0; i <= ACROSS; i++) points.push([reach - across + ((middle - reach + across) * i) / ACROSS, height]);
    return points.map(([v, u], i): Vec2 => {
      const [bv, bu] = [(band[i]![0] * below) / bandHalf, (band[i]![1] * height) / thick];
      return [sign * (bv + (v - bv) * own), bu + (u - bu) * own];
    });
  };
  const [right, left] = [side(1), side(-1)];
  return [...right, ...left.slice(1, -1).toReversed()];
}

/** The sector of the band that the head takes the place of. */
function sector(kernel: Kernel, band: Band, half: number): Solid {
  const pieces = 24;
  return wrap(
    kernel,
    Array.from({ length: pieces + 1 }, (_, i) => {
      const angle = half * ((2 * i) / pieces - 1);
      return (
        [
          [-1.5, -20],
          [-1.5, 20],
          [band.outer - band.inner + 1, 20],
          [band.outer - band.inner + 1, -20],
        ] as const
      ).map(([u, z]): Vec3 => [(band.inner + u) * Math.sin(angle), (band.inner + u) * Math.cos(angle), z]);
    }),
    false,
  );
}
