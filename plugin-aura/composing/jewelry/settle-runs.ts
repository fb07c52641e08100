import type { Brief, BriefThing, Fact, Span } from '../../plan/brief.ts';
import { nounMeaning } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { isOfMetal } from './metals.ts';
import { type StoneRun, stoneRuns } from './stone-runs.ts';
import { meaningOf } from './terms.ts';

/** Stones that an order lists one after another and that the tree of nouns took for one. */

/** Pieces whose stones stand in a head each; in rows all are alike, or alternate. */
const APART: ReadonlySet<string> = new Set(['ring', 'pendant', 'brooch']);
const ROWS = /eternity|band|cluster|half|stack/;

const inside = ({ from, to }: StoneRun, { span }: { span?: Span | undefined }): boolean =>
  span !== undefined && span.text === 0 && span.from >= from - 1 && span.to <= to + 1;

const isStoneNode = ({ noun, absent }: BriefThing): boolean => {
  const meaning = absent ? undefined : nounMeaning(noun);
  return meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && ['stone', 'side'].includes(meaning.slot));
};
const stonesBelow = (thing: BriefThing): number =>
  thing.parts.reduce((sum, part) => sum + (isStoneNode(part) ? 1 : 0) + stonesBelow(part), 0);

function asNode(run: StoneRun, owner: string, place: number): BriefThing {
  const span = { text: 0, from: run.from, to: run.to };
  const role = run.role === 'centre' ? 'main' : run.role;
  const known = run.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === role);
  const roleFact: Fact[] = role && !known ? [{ kind: 'adjective', adjective: role, words: run.words, span }] : [];
  return {
    id: `${owner}.stone_${place}`,
    noun: run.species ?? 'stone',
    count: run.count ?? 1,
    ...(run.count !== undefined && run.count > 1 && { counted: { words: run.words, span } }),
    words: run.words,
    span,
    facts: [...run.facts, ...roleFact],
    parts: [],
  };
}

/** Words between two stones that only tell how they hang together. */
function spoken(adjective: string, text: string, from: number, to: number): Fact[] {
  const words = text.slice(from, to).replace(/^[\s,:;]+|[\s,:;]+$/g, '');
  const start = from + text.slice(from, to).indexOf(words);
  return words === '' ? [] : [{ kind: 'adjective', adjective, words, span: { text: 0, from: start, to: start + words.length } }];
}

/** Each word of a run that is no stone, as one that says nothing more. */
const wordsIn = (text: string, { from, to }: StoneRun): Fact[] =>
  [...text.slice(from, to).matchAll(/[a-z]+/gi)].slice(0, -1).map(({ 0: words, index }) => ({
    kind: 'adjective',
    adjective: 'plain',
    words,
    span: { text: 0, from: from + index, to: from + index + words.length },
  }));

const UNDER =
  /\b(?:under(?:neath)?|below|beneath|(?:hang(?:ing|s)?|suspended|dangl(?:ing|es?)|hung|dropping) (?:down )?(?:from|off|under|below))\b/i;
const BALLS = /\b(?:(?:a|an|one|small|tiny|little|plain|polished) ){0,3}(?:gold|silver|platinum|metal) (?:balls?|beads?)\b/gi;
const APART_FROM = /\b(?:jackets?|hoops?|huggies?|chandelier|climbers?)\b/i;

/** "a teardrop amethyst under a small diamond stud", "a garnet, then a pearl, then a gold ball": what hangs below one another, from the top down. */
export function dangled(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const owners = brief.things.filter(({ op, absent }) => op === 'earring' && !absent);
  const [owner] = owners;
  if (
    text === undefined ||
    !owner ||
    APART_FROM.test(text) ||
    owners.some(({ variant = '' }) => /hoop|huggie|chandelier|cuff|nose/.test(variant))
  )
    return brief;
  const named = stoneRuns(text).filter(({ role }) => role !== 'halo' && role !== 'pave');
  // "pearl drop earrings: a 9 mm pearl ...": what the piece is called by is listed with its sizes.
  const isTitle = (run: StoneRun): boolean =>
    /^ ?(?:drop |dangle |dangly )?ear/i.test(text.slice(run.to)) &&
    named.some((other) => other !== run && other.species === run.species && other.facts.length >= run.facts.length);
  const listed = named.filter((run) => !isTitle(run));
  const balls = [...text.matchAll(BALLS)].map(
    ({ 0: words, index }): StoneRun => ({ words, from: index, to: index + words.length, facts: [] }),
  );
  const runs = [...listed, ...balls.filter((ball) => !listed.some((run) => run.from < ball.to && ball.from < run.to))].sort(
    (a, b) => a.from - b.from,
  );
  const between = runs.slice(1).map((run, i) => text.slice(runs[i]!.to, run.from));
  const hangs =
    owners.some(({ variant = '', noun }) => /drop|dangl/.test(`${variant} ${noun}`)) || /\b(?:drops?|dangl\w*|hang\w*)\b/i.test(text);
  if (
    listed.length < 1 ||
    runs.length < 2 ||
    runs.length > 5 ||
    !hangs ||
    runs.some(({ role, count }) => role === 'side' || (count ?? 1) > 2)
  )
    return brief;
  const above = /^,? ?(?:right )?(?:above|on top|at the top)\b/i.exec(text.slice(runs.at(-1)!.to));
  const ordered = above || between.some((words) => UNDER.test(words)) ? [...runs].reverse() : runs;
  const onPost = owners.some(({ variant = '' }) => /stud/.test(variant)) || /\b(?:studs?|posts?)\b/i.test(text);
  const taken = ({ span }: { span?: Span | undefined }): boolean => runs.some((run) => inside(run, { span }));
  const links = runs.slice(1).map((run, i) => spoken('hanging', text, runs[i]!.to, run.from));
  const nodes = ordered.map((run, i): BriefThing => {
    const node = asNode(run, owner.id, i + 1);
    const ball = listed.includes(run) ? {} : { noun: 'ball' };
    const own = listed.includes(run) ? node.facts : wordsIn(text, run);
    const facts = i === 0 && above ? [...own, ...spoken('hanging', text, runs.at(-1)!.to, runs.at(-1)!.to + above[0].length)] : own;
    const hung = i === 0 ? [] : links.slice(i - 1, i).flat();
    return { ...node, ...ball, facts: [...facts, ...hung] };
  });
  const stud = /\bstuds?\b/i.exec(text);
  const at = stud ? { span: { text: 0, from: stud.index, to: stud.index + stud[0].length } } : {};
  const posts: BriefThing[] =
    onPost && !owner.parts.some(({ noun }) => noun === 'post')
      ? [{ id: `${owner.id}.post`, noun: 'post', count: 1, words: stud?.[0] ?? 'post', ...at, facts: [], parts: [] }]
      : [];
  const kept = owners.flatMap(({ parts }) => parts.filter((part) => !taken(part) && !isStoneNode(part) && !part.parts.some(isStoneNode)));
  const facts = owners.flatMap((thing) => thing.facts.filter((fact) => !taken(fact) && !(fact.kind === 'extent')));
  const made: BriefThing = { ...owner, variant: 'drop earring', facts, parts: [...kept, ...nodes, ...posts] };
  const things = brief.things.flatMap((thing) =>
    thing === owner ? [made] : owners.includes(thing) || taken(thing) || isStoneNode(thing) ? [] : [thing],
  );
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !taken(words)),
  };
}

/** What was said behind a stone and is of what it is set in: its metal, how it is held, the finger's size. */
const isOfPiece = (fact: Fact): boolean =>
  isOfMetal(fact) ||
  fact.kind === 'ring_size' ||
  (fact.kind === 'adjective' && meaningOf(fact.adjective.toLowerCase())?.kind === 'setting');

/** "centre princess cut 5x5, sides princess 4x4", "a pear 8x5 and a round 5 mm": as many stones as were listed, each with its own sizes. */
export function respoken(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const owners = brief.things.filter(({ op, absent }) => isPiece(op) && op !== 'gemstone' && !absent);
  const [owner] = owners;
  if (text === undefined || !owner || owners.length !== 1 || !APART.has(owner.op ?? '') || ROWS.test(owner.variant ?? owner.noun))
    return brief;
  // What shall not be there is listed by its own words.
  if (
    owner.parts.some(({ absent }) => absent) &&
    /\b(?:no|without|not|any)\b (?:\w+ ){0,2}(?:diamonds?|stones?|gems?|rub|sapph|emer|pearl)/i.test(text)
  )
    return brief;
  const runs = stoneRuns(text);
  const beside = brief.things.filter((thing) => thing !== owner && (thing.op === 'gemstone' || isStoneNode(thing)));
  const taken = (of: { span?: Span | undefined }): boolean => runs.some((run) => inside(run, of));
  // A size of one of them that the tree gave to the piece, or one that it gave to another.
  const nested = owner.parts.some((part) => isStoneNode(part) && stonesBelow(part) > 0);
  const strayed = nested || owner.facts.some((fact) => fact.kind === 'measure' && taken(fact));
  if (runs.length < 2 || runs.length > 6 || (stonesBelow(owner) + beside.length >= runs.length && !strayed)) return brief;
  // What was said of the metal behind a stone is the piece's.
  const metal: Fact[] = [];
  const stripped = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.filter((fact) => !taken(fact)),
    parts: thing.parts.flatMap((part) => {
      const mine = part.facts.filter((fact) => !taken(fact) && isOfPiece(fact));
      if (!taken(part) && !(isStoneNode(part) && part.facts.every((fact) => taken(fact) || isOfPiece(fact)))) return [stripped(part)];
      metal.push(...mine);
      return [];
    }),
  });
  const bare: BriefThing = stripped(owner);
  const made: BriefThing = { ...bare, facts: [...bare.facts, ...metal] };
  const things = brief.things.flatMap((thing) =>
    thing === owner
      ? [{ ...made, parts: [...made.parts, ...runs.map((run, i) => asNode(run, owner.id, i + 1))] }]
      : taken(thing)
        ? []
        : [thing],
  );
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !taken(words)),
  };
}
