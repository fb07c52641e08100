import type { AnyOperation } from '../../operations/define.ts';
import { anvil } from './anvil.ts';
import { axe } from './axe.ts';
import { bottleOpener } from './bottle-opener.ts';
import { cClamp } from './c-clamp.ts';
import { chisel } from './chisel.ts';
import { corkscrew } from './corkscrew.ts';
import { drill } from './drill.ts';
import { flashlight } from './flashlight.ts';
import { forge } from './forge.ts';
import { hammer } from './hammer.ts';
import { handFile } from './hand-file.ts';
import { hexKey } from './hex-key.ts';
import { ladder } from './ladder.ts';
import { mallet } from './mallet.ts';
import { paintBrush } from './paint-brush.ts';
import { paintRoller } from './paint-roller.ts';
import { pliers } from './pliers.ts';
import { saw } from './saw.ts';
import { sawhorse } from './sawhorse.ts';
import { scissors } from './scissors.ts';
import { screwdriver } from './screwdriver.ts';
import { shovel } from './shovel.ts';
import { spiritLevel } from './spirit-level.ts';
import { tapeMeasure } from './tape-measure.ts';
import { vise } from './vise.ts';
import { wrench } from './wrench.ts';

export const things: readonly AnyOperation[] = [
  shovel,
  forge,
  anvil,
  sawhorse,
  screwdriver,
  ladder,
  axe,
  chisel,
  drill,
  hammer,
  mallet,
  pliers,
  saw,
  scissors,
  tapeMeasure,
  wrench,
  vise,
  flashlight,
  corkscrew,
  bottleOpener,
  paintBrush,
  paintRoller,
  handFile,
  spiritLevel,
  cClamp,
  hexKey,
];
