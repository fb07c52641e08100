import type { AnyOperation } from '../../operations/define.ts';
import { apple } from './apple.ts';
import { bacon } from './bacon.ts';
import { banana } from './banana.ts';
import { bread } from './bread.ts';
import { broccoli } from './broccoli.ts';
import { burger } from './burger.ts';
import { cake } from './cake.ts';
import { cakeSlice } from './cake-slice.ts';
import { candyCane } from './candy-cane.ts';
import { carrot } from './carrot.ts';
import { cheese } from './cheese.ts';
import { cherry } from './cherry.ts';
import { chocolateBar } from './chocolate-bar.ts';
import { cookie } from './cookie.ts';
import { corn } from './corn.ts';
import { croissant } from './croissant.ts';
import { cupcake } from './cupcake.ts';
import { donut } from './donut.ts';
import { egg } from './egg.ts';
import { eggplant } from './eggplant.ts';
import { friedEgg } from './fried-egg.ts';
import { fries } from './fries.ts';
import { grapes } from './grapes.ts';
import { hotDog } from './hot-dog.ts';
import { iceCream } from './ice-cream.ts';
import { lemon } from './lemon.ts';
import { lollipop } from './lollipop.ts';
import { macaron } from './macaron.ts';
import { mushroom } from './mushroom.ts';
import { onion } from './onion.ts';
import { orange } from './orange.ts';
import { pancakes } from './pancakes.ts';
import { pear } from './pear.ts';
import { pie } from './pie.ts';
import { pineapple } from './pineapple.ts';
import { pizza } from './pizza.ts';
import { popsicle } from './popsicle.ts';
import { potato } from './potato.ts';
import { pretzel } from './pretzel.ts';
import { pumpkin } from './pumpkin.ts';
import { sandwich } from './sandwich.ts';
import { steak } from './steak.ts';
import { strawberry } from './strawberry.ts';
import { sushi } from './sushi.ts';
import { taco } from './taco.ts';
import { toast } from './toast.ts';
import { tomato } from './tomato.ts';
import { waffle } from './waffle.ts';
import { watermelon } from './watermelon.ts';

export const things: readonly AnyOperation[] = [
  apple,
  banana,
  bread,
  burger,
  cakeSlice,
  cake,
  candyCane,
  carrot,
  cheese,
  cherry,
  cookie,
  corn,
  croissant,
  cupcake,
  donut,
  egg,
  fries,
  grapes,
  hotDog,
  iceCream,
  lemon,
  lollipop,
  mushroom,
  orange,
  pear,
  pie,
  pineapple,
  pizza,
  popsicle,
  pretzel,
  pumpkin,
  strawberry,
  sushi,
  tomato,
  watermelon,
  pancakes,
  sandwich,
  broccoli,
  onion,
  eggplant,
  waffle,
  friedEgg,
  taco,
  chocolateBar,
  steak,
  potato,
  toast,
  bacon,
  macaron,
];
