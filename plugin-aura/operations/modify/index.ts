import type { AnyOperation } from '../define.ts';
import { copy } from './copy.ts';
import { gridArray } from './grid-array.ts';
import { linearArray } from './linear-array.ts';
import { mirror } from './mirror.ts';
import { move } from './move.ts';
import { place } from './place.ts';
import { polarArray } from './polar-array.ts';

/** Repeating, moving and reshaping what stands. */
export const modify: readonly AnyOperation[] = [linearArray, polarArray, gridArray, mirror, copy, place, move];
