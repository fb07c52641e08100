import type { AnyOperation } from '../../operations/define.ts';
import { alarmClock } from './alarm-clock.ts';
import { dishwasher } from './dishwasher.ts';
import { hourglass } from './hourglass.ts';
import { mirror } from './mirror.ts';
import { pictureLedge } from './picture-ledge.ts';
import { wallClock } from './wall-clock.ts';
import { washingMachine } from './washing-machine.ts';

export const things: readonly AnyOperation[] = [alarmClock, dishwasher, hourglass, mirror, pictureLedge, wallClock, washingMachine];
