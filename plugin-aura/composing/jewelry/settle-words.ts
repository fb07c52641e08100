import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { isSpecies } from './species.ts';
import { meaningOf } from './terms.ts';

/** What whole sentences say of jewels that no tree of nouns shows: which of two rings has the stone, how often a snake winds, what is fruit and what is a cut. */

const without = (brief: Brief, gone: ReadonlySet<string>, things: BriefThing[]): Brief => ({
  ...brief,
  things,
  relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))),
});
const asPart = (owner: BriefThing, thing: BriefThing): BriefThing => {
  const { op: _, variant: __, ...part } = thing;
  return { ...part, id: `${owner.id}.${thing.id}` };
};
const wordsOf = (fact: Fact): string =>
  (fact.kind === 'material' ? fact.material : fact.kind === 'adjective' ? fact.adjective : '').toLowerCase();

/** Food that bears the name of a cut. */
const CUTS: Readonly<Record<string, string>> = { create_pear: 'pear', create_bread: 'baguette' };
const MOUNT = /^(band|shank|halo|channel|prong|claw|bezel|setting|pendant|row)$/;

/** "teardrop pendant aquamarine pear 10x7", "band with 11 baguettes": among jewels these are cuts, not food. */
export function notFood(brief: Brief): Brief {
  const isFood = (thing: BriefThing): boolean => {
    const cut = thing.op === undefined ? undefined : CUTS[thing.op];
    return cut !== undefined && thing.noun.toLowerCase().includes(cut);
  };
  const among =
    brief.things.some((thing) => isPiece(thing.op) || MOUNT.test(thing.noun)) ||
    brief.things.some(
      (thing) =>
        isFood(thing) && (thing.facts.some((fact) => isSpecies(wordsOf(fact))) || thing.parts.some(({ noun }) => MOUNT.test(noun))),
    );
  if (!among || !brief.things.some(isFood)) return brief;
  const channels = new Set(brief.things.filter(({ noun, op }) => noun === 'channel' && !isPiece(op)).map(({ id }) => id));
  const things = brief.things.map((thing): BriefThing => {
    if (isFood(thing)) {
      const { variant: _, ...stone } = thing;
      return { ...stone, op: 'gemstone', noun: CUTS[thing.op ?? ''] ?? thing.noun };
    }
    if (!channels.has(thing.id)) return thing;
    const { op: _, variant: __, ...part } = thing;
    return part;
  });
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ to, what }) => !to.some((id) => channels.has(id)) && !channels.has(what)),
  };
}

const isRing = ({ op }: BriefThing): boolean => op === 'ring';

/** "a ring like a snake that wraps 2 times around the finger", "two strands": the form of a ring, said in a clause. */
export function formed(brief: Brief): Brief {
  const ring = brief.things.find(isRing);
  if (!ring) return brief;
  const text = brief.texts.join(' ');
  const gone = new Set<string>();
  let made = ring;
  if (
    ring.facts.some((fact) => /^(snake|serpent)$/.test(wordsOf(fact))) ||
    /\b(like|shaped like|in the form of) a (snake|serpent)\b/i.test(text)
  )
    made = { ...made, variant: 'snake ring' };
  // "two strands, one yellow one white": each of them was told with its ring.
  const twins = /\bstrands?\b/i.test(text)
    ? brief.things.filter((thing) => isRing(thing) && thing !== ring && thing.noun === ring.noun && thing.variant === ring.variant)
    : [];
  if (twins.length > 0) made = { ...made, facts: [...made.facts, ...twins.flatMap(({ facts }) => facts)] };
  for (const { id } of twins) gone.add(id);
  const strands = brief.things.filter((thing) => thing.noun === 'strand' && thing !== ring);
  if (strands.length > 0) made = { ...made, parts: [...made.parts, ...strands.map((strand) => asPart(ring, strand))] };
  for (const { id } of strands) gone.add(id);
  if (made.variant === 'snake ring')
    for (const thing of brief.things) {
      if (thing === ring || (isPiece(thing.op) && thing.op !== 'gemstone')) continue;
      if (/^(time|turn|coil|loop)$/.test(thing.noun))
        made = {
          ...made,
          parts: [...made.parts, ...thing.parts.map((part) => asPart(ring, part))],
          facts: [
            ...made.facts,
            { kind: 'number', of: 'turns', value: thing.count, words: thing.words, ...(thing.span && { span: thing.span }) },
          ],
        };
      else if (/^(eye|head|tail)$/.test(thing.noun) || thing.op === 'gemstone')
        made = { ...made, parts: [...made.parts, asPart(ring, thing)] };
      else if (thing.noun === 'finger') made = { ...made, parts: [...made.parts, ...thing.parts.map((part) => asPart(ring, part))] };
      else continue;
      gone.add(thing.id);
    }
  if (made === ring) return brief;
  const unread = made.variant === 'snake ring' ? brief.unread.filter(({ words }) => !/wrap|wind|coil|finger/i.test(words)) : brief.unread;
  return {
    ...without(
      brief,
      gone,
      brief.things.flatMap((thing) => (thing === ring ? [made] : gone.has(thing.id) ? [] : [thing])),
    ),
    unread,
  };
}

/** "three stackable rings", "stacking set of 3 rings": how many there are is the stack's own, it is one piece. */
export function stacked(brief: Brief): Brief {
  const says = (thing: BriefThing): boolean =>
    isRing(thing) &&
    (/stack/.test(`${thing.noun} ${thing.variant ?? ''}`) ||
      thing.facts.some((fact) => (fact.kind === 'pattern' && fact.pattern === 'stack') || meaningOf(wordsOf(fact))?.kind === 'stacked'));
  const stack = brief.things.find(says);
  if (!stack || stack.parts.some(({ noun }) => isSpecies(noun))) return brief;
  const rings = brief.things.find(
    (thing) => thing !== stack && isRing(thing) && thing.noun === 'ring' && /stack/.test(stack.variant ?? stack.noun),
  );
  const counted = stack.count > 1 ? stack : rings;
  // "three of them" after the noun was read as a bare size.
  const bare = stack.facts.find((fact) => fact.kind === 'measure' && /^(two|three|four|five|six|seven)$/i.test(fact.words.trim()));
  const count = counted && counted.count > 1 ? counted.count : bare?.kind === 'measure' ? bare.value : 1;
  const several = count > 1 || /set|stack of/.test(stack.variant ?? stack.noun);
  if (!several) return brief;
  const { counted: words, ...one } = stack;
  const number: Fact = {
    kind: 'number',
    of: 'count',
    value: count > 1 ? count : 3,
    words: counted?.counted?.words ?? bare?.words ?? stack.words,
  };
  const facts = [
    ...stack.facts.filter((fact) => fact !== bare && !(fact.kind === 'pattern' && fact.pattern === 'stack')),
    ...(rings?.facts ?? []),
    ...(count > 1 ? [number] : []),
  ];
  void words;
  const made: BriefThing = { ...one, count: 1, variant: 'stacking set', facts };
  return without(
    brief,
    new Set(rings ? [rings.id] : []),
    brief.things.flatMap((thing) => (thing === stack ? [made] : thing === rings ? [] : [thing])),
  );
}

const METAL = /\bboth (?:(?:are|of|in|made of) )*((?:(?:white|yellow|rose|sterling|\d+k) )?(?:gold|silver|platinum|palladium|titanium))\b/i;

/** "both platinum, only the first has a stone": what is said of both, and of one of two rings. */
export function shared(brief: Brief): Brief {
  const rings = brief.things.filter(isRing);
  if (rings.length !== 2) return brief;
  const text = brief.texts.join(' ');
  const metal = METAL.exec(text)?.[1];
  const only = /\bonly the (first|second|engagement|wedding)\b/i.exec(text)?.[1]?.toLowerCase();
  const bearer = only === undefined ? undefined : only === 'first' || only === 'engagement' ? 0 : 1;
  if (!metal && bearer === undefined) return brief;
  const isStone = ({ noun }: BriefThing): boolean => /stone|gem/.test(noun) || isSpecies(noun);
  const moved = rings.flatMap((ring, i) => (bearer !== undefined && i !== bearer ? ring.parts.filter(isStone) : []));
  const has = (ring: BriefThing): boolean =>
    ring.facts.some((fact) => fact.kind === 'material' && findMaterial(fact.material).material.category === 'metal');
  const of = (ring: BriefThing, i: number): BriefThing => ({
    ...ring,
    facts: [...ring.facts, ...(metal && !has(ring) ? [{ kind: 'material' as const, material: metal.toLowerCase(), words: metal }] : [])],
    parts: i === bearer ? [...ring.parts, ...moved] : ring.parts.filter((part) => !moved.includes(part)),
  });
  return { ...brief, things: brief.things.map((thing) => (isRing(thing) ? of(thing, rings.indexOf(thing)) : thing)) };
}

/** A pair of studs is one piece of the plan, whose pair it makes itself. */
export function pairs(brief: Brief): Brief {
  if (!brief.things.some(({ op, count }) => (op === 'earring' || op === 'cufflink') && count === 2)) return brief;
  return {
    ...brief,
    things: brief.things.map((thing) =>
      (thing.op === 'earring' || thing.op === 'cufflink') && thing.count === 2
        ? { ...thing, count: 1, ...(thing.counted && { counted: { ...thing.counted } }) }
        : thing,
    ),
  };
}

/** "dragon claw holding a glowing orb": a ring whose claws hold an orb, which is no thing beside it. */
export function orbed(brief: Brief): Brief {
  const ring = brief.things.find(isRing);
  const text = brief.texts.join(' ');
  const orb = brief.things.find(({ noun, op }) => /\b(orb|ball|sphere|globe)\b/.test(noun) && !isPiece(op));
  const claws =
    /\b(claws?|talons?|hands?|fingers)\b/i.test(text) &&
    /\b(hold|holding|holds|grip|gripping|grasp|grasping|clutching|around|with)\b/i.test(text);
  if (!ring || !(orb || /orb ring|claw ring/i.test(ring.variant ?? ring.noun)) || !claws) return brief;
  const made: BriefThing = { ...ring, variant: 'claw ring', parts: [...ring.parts, ...(orb ? [asPart(ring, orb)] : [])] };
  return without(
    brief,
    new Set(orb ? [orb.id] : []),
    brief.things.flatMap((thing) => (thing === ring ? [made] : thing === orb ? [] : [thing])),
  );
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
