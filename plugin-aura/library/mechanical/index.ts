import type { AnyOperation } from '../../operations/define.ts';
import { camshaft } from './camshaft.ts';
import { connectingRod } from './connecting-rod.ts';
import { crankshaft } from './crankshaft.ts';
import { funnel } from './funnel.ts';
import { gateValve } from './gate-valve.ts';
import { heatSink } from './heat-sink.ts';
import { motorPlate } from './motor-plate.ts';
import { pipeElbow } from './pipe-elbow.ts';
import { pipeReducer } from './pipe-reducer.ts';
import { piston } from './piston.ts';
import { propeller } from './propeller.ts';
import { pulley } from './pulley.ts';
import { shaftCoupling } from './shaft-coupling.ts';
import { sprocket } from './sprocket.ts';
import { stepperMotor } from './stepper-motor.ts';
import { tSlot } from './t-slot.ts';
import { timingPulley } from './timing-pulley.ts';
import { wormGear } from './worm-gear.ts';

export const things: readonly AnyOperation[] = [
  camshaft,
  connectingRod,
  crankshaft,
  funnel,
  gateValve,
  heatSink,
  motorPlate,
  pipeElbow,
  pipeReducer,
  piston,
  propeller,
  pulley,
  shaftCoupling,
  sprocket,
  stepperMotor,
  timingPulley,
  tSlot,
  wormGear,
];
