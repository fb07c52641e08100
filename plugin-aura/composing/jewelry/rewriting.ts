import type { Brief, BriefThing, Fact, Span } from '../../plan/brief.ts';
import { inTrade } from '../../reading/trade.ts';
import { nounMeaning, slotNamed } from './gathering.ts';

/** What the steps share that put together what the tree of nouns took apart: where words were said, and a brief with other things in it. */

export interface Stretch {
  from: number;
  to: number;
}
type Said = { span?: Span | undefined };

const orders = new WeakMap<readonly string[], string>();

/** The text of a first order in the words of the trade, each at its place; later texts change what is there. */
export function orderIn({ texts }: Brief): string | undefined {
  const [text] = texts;
  if (texts.length !== 1 || text === undefined) return undefined;
  const known = orders.get(texts) ?? inTrade(text);
  orders.set(texts, known);
  return known;
}

/** The one thing of these operations, where there is no second. */
export function onlyOne(brief: Brief, isMeant: (op: string) => boolean): BriefThing | undefined {
  const [first, second] = brief.things.filter(({ op, absent }) => op !== undefined && isMeant(op) && !absent);
  return second === undefined ? first : undefined;
}

export const spanOf = ({ from, to }: Stretch): Span => ({ text: 0, from, to });
export const stretchOf = ({ 0: words, index }: RegExpExecArray): Stretch => ({ from: index, to: index + words.length });
/** Words that were found in the first text, as a fact bears them. */
export const saidAt = (found: RegExpExecArray): { words: string; span: Span } => ({ words: found[0], span: spanOf(stretchOf(found)) });

/** Whether something was said within one of these stretches of the first text, or `slack` characters beyond. */
export const within =
  (stretches: readonly Stretch[], slack = 0) =>
  ({ span }: Said): boolean =>
    span?.text === 0 && stretches.some(({ from, to }) => span.from >= from - slack && span.to <= to + slack);

const idsIn = (things: readonly BriefThing[]): string[] => things.flatMap(({ id, parts }) => [id, ...idsIn(parts)]);

/** The brief with these things: relations of what is no thing or part any more go, and so do unread words that are `told` now. */
export function withThings(brief: Brief, things: BriefThing[], told: (of: Said & { words: string }) => boolean = () => false): Brief {
  const left = new Set(idsIn(things));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !told(words)),
  };
}

/** The brief with others in the place of one thing, and without those that are `gone`. */
export function replacing(
  brief: Brief,
  thing: BriefThing,
  by: readonly BriefThing[],
  gone: readonly BriefThing[] = [],
  told?: (of: Said & { words: string }) => boolean,
): Brief {
  const ids = new Set(gone.map(({ id }) => id));
  const things = brief.things.flatMap((other) => (other.id === thing.id ? by : ids.has(other.id) ? [] : [other]));
  // what is a part now is related to nothing
  const relations = brief.relations.filter(({ what, to }) => ![what, ...to].some((id) => id !== thing.id && ids.has(id)));
  return withThings({ ...brief, relations }, things, told);
}

/** A thing as a part of its owner. */
export function asPartOf(owner: Pick<BriefThing, 'id'>, { op: _op, variant: _variant, ...part }: BriefThing): BriefThing {
  return { ...part, id: `${owner.id}.${part.id}` };
}

/** Whether a noun is a stone's: its species, its cut, "stone". */
export function isStone({ noun, absent }: BriefThing): boolean {
  const meaning = absent ? undefined : nounMeaning(noun);
  return meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && meaning.slot === 'stone');
}
/** Or one of those beside the centre. */
export const isStoneNode = (node: BriefThing): boolean => isStone(node) || (!node.absent && slotNamed(node.noun) === 'side');

/** A stone as a part of its ring: its species said once more as a material, where the noun alone says it. */
export function ringPart(stone: BriefThing, role?: string): BriefThing {
  const part = asPartOf({ id: 'ring' }, stone);
  const facts: Fact[] = part.facts.filter((fact) => !(fact.kind === 'pattern' && fact.pattern === 'both_sides'));
  return { ...part, facts: role ? [...facts, { kind: 'adjective', adjective: role, words: role }] : facts };
}

export const isGem = ({ op, absent }: BriefThing): boolean => op === 'gemstone' && !absent;
