import type { Edit, Target } from './edit.ts';
import { has } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readItems } from './readItems.ts';
import { table } from './table.ts';
import { readTarget } from './target.ts';

/** Instructions of place that have a fixed form: lay it down, turn it round, lean it there, the other side, further apart, twice as many. */

const LEAD = `^(?:please |now |then |and |also |just |can you |could you )*`;
const A_BIT = `(?:a bit|a little|a little bit|slightly|a touch|a tad|somewhat|much|a lot|way)`;

/** What words name, where they name one target and nothing else. */
export function targetIn(words: string, lexicon: Lexicon): Target | undefined {
  const items = readItems(words, lexicon);
  const read = readTarget(words, items, 0);
  return read && read.end >= items.length ? read.target : undefined;
}

/** The one edit of place or number that the words ask for; undefined where they have another form. */
export function readPlaceIdiom(words: string, lexicon: Lexicon): Edit | undefined {
  return (
    lieEdit(words, lexicon) ??
    roundEdit(words, lexicon) ??
    tiltEdit(words, lexicon) ??
    leanEdit(words, lexicon) ??
    otherSideEdit(words, lexicon) ??
    apartEdit(words, lexicon) ??
    placedEdit(words, lexicon) ??
    timesEdit(words, lexicon) ??
    sameEdit(words, lexicon)
  );
}

const LIE = new RegExp(
  `${LEAD}(?:lay|lie|put|place|set|tip|turn|have|make) (.+?) (?:(?:lying |lie )?(?:down|flat|over)?(?: flat)? ?on (?:its|the|their) (side|back|face|front|belly)|lying down|lie down|lying flat|flat on the (?:floor|ground|table))$`,
  'i',
);
const LAY = new RegExp(`${LEAD}(?:lay|lie) (.+?) (?:down|flat|down flat|flat down|over)$`, 'i');
const FALLS: Readonly<Record<string, { axis: 'x' | 'z'; degrees: number } | undefined>> = table({
  back: { axis: 'x', degrees: -90 },
  face: { axis: 'x', degrees: 90 },
  front: { axis: 'x', degrees: 90 },
  belly: { axis: 'x', degrees: 90 },
});

function lieEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = LIE.exec(words) ?? LAY.exec(words);
  // "put a handle on the side" brings one in
  if (found && /^(?:an?|some|another|one|two|three|four|\d+) /i.test(found[1]!)) return undefined;
  const target = found && targetIn(found[1]!, lexicon);
  if (!target) return undefined;
  return { kind: 'move', target, turn: FALLS[found[2]?.toLowerCase() ?? ''] ?? { axis: 'z', degrees: -90 }, words };
}

const ROUND = new RegExp(
  `${LEAD}(?:turn|spin|rotate|swivel|face|flip|make|have) (.+?) (?:right |all the way )?(?:face )?(around|round|about|the other way(?: round| around)?|back to front|backwards?|to face (?:the other way|away|backwards?)|away|over|upside down)$`,
  'i',
);
const QUARTER = new RegExp(`${LEAD}(?:turn|rotate|spin|swivel) (.+?) (?:by )?(?:an? )?(quarter|half|eighth)(?: of a)?(?: turn)?$`, 'i');
const QUARTERS: Readonly<Record<string, number | undefined>> = table({ quarter: 90, half: 180, eighth: 45 });

function roundEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const quarter = QUARTER.exec(words);
  const found = quarter ?? ROUND.exec(words);
  // "make it round" is a shape
  if (!found || (/^(?:round|over|away)$/i.test(found[2]!) && !/\b(?:turn|spin|rotate|swivel|flip|face)\b/i.test(words))) return undefined;
  const target = targetIn(found[1]!, lexicon);
  if (!target) return undefined;
  const over = /^(?:over|upside down)$/i.test(found[2]!);
  const degrees = quarter ? (QUARTERS[found[2]!.toLowerCase()] ?? 90) : 180;
  return { kind: 'move', target, turn: { axis: over ? 'x' : 'y', degrees }, words };
}

const TILT = new RegExp(
  `${LEAD}(?:tilt|tip|lean|incline|pitch|cant) (.+?) (?:(back(?:wards?)?|forwards?|(?:to the )?left|(?:to the )?right|sideways) )?(?:by |at |to )?(?:an angle of )?(\\d+(?:\\.\\d+)?) ?(?:degrees?|deg|°)(?: (back(?:wards?)?|forwards?|(?:to the )?left|(?:to the )?right|sideways))?$`,
  'i',
);

/** "tilt it 15 degrees", "lean the ladder 20 degrees to the left": out of the upright, and not round it; backwards where nobody says which way. */
function tiltEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const [, what, first, degrees, last] = TILT.exec(words.trim()) ?? [];
  const target = what === undefined ? undefined : targetIn(what, lexicon);
  if (!target || degrees === undefined) return undefined;
  const way = first ?? last ?? 'back';
  const by = Number(degrees) * (/forward|left/i.test(way) ? 1 : -1);
  return { kind: 'move', target, turn: { axis: /left|right|sideways/i.test(way) ? 'z' : 'x', degrees: by }, words };
}

const LEAN = new RegExp(`${LEAD}(?:lean|prop|rest) (.+?) (?:up )?(?:against|on|onto) (.+)$`, 'i');

function leanEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = LEAN.exec(words);
  const [target, to] = found ? [targetIn(found[1]!, lexicon), targetIn(found[2]!, lexicon)] : [];
  return target && to?.noun !== undefined ? { kind: 'move', target, relation: { relation: 'leaning', to }, words } : undefined;
}

const OTHER_SIDE = new RegExp(
  String.raw`${LEAD}(?:(?:move|put|place|have|make|set|bring|shift|slide|hang) )?(.+?) (?:over |across )?(?:on|to|at) the (?:other|opposite) (?:side|end)(?: of (?:it|the [\w ]+))?$`,
  'i',
);
const FURTHER = new RegExp(
  String.raw`${LEAD}(?:(?:move|put|place|push|set|bring|pull|slide) )?(.+?) (?:${A_BIT} |more )?(further|farther|closer|nearer)(?: away| off| back| in| out| to (?:it|each other|the [\w ]+))?$`,
  'i',
);

function otherSideEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const side = OTHER_SIDE.exec(words)?.[1];
  const further = side === undefined ? FURTHER.exec(words) : undefined;
  const name = side ?? further?.[1] ?? '';
  const target = targetIn(name, lexicon);
  // "another tree on the other side" is one more
  if (!target || /^(?:add |and )*(?:another|an?|some|two|three|four) /i.test(name)) return undefined;
  if (side !== undefined) return { kind: 'reseat', target, how: 'other side', words };
  return { kind: 'reseat', target, how: /^(?:closer|nearer)$/i.test(further![2]!) ? 'closer' : 'further', words };
}

const APART = new RegExp(
  String.raw`${LEAD}(?:(?:move|put|place|push|set|bring|pull|draw|space|spread|have|make|keep) )?(?:(.+?) )?(?:be )?(?:${A_BIT} )?(?:(\d+(?:\.\d+)?) ?(mm|cm|m|inch(?:es)?) )?(?:(?:further|farther|more widely|wider|more) (?:apart|spread|spaced)|spread out more)(?: out)?(?: ${A_BIT})?$`,
  'i',
);
const TOGETHER = new RegExp(
  String.raw`${LEAD}(?:(?:move|put|place|push|set|bring|pull|draw|space|have|make|keep) )?(?:(.+?) )?(?:be )?(?:${A_BIT} )?(?:(\d+(?:\.\d+)?) ?(mm|cm|m|inch(?:es)?) )?(?:(?:closer|nearer|tighter|more tightly|close|more closely) (?:together|to each other|spaced|packed)|together ${A_BIT})(?: ${A_BIT})?$`,
  'i',
);
const SPREAD = new RegExp(`${LEAD}(?:spread|space) (.+?) (?:out|apart|wider)(?: more| ${A_BIT})*$`, 'i');
const GAPS = new RegExp(
  `${LEAD}(?:(?:leave|put|make|have|with|i want|give them) )?(more|bigger|wider|larger|less|smaller|narrower|tighter) (?:space|room|distance|gaps?|spacing|gap)(?: between| in between)(?: (.+))?$`,
  'i',
);
const MM: Readonly<Record<string, number | undefined>> = table({ mm: 1, cm: 10, m: 1000, inch: 25.4, inches: 25.4 });

/** "double the spacing", "half the gap between them". */
const TIMES_APART = new RegExp(
  `${LEAD}(?:make )?(double|twice|triple|halve|half) (?:the )?(?:spacing|gaps?|distance|space|room)(?: between(?: (?:them|each|the [a-z]+))?)?$`,
  'i',
);

function apartEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const many = TIMES_APART.exec(words)?.[1]?.toLowerCase();
  if (many !== undefined) {
    const times = many === 'triple' ? 3 : /^hal/.test(many) ? 0.5 : 2;
    return { kind: 'reseat', target: EACH_OTHER, how: times > 1 ? 'apart' : 'together', words, times };
  }
  const gaps = GAPS.exec(words);
  const spread = SPREAD.exec(words);
  const apart = APART.exec(words);
  const found = apart ?? TOGETHER.exec(words);
  const name = gaps ? gaps[2] : spread ? spread[1] : found ? found[1] : undefined;
  if (!gaps && !spread && !found) return undefined;
  const target = name === undefined || /^(?:each other|one another)$/i.test(name) ? EACH_OTHER : targetIn(name, lexicon);
  if (!target) return undefined;
  const together = gaps ? /^(?:less|smaller|narrower|tighter)$/i.test(gaps[1]!) : !spread && !apart;
  const amount = found?.[2] === undefined ? undefined : Number(found[2]) * (MM[found[3]!.toLowerCase()] ?? 1);
  return { kind: 'reseat', target, how: together ? 'together' : 'apart', words, ...(amount !== undefined && { amount }) };
}
const EACH_OTHER: Target = { pronoun: true, adjectives: [], words: 'them' };

const PLACED = new RegExp(
  `${LEAD}(?:(?:move|put|place|have|set|bring|shift|slide|push|pull|hang|center|centre) )(.+?) (?:over |across |back )?(?:in|to|into|at|on|towards?|against) the (?:far |very )?(middle|cent(?:er|re)|left|right|front|back|top|bottom|end|rear)(?: (?:side|end|edge|hand side))?$`,
  'i',
);
const CENTRED = new RegExp(`${LEAD}(?:cent(?:er|re)) (.+?)$|${LEAD}(.+?) (?:is|should be|shall be)? ?cent(?:er|re)d$`, 'i');

/** "move the drawers to the left", "put the gate in the middle": a place on what it belongs to, and no distance. */
function placedEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = PLACED.exec(words);
  const name =
    found?.[1] ??
    CENTRED.exec(words)
      ?.slice(1)
      .find((group) => group !== undefined);
  if (name === undefined || /\d/.test(name) || /\b(?:and|,)\b/.test(name)) return undefined;
  const items = readItems(name, lexicon);
  if (items.some((item) => has(item, 'relation'))) return undefined;
  const target = targetIn(name, lexicon);
  const definite = /^(?:the|its|it|them|this|that|both|all)\b/i.test(name);
  if (!target || !definite) return undefined;
  const place = found?.[2]?.toLowerCase() ?? 'center';
  return { kind: 'move', target, place: place === 'middle' || place === 'centre' ? 'center' : place === 'rear' ? 'back' : place, words };
}

const TIMES = new RegExp(
  `${LEAD}(?:make (?:it )?|use |with |have |i want |give it )?(?:(twice|double|half|three times|triple|four times) (?:the (?:number|amount) of|as many|the) (.+?)|(?:double|halve|triple) the (?:number|amount) of (.+?))$`,
  'i',
);
const FACTORS: Readonly<Record<string, number | undefined>> = table({
  twice: 2,
  double: 2,
  half: 0.5,
  halve: 0.5,
  triple: 3,
  'three times': 3,
  'four times': 4,
});

/** "twice as many shelves", "double the number of legs"; "twice the height" is of a length. */
function timesEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = TIMES.exec(words);
  const name = found?.[2] ?? found?.[3];
  if (!found || name === undefined) return undefined;
  const items = readItems(name, lexicon);
  if (items.some((item) => has(item, 'dimension', 'extent')) || !items.at(-1)?.plural) return undefined;
  const target = targetIn(name.replace(/^(?!the )/i, ''), lexicon);
  const verb = found[1] ?? /\b(double|halve|triple)\b/i.exec(words)?.[1] ?? '';
  const times = FACTORS[verb.toLowerCase()];
  return target?.noun === undefined || times === undefined ? undefined : { kind: 'count', target, times, words };
}

const SAME_ON = new RegExp(
  String.raw`${LEAD}(?:put |add |give |have )?(?:the )?same ([a-z ]+?) (?:on|for|to) (the [\w ]+?)(?: too| also)?$`,
  'i',
);

/** "the same rim on the bowl": a part of one thing as another has it. */
function sameEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = SAME_ON.exec(words);
  const [part, owner] = found ? [targetIn(`the ${found[1]!}`, lexicon), targetIn(found[2]!, lexicon)] : [];
  if (part?.noun === undefined || owner?.noun === undefined) return undefined;
  return { kind: 'match', target: { ...part, of: owner }, like: part, words };
}
