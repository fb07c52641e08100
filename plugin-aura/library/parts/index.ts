import type { AnyOperation } from '../../operations/define.ts';
import { caster } from './caster.ts';
import { handle } from './handle.ts';

export const things: readonly AnyOperation[] = [handle, caster];
