import { colourOf } from '../materials/colours.ts';
import type { BriefThing, Fact, FactOf, Span } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { singular } from './names.ts';

/**
 * What is written on a thing, and how it looks, however it was said: "with OPEN in red letters", "the text OPEN, letters red", "red letters
 * saying OPEN" is one lettering. On what is made to bear words (a sign, a gravestone) it takes the place of the words that are there.
 */

const WRITING = /(^| )(engraving|lettering|letter|text|word|name|number|inscription|initial|message|slogan|script|writing|date)$/;
const LOOKS = /^(colour|material|finish|style)$/;

const textIn = (part: BriefThing): FactOf<'text'> | undefined => part.facts.find((fact): fact is FactOf<'text'> => fact.kind === 'text');
const isWriting = (part: BriefThing): boolean =>
  WRITING.test(singular(part.noun)) && !part.absent && !part.which && !part.outcome && part.parts.every(isWriting);

/** The name of the parameter for words that an operation has, if it has one. */
const wordsParam = (definition: OperationDeclaration | undefined): string | undefined =>
  Object.entries(definition?.params ?? {}).find(
    ([name, { kind }]) => kind === 'text' && /text|label|word|title|name|lettering/.test(name),
  )?.[0];

/** The words that stand for it are its own and those by which it was called: none of them is lost. */
export function covers(fact: { span?: Span | undefined }, others: readonly { span?: Span | undefined }[]): void {
  for (const { span } of others) {
    const own = fact.span;
    if (!span || !own || span.text !== own.text || Math.max(span.to, own.to) - Math.min(span.from, own.from) > 80) continue;
    fact.span = { text: own.text, from: Math.min(own.from, span.from), to: Math.max(own.to, span.to) };
  }
}

/** "on a white background", said as the place of the letters: the colour of what they stand on. */
function takeGround(thing: BriefThing, fact: Fact): boolean {
  const colour =
    fact.kind === 'position' ? /^(?:on|in|against) (?:an? |the )?(.+) background$/i.exec(fact.words)?.[1]?.toLowerCase() : undefined;
  if (colour === undefined || colourOf(colour) === undefined) return false;
  thing.facts.push({ kind: 'colour', colour, words: fact.words, ...(fact.span && { span: fact.span }) });
  return true;
}

/** Changes the thing in place: its writing is one part, or a fact of its own with the look of it in a part. */
export function gatherWriting(thing: BriefThing, definition: OperationDeclaration | undefined): void {
  if (definition === undefined || definition.family === 'jewelry') return;
  const parts = thing.parts.filter(isWriting);
  if (parts.length === 0) return;
  const all = parts.flatMap((part) => [part, ...part.parts]);
  const texts = [
    ...thing.facts.filter((fact): fact is FactOf<'text'> => fact.kind === 'text'),
    ...all.flatMap((part) => textIn(part) ?? []),
  ];
  const [text] = texts;
  // several texts are several places, and letters without any are the ones that are there
  if (text === undefined || texts.length > 1) return;
  const rest = all.flatMap(({ facts }) => facts.filter((fact) => fact !== text)).filter((fact) => !takeGround(thing, fact));
  const bearer = all.find((part) => textIn(part) !== undefined) ?? parts[0]!;
  covers(text, all);
  const isPlain = rest.every(({ kind }) => LOOKS.test(kind));
  const others = thing.parts.filter((part) => !parts.includes(part));
  if (wordsParam(definition) !== undefined && isPlain) {
    if (!thing.facts.includes(text)) thing.facts.push(text);
    thing.parts = rest.length > 0 ? [...others, { ...bearer, noun: 'lettering', facts: rest, parts: [] }] : others;
    return;
  }
  if (parts.length === 1 && bearer === parts[0] && !thing.facts.includes(text)) return;
  thing.facts = thing.facts.filter((fact) => fact !== text);
  thing.parts = [...others, { ...bearer, noun: 'engraving', facts: [text, ...rest], parts: [] }];
}
