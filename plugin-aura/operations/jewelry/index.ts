import type { AnyOperation } from '../define.ts';
import { cast } from './cast.ts';
import { createBezelSetting } from './create-bezel-setting.ts';
import { createDiamond } from './create-diamond.ts';
import { createEternity } from './create-eternity.ts';
import { createGem } from './create-gem.ts';
import { createProngSetting } from './create-prong-setting.ts';
import { createShank } from './create-shank.ts';

/** The jewellery family: bands, stones, settings, findings, and the casting that makes them one. */
export const jewelry: readonly AnyOperation[] = [
  createShank,
  createDiamond,
  createGem,
  createBezelSetting,
  createProngSetting,
  createEternity,
  cast,
];
