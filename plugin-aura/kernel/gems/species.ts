/**
 * Specific gravity (g/cm3) of gem species, from gemmological tables (GIA, Schumann). Used to weigh a stone from its
 * solid's own volume: carats = mm3 x SG / 200.
 */
const SPECIFIC_GRAVITY: Readonly<Record<string, number>> = {
  diamond: 3.52,
  moissanite: 3.22,
  zirconia: 5.8,
  ruby: 4.0,
  sapphire: 4.0,
  padparadscha: 4.0,
  emerald: 2.72,
  aquamarine: 2.7,
  morganite: 2.8,
  heliodor: 2.7,
  beryl: 2.72,
  amethyst: 2.65,
  citrine: 2.65,
  quartz: 2.65,
  ametrine: 2.65,
  prasiolite: 2.65,
  topaz: 3.53,
  garnet: 3.9,
  pyrope: 3.78,
  almandine: 4.05,
  rhodolite: 3.84,
  tsavorite: 3.61,
  demantoid: 3.84,
  spessartine: 4.15,
  peridot: 3.34,
  tanzanite: 3.35,
  spinel: 3.6,
  tourmaline: 3.06,
  paraiba: 3.06,
  rubellite: 3.06,
  zircon: 4.68,
  alexandrite: 3.73,
  iolite: 2.61,
  kunzite: 3.18,
  moonstone: 2.58,
  opal: 2.1,
  pearl: 2.75,
  jade: 3.34,
  jadeite: 3.34,
  turquoise: 2.76,
  lapis: 2.75,
  onyx: 2.6,
  agate: 2.6,
  carnelian: 2.6,
  chalcedony: 2.6,
  coral: 2.65,
  amber: 1.08,
  malachite: 3.9,
  labradorite: 2.7,
  hematite: 5.2,
};

/** The species named in a material's words ("blue sapphire" -> sapphire) with its SG; undefined where none is known. The longest name wins, so that "zirconia" is not zircon. */
export function findSpecies(words: string): { species: string; specificGravity: number } | undefined {
  const lower = words.toLowerCase().normalize('NFD').replace(/[̀-ͯ]/g, '');
  let best: { species: string; specificGravity: number } | undefined;
  for (const [species, specificGravity] of Object.entries(SPECIFIC_GRAVITY))
    if (lower.includes(species) && species.length > (best?.species.length ?? 0)) best = { species, specificGravity };
  return best;
}
