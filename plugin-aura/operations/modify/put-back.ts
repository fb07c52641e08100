import type { Solid } from '../../kernel/kernel.ts';
import { inverseRigid, multiply, translation } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { flag } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { placesOf } from '../parts.ts';
import { membersOf, partsCalled } from './members.ts';
import { firstOf, partNamesParam } from './pick.ts';
import { AXES, middleOf, sizeOf } from './remodelled/pieces.ts';

/** What was made of parts that were picked out of a thing stands in it again: once for each of those that are alike. */
export const putBack = defineOperation({
  op: 'put_back',
  family: 'modify',
  label: 'Put back',
  help: 'Sets what was made of a picked part in the place of that part, and of all that are alike.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 2, max: 2, help: '[worked, thing]' },
  params: {
    parts: partNamesParam,
    one: flag({
      label: 'One',
      help: 'All that are of the form of the picked one become like it; where the pick says one, it need not be said here.',
      default: false,
    }),
  },
  example: {
    before: [
      { id: 'leg', op: 'box', params: { size: [6, 40, 6] } },
      {
        id: 'legs',
        op: 'place',
        inputs: ['leg'],
        params: {
          at: [
            [-20, 0, 0],
            [20, 0, 0],
          ],
        },
      },
      { id: 'top', op: 'box', params: { size: [60, 4, 30] }, at: { my: 'bottom', to: 'legs.top' } },
      { id: 'bench', op: 'group', inputs: ['legs', 'top'] },
      { id: 'one', op: 'pick', params: { of: 'bench', parts: ['legs'], one: true } },
      { id: 'drilled', op: 'hole', inputs: ['one'], params: { diameter: 3, face: 'front' } },
    ],
    inputs: ['drilled', 'bench'],
    params: { parts: ['legs'], one: true },
  },
  build({ parts: names, one: said }, { inputs: [worked, thing] }) {
    // plans say it of the pick, and those of old there alone
    const one = said || worked!.parts.some((part) => part.one);
    const named = partsCalled(thing!.parts, names).filter((part) => part.solid);
    // nothing was called so, which the pick tells: what was done is done to nothing
    if (named.length === 0) return { parts: thing!.parts.map(rested), anchors: thing!.anchors };
    const picked = firstOf(named);
    const alike = one ? named.filter((part) => part === picked || isSame(part.solid!, picked.solid!)) : named;
    const [first, ...others] = membersOf([picked, ...alike.filter((part) => part !== picked)], 1);
    const before = placesOf(first!.part)[first!.copy]!;
    const moves: Mat4[] = others.map((other) => {
      const place = placesOf(other.part)[other.copy]!;
      const from = middleOf(first!.part.solid!.bounds());
      const to = middleOf(other.part.solid!.bounds());
      return multiply(multiply(place, translation([to[0] - from[0], to[1] - from[1], to[2] - from[2]])), inverseRigid(before));
    });
    const made = worked!.parts.map(({ id: _id, operation: _operation, one: _one, ...part }): BuiltPart => {
      const places = placesOf(part);
      // what was picked with its copies stands as often as it shall already
      const all = one ? [...places, ...moves.flatMap((move) => places.map((place) => multiply(move, place)))] : places;
      return { ...part, keepMaterial: true, transform: all[0]!, copies: all.length > 1 ? all : undefined };
    });
    const rest = thing!.parts.filter((part) => !alike.includes(part)).map(rested);
    const undone = [...left(named, alike), ...(one ? [] : lost(alike, made))].join(' ');
    return { parts: [...rest, ...made], anchors: thing!.anchors, ...(undone !== '' && { facts: { undone } }) };
  },
});

/** A part that goes on as it is. */
const rested = (part: Part): BuiltPart => ({ ...part, keepMaterial: true, firm: part.firm ?? part.keepMaterial === true });

/** Share of its volume by which a solid may differ from another and be the same. */
const NEAR = 1e-4;

/** Whether a solid is another one moved along: the legs of a table that were made one by one. */
function isSame(a: Solid, b: Solid): boolean {
  if (a === b) return true;
  const [own, other] = [a.bounds(), b.bounds()];
  const sizes = [sizeOf(own), sizeOf(other)] as const;
  const volume = b.volume();
  if (AXES.some((k) => Math.abs(sizes[0][k] - sizes[1][k]) > NEAR * Math.max(...sizes[1]))) return false;
  if (Math.abs(a.volume() - volume) > NEAR * volume) return false;
  const [from, to] = [middleOf(own), middleOf(other)];
  const moved = a.translate([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
  return moved.subtract(b).volume() < 10 * NEAR * volume;
}

/** What is told of parts of that name which are of another form, and were left. */
function left(named: readonly Part[], alike: readonly Part[]): string[] {
  const others = [...new Set(named.filter((part) => !alike.includes(part)).map(({ name }) => name.toLowerCase()))];
  if (others.length === 0) return [];
  const own = alike[0]!.name.toLowerCase();
  const which = others.includes(own) ? `others of the ${own}` : others.slice(0, 6).join(', ');
  return [`Only the ${own} and what is of its very form was worked on; of another form, and left as it was: ${which}.`];
}

/** What is told where far less comes back than was there: one was picked, and put back as if it were all. */
function lost(before: readonly Part[], after: readonly BuiltPart[]): string[] {
  const volume = (parts: readonly (Part | BuiltPart)[]): number =>
    parts.reduce((sum, part) => sum + placesOf(part).length * (part.solid?.volume() ?? 0), 0);
  const members = before.reduce((sum, part) => sum + placesOf(part).length, 0);
  const share = volume(after) / Math.max(1e-9, volume(before));
  return members > 1 && share < 0.6
    ? [`Of ${members} picked parts less than came back: where one of them was picked, say "one" here too.`]
    : [];
}
