import type { Brief } from '../plan/brief.ts';
import { complaint } from './complaints.ts';
import { exchange, ofTarget } from './exchanges.ts';
import { ofJewels } from './jewelRequests.ts';
import type { Lexicon } from './lexicon.ts';
import { inPlainVerbs } from './looseVerbs.ts';
import { outsideQuotes } from './quoted.ts';
import { sizing } from './sizings.ts';
import { MUST, placing, plainSides } from './standing.ts';
import { Stretches } from './stretch.ts';
import { twofold } from './twofold.ts';
import { numberSaid } from './wasSaid.ts';

/**
 * The frames that people put a wish into, however they ask: "could the mug have a lid?", "it needs six prongs", "let's go with oak for the
 * legs", "I'd rather not have the halo", "swap the brass knob for a steel one". A frame is taken off where what it holds is known, and the wish
 * in it is said as a plain order. Where no frame fits, nothing is changed.
 */

const POLITE = `(?:please|ok(?:ay)?|so|well|h+m+|and|then|also|maybe|perhaps|oh|um+|er+m*|right|yes|yeah|actually)`;
const LEAD = new RegExp(String.raw`^(?:${POLITE}\b[\s,]*)+`, 'i');
const TAIL =
  /(?:[\s,]+(?:please|thanks|thank you|this time|after all|for a change|then|if (?:you can|possible)|i think|though|would be (?:good|nice|great|lovely)))*[\s.!?]*$/i;
/** "could you", "can we", "let's": what follows is an order. */
const ASKED =
  /^(?:(?:can|could|would|will) (?:you|u|we|i)|let['’]?s|let us|why don['’]?t (?:you|we)|would it be possible to|is it possible to|i(?:['’]d| would)? (?:want|like) you to) (?:(?:please|maybe|just|perhaps|possibly|also|try to) )*(?=[a-z])/i;
/** Who asks to be told or given something asks for no change. */
const TELLS =
  /^(?:tell|say|explain|show|weigh|print|export|save|download|cast|calculate|know|check|help|hear|read|understand|see|share|send|undo|go back|afford|wear)\b/i;
const SUBJECT = `(?:it|they|them|this|that|these|those|the whole thing|(?:the|its|both|all|each|every|my) [a-z][a-z' -]*?|[a-z]+)`;
const BE_ASKED = new RegExp(
  `^(?:can|could|may|might|should|shall|would|will) (${SUBJECT}) (?:(?:please|maybe|now|also|just|perhaps) )*be (?:made |turned )?(.+)$`,
  'i',
);
const BE = new RegExp(`^(${SUBJECT}) ${MUST} (?:(?:now|also|really|just|perhaps) )*be (?:made )?(.+)$`, 'i');
const HAVE_ASKED = new RegExp(
  `^(?:can|could|may|might|should|shall|would) (i|we|${SUBJECT}) (?:(?:please|maybe|also|just|perhaps) )*(?:have|get|come with|use) (.+)$`,
  'i',
);
const HAVE = new RegExp(
  `^(${SUBJECT}) (?:(?:really|still|also|just) )*(?:${MUST} (?:(?:also|really) )?(?:have|get|come with|stand on|sit on)|needs?|wants?|could use|(?:could|can) do with|is missing|lacks?) (.+)$`,
  'i',
);
/** "I want it with armrests", "could you do it with four shelves?", "lid with a knob". */
const WITH =
  /^(?:(?:(?:i|we)(?:['’]d| would)? )?(?:want|like|need|prefer|do|make|try|have|see|get) )?(it|this|that|them|(?:the )?[a-z]+(?: [a-z]+)?) with (?!no\b|the\b|it\b|an? [a-z]+ of\b)(.+)$/i;
const THERE = /^(?:there (?:should|must|needs to|has to|ought to|could) be|there['’]?s missing) (.+)$/i;
const WANT =
  /^(?:i|we)(?:['’]d| would|['’]ll)? (?:(?:really|just|rather|much) )*(?:want|like|need|prefer|love|fancy|have|take|go (?:with|for))(?: to (?:have|see|get|use|go with|go for|try))? (.+)$/i;
const CHOICE =
  /^(?:make it |use |try )?(?:go (?:up |down )?(?:with|for|to|at)|try|switch to|change to|change it to|do it in|how about|what about|rather|what if (?:it|we|there|they) (?:was|were|is|had|used|did|went with|went for)|use|do|have) (?!it\b|them\b|that\b|this\b)(.+)$/i;

/** How a wish was put: what is said of whom, and as what. */
interface Wish {
  how: 'be' | 'have' | 'want' | 'choice' | 'bare';
  subject: string;
  value: string;
}

/** "make", "add": the participles by which something is asked for in the passive. */
const PASSIVE: readonly (readonly [RegExp, string])[] = [
  [/^(?:removed|deleted|taken (?:off|away|out)|left (?:out|off)|dropped|gone|omitted|skipped)$/i, 'remove $T'],
  [/^(?:moved|shifted|placed|put|set) (.+)$/i, 'move $T $1'],
  [/^(?:replaced|swapped|exchanged|switched) (?:with|by|for|to) (.+)$/i, 'replace $T with $1'],
  [/^(?:painted|coloured|colored|turned|changed (?:in)?to) (.+)$/i, 'make $T $1'],
  [/^(?:raised|lowered|widened|narrowed|lengthened|shortened|thickened)(.*)$/i, ''],
];

function wishIn(text: string, words: Stretches): Wish {
  const asked = BE_ASKED.exec(text) ?? BE.exec(text);
  if (asked && isSubject(asked[1]!, words)) return { how: 'be', subject: asked[1]!, value: asked[2]! };
  const had = HAVE_ASKED.exec(text) ?? HAVE.exec(text);
  const iNeed = had !== null && /^(?:i|we|you)$/i.test(had[1]!) && !/^(?:can|could|may|might|should|shall|would)\b/i.test(text);
  if (had && !iNeed && isSubject(had[1]!, words)) return { how: 'have', subject: had[1]!, value: had[2]! };
  const along = WITH.exec(text);
  if (along && (words.isWhole(along[1]!) || /^the /i.test(along[1]!)) && isSubject(along[1]!, words))
    return { how: 'have', subject: along[1]!, value: along[2]! };
  const there = THERE.exec(text);
  if (there) return { how: 'have', subject: 'it', value: there[1]! };
  const wanted = WANT.exec(text);
  if (wanted) return { how: 'want', subject: '', value: wanted[1]! };
  const chosen = CHOICE.exec(text);
  if (chosen) return { how: 'choice', subject: '', value: chosen[1]! };
  return { how: 'bare', subject: '', value: text };
}

/** "the middle one": of whatever there are several. */
const oneMeant = (subject: string): string | undefined =>
  /^the (?:only )?(?:middle|left|right|first|second|third|fourth|fifth|last|top|bottom|upper|lower|front|back) one$/i.test(subject)
    ? subject
    : undefined;

const isSubject = (subject: string, words: Stretches): boolean =>
  words.isWhole(subject) || words.named(subject) !== undefined || oneMeant(subject) !== undefined;

/** The instruction as a plain order; as it was said where no frame is known. */
export function asOrder(said: string, lexicon: Lexicon, brief: Brief): string {
  if (said.length > 160) return said;
  const words = new Stretches(lexicon, brief);
  const behind = outsideQuotes(said, (text) => {
    const plain = inPlainVerbs(complaint(text, words) ?? text);
    // what a ring has at its sides is stones
    return words.isRing ? plain.replace(/^((?:make|set) )?(?:the )?sides (?:to )?(?=\d)/i, '$1side stones ') : plain;
  });
  if (/[;\n]|[.!?]\s+\S/.test(behind) || (behind.includes(':') && !/^[a-z]+(?: [a-z]+){0,3} ?: ?[a-z\d. ]+$/i.test(behind))) return behind;
  return outsideQuotes(behind, (text) => {
    const order = ordered(text, words);
    return order === undefined ? text.replace(THEM, 'them') : order.replace(/\s+/g, ' ').trim();
  });
}

/** "a metre and a half tall": lengths that are said in words. */
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

// "make em legs thicker": the legs
const THEM = /(?<=\s)['’]?em(?=\s|$)(?!\s+[a-z]+s\b)/gi;

const inFigures = (text: string): string =>
  text
    .replace(/^(?:the )?([a-z][a-z ]*?) ?(?:->|=>|→) ?(?=[a-z\d])/i, 'change the $1 to ')
    .replace(THEM, 'them')
    .replace(/\b(twenty|thirty|forty|fifty|sixty)[- ](one|two|three|four|five|six|seven|eight|nine)\b/gi, (_, tens: string, ones: string) =>
      String(TENS[tens.toLowerCase()]! + ONES.indexOf(ones.toLowerCase()) + 1),
    )
    .replace(/\ba (met(?:re|er)|foot) and a half\b/gi, '1.5 $1')
    .replace(/\bhalf a (met(?:re|er)|foot)\b/gi, '0.5 $1')
    .replace(
      /(?<!\b(?:add|put|with|of|like|as) )\ba (met(?:re|er))(?=$|[\s,.]+(?:apart|wide|tall|high|long|deep|across|between|in|instead|please)\b|[.!?])/gi,
      '1 $1',
    );

function ordered(said: string, words: Stretches): string | undefined {
  const plain = inFigures(said.replace(/\s+/g, ' ').trim()).replace(LEAD, '').replace(TAIL, '');
  const pointed = whichOne(plainSides(withoutOldNumber(plain), words), words);
  const lead = ASKED.exec(pointed)?.[0];
  const rest = lead === undefined ? pointed : pointed.slice(lead.length);
  if (rest === '' || (lead !== undefined && TELLS.test(rest))) return undefined;
  const sized = sizing(rest, words) ?? (lead === undefined ? undefined : sizing(pointed, words));
  if (sized !== undefined) return sized;
  const wish = wishIn(rest, words);
  // "take the jug away and use a vase": one wish, and no two
  const instead = INSTEAD.test(rest) ? exchange(wish, rest, words) : undefined;
  if (instead !== undefined) return instead;
  const both = twofold(rest, (half) => ordered(half, words));
  if (both !== undefined) return both;
  const found =
    property(rest, words) ??
    ofJewels(rest, wish, words) ??
    removal(rest, words) ??
    bringing(wish, rest, words) ??
    exchange(wish, rest, words) ??
    (wish.how === 'bare' ? undefined : sizing(wish.value, words)) ??
    placing(rest, words) ??
    ofTarget(wish, words) ??
    framed(wish, words);
  if (found !== undefined) return found;
  // "could you narrow the band", "can you take it away": an order as it stands
  if (lead !== undefined && wish.how === 'bare' && words.startsWithVerb(rest)) return rest;
  return pointed === plain ? undefined : pointed;
}

const INSTEAD = /^(?:remove|lose|drop|take|get rid of|ditch|scrap) .+\b(?:and|,) (?:use|.+ (?:instead|in (?:its|their) place)$)/i;

const OLD_NUMBER =
  /,? (?:instead of|rather than|in place of|and not|not) (?:an? |the |just )?(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: ?(?:mm|cm|m|in|inch(?:es)?|ct|carats?))?$/i;

/** "six windows at the front instead of four", "5 mm thick walls, not 3": what was there before adds nothing where the wish is whole. */
function withoutOldNumber(text: string): string {
  const rest = text.replace(OLD_NUMBER, '');
  const last = rest.split(',').at(-1)!.trim();
  const counts = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(last);
  return rest !== text && counts && / /.test(last) && !BARE_LENGTH.test(last) ? rest : text;
}
const BARE_LENGTH = /^(?:make (?:it|them) |it (?:should|needs) (?:to )?be )?[\d.,]+ ?(?:mm|cm|m|in|inch(?:es)?|ct|carats?)$/i;

const WHICH =
  /\bthe ([a-z]+) (?:in the (?:very )?(middle|cent(?:er|re))|(?:on|at) the (?:very |far )?(left|right|top|bottom)(?: side)?)(?= (?!of\b|and\b|side\b)[a-z])/gi;
const MOVES = /^(?:(?:please|can you|could you|i want you to) )*(?:put|move|place|stand|set|shift|add|lay|hang|swap the places)\b/i;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "shelf two in red", "colour drawer number 2 red". */
const NUMBERED =
  /(?<=^(?:(?:make|paint|colou?r|turn|have) )?)(?:the )?([a-z]+) (?:number |no\.? ?|nr\.? ?|#)?(\d|one|two|three|four|five|six)( (?:in |should be |to be |to )?(?!(?:mm|cm|m|in|inch|inches|thick|wide|long|high|deep)\b)[a-z]+(?: [a-z]+)?)$/i;

/** "the vase on the left", "the one in the middle", "the left-hand door": as it is told from the others. */
function whichOne(text: string, words: Stretches): string {
  const plain = text
    .replace(/\b(left|right)[- ]hand(?= [a-z])/gi, '$1')
    .replace(/\b(left|right|top|bottom)[- ]?most(?= [a-z])/gi, '$1')
    .replace(/\bupper ?most(?= [a-z])/gi, 'top')
    .replace(/\b(?:lower|nether) ?most(?= [a-z])/gi, 'bottom')
    .replace(NUMBERED, (found, noun: string, n: string, rest: string) => {
      const ordinal = ORDINALS[(numberSaid(n) ?? 0) - 1];
      return ordinal !== undefined && isOneOfSeveral(noun, words) ? `the ${ordinal} ${noun}${rest}` : found;
    })
    .replace(/\b(the) (?:cent(?:er|re)|central) (?=(one|[a-z]+)\b)/gi, (found, the: string, noun: string) =>
      noun === 'one' || isOneOfSeveral(noun, words) ? `${the} middle ` : found,
    );
  if (MOVES.test(plain)) return plain;
  return plain.replace(WHICH, (found, noun: string, middle?: string, side?: string) =>
    noun === 'one' || isOneOfSeveral(noun, words) ? `the ${middle === undefined ? side! : 'middle'} ${noun}` : found,
  );
}

/** Whether a design has several of a noun. */
const isOneOfSeveral = (noun: string, words: Stretches): boolean => {
  const said = words.said(noun);
  return said !== undefined && said.count > 1;
};

const PROPERTY =
  /^(?:(?:set|change|make|switch|turn|alter) )?(?:the |its )?(?:(.+?)(?:['’]s)? )?(cut|shape|metal|material|colou?r|finish|wood|fabric)(?: of (.+?))?(?: (?:to|is|should be|must be|needs to be|shall be)|:| =|(?<=metal|material)(?= )) ?(?:an? )?(.+)$/i;

/** "set the stone's cut to princess", "change the colour of the shade to red", "prong metal: platinum": by the name of what is to change. */
function property(text: string, words: Stretches): string | undefined {
  const [, before, name, of, value] = PROPERTY.exec(text) ?? [];
  if (name === undefined || value === undefined || !(words.isLook(value) || words.isShape(value))) return undefined;
  const whose = before ?? of;
  const cut = /^(?:cut|shape)$/i.test(name);
  const target =
    whose === undefined ? (cut && words.isStoned ? 'the stone' : 'it') : (words.named(whose) ?? (words.isWhole(whose) ? 'it' : undefined));
  if (target === undefined) return undefined;
  return `make ${target} ${value}${/^cut$/i.test(name) && !/ cut$/i.test(value) ? ' cut' : ''}`;
}

const SOME = '(?:an?|one|two|three|four|five|six|some|another)';
const AT =
  '(?:to the (?:left|right) of|left of|right of|under|underneath|beneath|below|on top of|on|onto|in|inside|next to|beside|behind|in front of|above|over|at the foot of)';
const BROUGHT = new RegExp(`^(${SOME} (?:[a-z]+ ){0,3}?[a-z]+) ${AT} ((?:the|its) .+|it)$`, 'i');
const UNDER_FIRST = new RegExp(`^(${AT}) ((?:the|its) [a-z ]+?),? (?:(?:place|put|add|set|stand) )?(${SOME} .+)$`, 'i');
const SET_DOWN = new RegExp(`^(?:set|place|stand|lay) (${SOME} (?:[a-z]+ ){0,3}?[a-z]+ ${AT} (?:the|its) .+)$`, 'i');
const GIVEN = new RegExp(`^(?:give|get) ((?:the|its) [a-z ]+?) (${SOME} .+?) (${AT}) it$`, 'i');

/** "I want a rug beneath the coffee table", "give the table a rug under it": it comes to what stands there. */
function bringing({ how, value }: Wish, rest: string, words: Stretches): string | undefined {
  const given = GIVEN.exec(rest);
  if (given && words.named(given[1]!) !== undefined && words.isNoun(given[2]!))
    return `add ${given[2]!} ${given[3]!} ${words.named(given[1]!)!}`;
  const under = UNDER_FIRST.exec(rest);
  if (under && words.named(under[2]!) !== undefined && words.isNoun(under[3]!))
    return `add ${under[3]!} ${under[1]!} ${words.named(under[2]!)!}`;
  const down = SET_DOWN.exec(rest)?.[1];
  if (down !== undefined) return `add ${down}`;
  const there = /^(?:can|could|should|may) there be (.+)$/i.exec(rest)?.[1];
  const found = how === 'want' || how === 'choice' ? BROUGHT.exec(value) : there === undefined ? undefined : BROUGHT.exec(there);
  if (!found) return there !== undefined && words.isNoun(there) ? `add ${there}` : undefined;
  const noun = found[1]!.replace(new RegExp(`^${SOME} `, 'i'), '');
  if ((found[2] !== 'it' && words.named(found[2]!) === undefined) || !words.isNoun(noun) || words.isGem(noun)) return undefined;
  return `add ${how === 'bare' ? there! : value}`;
}

/** The wish without its frame. */
function framed({ how, subject, value }: Wish, words: Stretches): string | undefined {
  const whole = words.isWhole(subject);
  const target = whole ? 'it' : (words.named(subject) ?? oneMeant(subject) ?? 'it');
  if (how === 'be') {
    for (const [pattern, order] of PASSIVE) {
      const found = pattern.exec(value);
      if (found) return order === '' ? undefined : order.replace('$T', target).replace('$1', found[1] ?? '');
    }
    if (/^(?:without|no|not|printed|cast|seen|used|worn|able|possible|done|there|here|that|so|something|added)\b/i.test(value))
      return undefined;
    return `make ${target} ${value}`;
  }
  if (how === 'have') {
    const dressed = /^(?:it|them|this|that) (?:in|made of|made from) (.+)$/i.exec(value)?.[1];
    if (dressed !== undefined && words.isLook(dressed)) return `make it ${dressed}`;
    const look = /^an? (.+?) (?:finish|texture|surface|look|colou?r|shade|cut)$/i.exec(value)?.[1];
    if (look !== undefined && (words.isLook(look) || words.isShape(look)))
      return `make ${target} ${look}${/ cut$/i.test(value) ? ' cut' : ''}`;
    if (/^(?:it|them|that|this|one|to|in|made|something|another look)\b/i.test(value)) return undefined;
    // "a height of 30 cm", "legs of oak"
    if (/\d/.test(value) && !/^(?:\d+|an?|two|three|four|five|six) (?!mm\b|cm\b|m\b)/i.test(value))
      return whole ? value : `give ${target} ${value}`;
    if (/^an? [a-z]+ of \d/i.test(value)) return `give ${target} ${value}`;
    if (/^(?:(?:one|two|three|four|a|some|\d+) )?(?:more|fewer|less|another|extra)\b/i.test(value)) return value;
    if (words.isLook(value)) return `make ${target} ${value}`;
    // "a slightly narrower band": the one that is there
    if (/^an? (?:(?:slightly|much|a bit|a little|bit|little) )*[a-z]+er [a-z]+/i.test(value)) return value;
    return whole || words.isGem(subject.replace(/^(?:the|its) /i, '')) ? `add ${value}` : `give ${target} ${value}`;
  }
  if (how === 'want') {
    // "I want the surface hammered"
    const [, what, worn] = /^((?:the|its) .+?) ([a-z]+)$/i.exec(value) ?? [];
    if (what !== undefined && worn !== undefined && words.isLook(worn) && words.isWhole(what)) return `make it ${worn}`;
  }
  const given = /^give (it|(?:the|its) .+?) an? (.+?) (?:finish|texture|surface|look|colou?r|shade)$/i.exec(value);
  if (how === 'bare' && given && words.isLook(given[2]!)) {
    const of = words.isWhole(given[1]!) ? 'it' : words.named(given[1]!);
    if (of !== undefined) return `make ${of} ${given[2]!}`;
  }
  if (how === 'choice') {
    const bare = value.replace(/^an? /i, '');
    if (words.isLook(bare) || words.isShape(bare)) return `make it ${value}`;
    // letters and bare numbers are said of what was spoken of last
    return /^(?:["“']|[A-Z\d])/.test(value) && !/^\d+ [a-z]+/.test(value) ? undefined : value;
  }
  return undefined;
}

const GONE: readonly RegExp[] = [
  /^(?:it|they|this|that|there|(?:the|its) [a-z ]+?) (?:should|must|shall|need|needs|can|could|does|do)(?: not|n['’]?t) (?:to )?(?:be|have|get|come with) (?:the |its |any |an? )?(.+?)(?: on it| there)?$/i,
  /^(?:(?:i|we)(?:['’]d| would)? )?(?:want|like|need|prefer|make|have|do) (?:it|this|that|them|the [a-z]+(?: [a-z]+)?) (?:with no|without) (?:the |its |any |an? )?(.+?)$/i,
  /^(?:skip|omit|forget|take (?:off|away|out)|get rid of|leave (?:out|off|away)|do without) ((?:the |its ).+?)$/i,
  /^(?:skip|omit|leave (?:out|off|away)) ([a-z]+(?: [a-z]+)?)$/i,
  /^(?:leave|take) (.+?) (?:out|off|away)$/i,
  /^(?:i|we)(?:['’]d| would)? (?:(?:really|rather|actually|just) )*(?:not have|don['’]?t (?:want|need|like)|do not (?:want|need|like)|(?:could|can) do without) (?:the |its |any |an? )?(.+?)(?: any ?more| on it)?$/i,
  new RegExp(`^(.+?) ${MUST} (?:go|come off|be gone|disappear)(?: away| completely)?$`, 'i'),
  /^(?:it|this|that)(?:['’]?d| would|['’]?s| is|['’]ll)? (?:(?:probably|surely|be|look|looks) )*(?:(?:much|a lot|way|far|even) )?(?:better|nicer|cleaner|prettier|good|great) without (?:the |its |any |an? )?(.+?)$/i,
  /^(?:(?:do|make|have) )?(?:it|(?:the|an?) [a-z ]+?|plain [a-z]+|can it|could it)(?: (?:be|go|do|be done))? without (?:the |its |any |an? )?(.+?)$/i,
  /^(?:can|could|may|should) (?:it|this|that|the [a-z ]+?) (?:be|go|do|come)(?: done| made)? without (?:the |its |any |an? )?(.+?)$/i,
];

/** "leave the lid off", "the bow should go", "better without a halo": a part goes. */
function removal(text: string, words: Stretches): string | undefined {
  const [, kept, gone] = /^(?:just|only) (?:the )?(.+?), no (.+)$/i.exec(text) ?? [];
  if (kept !== undefined && words.named(kept)) {
    const part = partMeant(gone!, words);
    return part === undefined ? undefined : `remove ${part}`;
  }
  for (const pattern of GONE) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined || /\b(?:and|but|put|use|instead|rather|not)\b|,|\d/i.test(found)) continue;
    const part = partMeant(found, words);
    if (part !== undefined) return `remove ${part}`;
  }
  return undefined;
}

/** "the diamonds at the sides", "the pave stones on the band", "the lid on it": by the name that the part has. */
function partMeant(said: string, words: Stretches): string | undefined {
  const bare = said.replace(/^(?:the|its|any) (?:two |both )?/i, '');
  // one of several is told by the grammar
  if (/^(?:one|two|three|four|five|six|some|half|every|each|another)\b/i.test(bare)) return undefined;
  if (words.isJewel) {
    if (
      /^(?:two |both )?(?:side )?(?:diamonds|stones|gems|sapphires|rubies|emeralds) (?:at|on|to) (?:the|each|either|both) sides?$/i.test(
        bare,
      )
    )
      return 'the side stones';
    if (
      /^(?:(?:little|small|tiny|pav[eé]) )+(?:stones|diamonds)(?: (?:on|in|along) the (?:band|shank|ring))?$/i.test(bare) &&
      words.said('pave')
    )
      return 'the pave';
  }
  const alone = bare.replace(/ (?:on|from|off|in|of) (?:it|the ([a-z]+))$/i, (all, owner: string | undefined) =>
    owner === undefined || words.isWhole(owner) || /^(?:band|shank|ring)$/i.test(owner) ? '' : all,
  );
  if (words.isWhole(alone)) return undefined;
  return words.named(alone);
}

export type { Wish };
