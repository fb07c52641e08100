import type { AnyOperation } from '../../operations/define.ts';
import { amphora } from './amphora.ts';
import { ashtray } from './ashtray.ts';
import { beerStein } from './beer-stein.ts';
import { butterDish } from './butter-dish.ts';
import { cakeStand } from './cake-stand.ts';
import { chopsticks } from './chopsticks.ts';
import { cupAndSaucer } from './cup-and-saucer.ts';
import { decanter } from './decanter.ts';
import { drinkingHorn } from './drinking-horn.ts';
import { eggCup } from './egg-cup.ts';
import { fork } from './fork.ts';
import { gravyBoat } from './gravy-boat.ts';
import { jug } from './jug.ts';
import { pepperMill } from './pepper-mill.ts';
import { pieDish } from './pie-dish.ts';
import { saltAndPepper } from './salt-and-pepper.ts';
import { servingTray } from './serving-tray.ts';
import { soupTureen } from './soup-tureen.ts';
import { spoon } from './spoon.ts';
import { tableKnife } from './table-knife.ts';
import { tieredStand } from './tiered-stand.ts';

export const things: readonly AnyOperation[] = [
  ashtray,
  butterDish,
  beerStein,
  pieDish,
  tieredStand,
  amphora,
  decanter,
  pepperMill,
  eggCup,
  cakeStand,
  cupAndSaucer,
  drinkingHorn,
  fork,
  jug,
  saltAndPepper,
  servingTray,
  spoon,
  tableKnife,
  chopsticks,
  gravyBoat,
  soupTureen,
];
