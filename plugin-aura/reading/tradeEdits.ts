import type { Brief, BriefThing } from '../plan/brief.ts';
import { type Counter, counterTurns, type Turn } from './counterEdits.ts';
import type { Lexicon } from './lexicon.ts';

/** How changes of a jewel are asked for over the counter, turned into the plain orders that the reader knows. */

const CUTS = 'round|oval|square|cushion|princess|emerald cut|pear|marquise|asscher|radiant|heart|trillion|baguette|brilliant';
const GEMS =
  'diamonds?|rub(?:y|ies)|sapphires?|emeralds?|amethysts?|topaz(?:es)?|garnets?|pearls?|opals?|peridots?|citrines?|aquamarines?|moissanites?|tanzanites?|morganites?|spinels?|tourmalines?|onyx';
const SOFT = '(?:an? (?:bit|little|touch|tad|smidge|fraction) |slightly |somewhat |a little bit |much |even )?';
const COMPARED: Readonly<Record<string, string>> = {
  bigger: '',
  larger: '',
  smaller: '',
  wider: ' wide',
  broader: ' wide',
  narrower: ' wide',
  longer: ' long',
  shorter: ' long',
  thicker: ' thick',
  thinner: ' thick',
  taller: ' high',
  higher: ' high',
  lower: ' high',
};
const NUMBER = '(\\d+(?:[.,]\\d+)?(?: \\d\\/\\d)? ?(?:mm|cm|ct|carats?|inch(?:es)?|in)?)(?![\\d.]|\\s*(?:x|×|by)\\s*\\d)';
const WORDED: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const COUNT = '(\\d{1,2}|[a-z]+teen|twenty|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Stones by the colour that they shall have, in numbers. */
const STONES: Readonly<Record<string, string>> = {
  pink: 'pink sapphires',
  blue: 'sapphires',
  red: 'rubies',
  green: 'emeralds',
  yellow: 'yellow sapphires',
  black: 'black diamonds',
  white: 'diamonds',
  clear: 'diamonds',
};
const PARTS = 'halo|hidden halo|side stones|pav[eé]|milgrain|engraving|chain|bail|border|stones?|prongs|gallery|filigree';

interface Known extends Counter {
  /** It hangs from an ear, and not on a chain. */
  eared: boolean;
}

const turns = ({ eared, ...known }: Known): Turn[] => [...counterTurns(known), ...usual({ eared, ...known })];

const usual = ({ jewel, stoned, lettered, eared, ringed, last }: Known): Turn[] => [
  ...(ringed
    ? ([
        // "add a pavé band": stones in the band that it has
        [/^(?:please |now |and )*(?:add|give it|with|make it) (?:an? )?pav[eé](?:[- ]set)? (?:band|shank)[.!]?$/i, 'add pave'],
        [/^(?:make |set )?(?:the |its )?(?:band|shank) (?:with )?pav[eé](?:[- ]set)?[.!]?$/i, 'add pave'],
      ] satisfies Turn[])
    : []),
  [
    /^(?:please |now )*(?:double (?:up )?the halo|(?:add|give it) (?:a second|another) halo|make the halo double)[.!]?$/i,
    'make it a double halo',
  ],
  // "remove the outer halo", "one halo is enough"
  [
    /^(?:please |now |just |only )*(?:(?:remove|take off|take away|drop|lose|skip|leave out|without) (?:the |its )?(?:outer|second|outside|inner|other) halo|(?:make it |with |i want |keep )?(?:only |just )?(?:an? single|one|1) halo(?: is enough| will do| only| please)*|(?:make|turn) (?:the |its )?double halo (?:in)?to an? single(?: one| halo)?)[.!]?$/i,
    'make the halo single',
  ],
  // "pearls: 20": how many, and not how large
  [new RegExp(`^(?:the )?((?:[a-z]+ )?(?:beads|stones|${GEMS})(?<=s))[:=] ?(\\d{1,3})[.!]?$`, 'i'), '$2 $1'],
  // "side stones pear cut"
  [new RegExp(`^(?:the |its )?(side stones|side diamonds)[:,]? (?:in )?((?:${CUTS})(?: cut)?)[.!]?$`, 'i'), 'the $1 must be $2'],
  // "could the stone be bigger, say 7mm", "make the drops longer, about 25mm": the size that it shall have
  [
    new RegExp(
      `^(?:could|can|would) (?:you (?:please )?make )?((?:the |its )?[a-z ]+?|it|them) (?:be )?${SOFT}(${Object.keys(COMPARED).join('|')}),? (?:say|about|around|roughly|maybe|like|perhaps|to|at) (?:about )?${NUMBER}`,
      'i',
    ),
    (what = '', how = '', size = '') => `make ${what} ${size}${COMPARED[how.toLowerCase()] ?? ''}`,
  ],
  [
    new RegExp(
      `^make ((?:the |its )?[a-z ]+?|it|them) ${SOFT}(${Object.keys(COMPARED).join('|')}),? (?:say|about|around|roughly|maybe|like|perhaps|to|at) (?:about )?${NUMBER}`,
      'i',
    ),
    (what = '', how = '', size = '') => `make ${what} ${size}${COMPARED[how.toLowerCase()] ?? ''}`,
  ],
  // "45 pearls instead of 40", "45 pearls, not 40"
  [/^((?:make (?:it|that) )?\d+ [a-z ]+?),? (?:instead of|not|rather than) (?:the )?\d+\b/i, '$1'],
  // "go up a size", "take it down half a size"
  [
    /^(?:could you )?(?:please )?(?:go|size|bump|take|move|bring)(?: (?:it|this|the ring))? (up|down) (?:by )?(?:an?|one) (?:ring |finger |full )?size/i,
    'one size $1',
  ],
  [
    /^(?:could you )?(?:please )?(?:go|size|bump|take|move|bring)(?: (?:it|this|the ring))? (up|down) (?:by )?(two|three|2|3) (?:ring |finger )?sizes/i,
    '$2 sizes $1',
  ],
  [
    /^(?:could you )?(?:please )?(?:go|size|bump|take|move|bring)(?: (?:it|this|the ring))? (up|down) (?:by )?half a (?:ring |finger )?size/i,
    '0.5 size $1',
  ],
  // two metals
  [
    /^(?:make it )?two[- ]tone[,:]? (?:with )?(?:an? |the )?(yellow|white|rose)(?: gold)? (band|shank)(?: and|,) (?:an? |the )?(yellow|white|rose)(?: gold)? (head|setting|prongs|halo|bezel)[.!]?$/i,
    'make the $2 $1 gold and the $4 $3 gold',
  ],
  [
    /^(?:make )?(?:the )?(matte?|brushed|polished|satin|hammered|sandblasted) (?:finish )?(?:on the )?(band|shank|ring|face|head)(?: finish)?[.!]?$/i,
    'make the $2 $1',
  ],
  // "two letters, MK", "put the letters AB on the face"
  [
    /^(?:with |put |add |set |i want )?(?:the |my |just )?(?:(?:one|two|three|[1-3]) )?(?:letters?|initials?|monogram)[:,]? (["“']?)([A-Z](?:[A-Z&.+]|(?: & )){0,4})\1(?: (?:on|in|into|onto) (?:the |its )?(?:face|front|top|ring))?[.!]?$/i,
    (_quote = '', letters = '') =>
      letters === letters.toUpperCase() ? (lettered ? `text is "${letters}"` : `engrave "${letters}"`) : `engrave "${letters}"`,
  ],
  // "use 14 stones in the halo", "the halo should have 14 stones", "the halo stones should be 1 mm"
  [
    new RegExp(
      `^(?:(?:please|now|use|put|have|make it|i want|with|only|just) )*${COUNT} ((?:small |little |tiny )?(?:stones?|${GEMS})) (?:in|on|for|around) (?:the|its) halo[.!]?$`,
      'i',
    ),
    '$1 $2 in the halo',
  ],
  [
    new RegExp(
      `^(?:please |now )?(?:make |give )?(?:the )?halo (?:(?:with|of|has|have|having|gets?|should have|must have|shall have|to have) )?${COUNT} (stones?|${GEMS})[.!]?$`,
      'i',
    ),
    '$1 $2 in the halo',
  ],
  [
    new RegExp(
      `\\b(the|its) halo (?:stones?|${GEMS})(?= (?:should|must|shall|to|be|are|\\d|(?:an? (?:bit|little|touch) |slightly |much )?(?:bigger|smaller|larger))\\b)`,
      'i',
    ),
    '$1 halo',
  ],
  // "use fewer of them", "use 20 of them": stones of a ring
  ...(ringed
    ? ([
        // "now seven stones": those that it has, and no ring of that name
        [
          new RegExp(
            `^(?:(?:please|now|use|have|with|make it|i want|i'd like|and|only|just|but|actually) )*(${Object.keys(WORDED).join('|')}) (stones?|gems?)(?: (?:instead|please|now))*[.!]?$`,
            'i',
          ),
          (many = '', stones = '') => `${WORDED[many.toLowerCase()]} ${stones}`,
        ],
        [/^(?:(?:now|use|have|with|i want|i'd like|only|just) )+(\d{1,2}) (stones?|gems?)(?: (?:instead|please|now))*[.!]?$/i, '$1 $2'],
        [/^(?:use |have |with |make it )?(?:fewer|less) of (?:them|those)[.!]?$/i, '3 fewer stones'],
        [
          /^(?:use |have |with |make it |i want )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) of (?:them|those)[.!]?$/i,
          '$1 stones',
        ],
      ] satisfies Turn[])
    : []),
  // "make it hang lower"
  [
    /^(?:make|let|have) (?:it|them|the [a-z]+) hang (?:a (?:bit|little) |much )?(?:lower|further down)[.!]?$/i,
    eared ? 'make them longer' : 'longer chain',
  ],
  // where letters stand
  ...(lettered
    ? ([
        [
          /^(?:make|put|move|i want) (?:the |that )?(?:engraving|text|letters|inscription|writing|it) (?:to |on )?(?:the )?(inside|outside)[.!]?$/i,
          'engraving on the $1',
        ],
      ] satisfies Turn[])
    : []),
  // "change the year to 2024", "the initials should be JB"
  ...(lettered
    ? ([
        [
          /^(?:no,? )?(?:please )?(?:change|make|turn|switch) (?:the |that )(?:year|date|name|letters?|initials?|text|engraving|inscription|monogram|writing)(?: to| into| say| read)+ (["“']?)([\w.&' +/-]{1,40}?)\1(?:,? (?:please|instead))?[.!]?$/i,
          'text is "$2"',
        ],
        [
          /^(?:no,? )?(?:the |that )(?:year|date|name|letters?|initials?|text|engraving|inscription|monogram) (?:should|must) (?:be|say|read) (["“']?)([\w.&' +/-]{1,40}?)\1(?:,? (?:please|instead))?[.!]?$/i,
          'text is "$2"',
        ],
      ] satisfies Turn[])
    : []),
  // "brass instead of copper, keep the hammering": what stays is kept anyway
  [
    /,? (?:but |and )?(?:please )?keep(?:ing)? the (?:hammering|hammered (?:finish|look)|texture|finish|engraving|milgrain|shape|size|rest)(?: as (?:it is|is))?[.!]?$/i,
    '',
  ],
  // "brass instead of copper": what it was is known
  [
    /^(?:please |and |now )*(?:make it |use |in )?((?:(?:\d+ ?(?:k|ct) )?(?:yellow|white|rose) )?(?:gold|silver|platinum|palladium|titanium|copper|brass|bronze|steel)) (?:instead of|rather than|not) (?:the )?(?:(?:yellow|white|rose|sterling) )?(?:gold|silver|platinum|palladium|titanium|copper|brass|bronze|steel)(?=[\s,.!]*$|,)/i,
    'make it $1',
  ],
  // "a bit longer chain, 50 cm": what it shall come to
  [new RegExp(`^${SOFT}(?:longer|shorter) (chain|necklace|bracelet|anklet),? (?:say |about |to )*${NUMBER}`, 'i'), 'make the $1 $2 long'],
  // "thinner wire, 0.8"
  [
    /\b(?:thinner|finer|thicker|heavier|wider|narrower) (wire|tube|band|chain|shank),? (?:say |about )?(\d+(?:\.\d+)?) ?(?:mm)?(?![\w.])/i,
    '$1 $2 mm',
  ],
  // the letters that stand there are others now
  ...(lettered
    ? ([
        [
          /^(?:no,? )?(?:sorry,? )?(?:change|make) (?:it|that|this)(?: to)? (?:say |read |to )?(["“']?)([A-Z][\w.&' +]{0,24}?)\1(?:,? (?:please|sorry|instead))?[.!]?$/,
          'text is $2',
        ],
        [
          /^(?:no,? )?(?:sorry,? )?(?:it|that) (?:should|must) (?:be|say|read) (["“'])(.+?)["”'](?:,? (?:please|sorry|instead))?[.!]?$/i,
          'text is "$2"',
        ],
      ] satisfies Turn[])
    : []),
  // "make it an oval instead": its stone
  ...(stoned && jewel?.op !== 'cufflink'
    ? ([
        [
          new RegExp(
            `^(?:please |and |now )?(?:(?:make|turn) (?:it|this|that|them|those) (?:in)?(?:to )?(?:an? )?)?(${CUTS})(?: cut| ones?| shape)?(?: instead)?[.!]?$`,
            'i',
          ),
          'make the stone $1',
        ],
        [
          new RegExp(
            `^(?:no,? |hmm,? |actually,? )*the (${CUTS})(?: one| stone| cut)? (?:was|looked|is|looks) (?:nicer|better|best|prettier)[.!]?$`,
            'i',
          ),
          'make the stone $1',
        ],
        [
          /^(?:turn|rotate|set|lay|put) (?:the |its )?(?:stone|gem|[a-z]+) (?:so (?:that )?it (?:lies|is|sits|goes|runs) )?(?:across the finger|east[- ]west|sideways|the other way|crosswise|horizontally)[.!]?$/i,
          'make the stone east-west',
        ],
      ] satisfies Turn[])
    : []),
  // "use a ruby instead": in the place of the stone
  ...(stoned
    ? ([
        [new RegExp(`^(?:use|try|have|set|put in) (an? (?:${CUTS} |[a-z]+ )?(?:${GEMS})) instead[.!]?$`, 'i'), 'swap the stone for $1'],
      ] satisfies Turn[])
    : []),
  // "make the stone oval", "make the halo stones sapphires"
  [
    new RegExp(
      `^(?:please |now |and )*(?:make|turn|change) ((?:the |its )?(?:[a-z]+ )?(?:stones?|diamonds?|rub(?:y|ies)|sapphires?|emeralds?|halo|pearls?|gems?)) (?:in)?(?:to )?(?:an? )?((?:${CUTS})(?: cut)?|(?:pink |blue |black |white |yellow )?(?:${GEMS}))[.!]?$`,
      'i',
    ),
    '$1 must be $2',
  ],
  // "make the sapphire green": a stone of that colour
  [
    new RegExp(
      `^(?:please |now |and )*(?:make|turn|change) (?:the |its )?(${GEMS}) (?:in)?(?:to )?(pink|blue|green|yellow|black|white|red|purple)[.!]?$`,
      'i',
    ),
    (gem = '', colour = '') => `swap the ${gem} for ${/s$/.test(gem) ? '' : 'a '}${colour} ${gem}`,
  ],
  // "twice as thick a shank"
  [/^(twice|half|three times|double) as (thick|wide|long|high|big) (?:an? |the )?([a-z ]+?)[.!]?$/i, 'make the $3 $1 as $2'],
  // "eight small diamonds on the shoulders": more stones
  [
    new RegExp(
      `^((?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some) (?:[a-z]+ ){0,2}(?:${GEMS}|stones?))(?= (?:on|in|along|to|at|down|beside|either|each|next) )`,
      'i',
    ),
    'add $1',
  ],
  // "add milgrain to the edges", "10 % bigger all over": where else
  [
    /^((?:add |with |put )?(?:an? |some )?(?:milgrain|beading|beaded edge)) (?:to|on|along|at|around|round) (?:the |both |its )?(?:edges?|rims?|borders?|sides)[.!]?$/i,
    '$1',
  ],
  // "set 5 round 3 mm amethysts on top": they are put in
  [
    new RegExp(
      `^((?:and |then |now |please )*)set (?=(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[\\w.]+ ){0,5}(?:${GEMS}|stones?)\\b)`,
      'i',
    ),
    '$1add ',
  ],
  // "7 mm stone please": the one that is there
  [
    /^(?:make it |i want |with )?(?:an? )?(\d+(?:[.,]\d+)? ?(?:mm|ct|carats?)) (?:cent(?:re|er) |main |middle )?(stone|gem)[.!]?$/i,
    'the $2 $1',
  ],
  // how it is held
  [
    /^(?:(?:use|give it|put it in|make it|i want|i'd like) )?(?:an? )?(bezel|prong|claw)(?: setting)? (?:instead of|rather than|not) (?:the |its )?(?:prongs|claws|bezel)[.!]?$/i,
    'make the head $1 set',
  ],
  // "put it back but with pink stones": what was taken away last
  ...restored(last),
  // "hang a small pearl from each"
  [
    /^(?:and |now |please )?(?:hang|dangle|suspend) (an?|one|two|three) ((?:small |little |tiny |big |large |round )?[a-z ]+?) (?:from|under|below|off|beneath|on)(?: the bottom of)? (?:each|both|them|it|the hoops?|every)(?: one| hoop| earring| of them)?[.!]?$/i,
    'add $1 dangling $2',
  ],
  // "only half way round, with 10"
  [
    /^(?:only |just )(half ?way round)(?:,? with (\d+)(?: of them| stones)?)?[.!]?$/i,
    (_half = '', count = '') => (count ? `half, ${count} stones` : 'half eternity'),
  ],
];

/** A part that the last wish took away comes back. */
function restored(last: string): Turn[] {
  const gone = new RegExp(`\\b(?:remove|take|lose|delete|drop|without)\\b.*?\\b(${PARTS})\\b`, 'i').exec(last)?.[1];
  if (gone === undefined) return [];
  return [
    [
      new RegExp(
        String.raw`^(?:please |actually |hmm |no,? )*(?:put|bring|give me|add) (?:it|that|them|the ${gone}) back(?:(?: again)?,? (?:but |and )?(?:with|in) (\w+) (?:stones|ones|gems))?(?: please| again)?[.!]?$`,
        'i',
      ),
      (colour = '') => `add a ${gone}${STONES[colour.toLowerCase()] ? ` of ${STONES[colour.toLowerCase()]}` : ''}`,
    ],
  ];
}

const knows = (thing: BriefThing): boolean =>
  thing.facts.some((fact) => fact.kind === 'text') || thing.parts.some((part) => !part.absent && knows(part));

/** Whether letters without quotes name a material, a colour or a finish. */
const isLook = (letters: string, lexicon: Lexicon): boolean =>
  lexicon.senses.get(letters.toLowerCase().trim())?.some(({ kind }) => kind === 'material' || kind === 'colour' || kind === 'finish') ===
  true;

/** The order in words that the reader knows. */
export function jewelEdit(text: string, brief: Brief, lexicon: Lexicon): string {
  const jewels = brief.things.filter(({ op }) => op !== undefined && lexicon.byOp.get(op)?.family === 'jewelry');
  if (jewels.length === 0 || jewels.length < brief.things.length) return text;
  const stoned = jewels.some(
    ({ op, variant = '', facts, parts }) =>
      facts.some(({ outcome }) => outcome !== undefined && 'operation' in outcome && outcome.operation === 'stone') ||
      /solitaire|halo|stone|cluster|engagement/.test(`${variant} ${op}`) ||
      [...facts, ...parts.flatMap((part) => part.facts)].some(
        (fact) => fact.kind === 'material' && lexicon.senses.get(fact.material.toLowerCase())?.some(({ kind }) => kind === 'gem'),
      ),
  );
  const known: Known = {
    jewels,
    jewel: jewels.length === 1 ? jewels[0] : undefined,
    stoned,
    lettered: jewels.some(knows),
    eared: jewels.some(({ op }) => op === 'earring'),
    ringed: stoned && jewels.length === 1 && jewels[0]?.op === 'ring' && jewels[0].count === 1,
    last: brief.texts.at(-1) ?? '',
  };
  const lead = /^\s*/.exec(text)![0];
  return turns(known).reduce((said, [pattern, words]) => {
    const body = said.slice(lead.length);
    const found = pattern.exec(body.trimEnd());
    if (!found) return said;
    const groups = found.slice(1).map((group) => group ?? '');
    const next = typeof words === 'string' ? words.replace(/\$(\d)/g, (_, k: string) => groups[Number(k) - 1] ?? '') : words(...groups);
    const plain = next.replace(/\s+/g, ' ').trim();
    // "change it to Platinum": the metal, and no new inscription
    const letters = /^text is ([^"]+)$/.exec(plain)?.[1];
    if (letters !== undefined && isLook(letters, lexicon)) return said;
    const rest = body.trimEnd().slice(found.index + found[0].length);
    const apart = /\w$/.test(plain) && /^\w/.test(rest) ? ' ' : '';
    const whole = `${body.slice(0, found.index)}${plain}${apart}${rest}`;
    return lead + whole.padEnd(body.length);
  }, text);
}
