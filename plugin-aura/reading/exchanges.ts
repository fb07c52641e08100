import type { Wish } from './requests.ts';
import { sizing } from './sizings.ts';
import type { Stretches } from './stretch.ts';
import { numberSaid, ofThatSize } from './wasSaid.ts';

/**
 * One thing, look or number in the place of another: "swap the brass knob for a steel one", "leather rather than wood for the seat", "no
 * sapphire, an emerald please", "the apple should be a pear", "78 cm instead of 72". Said as the one order that the grammar knows for it.
 */

const NUMBER = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)`;
const RATHER = `(?:,? (?:instead of|rather than|in place of|in lieu of|and not|but not)|,? not|,? over)`;
const LENGTH = String.raw`\d+(?:[.,]\d+)? ?(?:mm|cm|m|in|inch(?:es)?|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|ct|carats?)?`;

/** What goes and what comes, and of what that is said. */
interface Pair {
  gone: string;
  come: string;
  target?: string;
}

const PAIRS: readonly (readonly [RegExp, 'gone first' | 'come first'])[] = [
  [/^(?:swap|replace|exchange|substitute|trade|switch)(?: out)? (.+?) (?:for|with|by) (.+)$/i, 'gone first'],
  [/^(?:change|turn|switch|swap) (?!it\b|them\b|this\b|that\b|from\b)(.+?) (?:in)?to (.+)$/i, 'gone first'],
  [/^(?:switch|change|go|swap) from (.+?) to (.+)$/i, 'gone first'],
  [/^instead of (.+?), (.+)$/i, 'gone first'],
  [
    /^(?:no|not|without|lose|drop|remove|take(?: out| off| away)?|get rid of|ditch|scrap|skip) (.+?)(?: away| out| off)?(?:,| and| but)+ (?:(?:but|and|rather|instead|just|put in|put on|put|use|set|add|fit|have|make it|give it|give me|i want) )*(.+?)(?:,? (?:instead|rather|there|in its place|in their place|in|on|on it))*$/i,
    'gone first',
  ],
  [
    /^(?:put|set|use|have|make)?(?: in)? ?(.+?) (?:where|in place of|in the place of) (.+?)(?: (?:is|are|was|were|sits|stands))?$/i,
    'come first',
  ],
  [/^(?:rather )?(an? .+?) (?:rather )?than (.+)$/i, 'come first'],
  [/^rather (.+?) than (.+)$/i, 'come first'],
  [/^(.+?) (?:would be|is|are|looks?) (?:much |a lot |way )?(?:better|nicer|prettier) than (.+)$/i, 'come first'],
  [
    /^(?:the )?(.+?) (?:is|are|looks?) (?:(?:a bit|so|too|really|rather|pretty) )*(?:boring|dull|ugly|out|awful|horrid|not nice|no good),? (?:(?:please|so|just) )*(?:give it|make (?:it|that|them)|use|put|put on|i want|try|how about) (.+)$/i,
    'gone first',
  ],
  [new RegExp(`^(.+?)${RATHER} (.+)$`, 'i'), 'come first'],
];

const clean = (words: string): string =>
  words
    .trim()
    .replace(/^(?:it|use|make it|have|give it|let['’]?s have) (?=\w)/i, '')
    .replace(/[\s,]+(?:instead|please)$/i, '');

function pairIn(text: string): Pair | undefined {
  for (const [pattern, order] of PAIRS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [gone, come] = (order === 'gone first' ? [found[1]!, found[2]!] : [found[2]!, found[1]!]).map(clean) as [string, string];
    // "leather rather than wood for the seat"
    if (order === 'come first') {
      const [, rest, target] = /^(.+?) (?:for|on|as) ((?:the|its) .+)$/i.exec(gone) ?? [];
      if (rest !== undefined && target !== undefined) return { gone: rest, come, target };
      const [, first, of] = /^(.+?) (?:for|on|as) ((?:the|its) .+)$/i.exec(come) ?? [];
      if (first !== undefined && of !== undefined) return { gone, come: first, target: of };
    }
    return { gone, come };
  }
  return undefined;
}

/** The order that an exchange comes to; undefined where it is none, or not known of what it is. */
export function exchange(wish: Wish, rest: string, words: Stretches): string | undefined {
  const toward = stoneMade(rest, wish, words) ?? becoming(wish, words) ?? fromTo(rest, words);
  if (toward !== undefined) return toward;
  const named = wish.how === 'be' || wish.how === 'have' ? words.named(wish.subject) : undefined;
  const pair = pairIn(wish.how === 'bare' ? rest : wish.value) ?? (wish.how === 'bare' ? undefined : pairIn(rest));
  if (pair === undefined || /,| and |\bside\b|^the (?:left|right)\b/.test(pair.come)) return undefined;
  // "left one blue instead of white": it names what it is of
  const [, one, worn] = /^((?:the )?(?:left|right|middle|first|second|third|last|top|bottom) one) (.+)$/i.exec(pair.come) ?? [];
  if (one !== undefined && worn !== undefined && words.isLook(worn)) return `make ${/^the /i.test(one) ? one : `the ${one}`} ${worn}`;
  if (words.isRing && /^(?:the|its|her|his|my) (?:ring |finger )?size$/i.test(pair.target ?? '') && /^[\d.]+$/.test(pair.come))
    return `ring size ${pair.come}`;
  const side =
    pair.target === undefined
      ? undefined
      : /^(?:the|its) (?:[a-z]+ )?(?:height|width|length|depth|thickness|diameter)$/i.exec(pair.target)?.[0];
  if (side !== undefined && /^\d/.test(pair.come)) return `make ${side} ${pair.come}`;
  const target = pair.target === undefined ? named : words.named(pair.target);
  if (pair.target !== undefined && target === undefined) return undefined;
  return numbers(pair, target, words) ?? looks(pair, target, wish, words) ?? things(pair, target, words);
}

const FROM_TO =
  /^(?:change|set|take|bring|increase|decrease|reduce|raise|lower|enlarge|lengthen|shorten|widen|narrow|thicken|cut|put|move|turn|grow|extend|stretch) ((?:the|its|all) .+?) (?:up |down |out )?from (.+?) (?:up |down )?to (.+)$/i;
/** How "from 5 to 7 mm" is said of what there are several of, and of what is long. */
function fromTo(text: string, words: Stretches): string | undefined {
  const [, what, , to] = FROM_TO.exec(text) ?? [];
  if (what === undefined || to === undefined) return undefined;
  return numberSaid(to) === undefined && !/^\d/.test(to) && !words.isLook(to)
    ? undefined
    : (sizing(`set ${what} to ${to}`, words) ?? `make ${what} ${to}`);
}

const STONE_MADE = /^(?:make|turn|change|switch|want|have) ((?:the|its|only) .+?) (?:in|into|to|be)? ?(?:an? )?([a-z]+(?: [a-z]+)?)$/i;

const IN_MIDDLE =
  /^(?:put |set |use )?(?:an? )?([a-z]+(?: [a-z]+)?) (?:in the (?:middle|cent(?:er|re))|as the (?:middle|cent(?:er|re)) (?:stone|one|gem))(?: instead(?: of (?:the|a) [a-z]+)?)?$/i;

/** "make the middle stone a ruby", "the middle one in ruby", "a ruby in the middle": one stone of several becomes another. */
function stoneMade(rest: string, { how, subject, value }: Wish, words: Stretches): string | undefined {
  if (!words.isStoned) return undefined;
  const made = how === 'be' ? [subject, value] : (STONE_MADE.exec(rest) ?? STONE_MADE.exec(`make ${value}`) ?? []).slice(1);
  const inMiddle = IN_MIDDLE.exec(value) ?? IN_MIDDLE.exec(rest);
  const isRow = [...words.brief.things].some(({ parts, count }) => count > 1 || parts.some((part) => part.count > 2));
  const [what, gem] = inMiddle && isRow ? ['the middle stone', inMiddle[1]!] : made;
  if (what === undefined || gem === undefined || !words.isGem(gem.replace(/^an? /i, ''))) return undefined;
  const isOne = /^the (?:stone|gem|[a-z]+)$/i.test(what) && (/^the (?:stone|gem)$/i.test(what) || words.isGem(what.replace(/^the /i, '')));
  if (isOne && !isRow && / an? [a-z ]+$/i.test(rest)) return `swap ${what} for a ${gem.replace(/^an? /i, '')}`;
  const [, which] =
    /^(?:the|its|only the|just the) (middle|cent(?:er|re)|central|left|right|first|second|third|fourth|fifth|last) (?:one|stone|gem|[a-z]+)$/i.exec(
      what,
    ) ?? [];
  if (which === undefined || !isRow) return undefined;
  return `swap the ${/^cent/i.test(which) ? 'middle' : which} ${/ (?:one|gem)$/i.test(what) ? 'stone' : what.split(' ').at(-1)!} for a ${gem.replace(/^an? /i, '')}`;
}

/** "the apple should be a pear", "can it be an emerald?": what is named becomes another thing. */
function becoming({ how, subject, value }: Wish, words: Stretches): string | undefined {
  if (how !== 'be' && how !== 'choice') return undefined;
  const thing = /^(?:an?) (.+)$/i.exec(value)?.[1] ?? '';
  if (how === 'choice' && !(words.isStoned && words.isGem(value.replace(/^an? /i, '')))) return undefined;
  const gem = words.isGem(value.replace(/^an? /i, '')) && words.isStoned;
  const named = words.named(subject);
  if (gem) {
    const what = named !== undefined && how === 'be' ? named : /^(?:it|this|that|them|they)?$/i.test(subject) ? 'the stone' : undefined;
    return what === undefined || /\b(?:prongs|band|shank|halo)$/i.test(what) ? undefined : `swap ${what} for ${value}`;
  }
  if (named === undefined || thing === '' || words.isLook(thing) || !words.isNoun(thing)) return undefined;
  if (/^(?:bit|little|lot|tad|touch|few|couple|different|single|size)\b/i.test(thing)) return undefined;
  return `replace ${named} with ${value}`;
}

const COUNTED = new RegExp(`^(?:the |its )?${NUMBER} ([a-z]+(?: [a-z]+)?)$`, 'i');
const TO_COUNT = new RegExp(`^(?:just |only )?(${NUMBER})(?: (?:of them|ones|[a-z]+(?: [a-z]+)?))?$`, 'i');
const COUNTED_THINGS = new RegExp(String.raw`^(?:just |only )?(${NUMBER}) ((?!mm\b|cm\b|m\b)[a-z]+(?: [a-z]+)?)$`, 'i');
const BARE_NUMBER = new RegExp(`^(?:the )?${NUMBER}$`, 'i');
const SIZED = new RegExp(`^(?:the |an? )?(?:half |quarter )?(?:${LENGTH})? ?(?:carat )?([a-z]+(?: [a-z]+)?)$`, 'i');
const ONE_LENGTH = new RegExp(`^(${LENGTH})$`, 'i');

/** "78 cm instead of 72", "swap the three shelves for five", "swap the 5 mm ruby for an 8 mm one", "5 shelves rather than 3". */
function numbers({ gone, come }: Pair, target: string | undefined, words: Stretches): string | undefined {
  const [, sides, sidesOf] = /^(?:an? )?(\d+(?:\.\d+)? ?(?:x|by) ?\d+(?:\.\d+)?(?: ?mm)?) ([a-z]+)$/i.exec(come) ?? [];
  if (sides !== undefined && sidesOf !== undefined && /^(?:the )?\d+(?:\.\d+)? ?(?:x|by) ?\d/i.test(gone) && words.said(sidesOf))
    return `make the ${sidesOf} ${sides}`;
  const counted = COUNTED.exec(gone)?.[1];
  const to = TO_COUNT.exec(come)?.[1];
  if (counted !== undefined && to !== undefined && words.named(counted) !== undefined) return `make it ${to} ${counted}`;
  const many = COUNTED_THINGS.exec(come);
  if (many && BARE_NUMBER.test(gone) && words.named(many[2]!) !== undefined) return `make it ${many[1]!} ${many[2]!}`;
  const sized = SIZED.exec(gone)?.[1];
  const size = new RegExp(`^(?:an? |one of |of )?(${LENGTH})(?: (?:ones?|[a-z]+))?$`, 'i').exec(come)?.[1];
  if (/\d|half|quarter/i.test(gone) && sized !== undefined && size !== undefined && /[a-z]/i.test(size)) {
    const part = words.named(sized);
    if (part !== undefined) return `make ${part} ${size}`;
  }
  const stone = /^an? (\d+(?:[.,]\d+)? ?(?:ct|carats?)) ([a-z]+)$/i.exec(come);
  if (stone && /carat|ct/i.test(gone) && words.named(stone[2]!) !== undefined) return `make the ${stone[2]!} ${stone[1]!}`;
  // "78 cm instead of 72": whatever was said to be 72
  const bare = ONE_LENGTH.exec(come)?.[1];
  const was = /^(\d+(?:[.,]\d+)?) ?(mm|cm|m|in|inch(?:es)?)?$/i.exec(gone);
  if (bare === undefined || !was) return undefined;
  const unit = /[a-z]+$/i.exec(bare)?.[0] ?? was[2];
  const value = /[a-z]$/i.test(bare) || unit === undefined ? bare : `${bare} ${unit}`;
  if (target !== undefined) return `make ${target} ${value}`;
  return ofThatSize(Number(was[1]!.replace(',', '.')), unit, value, words);
}

/** "the brass knob": the noun without what it looks like. */
function plainPart(said: string, words: Stretches): string | undefined {
  const part = words.named(said);
  if (part === undefined) return undefined;
  const tokens = part.replace(/^the /, '').split(' ');
  while (
    tokens.length > 1 &&
    (words.isLook(tokens[0]!) || words.isShape(tokens[0]!)) &&
    words.named(tokens.slice(1).join(' ')) !== undefined &&
    !/^(?:left|right|front|back|top|bottom|middle|upper|lower|side|center|centre|main)$/i.test(tokens[0]!)
  )
    tokens.shift();
  return `the ${tokens.join(' ')}`;
}

/** A look in the place of another, of a part or of whatever has it. */
function looks({ gone, come }: Pair, target: string | undefined, wish: Wish, words: Stretches): string | undefined {
  const bare = come.replace(/^an? /i, '').replace(/ ones?$/i, '');
  const isOne = / ones?$/i.test(come);
  const inMaterial = /^(?:one|ones) (?:in|of) (.+)$/i.exec(come)?.[1];
  const look = inMaterial ?? bare;
  if (!words.isLook(look) && !(words.isShape(look) && isOne)) return withinNoun(gone, come, words);
  const gem = words.isGem(look);
  const wasLook = words.isLook(gone.replace(/^(?:the|an?) /i, ''));
  if (gem && words.isStoned) {
    const stone = target ?? words.named(gone);
    return stone === undefined || words.isWhole(stone) ? undefined : `swap ${stone} for ${come}`;
  }
  if (target !== undefined && (wasLook || isOne)) return `make ${target} ${look}`;
  const part = plainPart(gone, words);
  if (isOne && part === undefined) return undefined;
  if (part !== undefined && !wasLook && (isOne || inMaterial !== undefined || !/^an? /i.test(come))) return `make ${part} ${look}`;
  const shape = words.isShape(look) && words.isShape(gone.replace(/^(?:the|an?) /i, ''));
  if (shape) return `make ${wish.how === 'have' && target !== undefined ? target : 'it'} ${bare}`;
  return wasLook && words.isLook(look) ? `${look} instead of ${gone.replace(/^(?:the|an?) /i, '')}` : undefined;
}

/** "swap the thatched roof for a slate roof", "an oval face instead of round": the same noun, otherwise. */
function withinNoun(gone: string, come: string, words: Stretches): string | undefined {
  const [, look, noun] = /^(?:an? |the )?([a-z]+(?: [a-z]+)?) ([a-z]+)$/i.exec(come) ?? [];
  if (look === undefined || noun === undefined || (!words.isLook(look) && !words.isShape(look)) || words.named(noun) === undefined)
    return undefined;
  const was = gone.replace(/^(?:the|an?|its) /i, '').replace(/ ones?$/i, '');
  const isPart = words.said(was) !== undefined;
  // "a red cap instead of the cork": another part, though the one that goes is called like what it is of
  if (was.toLowerCase().endsWith(noun.toLowerCase()) || (!isPart && (words.isShape(was) || words.isLook(was))))
    return `make the ${noun} ${look}`;
  return undefined;
}

/** A thing or a part in the place of one that is there. */
function things({ gone, come }: Pair, target: string | undefined, words: Stretches): string | undefined {
  const part = words.named(gone);
  const bare = gone.replace(/^the /i, '');
  if (
    part === undefined ||
    (words.isLook(bare) && words.said(bare) === undefined) ||
    (target !== undefined && !words.isWhole(target) && words.named(target) === part)
  )
    return undefined;
  const thing = come.replace(/^(?:some|the) /i, '').replace(/ (?:on|in|there)$/i, '');
  if (!words.isNoun(thing) || /\bones?$/i.test(thing)) return undefined;
  return `replace ${part} with ${thing}`;
}

const A_LENGTH = new RegExp(`^${LENGTH}$`, 'i');

/** "platinum for the prongs", "for the lid go with oak", "a ruby for the middle stone": a look, and of what. */
export function ofTarget({ how, value }: Wish, words: Stretches): string | undefined {
  if (how === 'be') return undefined;
  // "slate roof": of a house it is its roof, though there is a material of that name
  const [, stuff, part] = /^(?:an? |the )?([a-z]+) ([a-z]+)$/i.exec(value) ?? [];
  if (
    stuff !== undefined &&
    part !== undefined &&
    words.isLook(stuff) &&
    words.isLook(`${stuff} ${part}`) &&
    words.said(part) !== undefined &&
    !words.isWhole(part) &&
    !words.isJewel
  )
    return `make the ${part} ${stuff}`;
  if (how === 'have') return undefined;
  const behind = /^(?:in )?(.+?) (?:for|on) ((?:the|its|both|all) .+?)(?: only| alone)?$/i.exec(value);
  const before = /^(?:for|on) ((?:the|its|both|all) .+?),? (?:(?:please|go with|go for|use|try|make it|i want|have) )*(.+)$/i.exec(value);
  const [look, of] = behind ? [behind[1]!, behind[2]!] : before ? [before[2]!, before[1]!] : [];
  if (look === undefined || of === undefined) return undefined;
  const bare = look.replace(/^an? /i, '');
  const target = words.named(of);
  if (target === undefined) return undefined;
  const tail = /^the (?:middle|cent(?:er|re)|first|second|third|left|right)/i.test(target);
  if (words.isGem(bare) && words.isStoned && (tail || how === 'want' || how === 'choice' || behind === null))
    return `swap ${target} for ${look}`;
  if (/^an? /i.test(look) && !/\b(?:finish|colou?r)$/i.test(look)) return undefined;
  if (words.isLook(bare) && !/\b(?:finish|colou?r|coat|coating|paint|varnish)$/i.test(bare)) return `make ${target} ${bare}`;
  return A_LENGTH.test(bare) && /[a-z]/i.test(bare) ? `make ${target} ${bare}` : undefined;
}
