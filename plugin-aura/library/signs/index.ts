import type { AnyOperation } from '../../operations/define.ts';
import { aBoard } from './a-board.ts';
import { arrowSign } from './arrow-sign.ts';
import { namePlate } from './name-plate.ts';
import { roadSign } from './road-sign.ts';
import { shopSign } from './shop-sign.ts';
import { sign } from './sign.ts';
import { stopSign } from './stop-sign.ts';

export const things: readonly AnyOperation[] = [aBoard, arrowSign, namePlate, roadSign, shopSign, sign, stopSign];
