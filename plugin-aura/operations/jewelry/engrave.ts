import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import type { Region, Solid } from '../../kernel/kernel.ts';
import { textLoops } from '../../kernel/lettering.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { angle, choice, length, text } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Result } from '../part.ts';
import { solidOf } from '../parts.ts';

/** How deep letters may always be cut, mm, and else how many times as deep as their strokes are wide: deeper ones leave slivers that do not cast. */
const SHALLOW = 0.5;
const DEEPEST = 3;

/**
 * Text cut into a ring, inside or outside, or into the face of a signet head; what is engraved is consumed and comes back, its stones
 * with it. Castable letters are 0.3 to 0.5 mm deep and no narrower (jewelry.md 5.1).
 */
export const engrave = defineOperation({
  op: 'engrave',
  family: 'jewelry',
  label: 'Engraving',
  help: 'Text cut into a band or the face of a signet head.',
  params: {
    text: text({ label: 'Text', help: 'What is engraved.', default: 'Forever', maxLength: 80 }),
    side: choice({
      label: 'Side',
      help: 'Inside or outside a band; default inside, on a signet head its face.',
      options: ['inside', 'outside', 'face'],
      default: 'auto',
    }),
    height: length({
      label: 'Letter height',
      help: 'Default half the width of the band, or what fills the face.',
      default: 'auto',
      min: 0.6,
      max: 12,
      soft: [0.8, 4],
    }),
    depth: length({
      label: 'Depth',
      help: 'How deep the letters are cut; default 0.3, and no deeper than their strokes are wide.',
      default: 'auto',
      min: 0.1,
      max: 1.2,
      advanced: true,
    }),
    angle: angle({
      label: 'Place',
      help: 'Middle of the text, from the head round the ring.',
      default: 180,
      min: -180,
      max: 360,
      advanced: true,
    }),
    font: choice({
      label: 'Letters',
      help: 'Style of the letters.',
      options: ['sans', 'serif', 'script'],
      default: 'serif',
      advanced: true,
    }),
  },
  inputs: { min: 1, max: 1, help: 'the ring, bangle or cuff' },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 5, profile: 'flat' } }],
    inputs: ['shank'],
    params: { text: 'Forever', side: 'outside' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, inputs, segments }) => {
    const ring = inputs[0]!;
    const words = values.text.trim();
    if (!words) throw new CannotBuild('There is no text to engrave.', 'text');
    const side = values.side ?? (ring.anchors.face ? 'face' : 'inside');
    const lettering = (height: number): Region => {
      const region = kernel.polygon(textLoops(words, height, values.font, segments));
      if (region.isEmpty()) throw new CannotBuild('None of these letters can be engraved.', 'text');
      const { min, max } = region.bounds();
      return region.translate([-(min[0] + max[0]) / 2, -(min[1] + max[1]) / 2]);
    };
    const { region, height, depth, tool } =
      side === 'face' ? onFace(ring, values, lettering) : onBand(ring, { ...values, side }, lettering);
    const deepest = Math.max(SHALLOW, DEEPEST * strokeOf(region));
    if (depth > deepest)
      throw new CannotBuild(
        `Letters ${height.toFixed(1)} mm high have strokes too fine to be cut ${depth} mm deep: ${deepest.toFixed(1)} mm at most.`,
        'depth',
      );
    const metal = ring.parts.find((part) => part.solid && part.class !== 'gem' && part.class !== 'cutter');
    if (!metal?.solid) throw new CannotBuild('There is no metal to engrave.');
    const rest = ring.parts
      .filter((part) => part !== metal)
      .map((part): BuiltPart => ({ ...part, keepMaterial: part.keepMaterial ?? part.class === 'gem' }));
    const cut = solidOf({ ...ring, parts: [metal] }).subtract(tool);
    const { center, top, inside_top, inside_bottom, face } = ring.anchors;
    return {
      parts: [
        {
          role: metal.role,
          name: metal.name,
          class: metal.class,
          solid: cut,
          crease: metal.crease ?? 35,
          ...(metal.material ? { material: metal.material } : {}),
        },
        ...rest,
      ],
      anchors: Object.fromEntries(
        Object.entries({ center, top, inside_top, inside_bottom, face }).flatMap(([name, frame]) => (frame ? [[name, frame]] : [])),
      ),
      resolved: { height },
      facts: { ...ring.facts, engraved_depth: depth, engraved_stroke: strokeOf(region) },
    };
  },
});

interface Engraving {
  height: number | undefined;
  depth: number | undefined;
  angle: number;
}
interface Cut {
  region: Region;
  height: number;
  depth: number;
  tool: Solid;
}

/** What is engraved round: half axes of the hole, the opening of a cuff at its bottom, width and thickness of the metal, mm. */
interface Round {
  across: number;
  up: number;
  opening: number;
  width: number;
  thickness: number;
}

function roundOf(ring: Result): Round {
  const { hole_across, hole_height, opening, width, thickness } = ring.facts;
  if (typeof hole_across === 'number' && typeof hole_height === 'number')
    return {
      across: hole_across / 2,
      up: hole_height / 2,
      opening: Number(opening ?? 0),
      width: Number(width),
      thickness: Number(thickness),
    };
  const band = bandOf(ring);
  return {
    across: band.inner,
    up: band.inner,
    opening: 0,
    width: Number(width ?? band.width),
    thickness: Number(thickness ?? band.outer - band.inner),
  };
}

/** Letters round a band, standing up toward -Z outside and toward +Z inside, so that both read from their side. */
function onBand(ring: Result, values: Engraving & { side: 'inside' | 'outside' }, lettering: (height: number) => Region): Cut {
  const { across, up, opening, width, thickness } = roundOf(ring);
  const height = values.height ?? Math.min(3, 0.5 * width);
  if (height > width - 0.4) throw new CannotBuild(`Letters ${height} mm high need a band wider than ${width.toFixed(2)} mm.`, 'height');
  const region = lettering(height);
  const depth = values.depth ?? depthFor(region);
  if (depth > thickness - 0.5) throw new CannotBuild(`Letters ${depth} mm deep would leave less than 0.5 mm of the band.`, 'depth');
  const inside = values.side === 'inside';
  const line = around(across, up, inside ? 0 : thickness, (values.angle * Math.PI) / 180);
  const { min, max } = region.bounds();
  if (max[0] - min[0] > 0.95 * line.length - opening)
    throw new CannotBuild(`The text is too long for this ring at ${height.toFixed(1)} mm: choose smaller letters.`, 'text');
  const spots = Array.from({ length: 9 }, (_, i) => line.place(min[0] + ((max[0] - min[0]) * i) / 8).at);
  if (opening > 0 && spots.some(([x, y]) => y < 0 && Math.abs(x) < opening / 2 + 1))
    throw new CannotBuild('The text would lie over the opening: put it elsewhere.', 'angle');
  const flat = region.kernel.extrude(region, depth + 0.7).refineToLength(0.5);
  const letters = flat.warp((p) => {
    const [u, v, h] = p;
    const { at, out } = line.place(u);
    const lift = inside ? depth - h : h - depth;
    p[0] = at[0] + out[0] * lift;
    p[1] = at[1] + out[1] * lift;
    p[2] = inside ? v : -v;
  });
  return { region, height, depth, tool: letters.transform(matrixOf(ring.anchors.center!)) };
}

/** Pieces into which a round is cut to be measured. */
const MEASURED = 720;

/** The line `off` mm outside an ellipse of these half axes: its length, and its places by the way from the middle of the text, which stands at `middle` radians from the top toward +X. */
function around(across: number, up: number, off: number, middle: number): { length: number; place(way: number): { at: Vec2; out: Vec2 } } {
  const on = (angle: number): { at: Vec2; out: Vec2 } => {
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const size = Math.hypot(s / across, c / up);
    const out: Vec2 = [s / across / size, c / up / size];
    return { at: [across * s + out[0] * off, up * c + out[1] * off], out };
  };
  const points = Array.from({ length: MEASURED + 1 }, (_, i) => on(middle - Math.PI + (2 * Math.PI * i) / MEASURED).at);
  const ways = [0];
  for (let i = 1; i <= MEASURED; i++)
    ways.push(ways[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]));
  const [half, length] = [ways[MEASURED / 2]!, ways[MEASURED]!];
  return {
    length,
    place: (way) => {
      const sought = way + half;
      const next = Math.max(
        1,
        ways.findIndex((run) => run >= sought),
      );
      const share = (sought - ways[next - 1]!) / (ways[next]! - ways[next - 1]!);
      return on(middle - Math.PI + (2 * Math.PI * (next - 1 + share)) / MEASURED);
    },
  };
}

/** Letters in the middle of a signet's face, read with the fingertip up: as high as the face has room for. */
function onFace(ring: Result, values: Engraving, lettering: (height: number) => Region): Cut {
  const { face } = ring.anchors;
  const [length, width] = [Number(ring.facts.face_length), Number(ring.facts.face_width)];
  if (!face || !(length > 0) || !(width > 0))
    throw new CannotBuild(`"${ring.operation}" has no face: engrave the signet head before it is cast.`, 'side');
  const wide = (region: Region): number => region.bounds().max[0] - region.bounds().min[0];
  const room = 0.74 * width;
  const height = values.height ?? Math.min(0.48 * length, room / wide(lettering(1)));
  if (height < 0.8) throw new CannotBuild('The text is too long for this face: its letters would be less than 0.8 mm high.', 'text');
  const region = lettering(height);
  if (wide(region) > 0.9 * width || height > 0.8 * length)
    throw new CannotBuild(`Letters ${height.toFixed(1)} mm high do not fit on a face of ${width} x ${length} mm.`, 'height');
  const depth = values.depth ?? depthFor(region);
  const tool = region.kernel
    .extrude(region, depth + 0.5)
    .rotate([-90, 0, 0])
    .translate([0, -depth, 0]);
  return { region, height, depth, tool: tool.transform(matrixOf(face)) };
}

/** As deep as is usual, and no deeper than the strokes are wide. */
const depthFor = (region: Region): number => Math.max(0.1, Math.min(0.3, 0.95 * strokeOf(region)));

/** Mean width of a lettering's strokes, mm: a stroke has twice its length for a border. */
function strokeOf(region: Region): number {
  const border = region
    .loops()
    .reduce(
      (sum, loop) =>
        sum +
        loop.reduce((run, p, i) => run + Math.hypot(loop[(i + 1) % loop.length]![0] - p[0], loop[(i + 1) % loop.length]![1] - p[1]), 0),
      0,
    );
  return (2 * region.area()) / border;
}
