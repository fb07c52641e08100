import type { AnyOperation } from '../../operations/define.ts';
import { cupAndSaucer } from './cup-and-saucer.ts';
import { fork } from './fork.ts';
import { jug } from './jug.ts';
import { spoon } from './spoon.ts';
import { tableKnife } from './table-knife.ts';

export const things: readonly AnyOperation[] = [cupAndSaucer, fork, jug, spoon, tableKnife];
