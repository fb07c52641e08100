import type { Brief, BriefThing } from '../plan/brief.ts';

/**
 * Things bear the plain name of their operation as their id, so that the parts of a "shelf unit" are not all called shelf by it; the second of
 * an operation keeps its noun. A brief is given its ids once, when it is read, and keeps them.
 */
export function withPlainIds(brief: Brief): Brief {
  const taken = new Set(brief.things.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const thing of brief.things) {
    const id = plainId(thing, taken);
    if (id === undefined) continue;
    taken.delete(thing.id);
    taken.add(id);
    renamed.set(thing.id, id);
  }
  if (renamed.size === 0) return brief;
  const name = (id: string): string => {
    const [root = '', ...rest] = id.split('.');
    return [renamed.get(root) ?? root, ...rest].join('.');
  };
  const rename = (thing: BriefThing): BriefThing => ({ ...thing, id: name(thing.id), parts: thing.parts.map(rename) });
  return {
    ...brief,
    things: brief.things.map(rename),
    relations: brief.relations.map((relation) => ({ ...relation, what: name(relation.what), to: relation.to.map(name) })),
  };
}

/** The plain name of the operation that makes a thing, where nothing else bears it. */
export function plainId({ id, op }: Pick<BriefThing, 'id' | 'op'>, taken: ReadonlySet<string>): string | undefined {
  const plain = op?.startsWith('create_') ? op.slice('create_'.length) : undefined;
  return plain !== undefined && plain !== id && !taken.has(plain) ? plain : undefined;
}
