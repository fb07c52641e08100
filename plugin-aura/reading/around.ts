/**
 * What people say around a wish: whom it is for, how it compares to what they said before, how lovely it would be. Taken out or put plainly, so
 * that it does not stand in the way of the wish. Never longer than what was said.
 */

const END = String.raw`(?=[\s.!?]*$)`;
const COUNT = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
/** A clause behind it holds the wish itself. */
const WISH = String.raw`(?=(?:make|take|put|add|remove|lose|drop|give|set|use|the|no|only|just|go|cut|bring)\b)`;
const GOOD = '(?:lovely|nice|great|good|perfect|cool|better|pretty|fun|fine|safer|wonderful|amazing|sweet|best)';

const AROUND: readonly (readonly [RegExp, string])[] = [
  // "hm", "ok": before anything
  [/^\s*(?:(?:h+m+|um+|uh|ok(?:ay)?|oh|ah|hey|aw|oops|and|so)\b[\s,.!]+)+(?=\S)/i, ''],
  // "this is too much sparkle, take the halo off": what is felt, before what is wanted
  [
    new RegExp(
      String.raw`^(?:this|that|it)(?:['’]s| is| was) (?:way |far |much |a bit )*too much(?: of)?(?: [a-z]+)?[,.;:–-]+\s*${WISH}`,
      'i',
    ),
    '',
  ],
  // "remember the five charms? make it seven"
  [new RegExp(String.raw`^remember (?:the|those|my) (?:${COUNT} )?([a-z]+)[?,.;\s–-]+make (?:it|them|that) (${COUNT})\b`, 'i'), '$2 $1'],
  // "too big for my hand", "too tall next to my bed": for whom or what it is too much
  [
    /\b(too [a-z]+) (?:for|next to|beside|near|in|on|with) (?:my|our|her|his|their|your|the|a|an) [a-z]+(?: [a-z]+)?(?=[\s.!]*$|\s*[,.;:–-])/gi,
    '$1',
  ],
  // "four legs is safer for the classroom", "mill grain would be lovely"
  [
    new RegExp(
      String.raw`(?<=\w \w[^.;?]*)(?<!\b(?:that|which|it|this|they|says?|saying|reads?|reading|think|check|sure)\b[^.;?]*)[\s,]+(?:is|are|would be|['’]d be|might be|will be|looks?|would look|feels?) (?:so |much |really |a lot |way )*${GOOD}(?: (?:for|in|with|on) (?:my|our|the|a|an|her|his|this|that) [a-z]+)?(?=[\s.!]*$)`,
      'i',
    ),
    '',
  ],
  // "50 cm is enough", "half a litre, not more"
  [
    /(?<=\d ?(?:mm|cm|m|in|inch(?:es)?|ml|cl|l|lit(?:er|re)s?)?)[\s,]+(?:is|are|will be|would be|should be) (?:enough|plenty|fine|ok(?:ay)?|right|good)(?=[\s.!]*$)/gi,
    '',
  ],
  [
    /(?:\s*,\s*|(?<=\d ?(?:mm|cm|m|ml|cl|l)?)\s+)(?:and |but )?(?:no|not) (?:more|less|bigger|smaller|longer|wider|higher|thicker|taller|deeper)(?: than that)?(?=[\s.!]*$)/gi,
    '',
  ],
  [
    /^(?:(?:it|this) (?:should|must|has to) (?:hold|be) )?(half a|a|one|\d+(?:[.,]\d+)?) ?(lit(?:er|re)s?|ml|cl|dl|pints?)(?=[\s.!]*$)/i,
    'make it hold $1 $2',
  ],
  // "bigger than what I told you"
  [
    /\b([a-z]+er|more|less) than (?:what |the (?:size|one|width|height) )?i (?:said|told you|asked(?: for)?|had|wanted)(?: before| earlier| first)?\b/gi,
    '$1',
  ],
  // "eight petals instead of what it has"
  [
    /[\s,]+(?:instead of|rather than) (?:what|the ones?|those|how many) (?:it|there|we|they|you) (?:has|have|is|are|had|was|were|made|gave)(?: now| there)?(?=[\s.!]*$|,)/gi,
    '',
  ],
  // "the wheels are too big now, something in between"
  [/[\s,]+(?:something|somewhere|anything) in between(?=[\s.!]*$)/gi, ''],
  // around what wears it
  [/[\s,]+(?:around|round|on) (?:the|my|her|his|your) (?:finger|wrist|ankle)(?=[\s.!]*$)/gi, ''],
  // "throw in two pillows", "chuck on a lid"
  [/^(?:and |then |also )*(?:throw|chuck|pop|stick|whack) (?:in|on) /i, 'add '],
  // "equal height": they are
  [new RegExp(String.raw`(?<=${COUNT} [a-z]+)[\s,]+(?:of )?(?:equal|the same|identical) (?:height|size|width|length)s?${END}`, 'i'), ''],
  // "i want them square not round"
  [
    /^(?:i (?:want|need|would like) |make |can (?:i|we) have )(them|it|those) ([a-z]+),? (?:and |but )?not [a-z]+(?=[\s.!]*$)/i,
    'make $1 $2',
  ],
  // what was there before
  [/\b(undo|revert) (the [a-z]+(?: [a-z]+)?) (?:thing|bit|stuff|part|change|business)(?=[\s.!]*$|,)/gi, '$1 $2'],
  [
    /^(?:no,? )?(?:actually,? )?(?:i|we) (?:liked|preferred) (?:the|its|those|my) ([a-z]+)(?: (?:a lot|much))?(?: (?:better|more))? (?:where|how|as|the way|like) (?:it|they) (?:was|were)(?: (?:before|at first|earlier|originally))?(?=[\s.!]*$)/i,
    'undo the $1',
  ],
  [
    /^(?:no,? )?(?:the|its|my) ([a-z]+) (?:we|you|it|i) had (?:at first|before|first|originally|earlier|at the start)(?: (?:was|were|looked) [a-z]+)?[\s,.;]*(?:(?:so )?(?:can|could) (?:you|we) )?(?:please )?(?:go|put|bring|change|switch|get)? ?(?:back )?(?:to )?(?:it|that|them)?(?: back)?(?=[\s.!?]*$)/i,
    'undo the $1',
  ],
  [
    /^(?:no,? )?(?:change|turn|put|set|make|bring) (?:the|its|my) ([a-z]+) (?:back )?(?:to )?(?:what|how|where|the way|like|as) (?:it|they) (?:was|were)(?: before| at first| earlier)?(?: the [a-z]+)?(?=[\s.!]*$)/i,
    'undo the $1',
  ],
  // how it is asked
  [/\bhow many (?:met(?:er|re)s|centimet(?:er|re)s|millimet(?:er|re)s|cm|mm|m|inches|feet) (tall|high|wide|long|deep|thick)\b/gi, 'how $1'],
  [/,(?=\s*\?)/g, ''],
  [
    /^(?:and )?(?:what (?:are|about) )?(?:the )?(?:outside|outer|overall|external|total) (?:dimensions|measurements|sizes?)(?: then| now)?(?=[\s?.!]*$)/i,
    'what are the dimensions',
  ],
  // trades as they are heard
  [/\bmill[ -]?grain(?:ed)?\b/gi, 'milgrain'],
  // shorthand of the workshop
  [/ w\/o\b/gi, ' without'],
  [/ w\/ ?/gi, ' with '],
  [/(?<=\b(?:bore|hole|shaft|pin|seat)s? (?:of )?\d+(?:\.\d+)?(?: ?mm)?) ?(?:[FGHJKN][67]|H[89]|h[679]|[gfkmnps]6)\b/g, ''],
];

/** "200 x 95, height 74 cm": sides without a unit have the one that all others in the sentence have. */
function withSharedUnit(text: string): string {
  const units = [...text.matchAll(/\d ?(mm|cm|m|inch(?:es)?|in(?=\s*(?:[,.;x×]|$)))\b/gi)].map(([, unit]) => unit!.toLowerCase());
  const [unit] = units;
  if (unit === undefined || units.some((other) => other !== unit)) return text;
  return text.replace(
    /(?<![\w.])(\d{2,}(?:\.\d+)? ?[x×] ?\d{2,}(?:\.\d+)?(?: ?[x×] ?\d{2,}(?:\.\d+)?)?)(?=\s*(?:[,;]|and\b|high\b|tall\b))/gi,
    `$1 ${unit}`,
  );
}

/** Characters of what is said in one breath; a longer text is an order with many parts, and reading it so would take too long. */
const BREATH = 400;

/** The wish without what was said around it; the text itself where nothing of the kind is in it. */
export const wishAlone = (said: string): string =>
  said.length > BREATH ? said : withSharedUnit(AROUND.reduce((text, [words, instead]) => text.replace(words, instead), said));
