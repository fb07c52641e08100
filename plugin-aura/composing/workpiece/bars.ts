import type { BriefThing } from '../../plan/brief.ts';
import type { Site, Start, Vec3 } from './shape.ts';
import { has, inner, type Length, type Measure, measure, measuresOf, plainLength, positionsOf, rowOf, type Taker } from './taking.ts';

/**
 * Bars and brackets whose section looks like a letter, put together from what was said of the whole and of their limbs ("flange 60 wide and
 * 8 thick, web 50 tall below it"). They run along X; the section is drawn with u toward -Z and v up.
 */

type Letter = 'l' | 'u' | 't' | 'i' | 'z' | 'h' | 'c';

function letterOf(thing: BriefThing): Letter {
  const said = thing.facts.find((fact) => fact.kind === 'adjective' && /^[lutizhc] shaped$/.test(fact.adjective));
  const named = /^([lutizhc]) (shape|beam|channel)$/.exec(thing.noun)?.[1];
  const letter = said?.kind === 'adjective' ? said.adjective[0] : named;
  if (letter !== undefined && 'lutizhc'.includes(letter)) return letter as Letter;
  return /channel/.test(thing.noun) ? 'u' : 'l';
}

const limbs = (thing: BriefThing, pattern: RegExp): BriefThing[] => thing.parts.filter(({ noun, absent }) => pattern.test(noun) && !absent);

/** A measure of the whole that names a limb ("flange width 60"), or of the limb itself. */
function ofLimb(thing: BriefThing, limb: RegExp, dimensions: readonly string[]): Measure | undefined {
  for (const part of limbs(thing, limb)) {
    const found = measure(part, dimensions);
    if (found) return found;
  }
  return measure(thing, dimensions, limb);
}

interface Sizes {
  letter: Letter;
  length: Length;
  width: Length;
  height: Length;
  thickness: Length;
  flange: Length;
}

export function makeBar(thing: BriefThing, taker: Taker): Start {
  const letter = letterOf(thing);
  const sizes = sizesOf(thing, letter, taker);
  const { length, width, height, thickness, flange } = sizes;
  for (const part of limbs(thing, LIMB)) {
    part.outcome = { operation: taker.operation };
    if (part.counted) part.counted.outcome = { operation: taker.operation };
    for (const fact of part.facts)
      if (
        fact.kind === 'adjective' &&
        /^(horizontal|vertical|rectangular|parallel|equal|identical|short|long|shorter|longer|flat|perpendicular|right)$/.test(
          fact.adjective,
        )
      )
        fact.outcome ??= { operation: taker.operation };
      else if (fact.kind === 'measure') sayTwice(fact, part, taker);
      else if (fact.kind === 'position' && /below|above|middle|center|top|bottom|right|end|each/.test(fact.at))
        fact.outcome ??= { operation: taker.operation };
  }
  const right = thing.facts.find((fact) => fact.kind === 'measure' && fact.dimension === 'angle' && fact.value === 90);
  if (right) right.outcome = { operation: taker.operation };
  const inside = thing.parts.find((part) => part.noun === 'fillet' && positionsOf(part).some(({ at }) => /inner|inside/.test(at)));
  const own = {
    shape: letter,
    length: length.text,
    width: width.text,
    height: height.text,
    thickness: thickness.text,
    ...(flange !== thickness && { flange: flange.text }),
  };
  const size: Vec3 = [length.value, height.value, width.value];
  const values = {
    shape: letter,
    length: length.value,
    width: width.value,
    height: height.value,
    thickness: thickness.value,
    flange: flange.value,
  };
  if (letter === 'l' && (inside ?? (flange !== thickness || undefined))) {
    const r = inside ? taker.length(measure(inside, ['radius', 'size']), 'profile.points', 'fillet', thickness.value) : undefined;
    if (inside) {
      inside.outcome = { operation: taker.operation };
      for (const fact of inside.facts) fact.outcome ??= { operation: taker.operation };
    }
    const [w, h, t, f] = [inner(width), inner(height), inner(thickness), inner(flange)];
    // its numbers stand in the outline now
    for (const fact of [thing, ...thing.parts].flatMap((other) => measuresOf(other)))
      if (fact.outcome && 'operation' in fact.outcome)
        fact.outcome = fact.outcome.param === 'length' ? { ...fact.outcome, param: 'height' } : { operation: taker.operation };
    const points = [
      [0, 0],
      [`= ${w}`, 0],
      [`= ${w}`, `= ${t}`],
      [`= ${f}`, `= ${t}`, ...(r ? [{ r: r.text }] : [])],
      [`= ${f}`, `= ${h}`],
      [0, `= ${h}`],
    ];
    return {
      op: 'extrude',
      params: { profile: { points }, height: length.text, axis: 'x' },
      values: { height: length.value },
      size,
      limbs: sitesOf(sizes),
    };
  }
  if (letter === 'u' && has(thing, /^rounded bottom$/)) {
    for (const fact of thing.facts)
      if (fact.kind === 'adjective' && fact.adjective === 'rounded bottom') fact.outcome = { operation: taker.operation };
    const [w, h, t] = [inner(width), inner(height), inner(thickness)];
    const [r, i] = [`${w} / 2`, `(${w} / 2 - ${t})`];
    const points = [
      [`= -${r}`, `= max(${h}, ${w})`],
      [`= -${r}`, `= ${r}`],
      { arc_to: [`= ${r}`, `= ${r}`], via: [0, 0] },
      [`= ${r}`, `= max(${h}, ${w})`],
      [`= ${i}`, `= max(${h}, ${w})`],
      [`= ${i}`, `= ${r}`],
      { arc_to: [`= -${i}`, `= ${r}`], via: [0, `= ${t}`] },
      [`= -${i}`, `= max(${h}, ${w})`],
    ];
    for (const fact of [thing, ...thing.parts].flatMap((other) => measuresOf(other)))
      if (fact.outcome && 'operation' in fact.outcome)
        fact.outcome = fact.outcome.param === 'length' ? { ...fact.outcome, param: 'height' } : { operation: taker.operation };
    return {
      op: 'extrude',
      params: { profile: { points }, height: length.text, axis: 'x' },
      values: { height: length.value },
      size: [length.value, Math.max(height.value, width.value), width.value],
      limbs: sitesOf(sizes),
    };
  }
  if (letter === 'c')
    return { op: 'section', params: { ...own, axis: 'x' }, values, size: [length.value, width.value, height.value], limbs: sitesOf(sizes) };
  return { op: 'section', params: own, values, size, limbs: sitesOf(sizes) };
}
/** What is as thick as a block where nothing was said. */
const SOLID = /block|plate|object|part|solid|shape|piece|component|body|structure|design/;
const LIMB = /^(leg|arm|flange|web|wall|limb|side wall|back wall|base|upright)$/;

/** A size that was said of several limbs, and set once. */
function sayTwice(fact: Measure, part: BriefThing, taker: Taker): void {
  const same =
    fact.outcome ??
    [...taker.thing.parts, taker.thing]
      .flatMap((other) => measuresOf(other))
      .find((other) => other.value === fact.value && other.outcome && 'operation' in other.outcome)?.outcome;
  void part;
  if (same) fact.outcome = same;
}

/** "top bar 80 x 20 x 20, stem 20 x 20 x 60": a T of two boards, which are as long as a number that they share. */
function ofBoards(letter: Letter, top: readonly Measure[], stem: readonly Measure[], taker: Taker): Sizes {
  const along = top.find(({ value }) => stem.some((other) => other.value === value)) ?? top[1]!;
  const without = (board: readonly Measure[]): Measure[] => {
    const at = board.findIndex(({ value }) => value === along.value);
    return board.filter((_, k) => k !== (at < 0 ? 1 : at)).sort((a, b) => b.value - a.value);
  };
  const [wide, thick] = without(top) as [Measure, Measure];
  const [below, web] = without(stem) as [Measure, Measure];
  const length = taker.length(along, 'length', 'length', along.value);
  const width = taker.length(wide, 'width', 'width', wide.value);
  const flange = taker.length(thick, 'flange', 'flange thickness', thick.value);
  const thickness = taker.length(web, 'thickness', 'thickness', web.value);
  const under = taker.length(below, 'height', 'web height', below.value);
  below.outcome = { operation: taker.operation };
  for (const fact of stem) fact.outcome ??= { operation: taker.operation };
  return {
    letter,
    length,
    width,
    height: { value: under.value + flange.value, text: `= ${inner(under)} + ${inner(flange)}` },
    thickness,
    flange,
  };
}

function sizesOf(thing: BriefThing, letter: Letter, taker: Taker): Sizes {
  const leg = /^(leg|arm|limb|wall|side wall|back wall|upright|flange)$/;
  const floor = limbs(thing, /^base$/)
    .map(rowOf)
    .find((numbers) => numbers.length > 1);
  const row = rowOf(thing);
  // where the sizes of the whole were said, a bare number of web or flange is how thick it is
  if (/[tiz]/.test(letter) && (row.length > 1 || (measure(thing, ['width']) && measure(thing, ['height', 'depth']))))
    for (const limb of limbs(thing, /^(web|flange)$/))
      for (const fact of measuresOf(limb)) if (fact.dimension === 'size' && limb.facts.length === 1) fact.dimension = 'thickness';
  const thickFlange = letter === 't' || letter === 'i' || letter === 'z' ? ofLimb(thing, /^flange$/, ['thickness', 'size']) : undefined;
  const flangeOfSize = thickFlange?.dimension === 'size' ? undefined : thickFlange;
  const thick =
    ofLimb(thing, /^web$/, ['thickness']) ??
    measure(thing, ['thickness']) ??
    measure(thing, ['thickness'], /wall|leg/) ??
    (row.length === 3 && !(letter === 'l' && measure(thing, ['thickness'])) ? row[2] : undefined) ??
    ofLimb(thing, leg, ['thickness']) ??
    ofLimb(thing, /^base$/, ['thickness']);
  // sizes of limbs come before those of the whole
  const extruded = measuresOf(thing).find(({ of }) => of === 'extruded') ?? measure(thing, ['length']);
  const horizontal = thing.parts.filter((part) => leg.test(part.noun) && has(part, /^(horizontal|long|longer)$/));
  const vertical = thing.parts.filter(
    (part) => /^(wall|back wall|upright)$/.test(part.noun) || (leg.test(part.noun) && has(part, /^(vertical|short|shorter|upright)$/)),
  );
  const reach = ['length', 'height', 'size'];
  let wide: Measure | undefined;
  let high: Measure | undefined;
  if (letter === 'l') {
    wide =
      horizontal.map((part) => measure(part, reach)).find(Boolean) ??
      limbs(thing, /^base$/)
        .map((part) => measure(part, reach))
        .find(Boolean);
    high = vertical.map((part) => measure(part, reach)).find((fact) => fact !== undefined && fact !== wide);
    if (row.length === 3 && measure(thing, ['thickness'])) {
      // "100 x 75 x 75, 10 thick": along, and both legs; "60 x 60 x 40": both legs, and along
      const [along, first, second] = row[1]!.value === row[2]!.value ? row : [row[2]!, row[0]!, row[1]!];
      const l = taker.length(along, 'length', 'length', along!.value);
      const w = taker.length(first, 'width', 'width', first!.value);
      const h = taker.length(second, 'height', 'height', second!.value);
      const t = taker.length(measure(thing, ['thickness']), 'thickness', 'thickness', 5);
      return { letter, length: l, width: w, height: h, thickness: t, flange: t };
    }
    const plain = limbs(thing, leg)
      .filter((part) => !horizontal.includes(part) && !vertical.includes(part))
      .flatMap((part) => measuresOf(part))
      .filter((fact) => reach.includes(fact.dimension) && fact !== extruded);
    const [flat, up] = [horizontal, vertical].map((parts) => parts.map(rowOf).find((numbers) => numbers.length === 3));
    if (flat && up) {
      const l = taker.length(flat[0], 'length', 'length', flat[0]!.value);
      const t = taker.length(flat[2], 'thickness', 'thickness', flat[2]!.value);
      const w = taker.length(flat[1], 'width', 'width', flat[1]!.value);
      const h = taker.length(up[1], 'height', 'height', up[1]!.value);
      return { letter, length: l, width: w, height: h, thickness: t, flange: t };
    }
    wide = floor?.[0] ?? wide;
    if (floor)
      high ??= limbs(thing, leg)
        .map((part) => measure(part, reach))
        .find((fact) => fact !== undefined);
    wide ??= plain[0];
    high ??= plain.find((fact) => fact !== wide);
    wide ??= measure(thing, ['length', 'size'], leg);
    wide ??= row[0];
    high ??= row.length > 1 ? row[1] : undefined;
    high ??= measure(thing, ['height']) === extruded ? undefined : measure(thing, ['height']);
  } else if (letter === 'u' || letter === 'c') {
    wide =
      floor?.[0] ??
      measure(thing, ['width'], /overall|outside|base|web/) ??
      row[0] ??
      ofLimb(thing, /^(base|web)$/, ['width', 'length', 'size']) ??
      measure(thing, ['width']);
    high = row.length > 1 ? row[1] : (measure(thing, ['height', 'depth']) ?? ofLimb(thing, leg, reach));
    if (letter === 'c' && !row[0]) {
      // a C stands on its web: its height is that of the web
      const web = measure(thing, ['height']);
      const reaches = measure(thing, ['width', 'depth']) ?? ofLimb(thing, /^flange$/, ['width', 'size', 'length']);
      if (web) [wide, high] = [web, reaches ?? high];
    }
  } else {
    const boards =
      letter === 't'
        ? [/^flange$/, /^web$/].map((limb) =>
            limbs(thing, limb)
              .map(rowOf)
              .find((numbers) => numbers.length === 3),
          )
        : [];
    if (boards[0] && boards[1]) return ofBoards(letter, boards[0], boards[1], taker);
    wide = ofLimb(thing, /^flange$/, ['width', 'length', 'size']) ?? row[0] ?? measure(thing, ['width']);
    const web = ofLimb(thing, /^web$/, ['height', 'depth', 'length', 'size', 'width']);
    const whole = measure(thing, ['height', 'depth']);
    high =
      measure(thing, ['height', 'depth'], /overall/) ??
      (row.length > 1 ? row[1] : undefined) ??
      (whole === extruded ? undefined : whole) ??
      web;
    if (high === web && web) {
      const t0 = taker.length(thick, 'thickness', 'thickness', 4);
      const f0 = flangeOfSize ? taker.length(flangeOfSize, 'flange', 'flange thickness', 4) : t0;
      const w0 = taker.length(wide, 'width', 'width', 50);
      const times = letter === 't' ? 1 : letter === 'i' ? 2 : 0;
      const below = taker.length(web, 'height', 'web height', 50);
      if (times > 0) web.outcome = { operation: taker.operation };
      const height: Length =
        times === 0 ? below : { value: below.value + times * f0.value, text: `= ${inner(below)} + ${times} * ${inner(f0)}` };
      return { letter, length: lengthOf(thing, extruded, w0, taker), width: zWide(letter, w0, t0), height, thickness: t0, flange: f0 };
    }
  }
  const along = extruded && extruded !== wide && extruded !== high ? extruded : (measure(thing, ['width', 'depth']) ?? undefined);
  const across = along === wide || along === high ? undefined : along;
  const deepFloor = floor?.[1];
  const widthOfLegs = letter === 'l' || letter === 'u' ? ofLimb(thing, leg, ['width']) : undefined;
  const usual = wide?.value ?? high?.value ?? (letter === 'i' ? 60 : 50);
  const within = letter === 'u' && !wide ? measure(thing, ['width', 'length'], /inside/) : undefined;
  const t = taker.length(thick, 'thickness', 'thickness', Math.round(Math.max(0.5, usual * (SOLID.test(thing.noun) ? 0.32 : 0.1)) * 2) / 2);
  // "60 wide inside": both legs come on top
  const gap = within ? taker.length(within, '', 'inside width', within.value) : undefined;
  const w: Length = gap
    ? { value: gap.value + 2 * t.value, text: `= ${inner(gap)} + 2 * ${inner(t)}` }
    : taker.length(wide, 'width', 'width', usual);
  const f =
    flangeOfSize && flangeOfSize !== thick
      ? taker.length(flangeOfSize, 'flange', 'flange thickness', t.value)
      : secondThickness(thing, letter, t, taker);
  const h =
    high === wide && wide
      ? w
      : taker.length(
          high,
          'height',
          'height',
          letter === 'l' && wide
            ? w.value
            : letter === 'i'
              ? usual * 1.5
              : letter === 'u'
                ? usual * 0.75
                : letter === 'c'
                  ? usual * 0.5
                  : usual,
        );
  return {
    letter,
    length: lengthOf(thing, deepFloor ?? (widthOfLegs !== wide ? widthOfLegs : undefined) ?? across ?? extruded, w, taker),
    width: zWide(letter, w, t),
    height: h,
    thickness: t,
    flange: f,
  };
}

/** Two flanges that point opposite ways share the web. */
const zWide = (letter: Letter, flange: Length, web: Length): Length =>
  letter === 'z' ? { value: 2 * flange.value - web.value, text: `= 2 * ${inner(flange)} - ${inner(web)}` } : flange;

function secondThickness(thing: BriefThing, letter: Letter, first: Length, taker: Taker): Length {
  const leg =
    letter === 'u' || letter === 'c' || letter === 'l'
      ? ofLimb(thing, /^(leg|arm|wall|flange|upright|side wall)$/, ['thickness'])
      : undefined;
  if (!leg || leg.value === first.value) return first;
  return taker.length(leg, 'flange', 'leg thickness', first.value);
}

function lengthOf(thing: BriefThing, fact: Measure | undefined, width: Length, taker: Taker): Length {
  const free =
    fact && fact.outcome === undefined
      ? fact
      : measuresOf(thing).find(
          (other) =>
            other.outcome === undefined &&
            /^(length|width|depth|height)$/.test(other.dimension) &&
            (other.of === undefined || other.of === 'extruded'),
        );
  const bracket = /bracket|clamp|mount/.test(thing.noun);
  return free
    ? taker.length(free, 'length', 'length', free.value)
    : plainLength(Math.round(width.value * (SOLID.test(thing.noun) ? 0.6 : bracket ? 0.8 : 2.5)));
}

/** Faces of the limbs. */
function sitesOf({
  letter,
  length: { value: l },
  width: { value: w },
  height: { value: h },
  thickness: { value: t },
  flange: { value: f },
}: Sizes): Record<string, Site[]> {
  const flat = (y: number, z: number, deep: number, through: number, face: 'top' | 'bottom' = 'top'): Site => ({
    face,
    center: [0, y, z],
    width: l,
    height: deep,
    through,
    bounded: true,
  });
  const upright = (z: number, from: number, to: number, through: number, face: 'front' | 'back' = 'front'): Site => ({
    face,
    center: [0, (from + to) / 2, z],
    width: l,
    height: to - from,
    through,
    bounded: true,
  });
  const sites = (named: Record<string, Site[]>): Record<string, Site[]> => named;
  switch (letter) {
    case 'l': {
      const horizontal = [{ ...flat(t, -f / 2, w - f, t), free: true as const }];
      const vertical = [{ ...upright(w / 2, t, h, f), free: true as const }];
      return sites({
        horizontal,
        vertical,
        leg: [...horizontal, ...vertical],
        base: horizontal,
        upright: vertical,
        flange: [...horizontal, ...vertical],
      });
    }
    case 'u': {
      const base = [flat(t, 0, w - 2 * f, t)];
      const legs = [upright(w / 2, t, h, f), upright(-w / 2, t, h, f, 'back')];
      return sites({ base, web: base, leg: legs, flange: legs, wall: legs, horizontal: base, vertical: legs });
    }
    case 'c': {
      const web = [upright(-h / 2 + t, f, w - f, t)];
      const legs = [flat(w, t / 2, h - t, f), flat(0, t / 2, h - t, f, 'bottom')];
      return sites({ web, base: web, leg: legs, flange: legs });
    }
    case 't': {
      const flange = [flat(h, 0, w, f)];
      const web = [upright(t / 2, 0, h - f, t)];
      return sites({ flange, web, leg: web, base: flange, horizontal: flange, vertical: web });
    }
    case 'i': {
      const flange = [flat(h, 0, w, f), flat(0, 0, w, f, 'bottom')];
      const web = [upright(t / 2, f, h - f, t)];
      return sites({ flange, web });
    }
    case 'z': {
      const flange = [flat(h, w / 4, (w - t) / 2, f), flat(0, -w / 4, (w - t) / 2, f, 'bottom')];
      const web = [upright(t / 2, f, h - f, t)];
      return sites({ flange, web, leg: flange });
    }
    default: {
      const legs = [upright(w / 2, 0, h, f), upright(-w / 2, 0, h, f, 'back')];
      return sites({ leg: legs, flange: legs, web: [flat((h + t) / 2, 0, w - 2 * f, t)] });
    }
  }
}
