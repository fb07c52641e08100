/**
 * Loops of a sketch by coordinates, as data sets of drawings tell them: lines and arcs from point to point in any wording, circles by middle
 * and radius, rectangles by corners or sides. Words between them hold the sentence together; what bounds matter and what is left out
 * of it follows from which loop lies within which.
 */

export type Point = readonly [number, number];
export interface Loop {
  points?: { to: [number, number]; via?: [number, number] }[];
  circle?: { center: [number, number]; radius: number };
}

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e-?\d+)?`;
const TOKEN = new RegExp(
  String.raw`[([]\s*(${NUMBER})\s*,\s*(${NUMBER})(?:\s*,\s*${NUMBER})?\s*[)\]]|(${NUMBER})|([a-z][a-z-]*)|([.;])(?=\s|$)`,
  'gi',
);

type Token = { at: number } & ({ point: Point } | { number: number } | { word: string } | { stop: true });

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((found): Token => {
    const at = found.index;
    if (found[1] !== undefined) return { at, point: [Number(found[1]), Number(found[2])] };
    if (found[3] !== undefined) return { at, number: Number(found[3]) };
    if (found[4] !== undefined) return { at, word: found[4].toLowerCase() };
    return { at, stop: true };
  });

const CURVE = /^(lines?|polyline|polygon|segments?|arcs?|curves?|circles?|rectangles?|squares?)$/;
const MIDDLE = /^(mid|midpoint|mid-point|middle|through|via|passing)$/;
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The loops of a part's text, in the order in which they were drawn; `before` is the middle that "concentric" means. */
export function loopsOf(text: string, before?: Point): Loop[] {
  const tokens = tokensOf(text);
  const loops: Loop[] = [];
  let open: { to: [number, number]; via?: [number, number] }[] = [];
  const close = (): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last && open.length > 1) {
      // the outline ends where it began; the curve that leads there stands last
      const corners = distance(first.to, last.to) < 1e-9 ? open.slice(1) : [...open.slice(1), { to: first.to }];
      if (corners.length > 2 || corners.some(({ via }) => via)) loops.push({ points: corners });
    }
    open = [];
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if ('word' in token && /^(loop|face)$/.test(token.word)) close();
    if ('word' in token && /^clos(?:e|es|ed|ing)$/.test(token.word)) close();
    if (!('word' in token) || !CURVE.test(token.word)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length) {
      const next = tokens[end]!;
      if ('word' in next && (CURVE.test(next.word) || /^(loop|face|extrude|extruded|extrusion)$/.test(next.word))) break;
      end++;
    }
    const clause = tokens.slice(i + 1, end);
    if (/^circles?$/.test(token.word)) {
      close();
      loops.push(...circlesOf(sizedBefore(tokens, i), clause, loops, before));
    } else if (/^(rectangles?|squares?)$/.test(token.word)) {
      close();
      const box = rectangleOf(token.word, sizedBefore(tokens, i), clause);
      if (box) loops.push(box);
    } else curve(/^(arcs?|curves?)$/.test(token.word), clause);
    i = end;
  }
  close();
  return loops;

  function curve(bent: boolean, clause: readonly Token[]): void {
    let via: [number, number] | undefined;
    let middle = false;
    let center = false;
    let round: Point | undefined;
    const clockwise = clause.some((token) => 'word' in token && token.word === 'clockwise');
    const said: [number, number][] = [];
    for (const token of clause) {
      if ('word' in token) {
        if (bent && MIDDLE.test(token.word)) middle = true;
        if (bent && /^(center|centre|centered|centred)$/.test(token.word)) center = true;
        if (/^(start|starts|starting|from|end|ends|ending|to|back)$/.test(token.word)) [middle, center] = [false, false];
        if (/^clos(?:e|es|ed|ing)$/.test(token.word) && said.length === 0) close();
        if (token.word === 'origin') said.push([0, 0]);
        continue;
      }
      if (!('point' in token)) continue;
      const [x, y] = token.point;
      if (center) round = token.point;
      else if (middle) via = [x, y];
      else said.push([x, y]);
      [middle, center] = [false, false];
    }
    // three points without a word: begin, middle, end
    if (bent && !via && !round && said.length === 3) [via] = said.splice(1, 1);
    if (said.length > 1 && open.length > 0 && distance(open.at(-1)!.to, said[0]!) > 1e-6) close();
    for (const [k, to] of said.entries()) {
      const last = open.at(-1);
      if (last && distance(last.to, to) < 1e-9) continue;
      const bend = bent && last && k === said.length - 1 ? (via ?? (round && turned(last.to, to, round, clockwise))) : undefined;
      open.push({ to, ...(bend && { via: bend }) });
    }
    const first = open[0];
    const last = open.at(-1);
    if (first && last && open.length > 2 && distance(first.to, last.to) < 1e-9) close();
  }
}

/** The middle of an arc about a center: the way round that was said. */
function turned(from: Point, to: Point, center: Point, clockwise: boolean): [number, number] {
  const radius = distance(from, center);
  const [a, b] = [from, to].map(([x, y]) => Math.atan2(y - center[1], x - center[0])) as [number, number];
  const full = 2 * Math.PI;
  const sweep = clockwise ? -((((a - b) % full) + full) % full) : (((b - a) % full) + full) % full;
  return [center[0] + radius * Math.cos(a + sweep / 2), center[1] + radius * Math.sin(a + sweep / 2)];
}

/** "a 0.2 radius circle": numbers just before the noun, up to the sentence before. */
function sizedBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at;
  while (from > 0 && at - from < 5) {
    const token = tokens[from - 1]!;
    if ('stop' in token || 'point' in token) break;
    if ('word' in token && !/^(radius|diameter|by|x|wide|long|high|tall|mm|units?|unit|in|concentric|smaller|larger)$/.test(token.word))
      break;
    from--;
  }
  return tokens.slice(from, at);
}

/** Numbers with their words: "radius of 0.25", "0.25 radius". */
function sizes(tokens: readonly Token[], words: RegExp): number[] {
  const found: number[] = [];
  tokens.forEach((token, k) => {
    if (!('word' in token) || !words.test(token.word)) return;
    const behind: number[] = [];
    for (const next of tokens.slice(k + 1)) {
      if ('number' in next) behind.push(next.number);
      else if (!('word' in next) || !/^(of|is|are|being|equal|to|a|an|and|mm|units?|approximately|each|set|at)$/.test(next.word)) break;
    }
    if (behind.length > 0) {
      found.push(...behind);
      return;
    }
    for (const next of tokens.slice(0, k).toReversed()) {
      if ('number' in next) found.push(next.number);
      else if ('word' in next && /^(mm|units?|in)$/.test(next.word)) continue;
      break;
    }
  });
  return found;
}

function circlesOf(ahead: readonly Token[], clause: readonly Token[], loops: readonly Loop[], before: Point | undefined): Loop[] {
  const all = [...ahead, ...clause];
  const radii = [...sizes(all, /^(radius|radii)$/), ...sizes(all, /^diameters?$/).map((value) => value / 2)];
  const centers = clause.flatMap((token): Point[] => ('point' in token ? [token.point] : []));
  const words = all.flatMap((token) => ('word' in token ? [token.word] : []));
  const last = loops.findLast(({ circle }) => circle)?.circle?.center ?? before;
  if (centers.length === 0)
    centers.push(words.some((word) => /^(concentric|same|center|centre|middle)$/.test(word)) && last ? last : [0, 0]);
  if (radii.length === 0) return [];
  const pairs =
    radii.length > 1
      ? radii.map((radius, k) => ({ radius, center: centers[k] ?? centers[0]! }))
      : centers.map((center) => ({ radius: radii[0]!, center }));
  return pairs.flatMap(({ radius, center }) => (radius > 0 ? [{ circle: { center: [center[0], center[1]], radius } }] : []));
}

function rectangleOf(noun: string, ahead: readonly Token[], clause: readonly Token[]): Loop | undefined {
  const points = clause.flatMap((token): Point[] => ('point' in token ? [token.point] : []));
  if (points.length > 2) return { points: [...points.slice(1), points[0]!].map(([x, y]) => ({ to: [x, y] })) };
  if (points.length === 2) return box(points[0]!, points[1]!);
  const all = [...ahead, ...clause];
  const plain = all.flatMap((token) => ('number' in token ? [token.number] : []));
  const [side] = sizes(all, /^(sides?|edge)$/);
  const long = sizes(all, /^(length|long|width)$/)[0] ?? plain[0] ?? side;
  const both = sizes(all, /^(length|long|width|wide|height|high)$/);
  const [w, h] = /^square/.test(noun) ? [side ?? long, side ?? long] : both.length > 1 ? both : [plain[0], plain[1]];
  if (!(w && h && w > 0 && h > 0)) return undefined;
  const words = clause.flatMap((token) => ('word' in token ? [token.word] : []));
  const [x, y] = points[0] ?? [0, 0];
  const cornered = words.some((word) => /^(corner|vertex|start|starts|starting|from)$/.test(word)) || points.length === 0;
  const centred = words.some((word) => /^(center|centered|centre|centred)$/.test(word)) || !cornered;
  return centred ? box([x - w / 2, y - h / 2], [x + w / 2, y + h / 2]) : box([x, y], [x + w, y + h]);
}

const box = ([x0, y0]: Point, [x1, y1]: Point): Loop => ({
  points: [{ to: [x1, y0] }, { to: [x1, y1] }, { to: [x0, y1] }, { to: [x0, y0] }],
});

/** The loop in so many units of its sketch. */
export function scaledLoop({ points, circle }: Loop, scale: number): Loop {
  const by = ([x, y]: Point): [number, number] => [fine(x * scale), fine(y * scale)];
  return circle
    ? { circle: { center: by(circle.center), radius: fine(circle.radius * scale) } }
    : { points: (points ?? []).map(({ to, via }) => ({ to: by(to), ...(via && { via: by(via) }) })) };
}
const fine = (value: number): number => Math.round(value * 1e7) / 1e7 + 0;

/** A place within the loop: of a circle its middle, of others a corner. */
const cornersOf = ({ points, circle }: Loop): Point[] =>
  circle
    ? [0, 1, 2, 3, 4, 5, 6, 7].map((k): Point => {
        const angle = (k * Math.PI) / 4;
        return [circle.center[0] + circle.radius * Math.cos(angle), circle.center[1] + circle.radius * Math.sin(angle)];
      })
    : (points ?? []).flatMap(({ to, via }): Point[] => (via ? [via, to] : [to]));

function isWithin([x, y]: Point, corners: readonly Point[]): boolean {
  let inside = false;
  corners.forEach(([x0, y0], k) => {
    const [x1, y1] = corners.at(k - 1)!;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  });
  return inside;
}

/** Which loops bound matter, and which are left out of it: every second one from outside in. */
export function rolesOf(loops: readonly Loop[]): ('outer' | 'hole')[] {
  const outlines = loops.map(cornersOf);
  const area = outlines.map((corners) =>
    Math.abs(corners.reduce((sum, [x, y], k) => sum + x * corners.at(k - 1)![1] - corners.at(k - 1)![0] * y, 0)),
  );
  return outlines.map((corners, k) => {
    const around = outlines.filter(
      (other, j) => j !== k && area[j]! > area[k]! && corners.filter((corner) => isWithin(corner, other)).length > corners.length / 2,
    );
    return around.length % 2 === 0 ? 'outer' : 'hole';
  });
}

/** The middle of a loop's bounds. */
export function middleOf(loop: Loop): Point {
  const corners = cornersOf(loop);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
