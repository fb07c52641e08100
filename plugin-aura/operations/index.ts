import { Registry } from '../plan/registry.ts';
/**
 * The vocabulary of plans: one file an operation, grouped by family, each declared once (define.ts, param.ts). Validation,
 * JSON schema and prompt signature are derived from the declarations in schema.ts.
 */
import { architecture } from './architecture/index.ts';
import { combine } from './combine/index.ts';
import type { AnyOperation } from './define.ts';
import { features } from './features/index.ts';
import { furniture } from './furniture/index.ts';
import { jewelry } from './jewelry/index.ts';
import { mechanical } from './mechanical/index.ts';
import { modify } from './modify/index.ts';
import { nature } from './nature/index.ts';
import { profiles } from './profiles/index.ts';
import { props } from './props/index.ts';
import { scene } from './scene/index.ts';
import { solids } from './solids/index.ts';
import { vessels } from './vessels/index.ts';

export const registry = new Registry<AnyOperation>([
  ...solids,
  ...profiles,
  ...combine,
  ...features,
  ...modify,
  ...jewelry,
  ...furniture,
  ...vessels,
  ...mechanical,
  ...architecture,
  ...nature,
  ...props,
  ...scene,
]);
