import type { Vec3 } from '../../kernel/space.ts';

/** A solid of a figure, as shares of the figure's size: part, operation, sizes ([x, y, z], or [diameter, height, -]), centre, colour ('' = the thing's own). */
export type Piece = readonly [
  part: string,
  op: 'box' | 'sphere' | 'cylinder' | 'cone' | 'torus' | 'ellipsoid',
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

/** A piece on both sides of the plane of symmetry. */
const both = (piece: Piece): Piece[] => {
  const [part, op, size, [x, y, z], colour, extra] = piece;
  return [piece, [part, op, size, [-x, y, z], colour, extra]];
};

const wheels = (diameter: number, width: number, x: number, front: number, back: number): Piece[] => [
  ...both(['wheel', 'cylinder', [diameter, width, 0], [x, diameter / 2, front], 'black rubber', { axis: 'x' }]),
  ...both(['wheel', 'cylinder', [diameter, width, 0], [x, diameter / 2, back], 'black rubber', { axis: 'x' }]),
];

/** A four-legged animal that looks toward the viewer. */
const animal = (size: number, legs: number, neck: number): Figure => ({
  size,
  along: 'height',
  pieces: [
    ['body', 'ellipsoid', [0.4, 0.38, 0.85], [0, legs + 0.16, 0], ''],
    ['head', 'ellipsoid', [0.3, 0.3, 0.36], [0, legs + 0.3 + neck, 0.48], ''],
    ['neck', 'cylinder', [0.2, 0.3 + neck, 0], [0, legs + 0.24 + neck / 2, 0.38], ''],
    ...both(['ear', 'cone', [0.1, 0.14, 0], [0.09, legs + 0.46 + neck, 0.44], '']),
    ...both(['eye', 'sphere', [0.04, 0, 0], [0.08, legs + 0.34 + neck, 0.64], 'black']),
    ...both(['leg', 'cylinder', [0.12, legs + 0.1, 0], [0.12, (legs + 0.1) / 2, 0.28], '']),
    ...both(['leg', 'cylinder', [0.12, legs + 0.1, 0], [0.12, (legs + 0.1) / 2, -0.28], '']),
    ['tail', 'cone', [0.1, 0.4, 0], [0, legs + 0.3, -0.5], '', { rotate: [-50, 0, 0] }],
  ],
});

/** A figure on two legs. */
const biped = (op: 'box' | 'ellipsoid', head: 'box' | 'sphere', size: number): Figure => ({
  size,
  along: 'height',
  pieces: [
    ['body', op, [0.26, 0.36, 0.16], [0, 0.6, 0], ''],
    ['head', head, [0.16, 0.16, 0.16], [0, 0.85, 0], ''],
    ['neck', 'cylinder', [0.07, 0.12, 0], [0, 0.76, 0], ''],
    ...both(['arm', 'cylinder', [0.07, 0.38, 0], [0.155, 0.58, 0], '']),
    ...both(['leg', 'cylinder', [0.1, 0.48, 0], [0.07, 0.24, 0], '']),
    ...both(['eye', 'sphere', [0.03, 0, 0], [0.035, 0.87, 0.075], 'black']),
  ],
});

const car: Figure = {
  size: 4200,
  along: 'length',
  pieces: [
    ['body', 'box', [0.42, 0.13, 1], [0, 0.145, 0], ''],
    ['cabin', 'box', [0.36, 0.12, 0.5], [0, 0.265, -0.05], ''],
    ['window', 'box', [0.37, 0.08, 0.42], [0, 0.265, -0.05], 'smoked glass'],
    ...wheels(0.16, 0.06, 0.19, 0.31, -0.31),
    ...both(['light', 'cylinder', [0.06, 0.02, 0], [0.14, 0.15, 0.5], 'clear glass', { axis: 'z' }]),
  ],
};

/** Things without an operation of their own, put together from solids. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  snowman: {
    size: 1600,
    along: 'height',
    pieces: [
      ['body', 'sphere', [0.46, 0, 0], [0, 0.23, 0], 'white'],
      ['chest', 'sphere', [0.34, 0, 0], [0, 0.56, 0], 'white'],
      ['head', 'sphere', [0.24, 0, 0], [0, 0.8, 0], 'white'],
      ['nose', 'cone', [0.04, 0.14, 0], [0, 0.81, 0.17], 'orange', { axis: 'z' }],
      ['hat_brim', 'cylinder', [0.26, 0.015, 0], [0, 0.905, 0], 'black'],
      ['hat', 'cylinder', [0.16, 0.1, 0], [0, 0.95, 0], 'black'],
    ],
  },
  car,
  truck: {
    size: 6000,
    along: 'length',
    pieces: [
      ['cabin', 'box', [0.36, 0.3, 0.26], [0, 0.24, 0.36], ''],
      ['window', 'box', [0.3, 0.1, 0.02], [0, 0.31, 0.49], 'smoked glass'],
      ['box', 'box', [0.38, 0.36, 0.7], [0, 0.29, -0.14], 'white'],
      ['frame', 'box', [0.2, 0.04, 0.96], [0, 0.1, 0], 'black steel'],
      ...wheels(0.16, 0.06, 0.16, 0.33, -0.33),
    ],
  },
  bus_vehicle: {
    size: 11000,
    along: 'length',
    pieces: [
      ['body', 'box', [0.22, 0.22, 1], [0, 0.17, 0], ''],
      ['window', 'box', [0.225, 0.08, 0.9], [0, 0.2, 0], 'smoked glass'],
      ...wheels(0.09, 0.04, 0.1, 0.33, -0.33),
    ],
  },
  boat: {
    size: 6000,
    along: 'length',
    pieces: [
      ['hull', 'ellipsoid', [0.34, 0.26, 1], [0, 0.13, 0], ''],
      ['deck', 'box', [0.24, 0.04, 0.7], [0, 0.23, 0], 'teak'],
      ['mast', 'cylinder', [0.03, 0.9, 0], [0, 0.66, 0.05], 'pine'],
      ['sail', 'box', [0.008, 0.6, 0.36], [0, 0.72, -0.15], 'white fabric'],
    ],
  },
  airplane: {
    size: 20000,
    along: 'length',
    pieces: [
      ['body', 'ellipsoid', [0.13, 0.13, 1], [0, 0.12, 0], ''],
      ['wing', 'box', [1, 0.015, 0.16], [0, 0.11, 0.02], ''],
      ['tail_wing', 'box', [0.34, 0.012, 0.09], [0, 0.13, -0.43], ''],
      ['fin', 'box', [0.012, 0.18, 0.1], [0, 0.21, -0.42], ''],
      ...both(['engine', 'cylinder', [0.05, 0.12, 0], [0.22, 0.085, 0.06], 'steel', { axis: 'z' }]),
    ],
  },
  dog: animal(600, 0.3, 0.12),
  cat: animal(350, 0.22, 0.1),
  horse: animal(1700, 0.46, 0.3),
  cow: animal(1500, 0.36, 0.06),
  rabbit: animal(300, 0.12, 0.1),
  figure: biped('ellipsoid', 'sphere', 1750),
  robot: biped('box', 'box', 1500),
  bird: {
    size: 200,
    along: 'height',
    pieces: [
      ['body', 'ellipsoid', [0.44, 0.46, 0.7], [0, 0.42, 0], ''],
      ['head', 'sphere', [0.34, 0, 0], [0, 0.76, 0.26], ''],
      ['beak', 'cone', [0.1, 0.16, 0], [0, 0.76, 0.48], 'orange', { axis: 'z' }],
      ...both(['eye', 'sphere', [0.05, 0, 0], [0.12, 0.82, 0.37], 'black']),
      ...both(['wing', 'ellipsoid', [0.08, 0.3, 0.5], [0.22, 0.46, -0.02], '']),
      ...both(['leg', 'cylinder', [0.04, 0.24, 0], [0.1, 0.12, 0.02], 'orange']),
    ],
  },
  fish: {
    size: 300,
    along: 'length',
    pieces: [
      ['body', 'ellipsoid', [0.2, 0.36, 0.84], [0, 0.22, 0.08], ''],
      ['tail', 'cone', [0.34, 0.26, 0], [0, 0.22, -0.4], '', { axis: 'z' }],
      ...both(['eye', 'sphere', [0.05, 0, 0], [0.08, 0.26, 0.34], 'black']),
      ['fin', 'cone', [0.16, 0.18, 0], [0, 0.42, 0], ''],
    ],
  },
  mushroom: {
    size: 120,
    along: 'height',
    pieces: [
      ['stem', 'cylinder', [0.28, 0.7, 0], [0, 0.35, 0], 'cream'],
      ['cap_lid', 'ellipsoid', [0.9, 0.5, 0.9], [0, 0.75, 0], 'brown'],
    ],
  },
  chess_pawn: {
    size: 50,
    along: 'height',
    pieces: [
      ['base', 'cylinder', [0.56, 0.12, 0], [0, 0.06, 0], ''],
      ['body', 'cylinder', [0.4, 0.5, 0], [0, 0.36, 0], '', { top: 0.2 }],
      ['collar', 'cylinder', [0.34, 0.05, 0], [0, 0.62, 0], ''],
      ['head', 'sphere', [0.38, 0, 0], [0, 0.81, 0], ''],
    ],
  },
  tower: {
    size: 12000,
    along: 'height',
    pieces: [
      ['wall', 'cylinder', [0.3, 0.7, 0], [0, 0.35, 0], ''],
      ['crown', 'cylinder', [0.36, 0.1, 0], [0, 0.74, 0], ''],
      ['roof', 'cone', [0.4, 0.22, 0], [0, 0.89, 0], 'red brick'],
      ['door', 'box', [0.1, 0.14, 0.04], [0, 0.07, 0.145], 'dark oak'],
    ],
  },
  candlestick: {
    size: 200,
    along: 'height',
    pieces: [
      ['base', 'cylinder', [0.5, 0.06, 0], [0, 0.03, 0], ''],
      ['stem', 'cylinder', [0.1, 0.84, 0], [0, 0.47, 0], ''],
      ['cup', 'cylinder', [0.2, 0.14, 0], [0, 0.93, 0], '', { top: 0.26 }],
    ],
  },
  apple: {
    size: 80,
    along: 'height',
    pieces: [
      ['fruit', 'ellipsoid', [1, 0.86, 1], [0, 0.43, 0], 'red'],
      ['stem', 'cylinder', [0.05, 0.22, 0], [0, 0.89, 0], 'brown'],
    ],
  },
  cactus: {
    size: 400,
    along: 'height',
    pieces: [
      ['body', 'cylinder', [0.24, 0.9, 0], [0, 0.45, 0], 'cactus green'],
      ['top', 'sphere', [0.24, 0, 0], [0, 0.88, 0], 'cactus green'],
      ...both(['arm', 'cylinder', [0.12, 0.26, 0], [0.2, 0.5, 0], 'cactus green', { axis: 'x' }]),
      ...both(['arm', 'cylinder', [0.12, 0.3, 0], [0.28, 0.6, 0], 'cactus green']),
    ],
  },
  hammer: {
    size: 320,
    along: 'length',
    pieces: [
      ['handle', 'cylinder', [0.08, 1, 0], [0, 0.1, 0], 'ash', { axis: 'z' }],
      ['head', 'box', [0.36, 0.12, 0.12], [0, 0.1, 0.44], 'steel'],
    ],
  },
  phone: {
    size: 150,
    along: 'height',
    pieces: [
      ['body', 'box', [0.48, 1, 0.05], [0, 0.5, 0], 'black plastic'],
      ['screen_pane', 'box', [0.44, 0.94, 0.01], [0, 0.5, 0.026], 'screen'],
    ],
  },
  ufo: {
    size: 6000,
    along: 'length',
    pieces: [
      ['body', 'ellipsoid', [1, 0.2, 1], [0, 0.2, 0], ''],
      ['dome', 'ellipsoid', [0.42, 0.34, 0.42], [0, 0.29, 0], 'blue glass'],
      ['ring', 'torus', [0.9, 0.06, 0], [0, 0.19, 0], 'steel'],
    ],
  },
};
