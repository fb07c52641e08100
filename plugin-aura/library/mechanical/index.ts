import type { AnyOperation } from '../../operations/define.ts';
import { funnel } from './funnel.ts';
import { heatSink } from './heat-sink.ts';
import { pipeElbow } from './pipe-elbow.ts';
import { piston } from './piston.ts';
import { propeller } from './propeller.ts';
import { pulley } from './pulley.ts';

export const things: readonly AnyOperation[] = [funnel, heatSink, pipeElbow, piston, propeller, pulley];
