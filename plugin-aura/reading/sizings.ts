import { isPlural, plural } from './plurals.ts';
import type { Stretches } from './stretch.ts';
import { numberSaid } from './wasSaid.ts';

/**
 * Wishes for a number or for more and less of something, whatever the order of their words: "change the size to 7" of a ring, "tooth count: 32",
 * "add 4 beads", "give the edges a 2 mm chamfer", "set the hole spacing to 40 mm", "narrow the neck a little".
 */

const NUMBER = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)`;
const ANY_LENGTH = String.raw`\d+(?:[.,]\d+)? ?(?:mm|cm|m|in|inch(?:es)?|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?)\b`;
const LENGTH = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|eight|ten) ?(?:mm|cm|m|in|inch(?:es)?|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?)\b`;

const OF_SIDE_TO = new RegExp(`^(${ANY_LENGTH}) (?:for|as|of) ((?:the|its) .*?(?:thickness|width|height|length|depth|diameter))$`, 'i');
const GIVEN_SIDE = new RegExp(`^give (it|(?:the|its) .+?) (?:an? )?(${ANY_LENGTH}) of (thickness|width|height|length|depth)$`, 'i');
const ALONG: Readonly<Record<string, string>> = { thickness: 'thick', width: 'wide', height: 'high', length: 'long', depth: 'deep' };
/** "30 mm hoops", "hoops of 3 cm". */
const LONG_NOUN = new RegExp(`^(?:an? )?(${ANY_LENGTH}) ([a-z]+)$`, 'i');
const NOUN_OF_LENGTH = new RegExp(`^([a-z]+) (?:of )?(${ANY_LENGTH}(?: (?:in )?(?:diameter|across|wide|tall|high|long))?)$`, 'i');

const PUT_STONE = new RegExp(`^(?:put in|use|set) an? (${ANY_LENGTH}|\\d+(?:[.,]\\d+)? ?(?:ct|carats?)) ([a-z]+)$`, 'i');

const AROUND_INSET =
  /\b(?:i|we|want|put|place|move|set|change|go|make|have|be|sit|can|could|should|you|please|to|the|all|its|each|every|of|for|at|with|by|from|off|form|holes?|edges?|distance|now|in)\b/gi;

/** "set the edge distance of the holes to 15 mm", "15 mm from the edges for the holes". */
function fromEdges(text: string): string | undefined {
  const plain = text.replace(/,? (?:instead of|rather than|not) \d+(?:[.,]\d+)?(?: ?(?:mm|cm))?\b/i, '');
  const [length, more] = plain.match(new RegExp(ANY_LENGTH, 'gi')) ?? [];
  if (length === undefined || more !== undefined || !/\bedges?\b/i.test(plain) || !/\b(?:from|off|distance)\b/i.test(plain))
    return undefined;
  if (
    plain
      .replace(length, ' ')
      .replace(AROUND_INSET, ' ')
      .replace(/[\s,.:-]+/g, '') !== ''
  )
    return undefined;
  return /\bholes?\b/i.test(plain) ? `holes ${length} from the edges` : undefined;
}

/** "2 mm for the band thickness", "give the band 2 mm of thickness", "30 mm hoops" of hoops: of a side, or of the whole by its name. */
function ofSide(text: string, words: Stretches): string | undefined {
  const side = OF_SIDE_TO.exec(text);
  if (side) return `make ${side[2]!} ${side[1]!}`;
  const given = GIVEN_SIDE.exec(text);
  if (given) return `make ${given[1]!} ${given[2]!} ${ALONG[given[3]!.toLowerCase()]!}`;
  const long = LONG_NOUN.exec(text);
  if (long && isPlural(long[2]!) && words.isWhole(`the ${long[2]!}`))
    return `make the ${long[2]!} ${long[1]!}${words.isJewel ? ' in diameter' : ''}`;
  const noun = NOUN_OF_LENGTH.exec(text);
  if (noun && isPlural(noun[1]!) && words.isWhole(`the ${noun[1]!}`))
    return `make the ${noun[1]!} ${noun[2]!.replace(/ across$/i, ' in diameter')}`;
  const put = PUT_STONE.exec(text);
  if (put && words.isStoned && words.said(put[2]!) !== undefined) return `make the ${put[2]!} ${put[1]!}`;
  return fromEdges(text);
}

export const sizing = (text: string, words: Stretches): string | undefined =>
  ringSize(text, words) ??
  holeMore(text) ??
  anyOne(text, words) ??
  comesToSoMany(text, words) ??
  counting(text, words) ??
  edges(text) ??
  boltCircle(text, words) ??
  spacing(text, words) ??
  byShare(text) ??
  comparing(text, words) ??
  comingTo(text, words) ??
  sideOfPart(text, words) ??
  ofSide(text, words);

const HOLE_MORE = new RegExp(
  `^(?:(?:add|drill|put|make|cut) )?(?:another|one more|an extra|an additional) hole,? (?:in|at|through)? ?(?:the )?(?:dead |very )?(?:middle|cent(?:er|re)),? (?:of |with |diameter |dia )*(${ANY_LENGTH}|\\d+)(?: (?:in )?(?:diameter|across|wide))?$`,
  'i',
);

const DRILLED = new RegExp(
  `^(?:drill|bore)(?: it| a hole| one)? (?:right |straight )?(?:through|in|into) (?:the )?(?:middle|cent(?:er|re))(?: of it)?,? (?:with |at |of |dia(?:meter)? )?(${ANY_LENGTH}|\\d+)(?: (?:in )?(?:diameter|across|wide|dia))?$`,
  'i',
);
const MADE_HOLE = new RegExp(`^(?:make|cut|put|drill) (?:an? )(${ANY_LENGTH}) hole ((?:through|in) the (?:middle|cent(?:er|re)))$`, 'i');

/** "another hole dead centre, 20 mm", "drill through the middle, 10 mm": one of its own size. */
function holeMore(text: string): string | undefined {
  const [, made, where] = MADE_HOLE.exec(text) ?? [];
  if (made !== undefined) return `add a ${made} hole ${where!}`;
  const size = (HOLE_MORE.exec(text) ?? DRILLED.exec(text))?.[1];
  return size === undefined ? undefined : `add a ${/\d$/.test(size) ? `${size} mm` : size} hole in the middle`;
}

const ONE_MADE = /^(?:make|paint|turn|colou?r|have) one ([a-z]+) ([a-z]+(?: [a-z]+)?)$/i;
const ONE_WITH = /^(?:just |only )?one ([a-z]+) ([a-z]+)$/i;

/** "make one chair red", "one red chair" of six: any of them, and no new one. */
function anyOne(text: string, words: Stretches): string | undefined {
  const made = ONE_MADE.exec(text);
  const bare = ONE_WITH.exec(text);
  const [noun, look] = made ? [made[1]!, made[2]!] : bare ? [bare[2]!, bare[1]!] : [];
  if (noun === undefined || look === undefined || !words.isLook(look)) return undefined;
  const said = words.said(noun);
  return said !== undefined && said.count > 1 ? `make one of the ${plural(noun)} ${look}` : undefined;
}

/** Words around a ring size that say no more than that it shall have it. */
const AROUND_SIZE =
  /\b(?:please|up|down|one|full|rather|more like|like|about|make|set|change|switch|go|take|do|have|get|put|bring|swap|replace|resize|size|adjust|alter|be|to|for|in|into|with|it|that|this|the|my|her|his|finger|ring|is|it's|sized|a|an|should|needs?|would|could|can|i|we|you|let's|want|instead|of|now|actually)\b/gi;
const SYSTEM = /\b(?:us|uk|eu|american|british|european)\b/i;
const FINGER = /(\d{1,2}(?:\.\d+)?)( ?(?:½|1\/2|and a half))?(?! ?(?:mm|cm|ct|carat|k\b|%|\w))/i;

/** "change the size to 7", "could it be a 7?", "my finger is more like an 11 and a half", "swap the 5 for a size 7". */
function ringSize(text: string, words: Stretches): string | undefined {
  if (!words.isRing || !/\bsize\b|\bfinger\b|\b(?:an?|in) \d{1,2}\b/i.test(text)) return undefined;
  const to = text
    .replace(/^(?:swap|change|replace|switch) (?:the |from )?(?:size )?\d{1,2}(?:\.\d+)? (?:for|to|with) /i, '')
    .replace(/ (?:instead of|rather than|not) (?:an? |the |size )*\d{1,2}(?:\.\d+)?$/i, '');
  const [, sized, look] = /^(?:(?:make it|i want|have) )?(?:an? )?size ([\d.]+),? in ([a-z ]+)$/i.exec(text) ?? [];
  if (sized !== undefined && look !== undefined && words.isLook(look)) return `make it ${look}. ring size ${sized}`;
  const found = FINGER.exec(to);
  if (!found) return undefined;
  const rest = to
    .replace(FINGER, ' ')
    .replace(SYSTEM, ' ')
    .replace(AROUND_SIZE, ' ')
    .replace(/[\s,.:=-]+/g, '');
  const size = Number(found[1]) + (found[2] === undefined ? 0 : 0.5);
  const system = SYSTEM.exec(to)?.[0].toUpperCase().replace('AMERICAN', 'US').replace('BRITISH', 'UK').replace('EUROPEAN', 'EU');
  if (rest !== '' || size < 2 || (size > 16 && size < 40) || size > 76) return undefined;
  return `ring size ${system === undefined ? '' : `${system} `}${size}`;
}

const COMES = '(?:(?: (?:to|of|is|should be|shall be|must be|needs to be|at))|:| =)?';
/** "the number of pearls should be 20", "pearls: 20". */
const NUMBER_OF = new RegExp(
  `^(?:(?:change|set|make|bring|take|put|alter) )?(?:the )?(?:number|count) of (?:the )?([a-z]+(?: [a-z]+)?)${COMES} ?(${NUMBER})$`,
  'i',
);
const NOUN_COLON = new RegExp(`^([a-z]+(?: [a-z]+)?) ?[:=] ?(${NUMBER})$`, 'i');
const COUNT_OF = new RegExp(
  `^(?:(?:change|set|make|bring|take|put|alter) )?(?:the |its )?([a-z]+(?: [a-z]+)?) (?:count|number)${COMES} ?(${NUMBER})$`,
  'i',
);
const COMES_TO = new RegExp(
  `^(?:change|set|take|bring|cut|reduce|increase|make) (?:the |its )([a-z]+(?: [a-z]+)??) (?:up |down )?to (${NUMBER})$`,
  'i',
);
const ADDED = new RegExp(`^(?:add|put in|fit) (${NUMBER}) ((?:[a-z]+ )?[a-z]+)$`, 'i');
const BEHIND_NOUN = new RegExp(`^(?:make it |have |give it )?(${NUMBER}) ([a-z]+(?: [a-z]+)?) (fewer|less|more|extra)$`, 'i');
const LEGGED = new RegExp(`^(?:make it )?(?:an? )?(${NUMBER})[- ]legged(?: ([a-z]+))?$`, 'i');
const SO_MANY = new RegExp(
  `^(?:(?:have|put|use|get|be|only|just|it|on|give|with) )*(${NUMBER}) ([a-z]+(?: [a-z]+)??)(?: (?:on|in|for|to) (?:it|there)| (?:on|at|in|to) the ([a-z]+))?$`,
  'i',
);

/** "tooth count: 32", "change the legs to 3", "add 4 beads", "an extra drawer", "two columns fewer", "a three-legged stool". */
function counting(text: string, words: Stretches): string | undefined {
  const isThere = (noun: string): boolean => words.named(noun) !== undefined && (isPlural(noun) || !words.isWhole(`the ${noun}`));
  const colon = NOUN_COLON.exec(text);
  const count = COUNT_OF.exec(text) ?? NUMBER_OF.exec(text) ?? (colon && isSeveral(colon[1]!, words) ? colon : null);
  if (count && isThere(count[1]!)) return `make it ${count[2]!} ${plural(count[1]!)}`;
  const to = COMES_TO.exec(text);
  if (
    to &&
    isPlural(to[1]!) &&
    isThere(to[1]!) &&
    !/\b(?:holes|walls|edges|corners|sides)$/i.test(to[1]!.replace(/\b(?:bolt|screw|mounting) holes$/i, ''))
  )
    return `make it ${to[2]!} ${to[1]!}`;
  const more = ADDED.exec(text);
  if (more && isSeveral(more[2]!, words)) return `${more[1]!} more ${more[2]!}`;
  const extra =
    /^(?:add |put in |give it |put |fit )?(?:an?|one) (?:extra|additional|further|more) ([a-z]+(?: [a-z]+)?)(?: (?:on|in|to) it)?$/i.exec(
      text,
    );
  if (extra && isThere(extra[1]!) && !isPlural(extra[1]!)) return `one more ${extra[1]!}`;
  const behind = BEHIND_NOUN.exec(text);
  if (behind && isThere(behind[2]!)) return `${behind[1]!} ${/^(?:fewer|less)$/i.test(behind[3]!) ? 'fewer' : 'more'} ${behind[2]!}`;
  const legged = LEGGED.exec(text);
  if (legged && isThere('legs') && (legged[2] === undefined || words.isWhole(legged[2]))) return `make it ${legged[1]!} legs`;
  const only = SO_MANY.exec(text);
  if (only && isPlural(only[2]!) && isSeveral(only[2]!, words) && (only[3] === undefined || isPlacedAt(only[2]!, only[3], words)))
    return `make it ${only[1]!} ${only[2]!}`;
  return undefined;
}

/** "six windows on the front", where they were said to be. */
const isPlacedAt = (noun: string, place: string, words: Stretches): boolean =>
  words.isWhole(`the ${place}`) ||
  words.said(noun)?.facts.some((fact) => fact.kind === 'position' && fact.at.startsWith(place.toLowerCase())) === true;

const SO_THAT = new RegExp(
  `^(?:(?:add|drop|remove|lose|put in|put|fit|have|take|take out|take away|take off|cut) )?(?:another )?(?:${NUMBER}|an?)? ?(?:more |fewer |less |extra )?([a-z]+(?: [a-z]+)?)(?: (?:to|from|on|off|out|away)(?: the [a-z]+| it)?)?,? (?:so|making|which makes|giving|to make|for)(?: that)? (?:there (?:are|is|will be) |it has |it is |it['’]s |we have |a total of )?(${NUMBER})(?: [a-z]+)?(?: there| of them| in all| in total| altogether)?$`,
  'i',
);

/** "drop a shelf so there are 4", "three more petals, making eight": what it comes to is said. */
function comesToSoMany(text: string, words: Stretches): string | undefined {
  const [, noun, count] = SO_THAT.exec(text) ?? [];
  if (noun === undefined || count === undefined) return undefined;
  const known = words.said(noun.split(' ').at(-1)!) !== undefined || words.named(noun) !== undefined;
  return known && numberSaid(count) !== undefined ? `make it ${count} ${plural(noun)}` : undefined;
}

/** Whether a design was said to have several of something, or holds them by its kind. */
function isSeveral(noun: string, words: Stretches): boolean {
  if (!isPlural(noun) && !/^one\b/.test(noun)) return false;
  const said = words.said(noun.split(' ').at(-1)!);
  return said !== undefined && (said.count > 1 || said.counted !== undefined) && words.named(noun) !== undefined;
}

const NOUN_SIDE = new RegExp(
  String.raw`^(?:(?:set|change|make|bring|put) )?(?:the |its )?([a-z]+(?: [a-z]+)?)(?:['’]s)? (width|height|length|thickness|depth|size|diameter|weight)${COMES} ?((?:\d+(?:[.,]\d+)?) ?(?:mm|cm|m|in|inch(?:es)?|ct|carats?)?)$`,
  'i',
);

/** "hole diameter 8", "blade length 90 cm", "diamond weight 1.25 carat": by the part and the name of its side. */
function sideOfPart(text: string, words: Stretches): string | undefined {
  const [, noun, side, value] = NOUN_SIDE.exec(text) ?? [];
  if (noun === undefined || side === undefined || value === undefined || words.isWhole(`the ${noun}`) || /\b(?:wall|ring)$/i.test(noun))
    return undefined;
  const said = words.said(noun);
  if (said === undefined) return undefined;
  const many = said.count > 1 ? plural(noun) : noun;
  const along = /^(?:size|weight)$/i.test(side)
    ? ''
    : side.toLowerCase() === 'diameter'
      ? 'in diameter'
      : (ALONG[side.toLowerCase()] ?? '');
  return /^weight$/i.test(side) && !/c/i.test(value)
    ? undefined
    : `make the ${many} ${/[a-z]$/i.test(value) ? value : `${value} mm`} ${along}`.trim();
}

const AROUND_EDGES =
  /\b(?:i|we|want|give|put|add|make|have|get|be|need|needs|should|can|could|you|please|to|the|all|its|of|these|an?|with|by|at|on|off|over|it|edges?|corners?|rounded|round|rounding|radius|r|fillet|filleted|fillets|chamfer|chamfered|chamfers|bevel|bevelled|beveled|sharp|instead|ones|both|too|ends?|them|are|shaft)\b/gi;

const BY_SO_MUCH = new RegExp(String.raw`(?<![\w.])${LENGTH}|(?<![\w.])\d+(?:\.\d+)?(?=$|,)`, 'i');

/** "R10", as on a drawing. */
const DRAWN_RADIUS = /\br ?(?=\d)/i;

/** "edges chamfered 2 mm", "give the corners a radius of 8 mm": worked by so much, in whatever order it is said. */
function edges(said: string): string | undefined {
  const text = said.replace(DRAWN_RADIUS, 'radius ');
  const what = /\b(edges?|corners?|ends)\b/i.exec(text)?.[1];
  const how = /\b(chamfer|bevel|round|fillet|radius|r)(?:ed|led|ing|s)?\b/i.exec(text)?.[1]?.toLowerCase();
  const length = BY_SO_MUCH.exec(text)?.[0];
  if (what === undefined || how === undefined || length === undefined) return undefined;
  if (
    text
      .replace(length, ' ')
      .replace(AROUND_EDGES, ' ')
      .replace(/[\s,.:-]+/g, '') !== ''
  )
    return undefined;
  const worked = /^c/i.test(what) ? 'corners' : /^ends/i.test(what) ? 'ends' : 'edges';
  return `${/^(?:chamfer|bevel)$/.test(how) ? 'chamfer' : 'round'} the ${worked} ${length}`;
}

const AROUND_CIRCLE =
  /\b(?:i|we|want|put|place|make|move|set|sit|lie|be|go|have|get|need|needs|should|must|can|could|you|please|to|the|all|its|of|an?|with|at|it|change|out|in|on|for|bolt|screw|mounting|pitch|hole|holes|circle|pcd|bcd|diameter|dia|across|wide|is|one|two|three|four|five|six|eight|ten|twelve)\b/gi;

/** "PCD 100", "move the holes out to a 100 mm circle", "change the bolt circle from 90 to 100": the circle that the holes lie on. */
function boltCircle(text: string, words: Stretches): string | undefined {
  if (!/\b(?:circle|pcd|bcd)\b/i.test(text) || words.said('hole') === undefined || /\badd\b/i.test(text)) return undefined;
  const plain = text.replace(/ from \d+(?:[.,]\d+)?(?: ?(?:mm|cm))? to /i, ' to ');
  const [length, more] = plain.match(/(?<![\w.])\d+(?:[.,]\d+)?(?: ?(?:mm|cm|in)\b)?/gi) ?? [];
  if (length === undefined || more !== undefined) return undefined;
  const rest = plain
    .replace(length, ' ')
    .replace(AROUND_CIRCLE, ' ')
    .replace(/[\s,.:=-]+/g, '');
  return rest === '' ? `holes on a ${/[a-z]$/i.test(length) ? length : `${length} mm`} circle` : undefined;
}

const AROUND_SPACING =
  /\b(?:i|we|want|give|put|place|make|move|set|space|spaced|spread|leave|have|get|be|need|needs|should|must|can|could|you|please|to|the|all|its|of|an?|with|by|at|it|them|change|go|adjust|alter|spacing|pitch|gap|distance|between|apart|from|each|other|one|another|and|next|centres?|centers?|now|in)\b/gi;
const SPACED = /\b(?:spacing|spaced?|pitch|gap|distance|between|apart|from each other|from one to the next|to the next)\b/i;

/** "wider apart, 40 cm": what it comes to. */
const FURTHER = /\b(?:wider|further|farther|closer) (?:apart|together), (?:say |about )?/i;

/** "set the hole spacing to 40 mm", "40 mm between the holes", "space the posts at 3 m": how far from one to the next. */
function spacing(text: string, words: Stretches): string | undefined {
  if (!SPACED.test(text) || /\b(?:edges?|further|closer|more|less|wider|nearer|tighter)\b/i.test(text.replace(FURTHER, 'apart ')))
    return undefined;
  const plain = text.replace(/,? (?:instead of|rather than|not) \d+(?:[.,]\d+)?(?: ?(?:mm|cm|m))?\b/i, '').replace(FURTHER, 'apart ');
  const lengths = plain.match(new RegExp(LENGTH, 'gi')) ?? plain.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.%])/g) ?? [];
  const [length] = lengths;
  if (length === undefined || lengths.length > 1) return undefined;
  const inMm = /[a-z]$/i.test(length) ? length : `${length} mm`;
  const left = plain
    .replace(length, ' ')
    .replace(AROUND_SPACING, ' ')
    .replace(/[\s,.:=-]+/g, ' ')
    .trim();
  if (left === '') return plain === text && /^(?!space)\b.*\bapart$/i.test(text) ? undefined : `make them ${inMm} apart`;
  const nouns = left.replace(/^(?:two|three|four|five|six|\d+) /i, '');
  const [noun] = nouns.split(' ');
  // "bead … bead": named twice in "between one bead and the next"
  if (noun === undefined || nouns.split(' ').some((word) => word !== noun) || words.named(noun) === undefined) return undefined;
  return `make the ${plural(noun)} ${inMm} apart`;
}

const LITTLE = `(?:(?:just )?(?:a (?:tiny |little |wee )?(?:bit|little|tad|touch|smidge|fraction)|slightly|somewhat|ever so slightly))`;
const VERBS: Readonly<Record<string, string>> = {
  narrow: 'narrower',
  slim: 'narrower',
  widen: 'wider',
  broaden: 'wider',
  thicken: 'thicker',
  thin: 'thinner',
  lengthen: 'longer',
  heighten: 'taller',
  deepen: 'deeper',
  enlarge: 'bigger',
  shrink: 'smaller',
};
const MORE: Readonly<Record<string, readonly [less: string, more: string]>> = {
  width: ['narrower', 'wider'],
  height: ['lower', 'higher'],
  length: ['shorter', 'longer'],
  thickness: ['thinner', 'thicker'],
  depth: ['shallower', 'deeper'],
  size: ['smaller', 'bigger'],
  diameter: ['smaller', 'bigger'],
};
const SIDE = `(${Object.keys(MORE).join('|')})`;

const VERB_OF = new RegExp(
  `^(${Object.keys(VERBS).join('|')}) (?:down |up |in )?((?:the|its) .+?)(?: (?:down|in|up|out|off))?(?: (${LITTLE}))?$`,
  'i',
);
const SIDE_OF = new RegExp(
  `^(reduce|decrease|increase|cut down on|lessen|up) (?:the )?${SIDE} of ((?:the|its) .+?)(?: (${LITTLE}))?$`,
  'i',
);
const OF_SIDE = new RegExp(`^(reduce|decrease|increase|lessen|up) ((?:the|its) .+?)(?:['’]s)? ${SIDE}(?: (${LITTLE}))?$`, 'i');
const GOING = new RegExp(`^(?:go |be )?(?:(${LITTLE}) )?([a-z]+er) (?:on|with|for|in|at) ((?:the|its) .+)$`, 'i');
const MORE_OF_SIDE = new RegExp(`^(${LITTLE}) (more|less) ${SIDE} (?:in|on|for|to) ((?:the|its) .+)$`, 'i');
const UP_IN_SIZE = new RegExp(`^go (up|down) (${LITTLE}) in size (?:on|with|for) ((?:the|its) .+)$`, 'i');
const PULLED = new RegExp(`^(?:bring|pull|take) ((?:the|its) .+?) (in|out) (${LITTLE})$`, 'i');

/** "narrow the neck a little", "reduce the width of the band slightly", "go a tad narrower on the band", "a tad more thickness in the walls". */
function comparing(text: string, words: Stretches): string | undefined {
  const target = (of: string | undefined): string | undefined =>
    of === undefined ? undefined : /^(?:it|them)$/i.test(of) ? 'it' : words.named(of);
  const bit = (little: string | undefined): string => (little === undefined ? '' : 'a bit ');
  const verb = VERB_OF.exec(text);
  if (verb) {
    const of = target(verb[2]!.replace(/['’]s width$/i, ''));
    if (of !== undefined && (verb[3] !== undefined || words.isJewel)) return `make ${of} ${bit(verb[3])}${VERBS[verb[1]!.toLowerCase()]!}`;
  }
  const side = SIDE_OF.exec(text) ?? swapped(OF_SIDE.exec(text));
  if (side && side[4] !== undefined) {
    const of = target(side[3]!);
    if (of !== undefined) return `make ${of} ${bit(side[4])}${MORE[side[2]!.toLowerCase()]![/^(?:increase|up)$/i.test(side[1]!) ? 1 : 0]}`;
  }
  const going = GOING.exec(text);
  if (going && /^(?:narrow|wid|thick|thinn|long|short|tall|high|low|deep|shallow|bigg|small|larg|slimm|chunki|broad)er$/i.test(going[2]!)) {
    const of = target(going[3]!);
    if (of !== undefined) return `make ${of} ${bit(going[1])}${going[2]!}`;
  }
  const noun = MORE_OF_SIDE.exec(text);
  if (noun) {
    const of = target(noun[4]!);
    if (of !== undefined) return `make ${of} a bit ${MORE[noun[3]!.toLowerCase()]![/^more$/i.test(noun[2]!) ? 1 : 0]}`;
  }
  const size = UP_IN_SIZE.exec(text);
  const of = size ? target(size[3]!) : undefined;
  if (size && of !== undefined) return `make ${of} a bit ${/^up$/i.test(size[1]!) ? 'bigger' : 'smaller'}`;
  const pulled = PULLED.exec(text);
  const what = pulled ? target(pulled[1]!) : undefined;
  return pulled && what !== undefined && /^the (?:neck|waist|band|shank|mouth|rim|lip|opening|foot|belly)$/i.test(what)
    ? `make ${what} a bit ${/^in$/i.test(pulled[2]!) ? 'narrower' : 'wider'}`
    : undefined;
}

const SHARE = /^(?:make )?(?:(it|(?:the|its) .+?) )?(?:be )?([a-z]+er) by (\d+(?:\.\d+)?) ?(?:%|percent|per cent)$/i;
const SHARE_OF_SIDE = new RegExp(
  `^(?:add (\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent) to (?:the |its )${SIDE}|(?:the |its )?${SIDE} up (?:by )?(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent))$`,
  'i',
);

/** "wider by 20 percent", "add 20 % to the width". */
function byShare(text: string): string | undefined {
  const [, of, how, share] = SHARE.exec(text) ?? [];
  if (how !== undefined) return `${of === undefined || /^it$/i.test(of) ? 'make it' : `make ${of}`} ${share!} % ${how}`;
  const [, added, side, other, up] = SHARE_OF_SIDE.exec(text) ?? [];
  const along = (side ?? other)?.toLowerCase();
  return along === undefined ? undefined : `make it ${(added ?? up)!} % ${MORE[along]![1]}`;
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] | null =>
  found ? [found[0], found[1], found[3], found[2], found[4]] : null;

const TO: Readonly<Record<string, string>> = {
  raise: 'high',
  heighten: 'high',
  lengthen: 'long',
  extend: 'long',
  stretch: 'long',
  widen: 'wide',
  broaden: 'wide',
  narrow: 'wide',
  thicken: 'thick',
  thin: 'thick',
  deepen: 'deep',
};

const TO_SIZE = new RegExp(`^(${Object.keys(TO).join('|')}) (it|(?:the|its) .+?) (?:up |out |down )?to (${LENGTH})$`, 'i');

/** "raise the tower to 20 m", "lengthen the shaft to 220 mm", "open the holes up to 13": the size that it comes to. */
function comingTo(text: string, words: Stretches): string | undefined {
  const opened =
    /^(?:open|drill|bore|ream)(?: up| out)? ((?:the|its|all|both) [a-z ]*?holes?)(?: up| out)? (?:to|at) (\d+(?:\.\d+)?(?: ?mm)?)$/i.exec(
      text,
    );
  if (opened && words.named(opened[1]!) !== undefined) return `make ${opened[1]!} ${opened[2]!}`;
  const found = TO_SIZE.exec(text);
  const what = found?.[2]?.toLowerCase() === 'it' ? 'it' : found ? words.named(found[2]!) : undefined;
  if (!found || what === undefined || (/^(?:raise)$/i.test(found[1]!) && !words.isWhole(what))) return undefined;
  return `make ${what} ${found[3]!} ${TO[found[1]!.toLowerCase()]!}`;
}
