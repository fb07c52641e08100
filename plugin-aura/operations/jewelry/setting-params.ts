import { length, ref } from '../../plan/param.ts';

/** What settings of one stone ask for alike: said once, so that a stone, a shank and the air between mean the same in each. */

export const stoneParam = ref({ label: 'Stone', help: 'The stone to hold.', of: 'gem', optional: false });

export const clearanceParam = length({
  label: 'Clearance',
  help: 'Air between stone and metal.',
  default: 0.02,
  min: 0.005,
  max: 0.1,
  step: 0.005,
  advanced: true,
});

/** The band that a head stands on or is cut into; none for a pendant or an earring. */
export const bandParam = ref({ label: 'Shank', help: 'The band it stands on; none for a pendant.', of: 'solid', optional: true });

/** Width of the metal that a low setting leaves round its stone; `auto` where the setting sizes it. */
export const metalRound = <const D extends number | 'auto'>(standard: D) =>
  length({ label: 'Metal round it', help: 'Width of the metal round the stone.', default: standard, min: 0.3, max: 4, advanced: true });
