/**
 * The notation of jewellers' tickets and catalogues written out in full: short names of stones, cuts and metals, how many of a stone ("6 x 2 mm dia"),
 * lines parted by dashes, and stones told before the piece that they are in. Unlike `trade.ts` it may lengthen the text, so it comes
 * before any reading of it.
 */

type Rule = readonly [pattern: RegExp, words: string | ((...found: string[]) => string)];

const SHORT_STONES: Readonly<Record<string, string>> = {
  aqua: 'aquamarine',
  sapph: 'sapphire',
  sap: 'sapphire',
  emer: 'emerald',
  ameth: 'amethyst',
  tanz: 'tanzanite',
  morg: 'morganite',
  peri: 'peridot',
  turq: 'turquoise',
  citr: 'citrine',
  garn: 'garnet',
  moiss: 'moissanite',
};
const GOLDS: Readonly<Record<string, string>> = { y: 'yellow gold', w: 'white gold', r: 'rose gold' };

const N = String.raw`\d+(?:\.\d+)?`;
const ROUND = '(?:round|brilliant|rose)(?:[ -]cut)?';
const OBLONG = '(?:oval|pear|marquise|emerald|cushion|radiant|baguette|tapered baguette|heart|trillion)(?:[ -](?:cut|shaped?))?';
const CUT = `(?:${ROUND}|${OBLONG}|princess(?:[ -]cut)?|square(?:[ -]cut)?|asscher(?:[ -]cut)?|carr[eé])`;
const GEMS =
  'diamonds?|sapphires?|rub(?:y|ies)|emeralds?|aquamarines?|amethysts?|topaz(?:es)?|garnets?|opals?|pearls?|peridots?|tanzanites?|morganites?|citrines?|turquoises?|moissanites?|zirconias?|cubic zirconias?|tourmalines?|spinels?|moonstones?|onyx(?:es)?|stones|gems|brilliants?|rounds|baguettes|ovals|pears|marquises';
const TONE = '(?:white|yellow|rose|red|pink)';
const GOLD = `(?:\\d{1,2} ?(?:k|kt|ct) )?${TONE} gold`;
/** What is longer than it is wide: "3x2 mm baguettes" are 3 mm long, and not three. */
const LONG = '(?:ovals|baguettes|pears|marquises|emerald[ -]cut)\\b';
const MANY =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-?\\w+)?|thirty(?:-?\\w+)?|forty(?:-?\\w+)?|fifty|sixty';
const PIECE = 'rings?|bands?|bangle|bracelet|necklace|pendant|earrings|studs|hoops|brooch|eternity|solitaire';
/** To the end of a sentence. */
const TO_STOP = String.raw`[^.;]+(?:\.\d+[^.;]*)*`;
/** A stretch before the piece is named. */
const BEFORE_PIECE = `(?:(?!\\b(?:${PIECE}|chain|locket|tiara|cufflinks|anklet)\\b)[^.;:\\n]|\\.\\d)`;
/** What may stand behind the name of stones and is still of them. */
const OF_STONES = `(?:,? (?:of |each )?${N} ?(?:mm|millimet(?:re|er)s)(?: ?(?:by|x) ?${N} ?mm)?(?: each)?)?(?:,? with an? (?:[\\w.]+ ){1,4}between them)?(?:,? (?:(?:claw|prong|bezel|channel|grain|pav[eé])[- ]set|(?:set |held )?in (?:an? )?(?:\\w+ )?(?:prongs|claws|bezels?)))?`;
const PRECIOUS = '(?:\\d+ ?(?:k|ct) )?(?:(?:yellow|white|rose) gold|gold|sterling silver|silver|platinum)';

const plural = (name: string, s: string): string => (s === '' ? name : /y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

const RULES: readonly Rule[] = [
  // "with 4 birthstones: garnet, aquamarine, peridot and citrine, 3 mm rounds"
  [
    /\bwith (?:\d|two|three|four|five|six) (?:birth)?stones?\s*[:–-]\s*((?:[a-z]+(?: [a-z]+)?, )+[a-z]+(?: [a-z]+)?,? and [a-z]+(?: [a-z]+)?), (\d+(?:\.\d+)? ?mm)(?: each| rounds?)*/gi,
    (_all, stones = '', size = '') =>
      `with ${stones
        .split(/,? and |, /)
        .map((stone) => `a ${stone}`)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' and ')}, ${size} each`,
  ],
  [
    /\bone (yellow|white|rose), one (yellow|white|rose)(?: gold)?,? (and )?one (yellow|white|rose)(?: gold)?\b/gi,
    'one $1 gold, one $2 gold and one $4 gold',
  ],
  [
    /\b(?:(?:long|drop|dangle) )?earrings?,? each with (\w+) ([a-z ]+?s),? (?:one (?:below|under|beneath|above) (?:the other|another)|one after the other|in a (?:line|row))\b/gi,
    'drop earrings with $1 $2 each',
  ],
  [/\bnecklace with (?:a|one) (?:(?:plain|horizontal|thin|slim|small|polished) )*((?:[a-z]+ )?)bar\b/gi, '$1bar necklace'],
  // "ring - half eternity - yellow gold", "band: flat / rose gold / 4 mm": lines
  [/^([^\n]*?\S)\s+[-–—|/·•]\s+(?=[^\n]*?\S\s+[-–—|/·•]\s+\S)/, (_all, first: string) => `${first}${/^\w+$/.test(first) ? ':' : ','} `],
  [/(?<=^[^\n]*[,:][^\n]*\S)\s+[-–—|/·•]\s+(?=\S)/g, ', '],
  // words of the trade that are French everywhere
  [/\bgriffes?\b/gi, 'claws'],
  [/\bplatine\b/gi, 'platinum'],
  [/\bchevali[eè]re\b/gi, 'signet ring'],
  [/\balliance\b(?=.*\b(?:diamonds?|stones|brilliants?)\b)/gi, 'eternity ring'],
  [/\balliance\b/gi, 'wedding band'],
  [/\bcollier\b/gi, 'necklace'],
  [/\b(?:complete|all) around\b/gi, 'all around'],
  [/\bbrilliant (?=(?:of )?(?:\d|one|half|two))/gi, 'round diamond '],
  // "type Cuban", "of stone moonstone", "ring of man"
  [/\b(?:type|style|model) (?=(?:cuban|curb|figaro|rope|cable|box|snake|belcher)\b)/gi, ''],
  [
    new RegExp(
      `\\b(?:of |with )?(?:the )?stone (?=(?:(?:oval|round|square|pear|red|blue|green|natural) )*(?:${GEMS}|garnet|moonstone)\\b)`,
      'gi',
    ),
    ' with ',
  ],
  [/\b(?:one |a )?(?:big|small|large) stone (?:green|red|blue|purple|yellow) (?=emerald|ruby|sapphire|amethyst|citrine)/gi, 'a '],
  [/\bring of (?:an? )?man\b/gi, 'mens ring'],
  // "One ring, platinum, solitaire": what it is by its kind
  [new RegExp(`^\\W*(?:(?:one|an?|1) )?ring, (${PRECIOUS}), (solitaire|eternity|trilogy|signet|cluster)\\b`, 'i'), '$1 $2 ring'],
  // "Cluster, yellow gold, centre oval ruby, size O"
  [/^cluster(?=[,:] )(?!.*\b(?:ring|pendant|earrings?|brooch|studs)\b)/i, 'cluster ring'],
  // "The ring has three stone: in middle diamond round 5 mm, at left and right blue sapphire 3 mm"
  [/\b(?:the|my) ring (?:has|have|should have) (three|3|five|5) stones?: ?/gi, 'a $1 stone ring with '],
  [/\bin (?:the )?middle (?:an? |one )?((?:[a-z]+ ){1,4}\d[\d.]* ?mm)/gi, 'centre $1'],
  [/\b(?:at|on) (?:the )?left and (?:the )?right (?:an? |one )?((?:[a-z]+ ){1,4}\d[\d.]* ?mm)/gi, 'sides $1'],
  // "cup and peg", "scroll fittings": how studs are made anyway
  [/,? (?:with )?(?:cup (?:and|&) (?:peg|post)|(?:scroll (?:fittings?|backs?)|post fittings?))\b(?<=\b(?:studs?|earrings?)\b.*)/gi, ''],
  [/\b(studs|earrings|hoops),? (?:pr|pair)\b/gi, '$1'],
  // "signet: oval top 14 x 11 mm", "oval plate 13x11"
  [
    /\b(round|oval|square|cushion|rectangular|octagonal|shield|heart) (?:top|plate|head),? (\d[\d.]* ?x ?\d[\d.]*)(?: ?mm)?(?<=\bsignet\b.*)/gi,
    '$2 mm $1 face',
  ],
  [/\bclasp (?:of )?((?:(?:yellow|white|rose) )?gold|silver)\b/gi, '$1 clasp'],
  [
    /\b(two|three|four|2|3) rows(?: of)?(?= ?(?:[,.;]|pearls|beads|$))(?<=\b(?:pearls?|beads?|necklace)\b.*|^.*(?=.*\bpearls))/gi,
    '$1 strands',
  ],
  [/\bring: ?channel\b/gi, 'channel set ring:'],
  [
    /\b(?:dia|diam)?(\d[\d.]* ?mm )?(round |square |oval )?(onyx|lapis|jade|malachite|mother of pearl|turquoise|tiger'?s? eye|garnet|sapphire|ruby|agate) (?:tops?|faces?)\b(?<=\bcuff ?links?\b.*)/gi,
    '$1$2$3',
  ],
  // "engraved scroll M": letters of that hand
  [/\b(engraved|engraving) (?:in )?(?:scroll|copperplate|script|swirl)(?:ed)? (?=["“]?[A-Z]{1,3}\b)/g, '$1 '],
  [/\b(engraved) ([A-Z]{1,3})(?=\s*(?:[,.;]|$))/g, '$1 "$2"'],
  // "Bracelet with name plate “Lucia”"
  [/\bbracelet,? with (?:an? )?name ?plate,? (?:of |with )?["“]([^"”]+)["”]/gi, 'ID bracelet engraved "$1"'],
  // "a pair of earrings, one a moon and the other a star"
  [
    /\b(earrings|studs),? (?:with )?one (?:is |as |like |shaped like )?an? (\w+),? (?:and )?(?:the )?other (?:one )?(?:is |as |like |shaped like )?an? (\w+)/gi,
    '$2 and $3 $1',
  ],
  // "ring twisted of two wires, one yellow gold and one white gold"
  [
    /\bring,? (?:twisted|braided|made|woven) (?:of|from|out of) two (?:wires|strands),? one (?:of |in )?([a-z ]+?) and one (?:of |in )?([a-z]+ gold|silver|platinum)/gi,
    'twisted ring of two strands, one $1 and one $2',
  ],
  [/\b(pendant|earrings?) drops?\s+(?:of|in|with)\b/gi, 'drop $1 with'],
  [/\bgold (yellow|white|rose)\b/gi, '$1 gold'],
  [/\b(\d[\d.]* ?mm) (?:thin|fine)\b/gi, '$1 thick'],
  // a pin that is worn
  [
    /\b(enamel(?:led)? (?:[a-z]+ )?|(?:gold|silver|platinum) (?:[a-z]+ )?)pin(?=\b(?! (?:back|fitting)))(?<!\b(?:hat|tie|hair|stick|dowel) pin)/gi,
    '$1brooch',
  ],
  // "The chain is a rope chain. It is yellow gold.": what it is
  [new RegExp(`^\\W*the (?:${PIECE}|chain|jewel|piece) is (an? ${BEFORE_PIECE}*\\b(?:${PIECE}|chain|solitaire)\\b)`, 'i'), '$1'],
  [/\b(earrings),? (?:in )?(drop|stud|hoop|dangle|chandelier) style\b/gi, '$2 $1'],
  [/\b(?:of|in) the (rope|curb|cable|box|figaro|snake|trace|cuban) (?:type|style|kind)\b(?<=\bchain\b.*)/gi, ', $1 links'],
  [/,? ?\(?\b(?:one |as a |a |1 )?pair\b\)?(?=\s*(?:[,.;:]|$))(?<=\b(?:earrings|studs|hoops|huggies|drops|cufflinks)\b.*)/gi, ''],
  [/\b(studs?|earrings?|hoops?) pair\b/gi, '$1'],
  [/\bbutterfly (?:fastenings?|fittings?|clutch(?:es)?)\b/gi, 'butterfly backs'],
  // "centre: pear diamond, halo: round diamonds"
  [/\bcent(?:er|re)(?: stone)?: ?(?=[\w.])/gi, 'centre '],
  [/\bhalo: ?(?=round|small|tiny|\d|diamonds?\b)/gi, 'halo of '],
  [/\bsides?(?: stones)?: ?(?=[\w.])/gi, 'sides '],
  // "a round diamond held by four prongs as a pendant on a chain, all in white gold"
  [/,? all (?:of it )?(?:in|of) ((?:\d+ ?(?:k|ct) )?(?:(?:yellow|white|rose) gold|gold|silver|platinum))[\s.]*$/i, ', $1'],
  [new RegExp(`^(an? ${BEFORE_PIECE}*?\\b(?:${GEMS})\\b${BEFORE_PIECE}*?),? as an? (pendant|brooch)\\b(.*)$`, 'is'), 'a $2 with $1$3'],
  // "7 diamonds by the yard" of what is a station necklace
  [/ ?\bby the yard\b(?<=\bstation necklace\b.*)/gi, ''],
  // "Pear halo pendant: 9x6 mm pear tanzanite": the cut is told with its stone
  [new RegExp(`^\\W*(${CUT}) (?=halo (?:pendant|ring|earrings|studs)\\b.*\\b\\1\\b)`, 'is'), ''],
  [/\b(?:freshwater|akoya|south sea|cultured|white) pearl (necklace|bracelet|strand)\b(?=.*\bpearls\b)/gis, 'pearl $1'],
  [new RegExp(`\\bframe (?:of|in) (${PRECIOUS})\\b`, 'gi'), 'in $1'],
  // who wants it, and that it is wanted
  [
    /^\W*(?:hi|hello|hey)?[,!. ]*(?:(?:i|we)['’]?(?:m| am|re| are) )?(?:after|looking for) (?:something|an? (?:gift|present|surprise))\b[^:.;]*[:;-] ?(?=an? )/i,
    '',
  ],
  [/^\W*(?:could|can|would) (?:the|your|our) (?:jeweller|jeweler|goldsmith) (?:please )?(?:do|make|craft) (?=an? )/i, ''],
  [/^\W*(?:one|an?|1) pair (?:of )?(?=(?:[a-z]+ ){0,3}(?:huggies|hoops|studs|earrings|cufflinks|drops)\b)/i, ''],
  // "a pendant, oval, 20 mm tall", "locket heart shaped": its form before its noun
  [
    /\b(pendant|brooch|charm|locket|bangle),? (oval|round|square|heart)(?:[- ]shaped?)?(?=,| \d)(?! \d[\d.]*(?: ?x ?\d[\d.]*)? ?(?:mm )?(?:diamond|ruby|sapphire|emerald|opal|pearl|garnet|amethyst|topaz|[a-z]+(?:ite|ine)\b))/gi,
    '$2 $1',
  ],
  // "baguette diamonds 3 x 1.5 mm, nine of them"
  [new RegExp(`\\b((?:${CUT} )?(?:${GEMS})(?: (?:of )?${N}(?: ?x ?${N})? ?mm)?), (${MANY}|\\d{1,2}) of (?:them|these)\\b`, 'gi'), '$2 $1'],
  // "a four-prong basket"
  [/\b(?:in|with) (?:an? )?(three|four|five|six|eight|[3-8])[- ](prong|claw) basket\b/gi, 'with $1 $2s in a basket setting'],
  // "his 5 mm, hers 2.5 mm, both domed"
  [/\b(bands|rings)\b(?=.*\bhis\b)(.*),? both (domed|flat|court|comfort fit|brushed|polished|hammered|matte?)[.\s]*$/gis, '$3 $1$2'],
  [/, ?(lobster|toggle|spring ring|bolt ring)(?=\s*(?:[,.;]|$))(?<=\b(?:bracelet|chain|necklace|anklet)\b.*)/gi, ', $1 clasp'],
  // slips in words too short for the speller
  [/\bperls?\b/gi, 'pearl'],
  [/\bhart(?= (?:pendant|shaped|locket|charm|brooch|studs|earrings|ring|diamond|ruby))/gi, 'heart'],
  // names in short
  [/\b(?:rd|rnd|rbc)\b/gi, 'round'],
  [/\bprinc(?:s)?\b(?! of)/gi, 'princess'],
  [/\b(?:em|ec|emer)[ -]cut\b/gi, 'emerald cut'],
  [/\bcush\b/gi, 'cushion'],
  [/\bmarq\b/gi, 'marquise'],
  [
    /\b(aqua|sapph|sap|emer|ameth|tanz|morg|peri|turq|citr|garn|moiss)(s?)\b(?! (?:blue|green|enamel|colou?r))/gi,
    (_all, name: string, s: string) => plural(SHORT_STONES[name.toLowerCase()]!, s),
  ],
  [/(?<![\w'’])([ywr])\/?g\b/gi, (_all, tone: string) => GOLDS[tone.toLowerCase()]!],
  [/(?<![\w.'’])p(?:la)?t\b(?!\.? ?9)/gi, 'platinum'],
  [/(?<=^|[,:;] ?)ss(?= ?(?:[,.;]|$))/gi, 'sterling silver'],
  [/\b([A-Z]) ?1\/2(?=\s*(?:[,.;]|$))/g, '$1½'],
  [/\bD(?= (?:shank|band)\b)/g, 'd shaped'],
  // "dia": a diamond beside its cut, its weight or its number, and what it is set as
  [
    new RegExp(
      `\\b(${CUT}|${N} ?cts?|\\d{1,2} ?x ?${N} ?mm|(?:ruby|sapphire|emerald|pearl|aquamarine|tanzanite)s? ?(?:and|&|\\+|/)) (?:dia|diam|dmd)(s?)\\b(?!meter)(?! ?[\\d=:])`,
      'gi',
    ),
    '$1 diamond$2',
  ],
  [/\b(?:dia|dmd)s?(?= (?:halo|shoulders?|accents?|surround|cluster|set\b|pav[eé]|sides?|above|below|either|each))/gi, 'diamond'],
  // "square sapphire 3x3 x5", "2 mm round diamonds x 7": how many
  [
    new RegExp(`((?:${CUT} )?(?:${GEMS}) ${N} ?x ?${N}(?: ?mm)?) ?[x×] ?(\\d{1,2})\\b(?! ?(?:mm|x|\\.))`, 'gi'),
    (_all, stones: string, many: string) => `${many} ${stones.replace(/(?<=sapphire|diamond|emerald|garnet|opal|pearl)(?= )/i, 's')}`,
  ],
  [new RegExp(`((?:${N}(?: ?x ?${N})? ?mm )?(?:${CUT} )?(?:${GEMS})(?: ${N} ?mm)?) ?[x×] ?(\\d{1,2})\\b(?! ?(?:mm|x|\\.))`, 'gi'), '$2 $1'],
  // "10 x 2 mm round diamonds", "2 x 4.5 mm round tanzanite", "7 x 1.5 mm diamonds"
  [new RegExp(`\\b(\\d{1,2}) ?[x×] ?(?=${N} ?mm (?:${ROUND}|princess(?:[ -]cut)?) (?:${GEMS}))`, 'gi'), '$1 '],
  [new RegExp(`\\b([3-9]|[1-9]\\d) ?[x×] ?(?=(?:[0-3](?:\\.\\d+)?) ?mm (?!${LONG})(?:${GEMS})\\b)`, 'gi'), '$1 '],
  [new RegExp(`\\b(\\d{1,2}) ?[x×] ?(?=${N} ?x ?${N} ?(?:mm )?(?:${CUT} )?(?:${GEMS}))`, 'gi'), '$1 '],
  // "white and rose gold", "white gold and rose gold", "yellow and white gold wedding band": two metals, each named whole
  [new RegExp(`\\b(${TONE}) (?:and|&|\\+) (${TONE}) gold\\b`, 'gi'), '$1 gold and $2 gold'],
  [
    new RegExp(`^(\\W*(?:an? )?(?:two[- ]?tone[d]? )?)(${GOLD}) (?:and|&) (${GOLD}) ((?:wedding |plain )*(?:band|ring))\\b`, 'i'),
    '$1$4, $2, $3',
  ],
  [
    new RegExp(
      `\\b(${GOLD}) (?:and|&) (${GOLD})(?=\\s*(?:[,.;]|$))(?<!\\b(?:earrings|studs|bracelet|necklace|chain|stone|diamond)\\b.*)`,
      'gi',
    ),
    '$1, $2',
  ],
  // "band with black diamonds: 15 stones 1.6 mm", "16 diamonds each ear, 1.4 mm"
  [new RegExp(`\\bwith ((?:[a-z]+ )?(?:${GEMS}))[:,] (\\d{1,3}) stones\\b`, 'gi'), 'with $2 $1'],
  [
    new RegExp(`\\b(\\d{1,3}) ((?:[a-z]+ )?(?:${GEMS})) (?:each ear|per ear|each side|on each(?: ear)?), (${N} ?mm)(?=\\s*(?:,|$))`, 'gi'),
    '$1 $3 $2 on each',
  ],
  // "11 x 1.8 mm diamond": so many of them
  [
    new RegExp(
      `\\b([2-9]|[1-9]\\d) (${N} ?mm (?:${CUT} )?)(diamond|sapphire|emerald|garnet|pearl|opal)\\b(?!s)(?=\\s*(?:[,.;]|$|all\\b|round\\b|in\\b|on\\b|above\\b|below\\b|flush\\b|each\\b))`,
      'gi',
    ),
    '$1 $2$3s',
  ],
  // "chain 500 x 6 mm"
  [/\b(\d{3}) ?[x×] ?(\d(?:\.\d+)?) ?mm\b(?<=\b(?:chain|bracelet|necklace)\b.*)/gi, '$1 mm long, $2 mm wide'],
  [/\b(\d{2}(?:\.\d)?) ?cm ?[x×] ?(\d(?:\.\d+)?) ?mm\b(?<=\b(?:chain|bracelet|necklace)\b.*)/gi, '$1 cm long, $2 mm wide'],
  // "In the middle is a 3 mm diamond."
  [/(?<=[.;] ?)(?:in|at) (?:the|its) (middle|cent(?:re|er)) (?:there )?(?:is|sits|goes) ([^.;]+(?:\.\d+[^.;]*)*)/gi, 'It has $2 in the $1'],
  // "The middle stone is a round ruby. The two side stones are round diamonds."
  [
    new RegExp(`(?<=[.;] ?)(?:the|its) (?:middle|cent(?:re|er)|central|main) stone (?:is|being) (${TO_STOP})`, 'gi'),
    'It has $1 in the middle',
  ],
  [new RegExp(`(?<=[.;] ?)(?:the |its )?(?:two )?(?:side|outer) stones (?:are|being) (${TO_STOP})`, 'gi'), 'It has two $1 at the sides'],
  // "two baguettes, one each side of an emerald"
  [/\b((?:two|2) [^,.;]*?),? one (?:on |at |to )?(?:each|either) side of (an? [^,.;]+)/gi, '$2 with $1 at the sides'],
  // "an emerald in emerald cut"
  [new RegExp(`\\b(${GEMS}) in (?:an? )?(${CUT.replace(/\\(\\?:\\[ -\\]cut\\)\\?/g, '')}) cut\\b`, 'gi'), '$2 cut $1'],
  // "emerald (emerald cut)"
  [new RegExp(`\\b(${GEMS}) \\((${CUT})\\)`, 'gi'), '$2 $1'],
  // "with three stones: a ruby in the centre and ..."
  [/\b(ring|band) (?:with|of|set with) three stones ?[:,–-] ?/gi, 'three stone $1 with '],
  // "a three stone yellow gold ring": the kind right before its noun
  [
    /\b((?:three|five|seven|3|5|7)[ -]stone) ((?:\d+ ?(?:k|ct) )?(?:(?:yellow|white|rose) gold|gold|silver|platinum)) (ring|band)\b/gi,
    '$2 $1 $3',
  ],
  // "a heart of rose gold as a pendant", "pendant: heart, rose gold", "a pendant in the shape of a heart"
  [
    new RegExp(`\\b(an? )?(heart|star|cross) (?:(?:of|in|made of) (${PRECIOUS}) )?as an? (pendant|brooch|charm)\\b`, 'gi'),
    (_all, article = '', form, metal = '', piece) => `${article}${metal} ${form} ${piece}`,
  ],
  [
    /\b(pendant|brooch|charm|studs|earrings)(?:: ?| (?:in (?:the )?(?:shape|form) of|(?:that is )?shaped (?:like|as)|with heart form,?) ?(?:an? )?)(heart|star)s?\b(?! (?:diamond|ruby|sapphire|emerald|cut))/gi,
    '$2 $1',
  ],
  [/\bheart form\b/gi, 'heart shape'],
  // "my wife wears a size 5 and loves sapphires: could you make a ring"
  [
    new RegExp(
      `^((?:hi|hello)?[,!. ]*(?:my|his|her|our) ${BEFORE_PIECE}{0,60}?)\\b(?:an? )?((?:size|sz) (?:[A-Z](?: ?½)?|\\d{1,2}(?:\\.\\d+)?(?: ?½)?))\\b${BEFORE_PIECE}*?[,:;.!] ?((?:could|can|would|please|make|i|we)\\b.*?)[?.! ]*$`,
      'is',
    ),
    '$3, $2',
  ],
  // "drops: silver, hook", "chain: curb, silver, necklace"
  [/^drops(?=:)/i, 'drop earrings'],
  [/^chain: ?([^.;]*?),? (necklace|bracelet)[\s.]*$/i, 'chain $2: $1'],
  // "a round opal, 8 mm, in its centre", "20 round diamonds, 2.5 mm across"
  [new RegExp(`\\b(\\d{1,2}|${MANY}) ((?:${CUT} )?)((?:${GEMS})),? (?:each )?(${N} ?mm) (?:across|in diameter)\\b`, 'gi'), '$1 $4 $2$3'],
  // "amethysts 10 mm long and 7 mm wide"
  [new RegExp(`\\b(${GEMS}),? (${N}) ?mm (?:long|high|tall) (?:and|x|by) (${N}) ?mm (?:wide|across)`, 'gi'), '$1, $2 x $3 mm'],
  [/\bper shoulder\b/gi, 'on each shoulder'],
  // "topped by a round pearl"
  [new RegExp(`^(${BEFORE_PIECE}*(?:${PIECE}))\\b(.*?),? (?:and )?(?:topped|crowned) (?:by|with) (an? ${TO_STOP})`, 'is'), '$1 with $3$2'],
  // "pear amethysts, 10 x 7 mm, on hooks, silver drop earrings": the piece behind all that it is made of
  [new RegExp(`^(${BEFORE_PIECE}+), ((?:an? )?(?:${PRECIOUS} )?(?:[a-z]+ ){0,2}(?:${PIECE}))[\\s.]*$`, 'i'), '$2, $1'],
  // "forty 3 mm diamonds in a tennis bracelet", "a citrine in the centre of a flower brooch": the piece before its stones
  [
    new RegExp(
      `^((?:(?:${MANY}|\\d{1,2}|an?) )?${BEFORE_PIECE}{0,40}\\b(?:${GEMS})\\b${OF_STONES})(?:,? (?:all )?(?:set |held |mounted )?(?:all (?:the way )?(?:a?round)|(?:in|at) the (middle|cent(?:re|er)) of|in|on|along|into)) ((?:an? )?(?:(?!,|\\b(?:on|in|with|of|and|each|both|either|its|the)\\b)${BEFORE_PIECE})*\\b(?:${PIECE})\\b.*)$`,
      'is',
    ),
    (all, stones: string, middle: string | undefined, piece: string) =>
      /\b(?:halo|each side|either side|flank|shoulders?|surround|around)/i.test(stones)
        ? all
        : `${piece.replace(/[.\s]+$|,? (?:one|an?) pair[.\s]*$/gi, '')}, with ${stones}${middle === undefined ? '' : ` in the ${middle}`}`,
  ],
];

/** A jeweller's order with its notation written out; a text without any stays as it is, character by character. */
export const withoutNotation = (text: string): string =>
  text.length > 1_000
    ? text
    : RULES.reduce(
        (said, [pattern, words]) => (typeof words === 'string' ? said.replace(pattern, words) : said.replace(pattern, words)),
        text,
      );
