import type { AnyOperation } from '../../operations/define.ts';

export const things: readonly AnyOperation[] = [];
