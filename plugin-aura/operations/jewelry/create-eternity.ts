import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { anglesOf, fullRound, onBand, partRound } from '../../kernel/jewelry/around-band.ts';
import { channelCutter, channelTop } from '../../kernel/jewelry/channel.ts';
import { cleaned } from '../../kernel/jewelry/clean.ts';
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
} from '../../kernel/jewelry/melee.ts';
import { diameterOfSize } from '../../kernel/jewelry/ring-size.ts';
import { bandRings } from '../../kernel/jewelry/shank.ts';
import { wrap } from '../../kernel/jewelry/wrap.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { choice, count, length, text } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { meleeFacts, meleeParams, meleePart, meleeParts, otherStones, seatCorners } from './melee-part.ts';
import { finenessOf, ringAnchors, ringAnchorsHelp } from './ring.ts';
import { faultsParam, unsoundOf } from './soundness.ts';

/** Least thickness of a band that is worn, mm: 1.2 with something for polishing. */
const LEAST_THICKNESS = 1.25;

/** A whole ring of stones: the band with its seats and prongs or channel, and the stones (jewelry.md 5.7). */
export const createEternity = defineOperation({
  op: 'create_eternity',
  family: 'jewelry',
  label: 'Eternity ring',
  help: 'A band set with stones all round or over its upper half, complete with band, seats and stones.',
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside diameter; US 6 is 16.5.', default: 17.3, min: 10, max: 30, soft: [13, 24] }),
    size: text({ label: 'Ring size', help: 'Replaces the diameter: "US 6", "UK M", "EU 54", "JP 12".', default: '', maxLength: 20 }),
    ...meleeParams,
    style: choice({
      label: 'Style',
      help: 'Prongs shared by neighbours, a channel of two walls, or beads raised from the metal.',
      options: ['shared_prong', 'channel', 'pave'],
      default: 'shared_prong',
    }),
    coverage: choice({ label: 'Coverage', help: 'All round, or the upper half.', options: ['full', 'half'], default: 'full' }),
    count: count({ label: 'Stones', help: 'Default as many as fit.', default: 'auto', min: 3, max: 120, advanced: true }),
    width: length({
      label: 'Width',
      help: 'Of the band; default what the stones and the style need.',
      default: 'auto',
      min: 1,
      max: 14,
      advanced: true,
    }),
    ...otherStones,
    clearance: length({
      label: 'Metal under the stones',
      help: 'From the culets to the finger; small stones get more, so that the band is thick enough to wear.',
      default: 0.5,
      min: 0.35,
      max: 2,
      advanced: true,
    }),
    faults: faultsParam,
  },
  produces: 'metal',
  anchors: ringAnchorsHelp,
  placesItself: true,
  example: { params: { size: 'US 6', stone_diameter: 2, style: 'shared_prong' }, material: 'platinum' },
  build: (values, context) => {
    const { kernel, quality, segments, shown } = context;
    const d = values.stone_diameter;
    const radius = (values.size.trim() ? diameterOfSize(values.size) : values.diameter) / 2;
    const gem = meleeStone(kernel, d, values.species);
    const { facts } = gem;
    // Prongs stand free over a low band; beads are raised from metal at the girdle; channel walls reach the tables.
    const over = { shared_prong: -0.1 * d, channel: channelTop(gem), pave: Math.min(0.04 * d, 0.08) }[values.style];
    const clearance = Math.max(values.clearance, LEAST_THICKNESS - facts.pavilion - over);
    const girdle = radius + clearance + facts.pavilion;
    const fit = values.coverage === 'full' ? fullRound(girdle, d, values.gap) : partRound(girdle, d, values.gap, 180);
    if (values.count !== undefined && values.count > fit.count)
      throw new CannotBuild(`Only ${fit.count} stones of ${d} mm fit with gaps of ${values.gap} mm.`, 'count');
    const run =
      values.count === undefined
        ? fit
        : { count: values.count, step: values.coverage === 'full' ? (2 * Math.PI) / values.count : fit.step };
    const angles = anglesOf(run);
    const places = angles.map((angle) => onBand(girdle, angle));

    // The walls beside the seats are what is left of the width; stones of a channel are held by theirs.
    const margin = { shared_prong: 0.66, channel: 1.2, pave: Math.max(0.8, 0.3 * d) }[values.style];
    const least = d + { shared_prong: 0.66, channel: 1, pave: 0.7 }[values.style];
    const width = Math.max(values.width ?? d + margin, values.width === undefined ? LEAST_THICKNESS : 0);
    if (width < least - 1e-9)
      throw new CannotBuild(`Stones of ${d} mm need a band at least ${least.toFixed(2)} mm wide, not ${width}.`, 'width');
    const surface = girdle + over;
    const thickness = surface - radius;
    const fineness = finenessOf(quality, segments(surface));
    const rings = bandRings(
      {
        profile: 'flat',
        radius,
        width,
        thickness,
        topWidth: width,
        topThickness: thickness,
        twist: 0,
        shoulders: 'plain',
        rise: 1,
        headWidth: 1,
        gap: 1,
      },
      fineness,
    );
    const isChannel = values.style === 'channel';
    const step = run.step;
    const closes = values.coverage === 'full';
    // Posts stand halfway between neighbours, two across the band; an unclosed run has them at its ends too.
    const between = closes ? angles : [...angles, angles[angles.length - 1]! + step];
    const across = values.style === 'shared_prong' ? 0.34 * d : 0.36 * d;
    const stand = (angle: number, z: number): Mat4 => onBand(girdle, angle - step / 2, z);
    const spacing = 2 * girdle * Math.sin(step / 2);
    const shares = spacing - d < SHARED_UP_TO * d;
    const slim = Math.max(0.176, values.style === 'shared_prong' ? 0.19 * d : 0.21 * d);
    const postAt = Math.hypot(spacing / 2, across);
    // On a tight ring neighbours lean apart, and a post between them leans away from both as it rises.
    const overEdge = 0.04 * d + headOver(facts) * Math.sin(step / 2);
    const postRadius = shares ? Math.min(Math.max(slim, (step * girdle - d) / 2 + 0.1 * d, postAt - d / 2 + overEdge), 0.32 * d) : slim;
    const sharedPosts = (): Mat4[] => [across, -across].flatMap((z) => between.map((angle) => stand(angle, z)));
    const seat = {
      clearance: 0.015,
      hole: 0.5,
      down: facts.pavilion + clearance + 0.5,
      up: isChannel ? 0 : facts.crown + 0.5 * d,
      corners: seatCorners(quality),
    };
    // A post's root stays clear of the seats in the surface; over it the stones alone cut into it.
    const apart = shares ? postAt : ownPostDistance(d, postRadius);
    const neck = Math.min(values.style === 'pave' ? 0.9 * postRadius : postRadius, apart - seatRadius(gem, seat, surface - girdle) - 0.012);
    const row: Row = {
      gem,
      places,
      posts: isChannel ? [] : shares ? sharedPosts() : ownPosts(places, d, postRadius),
      postRadius,
      ...(neck > 0.05 ? { neck: { radius: neck, level: surface - girdle + 0.02 } } : {}),
      root: 0.1 * d + 0.35,
      head: headOver(facts),
      seat,
      around: { draft: 6, final: 14, export: 20 }[quality],
      shown,
    };
    const channelled = (solid: Solid): Solid => (shown ? solid : cleaned(solid));
    const channel = (): Solid =>
      channelCutter(
        kernel,
        gem,
        { girdle, span: closes ? null : [angles[0]!, angles[angles.length - 1]!], places, down: seat.down },
        fineness.around,
        shown,
      );
    const metal = isChannel
      ? channelled(wrap(kernel, rings, true).subtract(channel()))
      : (rowInBand(kernel, rings, row) ?? rowByBooleans(wrap(kernel, rings, true), row));
    const unsound =
      quality === 'draft' ? {} : unsoundOf(values.faults, metal, { set: [meleePart(gem, values.species, places)], spared: [] }, null);
    return {
      parts: [
        { name: 'Eternity band', role: 'band', class: 'metal', solid: metal, crease: 35, grain: [1, 0, 0] },
        ...meleeParts(kernel, gem, values, places),
      ],
      anchors: ringAnchors(radius, surface),
      resolved: {
        diameter: 2 * radius,
        count: places.length,
        width,
        gap: 2 * girdle * Math.sin(step / 2) - d,
        ...(isChannel ? {} : { bead: 2 * postRadius }),
      },
      facts: {
        inner_radius: radius,
        outer_radius: surface,
        thickness_top: thickness,
        width_top: width,
        width,
        thickness,
        profile: 'flat',
        ...meleeFacts(gem, places.length),
        handles: places.length + 1,
      },
      ...unsound,
    };
  },
});
