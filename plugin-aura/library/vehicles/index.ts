import type { AnyOperation } from '../../operations/define.ts';
import { airplane } from './airplane.ts';
import { bicycle } from './bicycle.ts';
import { bus } from './bus.ts';
import { car } from './car.ts';
import { truck } from './truck.ts';
import { van } from './van.ts';

export const things: readonly AnyOperation[] = [airplane, bicycle, bus, car, truck, van];
