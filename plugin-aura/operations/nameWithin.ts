/** A part of a thing within a thing says which of them it belongs to: the tyre of a chair's caster is its "Caster tyre". */
export function nameWithin(whole: string | undefined, name: string): string;
export function nameWithin(whole: string | undefined, name: string | undefined): string | undefined;
export function nameWithin(whole: string | undefined, name: string | undefined): string | undefined {
  if (whole === undefined || name === undefined) return name;
  const own = wordsOf(name);
  if (wordsOf(whole).some((word) => own.includes(word))) return name;
  return `${whole} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
