import { z } from 'zod';

/** Three numbers: a position, a scale. */
export const tripleSchema = z.tuple([z.number(), z.number(), z.number()]);

/** Euler angles in radians, and the order in which they are applied. */
export const eulerSchema = z.tuple([z.number(), z.number(), z.number(), z.enum(['XYZ', 'YXZ', 'ZXY', 'ZYX', 'YZX', 'XZY'])]);
