import type { AnyOperation } from '../../operations/define.ts';
import { americanFootball } from './american-football.ts';
import { barbell } from './barbell.ts';
import { baseball } from './baseball.ts';
import { basketball } from './basketball.ts';
import { beachBall } from './beach-ball.ts';
import { billiardBall } from './billiard-ball.ts';
import { bowlingBall } from './bowling-ball.ts';
import { bowlingPin } from './bowling-pin.ts';
import { dumbbell } from './dumbbell.ts';
import { football } from './football.ts';
import { golfBall } from './golf-ball.ts';
import { kettlebell } from './kettlebell.ts';
import { tennisBall } from './tennis-ball.ts';

export const things: readonly AnyOperation[] = [
  americanFootball,
  barbell,
  baseball,
  basketball,
  beachBall,
  billiardBall,
  bowlingBall,
  bowlingPin,
  dumbbell,
  football,
  golfBall,
  kettlebell,
  tennisBall,
];
