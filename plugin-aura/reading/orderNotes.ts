/**
 * What a goldsmith's order has written over it and beside it: the label it begins with, whose it is, the stamp of a fineness, and the short
 * words of the bench. Turned into words that the reader knows, of no greater length (trade.ts).
 */

type Turn = readonly [pattern: RegExp, words: string];

const TITLE = '(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)';

export const NOTES: readonly Turn[] = [
  // "Customer: Mrs Hill.", "Client - J. Smith:"
  [
    new RegExp(
      `^\\W*(?:[Cc]ustomer|[Cc]lient|[Aa]ccount|[Ff]or)(?: [Nn]ame)? ?[:–-] ?(?:${TITLE}\\.? )?(?:[A-Z]\\.? ?)?[A-Z][a-z]+(?:[-’'][A-Z]?[a-z]+)? ?[.,;:\\n–-]+\\s*`,
    ),
    '',
  ],
  // "Order:", "Job 418:", "Item no. 3 -", "Please quote:", "Cast blank:": what sort of note it is
  [
    /^\W*(?:(?:please|pls|kindly|new|special|bench|custom|bespoke|repair|rush|trade|next) )*(?:orders?|jobs?|items?|pieces?|quot(?:e|ation)|enquiry|inquiry|request|ticket|work ?sheet|spec(?:ification)?|commission|memo|note|cast(?:ing)?(?: blank)?|blank|to make|make)(?: ?(?:no\.?|nr\.?|number|#))? ?\d{0,6}(?: for \w+)? ?(?::|[–-](?= ))\s*/i,
    '',
  ],
  // "we'd love matching rings"
  [/^\W*(?:(?:hi|hello|hey)(?: there)?[,!.]* )?(?:we|i)(?:['’]d| would) (?:really |both )?(?:love|adore)(?: to (?:have|get))? /i, ''],
  // "hi, after a plain band"
  [
    /^\W*(?:(?:hi|hello|hey)(?: there)?[,!.]* )?(?:(?:i|we)(?:['’](?:m|re)| am| are) )?(?:after|in need of|on the hunt for|searching for) (?=an? |some |the )/i,
    '',
  ],
  // "585 white", "750 yg": parts in a thousand, as they are stamped
  [/\b(?:333)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '8k'],
  [/\b(?:375)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '9k'],
  [/\b(?:417)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '10k'],
  [/\b(?:585)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '14k'],
  [/\b(?:750)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '18k'],
  [/\b(?:916)(?= ?(?:yellow|white|rose|red|pink|gold|[ywr]g)\b)/gi, '22k'],
  [/\b950 ?(?=plat|pt\b)/gi, ''],
  [/\b925 ?(?=sterling|silver|ss\b|ag\b)/gi, ''],
  [/\b925(?= [a-z])/gi, 'ag'],
  // "3mm round dia": a diamond, and no diameter
  [/\b(round|oval|princess|pear|marquise|emerald|cushion|baguette|brilliant|rbc|rd|ct|cts) dias?\b(?!meter)/gi, '$1 dmd'],
  // "1.3mm melee": small stones are the halo's, where there is one, or go along the band
  [/(?<=\bhalo\b[^.;]*\d ?mm )melee\b/gi, 'halo'],
  [/(?<=\d ?mm )melee\b(?=[^.;]*\bhalo\b)/gi, 'halo'],
  // "silver top and gold shank"
  [/\btop and (?=(?:an? )?(?:[\w-]+ ){1,3}(?:shank|band)\b)/gi, 'head & '],
  [/(?<=\d ?mm )melee\b/gi, 'pave'],
  // "semi mount for 1.25 ct pear": a ring for a stone has that stone
  [/\b(?:semi[ -]?)?mount(?:ing|s)? for (?:an? )?(?=\d)/gi, 'ring with '],
  [/\bsemi[ -]?mount(?:ing)?s?\b/gi, 'ring'],
];
