import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Region } from '../../kernel/kernel.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { rimParams } from '../profiles/edges.ts';

/** Half of a ball or of an egg, full or hollow. */
export const dome = defineOperation({
  op: 'dome',
  family: 'solids',
  label: 'Dome',
  help: 'The upper half of a ball or of an ellipsoid; hollow with "wall".',
  produces: 'body',
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter at the bottom.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    height: length({
      label: 'Height',
      help: 'Height of the crown; left out, half the diameter.',
      default: 'auto',
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    wall: length({
      label: 'Wall',
      help: 'Thickness of a hollow dome, open below; left out, it is full.',
      default: 'auto',
      min: 0.01,
      max: 50_000,
      soft: [0.1, 20],
    }),
    round: rimParams.round,
  },
  spoken: {
    names: ['dome', 'hemisphere', 'half sphere', 'half ball'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: {
      diameter: ['wide', 'width', 'across', 'base'],
      height: ['tall', 'high'],
      wall: ['wall', 'wall thickness', 'thick', 'thickness'],
    },
  },
  example: { params: { diameter: 30, height: 12, wall: 1.5, round: 0.5 } },
  build({ diameter, height = diameter / 2, wall, round }, { kernel, segments }) {
    const radius = diameter / 2;
    const pieces = Math.max(4, Math.round(segments(Math.max(radius, height)) / 4));
    const arc = (across: number, up: number): Vec2[] =>
      Array.from({ length: pieces + 1 }, (_, k) => [
        k === pieces ? 0 : across * Math.cos((k / pieces) * (Math.PI / 2)),
        up * Math.sin((k / pieces) * (Math.PI / 2)),
      ]);
    if (wall !== undefined && wall >= Math.min(radius, height))
      throw new CannotBuild(`A wall of ${wall} mm leaves nothing hollow in a dome of ${radius} x ${height} mm.`, 'wall');
    const inner: Vec2[] = wall === undefined ? [[0, 0]] : arc(radius - wall, height - wall).toReversed();
    const half = kernel.polygon([[...arc(radius, height), ...inner]]);
    if (round * 2 >= (wall ?? Math.min(2 * radius, height)))
      throw new CannotBuild(`A rim rounded by ${round} mm leaves nothing of the dome there: round it less.`, 'round');
    const solid = kernel.revolve(round > 0 ? opened(half.add(half.mirror([1, 0])), round, segments(round)) : half, segments(radius));
    return { parts: [{ solid, role: 'dome', class: 'body' }] };
  },
});

/** What a disc of this radius can sweep inside a section: its outward corners are rounded, and nothing else is changed. */
const opened = (section: Region, radius: number, pieces: number): Region =>
  section.offset(-radius, 'miter').offset(radius, 'round', pieces);
