/**
 * Numbers as the artist's language writes them, on the screen only: what is stored, exported or told to a model stays as JavaScript writes it.
 */
let counts = new Intl.NumberFormat('en');
let mark = '.';

/** Chooses the language, for the whole page. @param language as in `lang`, "de" or "pt-BR" */
export function writeNumbersIn(language: string): void {
  counts = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  mark = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Writes a number with at most `precision` decimals and no trailing zeros; very small and very large ones in powers of ten. Nothing parts its thousands, so that it can be typed over. */
export function writeNumber(value: number, precision: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 10 ** -precision / 2 || size >= 1e12)) return String(Number(value.toPrecision(4))).replace('.', mark);
  const text = value.toFixed(precision);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0').replace('.', mark);
}

/** A number that always has its decimals, so that it does not jump while it runs: `1.20`. */
export function writeRunning(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', mark);
}

/** A count or a size to read, its thousands parted. */
export function writeCount(value: number): string {
  return counts.format(value);
}
