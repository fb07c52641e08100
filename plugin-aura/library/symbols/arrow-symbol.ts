import { symbol } from './symbol.ts';

/** An arrow to the right with a broad head. */
export const arrowSymbol = symbol({
  op: 'create_arrow_symbol',
  label: 'Arrow',
  help: 'Arrow to the right',
  names: ['arrow symbol', 'arrow shape', 'direction arrow', 'right arrow', 'pointer arrow'],
  material: 'blue plastic',
  profile: {
    points: [
      [-50, -14],
      [4, -14],
      [4, -36],
      [50, 0],
      [4, 36],
      [4, 14],
      [-50, 14],
    ],
  },
});
