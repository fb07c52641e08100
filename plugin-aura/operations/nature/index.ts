/** Nature: things that grow or lie about; the same seed gives the same one. */
import type { AnyOperation } from '../define.ts';
import { flower } from './flower.ts';
import { rock } from './rock.ts';
import { terrain } from './terrain.ts';
import { tree } from './tree.ts';

export const nature: readonly AnyOperation[] = [tree, rock, terrain, flower];
