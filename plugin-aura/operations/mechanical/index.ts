/** Mechanical parts to standard sizes: gears, fasteners, tubes, brackets, bearings, cases. */
import type { AnyOperation } from '../define.ts';
import { bearing } from './bearing.ts';
import { bolt } from './bolt.ts';
import { bracket } from './bracket.ts';
import { enclosure } from './enclosure.ts';
import { flange } from './flange.ts';
import { gear } from './gear.ts';
import { hinge } from './hinge.ts';
import { knob } from './knob.ts';
import { nut } from './nut.ts';
import { tube } from './tube.ts';
import { washer } from './washer.ts';
import { worm } from './worm.ts';

export const mechanical: readonly AnyOperation[] = [gear, worm, bolt, nut, washer, flange, tube, bracket, bearing, enclosure, knob, hinge];
