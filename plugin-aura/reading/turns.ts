import { CLEARANCE } from '../operations/mechanical/metric.ts';

/** What begins with a verb, a number or a comparison is no colour, material or finish: "remove both", "make it all one piece", "both taller". */
const A_LOOK =
  '(?!(?:remove|delete|drop|lose|take|move|turn|rotate|flip|tilt|hide|keep|copy|mirror|swap|make|add|lift|lower|raise|use|scale|put|set|need|an?|one|two|three|four|more|less|the|with)\\b)' +
  '(?!(?:tall|wid|thick|thinn|bigg|larg|small|long|short|high|low|deep|light|dark|bright|round|smooth|slimm|narrow|heavi|soft|sharp|flatt|strong|shini|nic)er\\b)';

/** Behind "his" and "her" these are no part of a figure. */
const NO_PART = 'an?|the|some|one|two|three|four|more|another|to|in|on|with|at|and|or|name|initials?|birthday|finger|wrist|neck|size';

/** Turns of speech and the plain words that say the same, before an instruction is read. */

/** Turns of speech and the plain words that say the same, of no greater length: what was said keeps its places in the text. */
export const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:an? )?(\d+|two|three|four|five|six)[ -]seaters?\b/gi, '$1 seats'],
  // "make his head square", "can she have a hat": people say so of figures; "Her Majesty" within a sentence is a name
  [new RegExp(`(?:\\b(?:his|her|their)|(?<=(?:^|[.!?;])\\s*)(?:His|Her|Their)) (?!(?:${NO_PART})\\b)(?=[a-z])`, 'g'), 'the '],
  [new RegExp(`\\b(?:HIS|HER|THEIR) (?!(?:${NO_PART.toUpperCase()})\\b)(?=[A-Z])`, 'g'), 'the '],
  [/\b(give|make|turn|paint|put|move) (?:him|her)(?= (?!(?:ring|name|initials?|finger|wrist|neck|size)\b))/gi, '$1 it'],
  [
    /^(?:can|could|should|may|shall) (?:he|she|it|they) (?:please |also )?(?:have|get|wear) (?=(?:an?|some|two|three|four|\d+) )/i,
    'give it ',
  ],
  // "put it on wheels": what it stands on is its own
  [
    /^(?:please |now |and |can you |could you )*(?:put|set|stand|mount|place) (?:it|this|that|the whole thing) on (?=(?:[a-z]+ ){0,2}(?:wheels|casters|castors|legs|feet)(?=[\s.!]*$))/i,
    'give it ',
  ],
  // "on a marble base": what it stands on is its own
  [/^(?:please |now |and )*on (?=an? (?:[a-z]+ ){1,2}(?:base|stand|pedestal|plinth|legs|feet|wheels|foot)(?=[\s.!]*$))/i, ''],
  // "make the holes for M8 screws": holes that those go through
  [
    /^((?:please |now |and )*(?:make|change|drill|size|set|open)(?: up)? (?:the |all |both )?(?:[a-z]+ )?holes?) (?:for|to fit|to take) (?:an? )?(M\d+(?:\.\d)?) (?:screws?|bolts?)\b/i,
    '$1 $2',
  ],
  // "chamfer the holes": their rims, and not those of the body
  [
    /^((?:please |now |and )*)(?:chamfer|countersink|bevel|deburr) ((?:the|all|both|its|these) (?:[a-z]+ )?holes?)(?=[\s.!]*$)/i,
    '$1$2 countersunk',
  ],
  // "older and darker": the shade goes with the age
  [/\b(?:older|more aged|more worn) and (darker|lighter)\b/i, '$1'],
  // "a glossy black finish on the lid": how that is
  [
    /^(?:add |put |give it |i want |i['’]d like |with )?an? ((?:[a-z]+ ){1,3}?)(?:finish|coat|coating|varnish|paint job) (?:on|to|for|over) (the [a-z ]+?)(?=[\s.!]*$)/i,
    '$2 in $1',
  ],
  // "legs narrower at the floor"
  [
    /\b(legs?|feet) (?:should |to )?(?:taper|tapers|tapering|tapered|narrower|slimmer|thinner) (?:at|towards?|to) the (?:bottom|floor|foot|end)(?=[\s.!]*$|,)/gi,
    '$1 tapered',
  ],
  // "the fountain could do with a second tier", "the lid should have a knob": it is given one
  [
    /^(?:and |also |now |only |just )*((?:the|its|it|this|each|both) ?[\w ]*?) (?:could|can|would) do with (?=(?:an?|some|two|three|four|another|more)\b)/i,
    'give $1 ',
  ],
  [
    /^(?:and |also |now |only |just )*((?:the|its|each|both) [\w ]+?) (?:should|must|has to|needs to|ought to) have (?=(?:an?|some|two|three|four|another)\b)/i,
    'give $1 ',
  ],
  // "bit taller, thinner"
  [/^bit (?=[a-z]+er\b)/i, ''],
  // "wrap the grip in leather", "cover the seat with leather": what it is of then
  [
    /^(please |now |and |then )*(?:wrap|cover|coat|plate|clad|upholster|pad|line|face|veneer|dress|wallpaper|tile) ((?:the|its|it|them|this|all)\b[\w ]*?) (?:in|with) (?!an?\b|the\b)/i,
    '$1make $2 in ',
  ],
  [/^(please |now |and )*(?:sit|stand|rest) (it|them|this|that|the [\w ]+?) (on|next to|beside|in) /i, '$1put $2 $3 '],
  // "cut it down to 45", "bring the back up to 90 cm": the size that it shall have, and no direction
  [
    /^(please |now |and )*(?:cut|bring|take|trim|size|get|shorten) ((?:it|them|this|that|the)\b[\w ]*?) (?:down|up) to (?=\d)/i,
    '$1make $2 to ',
  ],
  // "half as wide again"
  [/\bhalf as (\w+) again\b/gi, '1.5 times as $1'],
  // "8 holes not 6", "make it oak, not pine"
  [/(\d.{0,60}?)[,\s]+(?:and )?not (?:the )?\d+(?: ?(?:mm|cm|m))?(?=[\s.!]*$)/i, '$1'],
  // "a wheel not a ball"
  [/(\ban? [a-z]+),? (?:and |but )?not an? [a-z]+(?=[\s.!]*$|,)/i, '$1'],
  // "make me a saucer to go with it"
  [
    /^(?:(?:can|could|would) you |please |now )*(?:make|do|design|create)(?: me| us)? (?=(?:an?|some|two) [\w ]+? to (?:go (?:along )?with (?:it|this|that|them)|match)\b)/i,
    'add ',
  ],
  [/\bsocket cap head\b/gi, 'socket head'],
  // "make the legs black, not the top"
  [/(\w\s+[\w-]+\s*),\s*(?:and |but )?not (?:the )?[a-z][\w -]{1,24}(?=[\s.!]*$)/i, '$1'],
  // "add drain holes, say 5, in the bottom"
  [/\b(holes|legs|hooks|feet|buttons|knobs|pearls|stones|diamonds|shelves|grooves|slots), (?:say|maybe|about) (\d+),?/gi, '$2 $1'],
  // "four legs would be safer", "four plates, friends are coming": why, and no wish of its own
  [
    /\s+(?:would|might|could) (?:be|look) (?:(?:much|a lot|a bit|even|so|very|really) )?(?:safer|better|nicer|nice|good|great|best|lovely|pretty|prettier|perfect|ideal|cool|cute|fun|enough|fine|sturdier|easier)(?=[\s.!]*$)/i,
    '',
  ],
  [/,\s+(?!the\b|its?\b|and\b)\w+ (?:is|are) \w+ing(?=[\s.!]*$)/i, ''],
  // "stiffer - use 3 mm wire": why, and then the wish
  [/^\s*[a-z]+(?:er)?\s*(?:-|–|—|:)\s+(?=(?:use|make|put|add|set|change|give|take)\b)/i, ''],
  // "two servers to go with it", "a rib to stiffen it", "the same on the bowl as well, please": what goes along
  [
    /[\s,]+(?:to go (?:along )?with (?:it|them|that)|to match|as ?well|if (?:possible|you can)|for (?:a change|now|safety|me|us)|pl(?:ea)?se?|then)(?=[\s.!]*$)/i,
    '',
  ],
  [/\s+to (?:stiffen|strengthen|support|reinforce|stabili[sz]e|steady|brighten|protect) (?:it|them|things?)(?=[\s.!]*$)/i, ''],
  [/[\s,]+so (?:that )?(?:it|its|it's|they|you|we|i|nothing|nobody)\b(?: \w+['’]?\w*){1,8}(?=[\s.!]*$)/i, ''],
  // "make it red, the lining I mean", "purple glass, but only the bottle"
  [/^(?:make|turn|paint|colou?r) (?:it|them|that) ([\w ]+?), (the [\w ]+?) (?:i mean|that is)(?=[\s.!]*$)/i, 'make $2 $1'],
  [
    /^(?:(?:make|turn|paint|colou?r) (?:it|them|that) )?(?!just\b|only\b|no\b|not\b|add\b|put\b)([\w ]{3,40}?),? (?:but|and) only (?:for |on )?(the [\w ]+?)(?=[\s.!]*$)/i,
    '$2 $1',
  ],
  // "doors on the outer two": the two at the ends
  [/\bthe two outer(?:most)? (\w+)/gi, 'the outer $1'],
  // "remove one of the holes, the one at the top": one of them, and which
  [/\b(?:remove|delete|drop|take away|lose) one of the (\w+?)s?(?=[\s.!]*$|,)/i, 'remove one $1'],
  // "hold 350 ml", "it should hold half a litre": how much room there is
  [
    /^(?:please |now |make it |it (?:should|must|has to|needs to) |should |can it |let it |to )*(?:hold|contain|take|fit)s? (?:about )?(?=\d+(?:\.\d+)? ?(?:ml|l|lit(?:er|re)s?|cl|oz)\b)/i,
    '',
  ],
  // "outside matte black, inside white"
  [/^(?:the )?outside (?:in )?([\w -]+?),? (?:and )?(?:the )?inside (?:in )?([\w -]+?)(?=[\s.!]*$)/i, '$1, the inside $2'],
  // "holes for M6 screws": as wide as those pass through
  ...CLEARANCE.map(([thread, hole]): [RegExp, string] => [
    new RegExp(`\\bholes for (?:an? )?m${thread}(?: (?:screw|bolt|clearance)s?(?: holes?)?)?(?![.\\d])`, 'gi'),
    `${hole} mm holes`,
  ]),
  // "two screw holes in each arm": as many at each as the thing counts them
  [
    /\b(\d+|two|three|four|five|six|eight) ((?:[a-z]+ )?(?:holes|screws|slots|hooks|ribs|rivets)) (?:in|on|per|at) (?:each|every|both|either) (?:arm|leg|leaf|side|flange|end|plate|half|wing)s?\b/gi,
    '$1 $2',
  ],
  [/,? (?:and )?the one (?:at|on|in|near) the [a-z]+(?: (?:side|end|corner|edge))?(?=[\s.!]*$)/i, ''],
  [/^(?:please |now |and )*(?:give|get|bring) me (?=(?:an?|two|three|four|some|\d+)\b)/i, 'add '],
  [/^(\d+) (?:on|in|per|at) (?:each|every) \w+(?=[\s.!]*$)/i, 'need $1'],
  // "back to just one": so many as there were
  [/^(?:now |and |please |ok(?:ay)?,? |go |let'?s go )*back to (?:just |only )?(one|two|three|four|\d+)(?=[\s.!]*$)/i, 'just $1'],
  // "make it all gold", "all of it in brass": everything is; "both in brass": the two that are spoken of
  [
    new RegExp(
      `^(please |now |and )*(?:make|turn|paint|do|have|want) (?:it|them|this|that) (all|both)(?: (?:in|of))? (?!the\\b|of\\b|but\\b)${A_LOOK}`,
      'i',
    ),
    '$1$2 in ',
  ],
  [
    new RegExp(
      `^(please |now |and )*(?:(?:make|turn|paint) )?(all|both)(?: of (?:it|them))(?: (?:should be|shall be|to))?(?: (?:in|of))? ${A_LOOK}(?=[a-z]+(?: [a-z]+)?[\\s.!]*$)`,
      'i',
    ),
    '$1$2 in ',
  ],
  [
    new RegExp(
      `^(please |now |and )*(?:(?:make|turn|paint) )?(both)(?: (?:should be|shall be|to))?(?: (?:in|of))? ${A_LOOK}(?=[a-z]+(?: [a-z]+)?[\\s.!]*$)`,
      'i',
    ),
    '$1$2 in ',
  ],
  [new RegExp(`^${A_LOOK}([a-z]+(?: [a-z]+)?) (?:for )?(both)(?=[\\s.!]*$)`, 'i'), '$2 in $1'],
  [new RegExp(`^${A_LOOK}([a-z]+(?: [a-z]+)?) (?:all over|throughout)(?=[\\s.!]*$)`, 'i'), 'all in $1'],
  // "autumn colours, orange leaves": the colour is told; "autumn colours for the leaves": a colour, and what it is of
  [
    /\b(?:in )?(?:autumn|fall)(?:al)?(?: colou?rs?)?(?:\s*[,:;–-]| and| with)\s*(?=(?:(?:the|its) )?(?:[a-z]+ leaves|leaves [a-z]+)(?:[\s.!]*$|,))/gi,
    '',
  ],
  [/\b(?:autumn(?:al)?|fall) colou?rs?\b/gi, 'orange'],
  [
    /^((?:dark |light |bright |pale )?(?:red|green|blue|yellow|orange|white|black|brown|grey|gray|pink|purple|gold|silver))\s+(?:for|on) (the [a-z]+(?: [a-z]+)?)(?=[\s.!]*$)/i,
    '$2 in $1',
  ],
  // "make the two side stones sapphires": there are no others
  [
    /\b(make|turn|change|swap|set|paint) (?:the|its|both) (?:two |both |2 )?(side (?:stones|diamonds|gems))(?: (?:into|to|be))? (?=[a-z]+(?:s|ies)?[\s.!]*$)/i,
    '$2 in ',
  ],
  // "use prongs instead of the bezel", "change it to prongs instead of a bezel": the one takes the place of the other
  [
    /^(please |now |and )*(?:use|try|have|put|i want|change (?:it|this) to|make (?:it|this)|go for|with) (?!the same\b)([a-z ]{3,24}?) instead of (?:the|an?|its) ([a-z ]{3,24}?)(?=[\s.!]*$)/i,
    '$1swap the $3 for $2',
  ],
  // "put a bowl on the left side of the table": on it, and where
  [
    /^((?:please |now |and |can you |could you )*(?:put|place|set|stand|add|lay) .+?) (?:on|at) the (left|right|front|back|far left|far right)(?:[- ]hand)? (?:side|half|end|edge) of (?=(?:the|my|our) )/i,
    '$1 $2 on ',
  ],
  // "make the petals gold": of it, where gold is the name of a part elsewhere
  [/^(?:make|turn|paint) (the [a-z]+s) ((?:\d+k )?(?:yellow |white |rose )?gold)(?=[\s.!]*$)/i, '$1 in $2'],
  // "two tone: platinum prongs"
  [/^(?:make it )?two[- ]tone(?:d)?\s*[:,-]\s*/i, ''],

  [/\b((?:the|on the) [a-z]+ one)s? only(?=[\s.!]*$)/i, '$1'],
  // sizes of beds by their names
  [/\b(?:make it )?(?:an? )?king[- ]?size(?:d)?(?: bed)?\b/gi, '1.8 m wide'],
  [/\b(?:make it )?(?:an? )?queen[- ]?size(?:d)?(?: bed)?\b/gi, '1.6 m wide'],
  // "a bit higher up": where it goes, and not how tall it is
  [/\b(?:higher|further) up\b/gi, 'up'],
  [/\b(?:lower|further) down\b/gi, 'down'],
  // "warm white", "warm yellow light"
  [/\b(?:warm|cold|cool) (?=(?:white|yellow|orange|blue)\b)/gi, ''],
  // "taller than the right one", "longer than before": against what it is so
  [/\b([a-z]+er) than (?:the |it |they |before|now|that|this|those|its )[\w ]*(?=[\s.!]*$)/i, '$1'],
  [/\b([a-z]+er) than (?:before|now)(?=[\s.!]*$)/i, '$1'],
  // "could it be bigger, say 12 x 8 mm": the two sizes that it shall have
  [
    /\b(?:(?:a (?:bit|little) |slightly |much )?(?:bigger|larger|smaller|wider|longer)),?\s+(?:(?:like|say|maybe|about|perhaps|at)\s+)?(?=\d+(?:\.\d+)?\s*(?:mm|cm)?\s*(?:x|by|×)\s*\d)/gi,
    '',
  ],
  // "a bit taller, like 3 cm": by so much
  [
    /\b(?:a (?:bit|little) |slightly )?([a-z]+er),? (?:like|say|maybe|about|by about) (\d+(?:\.\d+)? ?(?:mm|cm|m|inch(?:es)?)?)(?=[\s.!]*$)/i,
    '$2 $1',
  ],
  // "24 teeth, same module": what nobody changes stays anyway
  [/,\s*(?:with |but )?(?:the )?same (?:module|length|width|height|depth|size|thickness|diameter|proportions)(?=[\s.!]*$)/i, ''],
  [/\b(?:bigger|larger) across\b/gi, 'wider'],
  [/\bsmaller across\b/gi, 'narrower'],
  // "the stem an inch longer"
  [/\ban? (inch|foot|met(?:re|er)|cm|mm|centimet(?:re|er)|millimet(?:re|er))(?= [a-z]+er\b)/gi, '1 $1'],
  // "fewer steps, 3", "drainage holes in the bottom, four"
  [/^(?:fewer|less|more) ([a-z]+s)[,:] ?(?:only |just )?(\d+|two|three|four|five|six|eight)(?=[\s.!]*$)/i, '$2 $1'],
  [
    /^((?:[a-z]+ )?[a-z]+s) ((?:in|on|at|under|along|around) [\w ]+?), (\d+|two|three|four|five|six|eight|ten)(?: of them)?(?=[\s.!]*$)/i,
    '$3 $1 $2',
  ],
  // "another one the same next to it"
  [
    /^(?:and |please |add )*another one(?: (?:the same|just like it|like it|of the same|like that))?(?: (?:next to|beside) (?:it|that))?(?=[\s.!]*$)/i,
    '1 more',
  ],
  // "one in red", of several
  [/^(?:just |only )?(one|two|three) in (?!a\b|the\b|an\b|each\b|every\b)([a-z]+(?: [a-z]+)?)(?=[\s.!]*$)/i, '$1 of them $2'],
];
