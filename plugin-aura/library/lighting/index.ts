import type { AnyOperation } from '../../operations/define.ts';
import { candlestick } from './candlestick.ts';
import { chandelier } from './chandelier.ts';
import { lantern } from './lantern.ts';
import { lightBulb } from './light-bulb.ts';
import { pendant } from './pendant.ts';
import { tripodLamp } from './tripod-lamp.ts';
import { wallLamp } from './wall-lamp.ts';
import { wallTorch } from './wall-torch.ts';

export const things: readonly AnyOperation[] = [candlestick, chandelier, lantern, lightBulb, pendant, tripodLamp, wallTorch, wallLamp];
