import type { AnyOperation } from '../../operations/define.ts';
import { bamboo } from './bamboo.ts';
import { bonsai } from './bonsai.ts';
import { bush } from './bush.ts';
import { cactus } from './cactus.ts';
import { leaf } from './leaf.ts';
import { lilyPad } from './lily-pad.ts';
import { log } from './log.ts';
import { pond } from './pond.ts';
import { pottedFlower } from './potted-flower.ts';
import { pottedPlant } from './potted-plant.ts';
import { rose } from './rose.ts';
import { snowman } from './snowman.ts';
import { venusFlytrap } from './venus-flytrap.ts';
import { volcano } from './volcano.ts';
import { wreath } from './wreath.ts';

export const things: readonly AnyOperation[] = [
  pond,
  bush,
  pottedFlower,
  bonsai,
  log,
  cactus,
  rose,
  snowman,
  pottedPlant,
  wreath,
  leaf,
  lilyPad,
  volcano,
  bamboo,
  venusFlytrap,
];
