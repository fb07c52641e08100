/**
 * Loose words for changes, put plainly: "pop a lid on", "a whisker wider", "not so tall, 20 cm", "beef up the legs", "pearls down to 6 mm",
 * "couple more teeth, 32". Each turn of speech stands for all designs alike; what it is said of is found later.
 */

const END = String.raw`(?=[\s.!?]*$)`;
const SOME = '(?:an?|some|another|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})';
const LEAD =
  "(?:(?:and|then|also|now|just|please|maybe|can you|could you|can we|could we|would you|let['’]?s|i want you to|go ahead and) )*";
/** Very small amounts, said with "a" or as "touch", that are all "a bit". */
const BIT = '(?:wee |tiny |teeny |little )?(?:tad|smidge|smidgen|smidgeon|whisker|touch|hair|notch|fraction|shade|bit|tick|wee)';

/** What is told by how high it is over the floor, as the whole is, and not by its own thickness. */
const TOPS = '(?:top|table ?top|worktop|desk ?top|counter ?top)';
const LENGTH = String.raw`\d+(?:[.,]\d+)? ?(?:mm|cm|m|in|inch(?:es)?)?\b`;
/** A length that is no thickness of a board. */
const TALL = String.raw`(?:\d{2,3}(?:[.,]\d+)? ?cm|\d(?:[.,]\d+)? ?m|\d{3,4}(?: ?mm)?)\b`;
const VERBS =
  '(?:take|bring|cut|make|size|get|trim|go|turn|put|move|set|lower|raise|drop|shorten|scale|back|it|them|that|this|all|up|down)';

/** Adjectives and what there is less of after "not so". */
const LESS: Readonly<Record<string, string>> = {
  big: 'smaller',
  large: 'smaller',
  tall: 'lower',
  high: 'lower',
  wide: 'narrower',
  broad: 'narrower',
  long: 'shorter',
  thick: 'thinner',
  chunky: 'thinner',
  fat: 'slimmer',
  bulky: 'slimmer',
  deep: 'shallower',
  steep: 'flatter',
  dark: 'lighter',
  small: 'bigger',
  short: 'longer',
  narrow: 'wider',
  thin: 'thicker',
  slim: 'thicker',
  low: 'higher',
  shallow: 'deeper',
  flat: 'steeper',
};
const ADJECTIVE = `(${Object.keys(LESS).join('|')})`;
const less = (adjective: string): string => LESS[adjective.toLowerCase()]!;

type Turn = readonly [pattern: RegExp, plain: string | ((...groups: string[]) => string)];

/** What of a comparison is told by a number behind it: "higher back, 100 cm" is a back of that height. */
const TOLD: Readonly<Record<string, string>> = {
  taller: 'high',
  higher: 'high',
  lower: 'high',
  wider: 'wide',
  broader: 'wide',
  narrower: 'wide',
  longer: 'long',
  shorter: 'long',
  deeper: 'deep',
  thicker: 'thick',
  thinner: 'thick',
};

/** What is poured, and stands level in what it is in. */
const DRINK =
  '(?:(?:some|hot|cold|black|green|red|white|fresh|orange|apple|tomato) )*(?:water|coffee|espresso|tea|milk|cocoa|chocolate|latte|cappuccino|juice|lemonade|beer|lager|ale|cider|cola|coke|soda|wine|port|soup|broth|stew)';
const WITHIN = '(?:it|them|this|that|(?:the|its) [a-z]+(?: [a-z]+)?)';

/** "fill it with red wine", "fill the bowl with apples": what is poured is a part of what it is in, and other things are put there. */
const FILLED: readonly Turn[] = [
  [new RegExp(`^(${LEAD})(?:fill|refill|top)(?: up)? ${WITHIN}(?: up)? with (${DRINK})${END}`, 'i'), '$1add $2'],
  [new RegExp(`^(${LEAD})pour (?:in )?(${DRINK})(?: (?:in|into|inside) ${WITHIN})?${END}`, 'i'), '$1add $2'],
  [new RegExp(`^(${LEAD})(?:put |with )?(${DRINK}) (?:in|into|inside)(?: ${WITHIN})?${END}`, 'i'), '$1add $2'],
  [new RegExp(`^(${LEAD})(cork|stopper|plug|lid|cap) (?:in|on)(?: it)?${END}`, 'i'), '$1add a $2'],
  [new RegExp(`^(${LEAD})(?:make it )?(?:full of|filled(?: up)? with) (${DRINK})${END}`, 'i'), '$1add $2'],
  [new RegExp(`^(${LEAD})(?:fill|load|stock)(?: up)? (${WITHIN})(?: up)? with (?:some )?(?=[a-z])(.+?)${END}`, 'i'), '$1put $3 in $2'],
  [new RegExp(`^(${LEAD})(?:full of|filled(?: up)? with) (?:some )?(?=[a-z]+s\\b|[a-z]+ [a-z]+s\\b)(.+?)${END}`, 'i'), '$1put $2 in it'],
];

/** What less and more of a side is called: "2 mm thinner in width" is narrower. */
const SIDES: Readonly<Record<string, readonly [less: string, more: string]>> = {
  width: ['narrower', 'wider'],
  height: ['lower', 'higher'],
  length: ['shorter', 'longer'],
  thickness: ['thinner', 'thicker'],
  depth: ['shallower', 'deeper'],
};

const TURNS: readonly Turn[] = [
  [
    /\b(?:smaller|thinner|narrower|slimmer|less|shorter|lower) in (width|height|length|thickness|depth)\b/gi,
    (side) => SIDES[side!.toLowerCase()]![0],
  ],
  [
    /\b(?:bigger|larger|thicker|wider|more|longer|taller|higher) in (width|height|length|thickness|depth)\b/gi,
    (side) => SIDES[side!.toLowerCase()]![1],
  ],
  ...FILLED,
  // "a bowl in the middle of the table": it stands there
  [
    new RegExp(
      `^(${LEAD}(?:(?:add|put|place|stand|set|lay) )?(?:${SOME} )(?!(?:[a-z]+ )?(?:hole|bore|slot|pocket|recess|groove|hub|boss|knob|handle|drain|leg)s?\\b)[a-z]+(?: [a-z]+){0,2}) (?:in|at|on|to) the (?:very )?(?:middle|cent(?:er|re)) of (the (?:[a-z]+ )?(?:table|desk|tray|bench|bed|rug|carpet|sideboard|shelf|counter|lawn|stage|worktop|chest|stool))${END}`,
      'i',
    ),
    '$1 on $2',
  ],
  // "make it bar stool height, seat at 70 cm": how high one sits
  [
    new RegExp(
      `^(${LEAD})(?:make (?:it|the seat) )?(?:a |at )?(?:bar|bar stool|counter)(?: stool)? height[,;:]? (?:the )?(?:seat )?(?:at |to |of )?(?=\\d)`,
      'i',
    ),
    '$1make the seat height ',
  ],
  [new RegExp(`^(${LEAD})(?:make (?:it|the seat) )?(?:a |at )?bar(?: stool)? height${END}`, 'i'), '$1make the seat height 75 cm'],
  // "stack of four of them"
  [
    new RegExp(
      `^(${LEAD})(?:make (?:it )?|a |have )*(?:a )?(stack|pile|row|circle) of (${COUNT}) (?:of (?:them|these|those)|such)${END}`,
      'i',
    ),
    (lead, how, count) => `${lead}${count} of them ${/^(?:stack|pile)$/i.test(how!) ? 'stacked' : `in a ${how}`}`,
  ],
  // "make the roof a gable one"
  [
    new RegExp(`^(${LEAD}(?:make|turn|change) )(the|its) ([a-z]+) (?:into |to )?an? ([a-z]+) one${END}`, 'i'),
    (_lead, _the, noun, kind) => `${kind} ${noun}`,
  ],
  // "put knobs on the doors instead of handles"
  [
    new RegExp(
      `^(${LEAD})(?:put|use|fit|have) ((?:[a-z]+ )?[a-z]+s) (?:on|at|in|to) the [a-z]+ (?:instead of|rather than) (?:the )?([a-z]+s)${END}`,
      'i',
    ),
    '$1$2 instead of $3',
  ],
  // "round the corners, 5 mm"
  [
    new RegExp(
      `^(${LEAD}(?:round|round off|chamfer|fillet|bevel)(?: off)? (?:the |all |its |both )*[a-z ]*(?:corners|edges|ends)),(?: by| to| say)? (?=\\d)`,
      'i',
    ),
    '$1 ',
  ],
  // "thicker glass": of what it is made
  [
    new RegExp(
      `^(${LEAD}(?:make it |use |of |in |from )?(?:a (?:bit|little) |slightly |much )?)(thicker|thinner) (?:glass|steel|metal|sheet|wood|porcelain|ceramic|china|clay|plastic|cardboard|leather|fabric|material|stock)${END}`,
      'i',
    ),
    '$1$2',
  ],
  // "bigger shade, 50 cm wide", "higher back, 100 cm": the number says how much
  [
    new RegExp(
      `^(${LEAD})(?:an? )?(?:bigger|larger|smaller|${Object.keys(TOLD).join('|')}) ([a-z]+(?: [a-z]+)?), (${LENGTH} (?:wide|high|tall|long|deep|thick|across))${END}`,
      'i',
    ),
    '$1$2 $3',
  ],
  [
    new RegExp(`^(${LEAD})(?:an? )?(${Object.keys(TOLD).join('|')}) ([a-z]+(?: [a-z]+)?), (${LENGTH})${END}`, 'i'),
    (lead, how, noun, length) => `${lead}${noun} ${length} ${TOLD[how!.toLowerCase()]}`,
  ],
  // "throw a cushion on it" is one that lies loose
  [
    new RegExp(
      `^(${LEAD})(?:throw|toss|scatter|chuck) (${SOME}) ((?:small |little |big )?)cushion(s?)(?: (?:on|onto|over) (?:it|the (?:sofa|couch|armchair|chair|bed)))?`,
      'i',
    ),
    '$1add $2 $3throw pillow$4',
  ],
  // "a second handle on the other side"
  [
    new RegExp(
      `^(${LEAD})(?:add |give it |with )?(?:an? |the )?second (handle|ear|spout|strap|hook)(?: (?:on|at) the (?:other|opposite) (?:side|end))?${END}`,
      'i',
    ),
    '$1two $2s',
  ],
  // "close the bottom part off with two doors", "a door on the lower part"
  [
    new RegExp(
      `^(${LEAD})(?:close|shut) (?:off )?(?:the )?(bottom|lower|top|upper)(?: part| half| section| bit)?(?: off)? with (${SOME}) ((?:small |little )?)(doors?)${END}`,
      'i',
    ),
    (lead, where, count, _size, doors) => `${lead}add ${count} ${doors} at the ${/^(?:bottom|lower)$/i.test(where!) ? 'bottom' : 'top'}`,
  ],
  [/\b(?:on|at|in|to) the (?:lower|bottom) (?:part|half|section)(?: of (?:it|the [a-z]+))?(?=[\s.!?]*$)/i, 'at the bottom'],
  [/\b(?:on|at|in|to) the (?:upper|top) (?:part|half|section)(?: of (?:it|the [a-z]+))?(?=[\s.!?]*$)/i, 'at the top'],
  // "bore 14 mm with a keyway": two wishes
  [new RegExp(`^(.{3,40}\\d(?: ?mm| ?cm)?) (?:and |,)?with (an? (?:keyway|set ?screw|hub|keyslot))${END}`, 'i'), '$1 and add $2'],
  // "down to the floor on the left of the cylinder": beside it
  [/\b(?:down )?(?:on|onto|to) the (?:floor|ground) (?:on|at|to) the (left|right)(?: side| hand side)? of\b/gi, 'to the $1 of'],
  [/\b(?:down )?(?:on|onto|to) the (?:floor|ground),? (?=(?:beside|next to|behind|in front of|left of|right of)\b)/gi, ''],
  // "pop a lid on", "stick two hooks on the side": something is added; "stick it on the left": it is put there
  [new RegExp(`^(${LEAD})(?:pop|stick|whack|bung|slap|plonk|chuck|throw|sling|shove|plop) (?=${SOME} )`, 'i'), '$1add '],
  [
    new RegExp(`^(${LEAD})(?:pop|stick|whack|bung|slap|plonk|chuck|throw|sling|shove|plop) (?=(?:the|it|them|this|that|its) )`, 'i'),
    '$1put ',
  ],
  [
    new RegExp(
      `^(${LEAD})(?:pop|stick|whack|bung|slap|plonk|chuck|throw|sling|shove) (?=[a-z]+(?: [a-z]+)? (?:on|in|onto|into|to|at|under)\\b)`,
      'i',
    ),
    '$1add ',
  ],
  // "weld a plate on one end", "screw a bracket to the back": how it is fixed is not built
  [
    new RegExp(
      `^(${LEAD})(?:weld|screw|bolt|glue|nail|tape|solder|braze|rivet|pin|stitch|sew|clip|hook|tie|mount|fix) (?=${SOME} (?!mm\\b|cm\\b|m\\b))`,
      'i',
    ),
    '$1add ',
  ],
  // "beef up the legs", "the band beefed up a touch"
  [
    new RegExp(`^(${LEAD})(?:beef|bulk|chunk) up ((?:the|its|those|both) [a-z]+(?: [a-z]+)?)(?: (?:a ${BIT}|slightly))?${END}`, 'i'),
    '$1make $2 thicker',
  ],
  [/^(?:(?:beef|bulk|chunk) up) (the [a-z]+(?: [a-z]+)?) to (?=\d)/i, 'make $1 thick '],
  [new RegExp(`^((?:the )?[a-z]+(?: [a-z]+)?) (?:beefed|bulked) up(?: (?:a ${BIT}|slightly))?${END}`, 'i'), 'make $1 thicker'],
  // "flip the colour of the shade to yellow", "switch the shade's colour to red"
  [
    new RegExp(
      `^(${LEAD})(?:flip|switch|change|swap|turn|set|alter) (?:the |its )?(?:colou?r|finish|material|shade|look) (?:of|on|for) ((?:the |its |both )?[a-z ]+?) (?:in)?to (?:an? )?([a-z ]+?)${END}`,
      'i',
    ),
    '$1make $2 $3',
  ],
  [
    new RegExp(`^(${LEAD})(?:flip|switch|swap|change) (?:the |its )?colou?rs? (?:in|over )?to ([a-z]+(?: [a-z]+)?)${END}`, 'i'),
    '$1make it $2',
  ],
  [new RegExp(`^(${LEAD})flip ((?:the|its) [a-z]+(?: [a-z]+)?) (?:over )?to ([a-z]+(?: [a-z]+)?)${END}`, 'i'), '$1make $2 $3'],
  // "go with round ones", "go for black": that is what it shall be
  [new RegExp(`^${LEAD}go (?:with|for) (?=(?!the\\b|it\\b)[a-z])`, 'i'), ''],
  // "handle on the small side, make it bigger", "a bit on the thin side"
  [
    new RegExp(
      `^((?:the |its )?[a-z]+(?: [a-z]+)?)(?: (?:is|are|looks?))?(?: (?:a (?:bit|little)|slightly|rather))? on the ${ADJECTIVE} side${END}`,
      'i',
    ),
    '$1 too $2',
  ],
  [
    new RegExp(
      `^((?:the |its )?[a-z]+(?: [a-z]+)?)(?: (?:is|are|looks?))?(?: (?:a (?:bit|little)|slightly|rather))? on the ${ADJECTIVE} side[,.;:–-]+ (?:so |please )*(?:make|get) (?:it|them) `,
      'i',
    ),
    (what) => `make ${/^(?:the|its) /i.test(what!) ? what : `the ${what}`} `,
  ],
  // of the whole: how wide it is
  [new RegExp(`^(?:it |make it |it['’]s )?not (?:quite )?(?:so|as|that) (?:fat|chubby|plump|tubby|stout)${END}`, 'i'), 'make it narrower'],
  // "not so wide a bowl", "roof not so steep", "not quite as tall, 20 cm"
  [
    new RegExp(`\\bnot (?:quite |nearly )?(?:so|as|that|too) ${ADJECTIVE} an? ([a-z]+)`, 'gi'),
    (adjective, noun) => `${less(adjective!)} ${noun}`,
  ],
  [new RegExp(`\\bnot (?:quite |nearly )?(?:so|as|that) ${ADJECTIVE}(?=[\\s.!]*$|,| please| and )`, 'gi'), (adjective) => less(adjective!)],
  // "a whisker bigger", "just a smidge thicker", "thicker by a touch"
  [
    new RegExp(`\\b(?:just )?(?:an? (?:very |wee |tiny |teeny )?${BIT}|a ${BIT} of a ${BIT}) (?=(?:[a-z]+er|more|less)\\b)`, 'gi'),
    'a bit ',
  ],
  [/(?<=^|\b[a-z]+ )(?:tad|smidge|smidgen|whisker|teensy bit) (?=[a-z]+er\b)/gi, 'a bit '],
  [
    new RegExp(
      `\\b((?!over|under|silver|copper|leather|paper|timber|corner|cover|drawer)[a-z]+er)(?: by|,)? (?:just )?a ${BIT}(?=[\\s.!]*$|,)`,
      'gi',
    ),
    'a bit $1',
  ],
  [/\bsomewhat (?=[a-z]+er\b)/gi, 'slightly '],
  // "a size bigger, 6 mm": the size that is given
  [/\ba size (bigger|larger|smaller),? (?=\d)/gi, '$1, '],
  [new RegExp(`\\ba size (bigger|larger|smaller|up|down)${END}`, 'gi'), 'one size $1'],
  [
    new RegExp(
      `^(?:go |take it |bring it )?(?:up|down) (?:an?|one|half an?|two) sizes?,? (?:to|so) (?:an? )?(?:size )?([A-Z]|\\d+(?:\\.\\d+)?)${END}`,
      'i',
    ),
    'make it size $1',
  ],
  // "couple more teeth, 32", "a few fewer balls, 7": how many there are then
  [
    new RegExp(
      `^(?:add |put |with |i want |give it )?(?:an? |some )?(?:couple(?: of)?|few|bit|some|handful of)? ?(?:more|fewer|less|extra) ([a-z]+s|teeth|feet)[,:–-]+ (?:so |say |make it |maybe |to )?(${COUNT})(?: (?:in all|in total|total|altogether|of them))?${END}`,
      'i',
    ),
    '$2 $1',
  ],
  [new RegExp(`^(${LEAD})couple (?=(?:more|extra|fewer|less)\\b)`, 'i'), '$1two '],
  // "two more of those"
  [
    new RegExp(
      `^(${LEAD}(?:add |make )?(?:one|${COUNT}) more) of (?:those|these|them|the same)(?: (?:next to|beside) (?:it|them|that))?${END}`,
      'i',
    ),
    '$1',
  ],
  // "pearls down to 6 mm", "the wall up to 3": the size that it shall have
  [new RegExp(`^((?:the )?seat) (?:back )?(?:down|up) to (${TALL})${END}`, 'i'), 'make $1 $2 high'],
  [new RegExp(`^(?:the )?${TOPS} (?:back )?(?:down|up) to (${TALL})${END}`, 'i'), 'make it $1 high'],
  [
    new RegExp(`^((?:the |its )?(?!${VERBS}\\b)[a-z]+(?: (?!it\\b|them\\b|that\\b)[a-z]+)?) (?:back )?(?:down|up) to (?=\\d)`, 'i'),
    '$1 to ',
  ],
  // "drop the seat to 65 cm": how high it is then
  [
    new RegExp(`^(${LEAD})(?:drop|sink|bring|lower|raise|lift|take|put) (the seat) (?:down |up )?to (${TALL})${END}`, 'i'),
    '$1make $2 $3 high',
  ],
  [
    new RegExp(`^(${LEAD})(?:drop|sink|bring|lower|raise|lift|take|put) the ${TOPS} (?:down |up )?to (${TALL})${END}`, 'i'),
    '$1make it $2 high',
  ],
  [new RegExp(`^(${LEAD})(?:drop|sink) (the [a-z]+(?: [a-z]+)?) (?:down )?to (?=${LENGTH})`, 'i'), '$1lower $2 to '],
  // "second handle on the other side", "another one at the other end"
  [
    new RegExp(
      `^(${LEAD})(?:add |put )?(?:an? |the )?(?:second|another|one more) ([a-z]+) (?:on|at) the (?:other|opposite) (?:side|end)${END}`,
      'i',
    ),
    '$1add another $2',
  ],
  // "two windows either side of the door"
  [/(?<!\b(?:on|at|to) )\beither side of\b/gi, 'on each side of'],
  // "double the size of the head"
  [new RegExp(`^(${LEAD})double the size of ((?:the|its|both|all) [a-z ]+?)${END}`, 'i'), '$1make $2 twice the size'],
  [new RegExp(`^(${LEAD})(?:halve|half) the size of ((?:the|its|both|all) [a-z ]+?)${END}`, 'i'), '$1make $2 half the size'],
  // "round off the legs, I mean round legs not square": what is meant
  [/^.{3,80}?[,.;–-]+ (?:i mean|i meant|that is|as in) (?!(?:the|its|only|just)\b)(?=[a-z]+ [a-z])/i, ''],
  [
    new RegExp(
      `^(${LEAD}(?:make |use |have )?(?:the )?(?!(?:the|its|make|keep|only|just)\\b)[a-z]+ [a-z]+s),? (?:and |but )?not (?!(?:the|so|too|as|its)\\b)[a-z]+(?: ones)?${END}`,
      'i',
    ),
    '$1',
  ],
  // "round ones", "black ones please": what those that are there shall be
  [
    new RegExp(
      `^(?:${LEAD}(?:with|use|in|have|try|i want|i['’]d like|make (?:it|them)) )?((?!the\\b|its\\b|more\\b|less\\b|other\\b|two\\b|${SOME}\\b)[a-z]+(?: [a-z]+)?) ones(?: instead| please)*${END}`,
      'i',
    ),
    '$1 instead',
  ],
  // "drop two of the holes": so many fewer
  [
    new RegExp(
      `^(${LEAD}(?:drop|lose|remove|delete|ditch|take away|take out|take off|get rid of) ${COUNT}) of (?:the|those|its|these) (?=[a-z]+${END})`,
      'i',
    ),
    '$1 ',
  ],
  // "walls 3 mm", "make the wall 2": how thick they are
  [
    new RegExp(`^(${LEAD}(?:make |set |with )?)(?:the |its )?walls?(?: to| of| be|:)? (\\d+(?:[.,]\\d+)?(?: ?mm)?)(?: thick)?${END}`, 'i'),
    '$1wall thickness $2',
  ],
  // "space them further apart", "spread the chairs out a bit more"
  [
    new RegExp(
      `^(${LEAD})(?:space|spread|pull|set) (them|they|these|those|(?:the|its|all) [a-z]+(?: [a-z]+)?) (?:out )?(?:(?:a ${BIT}|slightly) )?(?:further|farther|wider|more|out)(?: apart)?${END}`,
      'i',
    ),
    '$1move $2 further apart',
  ],
  [
    new RegExp(`^(${LEAD})space (them|these|those|(?:the|its|all) [a-z]+) (?:closer|nearer|tighter)(?: together)?${END}`, 'i'),
    '$1move $2 closer together',
  ],
  // "down to the floor on the left of the cylinder": beside it, where it stands
  [
    /\b(?:down )?(?:to|on|onto) the (?:floor|ground),? (?:to |on |at )?(?:the )?(?=(?:left|right) (?:of|side of)\b|next to\b|beside\b|in front of\b|behind\b)/gi,
    'to the ',
  ],
  [/\b(the|its) very (?=(?:top|bottom|end|middle|cent(?:er|re)|front|back|tip|edge)\b)/gi, '$1 '],
  // "I'd like claws, not the bezel": the one in the place of the other
  [
    new RegExp(
      `^(?:i(?:['’]?d| would) (?:like|prefer|rather have)|i want|i prefer|use|give me) ((?!the\\b|it\\b|all\\b)[a-z]+(?: [a-z]+)?),? (?:and )?not (?:the|a) ([a-z]+(?: [a-z]+)?)${END}`,
      'i',
    ),
    'swap the $2 for $1',
  ],
  // "no doors, drawers instead"
  [
    new RegExp(
      `^(${LEAD})(?:no|(?:lose|drop|remove|ditch|skip|get rid of|take out) the) ([a-z]+)[,;]? (?:but |just |and |put )?((?:${SOME} )?[a-z]+(?: [a-z]+)?) instead${END}`,
      'i',
    ),
    '$1swap the $2 for $3',
  ],
  // "armrests at both ends": at each of them
  [/\b(?:at|on) (?:both|each|either) (?:ends?|sides?)(?= of)/gi, 'on each side'],
  [new RegExp(`\\b(?:at|on) (?:both|each|either) ends?${END}`, 'gi'), 'on both sides'],
];

/** Characters of what is said in one breath; a longer text is an order with many parts. */
const BREATH = 400;

/** The wish in plain words; the text itself where it is not loose. */
export const loosely = (text: string): string =>
  text.length > BREATH ? text : TURNS.reduce((said, [pattern, plain]) => turned(said, pattern, plain), text);

function turned(text: string, pattern: RegExp, plain: Turn[1]): string {
  if (typeof plain === 'string') return text.replace(pattern, plain);
  return text.replace(pattern, (...found: unknown[]) => plain(...found.slice(1).filter((group) => typeof group === 'string')));
}
