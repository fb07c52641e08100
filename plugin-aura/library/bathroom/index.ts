import type { AnyOperation } from '../../operations/define.ts';
import { bathtub } from './bathtub.ts';
import { comb } from './comb.ts';
import { faucet } from './faucet.ts';
import { hairDryer } from './hair-dryer.ts';
import { hairbrush } from './hairbrush.ts';
import { plunger } from './plunger.ts';
import { razor } from './razor.ts';
import { shower } from './shower.ts';
import { soapDish } from './soap-dish.ts';
import { soapDispenser } from './soap-dispenser.ts';
import { toilet } from './toilet.ts';
import { toiletRoll } from './toilet-roll.ts';
import { toothbrush } from './toothbrush.ts';
import { towelRail } from './towel-rail.ts';
import { washbasin } from './washbasin.ts';

export const things: readonly AnyOperation[] = [
  bathtub,
  comb,
  faucet,
  shower,
  soapDispenser,
  toiletRoll,
  toilet,
  toothbrush,
  towelRail,
  washbasin,
  plunger,
  hairbrush,
  razor,
  soapDish,
  hairDryer,
];
