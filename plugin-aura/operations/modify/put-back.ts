import { inverseRigid, multiply, translation } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { boundsOf, placesOf } from '../parts.ts';
import { membersOf, partsCalled } from './members.ts';
import { partNamesParam } from './pick.ts';

/** What was made of parts that were picked out of a thing stands in it again: once for each of those that are alike. */
export const putBack = defineOperation({
  op: 'put_back',
  family: 'modify',
  label: 'Put back',
  help: 'Sets what was made of a picked part in the place of all parts of that name in the thing.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 2, max: 2, help: '[worked, thing]' },
  params: { parts: partNamesParam },
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
    params: { parts: ['legs'] },
  },
  build({ parts: names }, { inputs: [worked, thing] }) {
    const named = partsCalled(thing!.parts, names);
    // nothing was called so, and the whole was worked on
    if (named.length === 0)
      return { parts: worked!.parts.map((part): BuiltPart => ({ ...part, keepMaterial: true })), anchors: thing!.anchors };
    const [first, ...others] = membersOf(named, 1);
    const before = placesOf(first!.part)[first!.copy]!;
    const moves: Mat4[] = others.map((other) => {
      const place = placesOf(other.part)[other.copy]!;
      if (other.part === first!.part) return multiply(place, inverseRigid(before));
      const by = ([0, 1, 2] as const).map((k) => middle(other.bounds, k) - middle(first!.bounds, k));
      return translation(by as unknown as Vec3);
    });
    // what was picked with its copies stands as often as it shall already
    const alike = boundsOf(worked!.parts);
    const isOne = others.length > 0 && alike !== null && first !== undefined && holds(first.bounds, alike);
    const made = worked!.parts.map(({ id: _id, operation: _operation, ...part }): BuiltPart => {
      const places = placesOf(part);
      const all = isOne ? [...places, ...moves.flatMap((move) => places.map((place) => multiply(move, place)))] : places;
      return { ...part, keepMaterial: true, transform: all[0]!, copies: all.length > 1 ? all : undefined };
    });
    const rest = thing!.parts
      .filter((part) => !named.includes(part))
      .map((part): BuiltPart => ({ ...part, keepMaterial: true, firm: part.firm ?? part.keepMaterial === true }));
    return { parts: [...rest, ...made], anchors: thing!.anchors };
  },
});

const middle = ({ min, max }: { min: Vec3; max: Vec3 }, k: 0 | 1 | 2): number => (min[k] + max[k]) / 2;

/** Whether the middle of what was worked on lies within one member. */
const holds = ({ min, max }: { min: Vec3; max: Vec3 }, worked: { min: Vec3; max: Vec3 }): boolean =>
  ([0, 1, 2] as const).every((k) => middle(worked, k) >= min[k] - 1e-6 && middle(worked, k) <= max[k] + 1e-6);
