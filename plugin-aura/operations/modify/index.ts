/** Repeating, moving and reshaping what stands. */
import type { AnyOperation } from '../define.ts';
import { alter } from './alter.ts';
import { bend } from './bend.ts';
import { copy } from './copy.ts';
import { displace } from './displace.ts';
import { gridArray } from './grid-array.ts';
import { hammered } from './hammered.ts';
import { linearArray } from './linear-array.ts';
import { mirror } from './mirror.ts';
import { move } from './move.ts';
import { pathArray } from './path-array.ts';
import { pick } from './pick.ts';
import { place } from './place.ts';
import { polarArray } from './polar-array.ts';
import { putBack } from './put-back.ts';
import { remodel } from './remodel.ts';
import { resize } from './resize.ts';
import { slice } from './slice.ts';
import { smooth } from './smooth.ts';
import { stack } from './stack.ts';
import { taper } from './taper.ts';
import { twist } from './twist.ts';
import { wave } from './wave.ts';
import { zone } from './zone.ts';

export const modify: readonly AnyOperation[] = [
  linearArray,
  polarArray,
  gridArray,
  pathArray,
  place,
  stack,
  mirror,
  copy,
  move,
  alter,
  pick,
  putBack,
  remodel,
  resize,
  slice,
  twist,
  taper,
  bend,
  wave,
  zone,
  smooth,
  displace,
  hammered,
];
