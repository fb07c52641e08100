import type { AnyOperation } from '../../operations/define.ts';
import { bishop } from './bishop.ts';
import { chessBoard } from './chess-board.ts';
import { chessSet } from './chess-set.ts';
import { dice } from './dice.ts';
import { domino } from './domino.ts';
import { king } from './king.ts';
import { knight } from './knight.ts';
import { pawn } from './pawn.ts';
import { queen } from './queen.ts';
import { rook } from './rook.ts';

export const things: readonly AnyOperation[] = [bishop, chessBoard, chessSet, dice, domino, king, knight, pawn, queen, rook];
