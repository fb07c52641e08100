/** Features on an existing part's face or edges: holes, pockets, bosses, grooves, threads, knurls, fillets, chamfers. */
import type { AnyOperation } from '../define.ts';
import { boss } from './boss.ts';
import { chamfer } from './chamfer.ts';
import { fillet } from './fillet.ts';
import { groove } from './groove.ts';
import { hole } from './hole.ts';
import { knurl } from './knurl.ts';
import { pocket } from './pocket.ts';
import { thread } from './thread.ts';

export const features: readonly AnyOperation[] = [hole, pocket, boss, groove, thread, knurl, fillet, chamfer];
