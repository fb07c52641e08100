import type { Brief, BriefRelation, BriefThing, Fact, Span, Which } from '../plan/brief.ts';
import type { LexiconEntry } from './entry.ts';
import type { Item } from './items.ts';

/** A thing of the brief while it is being read. */
export interface Node {
  noun: string;
  key: string;
  entry?: LexiconEntry;
  variant?: string;
  role: 'thing' | 'part' | 'feature' | 'gem' | 'unknown';
  count: number;
  counted?: { words: string; span?: Span };
  absent?: boolean;
  /** Which of several it speaks of: a part by the name of those. */
  which?: Which;
  plural: boolean;
  words: string;
  span?: Span;
  facts: Fact[];
  parent?: Node;
  parts: Node[];
}

export interface NodeRelation {
  relation: BriefRelation['relation'];
  what: Node;
  to: Node[];
  /** Part of it that is meant: the handlebars of a bicycle. */
  part?: string;
  distance?: number;
  /** Nobody said so: how such things stand to each other where one comes with the other. */
  usual?: true;
  words: string;
  span?: Span;
}

/** Words and span of items `from` to `to` (exclusive). */
export function saidBy(source: string, items: readonly Item[], from: number, to: number, text: number): { words: string; span: Span } {
  const first = items[from]!;
  const last = items[Math.max(from, to - 1)]!;
  return { words: source.slice(first.from, last.to).replace(/ {2,}/g, ' ').slice(0, 200), span: { text, from: first.from, to: last.to } };
}

export function hang(part: Node, owner: Node): void {
  part.parent = owner;
  owner.parts.push(part);
}

export const rootOf = (node: Node): Node => {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
};

/** All nodes below and with this one, deepest last. */
export function* below(node: Node): Generator<Node> {
  yield node;
  for (const part of node.parts) yield* below(part);
}

const slug = (noun: string): string =>
  noun
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40) || 'thing';

/** The tree with its ids. */
export function briefOf(
  roots: readonly Node[],
  relations: readonly NodeRelation[],
  rest: Pick<Brief, 'texts' | 'unread'> & { seed?: number },
  taken: ReadonlySet<string> = new Set(),
): Brief {
  const ids = new Map<Node, string>();
  const used = new Set<string>(taken);
  const name = (node: Node, prefix: string): string => {
    const base = `${prefix}${slug(node.noun)}`.slice(0, 150);
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}_${n}`;
    used.add(id);
    ids.set(node, id);
    return id;
  };
  const thing = (node: Node, prefix: string): BriefThing => {
    const id = name(node, prefix);
    return {
      id,
      noun: node.noun.slice(0, 200),
      ...(node.entry ? { op: node.entry.op } : {}),
      ...(node.variant === undefined ? {} : { variant: node.variant }),
      count: Math.max(0, Math.min(20_000, Math.round(node.count))),
      ...(node.counted ? { counted: node.counted } : {}),
      ...(node.absent ? { absent: true } : {}),
      ...(node.which ? { which: node.which } : {}),
      words: node.words,
      ...(node.span ? { span: node.span } : {}),
      facts: node.facts.slice(0, 200),
      parts: node.parts.slice(0, 200).map((part) => thing(part, id.split('.').length < 6 ? `${id}.` : '')),
    };
  };
  const things = roots.slice(0, 200).map((root) => thing(root, ''));
  return {
    version: 1,
    texts: rest.texts,
    things,
    relations: relations.slice(0, 200).flatMap(({ what, to, usual: _usual, ...relation }): BriefRelation[] => {
      const id = ids.get(what);
      const others = to.flatMap((node) => ids.get(node) ?? []).slice(0, 20);
      if (id === undefined || others.length === 0) return [];
      // "a cake surrounded by six candles": they stand around it
      return relation.relation === 'around' && /^(?:surrounded|encircled|ringed) by\b/i.test(relation.words)
        ? others.map((other) => ({ ...relation, what: other, to: [id] }))
        : [{ ...relation, what: id, to: others }];
    }),
    unread: rest.unread.slice(0, 400),
    ...(rest.seed === undefined ? {} : { seed: rest.seed }),
  };
}
