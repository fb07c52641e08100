import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import { onBand } from '../../kernel/jewelry/around-band.ts';
import { copied } from '../../kernel/jewelry/melee.ts';
import { bandOf, mountOf } from '../../kernel/jewelry/mount.ts';
import { placesAlong } from '../../kernel/jewelry/ring-of-stones.ts';
import { inverseRigid, multiply, transformPoint } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { choice, length, ref } from '../../plan/param.ts';
import { type BuildContext, defineOperation } from '../define.ts';
import type { Result } from '../part.ts';
import { solidOf } from '../parts.ts';

/** Rows of fine beads along the edges of a band or round the rim of a setting; half sunk, to be cast with it. */
export const addMilgrain = defineOperation({
  op: 'add_milgrain',
  family: 'jewelry',
  label: 'Milgrain',
  help: 'A row of fine beads along the edges of a band or round the rim of a setting; cast it with them.',
  params: {
    target: ref({ label: 'On', help: 'The shank, or the setting, that gets the beads.', of: 'any', optional: false }),
    diameter: length({
      label: 'Bead',
      help: 'Diameter of each bead.',
      default: 0.44,
      min: 0.25,
      max: 1.5,
      soft: [0.3, 0.8],
      advanced: true,
    }),
    edges: choice({
      label: 'Edges',
      help: 'On a band: both edges, or a single line in the middle.',
      options: ['both', 'middle'],
      default: 'both',
    }),
    inset: length({ label: 'Inset', help: 'From the edge to the middle of the beads.', default: 'auto', min: 0, max: 4, advanced: true }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 6', width: 4, profile: 'flat' } }],
    params: { target: 'shank' },
    material: '18K yellow gold',
  },
  build: (values, context) => {
    const target = context.ref(values.target);
    const places = typeof target.facts.inner_radius === 'number' ? onEdges(target, values) : onRim(target, values, context);
    const { kernel, quality } = context;
    const bead = kernel.sphere(values.diameter / 2, quality === 'draft' ? 8 : 16);
    return {
      parts: [{ name: 'Milgrain', role: 'milgrain', class: 'metal', solid: copied(kernel, bead, places), crease: 60 }],
      resolved: { count: places.length },
      facts: { handles: 0 },
    };
  },
});

interface Beads {
  diameter: number;
  edges: 'both' | 'middle';
  inset: number | undefined;
}

/** Along the edges of a band, each bead on the real surface under it. */
function onEdges(target: Result, { diameter, edges, inset }: Beads): Mat4[] {
  const band = bandOf(target);
  const frame = matrixOf(target.anchors.center!);
  const solid = solidOf(target);
  const out = (inset ?? 0.3 + diameter / 2) - diameter / 2;
  const width = Number(target.facts.width ?? band.width);
  const zs = edges === 'middle' ? [0] : [width / 2 - out - diameter / 2, out + diameter / 2 - width / 2];
  const count = Math.floor((2 * Math.PI * band.outer) / (diameter * 1.06));
  return zs.flatMap((z) =>
    Array.from({ length: count }, (_, i): Mat4[] => {
      const angle = (2 * Math.PI * i) / count;
      const at = (radius: number): Vec3 => transformPoint(frame, [radius * Math.sin(angle), radius * Math.cos(angle), z]);
      const hit = solid.hits(at(band.outer + 3), at(0))[0];
      if (!hit) return [];
      const local = transformPoint(inverseRigid(frame), hit.position);
      const radius = Math.hypot(local[0], local[1]);
      // A bead over a seat or a hole would hang free.
      if (radius < band.outer - 0.6 * (band.outer - band.inner)) return [];
      return [multiply(frame, onBand(radius - 0.08 * diameter, angle, z))];
    }).flat(),
  );
}

/** Round the rim of a setting, over the middle of its wall. */
function onRim(target: Result, { diameter, inset }: Beads, context: BuildContext): Mat4[] {
  const stone = target.facts.stone ?? target.facts.around;
  const top = target.anchors.top;
  if (typeof stone !== 'string' || !top) throw new CannotBuild('Milgrain goes on a band or on the rim of a setting.', 'target');
  const mount = mountOf(context.ref(stone), undefined, 96);
  const wall = target.resolved.thickness ?? 0.6;
  const level = transformPoint(inverseRigid(mount.place), top.origin)[1];
  const offset = inset === undefined ? 0.3 * wall : wall - inset;
  return placesAlong(mount.outline, offset, level - 0.1 * diameter, diameter, 0.06 * diameter).places.map((place) =>
    multiply(mount.place, place),
  );
}
