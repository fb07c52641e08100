type Version = [major: number, minor: number, patch: number];

/**
 * Whether a version satisfies a range as `engines` fields write them: `||` between alternatives, blanks between
 * comparators (`>=`, `>`, `<=`, `<`, `=`, `^`, `~`), parts left out or `x` for any, and `1.2 - 2.3` for a span.
 *
 * @throws Error when the range is written in another way
 */
export function satisfiesRange(version: string, range: string): boolean {
  const wanted = readVersion(version).version;
  return range.split('||').some((alternative) => comparatorsOf(alternative).every((comparator) => holds(wanted, comparator)));
}

function comparatorsOf(alternative: string): string[] {
  const span = /^\s*([\d.x*]+)\s+-\s+([\d.x*]+)\s*$/.exec(alternative);
  if (span) return [`>=${span[1]}`, `<=${span[2]}`];
  return alternative
    .replace(/([<>=^~]+)\s+/g, '$1')
    .split(/[\s,]+/)
    .filter(Boolean);
}

function holds(version: Version, comparator: string): boolean {
  const [, operator = '', text = ''] = /^([<>=^~]*)v?(.*)$/.exec(comparator) ?? [];
  const { version: lower, given } = readVersion(text);
  const past = after(lower, given);
  switch (operator) {
    case '>=':
      return compare(version, lower) >= 0;
    case '>':
      return compare(version, given < 3 ? past : lower) >= (given < 3 ? 0 : 1);
    case '<':
      return compare(version, lower) < 0;
    case '<=':
      return given < 3 ? compare(version, past) < 0 : compare(version, lower) <= 0;
    case '^':
      return (
        compare(version, lower) >= 0 &&
        compare(version, after(lower, Math.min(lower.findIndex((part) => part > 0) + 1 || 1, given || 1))) < 0
      );
    case '~':
      return compare(version, lower) >= 0 && compare(version, after(lower, Math.min(given, 2))) < 0;
    case '':
    case '=':
      return given === 0 || (compare(version, lower) >= 0 && compare(version, past) < 0);
    default:
      throw new Error(`The version range has an unknown operator: ${comparator}`);
  }
}

/** The first version after all those that begin with the first `parts` parts of this one. */
function after(version: Version, parts: number): Version {
  const next: Version = [0, 0, 0];
  for (let index = 0; index < parts; index++) next[index] = version[index] ?? 0;
  if (parts > 0) next[parts - 1] = (next[parts - 1] ?? 0) + 1;
  else next[0] = Number.POSITIVE_INFINITY;
  return next;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function readVersion(text: string): { version: Version; given: number } {
  const parts = text.replace(/[-+].*$/, '').split('.');
  const known = parts
    .slice(0, 3)
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  if (!parts.every((part) => /^(\d+|x|X|\*|)$/.test(part))) throw new Error(`Not a version: ${text}`);
  return { version: [known[0] ?? 0, known[1] ?? 0, known[2] ?? 0], given: known.length };
}
