import type { AnyOperation } from '../../operations/define.ts';
import { bushing } from './bushing.ts';
import { camshaft } from './camshaft.ts';
import { clevis } from './clevis.ts';
import { connectingRod } from './connecting-rod.ts';
import { crank } from './crank.ts';
import { crankshaft } from './crankshaft.ts';
import { crossBlock } from './cross-block.ts';
import { dowelPin } from './dowel-pin.ts';
import { extensionSpring } from './extension-spring.ts';
import { flatFrame } from './flat-frame.ts';
import { funnel } from './funnel.ts';
import { gateValve } from './gate-valve.ts';
import { gearRack } from './gear-rack.ts';
import { gussetPlate } from './gusset-plate.ts';
import { handwheel } from './handwheel.ts';
import { heatSink } from './heat-sink.ts';
import { hexStandoff } from './hex-standoff.ts';
import { impeller } from './impeller.ts';
import { link } from './link.ts';
import { motorPlate } from './motor-plate.ts';
import { oRing } from './o-ring.ts';
import { pClip } from './p-clip.ts';
import { parallelKey } from './parallel-key.ts';
import { pillowBlock } from './pillow-block.ts';
import { pipeClamp } from './pipe-clamp.ts';
import { pipeElbow } from './pipe-elbow.ts';
import { pipeReducer } from './pipe-reducer.ts';
import { piston } from './piston.ts';
import { planetaryGear } from './planetary-gear.ts';
import { plateCam } from './plate-cam.ts';
import { propeller } from './propeller.ts';
import { pulley } from './pulley.ts';
import { retainingRing } from './retaining-ring.ts';
import { rodEnd } from './rod-end.ts';
import { shaftCollar } from './shaft-collar.ts';
import { shaftCoupling } from './shaft-coupling.ts';
import { sprocket } from './sprocket.ts';
import { stepBlock } from './step-block.ts';
import { steppedShaft } from './stepped-shaft.ts';
import { stepperMotor } from './stepper-motor.ts';
import { tNut } from './t-nut.ts';
import { tSlot } from './t-slot.ts';
import { threadedRod } from './threaded-rod.ts';
import { timingPulley } from './timing-pulley.ts';
import { toothedDisc } from './toothed-disc.ts';
import { vBlock } from './v-block.ts';
import { vPulley } from './v-pulley.ts';
import { wormGear } from './worm-gear.ts';
export const things: readonly AnyOperation[] = [
  camshaft,
  clevis,
  connectingRod,
  crank,
  impeller,
  link,
  planetaryGear,
  crankshaft,
  crossBlock,
  flatFrame,
  funnel,
  gateValve,
  gussetPlate,
  heatSink,
  motorPlate,
  pillowBlock,
  pipeElbow,
  pipeReducer,
  piston,
  propeller,
  pulley,
  shaftCoupling,
  sprocket,
  stepBlock,
  stepperMotor,
  tSlot,
  timingPulley,
  toothedDisc,
  vBlock,
  vPulley,
  bushing,
  shaftCollar,
  dowelPin,
  steppedShaft,
  extensionSpring,
  pipeClamp,
  pClip,
  retainingRing,
  tNut,
  plateCam,
  hexStandoff,
  parallelKey,
  gearRack,
  rodEnd,
  wormGear,
  handwheel,
  oRing,
  threadedRod,
];
