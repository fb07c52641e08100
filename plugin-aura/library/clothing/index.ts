import type { AnyOperation } from '../../operations/define.ts';

import { suitcase } from './suitcase.ts';

export const things: readonly AnyOperation[] = [suitcase];
