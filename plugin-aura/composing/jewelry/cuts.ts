import { CUT_NAMES, type CutName } from '../../kernel/gems/cuts.ts';
import { type Said, said } from './said.ts';

/** What a cut is called, and what of it the trade takes for granted (jewelry.md 2.2, 2.10). */
export interface CutWords {
  cut: CutName;
  /** Names that can stand alone: "a princess", "two baguettes". */
  names: readonly string[];
  /** Length over width. */
  ratio: number;
  /** Carats of a diamond: factor x length x width x depth, with depth as a share of the width. */
  factor: number;
  depth: number;
  /** Another cut that stands for it and is not quite it: said in the notes. */
  instead?: string;
}

const of = (cut: CutName, names: string, ratio: number, factor: number, depth: number, instead?: string): CutWords => ({
  cut,
  names: names.split('|').map((name) => name.trim()),
  ratio,
  factor,
  depth,
  ...(instead && { instead }),
});

export const CUTS: readonly CutWords[] = [
  of('round', 'round brilliant | round brilliant cut | brilliant cut | round cut | round | rd | rnd', 1, 0.0061, 0.615),
  of('oval', 'oval | oval cut | oval shaped | oval brilliant', 1.4, 0.0062, 0.61),
  of('princess', 'princess | princess cut | square cut | square', 1, 0.0083, 0.72),
  of('cushion', 'cushion | cushion cut | cushion shaped | cush', 1.05, 0.0075, 0.63),
  of('cushion', 'old mine | old mine cut', 1.05, 0.0075, 0.63, 'old mine cut'),
  of('emerald', 'emerald cut | emerald shaped | step cut', 1.4, 0.009, 0.66),
  of('asscher', 'asscher | asscher cut', 1, 0.008, 0.68),
  of('radiant', 'radiant | radiant cut', 1.25, 0.0081, 0.66),
  of('pear', 'pear | pear cut | pear shaped | pear shape | teardrop | teardrop cut | teardrop shaped | drop shaped', 1.5, 0.0058, 0.61),
  of('marquise', 'marquise | marquise cut | navette | marq', 2, 0.0057, 0.61),
  of('heart', 'heart cut | heart shaped | heart', 1, 0.0059, 0.61),
  of('trillion', 'trillion | trillion cut | trilliant | trilliant cut | triangle cut | triangular | triangular cut', 1.05, 0.005, 0.4),
  of('baguette', 'baguette | baguette cut | straight baguette | rectangular', 2, 0.0095, 0.66),
  of('tapered_baguette', 'tapered baguette', 2, 0.0095, 0.66),
  of('carre', 'carre | carre cut', 1, 0.009, 0.68),
  of('briolette', 'briolette', 1.6, 0.006, 1),
  of('rose', 'rose cut', 1, 0.006, 0.4),
  of('old_european', 'old european | old european cut', 1, 0.0061, 0.7),
  of('tablet', 'tablet cut | table cut | portrait cut', 1.25, 0.0105, 0.12),
  of('cushion_tablet', 'cushion tablet', 1.1, 0.012, 0.12),
  of('cabochon', 'cabochon | cabochon cut | cab', 1.25, 0.008, 0.45),
  of('cabochon', 'sugarloaf | sugar loaf | sugarloaf cabochon', 1, 0.008, 0.45, 'sugarloaf'),
  of('half_moon', 'half moon | half moon cut | half-moon', 0.6, 0.0074, 0.37),
  of('trapezoid', 'trapezoid | trapezoid cut | trapeze | trapeze cut', 0.75, 0.0073, 0.48),
  of('hexagon', 'hexagon cut | hexagonal cut | hex cut | hexagon shaped | hexagon | hexagonal', 1.1547, 0.0065, 0.67),
  of('kite', 'kite cut | kite shaped | kite', 1.5, 0.0044, 0.56),
  of('shield', 'shield cut', 1.2, 0.0062, 0.63),
];

/** Words of a cut that are plain shapes too, and of a piece without a stone mean its form. */
export const SHAPE_WORDS: ReadonlySet<string> = new Set([
  'round',
  'square',
  'rectangular',
  'triangular',
  'oval',
  'heart',
  'heart shaped',
  'teardrop',
  'cushion',
  'hexagon',
  'hexagonal',
  'kite',
]);

const BY_NAME: ReadonlyMap<string, CutWords> = new Map(
  CUTS.flatMap((entry) => entry.names.map((name): [string, CutWords] => [name, entry])),
);
const BY_CUT: ReadonlyMap<string, CutWords> = new Map([...CUTS].reverse().map((entry) => [entry.cut, entry]));

export const cutNamed = (words: string): CutWords | undefined => BY_NAME.get(words);

const PEARL: CutWords = { cut: 'pearl', names: ['pearl'], ratio: 1, factor: 0.0104, depth: 1 };
export const cutFacts = (cut: string): CutWords => BY_CUT.get(cut) ?? (cut === 'pearl' ? PEARL : BY_CUT.get('round')!);

export const isCut = (name: string): name is CutName => (CUT_NAMES as readonly string[]).includes(name);

/** Width (short way across) in mm of a stone of this weight, by the trade's estimate; `gravity` is the species' specific gravity. */
export function widthOfCarat(carat: number, cut: string, gravity = 3.52): number {
  const { ratio, factor, depth } = cutFacts(cut);
  return Math.cbrt((carat * 3.52) / (gravity * factor * ratio * depth));
}

/** Diameter of a small round stone of this weight and back (jewelry.md 2.11). */
export const meleeDiameter = (carat: number, gravity = 3.52): number => Math.cbrt((carat * 3.52) / (0.00375 * gravity));
export const meleeCarat = (diameter: number, gravity = 3.52): number => (0.00375 * diameter ** 3 * gravity) / 3.52;

/** Outlines with corners, straight or cut off. */
export const isCornered = (cut: string): boolean =>
  /^(?:princess|emerald|asscher|radiant|baguette|tapered_baguette|carre|trillion|half_moon|trapezoid|hexagon|kite|shield)$/.test(cut);

/** Of two words of one stone the one says that it is a cabochon, and the other its outline. */
export const isDomed = (...cuts: readonly string[]): boolean =>
  cuts.includes('cabochon') && cuts.some((cut) => cut === 'oval' || cut === 'round');

/** What a cut is where its outline is square: a cushion is so by itself, and an emerald cut that is square is an asscher. */
const SQUARED: Readonly<Record<string, CutName>> = { cushion: 'cushion', emerald: 'asscher', asscher: 'asscher' };

/** "a square cushion": the plain word is no cut of its own beside one that can be square; the cut that both say, or undefined where they differ. */
export function squaredCut(one: Said<string>, other: Said<string>): Said<string> | undefined {
  const isPlain = (cut: Said<string>): boolean => cut.traces.length > 0 && cut.traces.every(({ words }) => /^square$/i.test(words));
  const own = isPlain(one) ? other : isPlain(other) ? one : undefined;
  const cut = own && SQUARED[own.value];
  return cut && said(cut, ...one.traces, ...other.traces);
}
