import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { metalOfChain } from './gatherForms.ts';
import { slotNamed } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, isGem, onlyOne, orderIn, replacing, ringPart, withThings } from './rewriting.ts';
import { meaningOf } from './terms.ts';

/** What was read as things beside each other and is one jewel: a second stone before its ring, stones that are on a ring, a pendant on its chain. */

const AND = /^,? ?(?:and|&|with) (?:[a-z-]+ ){0,3}$/i;
/** "22 round diamonds, full eternity": an order's next line. */
const NEXT = /^, ?$/;
/** "five diamonds in a row, each 0.2 ct, in a yellow gold ring". */
const ONTO = /\b(?:on|in|onto|into) $/i;
const ARTICLE = /^(?:an?|one|two|another|\d+)\b/i;
/** "a gold band with a row of diamonds": a band that was read as a ring only for its stones. */
const WITH = /^(?:[^.;]|\.\d)*\bwith (?:an? |one |a single |some )?$/i;
const ON: ReadonlySet<string> = new Set(['on', 'in', 'inside', 'along', 'around', 'attached', 'set']);

/** Gives things to an owner as its parts, in the order in which they were said; relations of theirs go. */
function joined(brief: Brief, owner: BriefThing, things: readonly BriefThing[]): Brief {
  if (things.length === 0) return brief;
  const isBefore = ({ span }: BriefThing): boolean => (span?.from ?? 0) < (owner.span?.from ?? 0);
  const asParts = (of: readonly BriefThing[]): BriefThing[] => of.map((thing) => asPartOf(owner, thing));
  const parts = [...asParts(things.filter(isBefore)), ...owner.parts, ...asParts(things.filter((thing) => !isBefore(thing)))];
  return replacing(brief, owner, [{ ...owner, parts }], things);
}

/** "sapphire and diamond eternity band": the first stone is of the ring, too. "five garnets in a row on a thin ring": stones that are on it. */
export function seated(brief: Brief): Brief {
  const text = orderIn(brief);
  const ring = onlyOne(brief, (op) => op === 'ring' || op === 'earring' || op === 'bracelet' || op === 'bangle' || op === 'tiara');
  if (text === undefined || !ring) return brief;
  const mine = brief.things.filter((thing) => {
    if (!isGem(thing)) return false;
    if (brief.relations.some(({ relation, what, to }) => what === thing.id && to.includes(ring.id) && ON.has(relation))) return true;
    const from = ring.span?.text === 0 ? ring.span.from : undefined;
    if (thing.span?.text !== 0 || from === undefined) return false;
    return thing.span.to <= from
      ? AND.test(text.slice(thing.span.to, from)) ||
          (NEXT.test(text.slice(thing.span.to, from)) && !ARTICLE.test(ring.words)) ||
          (thing === brief.things[0] && ONTO.test(text.slice(0, from)))
      : WITH.test(text.slice(ring.span!.to, thing.span.from));
  });
  return joined(brief, ring, mine);
}

const BEARING =
  /^(?:[^.;:]*\b(?:with|on|in|of|has|have|having|featuring)\b|[^.;]*\. (?:It|This) has )(?![^.;:]*\b(?:matching|wedding|set)\b)/i;

/** What a thing that was read as a ring of its own is of the piece before it, if it is none: so many stones, or a band that is set. */
function ofRing(thing: BriefThing): BriefThing[] | undefined {
  const { op: _op, variant = '', ...node } = thing;
  const number = /^(?:[\w-]+ )*(two|three|five|seven|[2357])[ -](?:stones|gems)$/i.exec(thing.words.trim())?.[1]?.toLowerCase();
  if (number !== undefined) {
    const count = countIn(number);
    const counted = { words: thing.words, ...(thing.span && { span: thing.span }) };
    return [{ ...node, noun: 'stone', count, counted, parts: [] }, ...thing.parts];
  }
  if (variant !== 'pave band') return undefined;
  const set: Fact = { kind: 'adjective', adjective: 'pave', words: node.words, ...(node.span && { span: node.span }) };
  return [{ ...node, noun: 'band', facts: [...node.facts, set] }];
}

/** "a cuff with three stones", "a halo and a pavé band": what has the name of a ring and is a part of the piece before it. */
export function borne(brief: Brief): Brief {
  const text = orderIn(brief);
  if (text === undefined || /\b(?:bridal|wedding|ring|matching) sets?\b(?! (?:with|in))|\bsets? of\b/i.test(text)) return brief;
  let current = brief;
  for (const thing of brief.things) {
    const owner = current.things.findLast(
      ({ op, absent, span }) => isPiece(op) && op !== 'gemstone' && !absent && span && thing.span && span.to <= thing.span.from,
    );
    const parts = owner && thing.op === 'ring' && thing.count === 1 && !thing.absent ? ofRing(thing) : undefined;
    if (!owner || !parts || !BEARING.test(text.slice(owner.span!.to, thing.span!.from))) continue;
    const bearer = { ...owner, parts: [...owner.parts, ...parts.map((part) => asPartOf(owner, part))] };
    current = replacing(current, owner, [bearer], [thing]);
  }
  return current;
}

const CHAINS = /\b(?:chain|necklace|cord|strand)\b/;

/** "a pendant with a rope edge and a snake chain", "a necklace with a moon pendant": one hangs on the other. */
export function hungOn(given: Brief): Brief {
  if (given.texts.length !== 1) return given;
  // a chain that a pendant hangs on is none of a machine
  const worn = given.things.some(({ op, absent }) => (op === 'pendant' || op === 'charm') && !absent);
  const brief: Brief = worn
    ? {
        ...given,
        things: given.things.map((thing) => (thing.op === 'create_link_chain' ? { ...thing, op: 'necklace', variant: 'chain' } : thing)),
      }
    : given;
  const pieces = brief.things.filter(({ op, absent }) => isPiece(op) && op !== 'gemstone' && !absent);
  const [first, second] = pieces;
  if (!first || !second || pieces.length !== 2 || first.count !== 1 || second.count !== 1) return brief;
  const chain = pieces.find(({ op }) => op === 'necklace');
  const pendant = pieces.find(({ op }) => op === 'pendant' || op === 'charm');
  if (
    !chain ||
    !pendant ||
    brief.things.some((thing) => !pieces.includes(thing) && !isGem(thing)) ||
    /\bset of\b|\bset:|matching|, (?:a|an) /.test(brief.texts[0] ?? '')
  )
    return brief;
  if (first === pendant) return CHAINS.test(`${chain.variant ?? ''} ${chain.noun}`) ? joined(brief, pendant, [chainNode(chain)]) : brief;
  // Of a necklace with a pendant the pendant keeps what it is.
  const { op, variant, ...node } = pendant;
  const hung = { ...node, op: op ?? 'pendant', ...(variant !== undefined && { variant }) };
  return replacing(brief, chain, [{ ...chain, parts: [...chain.parts, hung] }], [pendant]);
}

/** A chain as a part: its kind stays with it as a word. */
const chainNode = (chain: BriefThing): BriefThing => {
  const name = chain.variant ?? chain.noun;
  const kind = /^(\w+)(?: link)? chain/.exec(name)?.[1];
  const metal = metalOfChain(chain.noun) ?? metalOfChain(name);
  const own: Fact[] = metal
    ? [{ kind: 'material', material: metal, words: metal }]
    : kind && kind !== 'neck'
      ? [{ kind: 'adjective', adjective: kind, words: kind }]
      : [];
  return { ...chain, noun: 'chain', facts: [...chain.facts, ...own] };
};

/** "a ring. The prongs are platinum": a part that was said in a sentence of its own belongs to the piece before it. */
export function adopted(brief: Brief): Brief {
  const things: BriefThing[] = [];
  for (const thing of brief.things) {
    const at = things.findLastIndex(({ op }) => isPiece(op) && op !== 'gemstone');
    const owner = things[at];
    const isOrphan =
      (thing.op === undefined && slotNamed(thing.noun) !== undefined) ||
      (thing.op === 'gemstone' &&
        brief.relations.every(({ what, to, words }) => what !== thing.id || (words === thing.words && to.every((id) => id === owner?.id))));
    if (!owner || !isOrphan) things.push(thing);
    else things[at] = { ...owner, parts: [...owner.parts, { ...ringPart(thing), id: `${owner.id}.${thing.id}` }] };
  }
  return things.length === brief.things.length ? brief : withThings(brief, things);
}

/** What the words before and after a stone say of its place, where the reader made no relation of them. */
function roleByWords({ span, count, words }: BriefThing, texts: readonly string[]): string | undefined {
  const text = span && texts[span.text];
  if (!span || text === undefined) return undefined;
  const [before, after] = [text.slice(0, span.from), text.slice(span.to)];
  if (/\bhidden halo (of|with|made of|set with)( [\w-]+){0,4}\s*$/i.test(before)) return 'hidden halo';
  if (/\bhalo (of|with|made of|set with|has|is|contains|consists of|holds)( [\w-]+){0,4}\s*$/i.test(before)) return 'halo';
  if (count > 1 && EVERY_SHOULDER.test(before)) return 'pave';
  const sized = after.replace(/^(?: (?:of|at|about))* \d+(?:[.,]\d+)? ?(?:mm|cts?)(?: each)?/i, '');
  if (
    (count > 2 || /s$/i.test(words)) &&
    (/^\s*(all )?(around|round|surrounding)\b(?! the (band|ring|finger|shank))/i.test(sized) ||
      /(surrounded|encircled|framed|ringed) by\s*$/i.test(before))
  )
    return 'halo';
  if (
    count > 1 &&
    /^\s*(?:(?:[a-z]+[ -])?set |which are |that are )?(?:(?:on|along|in|down|into) (?:(?:each|both|either|the|its) )*(?:shoulders?|band|shank)|(?:each|both|either) shoulders?)\b/i.test(
      after,
    )
  )
    return 'pave';
  return /(flanked|accented) by\s*$/i.test(before) || /^\s*(?:(?:on|to|at) )?(?:either|each|both) sides?\b/i.test(after)
    ? 'side'
    : undefined;
}

/** "each shoulder has five diamonds", "whose shoulders each carry five": before what is set there. */
const EVERY_SHOULDER =
  /\b(?:(?:each|both|either|every) (?:of the )?shoulders?|shoulders (?:each|both)) (?:has|have|carry|carries|hold|holds|with|is set with|are set with|featuring|features?)(?: [\w-]+){0,2}\s*$/i;
const EACH_SHOULDER = /^\s*(?:(?:[a-z]+[ -])?set )?(?:(?:on|along|in|down|into) )?(?:each|both|either)\b/i;

/** "twelve diamonds around it", "one on each side": how stones of a piece stand to its centre makes them its halo or its sides. */
export function placed(brief: Brief): Brief {
  const roles = new Map<string, string>();
  for (const { relation, what, to } of brief.relations) {
    const role = relation === 'around' ? 'halo' : ['beside', 'left', 'right', 'between'].includes(relation) ? 'side' : undefined;
    if (role && to.length > 0) roles.set(what, role);
  }
  let used = false;
  const inPiece = (part: BriefThing): BriefThing => {
    const role = roles.get(part.id) ?? roleByWords(part, brief.texts);
    const meaning = meaningOf(part.noun.toLowerCase());
    const stone = meaning?.kind === 'species' || meaning?.kind === 'cut' || slotNamed(part.noun) === 'stone';
    if (!role || !stone || part.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === role))
      return { ...part, parts: part.parts.map(inPiece) };
    used = true;
    const each =
      (role === 'pave' || (role === 'side' && part.count > 1)) &&
      part.span !== undefined &&
      (EACH_SHOULDER.test(brief.texts[part.span.text]?.slice(part.span.to) ?? '') ||
        EVERY_SHOULDER.test(brief.texts[part.span.text]?.slice(0, part.span.from) ?? ''));
    return { ...part, ...(each && { count: 2 * part.count }), facts: [...part.facts, { kind: 'adjective', adjective: role, words: role }] };
  };
  const things = brief.things.map((thing) =>
    isPiece(thing.op) && !/eternity/.test(thing.variant ?? thing.noun) ? { ...thing, parts: thing.parts.map(inPiece) } : thing,
  );
  if (!used) return brief;
  const ids = new Set(things.flatMap((thing) => thing.parts.map(({ id }) => id)));
  return { ...brief, things, relations: brief.relations.filter(({ what }) => !(roles.has(what) && ids.has(what))) };
}
