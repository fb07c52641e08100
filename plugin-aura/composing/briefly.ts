import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';

/** What is said of a thing briefly, told as the parts and sizes that it means: "lidded", "28 cm wide at the top", "painted" beside a colour. */

/** Settles short ways of saying of one thing, before it is made. */
export function settleBriefly(thing: BriefThing, definition: OperationDeclaration | undefined): void {
  if (!definition) return;
  partsInAdjectives(thing, definition);
  sizesOfEnds(thing, definition);
  for (const node of [thing, ...thing.parts]) colouredIn(node);
}

/** "A corked bottle", "a footed bowl": the part that the word is made of, where the thing knows it and no word of its own says so. */
function partsInAdjectives(thing: BriefThing, definition: OperationDeclaration): void {
  const own = definition.spoken?.adjectives;
  for (const fact of [...thing.facts]) {
    if (fact.kind !== 'adjective' || !/^[a-z]{3,}ed$/.test(fact.adjective) || (own && Object.hasOwn(own, fact.adjective))) continue;
    const stem = [fact.adjective.slice(0, -2), fact.adjective.slice(0, -3)].find(
      (word) =>
        word.length > 2 &&
        Object.entries(definition.spoken?.parts ?? {}).some(([name, { names }]) => [name, ...(names ?? [])].includes(word)),
    );
    if (stem === undefined || thing.parts.some(({ noun }) => noun === stem)) continue;
    const { words, span } = fact;
    thing.parts.push({ id: `${thing.id}.${stem}`, noun: stem, count: 1, words, ...(span && { span }), facts: [], parts: [] });
    thing.facts = thing.facts.filter((other) => other !== fact);
  }
}

const TOP = /^(?:the )?(?:top|rim|mouth|opening|brim)$/;
const BOTTOM = /^(?:the )?(?:bottom|base|foot)$/;
const ACROSS = /^(?:size|width|diameter)$/;

/** "28 cm wide at the top and 20 cm at the bottom": how wide a vessel is there; what has one number for its width is measured at its rim. */
function sizesOfEnds(thing: BriefThing, { params }: OperationDeclaration): void {
  if (!Object.hasOwn(params, 'diameter') || Object.hasOwn(params, 'width')) return;
  const isEnd = (fact: Fact): fact is FactOf<'position'> =>
    fact.kind === 'position' && fact.distance === undefined && (TOP.test(fact.at) || BOTTOM.test(fact.at));
  const all = [...thing.facts];
  for (const [k, fact] of all.entries()) {
    if (fact.kind !== 'measure' || !ACROSS.test(fact.dimension) || (fact.among ?? 1) > 1) continue;
    const next = all[k + 1];
    const isWide = fact.dimension !== 'size' || Object.hasOwn(params, 'base_diameter');
    if (next && isEnd(next) && isWide && fact.of === undefined && next.span?.text === fact.span?.text) {
      fact.of = TOP.test(next.at) ? 'top' : 'bottom';
      if (next.span && fact.span) fact.span = { ...fact.span, to: Math.max(fact.span.to, next.span.to) };
      thing.facts = thing.facts.filter((other) => other !== next);
    }
    if (fact.of === undefined || !(TOP.test(fact.of) || BOTTOM.test(fact.of))) continue;
    fact.dimension = 'diameter';
    fact.of = TOP.test(fact.of) ? 'top' : 'base';
    if (fact.of === 'top' && !Object.hasOwn(params, 'top_diameter') && !Object.hasOwn(params, 'neck')) delete fact.of;
  }
}

/** "Dark walnut": woods that are dark in any case. */
const DARK = /\b(?:walnut|mahogany|ebony|wenge|rosewood)\b/;

/** "Painted green", "coloured red": beside a colour the word says nothing more. */
function colouredIn({ id, facts }: BriefThing): void {
  const isDark = facts.some((fact) => fact.kind === 'material' && DARK.test(fact.material));
  for (const fact of facts) if (isDark && fact.kind === 'adjective' && fact.adjective === 'dark') fact.outcome = { operation: id };
  if (!facts.some(({ kind }) => kind === 'colour')) return;
  for (const fact of [...facts])
    if ((fact.kind === 'adjective' || fact.kind === 'finish') && /^(?:painted|coloured|colored)$/.test(fact.words.trim().toLowerCase()))
      facts.splice(facts.indexOf(fact), 1);
}
