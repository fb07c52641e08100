import gardenHouse from '../docs/plans/architecture/garden-house.json' with { type: 'json' };
import templeFront from '../docs/plans/architecture/temple-front.json' with { type: 'json' };
import armchair from '../docs/plans/armchair.json' with { type: 'json' };
import car from '../docs/plans/car.json' with { type: 'json' };
import chessboard from '../docs/plans/chessboard.json' with { type: 'json' };
import liddedBox from '../docs/plans/features/lidded-box.json' with { type: 'json' };
import machinedPlate from '../docs/plans/features/machined-plate.json' with { type: 'json' };
import diningTableSet from '../docs/plans/furniture/dining-table-set.json' with { type: 'json' };
import studyDesk from '../docs/plans/furniture/study-desk.json' with { type: 'json' };
import bangleThreeStones from '../docs/plans/jewelry/bangle-three-stones.json' with { type: 'json' };
import earringsDiamondStuds from '../docs/plans/jewelry/earrings-diamond-studs.json' with { type: 'json' };
import pendantEmeraldHalo from '../docs/plans/jewelry/pendant-emerald-halo.json' with { type: 'json' };
import ringBezelSolitaire from '../docs/plans/jewelry/ring-bezel-solitaire.json' with { type: 'json' };
import ringCathedralPave from '../docs/plans/jewelry/ring-cathedral-pave.json' with { type: 'json' };
import ringEternityChannel from '../docs/plans/jewelry/ring-eternity-channel.json' with { type: 'json' };
import ringOvalHalo from '../docs/plans/jewelry/ring-oval-halo.json' with { type: 'json' };
import ringThreeStone from '../docs/plans/jewelry/ring-three-stone.json' with { type: 'json' };
import lamp from '../docs/plans/lamp.json' with { type: 'json' };
import boltedFlange from '../docs/plans/mechanical/bolted-flange.json' with { type: 'json' };
import gearTrain from '../docs/plans/mechanical/gear-train.json' with { type: 'json' };
import orchard from '../docs/plans/nature/orchard.json' with { type: 'json' };
import namePlate from '../docs/plans/profiles/name-plate.json' with { type: 'json' };
import ring from '../docs/plans/ring.json' with { type: 'json' };
import robot from '../docs/plans/robot.json' with { type: 'json' };
import productShot from '../docs/plans/scene/product-shot.json' with { type: 'json' };
import teapot from '../docs/plans/teapot.json' with { type: 'json' };
import type { Example } from '../plugin-aura/generation/prompt/examples.ts';

/** Plans of the documentation that a model is shown when it is asked for something like them; the words say what each is an example of. */
export const EXAMPLES: readonly Example[] = [
  { name: 'a prong ring, solitaire, diamond', plan: ring },
  { name: 'a bezel ring, solitaire', plan: ringBezelSolitaire },
  { name: 'a pavé ring', plan: ringCathedralPave },
  { name: 'a halo ring', plan: ringOvalHalo },
  { name: 'a three stone trilogy ring', plan: ringThreeStone },
  { name: 'an eternity band', plan: ringEternityChannel },
  { name: 'a pendant', plan: pendantEmeraldHalo },
  { name: 'earrings, studs', plan: earringsDiamondStuds },
  { name: 'a bangle, bracelet', plan: bangleThreeStones },
  { name: 'a dining table with chairs', plan: diningTableSet },
  { name: 'a desk with drawers', plan: studyDesk },
  { name: 'an armchair, sofa, seat', plan: armchair },
  { name: 'a table lamp', plan: lamp },
  { name: 'a house, hut, cabin', plan: gardenHouse },
  { name: 'a temple, columns', plan: templeFront },
  { name: 'a flange, bracket, plate with bolts', plan: boltedFlange },
  { name: 'gears, cogs', plan: gearTrain },
  { name: 'a box with a lid, case', plan: liddedBox },
  { name: 'a machined plate with holes and pockets', plan: machinedPlate },
  { name: 'a teapot, pot, jug', plan: teapot },
  { name: 'a robot, figure', plan: robot },
  { name: 'a car, vehicle', plan: car },
  { name: 'a chess board', plan: chessboard },
  { name: 'trees, garden, orchard', plan: orchard },
  { name: 'a scene with lights and camera', plan: productShot },
  { name: 'a sign, lettering, name plate', plan: namePlate },
];
