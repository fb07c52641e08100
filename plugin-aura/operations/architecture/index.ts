/** Architecture: building parts and houses, in mm, standing on y = 0 with the front toward +Z. */
import type { AnyOperation } from '../define.ts';
import { arch } from './arch.ts';
import { column } from './column.ts';
import { door } from './door.ts';
import { fence } from './fence.ts';
import { house } from './house.ts';
import { roof } from './roof.ts';
import { stairs } from './stairs.ts';
import { wall } from './wall.ts';
import { window } from './window.ts';

export const architecture: readonly AnyOperation[] = [wall, roof, stairs, column, window, door, arch, fence, house];
