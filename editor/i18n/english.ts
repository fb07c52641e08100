import type { StringTable } from '../core/Strings.ts';

export const english: StringTable = {};
