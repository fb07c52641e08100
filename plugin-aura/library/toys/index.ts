import type { AnyOperation } from '../../operations/define.ts';
import { abacus } from './abacus.ts';
import { astronaut } from './astronaut.ts';
import { balloon } from './balloon.ts';
import { bauble } from './bauble.ts';
import { buildingBrick } from './building-brick.ts';
import { cloud } from './cloud.ts';
import { dollHouse } from './doll-house.ts';
import { pram } from './doll-pram.ts';
import { figure } from './figure.ts';
import { ghost } from './ghost.ts';
import { jackInTheBox } from './jack-in-the-box.ts';
import { kite } from './kite.ts';
import { marbleRun } from './marble-run.ts';
import { pinwheel } from './pinwheel.ts';
import { planet } from './planet.ts';
import { rainbow } from './rainbow.ts';
import { rattle } from './rattle.ts';
import { robot } from './robot.ts';
import { rockingHorse } from './rocking-horse.ts';
import { rubiksCube } from './rubiks-cube.ts';
import { sandcastle } from './sandcastle.ts';
import { spinningTop } from './spinning-top.ts';
import { sun } from './sun.ts';
import { teddyBear } from './teddy-bear.ts';
import { toyBlocks } from './toy-blocks.ts';
import { toyCar } from './toy-car.ts';
import { toyChest } from './toy-chest.ts';
import { toyTrain } from './toy-train.ts';
import { yoYo } from './yo-yo.ts';

export const things: readonly AnyOperation[] = [
  toyChest,
  figure,
  astronaut,
  sandcastle,
  pram,
  marbleRun,
  abacus,
  robot,
  balloon,
  buildingBrick,
  kite,
  rockingHorse,
  rubiksCube,
  spinningTop,
  teddyBear,
  toyBlocks,
  toyCar,
  toyTrain,
  yoYo,
  planet,
  ghost,
  pinwheel,
  cloud,
  sun,
  rainbow,
  dollHouse,
  rattle,
  jackInTheBox,
  bauble,
];
