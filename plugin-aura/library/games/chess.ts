import type { Vec2 } from '../../kernel/space.ts';
import { curve } from '../drawn.ts';
import { by } from '../scaled.ts';
import { auto, mm } from '../thing.ts';

/**
 * What the six chess pieces share. Staunton proportions: a king of 95 mm on a base of 40, the others by the usual steps. Profiles are drawn
 * with the radius of the base and the height as units.
 */
export const chessParams = (height: number, base: number) => ({
  height: mm(height, 'Height', 'Over all'),
  base: auto(base, 'Base', 'Diameter of the base'),
});

/** Drawn without the felt, which stands out under the foot by six thousandths. */
export const chessLet = (share: number) => ({ base: `= height * ${share}`, b: '= base / 2', h: '= height / 1.006' });

export const CHESS_MATERIALS = { piece: 'maple', felt: 'dark green felt' };

type Drawn = readonly (Vec2 | { readonly spline: readonly Vec2[] })[];

const FOOT: Drawn = [
  [0, 0],
  [0.97, 0],
  {
    spline: [
      [1, 0.025],
      [0.97, 0.06],
    ],
  },
  [0.9, 0.07],
  [0.9, 0.085],
  {
    spline: [
      [0.92, 0.105],
      [0.78, 0.14],
    ],
  },
];
/** Straight pieces from knot to knot: a set has thirty-two pieces, and shading rounds them. */
const STEPS = 4;

/** A turned body: the foot that all pieces stand on, then the outline given. */
export const turned = (outline: Drawn) => ({ profile: by(['b', 'h'], { points: curve([...FOOT, ...outline], STEPS) }) });

/** Set back from the edge and let in: it is seen from below alone. */
export const FELT = {
  id: 'felt',
  op: 'cylinder',
  params: { diameter: '= b * 1.7', height: '= h * 0.02' },
  at: { my: 'top', offset: [0, '= h * 0.014', 0] as [number, string, number] },
};

/** Names of a piece, of the white and of the black one. */
export const chessNames = (piece: string, ...others: string[]) => ({
  names: [`chess ${piece}`, ...others],
  variants: [
    { names: [`white ${piece}`], params: {}, materials: { main: 'maple' } },
    { names: [`black ${piece}`], params: {}, materials: { main: 'ebony' } },
  ],
});
