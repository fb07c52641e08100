import type { AnyOperation } from '../../operations/define.ts';
import { barberPole } from './barber-pole.ts';
import { roadBarrier } from './barrier.ts';
import { bollard } from './bollard.ts';
import { busStop } from './bus-stop.ts';
import { hydrant } from './hydrant.ts';
import { mailbox } from './mailbox.ts';
import { manholeCover } from './manhole-cover.ts';
import { parkingMeter } from './parking-meter.ts';
import { phoneBooth } from './phone-booth.ts';
import { pole } from './pole.ts';
import { road } from './road.ts';
import { trafficCone } from './traffic-cone.ts';
import { trafficLight } from './traffic-light.ts';

export const things: readonly AnyOperation[] = [
  roadBarrier,
  bollard,
  busStop,
  hydrant,
  mailbox,
  manholeCover,
  parkingMeter,
  phoneBooth,
  trafficCone,
  trafficLight,
  barberPole,
  pole,
  road,
];
