import { symbol } from './symbol.ts';

/** A flash as on signs of high voltage. */
export const lightningBolt = symbol({
  op: 'create_lightning_bolt',
  label: 'Lightning bolt',
  help: 'Flash of lightning',
  names: ['lightning bolt', 'lightning', 'thunderbolt', 'flash symbol'],
  material: 'yellow plastic',
  profile: {
    points: [
      [8, 50],
      [-32, -8],
      [-6, -8],
      [-16, -50],
      [32, 14],
      [6, 14],
      [24, 50],
    ],
  },
});
