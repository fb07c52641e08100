import type { AnyOperation } from '../../operations/define.ts';
import { beachUmbrella } from './beach-umbrella.ts';
import { birdBath } from './bird-bath.ts';
import { birdhouse } from './birdhouse.ts';
import { firePit } from './fire-pit.ts';
import { flowerPot } from './flower-pot.ts';
import { fountain } from './fountain.ts';
import { gardenGate } from './garden-gate.ts';
import { gardenHose } from './garden-hose.ts';
import { gardenShed } from './garden-shed.ts';
import { gazebo } from './gazebo.ts';
import { gnome } from './gnome.ts';
import { gravestone } from './gravestone.ts';
import { hayBale } from './hay-bale.ts';
import { kettleGrill } from './kettle-grill.ts';
import { lawn } from './lawn.ts';
import { lawnMower } from './lawn-mower.ts';
import { pergola } from './pergola.ts';
import { planter } from './planter.ts';
import { playgroundSlide } from './playground-slide.ts';
import { sandbox } from './sandbox.ts';
import { scarecrow } from './scarecrow.ts';
import { seesaw } from './seesaw.ts';
import { sundial } from './sundial.ts';
import { swimmingPool } from './swimming-pool.ts';
import { swingSet } from './swing-set.ts';
import { trampoline } from './trampoline.ts';
import { treeHouse } from './tree-house.ts';
import { treeStump } from './tree-stump.ts';
import { trellis } from './trellis.ts';
import { wateringCan } from './watering-can.ts';
import { well } from './well.ts';
import { wheelbarrow } from './wheelbarrow.ts';

export const things: readonly AnyOperation[] = [
  planter,
  gnome,
  scarecrow,
  wateringCan,
  kettleGrill,
  pergola,
  gazebo,
  beachUmbrella,
  birdBath,
  birdhouse,
  firePit,
  fountain,
  gravestone,
  sundial,
  treeStump,
  well,
  wheelbarrow,
  playgroundSlide,
  swingSet,
  hayBale,
  trampoline,
  seesaw,
  gardenGate,
  flowerPot,
  gardenShed,
  swimmingPool,
  treeHouse,
  lawnMower,
  gardenHose,
  trellis,
  sandbox,
  lawn,
];
