import type { AnyOperation } from '../define.ts';
import { box } from './box.ts';
import { cone } from './cone.ts';
import { cylinder } from './cylinder.ts';
import { sphere } from './sphere.ts';
import { torus } from './torus.ts';

/** Plain solids, by their sizes. */
export const solids: readonly AnyOperation[] = [box, cylinder, cone, sphere, torus];
