/** Two wishes in one breath: "change the size to 8 and the metal to platinum", "25 cm apart, in silver". */

const JOINED = /^(.{3,}?)(?:,? and (?:also |then )?|, (?:and )?(?:also )?)(.{3,})$/i;
/** The verb that the second wish shares: "change the metal to silver and the gap to 25 cm". */
const SHARED = /^((?:change|set|make|switch|turn|bring|swap|replace|paint|put)) /i;

/** Both as plain orders, where each of the halves is a wish by itself; undefined where it is one wish. */
export function twofold(text: string, ordered: (half: string) => string | undefined): string | undefined {
  if (text.length > 120 || /\b(?:both|between|either|not|but)\b/i.test(text)) return undefined;
  const [, first, second] = JOINED.exec(text) ?? [];
  if (first === undefined || second === undefined || /,| and /i.test(second)) return undefined;
  const one = ordered(first);
  if (one === undefined) return undefined;
  const verb = SHARED.exec(first)?.[1];
  const other = ordered(second) ?? (verb === undefined ? undefined : ordered(`${verb} ${second}`));
  return other === undefined ? undefined : `${one.trim()}. ${other.trim()}`;
}
