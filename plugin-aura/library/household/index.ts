import type { AnyOperation } from '../../operations/define.ts';
import { alarmClock } from './alarm-clock.ts';
import { dishwasher } from './dishwasher.ts';
import { mirror } from './mirror.ts';
import { wallClock } from './wall-clock.ts';
import { washingMachine } from './washing-machine.ts';

export const things: readonly AnyOperation[] = [alarmClock, dishwasher, mirror, wallClock, washingMachine];
