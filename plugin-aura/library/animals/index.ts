import type { AnyOperation } from '../../operations/define.ts';
import { ant } from './ant.ts';
import { bear } from './bear.ts';
import { bee } from './bee.ts';
import { butterfly } from './butterfly.ts';
import { camel } from './camel.ts';
import { cat } from './cat.ts';
import { chicken } from './chicken.ts';
import { cow } from './cow.ts';
import { crab } from './crab.ts';
import { crocodile } from './crocodile.ts';
import { deer } from './deer.ts';
import { dinosaur } from './dinosaur.ts';
import { dog } from './dog.ts';
import { dragon } from './dragon.ts';
import { dragonfly } from './dragonfly.ts';
import { duck } from './duck.ts';
import { eagle } from './eagle.ts';
import { elephant } from './elephant.ts';
import { fish } from './fish.ts';
import { flamingo } from './flamingo.ts';
import { fox } from './fox.ts';
import { frog } from './frog.ts';
import { giraffe } from './giraffe.ts';
import { goat } from './goat.ts';
import { hedgehog } from './hedgehog.ts';
import { hippo } from './hippo.ts';
import { horse } from './horse.ts';
import { jellyfish } from './jellyfish.ts';
import { kangaroo } from './kangaroo.ts';
import { ladybug } from './ladybug.ts';
import { lion } from './lion.ts';
import { lizard } from './lizard.ts';
import { lobster } from './lobster.ts';
import { monkey } from './monkey.ts';
import { mouse } from './mouse.ts';
import { octopus } from './octopus.ts';
import { owl } from './owl.ts';
import { parrot } from './parrot.ts';
import { peacock } from './peacock.ts';
import { penguin } from './penguin.ts';
import { pig } from './pig.ts';
import { rabbit } from './rabbit.ts';
import { rhino } from './rhino.ts';
import { seahorse } from './seahorse.ts';
import { sheep } from './sheep.ts';
import { snail } from './snail.ts';
import { snake } from './snake.ts';
import { songbird } from './songbird.ts';
import { spider } from './spider.ts';
import { squirrel } from './squirrel.ts';
import { starfish } from './starfish.ts';
import { swan } from './swan.ts';
import { tiger } from './tiger.ts';
import { turtle } from './turtle.ts';
import { whale } from './whale.ts';
import { wolf } from './wolf.ts';
import { zebra } from './zebra.ts';

export const things: readonly AnyOperation[] = [
  eagle,
  goat,
  wolf,
  dragon,
  dinosaur,
  bear,
  bee,
  butterfly,
  cat,
  chicken,
  cow,
  crab,
  deer,
  dog,
  duck,
  elephant,
  fish,
  fox,
  frog,
  giraffe,
  horse,
  ladybug,
  lion,
  mouse,
  octopus,
  owl,
  penguin,
  pig,
  rabbit,
  sheep,
  snail,
  snake,
  songbird,
  spider,
  turtle,
  whale,
  flamingo,
  tiger,
  zebra,
  starfish,
  jellyfish,
  swan,
  crocodile,
  hippo,
  rhino,
  camel,
  kangaroo,
  squirrel,
  hedgehog,
  parrot,
  monkey,
  ant,
  dragonfly,
  lobster,
  lizard,
  seahorse,
  peacock,
];
