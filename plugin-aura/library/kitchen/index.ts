import type { AnyOperation } from '../../operations/define.ts';

import { kettle } from './kettle.ts';

export const things: readonly AnyOperation[] = [kettle];
