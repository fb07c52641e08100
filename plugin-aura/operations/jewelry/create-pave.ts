import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import {
  headOver,
  meleeStone,
  ownPostDistance,
  ownPosts,
  type Row,
  rowByBooleans,
  rowInBand,
  SHARED_UP_TO,
  seatRadius,
  stonesRoom,
} from '../../kernel/jewelry/melee.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { isIdentity, multiply } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { angle, count, length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { solidOf } from '../parts.ts';
import { archPaveBuilt, comesToArches } from './arch-pave.ts';
import { leanOf, lineRound, outsideOf } from './band-outside.ts';
import { meleeFacts, meleeParams, meleeParts, otherStones, seatCorners } from './melee-part.ts';

/** Rows of small stones sunk into a shank's top, held by beads raised between them; the casting cuts their seats. */
export const createPave = defineOperation({
  op: 'create_pave',
  family: 'jewelry',
  label: 'Pavé',
  help: 'Rows of small stones in the top of a shank, held by beads; contains the shank, cast it with it.',
  params: {
    shank: ref({ label: 'Shank', help: 'The band to set.', of: 'solid', optional: false }),
    ...meleeParams,
    ...otherStones,
    rows: count({ label: 'Rows', help: 'Across the band; default what its width takes.', default: 'auto', min: 1, max: 12 }),
    arc: angle({
      label: 'Arc',
      help: 'How much of the band is set, centred on the top; 360 is all round.',
      default: 170,
      min: 10,
      max: 360,
    }),
    leave: length({ label: 'Leave free', help: 'Room for a head: width left free in the middle of the top.', default: 0, min: 0, max: 40 }),
    count: count({ label: 'Stones a row', help: 'Default as many as fit.', default: 'auto', min: 1, max: 200, advanced: true }),
    edge: length({
      label: 'Edge',
      help: 'Metal left from stones to the edge of the band.',
      default: 0.3,
      min: 0.15,
      max: 2,
      advanced: true,
    }),
    bead: length({ label: 'Bead', help: 'Diameter of the beads.', default: 'auto', min: 0.35, max: 1.2, advanced: true }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 6', width: 4.2, thickness: 2, profile: 'flat' } }],
    params: { shank: 'shank', stone_diameter: 1.3, rows: 2 },
    material: '18K white gold',
  },
  build: (values, context) => {
    const { kernel, quality } = context;
    const shank = context.ref(values.shank);
    const band = bandOf(shank);
    const frame = matrixOf(shank.anchors.center!);
    const d = values.stone_diameter;
    const gem = meleeStone(kernel, d, values.species);
    if (comesToArches(shank, values.leave, band.outer)) return archPaveBuilt(values, context, gem);
    const pitch = d + values.gap;
    const room = band.width - 2 * values.edge;
    const fits = Math.floor((room - d) / (pitch * Math.sqrt(0.75)) + 1 + 1e-6);
    if (fits < 1)
      throw new CannotBuild(
        `Stones of ${d} mm need a band at least ${(d + 2 * values.edge).toFixed(2)} mm wide; this one is ${band.width.toFixed(2)} mm.`,
        'stone_diameter',
      );
    const rows = values.rows ?? fits;
    if (rows > fits)
      throw new CannotBuild(
        `A band ${band.width.toFixed(2)} mm wide takes ${fits} ${fits === 1 ? 'row' : 'rows'} of ${d} mm, not ${rows}.`,
        'rows',
      );
    if (values.bead !== undefined && values.bead > 0.5 * d)
      throw new CannotBuild(
        `Beads of ${values.bead.toFixed(2)} mm are too large for stones of ${d.toFixed(2)} mm: at most half of that.`,
        'bead',
      );
    const deep = gem.facts.pavilion + 0.35;
    if (band.outer - band.inner < deep)
      throw new CannotBuild(
        `The band is ${(band.outer - band.inner).toFixed(2)} mm thick; stones of ${d} mm need ${deep.toFixed(2)} mm.`,
        'stone_diameter',
      );

    const outside = outsideOf(shank, band.outer);
    const surface = (z: number): number => outside(z) ?? band.outer;
    const sink = 0.04 * d;
    const heightAt = alongSurface(surface, band.width / 2);
    const outerRow = Math.abs(alongOf(rows, pitch, 0));
    const closed = values.arc >= 360 - 1e-6 && values.leave === 0;
    const arc = (values.arc * Math.PI) / 180;
    const ends = outside(heightAt(outerRow), arc / 2);
    if (ends === undefined)
      throw new CannotBuild('Toward the ends of the arc the band is narrower than its rows: take fewer, or a shorter arc.', 'rows');
    const shallow = Math.min(surface(heightAt(outerRow)), ends) - band.inner;
    if (shallow < deep)
      throw new CannotBuild(
        `Under the outer rows the band is ${shallow.toFixed(2)} mm thick; stones of ${d} mm need ${deep.toFixed(2)} mm: take fewer rows, or a band that is flatter outside.`,
        'rows',
      );
    const postAcross = rows === 1 ? 0.36 * d : pitch / Math.sqrt(12);
    // Stones touch at their culets' side of the girdle: the chord at the girdle keeps the gap, in the outer rows of a dome too, which lie on a smaller round.
    const girdle = surface(heightAt(outerRow)) - sink;
    const line = lineRound(outside, heightAt(outerRow), band.outer);
    const least = 2 * Math.asin(Math.min(1, pitch / (2 * girdle)));
    const round = 2 * line.wayTo(Math.PI);
    const whole = Math.floor(round / least);
    const step = closed ? round / whole : least;
    const places: Mat4[] = [];
    const posts: Mat4[] = [];
    for (let row = 0; row < rows; row++) {
      const along = alongOf(rows, pitch, row);
      const z = heightAt(along);
      // Every second row stands half a stone further: closed rows are shifted, open ones have one stone less.
      const shift = row % 2 === 1 ? step / 2 : 0;
      const runs = closed
        ? [Array.from({ length: whole }, (_, i) => i * step + shift)]
        : runsOf({
            step,
            arc: 2 * line.wayTo(arc / 2),
            leave: values.leave / girdle,
            half: d / 2 / girdle,
            shift,
            most: values.count,
          });
      for (const run of runs) {
        for (const at of run) places.push(line.place(line.angleAt(at), z, sink));
        const between = closed
          ? run.map((at) => at + step / 2)
          : run.length > 0
            ? [run[0]! - step / 2, ...run.map((at) => at + step / 2)]
            : [];
        for (const at of between)
          for (const side of [postAcross, -postAcross]) {
            const height = heightAt(along + side);
            if (Math.abs(height) >= band.width / 2 - 0.1) continue;
            posts.push(line.place(line.angleAt(at), height, sink));
          }
      }
    }
    if (places.length === 0) throw new CannotBuild('There is no room for a single stone on this arc.', 'arc');
    const usual = Math.min(0.5 * d, Math.max(0.352, rows === 1 ? 0.44 * d : 0.38 * d)) / 2;
    const shares = values.gap < SHARED_UP_TO * d;
    const clearance = 0.015;
    // Between the seats the metal is narrow: a bead's root stays within it and only its head is full.
    const apart = !shares ? ownPostDistance(d, usual) : Math.hypot((band.outer - sink) * Math.sin(step / 2), postAcross);
    // How much the surface bends from a stone of an outer row to the beads beside it, radians: they fall away from it, and are made so much taller.
    const leanAt = (along: number): number => leanOf(surface, heightAt(Math.min(along, 0.5 * band.width)));
    const bend = Math.max(leanAt(outerRow) - leanAt(outerRow - apart), 0);
    const head = headOver(gem.facts) + 0.5 * bend * apart;
    const radius =
      values.bead === undefined ? Math.min(usual + Math.max(0, apart - Math.hypot(pitch / 2, postAcross)), 0.25 * d) : values.bead / 2;
    const seat = {
      clearance,
      hole: 0.5,
      // Holes that lean toward one another under a dome end before they meet.
      down: leanAt(outerRow) > STEEP ? gem.facts.pavilion + BLIND : band.outer - band.inner + 0.6,
      up: gem.facts.crown + 0.4 * d,
      corners: seatCorners(quality),
    };
    const neck = Math.min(0.9 * radius, apart - seatRadius(gem, seat, sink) - 0.01);
    const row: Row = {
      gem,
      places,
      posts: shares ? distinct(posts, radius) : ownPosts(places, d, radius),
      postRadius: radius,
      ...(neck > 0.05 ? { neck: { radius: neck, level: sink + 0.02 } } : {}),
      root: 0.25,
      head,
      seat,
      around: { draft: 6, final: 10, export: 14 }[quality],
      shown: context.shown,
    };
    const rings = shank.parts.find((part) => part.rings)?.rings;
    const skinned = rings && rowInBand(kernel, rings, row);
    const toBand = (solid: Solid): Solid => (isIdentity(frame) ? solid : solid.transform(frame));
    const set = skinned ? toBand(skinned) : rowByBooleans(solidOf(shank), placedRow(row, frame));
    const placed = places.map((place) => multiply(frame, place));
    return {
      parts: [
        { name: 'Pavé band', role: 'band', class: 'metal', solid: set, crease: 40, grain: [1, 0, 0] },
        { name: 'Seats', role: 'keep_out', class: 'cutter', solid: toBand(stonesRoom(kernel, row)) },
        ...meleeParts(kernel, gem, values, placed),
      ],
      replaces: [values.shank],
      resolved: { rows, count: places.length, bead: 2 * radius },
      facts: meleeFacts(gem, places.length),
    };
  },
});

/** Outer rows that lean by more than this, radians, get no holes through the band; and how far theirs go under the culet, mm. */
const STEEP = 0.12;
const BLIND = 0.25;

/** How far from the middle of the band a row stands, along its outside: rows stand like a honeycomb's. */
const alongOf = (rows: number, pitch: number, row: number): number => (row - (rows - 1) / 2) * pitch * Math.sqrt(0.75);

/** Height along the finger by the way along a band's outside from its middle, mm: on a dome the way is longer. */
function alongSurface(surface: (z: number) => number, half: number): (along: number) => number {
  const step = 0.05;
  const ways = [0];
  for (let z = step; z <= half + 1e-9; z += step) ways.push(ways.at(-1)! + Math.hypot(step, surface(z) - surface(z - step)));
  return (along) => {
    const way = Math.abs(along);
    const k = ways.findIndex((next) => next >= way);
    if (k < 0) return Math.sign(along) * (step * (ways.length - 1) + way - ways.at(-1)!);
    const height = k === 0 ? 0 : step * (k - 1 + (way - ways[k - 1]!) / (ways[k]! - ways[k - 1]!));
    return Math.sign(along) * height;
  };
}

/** The row where the band stands in the design. */
const placedRow = (row: Row, frame: Mat4): Row => ({
  ...row,
  places: row.places.map((place) => multiply(frame, place)),
  posts: row.posts.map((post) => multiply(frame, post)),
});

/** Angles of a row's stones: one run, or two that leave the middle of the top free. */
function runsOf({
  step,
  arc,
  leave,
  half,
  shift,
  most,
}: {
  step: number;
  arc: number;
  leave: number;
  half: number;
  shift: number;
  most: number | undefined;
}): number[][] {
  if (leave <= 0) {
    const fit = Math.max(1, Math.floor((arc - 2 * half) / step + 1e-6) + 1);
    const n = Math.max(1, Math.min(fit, most ?? fit) - (shift > 0 ? 1 : 0));
    return [Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * step)];
  }
  const start = leave / 2 + half + shift;
  const fit = Math.max(0, Math.floor((arc / 2 - half - start) / step + 1e-6) + 1);
  const n = Math.min(fit, most === undefined ? fit : Math.floor(most / 2));
  const right = Array.from({ length: n }, (_, i) => start + i * step);
  return [right, right.map((at) => -at).reverse()];
}

/** Posts that stand well apart: of two nearly at one place (of neighbouring rows) only the first stays. */
function distinct(posts: readonly Mat4[], radius: number): Mat4[] {
  const kept: Mat4[] = [];
  const cells = new Map<string, Mat4[]>();
  const least = 2 * radius + 0.02;
  const size = Math.max(0.5, least);
  for (const place of posts) {
    const [x, y, z] = [place[12]!, place[13]!, place[14]!];
    const [i, j, k] = [Math.floor(x / size), Math.floor(y / size), Math.floor(z / size)];
    let near = false;
    for (let a = -1; a <= 1 && !near; a++)
      for (let b = -1; b <= 1 && !near; b++)
        for (let c = -1; c <= 1 && !near; c++)
          near = (cells.get(`${i + a},${j + b},${k + c}`) ?? []).some(
            (other) => Math.hypot(other[12]! - x, other[13]! - y, other[14]! - z) < least,
          );
    if (near) continue;
    kept.push(place);
    const key = `${i},${j},${k}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  return kept;
}
