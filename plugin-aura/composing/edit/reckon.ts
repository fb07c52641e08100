import { tidy } from '../draft.ts';
import { listed, type Reply } from '../reply.ts';
import type { Measured } from './answer.ts';

/** Questions whose answer is reckoned from what was built and from a number of the question: a scale, a gap, how many of each. */

/** mm in a unit, by how it is written. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mm|millimet(?:er|re)s?)$/, 1],
  [/^(?:cm|centimet(?:er|re)s?)$/, 10],
  [/^(?:m|met(?:er|re)s?)$/, 1_000],
  [/^(?:in|inch|inches|")$/, 25.4],
  [/^(?:ft|foot|feet|')$/, 304.8],
];
const LENGTH =
  /(\d+(?:\.\d+)?)\s*(mm|cm|m|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|in|inch|inches|ft|foot|feet|"|')?(?![\w])/gi;

/** Lengths that are said, mm; a number without a unit takes that of the next one ("30 x 20 x 10 cm"). */
function lengthsIn(words: string): number[] {
  const found = [...words.matchAll(LENGTH)].map(([, value, unit]) => ({
    value: Number(value),
    factor: unit === undefined ? undefined : UNITS.find(([name]) => name.test(unit.toLowerCase()))?.[1],
  }));
  return found.flatMap(({ value, factor }, k) => {
    const known = factor ?? found.slice(k + 1).find((next) => next.factor !== undefined)?.factor;
    return known === undefined ? [] : [value * known];
  });
}

const text = (mm: number): string => (mm >= 100 ? `${tidy(Math.round(mm) / 10)} cm` : `${tidy(Math.round(mm * 10) / 10)} mm`);

/** What a question of these kinds comes to; undefined for every other question. */
export function reckoned(words: string, measured: Measured): Reply | undefined {
  const asked = words.toLowerCase();
  const told =
    (/\bscale\b/.test(asked) ? scaleOf(asked, measured) : undefined) ??
    (/\b(?:tip|topple|tips|topples|fall|falls) over\b|\b(?:tip|topple|wobbl\w+|stable|steady|stability)\b/.test(asked)
      ? standing(measured)
      : undefined) ??
    (/\bsupports?\b/.test(asked) && /\b(?:print|need|without)/.test(asked) ? supports(measured) : undefined) ??
    (/\b(?:fit|fits|go|goes|get|pass|passes|squeeze)\b/.test(asked) ? fitting(asked, measured) : undefined) ??
    (/\bhow many\b.*\b(?:of each|each (?:part|kind|type|sort|one)|every (?:part|kind))\b/.test(asked) ? ofEach(measured) : undefined) ??
    (/\bhow many\b/.test(asked) ? stones(asked, measured) : undefined) ??
    (/\bhow long\b|\blength\b/.test(asked) ? strand(measured) : undefined);
  return told === undefined ? undefined : { reply: told, offers: [] };
}

function extents({ bounds: { min, max } }: Pick<Measured, 'bounds'>): [number, number, number] {
  return [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
}

/** "If I print it 15 cm high, what scale is that?" */
function scaleOf(asked: string, measured: Measured): string | undefined {
  const [wanted] = lengthsIn(asked);
  if (wanted === undefined || wanted <= 0) return undefined;
  const [width, height, depth] = extents(measured);
  const [name, size] = /\b(?:high|tall|height)\b/.test(asked)
    ? ['high', height]
    : /\b(?:wide|width|across)\b/.test(asked)
      ? ['wide', width]
      : /\b(?:deep|depth)\b/.test(asked)
        ? ['deep', depth]
        : ['long', Math.max(width, height, depth)];
  const ratio = size / wanted;
  const scale = ratio >= 1 ? `1 : ${tidy(Number(ratio.toPrecision(3)))}` : `${tidy(Number((1 / ratio).toPrecision(3)))} : 1`;
  return `It is ${text(size)} ${name} as it stands; ${text(wanted)} ${name} is a scale of ${scale} (${tidy(Number((100 / ratio).toPrecision(3)))} %). Nothing was changed.`;
}

function supports(measured: Measured): string {
  const open = measured.parts.filter(({ watertight }) => !watertight);
  const first =
    open.length > 0
      ? `${listed(
          open.map(({ name }) => name),
          'and',
        )} would not print as built: not closed. `
      : '';
  return `${first}Whether it prints without supports was not worked out: overhangs are not measured here. What leans out by more than about 45 degrees, or hangs free as it lies on the bed, needs them; a slicer shows where.`;
}

/** "Does it fit through a 70 cm door?", "would it fit in a box of 30 x 20 x 10 cm?", "does it go under 75 cm?" */
function fitting(asked: string, measured: Measured): string | undefined {
  const worn = /\b(?:over|on|around|round)\b.*\b(?:hand|wrist|finger|knuckle|neck|head|ankle|arm)\b/.test(asked)
    ? wearing(asked, measured)
    : undefined;
  if (worn !== undefined) return worn;
  const way = /\b(through|into|inside|in|under|underneath|beneath|between|on)\b/.exec(asked.replace(/\bin (?=mm|cm|inch)/, ''))?.[1];
  const room = lengthsIn(asked);
  const [first] = room;
  if (way === undefined || first === undefined) return undefined;
  const own = extents(measured);
  const [width, height, depth] = own;
  const sizes = `it is ${text(width)} wide, ${text(height)} high and ${text(depth)} deep over all`;
  if (room.length > 1) {
    const size = room.length === 2 ? [width, way === 'through' ? height : depth] : own;
    const [need, have] = [size, room].map((values) => [...values].sort((a, b) => a - b));
    const fits = need!.every((value, k) => value <= (have![k] ?? 0));
    return `${fits ? 'Yes' : 'No'}: ${sizes}.`;
  }
  if (/^(?:under|underneath|beneath)$/.test(way)) return `${height <= first ? 'Yes' : 'No'}: ${sizes}, for ${text(first)} of height.`;
  const across = Math.min(width, depth);
  if (width <= first) return `Yes: ${sizes}, for an opening of ${text(first)}.`;
  if (across <= first) return `Yes, turned sideways: ${sizes}, for an opening of ${text(first)}.`;
  return height <= first
    ? `Only tipped onto its side: ${sizes}, for an opening of ${text(first)}.`
    : `No: ${sizes}, for an opening of ${text(first)}.`;
}

/** "Will it fit over a hand that is 7 inches around?": once round inside, against what is said. */
function wearing(asked: string, { numbers = [] }: Measured): string | undefined {
  const [said] = lengthsIn(asked);
  const inner = numbers.find(({ place }) => /(?:\.inner_diameter|\bbangle\.diameter)$/.test(place))?.value;
  if (said === undefined || inner === undefined) return undefined;
  const isAcross = /\b(?:across|wide|diameter)\b/.test(asked);
  const round = Math.PI * inner;
  const own = isAcross ? inner : round;
  return `${own >= said ? 'Yes' : 'No'}: inside it is ${text(inner)} across and ${text(round)} round, for ${text(said)} ${isAcross ? 'across' : 'round'}.`;
}

/** Parts that come this near to the ground, of the whole height, are what a thing stands on. */
const GROUNDED = 0.02;

/** "Will it tip over?": what it stands on, against its height and its widest. */
function standing(measured: Measured): string | undefined {
  const { bounds, parts } = measured;
  const [width, height, depth] = extents(measured);
  const feet = parts.filter((part) => part.bounds.min[1] - bounds.min[1] <= GROUNDED * height);
  if (feet.length === 0) return undefined;
  const [x, z] = ([0, 2] as const).map(
    (axis) => Math.max(...feet.map((part) => part.bounds.max[axis])) - Math.min(...feet.map((part) => part.bounds.min[axis])),
  ) as [number, number];
  const over = Math.max((width - x) / 2, (depth - z) / 2);
  const lever =
    over > 1
      ? ` A weight on the edge acts up to ${text(over)} outside of that, and tips it if it is heavier than the piece can hold down.`
      : '';
  return `It stands on ${text(x)} by ${text(z)} and is ${text(height)} high, ${text(width)} by ${text(depth)} at its widest.${lever} How steady that is was not reckoned further.`;
}

/** Copies of every part, the names as the outliner shows them. */
function ofEach({ parts }: Measured): string {
  const byName = new Map<string, number>();
  for (const { name, copies } of parts) byName.set(name, (byName.get(name) ?? 0) + copies);
  const told = [...byName].map(([name, n]) => `${n} x ${name}`);
  return `${listed(told.slice(0, 24), 'and')}${told.length > 24 ? `, and ${told.length - 24} kinds more` : ''}.`;
}

/** "How many pearls?": stones by their species, their cut, or all of them. */
function stones(asked: string, { gems }: Measured): string | undefined {
  const noun = /\bhow many\s+(?:\w+\s+)??(stones?|gems?|gemstones?|jewels|[a-z]+)\b/.exec(asked)?.[1];
  if (/\bhow many (?:carats?|ct)\b/.test(asked)) {
    const carat = gems.reduce((sum, gem) => sum + gem.carat, 0);
    return gems.length === 0 ? 'There are no stones in it.' : `The stones weigh ${tidy(Math.round(carat * 100) / 100)} ct in all.`;
  }
  if (noun === undefined || gems.length === 0 || /\b(?:side|cent(?:er|re)|accent|halo|main)\b/.test(asked)) return undefined;
  const word = noun.replace(/ies$/, 'y').replace(/s$/, '');
  const all = /^(?:stone|gem|gemstone|jewel)$/.test(word);
  const meant = all ? gems : gems.filter(({ cut, material }) => `${cut} ${material}`.toLowerCase().includes(word));
  if (meant.length === 0) return undefined;
  return meant.length === 1 ? `There is one ${word}.` : `There are ${meant.length} ${noun}.`;
}

/** The length of a strand: once round the thread that it is strung on. */
function strand({ parts }: Measured): string | undefined {
  const thread = parts.find(({ name }) => /^(?:thread|cord|string)$/i.test(name));
  if (!thread) return undefined;
  const [x, y, z] = extents(thread);
  const [a, b] = [x, y, z].sort((one, other) => other - one) as [number, number, number];
  const round = (Math.PI * (a + b)) / 2;
  return `The strand is about ${text(round)} (${tidy(Math.round((round / 25.4) * 10) / 10)} in) long, measured round its thread; closed it is ${text(a)} across.`;
}

/** ml in measures of the kitchen; those of the United States, where several countries have their own. */
const MEASURES: readonly (readonly [RegExp, string, number])[] = [
  [/\bcups?\b/i, 'cups', 240],
  [/\b(?:fl\.? ?oz|fluid ounces?|ounces?|oz)\b/i, 'fl oz', 29.57],
  [/\bpints?\b/i, 'pints', 473],
  [/\bgallons?\b/i, 'gallons', 3_785],
  [/\bcl\b/i, 'cl', 10],
];

/** What a vessel holds, in the measure that the question names. */
export function roomText(mm3: number, words = ''): string {
  const ml = mm3 / 1e3;
  const rounded = (value: number): number => tidy(Number(value.toPrecision(2)));
  const named = MEASURES.find(([pattern]) => pattern.test(words.replace(/\b(?:this|that|the|an?) cups?\b/gi, '')));
  if (named) return `${rounded(ml / named[2])} ${named[1]} (${rounded(ml)} ml)`;
  const inMl = /\b(?:ml|millilit(?:er|re)s?)\b/i.test(words);
  return ml >= 1e3 && !inMl ? `${rounded(ml / 1e3)} litres` : `${rounded(ml)} ml (${rounded(ml / 1e3)} litres)`;
}
