import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { multiply } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { LIMITS } from '../../plan/plan.ts';
import type { BuiltPart } from '../define.ts';
import type { Part, Result } from '../part.ts';
import { placesOf } from '../parts.ts';

/**
 * Parts repeated at further places: for each matrix every part once more, moved by it from where it stands. Copies share
 * geometry. The matrices turn and move only; the first of them should be the identity where the original is to stay.
 */
export function repeated(inputs: readonly Result[], moves: readonly Mat4[], count?: string): BuiltPart[] {
  const parts = inputs.flatMap((input) => input.parts);
  const total = parts.reduce((sum, part) => sum + placesOf(part).length, 0) * moves.length;
  if (total > LIMITS.copies) throw new CannotBuild(`That makes ${total} copies; a design may have ${LIMITS.copies}.`, count);
  return parts.map((part) => repeatedPart(part, moves));
}

function repeatedPart({ id: _id, operation: _operation, ...part }: Part, moves: readonly Mat4[]): BuiltPart {
  const copies = moves.flatMap((move) => placesOf(part).map((place) => multiply(move, place)));
  return copies.length === 1 ? { ...part, transform: copies[0]!, copies: undefined } : { ...part, transform: copies[0]!, copies };
}
