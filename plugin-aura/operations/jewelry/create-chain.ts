import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { chainStyle, LINKED_STYLES, linkPlaces, linkRuns, playOf, ropeEnd, ropeEndLength } from '../../kernel/jewelry/chain.ts';
import { CLASPS, type Clasp, claspOf } from '../../kernel/jewelry/clasp.ts';
import { catenary, circlePoints, type Hang, placeAcross, placeAt, ropePiece, roundHang, straightHang } from '../../kernel/jewelry/links.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import { multiply, rotation, translation } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';

/**
 * A chain of copies of one link (two for figaro), hanging, straight or round, with its rings and clasp. Its length is measured
 * overall, clasp and all, as chains are sold: 406, 457 and 508 mm are 16, 18 and 20 inches.
 */
export const createChain = defineOperation({
  op: 'create_chain',
  family: 'jewelry',
  label: 'Chain',
  help: 'A chain of interlocking links, hanging as a necklace, straight, or closed as a bracelet.',
  params: {
    style: choice({ label: 'Style', help: 'Kind of link.', options: [...LINKED_STYLES, 'rope'], default: 'cable' }),
    length: length({
      label: 'Length',
      help: '406, 457 and 508 mm are 16, 18 and 20 inches.',
      default: 457,
      min: 10,
      max: 1200,
      soft: [150, 700],
    }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire of a link.', default: 0.8, min: 0.3, max: 6, soft: [0.5, 2] }),
    shape: choice({
      label: 'Lies',
      help: 'Hanging between two points, straight along X, or closed round.',
      options: ['hanging', 'straight', 'round'],
      default: 'hanging',
    }),
    span: length({
      label: 'Span',
      help: 'Distance between the ends of a hanging chain.',
      default: 'auto',
      min: 5,
      max: 1000,
      when: { shape: ['hanging'] },
      advanced: true,
    }),
    clasp: choice({
      label: 'Clasp',
      help: 'Default a lobster clasp on chains that are worn, from 140 mm on.',
      options: ['none', ...CLASPS],
      default: 'auto',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { lowest: 'where a pendant hangs' },
  placesItself: true,
  example: { params: { style: 'cable', length: 160, wire: 1.2 }, material: '18K yellow gold' },
  build: (values, { kernel, quality }) => {
    const { wire: w, style } = values;
    const span = values.span ?? 0.42 * values.length;
    if (values.shape === 'hanging' && span > 0.98 * values.length)
      throw new CannotBuild('The chain is too short to hang between points so far apart.', 'span');
    const hang = hangOf(values.shape, values.length, span);
    const draft = quality === 'draft';
    const around = draft ? 6 : 12;
    const kind = values.clasp ?? (values.shape !== 'straight' && values.length >= 140 ? 'lobster' : 'none');
    const fastener = kind === 'none' ? null : claspOf(kernel, kind, w, draft ? 8 : 14);
    // A box chain's links leave room for a thinner ring only.
    const ringWire = style === 'box' ? 0.7 * w : w;
    // Flat chains end in rings that stand upright, so that the clasp lies flat too.
    const flat = style === 'curb' || style === 'figaro';
    const ends = fastener ? endsOf(hang, fastener, { wire: ringWire, thick: ringWire, skew: flat }) : null;
    const parts: BuiltPart[] = [];
    const add = (name: string, role: string, solid: NonNullable<BuiltPart['solid']>, places: readonly Mat4[]): void => {
      if (places.length > 0)
        parts.push({
          name,
          role,
          class: 'metal',
          solid,
          transform: places[0]!,
          ...(places.length > 1 ? { copies: places } : {}),
          crease: 60,
        });
    };
    let rolls: readonly [number, number] = [0, 0];
    let count: number;
    /** How much sooner than asked an open chain ends, for want of half a link. */
    let short = 0;
    if (style === 'rope') {
      const strand = 0.55 * w;
      const cup = { radius: 2.1 * strand, wire: Math.max(0.5, 0.8 * w), loop: 1.25 * w };
      const end = ropeEndLength(cup.radius, cup.wire, cup.loop) - cup.wire / 2;
      const pitch = 1.15 * w;
      const [from, to] = ends ? [ends.first + end - ends.grip(cup.wire), ends.last - end + ends.grip(cup.wire)] : [0, hang.length];
      count = Math.floor((to - from) / pitch);
      if (count < 4) throw new CannotBuild('The chain is too short for a rope of this wire.', 'length');
      const step = (to - from) / count;
      add(
        `${count} pieces of rope`,
        'link',
        ropePiece(kernel, strand, step, draft ? 4 : 8, around),
        Array.from({ length: count }, (_, i) => placeAt(hang, from + i * step, 60 * i)),
      );
      if (ends) {
        const solid = ropeEnd(kernel, cup.radius, cup.wire, cup.loop, draft ? 8 : 14);
        add('End caps', 'end_cap', solid, [multiply(placeAt(hang, from, 0), rotation([0, 180, 0])), placeAt(hang, to, 0)]);
      }
    } else {
      const links = chainStyle(kernel, style, w, { pieces: draft ? 12 : 24, around });
      const play = playOf(w);
      const grip = ends ? ends.grip(links.kinds[0]!.thick) : 0;
      const runs = linkRuns(
        links,
        play,
        ends
          ? { kind: 'between', first: ends.first - grip, last: ends.last + grip, loose: !hang.closed }
          : { kind: hang.closed ? 'round' : 'fit', length: hang.length },
      );
      count = runs.length;
      if (ends && !hang.closed) short = ends.last + grip - runs[count - 1]! - links.kinds[0]!.half;
      const places = linkPlaces(links, hang, runs);
      for (const [i, { name, solid }] of links.kinds.entries()) add(`${places[i]!.length} ${name}`, 'link', solid, places[i]!);
      rolls = [links.first, links.first + links.turn * (count - 1)];
    }
    if (fastener && ends) {
      const ring = tube(kernel, circlePoints(ends.ring, draft ? 20 : 36), { radius: ringWire / 2, around, closed: true });
      add('Jump rings', 'jump_ring', ring, [
        placeAcross(hang, ends.firstRing - ends.ring, 2 * ends.ring, flat ? 90 : rolls[0] + 90),
        placeAcross(hang, ends.lastRing - ends.ring - short, 2 * ends.ring, flat ? 90 : rolls[1] + 90),
      ]);
      // Across the rings that it hangs on and hooks into.
      const roll = flat ? 0 : rolls[1];
      add(kind === 'lobster' ? 'Lobster clasp' : 'Spring ring', 'clasp', fastener.solid, [
        multiply(placeAcross(hang, ends.clasp - short, fastener.length, roll), translation([-fastener.length / 2, 0, 0])),
      ]);
    }
    return {
      parts,
      anchors: { lowest: frameAt([hang.closed ? hang.length / (2 * Math.PI) : 0, -1.35 * w, 0]) },
      resolved: { count, ...(values.shape === 'hanging' ? { span } : {}) },
    };
  },
});

const hangOf = (shape: 'hanging' | 'straight' | 'round', length: number, span: number): Hang =>
  shape === 'hanging' ? catenary(length, span) : shape === 'round' ? roundHang(length) : straightHang(length);

/**
 * Where the rings and the clasp stand on a way, and from where to where the chain between them runs: the middles of the rings' wire.
 * `thick` is that of the links along the chain, `skew` whether they meet the rings at half a right angle.
 */
function endsOf(hang: Hang, clasp: Clasp, { wire, thick, skew }: { wire: number; thick: number; skew: boolean }) {
  const play = playOf(wire);
  const hook = clasp.length - clasp.nose;
  // Wide enough for the hook and the end of the chain at once.
  const ring = Math.max(1.9 * wire + 0.1, (hook + thick + wire) / 2 + 3 * play) + (skew ? 0.3 * wire : 0);
  const start = hang.length - clasp.length;
  const lastRing = start + clasp.wire / 2 + clasp.eye - ring + wire / 2 + play;
  // Closed, the first ring hangs in the hook's nose; open, the chain begins with it.
  const firstRing = hang.closed ? ring - hook - wire / 2 - 2 * play : ring + wire / 2;
  return {
    ring,
    firstRing,
    lastRing,
    clasp: start,
    first: firstRing + ring,
    last: lastRing - ring,
    /** How far a link of this thickness reaches over the middle of the ring's wire. */
    grip: (reach: number): number => (wire + reach) / 2 + play + (skew ? 0.3 * wire : 0),
  };
}
