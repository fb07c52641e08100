import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { orderIn, saidAt, spanOf, within, withThings } from './rewriting.ts';
import { isSpecies, speciesNamed } from './species.ts';

/** Strands of beads of two kinds that take turns, as many as were said. */

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

interface Kind {
  material: string;
  words: string;
  from: number;
  to: number;
}

/** Words of a text that say what beads are of, in their order. */
function materialsIn(text: string): Kind[] {
  const found: Kind[] = [];
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
    if (material && !found.some((other) => other.material === material))
      found.push({ material, words: word, from, to: from + word.length });
  }
  return found;
}

/** "round beads, black and white alternating, 20 beads": a strand whose beads take turns. */
export function strung(brief: Brief): Brief {
  const text = orderIn(brief);
  const strand = brief.things.find(({ op, absent }) => STRUNG.has(op ?? '') && !absent);
  if (text === undefined || !strand || !KINDS.test(text)) return brief;
  const turns = ALTERNATES.exec(text);
  const counted = COUNT.exec(text);
  const kinds = turns ? materialsIn(text.slice(0, 600)) : [];
  if (!turns || kinds.length < 2 || strand.parts.some(({ noun }) => noun.startsWith('accent bead'))) return brief;
  const [main, accent] = kinds;
  // Everything between the words that were taken speaks of the same beads.
  const from = Math.min(turns.index, main!.from, accent!.from);
  const to = Math.max(turns.index + turns[0].length, accent!.to, counted ? counted.index + counted[0].length : 0);
  const told = within([{ from, to }]);
  const sizes = [...strand.facts, ...strand.parts.flatMap(({ facts }) => facts)].filter(
    (fact) => fact.kind === 'measure' && fact.dimension !== 'length' && fact.unit !== undefined && fact.unit !== '' && fact.value < 30,
  );
  const ofKind = (
    { material, words, ...at }: Kind,
    part: Pick<BriefThing, 'id' | 'noun' | 'count' | 'counted'>,
    more: readonly Fact[] = [],
  ): BriefThing => {
    const said = { words, span: spanOf(at) };
    return { ...part, ...said, facts: [{ kind: 'material', material, ...said }, ...more], parts: [] };
  };
  // That they take turns is told by the words between, too.
  const links = [...text.matchAll(/\b(?:alternat\w*|ones?|every|other|second|total)\b/gi)].map(
    (found): Fact => ({ kind: 'adjective', adjective: 'plain', ...saidAt(found) }),
  );
  const number = counted ? { count: Number(counted[1]), counted: saidAt(counted) } : { count: 1 };
  const bead = ofKind(main!, { id: `${strand.id}.stone`, noun: 'stone', ...number }, [...sizes.slice(0, 1), ...links]);
  const other = ofKind(accent!, { id: `${strand.id}.accent`, noun: 'accent bead 2', count: 1 });
  const bare = strand.facts.filter(
    (fact) =>
      !told(fact) &&
      !sizes.includes(fact) &&
      !(fact.kind === 'adjective' && /^(bead|beaded|ball)$/.test(fact.adjective)) &&
      !(fact.kind === 'measure' && !fact.unit),
  );
  const made: BriefThing = {
    ...strand,
    variant: strand.op === 'bracelet' ? 'bead bracelet' : 'bead necklace',
    facts: bare,
    parts: [...strand.parts.filter((part) => !told(part) && !/bead|pearl|one|alternat/.test(part.noun)), bead, other],
  };
  const things = brief.things.flatMap((thing) =>
    thing === strand ? [made] : told(thing) || /^(bead|one|total)$/.test(thing.noun) ? [] : [thing],
  );
  return withThings(brief, things, ({ span }) => span?.text === 0 && span.from < to && span.to > from);
}

const ORDINALS: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};
const EVERY =
  /\bevery (\d+|[a-z]+)(?:st|nd|rd|th)? (?:(?:bead|pearl|stone|one)s? )?(?:is |being |in |of |made of |a |an )*((?:[a-z]+ )?[a-z]+)\b/i;

/** "every 5th bead gold": beads of another material at even steps along a strand. */
export function alternating(brief: Brief): Brief {
  const strand = brief.things.find(({ op }) => op === 'bracelet' || op === 'necklace');
  // What is said of some beads later is a change of these beads.
  const found = EVERY.exec(brief.texts[0] ?? '');
  if (!strand || !found) return brief;
  const word = (found[1] ?? '').toLowerCase();
  const step = Number.parseInt(word, 10) || ORDINALS[word] || 0;
  const named = (found[2] ?? '').toLowerCase();
  const material = [named, `${named.split(' ')[0]} pearl`, named.split(' ')[0] ?? ''].find(
    (name) => findMaterial(name).exact || isSpecies(name),
  );
  if (step < 2 || step > 20 || material === undefined) return brief;
  const words = found[0];
  const last = material.split(' ').at(-1) ?? material;
  const accent: BriefThing = {
    id: `${strand.id}.accent`,
    noun: `accent bead ${step}`,
    count: 1,
    words,
    facts: [{ kind: 'material', material, words }],
    parts: [],
  };
  const left = strand.parts.filter(({ noun, words: said }) => noun !== last && !/every/.test(said));
  const things = brief.things
    .filter((thing) => thing === strand || !(thing.noun === last && thing.op === undefined))
    .map((thing) => (thing === strand ? { ...strand, parts: [...left, accent] } : thing));
  return { ...brief, things, unread: brief.unread.filter(({ words: unread }) => !found[0].includes(unread)) };
}
