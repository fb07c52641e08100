import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isSpecies, speciesNamed } from './species.ts';

/** Strands of beads of two kinds, as many as were said. */

/** What beads of a colour are of, where nothing else was said. */
const BY_COLOUR: Readonly<Record<string, string>> = {
  black: 'onyx',
  white: 'white porcelain',
  red: 'red coral',
  blue: 'lapis lazuli',
  green: 'malachite',
  pink: 'rose quartz',
  purple: 'amethyst',
  yellow: 'amber',
  orange: 'carnelian',
  brown: 'tiger eye',
  grey: 'hematite',
  gray: 'hematite',
  clear: 'rock crystal',
  lava: 'basalt',
  wooden: 'walnut',
  gold: '18K yellow gold',
};

const KINDS = /\b(?:beads?|pearls?|ones?)\b/i;
const ALTERNATES = /\balternat\w*|\bevery (?:other|second)\b|\bin turns?\b/i;
const COUNT = /\b(\d{1,3}) (?:\w+ ){0,3}?(?:beads?|pearls?|total|in total|in all|altogether)\b/i;
const STRUNG: ReadonlySet<string> = new Set(['necklace', 'bracelet']);

/** Words of a text that say what beads are of, in their order. */
function materialsIn(text: string): { material: string; words: string; from: number }[] {
  const found: { material: string; words: string; from: number }[] = [];
  for (const { 0: word, index: from } of text.matchAll(
    /(?!(?:an?|and|of|in|the|with|or|out|made)\b)\b[a-z]+(?:['’]s)?(?: (?:lazuli|eye|quartz|topaz|gold|silver|crystal|wood|pearl))?/gi,
  )) {
    const plain = word.toLowerCase();
    const material =
      BY_COLOUR[plain] ??
      (isSpecies(plain)
        ? (speciesNamed(plain)?.species ?? plain)
        : findMaterial(plain).exact && !/^(one|bead|beads|pearls?)$/.test(plain)
          ? plain
          : undefined);
    if (material && !found.some((other) => other.material === material)) found.push({ material, words: word, from });
  }
  return found;
}

/** "round beads, black and white alternating, 20 beads": a strand whose beads take turns. */
export function strung(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const strand = brief.things.find(({ op, absent }) => STRUNG.has(op ?? '') && !absent);
  if (text === undefined || !strand || !KINDS.test(text)) return brief;
  const turns = ALTERNATES.exec(text);
  const counted = COUNT.exec(text);
  const kinds = turns ? materialsIn(text.slice(0, 600)) : [];
  if (!turns || kinds.length < 2 || strand.parts.some(({ noun }) => noun.startsWith('accent bead'))) return brief;
  const [main, accent] = kinds;
  const span = (from: number, words: string) => ({ text: 0, from, to: from + words.length });
  const words = (of: { words: string; from: number }) => ({ words: of.words, span: span(of.from, of.words) });
  // Everything between the words that were taken speaks of the same beads.
  const from = Math.min(turns.index, main!.from, accent!.from);
  const to = Math.max(turns.index + turns[0].length, accent!.from + accent!.words.length, counted ? counted.index + counted[0].length : 0);
  const taken = ({ span: at }: { span?: Fact['span'] }): boolean => at !== undefined && at.text === 0 && at.from >= from && at.to <= to;
  const sizes = [...strand.facts, ...strand.parts.flatMap(({ facts }) => facts)].filter(
    (fact) => fact.kind === 'measure' && fact.dimension !== 'length' && fact.unit !== undefined && fact.unit !== '' && fact.value < 30,
  );
  const bead: BriefThing = {
    id: `${strand.id}.stone`,
    noun: 'stone',
    count: counted ? Number(counted[1]) : 1,
    ...(counted && { counted: { words: counted[0], span: span(counted.index, counted[0]) } }),
    words: main!.words,
    span: span(main!.from, main!.words),
    facts: [
      { kind: 'material', material: main!.material, ...words(main!) },
      ...sizes.slice(0, 1),
      // That they take turns is told by the words between, too.
      ...[...text.matchAll(/\b(?:alternat\w*|ones?|every|other|second|total)\b/gi)].map(
        ({ 0: found, index }): Fact => ({
          kind: 'adjective',
          adjective: 'plain',
          words: found,
          span: span(index, found),
        }),
      ),
    ],
    parts: [],
  };
  const other: BriefThing = {
    id: `${strand.id}.accent`,
    noun: 'accent bead 2',
    count: 1,
    words: accent!.words,
    span: span(accent!.from, accent!.words),
    facts: [{ kind: 'material', material: accent!.material, ...words(accent!) }],
    parts: [],
  };
  const bare = strand.facts.filter(
    (fact) =>
      !taken(fact) &&
      !sizes.includes(fact) &&
      !(fact.kind === 'adjective' && /^(bead|beaded|ball)$/.test(fact.adjective)) &&
      !(fact.kind === 'measure' && !fact.unit),
  );
  const made: BriefThing = {
    ...strand,
    variant: strand.op === 'bracelet' ? 'bead bracelet' : 'bead necklace',
    facts: bare,
    parts: [...strand.parts.filter((part) => !taken(part) && !/bead|pearl|one|alternat/.test(part.noun)), bead, other],
  };
  const things = brief.things.flatMap((thing) =>
    thing === strand ? [made] : taken(thing) || /^(bead|one|total)$/.test(thing.noun) ? [] : [thing],
  );
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to: bases }) => left.has(what) && bases.every((id) => left.has(id))),
    unread: brief.unread.filter(({ span: at }) => at === undefined || at.text !== 0 || at.from >= to || at.to <= from),
  };
}
