import { type Profile, profileSchema, scaleProfile } from '../../kernel/profile.ts';
import { type ValueParam, value } from '../../plan/param.ts';

/** The flat shape that an operation works with; `fallback` where it need not be given. */
export const profileParam = (help: string, fallback: Profile | 'required' = 'required'): ValueParam<Profile> =>
  value({ schema: profileSchema, scaleLengths: scaleProfile, default: fallback, notation: 'profile', label: 'Profile', help });
