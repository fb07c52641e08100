import { lemma } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { outsideQuotes } from './quoted.ts';
import { sizesInOrder } from './turnedSizes.ts';

/**
 * Wishes in another order of words, as they come from other languages and from talk: "long 120 cm, legs are four", "of blue colour", "headboard
 * has height 1 m", "five shelves in a white bookcase". Put in the order that every reader knows; what is said is not changed.
 */

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SAID = new RegExp(
  String.raw`\b(?:(${TENS.join('|')})(?:[ -](${WORDS.slice(0, 9).join('|')}))?|(${WORDS.join('|')}))(?= ?-?(?:mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|inch(?:es)?|degrees?)\b)`,
  'gi',
);
const UNIT = '(?:mm|cm|m|in|inch(?:es)?|ft|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?)';
const SIZE = String.raw`(\d+(?:[.,]\d+)? ?${UNIT})\b`;
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})';
const SIDE: Readonly<Record<string, string>> = {
  height: 'high',
  width: 'wide',
  length: 'long',
  depth: 'deep',
  thickness: 'thick',
  diameter: 'in diameter',
};

type Turn = readonly [pattern: RegExp, plain: string | ((...found: string[]) => string)];

const TURNS: readonly Turn[] = [
  [
    SAID,
    (_all, ten = '', one = '', alone = '') =>
      String(
        alone ? WORDS.indexOf(alone.toLowerCase()) + 1 : (TENS.indexOf(ten.toLowerCase()) + 2) * 10 + WORDS.indexOf(one.toLowerCase()) + 1,
      ),
  ],
  [/\bright[- ]angled? (?=[a-z]* ?(?:elbow|bend|pipe|fitting|bracket))/gi, '90 degree '],
  [/\bin every (?=[a-z])/gi, 'in each '],
  [/(?<!\bone )\bper (leg|side|leaf|corner|arm|end|face)\b/gi, 'in each $1'],
  // "a pair of round glasses": one thing still
  [
    /\ba pair of ((?:[a-z-]+ ){1,2}(?:glasses|spectacles|sunglasses|scissors|pliers|tweezers|binoculars|headphones|shears|tongs|trousers|jeans))\b(?<!(?:wine|water|beer|champagne|cocktail|shot|drinking|martini) glasses)/gi,
    'a $1',
  ],
  [/\b(?:a )?(?:string|strand|rope) of ((?!\d)(?:[a-z]+ ){1,2})pearls\b/gi, 'a $1pearl strand'],
  [/\b(?:on|at) (?:its|the) (?:very )?(?:tip|apex|peak)\b/gi, 'on top'],
  [/\bcoat rack\s*[:,–-]\s*(?:made of )?(?:a |one )?((?:[a-z]+ )?)board with\b/gi, '$1peg rail with'],
  [/(?<=(?:,|\bwith|\bhas|\bhaving|\band) )a pair of (?=\d|holes|arm)/gi, 'two '],
  [/\b(\d{1,3}) pieces (?=[a-z]+s\b)/gi, '$1 '],
  [new RegExp(String.raw`\bdiameter (outside|outer|inside|inner) ${SIZE}`, 'gi'), '$1 diameter $2'],
  [/^\s*(?:an? )?loose (?:gem)?stone\s*[,:–-]\s*/i, 'loose '],
  // "dining chair x 4", "stool x 1"
  [
    /(?<![\d.] ?)\b(?!dia|inch|mm|cm)([a-z]{3,}) x ?(\d{1,2})(?=\s*(?:[,;]|$))(?<!\d ?x ?\d{1,2})/gi,
    (_all, noun, count) => (count === '1' ? noun! : `${noun} (${count} of them)`),
  ],
  // "thick oak top 80 mm"
  [
    /(?<![\d.] ?(?:mm|cm|m)? )\bthick ((?!and |or |with )(?:[a-z]+ ){0,2}[a-z]+) (\d+(?:[.,]\d+)? ?(?:mm|cm))\b(?! (?:thick|wide|high|long|deep|in diameter))/gi,
    '$1 $2 thick',
  ],
  // a section has one side twice
  [/\b(square (?:[a-z]+ )?(?:tube|bar|pipe)) (\d+(?:\.\d+)?) ?[x×] ?\2(?! ?[x×]) ?(?:mm\b)?/gi, '$1 $2 mm wide'],
  [/(?<=\bwasher\b.*\b(?:od|out(?:er|side) diameter)\b.*), (\d+(?:\.\d+)? ?mm)(?=\s*(?:[,.]|$))/gi, ', $1 thick'],
  // "gearbox housing, just a lidded enclosure": what it comes to
  [/^[a-z]+(?: [a-z]+){0,3}, (?:just|simply|basically|really|i\.e\.|that is,?) (?=an? [a-z])/i, ''],
  // "in the center one hole 30 mm"
  [
    new RegExp(
      String.raw`(?<=[,;] |\band )in (?:the )?(cent(?:er|re)|middle|corners) (?:(?:is|are) )?(${COUNT} )?(holes?) (?:with diameter |of )?${SIZE}`,
      'gi',
    ),
    (_all, place, count = '', noun, size) => `${count}${noun} of ${size} in the ${place}`,
  ],
  // "height of seat 45 cm", "headboard has height 100 cm"
  [
    new RegExp(String.raw`\b(height|width|length|depth|thickness|diameter) of (?:the )?([a-z]+) (?:is )?${SIZE}`, 'gi'),
    (_all, side, noun, size) => `${noun} ${side} ${size}`,
  ],
  [
    new RegExp(
      String.raw`\b([a-z]+) (?:has|with) (height|width|length|depth|thickness|diameter) (?:of )?${SIZE}(?! and (?:height|width|length|depth|thickness|diameter))`,
      'gi',
    ),
    (all, noun, side, size) =>
      /^(?:it|that|which|and|each|one|mm|cm|m)$/i.test(noun!) ? all! : `${noun} ${size} ${SIDE[side!.toLowerCase()]}`,
  ],
  // wire is a size of a spring, and hardly ever a stuff
  [
    new RegExp(String.raw`\b(?:(?:is )?made )?(?:of|from|out of) (?:wire ${SIZE}|${SIZE} wire)`, 'gi'),
    (_all, one, other) => `with wire ${one ?? other}`,
  ],
];

/** "soy bottle: dark green glass bottle 20 cm high": one thing, told twice. */
const TWICE = /^\s*(?:an? )?(?:[a-z]+ ){1,2}([a-z]{3,}): ((?:[a-z]+ ){0,4})\1\b(.*)$/i;

/** Letters of sections: "with U form", "in the form of the letter L". */
const FORM =
  /\b([a-z]+) (?:which has )?(?:with|in|of)(?: an?| the)? (?:([ULTVZHC])[- ]?(?:form|shape)|(?:form|shape) of (?:an? |the )?(?:letter )?([ULTVZHC]))\b/g;

export function inPlainOrder(text: string, lexicon: Lexicon): string {
  if (text.length > 1_000) return text;
  return outsideQuotes(text, (said) => {
    let plain = TURNS.reduce(
      (rest, [pattern, to]) => (typeof to === 'string' ? rest.replace(pattern, to) : rest.replace(pattern, to)),
      sizesInOrder(said.replace(TWICE, '$2$1$3')),
    );
    plain = plain.replace(
      FORM,
      (_all, noun: string, one: string | undefined, other: string | undefined) => `${one ?? other}-shaped ${noun}`,
    );
    return wholeFirst(
      lookFirst(ofWhole(named(countedLast(coloured(fromStuff(plain, lexicon), lexicon), lexicon), lexicon)), lexicon),
      lexicon,
    );
  });
}

/** "The diameter is 60 mm and the thickness 10 mm", "that has one handle and a diameter of 8 cm": sizes of the whole, whatever was named before. */
const OF_WHOLE = new RegExp(
  String.raw`(?<=[.] )the (height|width|length|depth|thickness|diameter) is ${SIZE}|(?:,? and|,|,? and with|,? with) (?:(the (?:height|width|length|depth|thickness|diameter)) is|an? (height|width|length|depth|thickness|diameter) of) ${SIZE}(?=\s*(?:[.]|$))`,
  'gi',
);
const ofWhole = (text: string): string =>
  text.replace(
    OF_WHOLE,
    (
      all: string,
      first: string | undefined,
      size: string,
      told: string | undefined,
      said: string | undefined,
      other: string,
      at: number,
    ) => {
      if (first !== undefined) return `it is ${size} ${SIDE[first.toLowerCase()]!}`;
      // "a hole with a depth of 10 mm and a diameter of 5 mm": both are the hole's
      if (said !== undefined && /\d|\b(?:height|width|length|depth|thickness|diameter)\b/.test(text.slice(Math.max(0, at - 28), at)))
        return all;
      return `. It is ${other} ${SIDE[(told ?? said)!.replace(/^the /i, '').toLowerCase()]!}`;
    },
  );

/** "glass for wine", "pot for flowers": a name that is known the other way round. */
const named = (text: string, lexicon: Lexicon): string =>
  text.replace(/\b([a-z]{3,}) for ([a-z]{3,})\b/g, (all: string, noun: string, use: string) =>
    isA(/^thing$/, `${lemma(use)} ${lemma(noun)}`, lexicon) && isA(/^(?:thing|part)$/, noun, lexicon) ? `${lemma(use)} ${noun}` : all,
  );

const BEHIND =
  /(?<=[,;] |\b(?:with|and|has|having) )((?:an?|its|two|three|four|five|six|eight|\d{1,2}) )((?:[a-z]+ )?)([a-z]{3,}) (?:made )?(?:of|in) ((?:black|white|red|blue|green|grey|gray|brown|dark|polished|brushed) )?([a-z]+)(?=\s*(?:[,;.]|$|and\b|with\b))/gi;
/** "four legs in chrome", "a top of glass"; "The four legs are square." */
const lookFirst = (text: string, lexicon: Lexicon): string =>
  text
    .replace(BEHIND, (all: string, count: string, look: string, noun: string, shade = '', stuff: string) =>
      isA(/^material$/, stuff, lexicon) &&
      isA(/^part$/, noun, lexicon) &&
      !isA(/^(?:thing|material)$/, noun, lexicon) &&
      // "a tie pin in silver"
      !isA(/^thing$/, `${look}${noun}`, lexicon)
        ? `${count}${look}${shade}${stuff} ${noun}`
        : all,
    )
    .replace(
      /(?<=[.] )the (two|three|four|five|six|eight|\d{1,2}) ([a-z]+s) are (?:of )?((?:black|white|red|blue|green|grey|gray|brown|dark) )?([a-z]+)(?=\s*(?:[.]|$))/gi,
      (all: string, count: string, nouns: string, shade = '', look: string) =>
        isA(/^(?:adjective|colour|material|cut)$/, look, lexicon) && isA(/^part$/, nouns, lexicon)
          ? `it has ${count} ${shade}${look} ${nouns}`
          : all,
    );

const isA = (kinds: RegExp, words: string, lexicon: Lexicon): boolean =>
  (lexicon.senses.get(words.toLowerCase()) ?? lexicon.senses.get(lemma(words.toLowerCase())))?.some(({ kind }) => kinds.test(kind)) ===
  true;

/** "from wood", "from metal black". */
const fromStuff = (text: string, lexicon: Lexicon): string =>
  text.replace(
    /\b(?:is |are )?(made )?from ((?:black|white|red|blue|green|grey|gray|brown|yellow) )?([a-z]+)( (?:black|white|red|blue|green|grey|gray|brown|yellow))?(?= *(?:[,;.]|$|\d|and\b|with\b))/gi,
    (all: string, made = '', before = '', stuff: string, behind = '') =>
      isA(/^material$/, stuff, lexicon) ? `${made}of ${before}${behind ? `${behind.trim()} ` : ''}${stuff}` : all,
  );

/** "white color", "of blue colour", "color white". */
const coloured = (text: string, lexicon: Lexicon): string =>
  text
    .replace(
      /,? ?\b(?:(of|in) )?(?:(dark|light|pale|bright) )?([a-z]+) colou?r\b(?! of\b)/gi,
      (all: string, joined: string | undefined, shade = '', colour: string) =>
        isA(/^colour$/, colour, lexicon) ? `${joined || all.startsWith(',') ? ', ' : ' '}${shade ? `${shade} ` : ''}${colour}` : all,
    )
    .replace(/(?<=[,;] )colou?r (?:is )?([a-z]+)(?=[,;.]|$)/gi, (all: string, colour: string) =>
      isA(/^colour$/, colour, lexicon) ? colour : all,
    );

/** "legs are four and square", "legs are three of black metal". */
const countedLast = (text: string, lexicon: Lexicon): string =>
  text.replace(
    /(?<=[,;.] |\band )(?:the )?([a-z]+s) (?:(?:are )?(?=[a-z])|are )(two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})(?: and ([a-z]+)| (of [a-z]+(?: [a-z]+)?))?(?=\s*(?:[,;.]|$|and\b))/gi,
    (all: string, nouns: string, count: string, look: string | undefined, stuff: string | undefined) =>
      isA(/^(?:part|feature|thing)$/, nouns, lexicon) &&
      (look === undefined || isA(/^(?:adjective|cut|colour|material|extent)$/, look, lexicon))
        ? [count, look, nouns, stuff].filter(Boolean).join(' ')
        : all,
  );

const PARTS_FIRST = new RegExp(
  `^(${COUNT} [^.:;]+?) (?:in|on|under|around) ((?:an?|the) (?:(?! in (?!dia|height|width|length|depth)| on | under ).)+)$`,
  'i',
);

/** The parts of a thing before it: "five shelves in a white bookcase 1800 mm high", "four legs, round seat: a stool". */
function wholeFirst(text: string, lexicon: Lexicon): string {
  const [, listed, named] = /^((?:[^:;.]|\.\d)*[\d,](?:[^:;.]|\.\d)*):\s+((?:an? )?[a-z][a-z -]{2,30})\.?$/i.exec(text) ?? [];
  if (listed !== undefined && named !== undefined && thingOf(named, lexicon)) return `${named}, ${listed}`;
  const [, parts, whole] = PARTS_FIRST.exec(text.replace(/[.]$/, '')) ?? [];
  if (parts === undefined || whole === undefined || /[;:]|\d\s*[x×]|\bwith (?:an?|the) .*\bon (?:it|top)\b/i.test(whole)) return text;
  const [head] = whole.split(/,| (?:with|that|which|of|having)\b| \d/);
  const entry = thingOf(head!, lexicon);
  const owned = entry && lexicon.words.get(entry)?.parts;
  // "six 10 mm holes and a bore in a flange": all of them are its own
  const nouns = parts.split(/ and |, /).map(
    (part) =>
      part
        .replace(/ (?:with|of|at|on|made)\b.*$/, '')
        .split(/[ -]/)
        .at(-1)!,
  );
  if (
    !owned ||
    !nouns.every(
      (noun) => [...owned.keys()].some((name) => name.split(' ').at(-1) === lemma(noun.toLowerCase())) || isA(/^feature$/, noun, lexicon),
    )
  )
    return text;
  const standing = nouns.some((noun) => isA(/^thing$/, noun, lexicon) && !isA(/^(?:part|feature)$/, noun, lexicon));
  return standing ? text : `${whole}, with ${parts[0]!.toLowerCase()}${parts.slice(1)}`;
}

/** The thing that the last words name: "white bookcase", "90 degree pipe elbow". */
function thingOf(words: string, lexicon: Lexicon) {
  const said = words
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .trim()
    .split(' ');
  for (let from = Math.max(0, said.length - 3); from < said.length; from++) {
    const key = said
      .slice(from)
      .map((word, k, all) => (k === all.length - 1 ? lemma(word) : word))
      .join(' ');
    for (const sense of lexicon.senses.get(key) ?? []) if (sense.kind === 'thing') return sense.entry;
  }
  return undefined;
}
