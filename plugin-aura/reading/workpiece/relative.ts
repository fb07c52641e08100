/**
 * Sizes that are told by those of what was described before: "the upper has half the radius and three times the height". Each becomes the
 * number that it means, of the last size of that name.
 */

const TIMES: readonly [RegExp, number][] = [
  [/^half$/i, 0.5],
  [/^(?:twice|double|two times)$/i, 2],
  [/^(?:three times|triple|thrice)$/i, 3],
  [/^four times$/i, 4],
  [/^five times$/i, 5],
  [/^(?:a|one) third(?: of)?$/i, 1 / 3],
  [/^two thirds(?: of)?$/i, 2 / 3],
  [/^(?:a|one) quarter(?: of)?$/i, 0.25],
  [/^(?:the )?same$/i, 1],
];
const SIZE = 'radius|diameter|height|width|length|thickness|depth';
const RELATIVE = new RegExp(
  String.raw`\b(half|twice|double|(?:two|three|four|five) times|triple|thrice|(?:a|one) (?:third|quarter)(?: of)?|two thirds(?: of)?|(?:the )?same) (?:the |its |that |this )?(${SIZE})\b(?! (?:of |is )?\d)`,
  'gi',
);
/** Words behind a number that say which size it is. */
const BEHIND: Readonly<Record<string, string>> = {
  height: 'high|tall|height',
  width: 'wide|width',
  length: 'long|length',
  thickness: 'thick|thickness',
  depth: 'deep|depth',
  diameter: 'diameter|across',
  radius: 'radius',
};

export function withoutRelatives(text: string): string {
  return text.replace(RELATIVE, (all: string, much: string, size: string, at: number) => {
    const before = text.slice(0, at);
    const number = String.raw`(\d+(?:\.\d+)?) ?(mm|cm|in|inch(?:es)?)?`;
    const name = size.toLowerCase();
    const told = [
      ...before.matchAll(new RegExp(String.raw`\b${name} (?:of |is |= ?|: ?)?${number}`, 'gi')),
      ...before.matchAll(new RegExp(String.raw`\b${number} (?:in )?(?:${BEHIND[name]})\b`, 'gi')),
    ].sort((a, b) => a.index - b.index);
    const last = told.at(-1);
    const factor = TIMES.find(([pattern]) => pattern.test(much))?.[1];
    if (!last || factor === undefined) return all;
    return `a ${name} of ${Math.round(Number(last[1]) * factor * 1000) / 1000}${last[2] ? ` ${last[2]}` : ''}`;
  });
}
