import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import type { Raised } from './raised.ts';
import { faceSite, floorOf, type Spot, siteOf, spotsOn, turnedBy } from './spots.ts';
import { has, measure, plainLength, positionsOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { behind, combined, grow, idFor, placing, tellPlaces, type Work } from './work.ts';

/** Ribs, gussets and teeth of a described part. */

/** Ribs: triangles in the corner of a bracket, bars from hub to wall, or a bar across. */
export function makeRib(part: BriefThing, work: Work): Raised | undefined {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const t = taker.length(
    measure(part, ['thickness', 'width']) ?? measure(part, ['size']),
    '',
    'thickness',
    tidy(Math.max(0.5, Math.min(6, (body.own.max[0] - body.own.min[0]) * 0.06))),
  );
  const count = Math.max(1, part.count);
  const horizontal = body.limbs.horizontal?.[0];
  const vertical = body.limbs.vertical?.[0];
  told(part, THROUGH_WORDS, taker.operation);
  told(part, /^(triangular|straight|thin|right|vertical|radial|solid)$/, taker.operation);
  if (horizontal && vertical) {
    const long = measure(part, ['length', 'height', 'side', 'size']);
    const leg = long
      ? taker.length(long, 'profile.points', 'leg', long.value)
      : plainLength(tidy(0.7 * Math.min(horizontal.height, vertical.height)));
    // the wall of a bracket stands in front of its floor, that of a plate may stand at the back
    const back = vertical.face === 'back';
    const z = back ? vertical.center[2] + vertical.through : vertical.center[2] - vertical.through;
    const out = (far: string | number): string | number =>
      back ? (typeof far === 'number' ? -far : `= -(${far.replace(/^\s*=\s*/, '')})`) : far;
    const x = (horizontal.width - t.value) / 2;
    const said = positionsOf(part)
      .map(({ at }) => at)
      .join(' ');
    const spread = count > 1 || /\b(each|both|either)\b.*\b(end|side)\b/.test(said);
    const n = spread ? Math.max(2, count) : 1;
    for (let k = 0; k < n; k++) {
      const along = n === 1 ? 0 : tidy(-x + (2 * x * k) / (n - 1));
      const tool = {
        op: 'extrude',
        params: {
          profile: {
            points: [
              [out(-0.01), -0.01],
              [out(leg.text), -0.01],
              [out(-0.01), leg.text],
            ],
          },
          height: t.text,
          axis: 'x',
        },
        at: {
          my: back ? 'bottom back' : 'bottom front',
          offset: [along, tidy(horizontal.center[1] - 0.01), tidy(back ? z - 0.01 : z + 0.01)],
        },
      };
      combined(work, part, 'union', tool, k === 0 ? '' : `_${k + 1}`);
    }
    for (const fact of part.facts) if (fact.kind === 'position') fact.outcome ??= { operation: taker.operation };
    if (part.counted) part.counted.outcome = { operation: taker.operation };
    return undefined;
  }
  const site = body.hollow ? floorOf(body) : siteOf(part, body)[0]!;
  const middle = body.limbs.raisedMiddle?.[0];
  const high = measure(part, ['height', 'depth']);
  const rise = high
    ? taker.length(high, 'height', 'height', high.value)
    : plainLength(
        body.hollow
          ? tidy(body.own.max[1] - site.center[1])
          : middle
            ? tidy((middle.center[1] - body.own.max[1]) * 0.8)
            : tidy((body.own.max[1] - body.own.min[1]) * 0.6),
      );
  if (middle && (count > 1 || body.round)) {
    const from = middle.width / 2 - 0.5;
    const to = Math.min(site.width, site.height) / 2 + (body.hollow ? 0.5 : 0);
    const one = (k: number): Record<string, unknown> => ({
      rect: [tidy(to - from), t.text],
      rotate: tidy((360 * k) / count),
      at: turnedBy((from + to) / 2, (360 * k) / count),
    });
    const profile = { ...one(0), ...(count > 1 && { plus: undefined }) };
    delete (profile as { plus?: unknown }).plus;
    const level = { ...site };
    // profile pieces are joined before they are turned: so each is set for itself
    const whole = { rect: [0.01, 0.01], at: undefined, plus: Array.from({ length: count }, (_, k) => one(k)) };
    delete (whole as { at?: unknown }).at;
    const id = behind(work, part, 'boss', { profile: whole, height: rise.text, ...placing(work, level, { spots: [[0, 0]] }) });
    tellPlaces(part, positionsOf(part), id);
    return undefined;
  }
  const long = measure(part, ['length']);
  const l = taker.length(long, 'profile.rect.0', 'length', tidy(site.width * (body.hollow ? 1 : 0.8)));
  const placed = spotsOn(part, count, site, body, [l.value, t.value]);
  const spots =
    count > 1 ? Array.from({ length: count }, (_, k): Spot => [0, tidy((k - (count - 1) / 2) * (site.height / count))]) : placed.spots;
  const id = behind(work, part, 'boss', { profile: { rect: [l.text, t.text] }, height: rise.text, ...placing(work, site, { spots }) });
  grow(work, site, spots, [l.value, t.value], rise.value);
  tellPlaces(part, placed.used, id);
  return undefined;
}

/** Teeth in a row along the top of a straight body, with gaps as wide as they are. */
function makeTeethInRow(part: BriefThing, work: Work, taker: Taker, count: number): void {
  const { body } = work;
  const [x, , z] = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as [number, number, number];
  const [long, across] = x >= z ? [x, z] : [z, x];
  const pitch = long / (2 * count - 1);
  const w = taker.length(measure(part, ['width', 'thickness', 'size']), '', 'width', tidy(pitch));
  const high = taker.length(measure(part, ['height', 'depth', 'length']), 'height', 'height', tidy(pitch));
  const step = (long - w.value) / (count - 1);
  const spots = Array.from({ length: count }, (_, k): Spot => {
    const far = tidy((k - (count - 1) / 2) * step);
    return x >= z ? [far, 0] : [0, far];
  });
  const site = faceSite(body.own.min, body.own.max, 'top');
  const rect = x >= z ? [w.text, tidy(across)] : [tidy(across), w.text];
  const id = behind(work, part, 'boss', { profile: { rect }, height: high.text, ...placing(work, site, { spots }) });
  grow(work, site, spots, [w.value, across], high.value);
  if (part.counted) part.counted.outcome = { operation: id };
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, id);
}

/** Teeth around a ring or a disc, each so wide and so far out; in a row on what is straight. */
export function makeTeeth(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const count = Math.max(3, part.count === 1 ? 12 : part.count);
  if (!body.round) {
    makeTeethInRow(part, work, taker, count);
    return;
  }
  const radius = (body.own.max[0] - body.own.min[0]) / 2;
  const inside = positionsOf(part).some(({ at }) => /inside|inner/.test(at)) || has(part, /^(inner|internal)$/);
  const w = taker.length(measure(part, ['width', 'thickness', 'size']), '', 'width', tidy((Math.PI * radius) / count));
  const out = taker.length(measure(part, ['height', 'length', 'depth', 'size']), '', 'height', tidy(radius * 0.15));
  const from = inside ? (body.bore ?? radius) / 2 - out.value : radius - 0.5;
  const to = inside ? (body.bore ?? radius) / 2 + 0.3 : radius + out.value;
  const one = (k: number): Record<string, unknown> => ({
    rect: [tidy(to - from), w.text],
    rotate: tidy((360 * k) / count),
    at: turnedBy((from + to) / 2, (360 * k) / count),
  });
  const profile = {
    ring: [tidy(2 * Math.max(radius - 0.4, 0.5)), tidy(2 * Math.max(radius - 0.5, 0.4))],
    plus: Array.from({ length: count }, (_, k) => one(k)),
  };
  const inner = { ring: [tidy((body.bore ?? radius) + 0.6), tidy((body.bore ?? radius) + 0.4)], plus: profile.plus };
  combined(work, part, 'union', {
    op: 'extrude',
    params: { profile: inside ? inner : profile, height: `= ${body.made.id}.size_y` },
    at: { my: 'bottom', offset: [0, 0, 0] },
  });
  if (!inside)
    for (const k of [0, 2]) {
      body.min[k]! -= out.value;
      body.max[k]! += out.value;
    }
  if (part.counted) part.counted.outcome = { operation: taker.operation };
  for (const fact of part.facts) if (fact.kind === 'position' || fact.kind === 'pattern') fact.outcome ??= { operation: taker.operation };
  told(part, THROUGH_WORDS, taker.operation);
}
