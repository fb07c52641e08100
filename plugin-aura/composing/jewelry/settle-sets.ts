import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { meaningOf } from './terms.ts';

/** Several pieces that belong together: stacks with a look for each, wedding sets, and what was read beside a jewel that is none. */

const isRing = ({ op }: BriefThing): boolean => op === 'ring';
const textOf = ({ texts }: Brief): string => texts[0] ?? '';

const LOOK =
  /\b(plain|polished|smooth|hammered|twisted|braided|rope|brushed|matte?|satin|milgrain|beaded|(?:(?:9|10|14|18|22) ?(?:k|ct) )?(?:yellow|white|rose|pink|red)(?: gold)?|silver|platinum|palladium|titanium|gold)\b/gi;
/** What may stand between the entries of a list. */
const BETWEEN = /^(?:[\s,/&+-]|and|one|the|other|another|first|second|third|last|in|is|of|each|a|an|band|ring|gold|with|finish|edges?)*$/i;

interface Looks {
  words: string;
  from: number;
  to: number;
  each: string[];
}

/** "one plain, one hammered, one twisted", "yellow, white and rose gold": a look for each of several. */
function looksIn(text: string): Looks | undefined {
  let best: Looks | undefined;
  let run: Looks | undefined;
  for (const found of text.matchAll(LOOK)) {
    const from = found.index;
    const to = from + found[0].length;
    const between = run && text.slice(run.to, from);
    if (run && between !== undefined && /^ +$/.test(between)) {
      // "hammered silver" is one look
      run.each.push(`${run.each.pop() ?? ''} ${found[0].toLowerCase()}`);
      run.to = to;
    } else if (run && between !== undefined && BETWEEN.test(between)) {
      run.each.push(found[0].toLowerCase());
      run.to = to;
    } else run = { words: '', from, to, each: [found[0].toLowerCase()] };
    if (run.each.length > 1 && run.each.length > (best?.each.length ?? 1)) best = { ...run, each: [...run.each] };
  }
  return best && { ...best, words: text.slice(best.from, best.to) };
}

const STACKS = /\bstack(?:ing|able|ed|er)?s?\b(?! of (?!(?:[\w-]+ ){0,4}(?:rings?|bands?)\b))/i;
const LINKED = /\btrinity\b|\binter-?(?:linked|locked|locking|linking|twined)\b|\brussian wedding|\brolling ring/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const COUNT =
  /\b(?:set|stack) of (two|three|four|five|six|seven|[2-9])\b|\b(two|three|four|five|six|seven|[2-9]) (?:\w+[ -]){0,3}(?:rings|bands)\b/i;

/** A stack with a look for each of its bands, and rings that run in one another: one piece of the plan, whose members tell their looks. */
export function listed(brief: Brief): Brief {
  const text = textOf(brief);
  const band = brief.things.find(({ noun, op }) => op === undefined && noun === 'band');
  const ring = brief.things.find(isRing) ?? (band && { ...band, op: 'ring' });
  const kind = LINKED.test(text) ? 'trinity' : STACKS.test(text) ? 'stacking set' : undefined;
  if (!ring || kind === undefined || brief.texts.length === 0) return brief;
  const told = looksIn(text);
  const counted = COUNT.exec(text);
  const word = (counted?.[1] ?? counted?.[2] ?? '').toLowerCase();
  const count = NUMBERS[word] ?? (Number(word) || (kind === 'trinity' ? 3 : 0));
  const looks = count > 0 && told?.each.length !== count ? undefined : told;
  if (kind === 'stacking set' && looks === undefined && count < 2) return brief;
  const span = (from: number, to: number) => ({ text: 0, from, to });
  const inList = ({ span: at }: { span?: Fact['span'] }): boolean =>
    looks !== undefined && at !== undefined && at.text === 0 && at.from >= looks.from && at.to <= looks.to + 5;
  const noun =
    counted === null ? '' : (/^(?: \w+){0,2} (?:rings?|bands?)\b/i.exec(text.slice(counted.index + counted[0].length))?.[0] ?? '');
  const inCount = ({ span: at }: { span?: Fact['span'] }): boolean =>
    counted !== null &&
    at !== undefined &&
    at.text === 0 &&
    at.from >= counted.index &&
    at.to <= counted.index + counted[0].length + noun.length;
  const members: BriefThing[] = (looks?.each ?? []).map((look, i) => ({
    id: `${ring.id}.member_${i + 1}`,
    noun: 'member',
    count: 1,
    words: looks!.words,
    span: span(looks!.from, looks!.to),
    facts: [{ kind: 'adjective', adjective: look, words: looks!.words, span: span(looks!.from, looks!.to) }],
    parts: [],
  }));
  const number: Fact = {
    kind: 'number',
    of: 'count',
    value: count || members.length,
    words: counted?.[0] ?? looks?.words ?? ring.words,
    ...(counted && { span: span(counted.index, counted.index + counted[0].length) }),
  };
  const { counted: _, ...one } = ring;
  const kept = ring.facts.filter(
    (fact) =>
      !inList(fact) &&
      !(fact.kind === 'measure' && !fact.unit && (inCount(fact) || /^(one|two|three|four|five|six|seven|\d)$/i.test(fact.words.trim()))) &&
      !(fact.kind === 'adjective' && /inter|linked/.test(fact.adjective)) &&
      !(fact.kind === 'pattern' && fact.pattern === 'stack'),
  );
  const rest = ring.parts.filter((part) => !(part.noun === 'band' && /inter|band/.test(part.words)) && !inList(part));
  const bands = ring.parts
    .filter((part) => !rest.includes(part))
    .flatMap(({ facts }) => facts.filter((fact) => !inList(fact) && fact.kind !== 'adjective'));
  const made: BriefThing = {
    ...one,
    count: 1,
    variant: kind === 'trinity' ? 'trinity ring' : 'stacking set',
    facts: [...kept, ...bands, number],
    parts: [...rest, ...members],
  };
  const others = brief.things.filter(
    (thing) =>
      thing !== ring && thing !== band && !inList(thing) && !(isRing(thing) && inCount(thing)) && !(isRing(thing) && kind === 'trinity'),
  );
  const left = new Set([made.id, ...others.map(({ id }) => id)]);
  return {
    ...brief,
    things: brief.things.flatMap((thing) => (thing.id === ring.id ? [made] : others.includes(thing) ? [thing] : [])),
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !inList(words) && !inCount(words)),
  };
}

/** Metal or make of a member, by the word of its look. */
export function lookOf(word: string): { preset?: string; twist?: true; hammered?: true; milgrain?: true; finish?: string } {
  const plain = word.replace(/\b(\d+) ?ct\b/, '$1k');
  const several = [...plain.matchAll(new RegExp(LOOK, 'gi'))];
  if (several.length > 1) return Object.assign({}, ...several.map(([one]) => lookOf(one)));
  if (/twist|braid|rope/.test(plain)) return { twist: true };
  if (/hammer/.test(plain)) return { hammered: true };
  if (/milgrain|bead/.test(plain)) return { milgrain: true };
  if (/brush|matt|satin|polish/.test(plain)) return { finish: plain };
  if (/plain|smooth/.test(plain)) return {};
  const tone = /^(?:(\d+k) )?(yellow|white|rose|pink|red)$/.exec(plain);
  return { preset: findMaterial(tone ? `${tone[1] ?? '18k'} ${tone[2]} gold` : plain).material.name };
}

/** What a jewel is kept in, shown on or worn by: it stays beside it. */
const HOLDS =
  /box|case|cushion|pillow|stand|tray|dish|bust|hand|finger|display|pouch|bag|plinth|pedestal|table|tree|holder|light|lamp|camera|floor|background/;

/** "a signet with a lion": what is no jewel, and holds none, is not put beside one as large as life; its words are told as unread. */
export function alone(brief: Brief): Brief {
  const [first] = brief.things;
  if (!first || !isPiece(first.op) || brief.choices?.layout === 'given') return brief;
  const strange = brief.things.filter(
    (thing) => thing !== first && !isPiece(thing.op) && thing.span?.text === 0 && !HOLDS.test(`${thing.noun} ${thing.op ?? ''}`),
  );
  if (strange.length === 0) return brief;
  const gone = new Set(strange.map(({ id }) => id));
  return {
    ...brief,
    things: brief.things.filter(({ id }) => !gone.has(id)),
    relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))),
    unread: [...brief.unread, ...strange.flatMap(({ words, span }) => (span ? [{ words, span }] : []))],
  };
}

const SETS = /\b(?:wedding|bridal|engagement) (?:ring )?sets?\b/i;
const SECOND = /\b(?:and|with|plus) (?:an? |its |the )?((?:(?!ring|and )[\w-]+ ){0,4}(?:wedding )?)(band|wedding ring)\b/i;

/** "wedding set: engagement ring with a marquise and a curved band": the band is a ring of its own. */
export function paired(brief: Brief): Brief {
  const text = textOf(brief);
  if (!SETS.test(text)) return brief;
  const rings = brief.things.filter(isRing);
  const named = brief.things.filter((thing) => !(thing.op === undefined && /^(wedding|bridal|engagement|set)( set)?$/.test(thing.noun)));
  const [ring] = rings;
  const found = SECOND.exec(text);
  const band = ring?.parts.find(({ noun, absent }) => noun === 'band' && !absent);
  if (!ring || rings.length > 1 || !band || !found) return named.length === brief.things.length ? brief : without(brief, named);
  const wedding: BriefThing = {
    ...band,
    id: `${ring.id}_band`,
    noun: 'wedding band',
    op: 'ring',
    variant: 'wedding band',
    facts: [
      ...band.facts,
      ...ring.facts.filter(
        (fact) => fact.kind === 'karat' || (fact.kind === 'material' && meaningOf(fact.material.toLowerCase()) === undefined),
      ),
    ],
  };
  const first: BriefThing = { ...ring, parts: ring.parts.filter((part) => part !== band) };
  return without(
    brief,
    named.flatMap((thing) => (thing === ring ? [first, wedding] : [thing])),
  );
}

function without(brief: Brief, things: BriefThing[]): Brief {
  const left = new Set(things.map(({ id }) => id));
  return { ...brief, things, relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))) };
}
