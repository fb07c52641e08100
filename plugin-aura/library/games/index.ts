import type { AnyOperation } from '../../operations/define.ts';
import { battleAxe } from './battle-axe.ts';
import { bishop } from './bishop.ts';
import { bomb } from './bomb.ts';
import { cannon } from './cannon.ts';
import { catapult } from './catapult.ts';
import { checkersPiece } from './checkers-piece.ts';
import { chessBoard } from './chess-board.ts';
import { chessSet } from './chess-set.ts';
import { coin } from './coin.ts';
import { crossbow } from './crossbow.ts';
import { crystalCluster } from './crystal-cluster.ts';
import { dart } from './dart.ts';
import { dartBoard } from './dart-board.ts';
import { dice } from './dice.ts';
import { domino } from './domino.ts';
import { goldBar } from './gold-bar.ts';
import { king } from './king.ts';
import { knight } from './knight.ts';
import { mace } from './mace.ts';
import { magicWand } from './magic-wand.ts';
import { pawn } from './pawn.ts';
import { playingCard } from './playing-card.ts';
import { puzzlePiece } from './puzzle-piece.ts';
import { queen } from './queen.ts';
import { quiver } from './quiver.ts';
import { rook } from './rook.ts';
import { roundShield } from './round-shield.ts';
import { skull } from './skull.ts';
import { spear } from './spear.ts';
import { wizardStaff } from './wizard-staff.ts';

export const things: readonly AnyOperation[] = [
  skull,
  catapult,
  crossbow,
  wizardStaff,
  cannon,
  battleAxe,
  bishop,
  checkersPiece,
  chessBoard,
  chessSet,
  crystalCluster,
  dartBoard,
  dice,
  domino,
  king,
  knight,
  mace,
  magicWand,
  pawn,
  playingCard,
  queen,
  rook,
  roundShield,
  spear,
  dart,
  bomb,
  coin,
  goldBar,
  puzzlePiece,
  quiver,
];
