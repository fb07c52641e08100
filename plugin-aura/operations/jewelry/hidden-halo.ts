import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { GemFacts } from '../../kernel/gems/facts.ts';
import { cleaned } from '../../kernel/jewelry/clean.ts';
import { headOver, meleeStone, setRow, stonesRoom } from '../../kernel/jewelry/melee.ts';
import type { Mount } from '../../kernel/jewelry/mount.ts';
import { prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { frameOf, frameRound, placesAlong, placesOnStretches } from '../../kernel/jewelry/ring-of-stones.ts';
import { multiply, rotation, translation } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { BuildContext, Built } from '../define.ts';
import type { HaloValues } from './halo.ts';
import { meleeFacts, meleeParts, seatCorners } from './melee-part.ts';
import { builtRoundStone, type CentreSetting } from './round-stone.ts';

/** How far the rail stays inside the centre's outline, so that nothing of it is seen from above, and off its pavilion, mm. */
const WITHIN = 0.12;
const OFF = 0.08;

/** A halo that is seen from the side only: small stones look outward from a rail under the centre's girdle, between its prongs. */
export const hiddenHaloBuilt = (context: BuildContext, values: HaloValues): Built =>
  builtRoundStone(context, 'hidden halo', values, (mount, setting) => railUnder(context, values, mount, setting));

function railUnder({ kernel, quality, shown }: BuildContext, values: HaloValues, mount: Mount, setting: CentreSetting | undefined): Built {
  const d = values.stone_diameter;
  const { girdle, pavilion, width } = mount.gem;
  const gem = meleeStone(kernel, d, values.species);
  const { facts } = gem;
  const edge = 0.28;
  // So low that the pavilion has left room for a wall there.
  const top = -girdle / 2 - Math.max(values.drop + 0.1, (1.2 * pavilion) / width);
  const level = top - edge - d / 2;
  const bottom = level - d / 2 - edge;
  if (-bottom > 1.15 * pavilion)
    throw new CannotBuild(
      `Under a stone ${width.toFixed(1)} mm wide there is no room for a rail with stones of ${d} mm: take smaller ones.`,
      'stone_diameter',
    );
  // The rail's inner wall follows the pavilion down.
  const away = (y: number): number => Math.min(0.8 * mount.outline.inradius, (Math.max(0, -y - girdle / 2) * width) / (2 * pavilion));
  const outer = -WITHIN;
  const inner = OFF - away(top);
  const frame = frameRound(kernel, frameOf(mount.outline, { inner, under: Math.max(0, inner - OFF + away(bottom)), outer, bottom, top }));
  const outward = rotation([-90, 0, 0]);
  const way = outer - 0.8 * facts.crown;
  const isClear = prongsOf(mount.gem, setting, d)(0.5 * d);
  const parted = values.count === undefined && setting?.kind === 'head' && setting.count !== undefined;
  const ring = parted
    ? { ...placesOnStretches(mount.outline, way, level, d + values.gap, isClear), spacing: d + values.gap }
    : placesAlong(mount.outline, way, level, d, values.gap, values.count);
  const places = (parted ? ring.places : ring.places.filter(isClear)).map((place) => multiply(place, outward));
  if (places.length === 0) throw new CannotBuild('Between the prongs there is no room for stones under this one.', 'stone_diameter');
  const postRadius = Math.max(0.2, 0.25 * d);
  const posts = ring.between.flatMap((place) =>
    [0.36 * d, -0.36 * d].map((side): Mat4 => multiply(multiply(place, outward), translation([0, 0, side]))),
  );
  const row = setRow(kernel, {
    gem,
    places,
    posts,
    postRadius,
    root: 0.3,
    head: headOver(facts),
    seat: { clearance: 0.015, hole: 0.3, down: facts.pavilion + 0.05, up: facts.crown + 0.5 * d, corners: seatCorners(quality) },
    around: quality === 'draft' ? 6 : 12,
    shown,
  });
  const pieces = [frame.subtract(row.cutter), row.beads];
  const metal = shown ? kernel.together(pieces) : cleaned(kernel.union(pieces));
  const room = stonesRoom(kernel, { gem, places, seat: { clearance: 0.015 }, shown });
  return {
    parts: [
      { name: 'Hidden halo', role: 'halo', class: 'metal', solid: metal, crease: 35 },
      { name: 'Keep-out', role: 'keep_out', class: 'cutter', solid: room },
      ...meleeParts(kernel, gem, values, places),
    ],
    resolved: { count: places.length, gap: ring.spacing - d, bead: 2 * postRadius },
    facts: { ...meleeFacts(gem, places.length), top },
  };
}

/** Whether a place round the stone is as far from every prong of its head as this, mm. */
function prongsOf(gem: GemFacts, setting: CentreSetting | undefined, d: number): (reach: number) => (place: Mat4) => boolean {
  const { count, thickness = 0 } = setting ?? {};
  if (count === undefined || setting?.kind !== 'head') return () => () => true;
  const directions = prongPlaces(gem, count).map(({ direction }) => direction);
  return (reach) => (place) => {
    const [x, z] = [place[12]!, place[14]!];
    const far = Math.hypot(x, z);
    return directions.every(([u, v]) => {
      const along = x * u + z * v;
      return along <= 0 || Math.sqrt(Math.max(0, far * far - along * along)) >= thickness / 2 + reach + 0.02 * d;
    });
  };
}
