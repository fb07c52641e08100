import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { metalOfChain } from './gather-forms.ts';
import { isPiece } from './lexicon.ts';

/** What was read as things beside each other and is one jewel: a second stone before its ring, stones that are on a ring, a pendant on its chain. */

const isStone = ({ op, absent }: BriefThing): boolean => op === 'gemstone' && !absent;
const AND = /^,? ?(?:and|&|with) (?:[a-z-]+ ){0,3}$/i;
/** "a gold band with a row of diamonds": a band that was read as a ring only for its stones. */
const WITH = /^[^.;]*\bwith (?:an? |one |a single |some )?$/i;
const ON: ReadonlySet<string> = new Set(['on', 'in', 'inside', 'along', 'around', 'attached', 'set']);

/** Gives things to an owner as its parts; relations of theirs go. */
function joined(brief: Brief, owner: BriefThing, parts: readonly BriefThing[]): Brief {
  if (parts.length === 0) return brief;
  const gone = new Set(parts.map(({ id }) => id));
  const asParts = parts.map(({ op: _, variant: __, ...part }): BriefThing => ({ ...part, id: `${owner.id}.${part.id}` }));
  const before = parts.filter(({ span }) => (span?.from ?? 0) < (owner.span?.from ?? 0));
  const [first, last] = [asParts.filter((_, i) => before.includes(parts[i]!)), asParts.filter((_, i) => !before.includes(parts[i]!))];
  return {
    ...brief,
    things: brief.things.flatMap((thing) =>
      thing === owner ? [{ ...owner, parts: [...first, ...owner.parts, ...last] }] : gone.has(thing.id) ? [] : [thing],
    ),
    relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))),
  };
}

/** "sapphire and diamond eternity band": the first stone is of the ring, too. "five garnets in a row on a thin ring": stones that are on it. */
export function seated(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const rings = brief.things.filter(({ op, absent }) => op === 'ring' && !absent);
  const [ring] = rings;
  if (text === undefined || !ring || rings.length !== 1) return brief;
  const mine = brief.things.filter((thing) => {
    if (!isStone(thing)) return false;
    if (brief.relations.some(({ relation, what, to }) => what === thing.id && to.includes(ring.id) && ON.has(relation))) return true;
    const from = ring.span?.text === 0 ? ring.span.from : undefined;
    if (thing.span?.text !== 0 || from === undefined) return false;
    return thing.span.to <= from ? AND.test(text.slice(thing.span.to, from)) : WITH.test(text.slice(ring.span!.to, thing.span.from));
  });
  return joined(brief, ring, mine);
}

const BEARING = /^[^.;:]*\b(?:with|on|in|of)\b(?![^.;:]*\b(?:matching|wedding|set)\b)/i;

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
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  if (text === undefined || /\b(?:bridal|wedding|ring|matching) sets?\b(?! (?:with|in))|\bsets? of\b/i.test(text)) return brief;
  let current = brief;
  for (const thing of brief.things) {
    const owner = current.things.findLast(
      ({ op, absent, span }) => isPiece(op) && op !== 'gemstone' && !absent && span && thing.span && span.to <= thing.span.from,
    );
    const parts = owner && thing.op === 'ring' && thing.count === 1 && !thing.absent ? ofRing(thing) : undefined;
    if (!owner || !parts || !BEARING.test(text.slice(owner.span!.to, thing.span!.from))) continue;
    const bearer = { ...owner, parts: [...owner.parts, ...parts.map((part) => ({ ...part, id: `${owner.id}.${part.id}` }))] };
    current = {
      ...current,
      things: current.things.flatMap((other) => (other === owner ? [bearer] : other === thing ? [] : [other])),
      relations: current.relations.filter(({ what, to }) => what !== thing.id && !to.includes(thing.id)),
    };
  }
  return current;
}

/** "emerald drops, white gold lever backs": a fitting that was read as a thing of its own is the earrings'. */
export function fitted(brief: Brief): Brief {
  const owner = brief.things.find(({ op, absent }) => op === 'earring' && !absent);
  const hooks = owner ? brief.things.filter(({ op, absent }) => op === 'create_ear_hook' && !absent) : [];
  return owner ? joined(brief, owner, hooks) : brief;
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
  if (!chain || !pendant || brief.things.length > 2 || /\bset of\b|\bset:|matching|, (?:a|an) /.test(brief.texts[0] ?? '')) return brief;
  if (first === pendant) return CHAINS.test(`${chain.variant ?? ''} ${chain.noun}`) ? joined(brief, pendant, [chainNode(chain)]) : brief;
  // Of a necklace with a pendant the pendant keeps what it is.
  const { op, variant, ...node } = pendant;
  const gone = pendant.id;
  return {
    ...brief,
    things: brief.things.flatMap((thing) =>
      thing === chain
        ? [{ ...chain, parts: [...chain.parts, { ...node, op: op ?? 'pendant', ...(variant !== undefined && { variant }) }] }]
        : thing === pendant
          ? []
          : [thing],
    ),
    relations: brief.relations.filter(({ what, to }) => what !== gone && !to.includes(gone)),
  };
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
