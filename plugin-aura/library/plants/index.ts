import type { AnyOperation } from '../../operations/define.ts';
import { cactus } from './cactus.ts';
import { rose } from './rose.ts';
import { snowman } from './snowman.ts';

export const things: readonly AnyOperation[] = [cactus, rose, snowman];
