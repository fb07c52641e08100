import type { Vec3 } from '../../model/part.ts';

/** A solid of a figure, as shares of the figure's size: part, operation, sizes ([x, y, z], or [diameter, height, -]), centre, colour ('' = the thing's own). */
export type Piece = readonly [
  part: string,
  op: 'box' | 'sphere' | 'cylinder' | 'cone' | 'torus',
  size: Vec3,
  center: Vec3,
  colour: string,
  extra?: { axis?: 'x' | 'y' | 'z'; rotate?: Vec3; top?: number },
];

export interface Figure {
  /** Usual size in mm, and which way it counts. */
  size: number;
  along: 'height' | 'length';
  pieces: readonly Piece[];
}

export const FIGURES: Readonly<Record<string, Figure>> = {
  snowman: {
    size: 1600,
    along: 'height',
    pieces: [
      ['body', 'sphere', [0.46, 0, 0], [0, 0.22, 0], 'white'],
      ['chest', 'sphere', [0.34, 0, 0], [0, 0.56, 0], 'white'],
      ['head', 'sphere', [0.24, 0, 0], [0, 0.8, 0], 'white'],
      ['nose', 'cone', [0.04, 0.14, 0], [0, 0.81, 0.17], 'orange', { axis: 'z' }],
      ['hat_brim', 'cylinder', [0.26, 0.015, 0], [0, 0.905, 0], 'black'],
      ['hat', 'cylinder', [0.16, 0.1, 0], [0, 0.95, 0], 'black'],
    ],
  },
};
