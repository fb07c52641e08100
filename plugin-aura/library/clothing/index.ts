import type { AnyOperation } from '../../operations/define.ts';
import { backpack } from './backpack.ts';
import { beanie } from './beanie.ts';
import { belt } from './belt.ts';
import { boot } from './boot.ts';
import { bowTie } from './bow-tie.ts';
import { briefcase } from './briefcase.ts';
import { button } from './button.ts';
import { cap } from './cap.ts';
import { coatHanger } from './coat-hanger.ts';
import { dress } from './dress.ts';
import { glasses } from './glasses.ts';
import { glove } from './glove.ts';
import { handbag } from './handbag.ts';
import { hat } from './hat.ts';
import { helmet } from './helmet.ts';
import { highHeel } from './high-heel.ts';
import { sandal } from './sandal.ts';
import { scarf } from './scarf.ts';
import { slipper } from './slipper.ts';
import { sneaker } from './sneaker.ts';
import { suitcase } from './suitcase.ts';
import { tShirt } from './t-shirt.ts';
import { tie } from './tie.ts';
import { topHat } from './top-hat.ts';
import { toteBag } from './tote-bag.ts';
import { umbrella } from './umbrella.ts';
import { wallet } from './wallet.ts';
import { witchHat } from './witch-hat.ts';

export const things: readonly AnyOperation[] = [
  witchHat,
  backpack,
  beanie,
  belt,
  boot,
  bowTie,
  cap,
  coatHanger,
  dress,
  glasses,
  glove,
  handbag,
  hat,
  highHeel,
  sandal,
  scarf,
  sneaker,
  suitcase,
  tShirt,
  tie,
  topHat,
  toteBag,
  umbrella,
  helmet,
  wallet,
  briefcase,
  button,
  slipper,
];
