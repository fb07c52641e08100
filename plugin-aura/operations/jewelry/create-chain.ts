import { frameAt } from '../../kernel/frames.ts';
import { boxLink, catenary, type Hang, ovalLink, placesOn, ropePiece, roundHang, straightHang } from '../../kernel/jewelry/links.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Mat4 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';

/** A chain of copies of one link (two for figaro), hanging, straight or round. */
export const createChain = defineOperation({
  op: 'create_chain',
  family: 'jewelry',
  label: 'Chain',
  help: 'A chain of interlocking links, hanging as a necklace, straight, or closed as a bracelet.',
  params: {
    style: choice({ label: 'Style', help: 'Kind of link.', options: ['cable', 'curb', 'rope', 'box', 'figaro'], default: 'cable' }),
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
  },
  produces: 'metal',
  anchors: { lowest: 'where a pendant hangs' },
  placesItself: true,
  example: { params: { style: 'cable', length: 120, wire: 1 }, material: '18K yellow gold' },
  build: (values, { kernel, quality }) => {
    const { wire: w, style } = values;
    const span = values.span ?? 0.42 * values.length;
    if (values.shape === 'hanging' && span > 0.98 * values.length)
      throw new CannotBuild('The chain is too short to hang between points so far apart.', 'span');
    const hang: Hang =
      values.shape === 'hanging'
        ? catenary(values.length, span)
        : values.shape === 'round'
          ? roundHang(values.length)
          : straightHang(values.length);
    const pieces = quality === 'draft' ? 12 : 24;
    const around = quality === 'draft' ? 6 : 12;
    const link = (points: Parameters<typeof tube>[1]) => tube(kernel, points, { radius: w / 2, around, closed: true });
    const play = 0.12 * w + 0.02;
    /** Half length of a link's centreline, and from it the pitch at which its neighbour's end lies inside its own. */
    const pitchOf = (half: number): number => 2 * half - w - play;
    const count = (pitch: number): number => {
      const fit = Math.floor((values.length - (hang.closed ? 0 : pitch)) / pitch) + (hang.closed ? 0 : 1);
      const n = hang.closed && fit % 2 === 1 ? fit - 1 : fit;
      if (n < (hang.closed ? 8 : 1)) throw new CannotBuild('The chain is too short for links of this wire.', 'length');
      return n;
    };
    const stretch = (n: number, pitch: number): number => (hang.closed ? values.length / n : pitch);
    const parts: BuiltPart[] = [];
    const all: Mat4[] = [];
    const add = (name: string, solid: NonNullable<BuiltPart['solid']>, places: readonly Mat4[]): void => {
      all.push(...places);
      parts.push({ name, role: 'link', class: 'metal', solid, transform: places[0]!, copies: places, crease: 60 });
    };
    switch (style) {
      case 'cable': {
        const half = 2.3 * w;
        const pitch = pitchOf(half);
        const n = count(pitch);
        add(`${n} links`, link(ovalLink(half, 1.35 * w, pieces)), placesOn(hang, n, stretch(n, pitch), 90, 45));
        break;
      }
      case 'curb': {
        const half = 2.15 * w;
        const pitch = pitchOf(half);
        const n = count(pitch);
        // Each link is twisted by a quarter turn, so that all lie alike and flat.
        add(`${n} links`, link(ovalLink(half, 1.4 * w, 2 * pieces, Math.PI / 2)), placesOn(hang, n, stretch(n, pitch), 0, 0));
        break;
      }
      case 'box': {
        const half = 1.75 * w;
        const pitch = pitchOf(half);
        const n = count(pitch);
        add(`${n} links`, link(boxLink(half, 1.45 * w, 0.55 * w, 2 * pieces)), placesOn(hang, n, stretch(n, pitch), 90, 45));
        break;
      }
      case 'rope': {
        const pitch = 1.15 * w;
        const n = count(pitch);
        add(
          `${n} pieces of rope`,
          ropePiece(kernel, 0.55 * w, stretch(n, pitch), Math.max(4, pieces / 3), around),
          placesOn(hang, n, stretch(n, pitch), 60),
        );
        break;
      }
      case 'figaro': {
        // Three short links and a long one, twisted like a curb.
        const short = 2.05 * w;
        const long = 4.4 * w;
        const steps = [short, short, short, long].map((half, i, halves) => half + halves[(i + 1) % 4]! - w - play);
        const group = steps.reduce((sum, step) => sum + step, 0);
        const n = Math.floor(values.length / group);
        if (n < 1) throw new CannotBuild('The chain is too short for one group of figaro links.', 'length');
        const scale = hang.closed ? values.length / (n * group) : 1;
        const begin = hang.closed ? 0 : (values.length - n * group) / 2 + short;
        const at = (run: number): Mat4 => placesOn({ ...hang, length: 0, closed: hang.closed, at: (r) => hang.at(r + run) }, 1, 0, 0)[0]!;
        const shorts: Mat4[] = [];
        const longs: Mat4[] = [];
        for (let g = 0; g < n; g++) {
          let run = begin + g * group * scale;
          for (let k = 0; k < 4; k++) {
            (k < 3 ? shorts : longs).push(at(run));
            run += steps[k]! * scale;
          }
        }
        add(`${shorts.length} short links`, link(ovalLink(short, 1.4 * w, 2 * pieces, Math.PI / 2)), shorts);
        add(`${longs.length} long links`, link(ovalLink(long, 1.5 * w, 2 * pieces, Math.PI / 2)), longs);
        break;
      }
    }
    return {
      parts,
      anchors: { lowest: frameAt([hang.closed ? hang.length / (2 * Math.PI) : 0, -1.35 * w, 0]) },
      resolved: { count: all.length, ...(values.shape === 'hanging' ? { span } : {}) },
    };
  },
});
