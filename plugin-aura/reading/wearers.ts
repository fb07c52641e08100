/**
 * Who a jewel is for, and the finger it is for as people tell it: "she's a size 6", "my wife is a K in UK sizes", "he takes a 10". The size is put as
 * an order has it, and whom it is for, which shapes nothing, is left out; never longer than what was said.
 */

const PEOPLE =
  'wife|husband|hubby|girlfriend|boyfriend|gf|bf|fianc[eé]e?|mother|mum|mom|mummy|mommy|dad|daddy|father|daughter|son|sister|brother|partner|nan|nana|granny|gran(?:dma|dad|dpa)?|grand(?:mother|father|daughter|son)|aunt(?:ie|y)?|uncle|niece|nephew|cousin|friend|best friend|bestie|bride|groom|other half|missus|lady|fella|goddaughter|godson|god(?:mother|father)|boss|teacher|bridesmaids?|mate|baby|kids?|parents|in-?laws?|mother[- ]in[- ]law|sister[- ]in[- ]law';
const WHOSE = '(?:my|his|her|our|their|your)';
const OCCASIONS =
  "wedding(?: day)?|engagement|birthday|anniversary|christening|baptism|graduation|prom|confirmation|communion|retirement|christmas|valentine['’]?s(?: day)?|mother['’]?s day|father['’]?s day|party|big day";
const SOMEBODY = `(?:she|he|i(?![a-ln-z])|they|(?:${WHOSE} |the )(?:(?:little|older|younger|eldest|best|lovely|dear) )*(?:${PEOPLE}|ring finger|finger)(?:['’]?s finger)?)`;
const HAS =
  "(?:['’]?s|['’]?m|['’]re|s|m)?(?: (?:is|am|are|wears?|takes?|has|measures?|would be|will be|should be|needs?|thinks? (?:she|he)['’]?s))?";
const SYSTEM = '(?:uk|us|usa|eu|jp|european|american|british)';
const SIZE = '(?:[A-Z](?: ?(?:½|1/2)| and a half)?|\\d{1,2}(?:\\.\\d+)?(?: ?(?:½|1/2)| and a half)?)';

/** With the word "size", or with a system of sizes, before or behind: "she is a size 6", "he is a T in UK sizes". */
const SAID = new RegExp(
  `\\b${SOMEBODY}${HAS} (?:(?:an?|about|around|usually|normally|roughly|like|ring|finger) )*(?:(${SYSTEM}) )?(?:(?:ring |finger )?(size) )?(?:(${SYSTEM}) )?(${SIZE})(?:(?: in)?(?: the)? (${SYSTEM})(?: (?:ring )?sizes?| sizing)?)?(?=\\s*(?:[,.;:!?)](?!\\d)|$|and\\b|but\\b|so\\b|please\\b|pls\\b|-|with\\b|in\\b))`,
  'gi',
);

/** What a jewel is for: whom, and the day. */
const FOR = new RegExp(
  `,?\\s*\\b(?:for|to give(?: to)?) (?:(?:${WHOSE}|an?|the) )(?:(?:little|older|younger|eldest|best|lovely|dear|new|close|good|\\d+(?:st|nd|rd|th)|first|silver|golden|upcoming) )*(?:${PEOPLE}|${OCCASIONS})(?:['’]s (?:\\d+(?:st|nd|rd|th) )?(?:${OCCASIONS}))?(?: of (?:one|two|three|four|five|six|\\d))?(?:,? (?:who|that) [^,.;:]*)?\\b(?!['’])`,
  'gi',
);
/** "For me and my husband", "a pair of his and hers bands": both wear one, as the words for each tell. */
const BOTH = new RegExp(
  `\\bfor (?:me|us) and (?:my|the) (?:${PEOPLE})\\b|\\bfor (?:us|both of us|the two of us)\\b|\\b(?:an? )?(?:pair|set) of (?=(?:matching )?(?:his and hers|hers and his)\\b)`,
  'gi',
);
/** "Gift for my girlfriend: a pendant". */
const GIFT = new RegExp(
  `^\\W*(?:an? |it['’]?s an? |this is an? )?(?:(?:birthday|wedding|christmas|anniversary|engagement|graduation|valentine['’]?s) )?(?:gift|present|surprise|something)(?: (?:special|nice|pretty|lovely))?(?: (?:for|to) (?:${WHOSE} |an? )?(?:${PEOPLE}|her|him|them))?\\s*[,:;.–-]+\\s*`,
  'i',
);
/** "That my wife can wear every day": how it is worn. */
const DAILY = new RegExp(
  `,?\\s*\\b(?:(?:that|which) )?${SOMEBODY} (?:can|could|will|would|may) (?:actually )?wear (?:every ?day|daily|all the time|each day|(?:to|at) (?:work|school|the gym|parties))\\b`,
  'gi',
);
/** "Size to suit": as it is made where none is said. */
const ANY_SIZE =
  /,?\s*\b(?:(?:ring |finger )?sizes? (?:to (?:suit|fit|order|be (?:confirmed|decided))|tbc|tba|unknown|not known(?: yet)?)|(?:any|standard|average|normal|usual) (?:ring |finger )?size)\b/gi;

/** "Mum's birthday -", "10th anniversary,": the day, by itself. */
const DAY = new RegExp(
  `(?<=^|[,.;:!–-] ?|\\n) ?(?:it['’]?s |this is )?(?:(?:${WHOSE} )?(?:${PEOPLE})['’]?s )?(?:(?:${WHOSE}|an?|our) )?(?:\\d+(?:st|nd|rd|th) |(?:first|silver|golden|ruby) )?(?:wedding )?(?:${OCCASIONS})(?: (?:gift|present))?(?: coming up)?(?=\\s*(?:[,.;:!–-]|$))`,
  'gi',
);
/** "Her birthstone, a garnet": the stone is named. */
const BIRTHSTONE = /\b(?:my|his|her|their) birth ?stones?(?:,| which is| is)? (?=(?:an? )?[a-z]+\b(?:,|\.|;|$| in\b| \d))/gi;
/** "Nothing fancy": plain, as it is made where no more is said. */
const PLAIN =
  /,?\s*\b(?:nothing|not) (?:too |very |overly )?(?:fancy|fussy|flashy|shiny|over the top|crazy|extravagant|complicated|elaborate|special|big|chunky)(?: (?:please|though))?\b/gi;

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');

/** The words of one text without those who wear it, in the length that they had. */
export const wornBy = (text: string): string =>
  text
    .replace(SAID, (found: string, before?: string, word?: string, between?: string, size?: string, after?: string) => {
      const value = size ?? '';
      const system = before ?? between ?? after;
      const isLetter = /^[a-z]/i.test(value);
      // "she is a k": small letters are no sizes without the word
      if (isLetter && word === undefined && system === undefined && !/^[A-Z]/.test(value)) return found;
      if (isLetter && value.toLowerCase() === 'a' && !/^A/.test(value)) return found;
      // "I need a 5, they have 3": of those who wear it, and no number of things
      if (word === undefined && system === undefined && !isLetter && /^(?:i|they)\b[^\d]*\b(?:needs?|has|have)\b/i.test(found))
        return found;
      const said = `size ${system === undefined ? '' : `${system} `}${value}`;
      return said.length <= found.length ? said.padStart(found.length) : found;
    })
    .replace(DAY, blank)
    .replace(BIRTHSTONE, blank)
    .replace(PLAIN, blank)
    .replace(GIFT, blank)
    .replace(FOR, (found: string) => blank(found))
    .replace(BOTH, blank)
    .replace(DAILY, blank)
    .replace(ANY_SIZE, blank);
