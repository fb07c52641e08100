import type { PartReport } from '../../evaluation/reportSchema.ts';
import { table } from '../../reading/table.ts';
import { capitalise, tidy } from '../draft.ts';
import { isPiece } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { listed, type Reply } from '../reply.ts';
import type { Measured } from './answer.ts';
import { builtPartsOf } from './builtParts.ts';
import { type Hit, type Scope, walk } from './hits.ts';
import { severalSpokenOf } from './recent.ts';

/** Questions of jewels, of the room between parts, and of numbers by their names: what is measured is told, and nothing else. */

type Gem = Measured['gems'][number];

const round = (value: number, digits = 1): number => tidy(Number(value.toFixed(digits)));
const told = (reply: string): Reply => ({ reply, offers: [] });

/** A part or stone as it lies: its sizes from the largest to the least are what people ask for. */
const sizeText = ({ length, width }: Gem): string =>
  Math.abs(length - width) < 0.02 * length ? `${round(length, 2)} mm across` : `${round(length, 2)} x ${round(width, 2)} mm`;

/** Stones of one kind and size, the heaviest first. */
function kindsOf(gems: readonly Gem[]): Gem[][] {
  const kinds = new Map<string, Gem[]>();
  for (const gem of gems) {
    const key = `${gem.cut} ${gem.material} ${gem.length.toFixed(2)} ${gem.width.toFixed(2)}`;
    kinds.set(key, [...(kinds.get(key) ?? []), gem]);
  }
  return [...kinds.values()].sort(([a], [b]) => b!.carat - a!.carat);
}

const STONES = /\b(?:stones?|gems?|gemstones?|jewels|melee|carats?|ct|halo)\b/;
const AT_SIDE = /\b(?:side|accent|shoulder|small|smaller|little|outer|other)\b/;
const IN_MIDDLE = /\b(?:cent(?:er|re)|middle|main|big|large|largest|central)\b/;

/** "Which carat is the centre one?", "what size is the ruby?", "how big are the side stones?". */
export function stonesAsked(asked: string, { gems }: Measured): Reply | undefined {
  if (gems.length === 0 || /\bhow many (?!carats?\b|ct\b)/.test(asked)) return undefined;
  const isNamed = (gem: Gem): boolean =>
    `${gem.cut} ${gem.material}`
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(
        (word) =>
          word.length > 3 &&
          new RegExp(`\\b${word.replace(/y$/, '(?:y|ies)')}s?\\b`).test(asked) &&
          !/^(?:round|blue|pink|white)$/.test(word),
      );
  const named = gems.filter(isNamed);
  if (named.length === 0 && !STONES.test(asked)) return undefined;
  // fineness is told of the metal
  if (named.length === 0 && /\b(?:gold|metal|fineness)\b/.test(asked)) return undefined;
  if (
    !/\b(?:size|sizes|big|large|wide|long|across|diameter|carats?|ct|weigh|weighs|weight|heavy|mm|dimensions?|small|measure)\b/.test(asked)
  )
    return undefined;
  const kinds = kindsOf(named.length > 0 ? named : gems);
  const all = kindsOf(gems);
  const meant =
    AT_SIDE.test(asked) && all.length > 1
      ? kinds.filter((kind) => kind[0]!.carat < all[0]![0]!.carat)
      : IN_MIDDLE.test(asked) || (/\b(?:the|its) (?:stone|gem|gemstone)\b/.test(asked) && all[0]!.length === 1)
        ? kinds.slice(0, 1)
        : kinds;
  const shown = meant.length > 0 ? meant : kinds;
  const lines = shown.slice(0, 4).map((kind) => {
    const [gem] = kind as [Gem];
    const name = gem.material.toLowerCase().includes(gem.cut) ? gem.material.toLowerCase() : `${gem.cut} ${gem.material.toLowerCase()}`;
    return kind.length === 1
      ? `the ${name} is ${sizeText(gem)} and weighs ${round(gem.carat, 2)} ct`
      : `the ${kind.length} ${/s$/.test(name) ? name : `${name}s`.replace(/ys$/, 'ies')} are ${sizeText(gem)} and weigh ${round(gem.carat, 2)} ct each, ${round(gem.carat * kind.length, 2)} ct together`;
  });
  const total = gems.reduce((sum, { carat }) => sum + carat, 0);
  const inAll = shown.length > 1 || /\b(?:total|all|together)\b/.test(asked) ? ` All stones together weigh ${round(total, 2)} ct.` : '';
  const [first = ''] = lines;
  return told(`${capitalise(first)}${lines.length > 1 ? `; ${lines.slice(1).join('; ')}` : ''}.${inAll}`);
}

/** US size to the nearest quarter of an inner diameter; see `diameterOfSize`. */
export const usSize = (diameter: number): number => Math.round(((diameter - 11.63) / 0.8128) * 4) / 4;

const numberAt = (measured: Measured, place: RegExp): number | undefined => measured.numbers?.find((one) => place.test(one.place))?.value;

/** "What ring size is this?" of a ring for which none was said: reckoned from its inner diameter. */
export function fingerAsked(asked: string, { brief }: Scope, measured: Measured): Reply | undefined {
  const isRing = brief.things.some(
    ({ op, noun, absent }) => !absent && isPiece(op) && /\b(?:ring|band|solitaire)\b/.test(`${op} ${noun}`.replaceAll('_', ' ')),
  );
  const wanted =
    /\b(?:ring|finger|us|uk|eu|european|british) ?sizes?\b|\bwhat(?:'s| is| are)? (?:the |its? )?size\b|\bwhat size (?:is|would|will|are) (?:it|this|that|the ring|the band)\b|\bfinger\b|\binside\b|\binner\b/;
  const inner = numberAt(measured, /^(?:\w+_)?(?:shank|band|eternity|ring|channel|signet)(?:_\d+)?\.diameter$/);
  if (!isRing || inner === undefined || !wanted.test(asked)) return undefined;
  return told(
    `Inside it is ${round(inner, 2)} mm across, ${round(Math.PI * inner)} mm round: about US ${usSize(inner)}, EU ${Math.round(Math.PI * inner)}.`,
  );
}

/** How long a chain or bracelet is, and how wide a bangle, round inside: mm. */
const roundInside = (measured: Measured): { mm: number; how: string } | undefined => {
  const inner = numberAt(measured, /^(?:\w+_)?(?:bangle|cuff)(?:_\d+)?\.diameter$/);
  if (inner !== undefined) return { mm: Math.PI * inner, how: `${round(inner)} mm across and ${round(Math.PI * inner)} mm round inside` };
  const long = numberAt(measured, /^(?:\w+_)?(?:chain|bracelet|necklace|strand|links?)(?:_\d+)?\.length$|^chain_length$/);
  if (long !== undefined) return { mm: long, how: `${round(long)} mm long` };
  // what closes in a circle and has no number for its length
  const links = measured.numbers?.find(({ place }) => /^links\.count$/.test(place));
  const [x, y] = [0, 1].map((k) => measured.bounds.max[k]! - measured.bounds.min[k]!) as [number, number];
  return links && Math.abs(x - y) < 0.05 * x
    ? { mm: Math.PI * 0.95 * x, how: `about ${round(Math.PI * 0.95 * x, 0)} mm long, ${round(x)} mm across when closed` }
    : undefined;
};

const LENGTH = /(\d+(?:\.\d+)?)\s*(mm|cm|in|inch|inches|")/;
/** Room that a bracelet has round a wrist, at the least. */
const EASE = 5;

/** "Will it fit a wrist of 17 cm?", "how long is the chain?". */
export function wornAsked(asked: string, measured: Measured): Reply | undefined {
  const isFit =
    /\b(?:fit|fits|wear|go|big enough|long enough|too (?:big|small|tight|loose|long|short))\b/.test(asked) &&
    /\b(?:wrist|arm|neck|ankle)\b/.test(asked);
  const isLong = /\b(?:how long|length)\b/.test(asked);
  const own = isFit || isLong ? roundInside(measured) : undefined;
  if (!own) return undefined;
  if (!isFit) return told(`It is ${own.how}.`);
  const [, value, unit = 'mm'] = LENGTH.exec(asked) ?? [];
  if (value === undefined) return told(`It is ${own.how}: say how far round the wrist or neck is, and it is compared.`);
  const said = Number(value) * (unit === 'mm' ? 1 : unit === 'cm' ? 10 : 25.4);
  const room = own.mm - said;
  const how =
    room < 0
      ? `No: it is ${round(-room)} mm too short for that`
      : room < EASE
        ? 'Just, with hardly any room'
        : `Yes, with ${round(room)} mm to spare`;
  return told(`${how}. It is ${own.how}, for ${round(said)} mm round.`);
}

const APART =
  /\bhow far apart\b|\b(?:gap|gaps|space|spacing|distance|room|clearance|opening)s?\b.*\bbetween\b|\bbetween (?:the|each|two|them)\b|\bspaced\b|\bspacing\b/;

/** "How far apart are the shelves?": from the bounds of all of them and the size of one, where they stand evenly. */
export function gapAsked(asked: string, hit: Hit | undefined, scope: Scope, { parts }: Measured): Reply | undefined {
  if (!APART.test(asked)) return undefined;
  const noun = /\b(?:between|apart are|spaced are|of) (?:the |each |two )?([a-z]+(?: [a-z]+)?)\b/.exec(asked)?.[1];
  const isCalled = (part: PartReport, name: string): boolean =>
    singular(part.name.toLowerCase()) === singular(name) || singular(part.role) === singular(name);
  const named = noun && !/^(?:they|them)$/.test(noun) ? parts.filter((part) => isCalled(part, noun)) : [];
  const spoken = severalSpokenOf(scope.brief) ?? walk(scope.brief).find(({ thing }) => thing.count > 1 && thing.counted !== undefined);
  const own =
    named.length > 0
      ? named
      : hit && hit.owners.length > 0
        ? builtPartsOf(hit, { parts, vocabulary: scope.vocabulary })
        : spoken
          ? builtPartsOf(spoken, { parts, vocabulary: scope.vocabulary })
          : [];
  const steps = evenly(own);
  if (!steps)
    return told(
      `How far they are apart cannot be told: ${own.length === 0 ? 'say between which parts' : 'they do not stand evenly in a row'}.`,
    );
  const { step, gap, name, n } = steps;
  return told(
    `The ${n} of the ${name} are ${round(step)} mm apart from middle to middle${gap > 0 ? `, with ${round(gap)} mm of room between them` : ''}.`,
  );
}

/** The even steps of parts in one row; undefined where they are no row. */
function evenly(own: readonly PartReport[]): { step: number; gap: number; name: string; n: number } | undefined {
  const [first] = own;
  if (!first) return undefined;
  const name = first.name.toLowerCase();
  if (own.length === 1 && first.copies > 1 && first.each_mm) {
    const far = [0, 1, 2].map((k) => first.bounds.max[k]! - first.bounds.min[k]! - first.each_mm![k]!);
    const along = far.indexOf(Math.max(...far));
    // a row along one axis alone
    if (far.some((by, k) => k !== along && by > 0.05 * far[along]!)) return undefined;
    const step = far[along]! / (first.copies - 1);
    return { step, gap: step - first.each_mm[along]!, name, n: first.copies };
  }
  if (own.length < 2 || own.some(({ copies }) => copies > 1)) return undefined;
  const mids = own.map(({ bounds }) => [0, 1, 2].map((k) => (bounds.min[k]! + bounds.max[k]!) / 2));
  const spread = [0, 1, 2].map((k) => Math.max(...mids.map((mid) => mid[k]!)) - Math.min(...mids.map((mid) => mid[k]!)));
  const along = spread.indexOf(Math.max(...spread));
  const at = mids.map((mid) => mid[along]!).sort((a, b) => a - b);
  const step = spread[along]! / (own.length - 1);
  if (at.some((value, k) => k > 0 && Math.abs(value - at[k - 1]! - step) > 0.1 * step)) return undefined;
  return { step, gap: step - (first.bounds.max[along]! - first.bounds.min[along]!), name, n: own.length };
}

/** Words between which a question stands, and which are no name of a number. */
const PLAIN =
  /^(?:what|which|how|is|are|the|its?|of|this|that|does|do|has|have|it|a|an|each|every|for|in|and|at|to|on|size|number|big|much|many)$/;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/angle|twist|turn/, ' degrees'],
  [/count|teeth|rungs|steps|starts|seats|columns|rows|module|total_carat/, ''],
];

const SIDES: Readonly<Record<string, string | undefined>> = table({
  high: 'height',
  tall: 'height',
  wide: 'width',
  broad: 'width',
  deep: 'depth',
  long: 'length',
  thick: 'thickness',
  across: 'diameter',
});

/** "What pitch is the thread?", "what is the rise?": a number by its own name, where the design has it once. */
export function numberAsked(asked: string, hit: Hit | undefined, measured: Measured): Reply | undefined {
  const words = new Set(
    asked
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !PLAIN.test(word))
      .flatMap((word) => [word, singular(word), SIDES[word] ?? word]),
  );
  const root = hit && (hit.owners.at(-1) ?? hit.thing).id;
  const found = (measured.numbers ?? []).filter(({ place }) => {
    const [operation = '', name = ''] = place.split('.');
    const own = name.replace(/\[\d\]$/, '').split('_');
    return (
      own.every((word) => words.has(word)) &&
      (root === undefined || operation === root.replace(/[^A-Za-z0-9_]+/g, '_')) &&
      !/handles?$/.test(name)
    );
  });
  const best = found.sort((a, b) => b.place.split('_').length - a.place.split('_').length)[0];
  if (!best) return undefined;
  const name = best.place.split('.').at(-1)!;
  // what every thing has is asked for by its own words
  if (/^(?:width|height|depth|length|diameter|thickness|size)$/.test(name)) return undefined;
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? ' mm';
  return told(`The ${name.replaceAll('_', ' ')} is ${round(best.value, 3)}${unit}.`);
}

/** What is known of a design, for a question that it has no answer to. */
export function knownOf(words: string, { brief }: Scope, measured: Measured | undefined): Reply {
  const asked = words.trim().replace(/[?.!\s]+$/, '');
  const noun = brief.things.find(({ absent }) => !absent)?.noun ?? 'design';
  const first = `“${asked.length > 80 ? `${asked.slice(0, 77)}…` : asked}” is not known here: what a design tells is its parts, numbers, sizes, materials and weights.`;
  if (!measured) return told(first);
  const [x, y, z] = [0, 1, 2].map((k) => round(measured.bounds.max[k]! - measured.bounds.min[k]!));
  const materials = [...new Set(measured.parts.map(({ material }) => material))].slice(0, 4);
  return told(`${first} The ${noun} is ${x} mm wide, ${y} mm high and ${z} mm deep, of ${listed(materials, 'and')}. Nothing was changed.`);
}
