import type { Brief } from '../plan/brief.ts';
import { wishAlone } from './around.ts';
import { loosely } from './loose.ts';
import { outsideQuotes } from './quoted.ts';

/**
 * How people talk to one another: thanks, hedges and reasons carry no wish and are taken out, and wishes that are said the other way round
 * ("too big", "better without the lid", "6 instead of 5") are put as plain ones. Never longer than what was said, so that places in the text
 * stay. What holds a number, a negation or a part that the wish may be about is no aside, and stays.
 */

const END = String.raw`(?=[\s.!]*$)`;
const DEGREE = `(?:(?:a (?:bit|little|lot|tiny bit)|slightly|much|far|way|just|really|still|somewhat|quite) )*`;

/** Why somebody wants it: to the end of the sentence, without a number (that could be the wish itself), "but" or "and" with another wish. */
const WHY = String.raw`(?:(?!\b(?:and|but|then|not|only|except|make|put|add|remove|change)\b)[^.,;!?\d])*(?=[.,;!?]|$)`;

/** The same of a reason that says so ("because", "so that"): what it denies is no wish. */
const BECAUSE = String.raw`(?:(?!\b(?:and|but|then|make|put|add|remove|change)\b)[^.,;!?\d])*(?=[.,;!?]|$)`;

const ASIDES: readonly RegExp[] = [
  // politeness
  /\b(?:pl(?:ea)?[sz]e?|plz|pls|kindly)\b,?/gi,
  /(?:^|[,.!;]\s*|\s+-\s+)(?:many )?(?:cheers|thanks|thank you|thx|ta|much appreciated)(?: (?:mate|so much|very much|a lot|again|in advance|a million|buddy|man|guys))*(?:[\s,]*that['’]?s (?:perfect|great|lovely|it|all|brilliant))?[\s.!]*$/gi,
  /[\s,]+(?:mate|buddy|folks)(?=[\s.!,]*$)/gi,
  /[\s,]*\bif (?:you can|possible|you could|you like|you would|you don['’]?t mind|that['’]?s (?:ok|okay|possible|alright|all right)|it['’]?s (?:possible|not too much trouble))\b,?/gi,
  // hedges
  /\b(?:maybe|perhaps|possibly|basically|honestly|i think|i guess|i suppose|i reckon|i feel like|it seems to me)\b,?/gi,
  new RegExp(
    String.raw`[\s,]+(?:in my opinion|if you ask me|for my (?:taste|liking)|to be honest|tbh|i think|though|actually|really|somehow|or so)${END}`,
    'gi',
  ),
  /^\s*(?:(?:also|so|well|hmm+|right|actually|honestly)\b[\s,]+)+(?=(?:make|add|put|remove|change|the|can|could|give|i)\b)/gi,
  /\b(?:kind of|kinda|sort of|sorta)\b/gi,
  /\brather (?=[a-z]+er\b(?! than))/gi,
  // reasons
  new RegExp(
    String.raw`[\s,–-]+(?:because|cos|coz|cuz|since|as) (?:i|we|it|they|he|she|there|my|our|his|her|this|that)(?:['’](?:ve|m|s|re|d))?\b${BECAUSE}`,
    'gi',
  ),
  new RegExp(String.raw`[\s,–-]+so (?:that )?(?:it|it['’]s|its|they|you|we|i|people|nothing|nobody|my|everyone|kids)\b${BECAUSE}`, 'gi'),
  /[\s,–-]+for (?:(?:extra|more|better|some|added|a bit of|greater|the) )?(?:strength|stability|safety|comfort|grip|stiffness|rigidity|looks|durability|balance|contrast|fun|convenience|leg ?room|storage|airflow|ventilation|visibility)\b/gi,
  /[\s,–-]+for (?:my|our|his|her) (?<=\w \w.*[\s,–-]for \w+ )(?!taste|finger|ring|size|hand|wrist|liking)[a-z][a-z' ]*(?=[.!]*$)/gi,
  new RegExp(
    String.raw`[,.;–-]+\s*(?:i['’]?ve got|i have|i['’]?m|i am|we['’]?ve got|we have|we['’]?re|(?:my|our|his|her) [a-z]+|(?:she|he)(?:['’]s)?|it (?:keeps|always|tends)|they (?:keep|always|tend))\b(?! (?:to|want|wants|need|like|prefer|would|meant|mean))${WHY}`,
    'gi',
  ),
  /[,.;–-]+\s*(?:it|that|they)(?:['’]d|['’]ll| would| will| might) (?:look|be|feel|work|match) (?:(?:so|much|really|very|a lot|way|more|nice|nicer|lovely|great|better|cool|perfect|good|pretty|fine|safer|stronger|cute|elegant) ?)+(?=[.,;!?]|$)/gi,
  new RegExp(
    String.raw`[,.;–-]+\s*(?:i (?:hate|love|keep|always|often|use|can['’]?t stand|want to (?:see|use|keep|watch|fit|hang))|there['’]?s (?:barely|hardly|no|not|little|too))\b${BECAUSE}`,
    'gi',
  ),
  new RegExp(
    String.raw`[,.;–-]+\s*(?:it|that|they)(?<=\w \w.*[,.;–-]\s*\w+)(?:['’]?(?:s|re)| is| are| looks?| feels?) ${DEGREE}too [a-z]+(?: now| for [a-z ]+)?${END}`,
    'gi',
  ),
  /[,.;–-]+\s*(?:it|they|we) (?:needs? to|has to|have to|must|should) (?:seat|fit|serve|feed|sit|carry|survive|withstand|look) [\w ]+?(?=[.,;!?]|$)/gi,
];

/** Words that say the same as a plain comparative. */
const SAME: readonly (readonly [RegExp, string])[] = [
  // "can I have it in silver? and size 8"
  [/^(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get) (?:it|this|that) (?=(?:in|made) )/i, 'make it '],
  [/\?(?=\s+(?:and|also|plus)\b)/g, ','],
  [/^(?:(?:could|can|shall|may) (?:we|i|you)|let['’]?s|why (?:don['’]?t|not) (?:we|you)) (?:just )?(?:go (?:with|for)|do|try|have) /i, ''],
  // "the lid, make it green"
  [/^(the [a-z]+(?: [a-z]+)?), (?:could you |can you )?(make|paint|turn) (?:it|them) /i, '$2 $1 '],
  // "one shelf fewer"
  [/\b(\d{1,2}|one|two|three|four|five|six) ([a-z]+) (?:fewer|less)(?=[\s.!]*$|,| and )/gi, '$1 fewer $2'],
  // "green, but not the lid", "white apart from the legs"
  [
    /^((?:(?:make|paint|turn|colou?r|do) (?:it|everything|all of it|this) )?(?!the\b|its\b|only\b|just\b|no\b|not\b|remove\b|all\b)[a-z]+(?: [a-z]+)?),? (?:but not|apart from|except(?: for)?|other than|bar) (the [a-z]+)(?=[\s.!]*$)/i,
    '$1, but keep $2',
  ],
  // "gold, not black"
  [/^([a-z]+),? (?:and |but )?not (?!the\b|so\b|too\b|as\b|its\b|only\b|just\b)[a-z]+(?: [a-z]+)?(?=[\s.!]*$)/i, '$1'],
  // "drop the shelf 5 cm": where it goes, and not that it goes
  [/^(?:drop|sink) (the [a-z]+(?: [a-z]+)?) (?:down )?(?:by )?(?=\d+(?:\.\d+)? ?(?:mm|cm|m)\b)/i, 'move $1 down '],
  [/,? (?:say|like) (?=\d+(?:\.\d+)? ?(?:carats?|ct|degrees)\b)/gi, ', '],
  [/\b(?:don['’]?t|do not) (?:touch|change|alter|move) (?=the\b|its\b)/gi, 'keep '],
  [/\ba (?:tad|touch|smidge|smidgen|fraction|wee bit|hair|tiny bit|teeny bit)(?= (?:[a-z]+er\b|more\b|less\b))/gi, 'a bit'],
  [/\bever so slightly\b/gi, 'slightly'],
  [/\b(?:more|a bit more) squat\b/gi, 'squatter'],
  [/\bmore (?:delicate|dainty|slender|slim)\b/gi, 'slimmer'],
  [/\bmore chunky\b/gi, 'chunkier'],
  [/\bless (?:tall|high)\b/gi, 'lower'],
  [/\bless wide\b/gi, 'narrower'],
  [/\bless (?:thick|chunky|bulky)\b/gi, 'thinner'],
  [/\bless deep\b/gi, 'shallower'],
  [/\bless long\b/gi, 'shorter'],
  [/\ba (?:couple|pair)(?: of)? (?=(?:more|less|fewer|extra|additional)\b)/gi, '2 '],
  [/\ba few (?=(?:more|less|fewer|extra)\b)/gi, '3 '],
  [/^(?:and |just |add |i want |give it )*(?:one more|another(?: one)?)(?=[\s.!]*$)/i, '1 more'],
  // "fewer stones", "more petals, it looks bare": a few of them
  [
    /^(?:can it have |could it have |it needs |it could have |give it |i want |with |maybe |please )*(?:(?:fewer|less|not so many|not as many) (?=(?!(?:centimet(?:er|re)s|millimet(?:er|re)s|met(?:er|re)s|degrees|inches|carats|percents|details)\b)[a-z]*[^\Ws]s(?:[\s.!?]*$|,)))/i,
    '3 fewer ',
  ],
  [
    /^(?:can it have |could it have |it needs |it could have |give it |i want |with |maybe |please |add )*(?:(?:some |a few )?more (?=(?!(?:centimet(?:er|re)s|millimet(?:er|re)s|met(?:er|re)s|degrees|inches|carats|percents|details)\b)[a-z]*[^\Ws]s(?:[\s.!?]*$|,)))/i,
    '3 more ',
  ],
  // "6 instead of 5": how many there are
  [
    /^(?:make it |i want |give me )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten),? (?:instead of|rather than) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?=[\s.!]*$)/i,
    'need $1',
  ],
  // of the whole: how wide it is
  [
    /^((?:make |i want )?(?:it )?)((?:(?:a bit|a little|slightly|much) )?)(?:fatter|plumper|stouter|chubbier|tubbier)(?=[\s.!]*$)/i,
    '$1$2wider',
  ],
  // "6 shelves instead of 5", "60 mm instead of 50"
  [
    /\b(\d+(?:\.\d+)?(?: ?(?:mm|cm|m|in|inch(?:es)?))?|one|two|three|four|five|six|seven|eight|nine|ten)((?: [a-z]+)?),? (?:instead of|rather than|in place of) (?:the )?(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:mm|cm|m|in|inch(?:es)?))?(?=[\s.!]*$|,| and )/gi,
    '$1$2',
  ],
  // "brass for the nut only", "the nut only in brass"
  [/^(?:use |make it )?([a-z]+(?: [a-z]+)?) for (the [a-z]+(?: [a-z]+)?) only(?=[\s.!]*$)/i, '$2 in $1'],
  [/^(?:only )?(the [a-z]+(?: [a-z]+)?) only (in|of) ([a-z]+(?: [a-z]+)?)(?=[\s.!]*$)/i, '$1 $2 $3'],
  [/\bon (?:everything|all of it)(?=[\s.!]*$)/gi, 'for everything'],
  // what is not liked goes
  [
    /^(?:no,? )?(?:i |we )?(?:think )?(?:(?:it['’]?s?|it is|it was|it looks|it looked|it would be|i['’]d|i would) )?(?:(?:much|far|way) )?(?:like|liked|prefer|preferred|better|nicer|prettier|cleaner)(?: (?:better|more))?(?: it)?(?: (?:better|more))? without (the|its|those|these|any) ([a-z]+(?: [a-z]+)?)(?=[\s.!]*$)/i,
    'remove the $2',
  ],
  [
    /^(?:i|we) (?:don['’]?t|do not) (?:want|need) (?:the|its|any|those|these) ([a-z]+)(?: (?:any ?more|after all|on it))*(?=[\s.!]*$)/i,
    'remove the $1',
  ],
  [/^(?:there['’]?s )?no need for (?:the|any) ([a-z]+)(?: (?:any ?more|after all))*(?=[\s.!]*$)/i, 'remove the $1'],
  [/^(?:and )?(the [a-z]+) (?:can|could|should|has to|must|have to) go(?: away)?(?: now)?(?=[\s.!]*$)/i, 'remove $1'],
  [
    /^(?:scrap|ditch|bin|axe|lose|drop|chuck|skip|kill) (the [a-z]+(?: [a-z]+)?)(?: (?:now|again|altogether|completely))?(?=[\s.!]*$)/i,
    'lose $1',
  ],
];

/** What is too much of it, and what it has to become. */
const OPPOSITES: Readonly<Record<string, string>> = {
  big: 'smaller',
  large: 'smaller',
  huge: 'smaller',
  massive: 'smaller',
  small: 'bigger',
  tiny: 'bigger',
  little: 'bigger',
  tall: 'lower',
  high: 'lower',
  low: 'higher',
  short: 'longer',
  long: 'shorter',
  wide: 'narrower',
  broad: 'narrower',
  narrow: 'wider',
  thick: 'thinner',
  chunky: 'thinner',
  fat: 'thinner',
  bulky: 'thinner',
  thin: 'thicker',
  slim: 'thicker',
  skinny: 'thicker',
  flimsy: 'thicker',
  dainty: 'thicker',
  deep: 'shallower',
  shallow: 'deeper',
  'close together': 'further apart',
  'far apart': 'closer together',
};

/** What is told by its height, where others are told by their length. */
const UPRIGHT =
  /\b(?:vase|mug|cup|lamp|bottle|jug|tower|column|candle|candlestick|glass|goblet|chair|stool|tree|statue|pot|planter|lantern|rocket|bookshelf|bookcase|wardrobe|cabinet|pawn|king|queen|bishop|knight|rook|teapot|pitcher|carafe|jar|trophy|lighthouse|pillar|pedestal)$/i;

/** What is a complaint without "too": nobody says so of what shall stay. */
const GLARING = 'tiny|huge|massive|skinny|flimsy|chunky|bulky|fat';
const LOOKS = 'is|are|looks?|feels?|seems?|was|were|came out|turned out';

const TOO = new RegExp(
  String.raw`^((?:it|that|this|they|(?:the|its|those|these|both) [a-z]+(?: (?!(?:${LOOKS})\b)[a-z]+)?|[a-z]+s|[a-z]+(?= (?:${LOOKS})\b))?)(?:['’]?(?:s|re))?(?: ?\b(?:${LOOKS}))? ?(${DEGREE})(?:too (${Object.keys(OPPOSITES).join('|')})|(?<=\b(?:looks?|feels?|seems?) ${DEGREE})(${GLARING}))(?: now)?(?=[\s.!]*$)`,
  'i',
);

const ENOUGH: Readonly<Record<string, string>> = {
  big: 'bigger',
  large: 'larger',
  tall: 'taller',
  high: 'higher',
  long: 'longer',
  wide: 'wider',
  thick: 'thicker',
  deep: 'deeper',
  short: 'shorter',
  small: 'smaller',
  thin: 'thinner',
  low: 'lower',
  narrow: 'narrower',
};
/** "the seat isn't big enough". */
const NOT_ENOUGH = new RegExp(
  String.raw`^(it|that|this|they|(?:the|its) [a-z]+(?: [a-z]+)?) ?(?:is not|isn['’]?t|are not|aren['’]?t|['’]s not) (${Object.keys(ENOUGH).join('|')}) enough(?=[\s.!]*$)`,
  'i',
);

function notEnough(text: string): string {
  return text.replace(NOT_ENOUGH, (_, what: string, adjective: string) => {
    const subject = /^(?:it|that|this|they)$/i.test(what) ? 'make it' : what;
    return `${subject} ${ENOUGH[adjective.toLowerCase()]}`;
  });
}

/** "it's too tall", "handle too short": the opposite way. Of what stands upright "too short" is its height. */
function tooMuch(text: string, stands: boolean): string {
  const [found, subject = '', degree = '', too, glaring] = TOO.exec(text) ?? [];
  const wish = OPPOSITES[(too ?? glaring ?? '').toLowerCase()];
  if (found === undefined || wish === undefined) return text;
  const whole = subject === '' || /^(?:it|that|this)$/i.test(subject);
  const what = whole ? 'make it ' : `${subject} `;
  const way = whole && stands && wish === 'longer' ? 'taller' : wish;
  return `${what}${/\b(?:bit|little|slightly|somewhat)\b/i.test(degree) ? 'a bit ' : ''}${way}${text.slice(found.length)}`;
}

/** "bigger across the top, I mean the foot", "make it white, the legs I meant": what the wish is about, told behind it. */
const MEANT =
  /^(.{3,80}?)[\s,.;–-]+(?:(?:no|sorry|oops|or|wait)\b[\s,]*)*(?:i (?:mean|meant) (the [a-z]+(?: [a-z]+)?)|(the [a-z]+(?: [a-z]+)?),? (?:i (?:mean|meant)|that is))[\s.!]*$/i;

function meant(text: string): string {
  const [, wish, one, other] = MEANT.exec(text) ?? [];
  const what = one ?? other;
  if (wish === undefined || what === undefined || /\bi (?:mean|meant)\b/i.test(wish)) return text;
  const pronoun = /\b(?:it|them|that|this)\b/i;
  if (pronoun.test(wish)) return wish.replace(pronoun, what);
  const named = /\bthe [a-z]+(?= |$)/i;
  if (named.test(wish)) return wish.replace(named, what);
  const bare = /^(?:(?:a bit|a little|slightly|much) )?(?!make|add|put|remove|lose|drop|move|change|turn|the|no|not|only)[a-z]+$/i;
  return bare.test(wish.trim()) ? `${what} ${wish.trim()}` : text;
}

const ABOUT = String.raw`(?:(?:about|around|roughly|approx(?:imately)?|maybe|perhaps|say|like|circa|more like|something like|to|to about|~)\s*)+`;
const LENGTH = String.raw`(\d+(?:[.,]\d+)?(?:\s?(?:mm|cm|m|in|inch(?:es)?|"))?)`;
/** "thinner, about 2 mm", "the legs a bit thinner, say 40 mm", "bit taller, say 25". */
const GOAL = new RegExp(
  String.raw`\b(?<!by )((?:(?:(?:an? )?(?:bit|little|tad|touch)|slightly) )?)([a-z]+er)(?:\s*[,:–-]\s*(?:${ABOUT})?|\s+${ABOUT})${LENGTH}${END}`,
  'i',
);
/** "a thinner band, about 1.8 mm". */
const NOUN_GOAL = new RegExp(
  String.raw`^(?:(?:make|give|i(?:'d| would)? (?:like|want|need)|can i have|with|it|and|now) )*(?:an? |the |some )?([a-z]+er) ([a-z]+(?: [a-z]+)?)(?:\s*[,:–-]\s*(?:${ABOUT})?|\s+${ABOUT})${LENGTH}${END}`,
  'i',
);
const NO_COMPARATIVE =
  /^(?:over|under|after|other|water|corner|center|border|silver|copper|leather|timber|paper|drawer|never|number|consider)$/i;

/** A comparative with a length behind it: the length that it shall come to, where that is on the way from what stands there. */
function goal(text: string): Goal {
  const [, er, noun, size] = NOUN_GOAL.exec(text) ?? [];
  if (er !== undefined && noun !== undefined && size !== undefined && !NO_COMPARATIVE.test(er))
    return { text: `the ${noun} ${size} ${er}`, goal: 'to' };
  const [found, little, compared, length] = GOAL.exec(text) ?? [];
  if (found === undefined || NO_COMPARATIVE.test(compared!) || /\bby\b/i.test(text)) return { text };
  return { text: text.replace(GOAL, `${length!} ${compared!}`), goal: little === '' ? 'to' : 'either' };
}

const REMOVED = /\b(?:remove|lose|drop|without|no|off|away|out|rid|ditch|delete|scrap|prefer|preferred|gone|go)\b/i;
const BACK =
  /^(?:(?:no|actually|oh|and|then|can you|could you|wait)\b[\s,]*)*(?:put|bring|get|have|add) (?:(it|them|that)|the ([a-z]+(?: [a-z]+)?)) back(?: (?:on|in|again|there|where it was|as it was))*[\s.!]*$/i;

/** "put it back" after it was taken away. */
function back(text: string, texts: readonly string[]): string {
  const found = BACK.exec(text);
  const last = texts.length > 1 ? texts.at(-1) : undefined;
  if (!found || last === undefined) return text;
  const noun = found[2]?.toLowerCase();
  if (REMOVED.test(last) && (noun === undefined || last.toLowerCase().includes(noun))) return 'undo that';
  const earlier = noun !== undefined && texts.slice(1).some((said) => said.toLowerCase().includes(noun) && REMOVED.test(said));
  return earlier ? `undo the ${noun}` : text;
}

const blank = (text: string): string =>
  outsideQuotes(text, (said) => ASIDES.reduce((rest, aside) => rest.replace(aside, (found) => found.replace(/[^.]/g, ' ')), said));

/** Plain words. `goal` where a length behind a comparative is what it shall come to, and not by how much it changes, or may be either. */
interface Goal {
  text: string;
  goal?: 'to' | 'either';
}

/** Plain words for everyday ones. */
export function everyday(said: string, brief: Brief | undefined): Goal {
  // long runs of blanks and commas say nothing, and patterns that begin with them would be slow
  const plain = blank(said.replace(/\s{3,}/g, ' ').replace(/(?:,\s*){3,}/g, ', '));
  // nothing but asides: whatever it is, it is read as it was said
  if (plain.replace(/[\s.,;!–-]/g, '') === '') return { text: said };
  const tidied = outsideQuotes(plain, (text) =>
    text
      .replace(/[ \t]+/g, ' ')
      .replace(/ (?=[,.;!])/g, '')
      .replace(/([,.;]) ?(?=[,.;])/g, '')
      .replace(/[\s,;–-]+$/, '')
      .replace(/^[\s,;.]+/, ''),
  );
  const same = outsideQuotes(tidied, (text) =>
    SAME.reduce((plain, [words, instead]) => plain.replace(words, instead), loosely(wishAlone(text))),
  );
  const aimed = goal(meant(back(tooMuch(notEnough(same), UPRIGHT.test(brief?.things[0]?.noun ?? '')), brief?.texts ?? [])));
  return { ...aimed, text: aimed.text === said.trim() ? said : aimed.text.padEnd(said.length) };
}
