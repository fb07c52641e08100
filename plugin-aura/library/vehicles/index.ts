import type { AnyOperation } from '../../operations/define.ts';
import { airplane } from './airplane.ts';
import { bicycle } from './bicycle.ts';
import { biplane } from './biplane.ts';
import { bulldozer } from './bulldozer.ts';
import { bus } from './bus.ts';
import { car } from './car.ts';
import { excavator } from './excavator.ts';
import { fireTruck } from './fire-truck.ts';
import { forklift } from './forklift.ts';
import { gondola } from './gondola.ts';
import { helicopter } from './helicopter.ts';
import { hotAirBalloon } from './hot-air-balloon.ts';
import { kickScooter } from './kick-scooter.ts';
import { locomotive } from './locomotive.ts';
import { motorScooter } from './motor-scooter.ts';
import { motorcycle } from './motorcycle.ts';
import { rowboat } from './rowboat.ts';
import { sailboat } from './sailboat.ts';
import { satellite } from './satellite.ts';
import { submarine } from './submarine.ts';
import { tallShip } from './tall-ship.ts';
import { tank } from './tank.ts';
import { tractor } from './tractor.ts';
import { tram } from './tram.ts';
import { tricycle } from './tricycle.ts';
import { truck } from './truck.ts';
import { tyre } from './tyre.ts';
import { ufo } from './ufo.ts';
import { van } from './van.ts';

export const things: readonly AnyOperation[] = [
  excavator,
  tractor,
  airplane,
  bicycle,
  bus,
  car,
  truck,
  van,
  helicopter,
  hotAirBalloon,
  locomotive,
  motorcycle,
  rowboat,
  sailboat,
  submarine,
  ufo,
  tallShip,
  gondola,
  satellite,
  tricycle,
  fireTruck,
  tank,
  forklift,
  bulldozer,
  kickScooter,
  motorScooter,
  tram,
  tyre,
  biplane,
];
