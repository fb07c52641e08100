import { NOTES } from './orderNotes.ts';
import { wornBy } from './wearers.ts';

/**
 * How jewellers and their customers say things, turned into the plain words that the reader knows, of no greater length: what was said
 * keeps its places in the text, so that every fact still shows the words it came from.
 */

/** Words that only talk of jewels has, among words that other trades have too. */
const OF_JEWELS =
  /\b(?:rings?|wedding bands?|(?:tension|bezel|gypsy|claw|prong)[ -]set|eternity|solitaires?|pend[ae]nts?|pendnats?|nec?k?l[ae]ces?|neckalces?|ear ?r?ings?|cameo|ear ?studs?|studs|hoops|huggies?|stackers?|bangles?|bra?cell?e?ts?|bracl?ets?|brooch(?:es)?|signett?s?|lockets?|cuff ?links?|tiaras?|anklets?|chokers?|(?:a?round|on) (?:the|a|my|your|her|his) finger|shank|bezel|prongs?|claws?|carats?|\d ?ctw?|(?:9|10|14|18|22) ?(?:k[twyr]?|ct [ywr]g)|three[ -]stone|side ?stones|halo|pav[eé]|diamonds?|sapphires?|rub(?:y|ies)|fish[- ]?hooks?|belcher|trilogy|toi et moi|wishbone|creoles|enamel (?:[a-z]+ )?pin|trace chain|bolt ring|rub ?over|(?:yellow|white|rose) gold|gents band|pt ?9[05]0|(?:tungsten|titanium|zirconium|gold|silver|plat(?:inum)?|palladium) (?:\w+ )?bands?)\b/i;
/** Rings that are none of jewellers. */
const OTHER_RINGS =
  /\b(?:o-?rings?|key ?rings?|curtain|piston|gym(?:nastic)?|napkin rings?|snap rings?|ring gear|seal(?:ing)? ring|sprocket|bearing)\b/i;

/** Words that no machinist uses of a ring. */
const ORDERED =
  /\b(?:ring size|finger size|size [a-z](?: ?½)?(?=[\s,.;]|$)|wedding|engagement|eternity|signet|cuff rings?|open at the back|gem ?stones?|bezel set|prongs?|claws? set|(?:men|mens|men's|gents?|ladies|women|womens|women's) (?:\w+ ){0,2}(?:ring|band)|halo rings?|\d[ -](?:claws?|prongs?)|ring with (?:an? )?(?:\w+ )?(?:stone|ruby|opal|pearl|emerald|amethyst|topaz|garnet)|toe rings?|stack(?:ing|able) rings?|solitaire|pend[ae]nts?|ear ?rings?|lockets?|cameo|tiaras?|cuff ?links?|necklaces?|bracelets?|bangles?|brooch(?:es)?|diamonds?|sapphires?|rub(?:y|ies)|(?:yellow|white|rose) gold|platinum|\d+ ?(?:k|ct) gold|rings? for (?:an? |my |the )?(?:men|man|him|her|women|woman|lady|wife|husband|groom|bride)|(?:tungsten|zirconium) (?:\w+ )?(?:ring|band)|court (?:profile|shape)|comfort fit|carats?|\d ?ctw?|side ?stones|(?:9|1[048]|22) ?(?:k|ct) ?[ywr]\/?g|[ywr]g|rub ?over|enamel (?:[a-z]+ )?pin|(?:gold|silver|platinum) (?:\w+ )?(?:hoops|studs|huggies)|bolt ring|sz [a-z]|trilogy|toi et moi|wishbone|ear ?studs?|creoles?|belcher|zirconias?|tanzanites?|morganites?|amethysts?|aquamarines?|garnets?|moonstones?|plat|9(?:ct|k)|(?:twisted|braided) of two wires)\b/i;

/** Whether a text is a jeweller's order, and no machinist's. */
export const isJewelOrder = (text: string): boolean => speaksOfJewels(text) && ORDERED.test(text);

export const speaksOfJewels = (text: string): boolean => OF_JEWELS.test(text) && !OTHER_RINGS.test(text);

const STONES =
  'diamonds?|sapphires?|rub(?:y|ies)|emeralds?|stones?|gems?|rounds?|brilliants?|princess(?:es)?|baguettes?|pearls?|opals?|garnets?|amethysts?|topaz(?:es)?|peridots?|melee';
const CUTS = 'round|oval|square|cushion|princess|emerald|pear|marquise|asscher|radiant|heart|trillion|baguette';
const LETTERS = "[A-Z](?:(?:\\.|&|\\+| & | \\+ )?[A-Z]){0,3}(?:(?<=\\.[A-Z])\\.)?(?![\\w'])";

type Turn = readonly [pattern: RegExp, words: string];

const TURNS: readonly Turn[] = [
  ...NOTES,
  // "mine is 3 mm wide, his 6": whose the two are
  [/\bmine\b(?=.*\b(?:his|husband)\b)|\bmine\b(?<=\b(?:his|husband|fianc[eé]|groom)\b.*)/gi, 'hers'],
  [/\bmine\b(?=.*\b(?:hers?|wife)\b)|\bmine\b(?<=\b(?:hers?|wife|bride)\b.*)/gi, 'his'],
  // "like princess diana's ring": whose it was
  [
    /\b(?:something )?(?:like|similar to|inspired by|in the style of) (?:princess |lady |queen |my |the )?[a-z]+['’]?s (?=(?:engagement |wedding )?(?:ring|pendant|necklace|brooch|earrings|bracelet)\b)/gi,
    '',
  ],
  // "a princess diana ring": the oval stone with a halo that she wore
  [
    /\b(?:something )?(?:like |in the style of )?(?:an? |the )?(?:princess |lady )?(?:diana|di|kate middleton)(?:['’]?s)? (?:style )?(?:engagement )?ring\b/gi,
    'halo ring',
  ],
  // "1 x 8x6 oval ruby", "2 x trillion diamonds", "6-claw for 6.5 mm round": how many, and what they hold
  [/\b(\d{1,2}) ?x (?=\d+(?:\.\d+)? ?(?:x ?\d|cts?\b|carats?\b))/gi, '$1 '],
  [new RegExp(`\\b(\\d{1,2}) ?x (?=(?:${CUTS}|trilliant|${STONES})\\b)`, 'gi'), '$1 '],
  [/\b(claws?|prongs?|heads?|bezel) for (?:an? )?(?=\d+(?:\.\d+)? ?(?:mm|ct))/gi, '$1, '],
  // "size L uk", "size 54 EU": the system before its size
  [/\b(size) ([A-Z](?: ?(?:½|1\/2))?|\d+(?:\.\d+)?) (uk|us|usa|eu|jp)\b/gi, '$1 $3 $2'],
  [/\b(\d+(?:\.\d+)?|[A-Z](?: ?½)?) (uk|us|eu|jp) (size)\b/g, '$3 $2 $1'],
  [/\bv[- ]?(?:shaped )?(?:claws?|prongs?)\b/gi, 'v prong'],
  // "cathedral shank with micropavé": the ring is told by its band
  [/^(cathedral|split|twisted|plain) shank(?= with)/i, '$1 ring'],
  [/^(tension|bezel|gypsy|flush) set (\d+(?:\.\d+)?) ?mm (?:round|stone)\b/i, '$1 ring $2mm gem'],
  // whom it is for
  [/\b(?:men|man)(?:['’]s|s['’]?)(?= )/gi, 'mens'],
  [/\b(?:women|woman)(?:['’]s|s['’]?)(?= )/gi, 'womens'],
  // "mens tungsten ring": whom it is for right before its noun
  [
    /\b(mens|gents|womens|ladies) +((?:(?!mens|with|and|signet|wedding|class|pinky|eternity)[\w-]+ ){1,2})(?=(?:\w+ )?(?:ring|band)\b)/gi,
    '$2$1 ',
  ],
  // "initial pendant M", "M initial necklace"
  [new RegExp(`\\b(?:[Ii]nitial|[Ll]etter|[Mm]onogram) (pendant|necklace|charm|bracelet|ring) (?:of )?(${LETTERS})`, 'g'), '$1 "$2"'],
  [/\b([A-Z]) (?:initial|letter) (pendant|necklace|charm|bracelet|ring)\b/g, '$2 "$1"'],
  // chains that hang below one another
  [/\blayer(?:ed|ing) (?=(?:\w+ ){0,2}(?:necklaces?|chains?)\b)/gi, 'triple '],
  // "tiny diamonds down the sides"
  [/\b(?:down|along) (?:the|both|its|each) sides?\b/gi, 'on shoulders'],
  // a bracelet with a plate for a name
  [/\bID (?=bracelet\b)/g, ''],
  // of two metals, which are named
  [/\b(?:two|bi)[- ]?(?:tone|toned|colou?r|coloured|colored)\b,?(?=\W*\w)/gi, ''],
  // a set of two rings, which their stone and band tell of
  [/\b(?:bridal|wedding|engagement) (?:ring )?set (?=(?:with|of) )/gi, 'ring '],
  // "hoops, 40 mm diameter 3 mm tube": how thick they are
  [/ ?mm (?:tube|tubing|wire)\b(?<=\b(?:hoops?|huggies?|creoles?)\b[^.;]{0,80}\b\d+(?:\.\d+)? ?mm \w+)/gi, ' thick'],
  // "signet ring oval face 14 x 12": the face is a part of it
  [/\bsignet ring (?=(?:round|oval|square|cushion|rectangular|octagonal|shield|heart|flat)[- ](?:\w+ )?face\b)/gi, 'signet with '],
  // "the letter R", "my initials JRM", "letters A & B" are what is written
  [
    new RegExp(
      `\\b(?:(?:[Tt]he|[Aa]n?|[Mm]y|[Hh]is|[Hh]er|[Oo]ur)(?: \\w+['’]?s['’]?)? )(?:single |capital )?(?:[Ll]etters?|[Ii]nitials?|[Mm]onogram) (${LETTERS})`,
      'g',
    ),
    ' "$1"',
  ],
  [new RegExp(`\\b(?:[Ll]etters?|[Ii]nitials?|[Mm]onogram):? (${LETTERS})`, 'g'), '"$1"'],
  // "pavé down three quarters of the shank": how far round
  [
    /\b(?:down|along|over|for|going|running)(?: to)? (?:about )?(half ?way|half|three[- ]quarters?)(?: (?:of|down|along|round|around)(?: the way)?)?(?: (?:the|each|its) (?:shank|band|shoulders?))?\b/gi,
    '$1',
  ],
  [/\beither sides?\b/gi, 'each side'],
  // "inside circumference 53 mm" is how rings are measured where sizes are not in numbers
  [/\b(?:inside|inner|internal|finger) circumference (?:of |is |: ?)?(\d+(?:\.\d+)?) ?mm\b/gi, 'EU size $1'],
  // a decade is no number of things
  [/\b(?:in )?(?:the )?(?:early |late )?(?:1[789]|20)\d0['’]?s(?: style)?\b/gi, ''],
  // how the inside of a band is
  [/\b(?:and |with )?(?:an? )?flat (?:on the )?inside\b/gi, 'd shaped'],
  [/\b(?:and |with )?(?:an? )?(?:rounded|curved|domed) (?:on the )?inside\b/gi, 'comfort fit'],
  // the middle point of a tiara is the tallest anyway
  [
    /,? (?:and |with )?(?:the )?(?:middle|cent(?:re|er)) (?:one|point|arch) (?:being |is )?(?:the )?(?:tallest|highest|biggest|largest)\b/gi,
    '',
  ],
  // "princess 1ct": the weight before its cut
  [
    new RegExp(`\\b((?:${CUTS})(?:[ -]cut)?) (\\d+(?:\\.\\d+)? ?(?:cts?|carats?)|(?:1[0-4]|\\d)(?:\\.\\d+)? ?mm)(?= )(?! ?x)`, 'gi'),
    '$2 $1',
  ],
  // "name necklace Sophie"
  [/\b([Nn]ame) (?:[Nn]ecklace|[Pp]endant),? (?:for |of |with |saying )?([A-Z]\p{L}{1,14})(?![\w'’])/gu, '$1 chain "$2"'],
  // "the year 1998": what is written
  [/\b(?:the )?(?:year|date) (\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b/gi, '"$1"'],
  // "the name ANNA", "that says Mia": what is written
  [/\b(?:[Tt]he |[Hh]er |[Hh]is |[Mm]y |[Oo]ur )?(?:[Nn]ame|[Ww]ord) (?:of )?([A-Z]\p{L}{1,14})(?![\w'’])/gu, '"$1"'],
  // "a necklace with the name", whose letters are the piece
  [/\b(necklace|pendant|bracelet) (?=(?:with |that (?:says|reads|spells) |saying |reading |spelling )+(?:the )?["“])/gi, '$1 '],
  // "a snake that winds round the finger": what is worn there is a ring
  [
    /\b(snake|serpent|dragon|vine|branch|feather|leaf|ribbon|rope) that(?= (?:wrap|wind|coil|curl|twist|go|run|bend|curve)\w*[^.;,]*\bfinger\b)/gi,
    '$1 ring',
  ],
  // "a ring like a snake that wraps two times round the finger"
  [/\bring (?:that (?:is |looks )?)?(?:shaped |formed |made )?(?:like|as|in the (?:shape|form) of) an? (snake|serpent)\b/gi, '$1 ring'],
  [
    /\b(?:that |which )?(?:wrap+(?:s|ed|ing)?|wind(?:s|ing)?|coil(?:s|ed|ing)?|curl(?:s|ed|ing)?|go(?:es|ing)) (?:a?round )?(?:(?:the|a|my|your) finger )?(two|three|four|[2-4])(?: times)?\b(?: a?round(?: (?:the|my|your) finger)?)?/gi,
    'with $1 turns',
  ],
  [
    /\b(?:that |which )?(?:wrap+(?:s|ed|ing)?|wind(?:s|ing)?|coil(?:s|ed|ing)?|curl(?:s|ed|ing)?|go(?:es|ing)) (?:a?round )?(?:(?:the|a|my|your) finger )?twice\b(?: a?round(?: (?:the|my|your) finger)?)?/gi,
    'with 2 turns',
  ],
  // "a crown ring, like a princess tiara"
  [/\b(crown|tiara) ring\b(.*?),? (?:shaped )?like an? (?:\w+ )?(?:tiara|crown)\b/gi, '$1 ring$2'],
  [/\bring (?:shaped |formed )?(?:like|as) an? (?:\w+ )?(?:tiara|crown)\b/gi, 'crown ring'],
  // "a ring with a Celtic knot": the knot is its band
  [/\b(?:ring|band) (?:with|of) (?:an? )?celtic (?:knots?|weave|pattern|knotwork)\b/gi, 'celtic knot ring'],
  // "7 x 2.5 mm diamonds": how many, and how wide
  // oblong ones are as long and as wide: "3x2 mm baguettes"
  [
    new RegExp(
      `\\b([3-9]|[1-9]\\d) ?x ?([0-4](?:\\.\\d+)?) ?mm (?!(?:[a-z-]+ ){0,2}(?:baguette|oval|pear|marquise|emerald|radiant|cushion))(?=(?:[a-z-]+ ){0,2}(?:${STONES})(?<=s)\\b)`,
      'gi',
    ),
    '$1 $2mm ',
  ],
  // "an oval diamond in the centre": the centre stone
  [
    new RegExp(
      `\\b((?:an?|one|the) )?((?:one|two|three|four|half an?) (?:and a half )?carats? )?((?:\\d[\\d.]*(?: ?x ?\\d[\\d.]*)? ?(?:mm|cts?|carats?) |tiny |small |little |big |large )*)((?:(?!and |with |of |by |in |on |an? |the |make |put |add |set |want |change |turn )[a-z0-9.]+ ){0,3}(?:${STONES})) (?:in (?:the )?(?:very )?(?:centre|center|middle)|at (?:the|its) (?:very )?(?:centre|center|heart))\\b(?! of)`,
      'gi',
    ),
    '$1$2centre $3$4',
  ],
  // "set a diamond in the top": who sets a stone puts one there
  [
    /^(\W*(?:(?:please|and|then|now) )?)set (?=(?:(?:an?|one|two|three|four|some|small|little|tiny) )+(?:centre |[\w -]* (?:in|into) it\b))/gi,
    '$1put ',
  ],
  // "5.5 mm round in titanium"
  [/(?<!\b(?:cabochon|cab|stone|gem|pearl|onyx) )((?<![\d.])(?:1[0-4]|\d)(?:\.\d+)? ?mm) round(?= (?:in|set|with)\b|,|$)/gi, '$1 stone'],
  // which way stones look that look so anyway
  [/\b(?:pointing|points|tips?|facing) (?:outwards?|away(?: from (?:the |each )\w+)?|out)\b/gi, ''],
  // set side by side without metal between them, which is not made: the word is told
  [/\binvisible[- ]set\b/gi, 'invisible'],
  // a bezel that is closed is one
  [/\bclosed bezel\b/gi, 'bezel'],
  // "a tricolour russian wedding ring": the three golds it is of anyway
  [/\btri[- ]?colou?r(?:ed)? (?=(?:\w+ )?(?:russian|trinity|rolling|three band))/gi, ''],
  // "the outer ones 0.4 ct"
  [/\b(?:the )?(?:outer|outside|side|end|other) ones\b(?=,? (?:are |is |at |of )?\d)/gi, 'sides'],
  // "half a carat in total", "five stone half eternity", "on a diamond band"
  [/\b(cts?|carats?) (?:in total|all together|altogether|combined)\b/gi, '$1 total'],
  [/\b(three|five|seven)[- ]stone half (?:eternity|hoop)(?: ring| band)?\b/gi, '$1 stone ring'],
  [/\b(on|with) (an? (?:\w+ )?)diamond (band|shank)\b/gi, '$1 $2pave $3'],
  // "a small diamond on each shoulder", "small diamonds up the shank"
  [
    new RegExp(
      `\\b((?:an?|one) (?:small |tiny |little )?(?:round )?(?:${STONES})) (?:set )?(?:on|in|at|into) (?:each|either|both) shoulders?\\b`,
      'gi',
    ),
    '$1 on each side',
  ],
  [/\b(?:set )?(?:up|down|along|going up|going down) (?:the|its) (?:shanks?|band|shoulders)\b/gi, 'on shoulders'],
  // what it shall not be, where another cut is named
  [new RegExp(`\\bbut not (?:an? )?(?:${CUTS})\\b(?=.*\\b(?:${CUTS})\\b)`, 'gi'), 'and'],
  [/\b(tension|bezel|channel|flush|rubover)\b(.*?),? (?:with )?(?:no|without) (?:prongs?|claws?)\b/gi, '$1$2'],
  [/\b(ruby|sapphire|emerald|amethyst|citrine) (?:red|blue|green|purple|yellow)\b/gi, '$1'],
  // "birthstone necklace: a garnet and an opal": the stones are named
  [new RegExp(`\\bbirth ?stones? (?=(?:ring|necklace|pendant|bracelet|earrings?|studs|brooch)\\b(?=.*\\b(?:${STONES})\\b))`, 'gi'), ''],
  // "The ring size is 8"
  [/(?:(?<=[.;]\s)|\b(?:the|its|my|her|his) )ring (?=size\b)/gi, ''],
  // "alternating 5 rubies and 4 diamonds"
  [/\balternating (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]+ and )/gi, ''],
  // "solitaire 6 prong"
  [/\b(solitaire|ring|pendant|studs|earrings) ([3-8])[- ](prongs?|claws?)(?=\s*(?:[,.;]|$))/gi, '$1;$2 $3'],
  // "it holds a 1 ct diamond"
  [/\b(it|which|that|they|each) (?:holds?|carr(?:y|ies)|bears?|sports?) (?=(?:an?|one|two|three|four|five|\d+) )/gi, '$1 has '],
  // "6 size", and of a stone where it was grown or found
  [/(?<=^|[,;] )(\d{1,2}(?:\.\d+)?) (?:ring )?size\b(?=\s*(?:[,.;]|$))/gi, 'size $1'],
  [/\b(?:lab(?:oratory)?[- ](?:grown|created|made)|lab(?= diamond))\b,? ?/gi, ''],
  [
    new RegExp(
      `\\b(?:colombian|burmese|burma|ceylon|sri lankan|kashmir|zambian|madagascan|australian|ethiopian|brazilian|persian|sleeping beauty) (?=(?:[a-z]+ ){0,2}(?:${STONES}|turquoise)\\b)`,
      'gi',
    ),
    '',
  ],
  // "from 3 mm down to 1.5"
  [/\bdown to (\d+(?:\.\d+)?)/gi, 'to $1'],
  // "it closes with a lobster clasp"
  [
    /\b(?:(?:and|it|that|which) )?(?:closes?|closing|closed|fastens?|fastened|fastening|secured|finished) (?:with|by) (?=(?:an?|the|its) (?:[\w-]+ ){0,4}clasp\b)/gi,
    'with ',
  ],
  // "seven diamonds per earring"
  [/\b(?:per|for each|on each|in each) (?:earring|ear|hoop|stud|huggie)\b/gi, 'each'],
  // "with a 14 x 12 mm oval top", of a signet
  [
    /\b(with|having|has|featuring) an? ((?:[\d.]+(?: ?(?:x|by) ?[\d.]+)? ?mm )?(?:round|oval|square|cushion|rectangular|octagonal|shield|heart|flat)(?:[- ]shaped)?) (?:top|head)\b(?<=\bsignet\b.*)/gi,
    '$1 $2 face',
  ],
  // "“M” engraved on it"
  [
    /(["“][^"”]{1,30}["”]) (?:is )?engraved(?: (?:on|into|in) (?:it|(?:its|the) (?:top|face)))?(?=\s*(?:[,.;]|$|and\b|in\b))/gi,
    'engraved $1',
  ],
  // "a ring for men"
  [/,? \bfor (?:a )?(?:men|man|gents|guys)\b(?= ?(?:[,.;]|$|with\b|in\b|made\b))/gi, ', mens,'],
  [/,? \bfor (?:a )?(?:ladies|women|woman)\b(?= ?(?:[,.;]|$|with\b|in\b|made\b))/gi, ', ladies'],
  // "it sits in a bezel"
  [
    /\b(?:it|which|that) (?:sits|is set|is mounted|is placed|rests) in (?=(?:an?|its|the|four|six|three|\d) (?:[\w-]+ ){0,2}(?:bezel|setting|basket|head|halo|prongs|claws|collet))/gi,
    'with ',
  ],
  // "four prongs hold it"
  [/(?<=^|[.;]\s+)((?:an? |the )?(?:\w+ )?(?:prongs?|claws?|bezel|collet)) holds? (?:it|the stone|the \w+)(?=\s*[.,;]|$)/gi, 'with $1'],
  // "an open gap of 25 mm"
  [
    /\b(?:an? )?(?:open )?(gap|opening) of (\d+(?:[.,]\d+)? ?(?:mm|cm|millimet(?:re|er)s))\b(?<=\b(?:cuff|bangle|bracelet|torque)\b.*)/gi,
    'a $2 $1',
  ],
  // "a four prong setting"
  [/\b(?:an? |the |its )?(three|four|five|six|eight|[3-8])[- ](prong|claw) (?:setting|head|mount)\b/gi, '$1 $2s'],
  // "in a plain platinum cathedral mount": a mount is a ring without its stone
  [/\b(in an? (?:[a-z]\w*[- ]){0,3}(?:bezel|claw|prong))[- ]mount(?:ing)?\b/gi, '$1'],
  [/\b(in an? (?:[\w-]+ ){0,5})(?:ring )?mount(?:ing)?\b/gi, '$1ring'],
  // "dog tag necklace, tag 50 x 28 mm": the tag is the piece
  [/\b(?:the )?tag (?:is )?(?=\d)(?<=\bdog ?tags?\b[^.;]{0,80}[,:] ?(?:the )?tag (?:is )?)/gi, ''],
  // "18 k gold studs, one pair": they come so
  [/,? ?\b(?:as |sold as )?(?:an?|one|1) pair(?: of (?:them|these))?(?=[\s.!]*$)/gi, ''],
  // what a ring shows of its letters
  [
    /\b(?:and |which |that )?(?:bears?|bearing|carr(?:y|ies|ying)|shows?|showing|displays?|displaying) (?=(?:an? |the |my )?(?:engraved )?(?:letters?|initials?|monogram|names?|["“])\b)/gi,
    'with ',
  ],
  // "signet blank, cushion head": as it is before it is engraved
  [/\bsignet blank\b/gi, 'signet ring'],
  [/\b(round|oval|square|cushion|rectangular|octagonal|shield|heart|flat)(?:[- ]shaped)? (?:head|top)\b(?<=\bsignet\b.*)/gi, '$1 face'],
  // "pink morganite": the colour that it has anyway
  [
    /\b(?:pale |light |soft |deep |dark )?(?:(?:pink|peach|peachy) (?=morganite)|(?:purple|violet|lilac) (?=amethyst)|(?:red|crimson) (?=rub(?:y|ies))|green (?=(?:emeralds?|peridots?)\b)|blue (?=(?:aquamarine|tanzanite)s?\b))/gi,
    '',
  ],
  // "a tahitian black pearl"
  [/\btahitian (?=(?:black|peacock) pearl)/gi, ''],
  // "open at the back", "a cuff ring": with a gap
  [/\bopen(?:ed|ing)? (?:at|on|in) the (?:back|bottom|underside)\b/gi, ', with gap'],
  [/\bcuff ring\b/gi, 'gap ring'],
  // what another ring has to do with it
  [
    /\b(?:to|that|which) (?:fits?|goes?|sits?|nests?) (?:a?round|with|next to|beside|against|under) (?:(?:my|her|his|an?|the|its?) (?:\w+ )?rings?\b|it\b)/gi,
    '',
  ],
  // "fit a 17 cm wrist": how large what is worn is told by whom it fits
  [
    /\b(?:to |that |which |it )?(?:for|fit|fits|fitting|on) (?:an? |my |his |her |the )?(\d+(?:[.,]\d+)? ?(?:cm|mm|inch(?:es)?|in|")) (wrist|ankle)\b/gi,
    'with $1 $2',
  ],
  // purposes and wishes that shape nothing
  [/\b(?:job|order|ref(?:erence)?|quote)\.? ?(?:no\.? ?|#|number )?\d{2,6}\b\s*[-:–]?/gi, ''],
  [/\bpt ?9[05]0\b/gi, 'plat'],
  // of an edge, and no cut of a stone
  [/\bsquared(?= (?:off )?(?:edges?|sides?|corners?|shoulders?|profile)\b)/gi, 'square'],
];

const padded = (text: string, [pattern, words]: Turn): string =>
  text.replace(pattern, (found: string, ...groups: unknown[]) => {
    const said = words.replace(/\$(\d)/g, (_, k: string) => String(groups[Number(k) - 1] ?? ''));
    return said.length <= found.length ? said.padEnd(found.length) : found;
  });

/** The text in words that the reader knows, as long as it was; other texts than a jeweller's are given back. */
export const inTrade = (text: string, jewel = speaksOfJewels(text)): string => (jewel ? TURNS.reduce(padded, wornBy(text)) : text);
