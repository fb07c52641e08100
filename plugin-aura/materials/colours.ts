/**
 * Colour words to sRGB, as an artist means them for a painted thing: "red" is a red paint, not the screen's primary.
 * Chosen by hand on the criterion that the plain words keep their hue under studio light.
 */
export const COLOURS: Readonly<Record<string, string>> = {
  white: '#F4F3EF',
  'off white': '#EFEBE0',
  ivory: '#F2EAD3',
  cream: '#F3E7C9',
  beige: '#D9C7A3',
  sand: '#D8C08F',
  tan: '#C39B6A',
  camel: '#B98A55',
  khaki: '#A79A6B',
  taupe: '#877768',
  brown: '#7A4A28',
  chestnut: '#7B3F26',
  chocolate: '#4E2E1E',
  sepia: '#6B4A2F',
  rust: '#A6492A',
  copper: '#B87345',
  bronze: '#8C6A3C',
  terracotta: '#C0623F',
  black: '#171717',
  charcoal: '#35383B',
  anthracite: '#2E3236',
  graphite: '#43474B',
  grey: '#8A8D90',
  'light grey': '#C3C5C7',
  'dark grey': '#4A4D50',
  silver: '#C4C7CA',
  red: '#C62828',
  'dark red': '#8C1B1B',
  'light red': '#E0605A',
  scarlet: '#D22B1F',
  crimson: '#B3152E',
  burgundy: '#6B1730',
  maroon: '#6E1F22',
  cherry: '#A81C2C',
  coral: '#F0735A',
  salmon: '#EE9079',
  peach: '#F5B58F',
  apricot: '#F2A765',
  orange: '#E8741E',
  'dark orange': '#C75A10',
  amber: '#E79A1C',
  ochre: '#C68A2B',
  mustard: '#D3A021',
  gold: '#E3B04B',
  golden: '#E3B04B',
  yellow: '#F2CB2B',
  'light yellow': '#F6E27A',
  lemon: '#F3E04A',
  lime: '#9CCB2E',
  green: '#3A9148',
  'light green': '#7CC47F',
  'dark green': '#1F5A30',
  olive: '#7A7F2E',
  moss: '#64743A',
  sage: '#9CAE88',
  mint: '#8ED9B4',
  emerald: '#0F8F5B',
  forest: '#23543A',
  teal: '#1B8286',
  turquoise: '#2FBFBF',
  aqua: '#4FC9D6',
  cyan: '#22B5D4',
  blue: '#2B62C4',
  'light blue': '#79B0E8',
  'dark blue': '#1C3A7A',
  'sky blue': '#6FB7EA',
  'baby blue': '#A4CBEF',
  'duck egg blue': '#B9D3CF',
  'duck egg': '#C3D6CC',
  blush: '#E8C3B9',
  'royal blue': '#2A4FC4',
  petrol: '#1B5666',
  navy: '#1B2A55',
  cobalt: '#1F4AA8',
  azure: '#3A8EE0',
  indigo: '#3C3590',
  purple: '#7A3FB0',
  violet: '#7D4CC4',
  lilac: '#B59AD6',
  lavender: '#BBA6DF',
  mauve: '#A982B5',
  plum: '#6E3566',
  magenta: '#C32D94',
  fuchsia: '#D8339B',
  pink: '#EA6FA3',
  'light pink': '#F2B3C8',
  'hot pink': '#E93A8C',
  rose: '#D9708A',
};

const SPELLINGS: Readonly<Record<string, string>> = {
  gray: 'grey',
  lightgray: 'light grey',
  lightgrey: 'light grey',
  darkgray: 'dark grey',
  darkgrey: 'dark grey',
  lightblue: 'light blue',
  darkblue: 'dark blue',
  lightgreen: 'light green',
  darkgreen: 'dark green',
  skyblue: 'sky blue',
  ecru: 'beige',
  jet: 'black',
  ebony: 'black',
  lila: 'lilac',
  wine: 'burgundy',
  bordeaux: 'burgundy',
  vermilion: 'scarlet',
};

const SHADES: Readonly<Record<string, readonly [target: string, amount: number]>> = {
  light: ['#FFFFFF', 0.4],
  pale: ['#FFFFFF', 0.5],
  pastel: ['#FFFFFF', 0.5],
  bright: ['#FFFFFF', 0.08],
  dark: ['#000000', 0.45],
  deep: ['#000000', 0.3],
};

/**
 * The sRGB hex that a colour word means: "blue", "light blue", "pale coral", "#4a90d9", "#abc". Undefined for anything else.
 */
export function colourOf(words: string): string | undefined {
  const word = words
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/\bgray\b/g, 'grey')
    .replace(/(colou?r|coloured|colored)$/, '')
    .trim();
  const code = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word)?.[1];
  if (code) return `#${code.length === 3 ? [...code].map((digit) => digit + digit).join('') : code}`.toUpperCase();
  const direct = COLOURS[word] ?? COLOURS[SPELLINGS[word] ?? ''];
  if (direct) return direct;
  const [first, ...rest] = word.split(' ');
  // "cobalt blue", "mint green": the narrower of the two names
  if (first !== undefined && isNarrow(first) && rest.length === 1 && isBasic(rest[0]!)) return COLOURS[first];
  const shade = SHADES[first ?? ''];
  const base = rest.length > 0 ? colourOf(rest.join(' ')) : undefined;
  return shade && base ? mixSrgb(base, shade[0], shade[1]) : undefined;
}

const BASIC: readonly string[] = ['white', 'black', 'grey', 'gray', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink'];
const isBasic = (word: string): boolean => BASIC.includes(word);
const isNarrow = (word: string): boolean =>
  Object.hasOwn(COLOURS, word) && !isBasic(word) && !['silver', 'gold', 'golden', 'copper', 'bronze'].includes(word);
/** Narrow names with the colour that they are one of: "cobalt blue", "mint green". */
export const NARROW_COLOURS: readonly string[] = Object.keys(COLOURS)
  .filter((word) => /^[a-z]+$/.test(word) && isNarrow(word))
  .flatMap((word) => BASIC.map((base) => `${word} ${base}`));

/** Words that `colourOf` reads on their own, longest first: for finding colours in a sentence. */
export const COLOUR_WORDS: readonly string[] = [...Object.keys(COLOURS), ...Object.keys(SPELLINGS)].sort((a, b) => b.length - a.length);
/** Words that shade a colour word that follows: "pale", "dark" ... */
export const SHADE_WORDS: readonly string[] = Object.keys(SHADES);

/** Straight mix of two sRGB hex colours; `amount` 0 gives the first, 1 the second. */
export function mixSrgb(from: string, to: string, amount: number): string {
  const a = channels(from);
  const b = channels(to);
  return `#${a
    .map((value, k) =>
      Math.round(value + (b[k]! - value) * amount)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}

/** Red, green and blue from 0 to 255. */
export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
