import type { BriefThing } from '../plan/brief.ts';

/** Changes of a jewel that are asked for in passing, "normal shank", "real diamond please", "bigger by half", as the plain orders they are (tradeEdits.ts). */

const GEMS =
  '(?:(?:pink|blue|black|white|yellow|green|grey|golden) )?(?:diamond|ruby|sapphire|emerald|amethyst|topaz|garnet|pearl|opal|peridot|citrine|aquamarine|moissanite|tanzanite|morganite|spinel|tourmaline|onyx|moonstone|turquoise|lapis)';
const METAL =
  '(?:(?:9|10|14|18|22) ?(?:k|kt|ct|carat) )?(?:(?:yellow|white|rose|pink|red) )?(?:gold|silver|sterling silver|platinum|palladium|titanium)';
const END = '(?:,? (?:please|pls|then|instead|now|thanks|all over|all round))*[.!]?$';
const LEAD = '^(?:(?:and|now|then|please|can you|could you|actually|ok|okay|maybe) )*';
const SHARES: Readonly<Record<string, number>> = { half: 50, third: 33, quarter: 25 };
/** Cuts that stones beside a centre have, by which they are called. */
const BESIDE = '(?:tapered )?(?:baguettes|trillions|trilliants|half moons|trapezoids|bullets)';

/** Kinds whose stones are one row. */
const ROWS = /five|seven|eternity|tennis|line|station/;

export type Turn = readonly [pattern: RegExp, words: string | ((...groups: string[]) => string)];

/** What is known of a design that is changed. */
export interface Counter {
  /** Every piece of the design; and the only one, where there is one. */
  jewels: readonly BriefThing[];
  jewel: BriefThing | undefined;
  /** A stone is set in it, which "it" may mean where a cut is named. */
  stoned: boolean;
  /** Letters are cut into it. */
  lettered: boolean;
  /** One ring, whose stones are what there are several of. */
  ringed: boolean;
  /** What was said last. */
  last: string;
}

const weighed = ({ facts }: BriefThing): boolean => facts.some(({ kind }) => kind === 'carat');
const worded = (thing: BriefThing): string => `${thing.variant ?? ''} ${thing.noun}`;
const speaks = (thing: BriefThing, words: RegExp): boolean =>
  thing.facts.some((fact) => fact.kind === 'adjective' && words.test(fact.adjective)) ||
  words.test(worded(thing)) ||
  thing.parts.some((part) => speaks(part, words));

export function counterTurns({ jewel, jewels, stoned, lettered, ringed, last }: Counter): Turn[] {
  const noun = jewel?.noun ?? 'it';
  const turns: Turn[] = [];
  const say = (pattern: string, words: Turn[1]): void => {
    turns.push([new RegExp(LEAD + pattern + END, 'i'), words]);
  };
  // "bigger by half", "larger by a third", "smaller by half"
  say(
    '(?:make )?(?:it |this |that |the whole thing )?(bigger|larger|smaller) by (?:a )?(half|third|quarter)',
    (how = '', share = '') => `${SHARES[share.toLowerCase()]} % ${how}`,
  );
  // their face, whatever is let into it
  if (jewel?.op === 'cufflink') say('(?:make (?:it|them) )?(square|round|oval|rectangular|hexagonal)(?: ones?)?', 'make it $1');
  if (jewel) {
    // a metal by itself is that of the whole
    say(`(?:in |make (?:it )?|all (?:in )?)?(${METAL})`, 'make it $1');
    // "it" has the size of the whole, and is no thinner stone, whatever was put on it last
    if (lettered || /\b(?:add|set|put|engrave)\b/i.test(last)) {
      if (lettered) say('make (?:it|this|that) (\\d+(?:\\.\\d+)? ?(?:mm|cm))(?: (?:big|wide|across|high|tall))?', `make the ${noun} $1`);
      say('(?:make )?(?:it |this |that )?((?:an? (?:bit|little|touch) |slightly |much )?(?:thinner|thicker))', `make the ${noun} $1`);
    }
    // of a pair, and not of its claws
    if (jewel.op === 'earring') {
      say('(?:make |let )them ((?:an? (?:bit|little|touch) |slightly |much )?(?:longer|shorter))', 'make the earrings $1');
      say('(?:let|make|have) them hang (?:down )?((?:an? (?:bit|little) |much )?)(?:lower|further down)', 'make the earrings $1longer');
    }
    if (speaks(jewel, /\bstuds?\b/) || (jewel.op === 'earring' && !speaks(jewel, /drop|hoop|huggie|dangl|hook/)))
      say('(?:make|turn|change) (?:them|it|these)?(?: in)?(?:to| to)? ?(?:drops|dangles|danglers|dangle|hang)', 'make them drop earrings');
    say('(?:polish|finish|give) (?:it|them|this|everything) (?:a )?(matte?|satin|brushed|hammered)(?: finish)?', 'make it $1');
    // a weight that was told is changed by a number without a unit
    if (jewel.parts.some(weighed) || weighed(jewel))
      say('(?:make (?:it|that|this)|change (?:it|that|this) to|go (?:up|down) to|take it to) (\\d?[.,]\\d+)', 'make the stone $1 ct');
    // "three of them"
    if (!stoned && jewel.count === 1 && jewel.op === 'ring')
      say('(?:make |i want |we need |i need )?(two|three|four|five|six|[2-6]) of (?:them|these|those)', 'make it $1 rings');
  }
  if (jewel && speaks(jewel, /^split|split shank|split shoulder/))
    say(
      '(?:make it |with |use )?(?:an? |the )?(?:normal|regular|plain|simple|ordinary|straight|standard|solid|single) (?:shank|band)',
      'make it unsplit',
    );
  if (jewel && speaks(jewel, /^(?:east[ -]west|sideways|horizontal)/))
    say(
      '(?:turn|rotate|set|make|put) (?:it|the stone|the gem|the [a-z]+) (?:to )?(?:north[ -]south|upright|the (?:usual|normal|other) way|straight|vertical(?:ly)?)',
      'make it north south',
    );
  if (stoned && jewel && !speaks(jewel, /^(?:east[ -]west|sideways|horizontal)/))
    say('(?:turn|rotate) (?:it|the [a-z]+) (?:by )?(?:90|ninety|a quarter)(?: ?(?:°|degrees?|deg))?(?: turn)?', 'set it east west');
  if (stoned) {
    // "real diamond please"
    say(`(?:an? )?(?:real|proper|natural|genuine|actual|true) (${GEMS})`, 'swap the stone for a $1');
    // of a row the middle one is one of many
    if (!ROWS.test(jewel ? worded(jewel) : ''))
      say(
        `(?:make|turn|change) (?:the |its )?(?:middle|cent(?:re|er)|main)(?: stone| gem)? (?:in)?(?:to )?an? (${GEMS})`,
        'swap the centre stone for a $1',
      );
  }
  if (ringed) {
    // "a little higher": the setting, for a ring itself is no higher
    say('(?:make it |raise it |lift it |sit )?((?:an? (?:bit|little|touch) |slightly )?(?:higher|lower))', 'make the setting $1');
    say(
      '(?:add|give it|with|make it) (?:an? )?((?:super |very )?thin|slim|narrow|fine|dainty) pav[eé](?:[- ]set)? (?:band|shank)',
      'add pave',
    );
  }
  // so many on either side go along the shoulders
  if (ringed)
    say(
      `(?:add |put |with |set )(two|2) ((?:tiny |small |little )(?:round )?(?:${GEMS}s|stones)) (?:on|to|at|along) (?:each|either) (?:side|shoulder)(?: of (?:it|the \\w+))?`,
      'add two $2 on the shoulders',
    );
  // "without the baguettes", "trillions on the sides"
  if (jewel?.op === 'ring') {
    say(
      `(?:without|no|lose|remove|drop|skip|leave (?:off|out)|get rid of|take (?:off|away)) (?:the |any |those )?${BESIDE}(?: (?:on|at) the sides?)?`,
      'remove the side stones',
    );
    say(
      `(?:add |put |with |and |set )?(${BESIDE}) (?:on|at|to) (?:the |both |each |either )?sides?`,
      (cut = '') => `add ${cut.replace(/s$/i, '')} side stones`,
    );
    say(`(?:alternate|alternating) (?:them )?with (${GEMS})s?`, 'make every second one a $1');
  }
  // "bigger halo stones", "halo stones 1.6 mm": those of the halo, and not the one in it
  if (jewel && speaks(jewel, /\bhalo\b/)) {
    say(`(?:make (?:the |its )?)?(bigger|larger|smaller) halo (?:stones|gems|${GEMS}s)`, 'make the halo $1');
    say(
      `(?:make |use |set )?(?:the |its )?halo (?:stones|gems|${GEMS}s) (?:(?:to|of|be|at|should be) )*(\\d+(?:\\.\\d+)? ?mm)(?: each)?`,
      'make the halo $1',
    );
  }
  // "no stones, just plain"
  say(
    '(?:with )?(?:no|without(?: any)?|remove (?:the|all|all the)|lose the|take (?:off|out|away) (?:the|all the)) (?:stones|gems)(?:,? (?:just |only |keep it |make it )?plain)?',
    'remove the stones',
  );
  // of a set the ring that has the stone
  const withStone = jewels.find((thing) => thing.op === 'ring' && !/band|eternity/.test(worded(thing)));
  if (jewels.length > 1 && withStone && !jewels.some((thing) => /engagement ring/.test(worded(thing))))
    turns.push([/\b(?:the )?engagement ring\b/i, `the ${withStone.noun}`]);
  return turns;
}
