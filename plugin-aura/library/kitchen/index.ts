import type { AnyOperation } from '../../operations/define.ts';
import { bakingDish } from './baking-dish.ts';
import { bakingTray } from './baking-tray.ts';
import { blender } from './blender.ts';
import { casserole } from './casserole.ts';
import { cauldron } from './cauldron.ts';
import { chefKnife } from './chef-knife.ts';
import { coffeeMaker } from './coffee-maker.ts';
import { colander } from './colander.ts';
import { cuttingBoard } from './cutting-board.ts';
import { frenchPress } from './french-press.ts';
import { fridge } from './fridge.ts';
import { fryingPan } from './frying-pan.ts';
import { grater } from './grater.ts';
import { iceCreamScoop } from './ice-cream-scoop.ts';
import { kettle } from './kettle.ts';
import { knifeBlock } from './knife-block.ts';
import { ladle } from './ladle.ts';
import { microwave } from './microwave.ts';
import { mokaPot } from './moka-pot.ts';
import { mortar } from './mortar.ts';
import { oven } from './oven.ts';
import { peeler } from './peeler.ts';
import { pizzaCutter } from './pizza-cutter.ts';
import { rollingPin } from './rolling-pin.ts';
import { saucepan } from './saucepan.ts';
import { sieve } from './sieve.ts';
import { spatula } from './spatula.ts';
import { toaster } from './toaster.ts';
import { whisk } from './whisk.ts';
import { wok } from './wok.ts';

export const things: readonly AnyOperation[] = [
  pizzaCutter,
  mortar,
  bakingTray,
  blender,
  casserole,
  cauldron,
  chefKnife,
  coffeeMaker,
  colander,
  cuttingBoard,
  frenchPress,
  fridge,
  fryingPan,
  grater,
  kettle,
  ladle,
  microwave,
  mokaPot,
  oven,
  rollingPin,
  saucepan,
  spatula,
  toaster,
  whisk,
  wok,
  knifeBlock,
  bakingDish,
  peeler,
  iceCreamScoop,
  sieve,
];
