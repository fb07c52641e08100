import type { AnyOperation } from '../../operations/define.ts';
import { apartmentBlock } from './apartment-block.ts';
import { balcony } from './balcony.ts';
import { barn } from './barn.ts';
import { bridge } from './bridge.ts';
import { castle } from './castle.ts';
import { church } from './church.ts';
import { dock } from './dock.ts';
import { dogHouse } from './dog-house.ts';
import { footbridge } from './footbridge.ts';
import { carport, garage } from './garage.ts';
import { greekTemple } from './greek-temple.ts';
import { greenhouse } from './greenhouse.ts';
import { igloo } from './igloo.ts';
import { lighthouse } from './lighthouse.ts';
import { marketStall } from './market-stall.ts';
import { mosque } from './mosque.ts';
import { obelisk } from './obelisk.ts';
import { pagoda } from './pagoda.ts';
import { porch } from './porch.ts';
import { railing } from './railing.ts';
import { room } from './room.ts';
import { shopFront } from './shop-front.ts';
import { silo } from './silo.ts';
import { skyscraper } from './skyscraper.ts';
import { stadium } from './stadium.ts';
import { suspensionBridge } from './suspension-bridge.ts';
import { tent } from './tent.ts';
import { tower } from './tower.ts';
import { towerCrane } from './tower-crane.ts';
import { waterTower } from './water-tower.ts';
import { windTurbine } from './wind-turbine.ts';
import { windmill } from './windmill.ts';

export const things: readonly AnyOperation[] = [
  marketStall,
  dogHouse,
  pagoda,
  greenhouse,
  waterTower,
  windTurbine,
  barn,
  bridge,
  castle,
  church,
  footbridge,
  greekTemple,
  igloo,
  lighthouse,
  skyscraper,
  suspensionBridge,
  tent,
  tower,
  windmill,
  silo,
  dock,
  obelisk,
  garage,
  carport,
  apartmentBlock,
  mosque,
  stadium,
  towerCrane,
  railing,
  balcony,
  porch,
  shopFront,
  room,
];
