/**
 * What a piece of a thing within a thing is called in full: the tyre of a chair's caster is its "Caster tyre". It is addressed so; what is
 * shown and exported is `namesWithin`.
 */
export function nameWithin(whole: string | undefined, name: string): string;
export function nameWithin(whole: string | undefined, name: string | undefined): string | undefined;
export function nameWithin(whole: string | undefined, name: string | undefined): string | undefined {
  if (whole === undefined || name === undefined) return name;
  const own = wordsOf(name);
  if (wordsOf(whole).some((word) => own.includes(word))) return name;
  return `${whole} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/**
 * Names that the pieces of a thing within a thing are shown and exported by: one of them stands for it and takes its name, the others keep
 * theirs. Whoever counts the casters of a chair then finds five, and not five of each piece: "Caster", "Hub", "Fork". The one is the
 * piece called so, else the one that bears the name of the thing that it is (`kind`: the handle of a pull), else the first.
 */
export function namesWithin(whole: string | undefined, names: readonly string[], kind = ''): string[] {
  if (whole === undefined) return [...names];
  const words = wordsOf(whole);
  const same = (name: string, as = words): boolean => wordsOf(name).join(' ') === as.join(' ');
  const lead = names.some((name) => same(name)) ? undefined : (names.find((name) => same(name, wordsOf(kind))) ?? names[0]);
  return names.map((name) => {
    if (name === lead) return whole;
    const rest = same(name)
      ? name
      : name
          .split(/\s+/)
          .filter((word) => !wordsOf(word).some((own) => words.includes(own)))
          .join(' ');
    return rest === '' ? name : rest.charAt(0).toUpperCase() + rest.slice(1);
  });
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
