import type { Plan } from '../../plan/plan.ts';

/** What a jewel that stands has, by the words that an artist would say for it. */

const SHOWN: readonly (readonly [op: RegExp, noun: string])[] = [
  [/^create_shank$/, 'band'],
  [/^create_(?:diamond|gem)$/, 'stone'],
  [/^create_side_stones$/, 'side stones'],
  [/^create_prong_setting$/, 'prongs'],
  [/^create_bezel_setting$/, 'bezel'],
  [/^create_halo$/, 'halo'],
  [/^create_(?:pave|arch_pave)$/, 'pavé'],
  [/^create_(?:eternity|channel_setting)$/, 'stones'],
  [/^create_cluster$/, 'cluster'],
  [/^create_signet$/, 'face'],
  [/^engrave$/, 'engraving'],
  [/^add_milgrain$/, 'milgrain'],
  [/^create_chain$/, 'chain'],
  [/^create_bail$/, 'bail'],
  [/^create_ear_hook$/, 'hooks'],
  [/^create_ear_post$/, 'posts'],
];

export const builtParts = ({ operations }: Pick<Plan, 'operations'>): string[] =>
  SHOWN.flatMap(([op, noun]) => (operations.some((operation) => op.test(operation.op)) ? [noun] : []));
