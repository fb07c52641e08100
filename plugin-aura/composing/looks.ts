import { colourOf } from '../materials/colours.ts';
import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Context } from './context.ts';
import { spokenPart } from './names.ts';

/** Words that were read as parts and say the look of the whole: sheet stock, glazes, colours behind a comma. */

/** Nouns that are materials where they stand alone: "a wine bottle, dark green glass". */
const MATERIALS =
  /^(glass|wood|steel|leather|brass|copper|plastic|ceramic|porcelain|concrete|marble|oak|walnut|pine|aluminium|aluminum|iron|bronze|gold|silver|fabric|velvet|brick|timber)$/;

/** "birch ply 18": sheet stock behind a name is what the thing is made of, and its number the thickness. */
function takeSheets(thing: BriefThing): void {
  for (const part of thing.parts) {
    if (!/^(ply|plywood|mdf|chipboard|multiplex)$/.test(part.noun) || part.parts.length > 0 || part.counted || part.absent) continue;
    const species = part.facts.find((fact): fact is FactOf<'material'> => fact.kind === 'material');
    const rest = part.facts.filter((fact) => fact !== species);
    if (!rest.every(({ kind }) => kind === 'measure' || kind === 'colour' || kind === 'finish')) continue;
    const sheet = part.noun === 'ply' || part.noun === 'multiplex' ? 'plywood' : part.noun;
    thing.facts.push({
      kind: 'material',
      material: species ? `${species.material} ${sheet}` : sheet,
      words: part.words,
      ...(part.span && { span: part.span }),
    });
    for (const fact of rest)
      thing.facts.push(fact.kind === 'measure' && fact.dimension === 'size' ? { ...fact, dimension: 'thickness' } : fact);
    thing.parts = thing.parts.filter((other) => other !== part);
  }
}

/** "white glaze with a blue band": what covers a vessel is its colour, and the band is the vessel's. */
function takeGlaze(thing: BriefThing): void {
  const glaze = thing.parts.find(({ noun, absent, counted }) => /^(glaze|finish|coat|paint|lacquer)$/.test(noun) && !absent && !counted);
  if (!glaze || !/^create_(teapot|mug|bowl|plate|vase|jug|bottle|glass|cup)/.test(thing.op ?? '')) return;
  if (!glaze.facts.every(({ kind }) => /^(colour|material|finish|adjective)$/.test(kind))) return;
  thing.facts.push(...glaze.facts);
  thing.parts = thing.parts.flatMap((part) => (part === glaze ? glaze.parts : [part]));
}

/** Colours that are named after what is eaten: mustard on a hot dog is no look of it. */
const EATABLE = /^(?:mustard|cream|chocolate|caramel|olive|cherry|lime|honey|salmon|peach|plum)$/;

/** A part that is a colour's name and nothing else says the look of the whole: "kitchen chair, seat 46 cm high, white". */
export function takeLooks(thing: BriefThing, { vocabulary }: Pick<Context, 'vocabulary'>): void {
  takeSheets(thing);
  // "a bottle, dark green glass, with a cork": the cork is the bottle's
  for (const part of [...thing.parts])
    if (MATERIALS.test(part.noun) && !part.counted && part.parts.length > 0) thing.parts.push(...part.parts.splice(0));
  takeGlaze(thing);
  for (const part of thing.parts) {
    const isMaterial =
      part.parts.length === 0 &&
      !part.counted &&
      part.facts.every(({ kind }) => kind === 'colour' || kind === 'finish') &&
      MATERIALS.test(part.noun);
    if (!isMaterial || thing.facts.some(({ kind }) => kind === 'material')) continue;
    thing.facts.push({ kind: 'material', material: part.noun, words: part.words }, ...part.facts);
    thing.parts = thing.parts.filter((other) => other !== part);
  }
  const made = thing.op === undefined ? undefined : vocabulary.get(thing.op);
  const isEaten = (noun: string): boolean => made !== undefined && (spokenPart(made, noun) !== undefined || made.family === 'food');
  const colours = thing.parts.filter(
    ({ op, noun, facts, parts }) =>
      op === undefined &&
      facts.length === 0 &&
      parts.length === 0 &&
      colourOf(noun) !== undefined &&
      !(EATABLE.test(noun) && isEaten(noun)),
  );
  for (const { noun, words } of colours)
    if (!thing.facts.some(({ kind }) => kind === 'colour')) thing.facts.push({ kind: 'colour', colour: noun, words });
  thing.parts = thing.parts.filter((part) => !colours.includes(part));
}
