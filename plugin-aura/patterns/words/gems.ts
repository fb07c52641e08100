import { type Row, row } from './row.ts';

const SPECIES = [
  'diamond', 'lab diamond | lab grown diamond = diamond', 'brilliant = diamond', 'black diamond', 'champagne diamond', 'pink diamond', 'yellow diamond | fancy yellow diamond | canary diamond = yellow diamond',
  'blue diamond', 'moissanite', 'cubic zirconia | zirconia | cz = cubic zirconia', 'ruby', 'sapphire | blue sapphire = sapphire', 'pink sapphire', 'yellow sapphire', 'white sapphire', 'green sapphire',
  'padparadscha', 'emerald', 'aquamarine', 'morganite', 'heliodor', 'beryl = heliodor', 'amethyst', 'citrine', 'smoky quartz', 'rose quartz', 'quartz | rock crystal = rock crystal', 'prasiolite = green amethyst',
  'topaz | blue topaz = blue topaz', 'imperial topaz', 'white topaz', 'london blue topaz = london blue topaz', 'swiss blue topaz = blue topaz', 'garnet', 'pyrope = garnet', 'almandine = garnet', 'rhodolite', 'tsavorite | green garnet = tsavorite', 'demantoid',
  'spessartine | spessartite = spessartine', 'peridot', 'tanzanite', 'spinel | red spinel = red spinel', 'blue spinel', 'tourmaline | green tourmaline = green tourmaline', 'pink tourmaline | rubellite = pink tourmaline',
  'paraiba | paraiba tourmaline = paraiba tourmaline', 'alexandrite', 'zircon | blue zircon = blue zircon', 'kunzite', 'iolite', 'moonstone', 'labradorite', 'opal', 'fire opal', 'black opal', 'pearl | freshwater pearl | akoya pearl = pearl',
  'black pearl | tahitian pearl = black pearl', 'jade | jadeite = jade', 'turquoise', 'lapis | lapis lazuli = lapis lazuli', 'onyx | black onyx = onyx', 'agate', 'carnelian', 'malachite', 'tiger eye | tiger\'s eye = tiger eye', 'coral', 'amber',
  'chalcedony', 'chrysoprase', 'obsidian', 'jasper', 'bloodstone', 'hematite', 'rhodonite', 'larimar', 'ametrine', 'chrysoberyl', 'star sapphire', 'star ruby', 'mother of pearl',
] as const;

const speciesRows = SPECIES.map((entry): Row => {
  const [phrases = '', species = phrases] = entry.split('=').map((side) => side.trim());
  return row(phrases, { kind: 'gem', species: species.split('|')[0]!.trim() });
});

const cut = (phrases: string, name: string, ...more: Row['senses']): Row => row(phrases, { kind: 'cut', cut: name }, ...more);

export const gemRows: readonly Row[] = [
  ...speciesRows,
  row('stone | gem | gemstone | jewel | melee | solitaire stone', { kind: 'gem', species: '' }),
  cut('round brilliant | round brilliant cut | brilliant cut | round cut', 'round'),
  cut('round', 'round', { kind: 'shape', shape: 'round' }),
  cut('oval | oval cut | oval shaped | oval brilliant', 'oval', { kind: 'shape', shape: 'oval' }),
  cut('princess | princess cut', 'princess'),
  cut('square cut', 'princess', { kind: 'shape', shape: 'square' }),
  cut('cushion cut | cushion shaped | old mine | old mine cut', 'cushion'),
  cut('cushion', 'cushion', { kind: 'part', part: 'cushion' }),
  cut('emerald cut | emerald shaped | step cut', 'emerald'),
  cut('asscher | asscher cut', 'asscher'),
  cut('radiant | radiant cut', 'radiant'),
  cut('pear cut | pear shaped | pear shape | teardrop cut | teardrop shaped', 'pear'),
  cut('pear | teardrop', 'pear', { kind: 'thing', thing: 'pear', domain: 'nature' }),
  cut('marquise | marquise cut | navette', 'marquise'),
  cut('heart cut | heart shaped cut', 'heart'),
  cut('heart shaped | heart', 'heart', { kind: 'shape', shape: 'heart' }, { kind: 'thing', thing: 'heart', domain: 'prop' }),
  cut('trillion | trillion cut | trilliant | trilliant cut | triangle cut | triangular cut', 'trillion'),
  cut('baguette | baguette cut', 'baguette'),
  cut('tapered baguette', 'tapered_baguette'),
  cut('briolette', 'briolette'),
  cut('rose cut', 'rose'),
  cut('old european | old european cut', 'old_european'),
  cut('single cut', 'single'),
  cut('cabochon | cabochon cut | cab', 'cabochon'),
];
