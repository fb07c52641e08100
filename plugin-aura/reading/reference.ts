import { lemma } from './inflection.ts';
import type { Item } from './items.ts';
import { below, type Node } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** Finds what "the sign", "its lid", "the second drawer" speak of among what was named before. */

const heads = (noun: string): string => noun.split(' ').at(-1) ?? noun;

/** Whether a noun phrase can mean this node: the same noun, or the last word of its name ("the table" of a coffee table). */
export function means(node: Node, key: string): boolean {
  if (node.key === key || node.noun === key) return true;
  if (key.includes(' '))
    return heads(key) === node.noun && node.facts.some((fact) => fact.kind === 'adjective' && key.startsWith(`${fact.adjective} `));
  return heads(node.noun) === key || heads(node.key) === key || node.entry?.spoken.names.some((name) => lemma(name) === key) === true;
}

const tells = (node: Node, word: string): boolean =>
  node.facts.some(
    (fact) =>
      (fact.kind === 'adjective' && fact.adjective === word) ||
      (fact.kind === 'colour' && fact.colour === word) ||
      (fact.kind === 'material' && fact.material === word) ||
      (fact.kind === 'position' && fact.at.includes(word)),
  );

/** The node that was named last among those that fit best; undefined where none fits. */
export function referent(roots: readonly Node[], phrase: NounPhrase, items: readonly Item[], within?: Node): Node | undefined {
  const key = items[phrase.head]!.key;
  const all = within ? [...below(within)].slice(1) : roots.flatMap((root) => [...below(root)]);
  const fitting = all.filter((node) => !node.absent && means(node, key));
  if (fitting.length === 0) return undefined;
  if (phrase.ordinal !== undefined) {
    const at = phrase.ordinal < 0 ? fitting.length - 1 : phrase.ordinal - 1;
    return fitting[at] ?? fitting.at(-1);
  }
  const words = phrase.modifiers.map((at) => items[at]!.key);
  const told = fitting.filter((node) => words.some((word) => tells(node, word)));
  return told.at(-1) ?? fitting.at(-1);
}
