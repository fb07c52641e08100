import { z } from 'zod';
import { flag, ref, value } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { placesOf } from '../parts.ts';
import { partsCalled } from './members.ts';

/** Names of parts, as the operations take them that work on some of what a thing is made of. */
export const partNamesParam = value({
  label: 'Parts',
  help: 'Names of the parts that are meant, as the outliner shows them.',
  schema: z.array(z.string().min(1).max(80)).min(1).max(40),
  default: 'required',
  notation: '["drawer"]',
});

/** What is told where no part goes by one of these names. */
export function noneCalled(parts: readonly Part[], names: readonly string[]): string {
  const known = [...new Set(parts.map(({ name }) => name.toLowerCase()))].slice(0, 8).join(', ');
  return `It has no ${names[0]} of its own (it has ${known}): what was said of it could not be done there.`;
}

/** How much more there must be of another part for it to be the one that is meant by a name that several bear. */
const MORE = 1.5;

/** The part that `one` picks of those of a name: the first, unless another makes up far more, as the wheels of a tractor and the one that steers. */
export function firstOf(named: readonly Part[]): Part {
  const much = (part: Part): number => placesOf(part).length * (part.solid?.volume() ?? 0);
  return named.reduce((best, part) => (much(part) > MORE * much(best) ? part : best));
}

/**
 * Some parts of a thing by themselves, to be worked on: a hole in the seat of a chair, letters on the lid of a box. `put_back` sets what was
 * made of them in their place.
 */
export const pick = defineOperation({
  op: 'pick',
  family: 'modify',
  label: 'Pick parts',
  help: 'Hands on only some parts of a thing, to be worked on by features; put_back then sets them in their place.',
  produces: 'body',
  placesItself: true,
  params: {
    of: ref({ label: 'Of', help: 'The thing that they are parts of, which stays.', of: 'solid', optional: false }),
    parts: partNamesParam,
    one: flag({ label: 'One', help: 'Only one of several that are alike, of several kinds the one that makes up most.', default: false }),
  },
  example: {
    before: [
      { id: 'seat', op: 'box', params: { size: [40, 3, 40] } },
      { id: 'post', op: 'cylinder', params: { diameter: 6, height: 40 }, at: { my: 'top', to: 'seat.bottom' } },
      { id: 'stool', op: 'group', inputs: ['seat', 'post'] },
    ],
    params: { of: 'stool', parts: ['seat'] },
  },
  build({ of, parts: names, one }, { ref: thing }) {
    const all = thing(of).parts;
    const named = partsCalled(all, names).filter((part) => part.solid);
    const meant = named.length === 0 ? all : one ? [firstOf(named)] : named;
    return {
      parts: meant.map((part): BuiltPart => {
        const places = placesOf(part);
        const { id: _id, operation: _operation, one: _one, ...rest } = part;
        const kept = {
          ...rest,
          ...(one && named.length > 0 && { one }),
          keepMaterial: true,
          firm: part.firm ?? part.keepMaterial === true,
          transform: places[0]!,
        };
        return (one && named.length > 0) || places.length === 1 ? { ...kept, copies: undefined } : { ...kept, copies: places };
      }),
      ...(named.length === 0 && { facts: { undone: noneCalled(all, names) } }),
    };
  },
});
