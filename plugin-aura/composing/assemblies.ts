import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { idOf } from './draft.ts';
import { asCentre, composeJewel, isPiece } from './jewelry/index.ts';
import { alterJewel } from './singled.ts';

/** Things that are put together from several operations by a room of their own: pieces of jewellery. */
export const isAssembly = (thing: BriefThing): boolean => isPiece(thing.op);

/** Makes such a thing into the draft; `alone` where nothing stands beside it, so that its ids need no prefix and it needs no group. */
export function assemble(thing: BriefThing, context: Context, first: boolean, alone: boolean): Made | undefined {
  const { draft } = context;
  mergeStones(thing);
  thing.parts = thing.parts.map((part) => asCentre(part, thing) ?? part);
  const members = thing.parts.filter(({ which }) => which !== undefined);
  thing.parts = thing.parts.filter(({ which }) => which === undefined);
  const jewel = composeJewel(thing, { prefix: first ? '' : `${idOf(thing.id)}_` });
  Object.assign(thing, jewel.thing);
  thing.parts = [...thing.parts, ...members];
  if (jewel.operations.length === 0) return undefined;
  draft.parameters.push(...jewel.parameters);
  draft.materials.push(...jewel.materials.filter(({ id }) => !draft.materials.some((other) => other.id === id)));
  draft.operations.push(...jewel.operations);
  for (const sentence of jewel.assumptions) draft.assume(sentence);
  for (const sentence of jewel.notes) draft.note(sentence);
  draft.outline.push(...jewel.parts);
  const tops = alterJewel(members, jewel.tops, draft);
  const main = tops[0] ?? jewel.operations.at(-1)!.id;
  if (alone) return { id: main, place: main, tops, bodyTop: 0 };
  const group = draft.add({ id: `${idOf(thing.id)}_whole`, op: 'group', name: jewel.name, inputs: [...tops], at: { my: 'bottom' } });
  return { id: group, place: group, tops: [group], bodyTop: 0 };
}

/** "Diamond earrings with ten 1.5 mm stones": the ten are the diamonds, and nothing is set beside them. */
function mergeStones(thing: BriefThing): void {
  const stones = thing.parts.find(
    (part) => !part.absent && /^(stone|gem|gemstone)$/.test(part.noun) && !part.facts.some(({ kind }) => kind === 'material'),
  );
  const [named, ...others] = thing.parts.filter(
    (part) =>
      part !== stones &&
      !part.absent &&
      !part.counted &&
      part.parts.length === 0 &&
      part.facts.length > 0 &&
      part.facts.every(({ kind, ...fact }) => kind === 'material' && 'material' in fact && fact.material === part.noun),
  );
  // of several that are named one is not all of them
  if (!stones || !named || others.length > 0) return;
  stones.facts.push(...named.facts);
  stones.noun = named.noun;
  thing.parts = thing.parts.filter((part) => part !== named);
}
