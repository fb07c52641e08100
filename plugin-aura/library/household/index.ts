import type { AnyOperation } from '../../operations/define.ts';
import { alarmClock } from './alarm-clock.ts';
import { aquarium } from './aquarium.ts';
import { binoculars } from './binoculars.ts';
import { birdCage } from './bird-cage.ts';
import { broom } from './broom.ts';
import { bust } from './bust.ts';
import { ceilingFan } from './ceiling-fan.ts';
import { clothesPeg } from './clothes-peg.ts';
import { compass } from './compass.ts';
import { curtain } from './curtain.ts';
import { deskFan } from './desk-fan.ts';
import { dishwasher } from './dishwasher.ts';
import { fireExtinguisher } from './fire-extinguisher.ts';
import { fireplace } from './fireplace.ts';
import { flag } from './flag.ts';
import { grandfatherClock } from './grandfather-clock.ts';
import { hand } from './hand.ts';
import { hourglass } from './hourglass.ts';
import { iron } from './iron.ts';
import { ironingBoard } from './ironing-board.ts';
import { jewelryBox } from './jewelry-box.ts';
import { lipstick } from './lipstick.ts';
import { magnifyingGlass } from './magnifying-glass.ts';
import { microscope } from './microscope.ts';
import { mirror } from './mirror.ts';
import { pedalBin } from './pedal-bin.ts';
import { pictureLedge } from './picture-ledge.ts';
import { pocketWatch } from './pocket-watch.ts';
import { radiator } from './radiator.ts';
import { rug } from './rug.ts';
import { safe } from './safe.ts';
import { scroll } from './scroll.ts';
import { sewingMachine } from './sewing-machine.ts';
import { telescope } from './telescope.ts';
import { vacuumCleaner } from './vacuum-cleaner.ts';
import { wallClock } from './wall-clock.ts';
import { washingMachine } from './washing-machine.ts';

export const things: readonly AnyOperation[] = [
  fireplace,
  hand,
  bust,
  flag,
  rug,
  radiator,
  microscope,
  fireExtinguisher,
  telescope,
  broom,
  alarmClock,
  dishwasher,
  hourglass,
  mirror,
  pedalBin,
  pictureLedge,
  wallClock,
  washingMachine,
  aquarium,
  birdCage,
  deskFan,
  jewelryBox,
  magnifyingGlass,
  binoculars,
  scroll,
  iron,
  safe,
  pocketWatch,
  grandfatherClock,
  sewingMachine,
  lipstick,
  curtain,
  vacuumCleaner,
  compass,
  clothesPeg,
  ironingBoard,
  ceilingFan,
];
