import { by, oval } from '../scaled.ts';

/** The handle of a spoon, fork or table knife that lies along Z: wide and low at its end, raised where it meets the head at z = -30. */
export const stem = {
  id: 'stem',
  op: 'loft',
  params: {
    sections: by('k', [
      { profile: oval(10, 1.6) },
      { profile: oval(19, 2.6) },
      { profile: oval(14, 3) },
      { profile: oval(8, 3.6) },
      { profile: oval(7, 4) },
      { profile: oval(9, 3) },
    ]),
    path: {
      spline: by('k', [
        [0, 2, 100],
        [0, 5, 88],
        [0, 11, 50],
        [0, 14, 10],
        [0, 13, -15],
        [0, 9, -34],
      ]),
    },
  },
  role: 'handle',
} as const;
