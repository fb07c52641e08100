/** Shown while the conversation is empty: one of each kind of thing, as an artist would say it. */
export const EXAMPLES: readonly string[] = [
  'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter',
  'Platinum halo ring with an oval sapphire and pavé shoulders, size 54',
  'Round oak dining table, 120 cm across, with four tapered legs',
  'White porcelain vase, 30 cm tall',
  'Steel flange with 6 bolt holes, 80 mm outside, 10 mm thick',
];
