import type { AnyOperation } from '../../operations/define.ts';
import { anchor } from './anchor.ts';
import { battery } from './battery.ts';
import { carabiner } from './carabiner.ts';
import { linkChain } from './chain.ts';
import { doorKnob } from './door-knob.ts';
import { eyeBolt } from './eye-bolt.ts';
import { craneHook } from './hook.ts';
import { horseshoe } from './horseshoe.ts';
import { key } from './key.ts';
import { lifebuoy } from './lifebuoy.ts';
import { lightSwitch } from './light-switch.ts';
import { nail } from './nail.ts';
import { padlock } from './padlock.ts';
import { shackle } from './shackle.ts';
import { uBolt } from './u-bolt.ts';
import { wallHook } from './wall-hook.ts';
import { woodScrew } from './wood-screw.ts';

export const things: readonly AnyOperation[] = [
  anchor,
  battery,
  carabiner,
  craneHook,
  doorKnob,
  eyeBolt,
  horseshoe,
  key,
  lightSwitch,
  linkChain,
  nail,
  padlock,
  shackle,
  uBolt,
  woodScrew,
  wallHook,
  lifebuoy,
];
