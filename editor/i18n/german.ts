import type { StringTable } from '../core/Strings.ts';

export const german: StringTable = {};
