import type { AnyOperation } from '../../operations/define.ts';
import { bishop } from './bishop.ts';
import { checkersPiece } from './checkers-piece.ts';
import { chessBoard } from './chess-board.ts';
import { chessSet } from './chess-set.ts';
import { dartBoard } from './dart-board.ts';
import { dice } from './dice.ts';
import { domino } from './domino.ts';
import { king } from './king.ts';
import { knight } from './knight.ts';
import { pawn } from './pawn.ts';
import { playingCard } from './playing-card.ts';
import { queen } from './queen.ts';
import { rook } from './rook.ts';

export const things: readonly AnyOperation[] = [
  bishop,
  chessBoard,
  chessSet,
  dice,
  domino,
  king,
  knight,
  pawn,
  queen,
  rook,
  checkersPiece,
  dartBoard,
  playingCard,
];
