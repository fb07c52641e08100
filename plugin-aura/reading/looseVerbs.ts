/**
 * Verbs and amounts of talk, put as an order has them: "beef it up to 5 mm", "bump it to a carat and a quarter", "way bigger, 35 cm", "could be
 * a bit lower", "go up half a size or so, to 7". What is said stays what is said.
 */

const UP = '(?:beef|bulk|bump|push|pump|thicken|build|take|bring|scale|trim|slim|cut)';
const ROUND_CUT =
  /^((?:change|switch|swap|turn|make) (?:(?:the|my|its) )?(?:(?:cent(?:er|re)|main) )?[a-z]+ (?:in)?to) an? round(?: brilliant)?(?: cut| shape| one| stone)?$/i;

const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ok(?:ay)?|hm+|yeah|right|well|so|actually)[\s,.…]+(?=[a-z])/i, ''],
  [/\b(?:a|one) (carat|ct) and a (half|quarter)\b/gi, '1 $1 and a $2'],
  [/\b1 (carat|ct) and a half\b/gi, '1.5 $1'],
  [/\b1 (carat|ct) and a quarter\b/gi, '1.25 $1'],
  [/\bhalf a (carat|ct)\b/gi, '0.5 $1'],
  [/[\s,]+if (?:poss(?:ible)?|you (?:can|could|would)|that['’]?s (?:ok|okay|possible))[\s.!?]*$/i, ''],
  [/[\s,]+(?:wouldn['’]?t hurt|would not hurt|might be (?:nice|good)|would look (?:nice|good|great))[\s.!]*$/i, ' please'],
  [new RegExp(`^${UP} (it|them|that|(?:the|its) [a-z]+(?: (?!up|down)[a-z]+)?) (?:up |down )?to (?=\\d|an? |one )`, 'i'), 'make $1 '],
  [/^(?:go|move|size) (?:up|down) (?:by )?(?:an?|one|half an?|two|\d(?:\.\d)?) sizes?(?: or so)?,? to (?:an? |size )?(?=\d)/i, 'size '],
  // the size behind says how much
  [
    /^(?:(?:way|much|a lot|far|quite a bit) )?(?:bigger|larger|smaller), (?=\d+(?:\.\d+)? ?(?:mm|cm|m)\b(?: (?:across|wide|tall|high|long|deep))?\s*$)/i,
    'make it ',
  ],
  [
    /^(?:it |this |that )?(?:could|might|should) (?:maybe |perhaps )?be (?=(?:an? (?:bit|little|touch|tad|shade)|slightly) [a-z]+er\b)/i,
    'make it ',
  ],
  [
    /^(?:arrange|set|lay|line) (?:it|them|these|those) (?:out |up )?in an? (circle|ring|row|line|grid)(?: instead)?[\s.!]*$/i,
    'put them in a $1',
  ],
  // "no headboard after all", "half a metre higher", "taller, 6 m"
  [/^((?:no|without) [a-z ]+?),? (?:after all|any ?more|then|though)[\s.!]*$/i, '$1'],
  [/\bhalf an? (met(?:er|re)|inch|foot|cent(?:imeter|imetre))\b/gi, '0.5 $1'],
  [/^(?:taller|higher), (\d+(?:\.\d+)? ?(?:mm|cm|m))\s*$/i, 'make it $1 tall'],
  [/^longer, (\d+(?:\.\d+)? ?(?:mm|cm|m))\s*$/i, 'make it $1 long'],
  [/^(?:wider|narrower), (\d+(?:\.\d+)? ?(?:mm|cm|m))\s*$/i, 'make it $1 wide'],
  [/^(?:thicker|thinner), (\d+(?:\.\d+)? ?(?:mm|cm|m))\s*$/i, 'make it $1 thick'],
  [/^(?:only |just )?half (?:of )?the way (?:a)?round\b(?: please)?[\s.!]*$/i, 'make it a half eternity'],
  [/^(hoops?) (\d+(?:\.\d+)? ?mm) across$/i, 'make the $1 $2 across'],
  [ROUND_CUT, '$1 round'],
];

/** The instruction in plain verbs; as it was said where none of these is in it. */
export const inPlainVerbs = (said: string): string => TURNS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), said);
