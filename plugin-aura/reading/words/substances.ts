import { ceramics } from '../../materials/ceramics.ts';
import { COLOUR_WORDS, colourOf, NARROW_COLOURS, SHADE_WORDS } from '../../materials/colours.ts';
import { fabric } from '../../materials/fabric.ts';
import { FINISHES } from '../../materials/finishes.ts';
import { gems } from '../../materials/gems.ts';
import { glass } from '../../materials/glass.ts';
import { leather } from '../../materials/leather.ts';
import { metals } from '../../materials/metals.ts';
import { nature } from '../../materials/nature.ts';
import { paints } from '../../materials/paints.ts';
import type { CatalogueEntry } from '../../materials/physical.ts';
import { plastics } from '../../materials/plastics.ts';
import { stones } from '../../materials/stones.ts';
import { woods } from '../../materials/woods.ts';
import type { Row } from './grammar.ts';

/** Materials, stones, colours and finishes, from the catalogues themselves: a new material is read as soon as it is there. */

/** Catalogue words that name a thing or a use where they stand before a noun ("water bottle", "bread knife"): read as material only after "made of". */
const ONLY_OF = new Set(
  'water beer bread mushroom carpet paper leaves leaf foliage mirror screen flame fire grass sand snow ice candle sponge soil earth cheese cake moss hair skin bone shell sail shade curtain light smoke cloud sky sea wine milk coffee tea oil rope string net wool canvas'.split(
    ' ',
  ),
);

const names = ({ material, also }: CatalogueEntry): string[] =>
  [material.name.toLowerCase(), ...also].filter((name) => !name.includes('|') && name.length > 1);

/** One name for what is spelt or inflected in several ways: "wooden", "of timber", "aluminum", "stainless". */
const plainName = (name: string): string =>
  name
    .replace(/^(?:wooden|timber)$/, 'wood')
    .replace(/^(?:aluminum|alu)$/, 'aluminium')
    .replace(/^stainless$/, 'stainless steel');

const rowsOf = (entries: readonly CatalogueEntry[], ofOnly: boolean): Row[] =>
  entries.flatMap((entry) =>
    names(entry)
      .filter((name) => !ofOnly || !/ |^leaf$|^leaves$|^foliage$/.test(name))
      .map((name): Row => [name, { kind: 'material', material: plainName(name), ...(ofOnly || ONLY_OF.has(name) ? { only: 'of' } : {}) }]),
  );

export const MATERIALS: readonly Row[] = [
  ...rowsOf([...metals, ...woods, ...stones, ...ceramics, ...glass, ...leather, ...fabric, ...plastics, ...paints], false),
  ...rowsOf(nature, true),
  ['metal | metallic', { kind: 'material', material: 'steel' }],
  ['iron | wrought iron', { kind: 'material', material: 'wrought iron' }],
];

export const GEMS: readonly Row[] = [
  ...gems.flatMap((entry) => names(entry).map((name): Row => [name, { kind: 'gem', species: name }])),
  ['lab grown diamond | natural diamond | brilliant diamond', { kind: 'gem', species: 'diamond' }],
  ['black diamond', { kind: 'gem', species: 'black diamond' }],
  ['stone | gem | gemstone | jewel | melee | precious stone', { kind: 'gem', species: '' }],
];

const cut = (phrases: string, name: string): Row => [phrases, { kind: 'cut', cut: name }];
export const CUTS: readonly Row[] = [
  cut('round brilliant | round brilliant cut | brilliant cut | round cut | brilliant', 'round'),
  cut('round', 'round'),
  cut('oval | oval cut | oval shaped | oval brilliant', 'oval'),
  cut('princess | princess cut | square cut', 'princess'),
  cut('cushion cut | cushion shaped | old mine | old mine cut | cushion', 'cushion'),
  cut('emerald cut | emerald shaped | step cut | emerald cutting', 'emerald'),
  cut('asscher | asscher cut', 'asscher'),
  cut('radiant | radiant cut', 'radiant'),
  cut('pear cut | pear shaped | pear shape | teardrop cut | teardrop shaped | pear | teardrop', 'pear'),
  cut('marquise | marquise cut | marquise shaped | navette', 'marquise'),
  cut('heart cut | heart shaped cut | heart shaped | heart', 'heart'),
  cut('trillion | trillion cut | trilliant | trilliant cut | triangle cut | triangular cut', 'trillion'),
  cut('baguette | baguette cut', 'baguette'),
  cut('tapered baguette', 'tapered baguette'),
  cut('briolette', 'briolette'),
  cut('rose cut', 'rose'),
  cut('old european | old european cut', 'old european'),
  cut('single cut', 'single'),
  cut('cabochon | cabochon cut | cab', 'cabochon'),
];

export const COLOURS: readonly Row[] = [
  ...['', ...SHADE_WORDS].flatMap((shade) =>
    COLOUR_WORDS.flatMap((word): Row[] => {
      const phrase = shade ? `${shade} ${word}` : word;
      if (colourOf(phrase) === undefined) return [];
      return [[`${phrase} | ${phrase} colored | ${phrase} color`, { kind: 'colour', colour: phrase }]];
    }),
  ),
  ...NARROW_COLOURS.map((phrase): Row => [phrase, { kind: 'colour', colour: phrase }]),
];

/** Words of the finishes that are things when they stand alone. */
const THINGS = new Set(['mirror', 'piano', 'patent', 'flat finish', 'silk matte']);
export const FINISH_ROWS: readonly Row[] = FINISHES.flatMap(({ id, also }) =>
  [id, ...also].filter((word) => !THINGS.has(word)).map((word): Row => [`${word} | ${word} finish`, { kind: 'finish', finish: id }]),
);
export const MORE_FINISHES: readonly Row[] = [['highly polished | polished to a mirror', { kind: 'finish', finish: 'polished' }]];
