import { inTrade } from './trade.ts';

/** How scenes and things at table are told, turned into the plain words that the reader knows, of no greater length (trade.ts). */

const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve';
/** What stands as a statue in its own shape. */
const BEASTS =
  'lion|lioness|tiger|horse|elephant|eagle|owl|dog|cat|bear|bull|cow|wolf|fox|dragon|swan|frog|turtle|rabbit|deer|stag|peacock|dolphin|whale|shark|fish|snake|camel|giraffe|monkey|gorilla|rhino|hippo|crocodile|horse|pig|sheep|goat|duck|rooster|penguin|dinosaur|seahorse|octopus|unicorn';
const TREES = 'pine|fir|spruce|birch|oak|palm|apple|cherry|maple|willow';
const FEW = '(?:small |little |tiny |cozy |cosy |simple |cute |nice |quiet |sunny |quaint |complete |typical |peaceful |rustic )*';
/** Places that are nothing but what is in them. */
const PLACES =
  'scenes?|diorama|still life|camp ?site|camp|farm|farmyard|street scene|living room|bedroom|kids room|nursery|dining room|dining set|reading corner|reading nook|study corner|home office|work ?space|desk setup|work ?station|patio|back ?yard|front yard|playground|grave ?yard|cemetery|court ?yard|harbou?r|landscape|village|setup|garden|street|park|meadow|field|yard|room|kitchen corner|rooftop|terrace|balcony|arrangement|breakfast scene|tea set|picnic|picnic scene|garden scene|park scene|beach scene|winter scene|forest scene|desert scene|construction site';

type Turn = readonly [pattern: RegExp, words: string];

/** Words behind "a little" with which it is a degree, and no size. */
const MORE =
  'bit\\b|more|less|too|over|under|above|below|off|like|different|curved|bent|rounded|tapered|open|(?:tall|wid|high|bigg|small|larg|long|short|thick|thinn|deep|low|narrow|round|dark|light|old|young|heavi|strong|clos|wider)er\\b';

const TURNS: readonly Turn[] = [
  // "a table plus four chairs": one thing more, and no plus sign
  [
    /\bplus (?<=[a-z\d]{2},? plus )(?<!\b(?:the|this|that|each|every|big|small|large|red|green|blue|white|black|yellow|orange|grey|gray) plus )(?=(?:an?|the|its|one|two|three|four|five|six|seven|eight|nine|ten|some|\d{1,2}) (?!mm\b|cm\b|m\b|times\b)[a-z])/gi,
    'and ',
  ],
  // "held by four claws", "the stone is held in six prongs": what has it
  [
    /,? ?\b(?:(?:which|that) (?:is|are) )(?:held|secured|gripped|supported) (?:securely |firmly |in place )?(?:by|with|in) (?=(?:an?|its|\d+|two|three|four|five|six|eight)\b)/gi,
    ' with ',
  ],
  [
    /\b(?:is|are) (?:held|secured|gripped) (?:securely |firmly |in place )?(?:by|with|in) (?=(?:an?|its|\d+|two|three|four|five|six|eight)\b)/gi,
    'has ',
  ],
  [
    /\b(?:held|secured|gripped) (?:securely |firmly |in place )?(?:by|with|in) (?=(?:an?|its|\d+|two|three|four|five|six|eight)\b)/gi,
    'with ',
  ],
  // "Each has a lid", "The metal is silver", "The colour is red": said of the whole
  [/(?<=[.;!]\s+)each (?:of (?:them|these) |one )?(?=(?:has|is|carries|holds|features|comes)\b)/gi, 'It '],
  [/(?<=[.;!]\s+)(?:the|its) (?:metal|material|colou?r|wood|stone type) (?:is|should be|:) /gi, 'It is '],
  // "a hook to hang a coat on", "a bracket to hold up a shelf": what it is for
  [
    /\bto (?:hang|put|keep|store|rest|stand|set) ((?:an?|the|my|your|some) [a-z]+(?: [a-z]+)?) (?:up )?(?:on|in|from|into|onto)\b(?! (?:an?|the|my|your)\b)/gi,
    'for $1',
  ],
  [
    new RegExp(
      `\\bto (?:hold|support|carry|store|keep|display|mount|hang|organi[sz]e)(?: up)? (?=(?:an?|the|my|your|some|${NUMBER}) [a-z\\d]|[a-z]+s\\b(?! (?:in|on|up)\\b))`,
      'gi',
    ),
    'for ',
  ],
  // "a fishing rod? no, a magic staff": what was said first is not wanted
  [
    /^(?:an? |the )?[a-z][a-z' -]{2,40}(?:\?|\.\.\.|,) ?(?:oh |hm+,? )?(?:no|nope|no wait|wait,? no)\b[,.:;-]? (?:wait,? |rather |make that |make it |let's say |i mean )?(?=(?:an? |the |\d))/i,
    '',
  ],
  // "a little red tractor": a small one, and no slightly red one
  [new RegExp(`\\b(an?|the|this|my) little (?!${MORE})(?=[a-z])`, 'gi'), '$1 small '],
  // "a vase on the left side of a table": on it, at that side
  [
    /\b(?:on|at) the (left|right)(?:[- ]hand)? (?:side|end|half) of ((?:an?|the) (?:[a-z]+ )?(?:table|desk|counter|workbench|sideboard|dresser|tray|worktop|mantel|shelf))\b/gi,
    'on $2 at the $1',
  ],
  // "a teapot with a handle over the top"
  [/\bhandle (?:going |that goes |arching |bent )?(?:over|across) the top\b(?! of)/gi, 'top handle'],
  // "four holes for M8 screws": M8 holes, which those go through
  [/\b(holes?) (?:for|to fit|to take) (?:an? |the )?(M\d+(?:\.\d)?) (?:screws?|bolts?)\b/gi, '$2 $1'],
  // "a mug stands to the right of it", "a lamp placed beside the bed"
  [
    /(?:(?<=\b(?:an?|the|one) (?:[a-z]+ ){1,4})stands|\b(?:(?:is|are) )?(?:sits?|lies?|rests?|placed|located|positioned|standing|sitting|lying)) (?=(?:(?:to|on) the (?:left|right) of|(?:left|right) of|in front of|behind|beside|next to|under|underneath|beneath|below|between|near|above|at its (?:left|right))\b)/gi,
    '',
  ],
  // "a snowman made of three balls": so is every one
  [
    /(\bsnowman\b(?:,? \d[\d.]* ?m (?:high|tall))?),? (?:which is )?(?:made |built |consisting )?(?:up )?of (?:three|3) (?:white )?(?:snow)?balls?\b(?! ?(?:of )?\d)/gi,
    '$1',
  ],
  // "a red brick wall": bricks are red
  [/\bred (?=brick (?:wall|house|chimney|tower|building)\b)/gi, ''],
  // "a plate with a fork and a knife, steel cutlery"
  [/(\b(?:fork|knife|spoon)\b.*?),? (?:with |in |all )?(?:stainless )?steel cutlery\b/gi, '$1'],
  // "four columns at the corners of a square"
  [/\b(?:at|on|in) the (?:four )?corners of a (?:square|rectangle)\b(?! ?(?:of )?\d)/gi, 'in a 2 x 2 grid'],
  // "still life: ...": what it is a picture of follows
  [/^(?:an? |the )?(?:still life|composition|tableau|vignette|scene) ?[:;-] ?/i, ''],
  // what stands side by side does so on one plane
  [
    /,? ?\b(?:and )?(?:sharing|share|shares|lying on|resting on|standing on|sitting on|on|with) (?:the|a) (?:same|common|shared) (?:base |ground |bottom |reference )?(?:plane|level|surface|base plane)\b/gi,
    '',
  ],
  // "a farm: red barn, ...", "a campsite with a tent": what is there
  [
    new RegExp(
      `(^|\\b(?:make|build|create|design|model|me|want|need) )(?:an?|the|my) ${FEW}(?:${PLACES})(?: ?:|,? (?:with|of|showing|consisting of|containing|made up of))(?= )`,
      'i',
    ),
    '$1',
  ],
  // "pine forest with 10 trees": ten pines
  [
    new RegExp(`\\b(?:an? )?(?:(${TREES}) )?(?:forest|woods?|woodland|grove|orchard) (?:with|of) (${NUMBER}) (?:\\1 )?trees\\b`, 'gi'),
    '$2 $1 trees',
  ],
  // "a house number plaque 27", "house number 42": what is written on it
  [
    /\bhouse number(?: (plaque|sign|plate))?(?: number| no\.?| with)? (\d{1,4}[a-z]?)\b(?! ?(?:mm|cm|m|x|inch(?:es)?|")(?![a-z]))/gi,
    'house sign "$2"',
  ],
  // "10 m wide at the base": so is the whole, where nothing is said of its top
  [
    /(\b(?:pyramid|cone|obelisk)\b(?:(?!\b(?:next to|beside|near|behind|under|on)\b|\band (?!\d))[^,;]|,(?= ?\d))*?\b(?:wide|across|broad|long)) at (?:the|its) (?:base|bottom)\b(?!.*\b(?:top|tip|point|apex|rim|mouth|tapering to)\b)/i,
    '$1',
  ],
  // "an O-ring, 3 mm section": how thick its cord is
  [/(\bo-?ring\b.*?\d ?mm) (?:cross[- ])?section\b/i, '$1 thick'],
  // what is stacked by size has the smallest on top anyway
  [
    /(\b(?:stack|pile|tower|pyramid)\b.*?),? (?:with )?(?:the )?(?:smallest(?: one)? (?:on|at) (?:the )?top|(?:largest|biggest)(?: one)? (?:on|at) (?:the )?bottom)\b/i,
    '$1',
  ],
  // "Its footprint is 10 x 8 m": so wide and deep it is
  [/\b(?:its|the) footprint (?:is|measures|should be|:) ?(?=\d)/gi, 'it is '],
  // "a stone statue of a lion", "a lion statue": one of stone, and nobody beside it
  [new RegExp(`\\b(?:statue|sculpture|statuette|carving) of an? ((?:[a-z]+ ){0,2}?(?:${BEASTS}))\\b`, 'gi'), '$1'],
  [new RegExp(`\\b(figurine|miniature|model|replica) of an? ((?:[a-z]+ ){0,2}?(?:${BEASTS}))\\b`, 'gi'), '$2 $1'],
  [new RegExp(`\\b(${BEASTS}) (?:statue|sculpture|statuette|carving)\\b`, 'gi'), '$1'],
  // "a marble bust of a woman": one of marble, and nobody on it
  [/\b([a-z]+) bust of an? (?:woman|lady)\b(?<!\ban? bust .*)/gi, '$1 female bust'],
  [/\b([a-z]+) bust of a man\b(?<!\ban? bust .*)/gi, '$1 bust'],
  // "a ring on a velvet cushion": one that it lies on, and no cut of its stone
  [
    /\bcushion\b(?<=\b(?:ring|necklace|bracelet|brooch|tiara|earrings?|pendant|bangle)s? (?:lying |resting |displayed |placed |sitting )?on an? (?:[a-z]+ ){0,3}cushion)(?!.{0,3}cut)/gi,
    'pillow',
  ],
  // "a bust of a bearded man"
  [/\bbust of an? ([a-z]+ed) (man|woman)\b/gi, '$1 bust of a $2'],
  // "pancakes covered in maple syrup": what lies on food is no material of it
  [
    /\b(?:covered|topped|drizzled|dripping|smothered|coated) (?:in|with) (?:some |lots of )?(?:maple |chocolate |caramel )?(syrup|sauce|icing|frosting|sprinkles|honey|cream|butter)\b/gi,
    'with $1',
  ],
  [/\b(?:lying|laid|laying|resting|placed|sitting) across(?= (?:an?|the|two)\b)/gi, 'on'],
  // "on a patch of green grass"
  [/\b(?:patch|piece|square|bit) of (?:green |lush |short )?(?:grass|lawn|turf)\b/gi, 'sward'],
  // "a bottle with cork": what closes it, and not what it is of
  [/(\b(?:bottle|flask|carafe|decanter|jar|vial)\b.*?) with cork(?= stopper\b|\s*(?:[,.;]|$)| and\b)/gi, '$1, a cork'],
  // "polka dot mug": one with dots
  [/\bpolka[- ]?dot(?:ted)?(?= (?!patterns?\b|prints?\b)[a-z])/gi, 'dotted'],
  // "riding a horse": on its back
  [/\b(?:is )?riding (?:on )?(?=(?:an?|the|his|her|its) )/gi, 'on '],
  // "surrounded by five stones": rocks, and no ring of so many gems
  [
    /\b((?:surrounded|ringed|encircled) by|(?:circle|ring|pile|row|stack|heap) of|between|beside|behind) (three|five|seven) stones\b/gi,
    '$1 $2 rocks',
  ],
  // "floating on blue water"
  [/\b(?:floating|sailing|drifting|swimming|sitting) (?:on|in) (?:the |some )?((?:\w+ )?)water\b/gi, 'on a $1lake'],
  [/\bon the water\b/gi, 'on a lake'],
  // "a chest full of gold coins": none with drawers
  [/\bchest (?:full of|filled with|overflowing with|with) (gold coins?|gold|coins|treasures?)\b/gi, 'coffer with $1'],
  // "a table covered with a white cloth"
  [/\b(?:covered|draped|laid) (?:with|by|in) (an? (?:\w+ )*?)(?:table ?)?cloth\b/gi, 'with $1tablecloth'],
  // "three spheres one on another"
  [/\b(?:one|each) (?:on|upon|above|over|on top of) (?:another|the (?:other|next|last|one below))\b/gi, 'stacked'],
  // "ten cylinders standing in a circle": that is where they go, and no disc under them
  [
    /(?<=\b(?:[a-z]+[^s\W]s|people|men|women|children|sheep|dice) )(?:all )?(?:standing|placed|positioned|set|set up|put|laid|laid out|gathered|grouped) in an? (circle|ring|row|line)\b(?! of (?!\d))/gi,
    'in a $1',
  ],
  // "a bridge of 10 m span", "a bridge spanning 10 m": so far it leads, and not so wide is it
  [
    /\b(?:(?:with|and|has|having) )?(?:an? )?(?:(?:clear |total )?span (?:of |is |= ?)?|(?:spanning|spans) )(\d+(?:\.\d+)? ?(?:mm|cm|m|meters?|metres?|ft|feet))\b(?<=\b(?:\w*bridge|viaduct|aqueduct)\b.{0,90})(?! (?:long|wide|high|tall|deep))/gi,
    '$1 long',
  ],
  [
    /\b(\d+(?:\.\d+)?[ -]?(?:mm|cm|m|meters?|metres?|ft|foot|feet))[ -]span\b(?:(?=.{0,60}\b\w*bridge\b)|(?<=\b(?:\w*bridge|viaduct|aqueduct)\b.{0,90}))/gi,
    '$1 long',
  ],
  // "two chairs facing each other": what looks inward in a ring does
  [/\bfacing (?:each other|one another)\b/gi, 'in a circle'],
  // what fruit there is was not said
  [
    /(?<!\b(?:painting|picture|drawing|photo|still life) of an? )\b(bowl|basket|plate|tray|crate|dish|platter)(s?) of fruits?\b(?!.*\b(?:apples?|pears?|bananas?|oranges?|lemons?|limes?|grapes?|peach|plums?|cherr|\w*berr|kiwi|mango|pineapple|melon))/gi,
    '$1$2 of pears',
  ],
  [
    /\b(bowl|basket|plate|tray|crate|dish|platter)(s?) (?:full of|filled with) fruits?\b(?!.*\b(?:apples?|pears?|bananas?|oranges?|lemons?|limes?|grapes?|peach|plums?|cherr|\w*berr|kiwi|mango|pineapple|melon))/gi,
    '$1$2 full of pears',
  ],
  // stairs that "rise 2.8 m in 14 steps" are so high; "18 cm rise" is of a step
  [/\b(?:total )?rise (?:of )?((?:[6-9]\d\d|\d{4}) ?mm|(?:[6-9]\d|\d{3}) ?cm|[1-9]\d?(?:\.\d+)? ?m)\b(?<=\b(?:stair|step).*)/gi, '$1 high'],
  [/(?<!\b(?:rise|going|run) (?:of )?)\b(\d{2,3}(?:\.\d+)? ?(?:mm|cm)?) (rise|going|run)r?\b(?! ?\d)(?<=\b(?:stair|step).*)/gi, '$2 $1'],
  // the squares of a chess board are counted, and not measured
  [/\bsquares\b(?<=\b(?:chess|checker|draughts)\w* ?board\b.*\d squares)/gi, 'fields'],
  // "a set of three nesting tables"
  [
    new RegExp(`\\b(?:an? )?(?:set of (${NUMBER}) nest(?:ing|ed)|nest of (${NUMBER})) (?:side |coffee |end )?tables?\\b`, 'gi'),
    'nest of $1$2 tables',
  ],
  // a thermos by its longer names, whose lid is a cup
  [/\bthermos (?:flask|bottle)\b/gi, 'thermos'],
  [/\bcup (?:(?:for|as) (?:an?|the|its) )?(?=(?:lid|cap|top)\b)(?<=\b(?:thermos|flask)\b.{0,60})/gi, ''],
  // "the largest 50 cm wide": the others go by it
  [
    /(?<=\bnest of (?:\w+ )?tables? {0,20},? )(?:with )?(?:the )?(?:biggest|largest|tallest)(?: one| table)?(?: is|:)? (?=\d)(?!\d+(?: ?[cm]m)?(?:,| and) ?(?:and )?\d|.*\b(?:smallest|smaller|others?|middle|next|then)\b)/gi,
    '',
  ],
  // "a nest of three bowls"
  [new RegExp(`\\b(?:an? )?(?:nest|nested set) of (${NUMBER}) (?!tables\\b)(?=[a-z])`, 'gi'), '$1 nested '],
  // who it is for shapes nothing: as many sit there as there is room
  [/,? for (?:two|three|four|five|six|eight|[2-8]) (?:people|persons|guests|adults|kids|children|diners)\b/gi, ''],
  // "cut in 8 slices"
  [
    new RegExp(`,? ?\\b(?:cut|sliced|divided|split) (?:up )?(?:in|into) (${NUMBER}) (?:equal )?(slices|pieces|wedges|segments)\\b`, 'gi'),
    ' with $1 slices',
  ],
  [/\b(?:a|one|1) (slice|piece|wedge)(?: is| already)? (?:missing|removed|taken out|gone|cut out|eaten|taken away)\b/gi, 'missing $1'],
];

const padded = (text: string, [pattern, words]: Turn): string =>
  text.replace(pattern, (found: string, ...groups: unknown[]) => {
    const said = words.replace(/\$(\d)/g, (_, k: string) => String(groups[Number(k) - 1] ?? '')).replace(/ {2,}/g, ' ');
    return said.length <= found.length ? said.padEnd(found.length) : found;
  });

/** The text in words that the reader knows, as long as it was. */
export const inPlainWords = (text: string): string => TURNS.reduce(padded, inTrade(text));
