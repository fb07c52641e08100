/** A number as short text, without a minus before zero: nine digits carry a 32-bit float exactly. */
export function floatText(value: number): string {
  return String(Number(Math.fround(value).toPrecision(9)) || 0);
}
