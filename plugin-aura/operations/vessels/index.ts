/** Vessels: hollow things with a wall, a floor and a mouth, standing on y = 0. */
import type { AnyOperation } from '../define.ts';
import { bottle } from './bottle.ts';
import { bowl } from './bowl.ts';
import { glass } from './glass.ts';
import { mug } from './mug.ts';
import { plate } from './plate.ts';
import { teapot } from './teapot.ts';
import { vase } from './vase.ts';

export const vessels: readonly AnyOperation[] = [vase, bowl, mug, glass, bottle, plate, teapot];
