import { z } from 'zod';

/** A plan that shows how a thing is written, as it stands in the documentation. */
export interface Example {
  name: string;
  /** In the page's own form. */
  plan: unknown;
}

const namedSchema = z.looseObject({
  name: z.string(),
  operations: z.array(z.looseObject({ op: z.string() })),
});

/** Examples of which at most this many go along. */
const MOST = 2;

/** The one or two examples that are nearest to the words and to the operations that will be needed; none where none is near. */
export function nearestExamples(examples: readonly Example[], words: string, ops: readonly string[]): readonly Example[] {
  const said = new Set(wordsIn(words));
  const needed = new Set(ops);
  return examples
    .map((example) => {
      const { names, things } = gistOf(example);
      return { example, near: 2 * names.filter((word) => said.has(word)).length + things.filter((op) => needed.has(op)).length };
    })
    .filter(({ near }) => near > 1)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ example }) => example);
}

/** By what an example is found: the words of its names, and the things in it. They are the same with every request. */
interface Gist {
  names: readonly string[];
  things: readonly string[];
}

const knownGists = new WeakMap<Example, Gist>();

function gistOf(example: Example): Gist {
  const known = knownGists.get(example);
  if (known) return known;
  const read = namedSchema.safeParse(example.plan).data;
  const gist: Gist = {
    names: wordsIn(`${example.name} ${read?.name ?? ''}`),
    things: [...new Set(read?.operations.map(({ op }) => op).filter((op) => op.startsWith('create_')))],
  };
  knownGists.set(example, gist);
  return gist;
}

/** Words that join others and name nothing. */
const JOINING: ReadonlySet<string> = new Set(['and', 'for', 'from', 'into', 'over', 'the', 'under', 'with']);

const wordsIn = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !JOINING.has(word)).map((word) => word.replace(/s$/, ''))),
];
