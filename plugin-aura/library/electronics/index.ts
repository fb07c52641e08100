import type { AnyOperation } from '../../operations/define.ts';
import { photoCamera } from './camera.ts';
import { circuitBoard } from './circuit-board.ts';
import { computerMouse } from './computer-mouse.ts';
import { drone } from './drone.ts';
import { gameController } from './game-controller.ts';
import { headphones } from './headphones.ts';
import { joystick } from './joystick.ts';
import { keyboard } from './keyboard.ts';
import { laptop } from './laptop.ts';
import { microphone } from './microphone.ts';
import { phone } from './phone.ts';
import { phoneStand } from './phone-stand.ts';
import { plug } from './plug.ts';
import { printer } from './printer.ts';
import { projector } from './projector.ts';
import { radio } from './radio.ts';
import { recordPlayer } from './record-player.ts';
import { remote } from './remote.ts';
import { retroTv } from './retro-tv.ts';
import { rotaryTelephone } from './rotary-telephone.ts';
import { router } from './router.ts';
import { wristwatch } from './smartwatch.ts';
import { speaker } from './speaker.ts';
import { television } from './television.ts';
import { tripod } from './tripod.ts';
import { usbStick } from './usb-stick.ts';

export const things: readonly AnyOperation[] = [
  radio,
  rotaryTelephone,
  circuitBoard,
  computerMouse,
  drone,
  gameController,
  headphones,
  keyboard,
  laptop,
  microphone,
  phone,
  phoneStand,
  photoCamera,
  remote,
  speaker,
  television,
  wristwatch,
  router,
  usbStick,
  printer,
  tripod,
  plug,
  joystick,
  recordPlayer,
  projector,
  retroTv,
];
