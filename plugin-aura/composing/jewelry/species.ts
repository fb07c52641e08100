/**
 * Gem species by the words that customers say, the name under which the catalogue of materials knows them, and how each is usually cut
 * (jewelry.md 3.1: soft, opaque and play-of-colour stones are domed).
 */
export interface SpeciesWords {
  /** Name by which an operation weighs it and a material is found: "blue topaz". */
  species: string;
  names: readonly string[];
  usual?: 'cabochon' | 'pearl';
}

const of = (species: string, more = '', usual?: SpeciesWords['usual']): SpeciesWords => ({
  species,
  names: [species, ...more.split('|').flatMap((word) => word.trim() || [])],
  ...(usual && { usual }),
});
const domed = (species: string, more = ''): SpeciesWords => of(species, more, 'cabochon');
const pearl = (species: string, more = ''): SpeciesWords => of(species, more, 'pearl');

export const SPECIES: readonly SpeciesWords[] = [
  of('diamond', 'lab diamond | lab grown diamond | lab-grown diamond | white diamond | natural diamond | brilliant | dmd'),
  of('black diamond'),
  of('champagne diamond', 'cognac diamond | brown diamond'),
  of('pink diamond', 'fancy pink diamond'),
  of('yellow diamond', 'fancy yellow diamond | canary diamond'),
  of('blue diamond', 'fancy blue diamond'),
  of('salt and pepper diamond', 'grey diamond | gray diamond'),
  of('moissanite', 'moissy | moiss'),
  of('cubic zirconia', 'zirconia | cz'),
  of('ruby', 'red ruby'),
  of('blue sapphire', 'sapphire'),
  of('pink sapphire'),
  of('yellow sapphire'),
  of('white sapphire'),
  of('green sapphire', 'teal sapphire'),
  of('padparadscha sapphire', 'padparadscha'),
  of('emerald', 'green emerald'),
  of('aquamarine'),
  of('morganite'),
  of('heliodor', 'golden beryl | beryl'),
  of('amethyst', 'purple amethyst'),
  of('citrine'),
  of('ametrine'),
  of('smoky quartz'),
  of('rose quartz'),
  of('prasiolite', 'green amethyst'),
  of('rock crystal', 'quartz | clear quartz'),
  of('blue topaz', 'topaz | london blue topaz | swiss blue topaz | sky blue topaz'),
  of('imperial topaz'),
  of('white topaz'),
  of('pink topaz'),
  of('garnet', 'pyrope | almandine | red garnet'),
  of('rhodolite garnet', 'rhodolite'),
  of('tsavorite garnet', 'tsavorite | green garnet'),
  of('demantoid garnet', 'demantoid'),
  of('spessartine garnet', 'spessartine | spessartite | mandarin garnet'),
  of('peridot'),
  of('tanzanite'),
  of('red spinel', 'spinel'),
  of('blue spinel'),
  of('black spinel'),
  of('green tourmaline', 'tourmaline'),
  of('pink tourmaline', 'rubellite'),
  of('paraiba tourmaline', 'paraiba'),
  of('watermelon tourmaline'),
  of('blue zircon', 'zircon'),
  of('alexandrite', 'chrysoberyl'),
  of('iolite'),
  of('kunzite'),
  domed('moonstone', 'rainbow moonstone'),
  domed('labradorite'),
  domed('opal', 'white opal | opal doublet | opal triplet'),
  domed('fire opal'),
  domed('black opal'),
  domed('jade', 'jadeite | nephrite | green jade'),
  domed('chalcedony'),
  domed('carnelian'),
  domed('chrysoprase'),
  domed('agate'),
  domed('moss agate', 'tree agate'),
  domed('amber'),
  domed('star sapphire'),
  domed('turquoise'),
  domed('lapis lazuli', 'lapis'),
  domed('onyx', 'black onyx'),
  domed('malachite'),
  domed('tiger eye', "tiger's eye | tigers eye"),
  domed('hematite'),
  domed('coral', 'red coral'),
  domed('jasper'),
  domed('obsidian'),
  domed('mother of pearl', 'mother-of-pearl'),
  pearl('white pearl', 'pearl | freshwater pearl | akoya pearl | akoya | south sea pearl | cultured pearl'),
  // half a pearl, grown against the shell: flat behind, and set like a cabochon
  { species: 'white pearl', names: ['mabe pearl', 'mabe', 'blister pearl', 'half pearl'], usual: 'cabochon' },
  pearl('black pearl', 'tahitian pearl | grey pearl | gray pearl | peacock pearl'),
  pearl('golden pearl', 'south sea golden pearl | golden south sea pearl | gold pearl'),
  pearl('pink pearl'),
];

/** The stone of a month, as jewellers' associations agreed on it (1912, later additions left out where a month has several). */
const BIRTHSTONES: readonly (readonly [month: string, species: string])[] = [
  ['january', 'garnet'],
  ['february', 'amethyst'],
  ['march', 'aquamarine'],
  ['april', 'diamond'],
  ['may', 'emerald'],
  ['june', 'white pearl'],
  ['july', 'ruby'],
  ['august', 'peridot'],
  ['september', 'blue sapphire'],
  ['october', 'opal'],
  ['november', 'citrine'],
  ['december', 'blue topaz'],
];

/** Every way to say a month's stone. */
export const birthstoneWords: readonly (readonly [words: string, species: string])[] = BIRTHSTONES.flatMap(([month, species]) =>
  [
    `${month} birthstone`,
    `birthstone for ${month}`,
    `birthstone of ${month}`,
    `birthstone ${month}`,
    `${month}'s birthstone`,
    `birthstone for the month of ${month}`,
  ].map((words) => [words, species] as const),
);

const BY_NAME: ReadonlyMap<string, SpeciesWords> = new Map(
  SPECIES.flatMap((entry) => entry.names.map((name): [string, SpeciesWords] => [name, entry])),
);

/** The species that these words name alone. */
export const speciesNamed = (words: string): SpeciesWords | undefined => BY_NAME.get(words);

/** A diamond of any colour: it has an operation of its own. */
export const isDiamond = (species: string): boolean => /(^|\s)diamond$/.test(species);

/** Whether a word names a kind of stone. */
export const isSpecies = (word: string): boolean => BY_NAME.has(word.toLowerCase());

/** Whether whole bangles are cut from this stone. */
export const isCutWhole = (species: string): boolean =>
  /^(?:jade|onyx|agate|chalcedony|carnelian|amber|lapis lazuli|obsidian|hematite|jasper|coral|mother of pearl)$/.test(species);
