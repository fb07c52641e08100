/** Scene: lights, environment, camera, floor, backdrop. */
import type { AnyOperation } from '../define.ts';
import { backdrop } from './backdrop.ts';
import { camera } from './camera.ts';
import { environment } from './environment.ts';
import { floor } from './floor.ts';
import { light } from './light.ts';

export const scene: readonly AnyOperation[] = [light, environment, camera, floor, backdrop];
