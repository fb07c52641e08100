/**
 * Instructions that stand on the last one: it is said again of what was meant in the place of what was taken, of something else as well, or
 * with more or less of it.
 */

export interface Resaid {
  text: string;
  /** The last instruction is taken back first. */
  instead: boolean;
}

const LEAD = String.raw`^\s*(?:(?:no|oh|oops|sorry|wait|hmm+|um|ah|actually|please|but|and|not that one|not that)\b[\s,.!-]*)*`;
/** "I meant the band", "the band I mean". */
const MEANT = new RegExp(`${LEAD}i (?:mean|meant) ((?:the|its|only the|just the)\\b[\\w ]+?)[\\s.!]*$`, 'i');
/** "not the second, the fourth", "not in the front, the left side". */
const NOT = new RegExp(
  `${LEAD}not (?:(?:in|on|at|to|from) )?(?:the )?([\\w ]+?)\\s*(?:,|;|but)\\s*(?:(?:but|in|on|at|to|from) )*(?:the )?([\\w ]+?)(?: (?:instead|please|one))*[\\s.!]*$`,
  'i',
);
/** "the fourth, not the second". */
const BUT = new RegExp(
  `${LEAD}(?:(?:in|on|at|to|from) )?(?:the )?([\\w ]+?),? not (?:(?:in|on|at|to|from) )?(?:the )?([\\w ]+?)(?: one)?[\\s.!]*$`,
  'i',
);
const OTHER = new RegExp(`${LEAD}(?:i (?:mean|meant) )?(?:(?:on|at|to) )?the other (?:one|side|end)[\\s.!]*$`, 'i');
const SIDES: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['front', 'back'],
  ['top', 'bottom'],
  ['upper', 'lower'],
  ['inside', 'outside'],
];

/** The last instruction as it is to be said now; undefined where this says nothing of it. */
export function resaid(text: string, last: string): Resaid | undefined {
  if (text.length > 120 || last.length > 400) return undefined;
  const asMeant = corrected(text, last) ?? gentler(text, last);
  if (asMeant !== undefined) return { text: asMeant, instead: true };
  const again = likewise(text, last);
  return again === undefined ? undefined : { text: again, instead: false };
}

/** "not that much", "half of that", "too much": the amount halved, or a comparative made a slight one. */
const LESS = new RegExp(
  `${LEAD}(?:(?:not (?:quite )?(?:that|so|as|this)(?: much| far| many)?|a (?:bit|little) less(?: than that)?|less than that|half (?:of )?that(?: much)?|(?:that(?:['’]s| is| was) )?(?:(?:a bit|a little|way|far|much) )?too (?:much|far))(?: please| now| though)?(?:[\\s,.;]+(?:half (?:of )?that|half as much|go back (?:halfway|half way)|a bit less))?)[\\s.!]*$`,
  'i',
);
const NUMBER = /\b(\d+(?:\.\d+)?)(?=\s?(?:%|percent|mm|cm|m|in|inch(?:es)?|deg(?:rees)?|°)(?:\s|$)|\s?%)/;
/** Amounts are halved where they change something; what a size shall come to is none. */
const BY = /\b(?:by|more|less|up|down|left|right|forward|back|[a-z]+er)\b/i;
const COMPARED = /\b(?!over\b|under\b|other\b|after\b|corner|center|silver|copper|leather|drawer|number)([a-z]{3,}er)\b/i;
const SLIGHTLY = /\b(?:slightly|a (?:bit|little|touch|tad))\b/i;

function gentler(text: string, last: string): string | undefined {
  if (!LESS.test(text)) return undefined;
  const number = NUMBER.exec(last);
  if (number) return BY.test(last) && !/\bto \d/.test(last) ? last.replace(NUMBER, String(Number(number[1]) / 2)) : undefined;
  if (/\btwice as\b/i.test(last)) return last.replace(/\btwice as\b/i, '1.5 times as');
  if (!COMPARED.test(last) || SLIGHTLY.test(last)) return undefined;
  return last.replace(/\b(?:much|a lot|far|way|lots) (?=[a-z]+er\b)/i, '').replace(COMPARED, 'slightly $1');
}

const THOSE = String.raw`((?:the|its|both|all) [\w ]+?|the other (?:one|two|ones))`;
/** "the cups too", "and the lid as well", "same for the chairs", "do the same with the other handle". */
const TOO = new RegExp(`${LEAD}(?:on |to |for |with )?${THOSE},? (?:too|as ?well|likewise)(?: please)?[\\s.!]*$`, 'i');
const SAME = new RegExp(
  `${LEAD}(?:(?:do|make|and|then|the|exactly) )*(?:the )?same (?:for|with|on|to|goes for|thing (?:for|with|on|to)) ${THOSE}[\\s.!]*$`,
  'i',
);

/** The last instruction said of something else as well. */
function likewise(text: string, last: string): string | undefined {
  const also = (TOO.exec(text) ?? SAME.exec(text))?.[1];
  if (also === undefined || /\b(?:whole|same|moment|time)\b/i.test(also)) return undefined;
  const pair = SIDES.find((words) => words.some((word) => wordIn(word).test(last)));
  if (/^the other/i.test(also)) {
    if (!pair) return undefined;
    const [one, other] = wordIn(pair[0]).test(last) ? pair : [pair[1], pair[0]];
    return last.replace(wordIn(one), other);
  }
  const named = instead(last, also);
  if (named !== undefined) return named;
  // "celadon glaze", "brass": what the last words described
  return /^[a-z]+(?: [a-z]+){0,2}[\s.!]*$/i.test(last) && !/\b(?:add|remove|undo|make|put|more|less)\b/i.test(last)
    ? `make ${also} ${last.trim()}`
    : undefined;
}

function corrected(text: string, last: string): string | undefined {
  if (OTHER.test(text)) {
    const pair = SIDES.find((words) => words.some((word) => wordIn(word).test(last)));
    if (!pair) return undefined;
    const [one, other] = wordIn(pair[0]).test(last) ? pair : [pair[1], pair[0]];
    return last.replace(wordIn(one), other);
  }
  const meant = MEANT.exec(text)?.[1];
  if (meant !== undefined) return instead(last, meant.replace(/^(?:only|just) /i, ''));
  const [, wrong, right] = NOT.exec(text) ?? [];
  if (wrong !== undefined && right !== undefined && wordIn(wrong).test(last)) return last.replace(wordIn(wrong), right);
  const [, wanted, taken] = BUT.exec(text) ?? [];
  return wanted !== undefined && taken !== undefined && wordIn(taken).test(last) ? last.replace(wordIn(taken), wanted) : undefined;
}

const wordIn = (words: string): RegExp => new RegExp(`\\b${words}\\b`, 'i');

/** "make it thicker" of the band; "the legs black" of the seat. */
function instead(last: string, meant: string): string | undefined {
  const target = /\b(?:it|them|that|this)\b/i.exec(last)?.[0] ?? /\bthe [a-z]+(?= |$)/i.exec(last)?.[0];
  if (target !== undefined) return last.replace(target, meant);
  // "thicker"
  return /^[a-z]+er$/i.test(last.trim()) ? `make ${meant} ${last.trim()}` : undefined;
}
