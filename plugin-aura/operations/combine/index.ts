import type { AnyOperation } from '../define.ts';
import { difference } from './difference.ts';
import { group } from './group.ts';
import { hull } from './hull.ts';
import { intersection } from './intersection.ts';
import { union } from './union.ts';

/** Several parts become one, or stand together. */
export const combine: readonly AnyOperation[] = [union, difference, intersection, hull, group];
