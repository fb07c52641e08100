import type { BriefThing } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Registry } from '../plan/registry.ts';
import type { SpokenPart } from '../plan/spoken.ts';
import { capitalise } from './draft.ts';

/** Everything that composing has to know of the operations: their declarations. */
export type Vocabulary = Pick<Registry<OperationDeclaration>, 'get' | 'all'>;

/** "teeth" -> "tooth", "handles" -> "handle": the head of the last word in the singular. */
export function singular(word: string): string {
  const irregular: Readonly<Record<string, string>> = {
    teeth: 'tooth',
    shelves: 'shelf',
    leaves: 'leaf',
    feet: 'foot',
    knives: 'knife',
    halves: 'half',
  };
  const last = word.toLowerCase().trim();
  return (
    irregular[last] ??
    last
      .replace(/(?<=[^s])ies$/, 'y')
      .replace(/(?<=(ch|sh|x|ss))es$/, '')
      .replace(/(?<=[a-z]{2}[^su])s$/, '')
  );
}

/** The part of an operation that a noun means, by its name or another word for it. */
export function spokenPart(definition: OperationDeclaration, noun: string): [string, SpokenPart] | undefined {
  const parts = definition.spoken?.parts;
  if (!parts) return undefined;
  const wanted = singular(noun);
  const found = Object.entries(parts).find(([name, { names }]) => [name, ...(names ?? [])].some((word) => singular(word) === wanted));
  if (found) return found;
  const head = wanted.split(' ').at(-1);
  return Object.entries(parts).find(([name, { names }]) => [name, ...(names ?? [])].some((word) => singular(word) === head));
}

/** What something is called by its material, where that is another word: metals as a bench writes them, and what is of wood. */
const CALLED: Readonly<Record<string, string>> = {
  plat: 'platinum',
  wg: 'white gold',
  yg: 'yellow gold',
  rg: 'rose gold',
  wood: 'wooden',
};

/** "Blue cube", "Walnut coffee table": what the outliner shows. */
export function nameOf(thing: BriefThing): string {
  const look = thing.facts.find((fact) => fact.kind === 'colour' || fact.kind === 'material');
  const said = look?.kind === 'colour' ? look.colour : look?.kind === 'material' ? look.material : '';
  const words = CALLED[said] ?? said;
  const noun = thing.variant?.includes(thing.noun) ? thing.variant : thing.noun;
  return capitalise(`${words && !noun.startsWith(words) ? `${words} ` : ''}${noun}`);
}

/** Whether an operation makes something out of nothing, and does not work on other parts. */
export const standsAlone = ({ inputs, params }: OperationDeclaration): boolean =>
  inputs === undefined && Object.values(params).every((param) => param.kind !== 'ref' || param.optional);
