import type { AnyOperation } from '../define.ts';

/** Shanks, stones, settings and findings. */
export const jewelry: readonly AnyOperation[] = [];
