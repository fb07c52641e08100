/** Plain solids, by their sizes; those with edges can have them rounded or chamfered. */
import type { AnyOperation } from '../define.ts';
import { box } from './box.ts';
import { capsule } from './capsule.ts';
import { cone } from './cone.ts';
import { cushion } from './cushion.ts';
import { cylinder } from './cylinder.ts';
import { dome } from './dome.ts';
import { ellipsoid } from './ellipsoid.ts';
import { gable } from './gable.ts';
import { polyhedron } from './polyhedron.ts';
import { prism } from './prism.ts';
import { pyramid } from './pyramid.ts';
import { sculpt } from './sculpt.ts';
import { sphere } from './sphere.ts';
import { torus } from './torus.ts';
import { wedge } from './wedge.ts';

export const solids: readonly AnyOperation[] = [
  box,
  cylinder,
  cone,
  sphere,
  ellipsoid,
  torus,
  capsule,
  dome,
  prism,
  pyramid,
  wedge,
  gable,
  cushion,
  polyhedron,
  sculpt,
];
