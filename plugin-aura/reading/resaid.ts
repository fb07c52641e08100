/** Corrections that only name what was meant: the last instruction said again with it, in the place of what was taken. */

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

/** The last instruction as it was meant; undefined where this corrects nothing of it. */
export function resaid(text: string, last: string): string | undefined {
  if (text.length > 120 || last.length > 400) return undefined;
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
