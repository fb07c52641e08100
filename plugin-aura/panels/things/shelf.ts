import type { SpokenEntry } from '../../library/names.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';

/** What may be picked: a thing, or a variant of it under a name of its own. */
export interface ShelfItem {
  /** Unique among all: the operation, with the name of the variant. */
  key: string;
  label: string;
  family: string;
  help: string;
  op: string;
  params: Readonly<Record<string, unknown>>;
  materials: Readonly<Record<string, string>>;
  /** Everything it is found by. */
  words: string;
}

/** Families of operations that are put to something else, or are seen by what they shine on. */
const NO_THINGS: ReadonlySet<string> = new Set(['combine', 'features', 'modify', 'profiles', 'jewelry', 'scene']);

/** Things and their variants, in the order of the vocabulary. */
export function shelfOf(entries: readonly SpokenEntry[]): ShelfItem[] {
  return entries
    .filter(({ family }) => !NO_THINGS.has(family))
    .flatMap(({ op, family, label, help, spoken }): ShelfItem[] => {
      const item = (
        name: string,
        names: readonly string[],
        params: ShelfItem['params'],
        materials: ShelfItem['materials'] = {},
      ): ShelfItem => ({
        key: `${op}/${name}`,
        label: name.charAt(0).toUpperCase() + name.slice(1),
        family,
        help,
        op,
        params,
        materials,
        words: [name, ...names, label, family].join(' ').toLowerCase(),
      });
      return [
        item(label, spoken.names, {}),
        ...(spoken.variants ?? []).map(({ names, params, materials }) => item(names[0] ?? label, names, params, materials)),
      ];
    });
}

/** Items that have every word of the query in their names; those whose own label begins with it come first. */
export function searched(items: readonly ShelfItem[], query: string): ShelfItem[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter(({ words }) => wanted.every((word) => words.includes(word)));
  // The thing itself, then what is called after it.
  const rank = ({ label }: ShelfItem): number => {
    const [name, said] = [label.toLowerCase(), wanted.join(' ')];
    return name === said ? 0 : name.startsWith(said) ? 1 : 2;
  };
  return wanted.length === 0 ? found : found.toSorted((a, b) => rank(a) - rank(b));
}

/** The plan of one operation that an item stands for. */
export function planOf({ op, label, params, materials }: ShelfItem): Plan {
  const { main, ...others } = materials;
  const id = op.replace(/^create_/, '');
  return planSchema.parse({
    name: label,
    operations: [
      {
        id,
        op,
        name: label,
        params: { ...params, ...(Object.keys(others).length > 0 && { materials: others }) },
        ...(main && { material: main }),
      },
    ],
  });
}
