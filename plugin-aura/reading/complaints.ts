import { plural } from './plurals.ts';
import type { Stretches } from './stretch.ts';
import { ALONG, numberSaid, ofThatCount, ofThatSize, ofThatWeight, ofThoseSides } from './wasSaid.ts';

/**
 * What is wrong, and the wish behind it: "6 mm is too wide, go for 4.5", "five is not enough, it should have six", "silver is too cold, yellow
 * gold please", "the ends are too sharp, chamfer them 2 mm", "there is no lid, add one". The wish is said as an order of what is complained of.
 */

const IS = '(?:is|are|was|were|looks?|feels?|seems?|came out|turned out)';
const DEGREE =
  '(?:(?:a (?:bit|little|lot|tiny bit|tad)|slightly|much|far|way|just|really|still|somewhat|quite|rather|so|very|simply|now|pretty) )*';
const BAD =
  '(?:tiny|huge|massive|skinny|flimsy|chunky|bulky|boring|dull|ugly|out|awful|horrid|cold|plain|fussy|sharp|wrong|weak|spindly|no good|not nice|not right|on the wrong side|in the wrong place|the wrong way round)';
/** For whom or what it is too much: "for my hand", "next to my bed"; what it is said of is kept ("for the walls"). */
const FOR =
  '(?: (?:for|next to|beside|near|in|on|with) (?:(?:my|our|her|his|their|your|an?) [a-z]+(?: [a-z]+)?|(the [a-z]+(?: [a-z]+)?)))?';
const BEHIND = String.raw`(?:\s*[,.;:–-]+\s*|\s+(?=(?:so|can you|could you|please|but) ))(?:(?:so|please|can you|could you|can we|could we|let['’]?s|rather|instead|but|just|then|and|maybe) )*`;

const COMPLAINT = new RegExp(
  String.raw`^(.*?)(?:\s?['’](?:s|re)|\s?\b${IS})?(?:(n['’]?t| not))? ?${DEGREE}(?:too ([a-z]+)${FOR}|(?<=(?:n['’]?t| not) )(?:quite )?(?:([a-z]+) )?enough${FOR}|(?<=\b(?:is|are|look|looks|feel|feels|seem|seems|['’]s|['’]re) ${DEGREE})(${BAD}))(?: now)?${BEHIND}(.+?)[\s.!]*$`,
  'i',
);
const MISSING =
  /^(?:there['’]?s|there (?:is|are)|it has|it['’]?s got) (?:no|not an?|not any) ([a-z]+(?: [a-z]+)?)(?: (?:on|in) it)?(?: yet)?(?:,|;| so|\.)+ ?(?:(?:so|please|can you|could you|but) )*(?:(?:add|put|give it|it (?:should|must|needs to) have|it needs|fit|make) (?:one|it|them|some)|(?:add|put) (?:one|some) )(?: ?(?:on|in|there|to it|on it|on top|please))*[\s.!?]*$/i;
/** "the vase shouldn't be on the floor, put it on the table". */
const NOT_THERE = new RegExp(
  String.raw`^((?:the|its|my) [a-z]+(?: [a-z]+)?) (?:should(?: not|n['’]?t)|must(?: not|n['’]?t)|is not meant to|(?:does not|doesn['’]?t) belong) (?:be )?(?:on|in|at|under|beside|next to|behind) (?:the )?[a-z]+(?: [a-z]+)?${BEHIND}(.+?)[\s.!]*$`,
  'i',
);

/** Which side of a thing an adjective is of. */
const SIDE_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:long|short)$/i, 'long'],
  [/^(?:tall|high|low)$/i, 'high'],
  [/^(?:wide|broad|narrow)$/i, 'wide'],
  [/^(?:deep|shallow)$/i, 'deep'],
  [/^(?:thick|thin|slim|skinny|chunky|flimsy|fat|weak|spindly)$/i, 'thick'],
];
const SIDES = Object.values(ALONG).join('|');

const PRONOUN = /^(?:it|that|this|they|them|these|those|)$/i;
const VERB =
  /^(?:make|cut|shorten|lower|raise|reduce|increase|widen|narrow|scale|shrink|bring|set|give|take|use|add|remove|move|put|round|chamfer|bevel|drill|space|paint|turn|swap|replace|lengthen|thicken|stretch|drop|lose|fit|go)\b/i;
const VERB_IT = new RegExp(`(${VERB.source.slice(0, -2)}) (?:it|them|that|those)\\b`, 'i');

/** Words that lead to what shall be instead, and those behind it that say that this will do. */
const TOWARD =
  /^(?:(?:make|set|bring|cut|get|take|have|put|give|use|try|beef|bulk|bump|push|thicken|build) (?:it|them|that)(?: up| down)?(?: to)?|(?:(?:make|set|bring|cut|get|take|have|put|give|use|try|need|want|like) )?(?:it|them|that|this|one)? ?(?:(?:should|must|shall|needs?|has|have|ought|wants?|would) (?:to )?(?:be|have|do|get)?|(?:up|down) to|go(?: (?:up|down))?(?: (?:for|to|with|at|by))?|(?:i|we)(?:['’]d)? (?:need|want|like|prefer|take|have)(?: (?:it|them))?|rather|make|use|try|put|give|to|about|around|say|maybe|please)) (?=\S)/i;
const WILL_DO =
  /,?\s*\b(?:(?:would|will|might|should|is|are|['’]d|looks?)\s+(?:(?:be|look|work|do|fit|hold|feel|suit)\b\s*)?(?:(?:much|a lot|far|way|more|just|about) )*(?:better|right|fine|enough|perfect|nicer|nice|good|great|plenty|ok|okay|it)?|please|instead|thanks|do)(?:\s+(?:better|it|me|fine|nicely|please))?$/i;

function aim(wish: string): string {
  let left = wish.replace(/[\s.!]+$/, '').replace(WILL_DO, '');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(TOWARD, '');
  }
  return left.trim();
}

/** The plain order behind a complaint; undefined where there is none, or not of what. */
export function complaint(text: string, words: Stretches): string | undefined {
  const missing = MISSING.exec(text)?.[1];
  if (missing !== undefined) return `add ${/s$/i.test(missing) ? '' : 'a '}${missing}`;
  const [, misplaced, elsewhere] = NOT_THERE.exec(text) ?? [];
  if (misplaced !== undefined && elsewhere !== undefined && VERB_IT.test(elsewhere)) return elsewhere.replace(VERB_IT, `$1 ${misplaced}`);
  const found = new RegExp(String.raw`\b(?:too|enough|${BAD})\b`, 'i').test(text) ? COMPLAINT.exec(text) : null;
  if (!found) return undefined;
  const [, said, negation, too, of, enough, ofEnough, bad, wish] = found as unknown as (string | undefined)[];
  if (wish === undefined || said === undefined || (enough !== undefined && negation === undefined)) return undefined;
  const subject = said.trim().replace(/^(?:but|and|no|hm+|oh|ok(?:ay)?|well|i think|sorry)[\s,]+/i, '');
  if (/\b(?:if|when|because|not|don['’]?t|make|add|put|remove|can|could|what|why|how)\b/i.test(subject)) return undefined;
  const side = SIDE_OF.find(([adjective]) => adjective.test(too ?? enough ?? bad ?? ''))?.[1];
  const value = aim(wish);
  return (
    ofValue(subject, value, of ?? ofEnough, side, wish, words) ??
    ofLook(subject, value, words) ??
    (QUANTIFIED.test(subject) ? undefined : ofNoun(subject, value, side, wish, words))
  );
}

const QUANTITY = /^(?:an? |the |only |just |about )*(half a|[\d.,]+|[a-z]+)(?: ?(mm|cm|m|in|inch(?:es)?|ct|carats?|[a-z]+(?: [a-z]+)?))?$/i;
const QUANTIFIED = /^(?:\d|half an? |(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)/i;
const PAIR = /^(\d+(?:\.\d+)?) ?(?:x|×|by) ?(\d+(?:\.\d+)?)(?: ?mm)?$/i;
const NEW =
  /^(?:an? )?(\d+(?:[.,]\d+)?|[a-z]+)(?: ?(mm|cm|m|in|inch(?:es)?|ct|carats?))?(?: (?:in )?(wide|high|tall|long|deep|thick|diameter|across))?$/i;
/** "the holes need to be 8": the wish names what it is of. */
const NAMES = /^((?:the|its|my) [a-z]+(?: [a-z]+)?) (?:should|must|shall|needs?|has|have|ought|want) (?:to )?be (.+)$/i;

/** "6 mm is too wide, 4.5 would do", "size 6 is too tight, 7.5", "four prongs is too few, six": another number for what has this one. */
function ofValue(
  subject: string,
  value: string,
  of: string | undefined,
  side: string | undefined,
  wish: string,
  words: Stretches,
): string | undefined {
  const ring = /^(?:a |the )?(?:ring )?size (?:us |uk |eu )?\S+$/i.test(subject);
  if (ring && words.isRing && /^(?:an? )?(?:size )?[\d.]+(?: and a half)?$/i.test(value))
    return `ring size ${value.replace(/^(?:an? )?(?:size )?/i, '')}`;
  const [, long, wide] = PAIR.exec(subject) ?? [];
  if (long !== undefined && PAIR.test(value)) {
    const noun = ofThoseSides([Number(long), Number(wide)], words);
    return noun === undefined ? undefined : `make the ${noun} ${value}`;
  }
  const [, amount, unit] = QUANTITY.exec(subject) ?? [];
  const was = amount === undefined ? undefined : /^half a$/i.test(amount) ? 0.5 : numberSaid(amount);
  if (was === undefined) return undefined;
  const [, named, to] = NAMES.exec(wish) ?? [];
  const [, next, nextUnit, along] = NEW.exec(to ?? value) ?? [];
  // "it should have six shelves": the wish says of what
  if (next === undefined || numberSaid(next) === undefined) return /[a-z]{3}/i.test(value) ? wish : undefined;
  const isLength = /^(?:mm|cm|m|in|inch(?:es)?)$/i.test(unit ?? '');
  if (/^c/i.test(unit ?? '') && !isLength) {
    const stone = ofThatWeight(was, words);
    return stone === undefined ? undefined : `make the ${stone} ${next} carat`;
  }
  const counted = isLength || nextUnit !== undefined ? undefined : unit === undefined ? ofThatCount(was, words) : unit;
  if (counted !== undefined && words.said(counted) !== undefined) return `make it ${next} ${plural(counted)}`;
  const measure = unit !== undefined && !isLength ? undefined : (nextUnit ?? unit);
  const size = measure === undefined ? next : `${next} ${measure}`;
  const way = along ?? side;
  const whose = of ?? named;
  if (whose !== undefined) return `make ${whose} ${size}${way === undefined || (of === undefined && along === undefined) ? '' : ` ${way}`}`;
  return ofThatSize(was, unit ?? nextUnit, size, words, way) ?? (way === undefined ? undefined : `make it ${size} ${way}`);
}

/** "silver is too cold, yellow gold please": one look for another. */
function ofLook(subject: string, value: string, words: Stretches): string | undefined {
  const was = subject.replace(/^(?:the|its) /i, '');
  const look = value.replace(/^an? /i, '');
  if (!words.isLook(look)) return undefined;
  if (words.isLook(was) && words.said(was) === undefined) return `${look} instead of ${was}`;
  const part = PRONOUN.test(subject) ? 'it' : words.isWhole(subject) ? 'it' : words.named(subject);
  return part === undefined ? undefined : `make ${part} ${look}`;
}

/** "7 mm across", "half of it", "down to a third": a size, or a share of it. */
const VALUE =
  /^(?=\d|half\b|twice\b|an? (?:third|quarter|half|fifth)\b|(?:one|two|three) (?:third|quarter|fifth)s?\b)(.+?)(?: (?:of )?(?:it|that|this|them|those))?$/i;
const SHARE = /^(?:half|twice|(?:an?|one|two|three) (?:third|quarter|half|fifth)s?)$/i;
const COMPARED = /^(?:(?:an? (?:bit|little|lot|tad|touch)|slightly|much|way|far) )*[a-z]+er$/i;
const EDGES = /^(?:the |its |all |both )?(?:sharp )?(edges|corners|ends)$/i;

/** "the stone looks tiny, 7 mm across", "it's too long, cut it by half": the wish is of what was complained of. */
function ofNoun(subject: string, value: string, side: string | undefined, wish: string, words: Stretches): string | undefined {
  const whole = PRONOUN.test(subject);
  const edges = EDGES.exec(subject)?.[1];
  const named = edges === undefined ? (whole ? undefined : words.named(subject)) : `the ${edges}`;
  const called =
    whole || words.isWhole(subject)
      ? undefined
      : (named ?? (/^[a-z]+(?: [a-z]+){0,2}$/i.test(subject) ? `the ${subject.replace(/^(?:the|its|these|those) /i, '')}` : undefined));
  if (called === undefined && !whole && !words.isWhole(subject)) return undefined;
  const what = called ?? 'it';
  const whose = called ?? 'make it';
  const share = VALUE.exec(value)?.[1];
  if (share !== undefined) {
    if (!/^\d/.test(share)) return SHARE.test(share) ? `${whose} ${share} ${side === undefined ? 'the size' : `as ${side}`}` : undefined;
    const bare = /^\d+(?:[.,]\d+)? ?(?:mm|cm|m|in|inch(?:es)?)$/i.test(share);
    return `${whose} ${share}${bare && side !== undefined ? ` ${side}` : ''}`;
  }
  if (COMPARED.test(value)) return `${whose} ${value}`;
  if (new RegExp(`\\b(?:${SIDES})$`, 'i').test(value) && /^\d/.test(value)) return `${whose} ${value}`;
  if (called !== undefined && VERB_IT.test(wish)) return wish.replace(VERB_IT, `$1 ${what}`);
  if (called !== undefined && /^(?:it|they) (?:should|must|needs? to) /i.test(wish)) return wish.replace(/^(?:it|they)/i, what);
  return whole && VERB.test(wish) ? wish : undefined;
}
