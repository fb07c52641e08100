import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, isGem, isStone, onlyOne, orderIn } from './rewriting.ts';

/** Stones that hang above or below the one that a piece is called by, whenever they were said. */

const UP =
  /^ ?,? ?(?:set |sitting |hanging )?(?:just |right |directly )?(?:above|over|on top|at the top|under(?:neath)? the bail|below the bail|beneath the bail)\b/i;
const DOWN = /^ ?,? ?(?:set |sitting |hanging |dangling )?(?:just |right |directly )?(?:below|beneath|under(?:neath)?)\b/i;
/** Between the stone and its place may stand its size. */
const SIZED = /^,? ?(?:of )?(?:\d+(?:[.,]\d+)? ?(?:x ?\d+(?:[.,]\d+)? ?)?(?:mm|cts?)(?: each)? ?)/i;

/** How much wider the stone in the middle is than those that hang with it, where nothing was said of its size. */
const WIDER = 1.36;
const MOST = 6;

const word = (adjective: string, { words, span }: BriefThing): Fact => ({ kind: 'adjective', adjective, words, ...(span && { span }) });
const isSized = ({ facts }: BriefThing): boolean => facts.some(({ kind }) => kind === 'carat' || kind === 'measure' || kind === 'extent');

/** Where a stone was said to be: above another or below it. */
function placeOf(
  { span }: BriefThing,
  texts: readonly string[],
  first: string | undefined,
): { at: 'above' | 'below'; said?: Fact } | undefined {
  const after = span && (span.text === 0 ? first : texts[span.text])?.slice(span.to);
  if (after === undefined) return undefined;
  const sized = SIZED.exec(after)?.[0] ?? '';
  const rest = after.slice(sized.length);
  const up = UP.exec(rest);
  const found = up ?? DOWN.exec(rest);
  if (!found || !span) return undefined;
  const from = span.to + sized.length + found[0].search(/[a-z]/i);
  const words = found[0].replace(/^[^a-z]+/i, '');
  const at = up ? 'above' : 'below';
  return { at, said: { kind: 'adjective', adjective: 'plain', words, span: { text: span.text, from, to: from + words.length } } };
}

/** "an opal pendant with three small diamonds beneath it", "add a diamond above": a row from the top down, each stone in a cup of its own. */
export function inColumn(brief: Brief): Brief {
  const owner = onlyOne(brief, (op) => op === 'pendant' || op === 'necklace');
  if (!owner || /halo|cluster|bead|strand|pearl|cross|bar|disc|locket/.test(`${owner.variant ?? ''} ${owner.noun}`)) return brief;
  // what was read as a part of the bail hangs under it
  const underBail = owner.parts.filter(({ noun, absent }) => noun === 'bail' && !absent).flatMap((bail) => bail.parts.filter(isStone));
  const beside = brief.things.filter(isGem);
  const stones = [...owner.parts.filter(isStone), ...underBail, ...beside.map((gem) => asPartOf(owner, gem))];
  // in words of the trade, as what was listed again is placed
  const first = orderIn(brief) ?? brief.texts[0];
  const place = (stone: BriefThing) =>
    underBail.includes(stone) ? { at: 'above' as const, said: undefined } : placeOf(stone, brief.texts, first);
  const [centre, ...more] = stones.filter((stone) => place(stone) === undefined);
  const hung = stones.filter((stone) => stone !== centre && place(stone) !== undefined);
  const many = hung.reduce((sum, { count }) => sum + count, 0);
  if (!centre || more.length > 0 || centre.count > 1 || many < 1 || many > MOST) return brief;
  const each = (stone: BriefThing): BriefThing[] => {
    const { counted, ...one } = stone;
    // said once, it is told once
    const where = place(stone)?.said;
    const number: Fact[] = [
      ...(counted ? [{ kind: 'adjective' as const, adjective: 'plain', ...counted }] : []),
      ...(where ? [where] : []),
    ];
    return Array.from({ length: stone.count }, (_, i) => ({
      ...one,
      id: i === 0 ? stone.id : `${stone.id}_${i + 1}`,
      count: 1,
      facts: [...stone.facts.filter((fact) => fact.kind !== 'position'), ...number, word('stepped row', stone)],
    }));
  };
  const main: BriefThing = {
    ...centre,
    facts: [
      ...centre.facts,
      ...(isSized(centre) ? [] : [{ kind: 'extent', dimension: 'size', factor: WIDER, words: centre.words } satisfies Fact]),
      word('stepped row', centre),
    ],
  };
  const column = [
    ...hung.filter((stone) => place(stone)?.at === 'above').flatMap(each),
    main,
    ...hung.filter((stone) => place(stone)?.at === 'below').flatMap(each),
  ];
  const others = owner.parts
    .filter((part) => !stones.includes(part))
    .map((part) =>
      part.noun === 'bail' ? { ...part, op: undefined, parts: part.parts.filter((below) => !underBail.includes(below)) } : part,
    )
    .map(({ op, ...part }) => (op === undefined ? part : { ...part, op }));
  const gone = new Set(beside.map(({ id }) => id));
  return {
    ...brief,
    things: brief.things
      .filter(({ id }) => !gone.has(id))
      .map((thing) => (thing === owner ? { ...owner, parts: [...column, ...others] } : thing)),
    relations: brief.relations.filter(
      ({ what, to }) => ![what, ...to].some((id) => gone.has(id) || stones.some((stone) => stone.id === id)),
    ),
    unread: brief.unread.filter(({ words }) => !/^(?:above|below|beneath|under(?:neath)?|over)$/i.test(words)),
  };
}

/** "three garnets each", of a pair: as many below one another on either ear, and none of them shared out. */
export function threeOnEach(brief: Brief): Brief {
  const settled = (thing: BriefThing): BriefThing => {
    const stones = thing.parts.filter((part) => isStone(part));
    const [only] = stones;
    const isDrop = thing.op === 'earring' && /drop|dangl/.test(`${thing.variant ?? ''} ${thing.noun}`);
    if (!isPiece(thing.op) || !isDrop || stones.length !== 1 || !only || only.count < 3 || only.count > 10) return thing;
    const after = only.span ? (brief.texts[only.span.text] ?? '').slice(only.span.to) : '';
    const isEach = only.count % 2 === 1 || /^,? ?(?:(?:on|in|per|for) )?(?:each|every|either|per|apiece)\b/i.test(after);
    const number = isEach ? only.count : only.count / 2;
    if (number > 5) return thing;
    const { counted, ...one } = only;
    const told: Fact[] = counted ? [{ kind: 'adjective', adjective: 'plain', ...counted }] : [];
    const row = Array.from({ length: number }, (_, i) => ({
      ...one,
      id: i === 0 ? one.id : `${one.id}_${i + 1}`,
      count: 1,
      facts: [...one.facts, ...told],
    }));
    return { ...thing, parts: thing.parts.flatMap((part) => (part === only ? row : [part])) };
  };
  return { ...brief, things: brief.things.map(settled) };
}
