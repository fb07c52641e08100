import type { AnyOperation } from '../../operations/define.ts';
import { americanFootball } from './american-football.ts';
import { barbell } from './barbell.ts';
import { baseball } from './baseball.ts';
import { baseballBat } from './baseball-bat.ts';
import { basketball } from './basketball.ts';
import { basketballHoop } from './basketball-hoop.ts';
import { beachBall } from './beach-ball.ts';
import { billiardBall } from './billiard-ball.ts';
import { bowlingBall } from './bowling-ball.ts';
import { bowlingPin } from './bowling-pin.ts';
import { boxingGlove } from './boxing-glove.ts';
import { cooler } from './cooler.ts';
import { dumbbell } from './dumbbell.ts';
import { football } from './football.ts';
import { frisbee } from './frisbee.ts';
import { goal } from './goal.ts';
import { golfBall } from './golf-ball.ts';
import { golfClub } from './golf-club.ts';
import { hulaHoop } from './hula-hoop.ts';
import { kettlebell } from './kettlebell.ts';
import { longbow } from './longbow.ts';
import { medal } from './medal.ts';
import { poolTable } from './pool-table.ts';
import { skateboard } from './skateboard.ts';
import { skippingRope } from './skipping-rope.ts';
import { skis } from './skis.ts';
import { sled } from './sled.ts';
import { surfboard } from './surfboard.ts';
import { tableTennisBat } from './table-tennis-bat.ts';
import { tennisBall } from './tennis-ball.ts';
import { tennisRacket } from './tennis-racket.ts';
import { whistle } from './whistle.ts';

export const things: readonly AnyOperation[] = [
  cooler,
  sled,
  goal,
  medal,
  americanFootball,
  barbell,
  baseball,
  baseballBat,
  basketball,
  basketballHoop,
  beachBall,
  billiardBall,
  bowlingBall,
  bowlingPin,
  dumbbell,
  football,
  golfBall,
  golfClub,
  kettlebell,
  longbow,
  skateboard,
  surfboard,
  tableTennisBat,
  tennisBall,
  tennisRacket,
  whistle,
  frisbee,
  skis,
  poolTable,
  boxingGlove,
  skippingRope,
  hulaHoop,
];
