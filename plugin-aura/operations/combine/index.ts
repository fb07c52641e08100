/** Several parts become one, one becomes several, or they stand together. */
import type { AnyOperation } from '../define.ts';
import { difference } from './difference.ts';
import { group } from './group.ts';
import { hull } from './hull.ts';
import { intersection } from './intersection.ts';
import { offset } from './offset.ts';
import { paint } from './paint.ts';
import { shell } from './shell.ts';
import { split } from './split.ts';
import { union } from './union.ts';

export const combine: readonly AnyOperation[] = [union, difference, intersection, hull, split, shell, offset, paint, group];
