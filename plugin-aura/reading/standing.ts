import { has } from './items.ts';
import { readItems } from './readItems.ts';
import type { Stretches } from './stretch.ts';

/** Where something shall stand, however it is said: "can the lamp go left of the laptop?", "on the laptop's right side", "nearer the bench". */

/** Verbs of what must be. */
export const MUST = `(?:should|must|shall|has to|have to|needs? to|ought to|wants? to|could|can|would|is to|are to)`;

const SIDE_OF =
  /\b(?:(?:on|at|to) )?(?:the |its )?(left|right)(?:[- ]hand)?(?: (side))? (?:of|from) (the|its|my) ([a-z]+(?: [a-z]+)?)(?=$|[\s,.?!])|\b(?:on|at|to) (the) ([a-z]+(?: [a-z]+)?)['’]s (left|right)(?:[- ]hand)?(?: (side))?(?=$|[\s,.?!])/i;
/** What is put there. */
const PUT =
  /^(?:(?:please|can you|could you|also|and|i want|i['’]d like|i['’]d rather have|there should be|there could be|let['’]?s have|with|have|can|could|may) )*(?:(?:add|put|place|set|move|stand|shift|get|bring|have) )*(?:also )?(?:(an?|some|another|the|my) )?([a-z]+(?: [a-z]+)?)(?: (?:should|must|could|go|goes|sit|sits|stand|stands|be|is|over|also|please))*,?(?: (?:standing|sitting|placed))?$/i;

/** "on the left of the sofa", "on the sofa's left", "left from the sofa": beside it, where what is put there is no part of it. */
export function plainSides(text: string, words: Stretches): string {
  const found = SIDE_OF.exec(text);
  if (!found) return text;
  const [all, left, isSide, , behind, , owner, side, isOwnSide] = found;
  const base = behind ?? owner!;
  const noun = PUT.exec(text.slice(0, found.index).trim())?.[2];
  const baseNamed = words.named(`the ${base}`);
  if (noun === undefined || baseNamed === undefined) return text;
  const word = noun.toLowerCase().replace(/ (?:should|must|could|go|sit|stand|be|over)$/, '');
  const standsAlone = words.brief.things.some(({ noun: own, absent }) => !absent && (own === word || own.endsWith(` ${word}`)));
  const isNew = has(readItems(word, words.lexicon).at(-1), 'thing') && !words.isPartOf(word, base);
  if (!standsAlone && (!isNew || ((isSide ?? isOwnSide) !== undefined && words.brief.things.length < 2))) return text;
  const way = (left ?? side)!.toLowerCase();
  return `${text.slice(0, found.index)}to the ${way} of the ${base}${text.slice(found.index + all.length)}`;
}

const BIT = '(?:(?:just )?(?:an? (?:tiny |little |wee )?(?:bit|little|tad|touch)|slightly|somewhat))';
/** "bring the tree in a bit towards the bench", "the tree should be a bit nearer the bench". */
const NEARER = new RegExp(
  `^(?:(?:can|could|should|i['’]d like|i want|have|bring|move|shift|pull|push|put) )*((?:the|its) .+?) (?:${MUST} )?(?:(?:be|come|go|stand|move|sit|in) )*(?:(${BIT}) )?(?:nearer|closer|towards?)(?: to)? (the .+)$`,
  'i',
);

const STANDS = '(?:go|sit|stand|move|be|come|hang|lie|rest|live)';
const PLACE = String.raw`((?:left|right|to the|on the|at the|on top|in the|in front|behind|beside|next to|under|underneath|above|over|between|against|near|closer|further|inside|up|down|on|in|at)\b.*)`;

const MAY_STAND = new RegExp(`^(?:can|could|should|may) ((?:the|its|my) .+?) ${STANDS} ${PLACE}$`, 'i');
const LET_STAND = new RegExp(`^(?:have|let) ((?:the|its|my) .+?) ${STANDS} ${PLACE}$`, 'i');
const MUST_STAND = new RegExp(`^((?:the|its|my) .+?) ${MUST} ${STANDS} ${PLACE}$`, 'i');
const WANTED_AT = new RegExp(`^(?:i|we)(?:['’]d)? (?:want|like|need|prefer) ((?:the|its|my) .+?) ${PLACE}$`, 'i');
const PUT_AT = new RegExp(`^(?:stand|place|put|set|sit|lay|shift) ((?:the|its|my) .+?) ${PLACE}$`, 'i');
const AT_WITH = new RegExp(`^${PLACE} with (the .+|it)$`, 'i');

/** "can the lamp go left of the laptop?", "behind the box with the ball": where something stands. */
export function placing(text: string, words: Stretches): string | undefined {
  const nearer = NEARER.exec(text);
  if (nearer) {
    const [target, base] = [words.named(nearer[1]!), words.named(nearer[3]!)];
    if (target !== undefined && base !== undefined) return `move ${target} ${nearer[2] === undefined ? '' : 'a bit '}closer to ${base}`;
  }
  const said = text.replace(
    /,? (?:instead of|rather than|and not|not) (?:on |at |to |in )?(?:the )?(?:left|right|front|back|in front|behind|there|where it is|top|bottom)$/i,
    '',
  );
  const asked = MAY_STAND.exec(said) ?? LET_STAND.exec(said) ?? MUST_STAND.exec(said) ?? WANTED_AT.exec(said) ?? PUT_AT.exec(said);
  if (asked) {
    const target = words.named(asked[1]!);
    const place = asked[2]!
      .replace(/^(?:on|at) (the .+?)['’]s (left|right)$/i, 'to the $2 of $1')
      .replace(/^(?:at|on|to) the (left|right) (?:hand )?side of /i, 'to the $1 of ');
    if (target !== undefined && !/\d|^in [a-z]+$/i.test(place) && words.said(target.split(' ').at(-1)!) !== undefined)
      return `move ${target} ${place}`;
  }
  const [, place, what] = AT_WITH.exec(said) ?? [];
  if (place !== undefined && what !== undefined) {
    const target = what.toLowerCase() === 'it' ? 'it' : words.named(what);
    if (target !== undefined) return `move ${target} ${place}`;
  }
  return said === text ? undefined : said;
}
