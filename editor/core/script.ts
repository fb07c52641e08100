import { z } from 'zod';

export const scriptSchema = z.object({ name: z.string(), source: z.string() });

/** One script of an object, as the player runs it. */
export type Script = z.infer<typeof scriptSchema>;
