import type { AnyOperation } from '../../operations/define.ts';
import { cakeStand } from './cake-stand.ts';
import { cupAndSaucer } from './cup-and-saucer.ts';
import { drinkingHorn } from './drinking-horn.ts';
import { fork } from './fork.ts';
import { jug } from './jug.ts';
import { saltAndPepper } from './salt-and-pepper.ts';
import { spoon } from './spoon.ts';
import { tableKnife } from './table-knife.ts';

export const things: readonly AnyOperation[] = [cakeStand, cupAndSaucer, drinkingHorn, fork, jug, saltAndPepper, spoon, tableKnife];
