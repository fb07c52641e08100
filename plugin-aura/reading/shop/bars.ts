/**
 * Bars of metal by the names that they are ordered by: rolled beams and channels (EN 10365: depth, width, web, flange, root radius, mm), and
 * the rows of sizes of tubes, angles and flats, whose last or longest number is the length.
 */
type Rolled = readonly [depth: number, width: number, web: number, flange: number, root: number];
type Sizes = Readonly<Record<string, Rolled | undefined>>;

const IPE: Sizes = {
  80: [80, 46, 3.8, 5.2, 5],
  100: [100, 55, 4.1, 5.7, 7],
  120: [120, 64, 4.4, 6.3, 7],
  140: [140, 73, 4.7, 6.9, 7],
  160: [160, 82, 5, 7.4, 9],
  180: [180, 91, 5.3, 8, 9],
  200: [200, 100, 5.6, 8.5, 12],
  220: [220, 110, 5.9, 9.2, 12],
  240: [240, 120, 6.2, 9.8, 15],
  270: [270, 135, 6.6, 10.2, 15],
  300: [300, 150, 7.1, 10.7, 15],
  330: [330, 160, 7.5, 11.5, 18],
  360: [360, 170, 8, 12.7, 18],
  400: [400, 180, 8.6, 13.5, 21],
  450: [450, 190, 9.4, 14.6, 21],
  500: [500, 200, 10.2, 16, 21],
  550: [550, 210, 11.1, 17.2, 24],
  600: [600, 220, 12, 19, 24],
};
const HEA: Sizes = {
  100: [96, 100, 5, 8, 12],
  120: [114, 120, 5, 8, 12],
  140: [133, 140, 5.5, 8.5, 12],
  160: [152, 160, 6, 9, 15],
  180: [171, 180, 6, 9.5, 15],
  200: [190, 200, 6.5, 10, 18],
  220: [210, 220, 7, 11, 18],
  240: [230, 240, 7.5, 12, 21],
  260: [250, 260, 7.5, 12.5, 24],
  280: [270, 280, 8, 13, 24],
  300: [290, 300, 8.5, 14, 27],
  320: [310, 300, 9, 15.5, 27],
  340: [330, 300, 9.5, 16.5, 27],
  360: [350, 300, 10, 17.5, 27],
  400: [390, 300, 11, 19, 27],
};
const HEB: Sizes = {
  100: [100, 100, 6, 10, 12],
  120: [120, 120, 6.5, 11, 12],
  140: [140, 140, 7, 12, 12],
  160: [160, 160, 8, 13, 15],
  180: [180, 180, 8.5, 14, 15],
  200: [200, 200, 9, 15, 18],
  220: [220, 220, 9.5, 16, 18],
  240: [240, 240, 10, 17, 21],
  260: [260, 260, 10, 17.5, 24],
  280: [280, 280, 10.5, 18, 24],
  300: [300, 300, 11, 19, 27],
  320: [320, 300, 11.5, 20.5, 27],
  340: [340, 300, 12, 21.5, 27],
  360: [360, 300, 12.5, 22.5, 27],
  400: [400, 300, 13.5, 24, 27],
};
/** Channels with sloping flanges, whose mean thickness it is. */
const UPN: Sizes = {
  80: [80, 45, 6, 8, 8],
  100: [100, 50, 6, 8.5, 8.5],
  120: [120, 55, 7, 9, 9],
  140: [140, 60, 7, 10, 10],
  160: [160, 65, 7.5, 10.5, 10.5],
  180: [180, 70, 8, 11, 11],
  200: [200, 75, 8.5, 11.5, 11.5],
  220: [220, 80, 9, 12.5, 12.5],
  240: [240, 85, 9.5, 13, 13],
  260: [260, 90, 10, 14, 14],
  280: [280, 95, 10, 15, 15],
  300: [300, 100, 10, 16, 16],
};
const SERIES: Readonly<Record<string, Sizes | undefined>> = { ipe: IPE, hea: HEA, heb: HEB, upn: UPN, unp: UPN };

/** "IPE 100", "HE 200 B", with the word for a beam that stands beside it. */
const NAMED =
  /\b(?:(ipe|he[ab]|up?np?)\s*-?\s*(\d{2,3})|he\s*(\d{2,3})\s*-?\s*([ab]))\b(?:\s+(steel|stainless steel|alumini?um))?(?:\s+(?:i[\s-]|h[\s-]|u[\s-])?(?:beams?|girders?|joists?|channels?|columns?|sections?|profiles?|bars?|steel))?\b/i;

/** A beam or channel that is called by its series and depth, written out with its sizes. */
export function rolledBar(text: string): string {
  const found = NAMED.exec(text);
  if (!found) return text;
  const series = (found[1] ?? `he${found[4]}`).toLowerCase();
  const size = SERIES[series]?.[found[2] ?? found[3]!];
  if (!size) return text;
  const [depth, width, web, flange, root] = size;
  const before = text.slice(0, found.index).replace(/\b(?:beam|girder|channel|column|section|profile)\s*,?\s*$/i, '');
  const behind = text
    .slice(found.index + found[0].length)
    .replace(/^[\s,]*(?:[x×]\s*)?/, '')
    .replace(/(\d\s*(?:mm|cm|m|ft|metres?|meters?)|\b(?:metre|meter)s?)(?!\w)(?!\s*(?:long|high|tall|in length|lengths?))/i, '$1 long')
    .replace(/\b(\d{3,5})$/, '$1 mm long')
    .replace(/\b(?:high|tall)\b/i, 'long');
  const upright = /\b(?:columns?|high|tall)\b/i.test(text) ? 'upright ' : '';
  const sides = SERIES[series] === UPN ? `width ${depth} mm, flange height ${width} mm` : `${width} mm wide, ${depth} mm high`;
  const shape = SERIES[series] === UPN ? 'u channel' : 'i beam';
  const sizes = `${sides}, web thickness ${web} mm, flange thickness ${flange} mm, root radius ${root} mm`;
  return `${before}${found[5] ? `${found[5]} ` : ''}${upright}${shape}, ${behind === '' ? '' : `${behind.replace(/[\s,]+$/, '')}, `}${sizes}`;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const ROW = String.raw`(${NUMBER})(?:\s*mm)?\s*[x×]\s*(${NUMBER})(?:\s*mm)?(?:\s*[x×]\s*(${NUMBER})(?:\s*mm)?)?(?:\s*[x×]\s*(${NUMBER})(?:\s*(?:mm|long|lg))*)?(?!\s*(?:m|cm|"|in|ft)\b)(?![\w.])`;
const KIND = String.raw`\b(?:flat(?:\s+steel)?\s+bars?|angle(?:\s+(?:iron|bar|steel|section))?|l[\s-](?:angle|profile)|(?:square|rectangular|box)\s+(?:hollow\s+)?(?:tube|section)|[rs]hs)\b`;
const BEHIND = new RegExp(String.raw`(${KIND})((?:\s*,)?\s*)${ROW}`, 'i');
const BEFORE = new RegExp(String.raw`(?<![\w.]\s*)${ROW}\s*((?:(?:mild|steel|stainless|alumini?um|brass)\s+){0,2})(${KIND})`, 'i');

/** "flat bar 250 x 30 x 6", "angle iron 40 x 40 x 4 x 500": the sides of the section, and the length. */
export function barRow(text: string): string {
  const behind = BEHIND.exec(text);
  const before = behind ? undefined : BEFORE.exec(text);
  const found = behind ?? before;
  if (!found) return text;
  const kind = behind ? found[1]! : found[6]!;
  const row = (behind ? found.slice(3, 7) : found.slice(1, 5)).filter((side) => side !== undefined).map(Number);
  const sides = sidesOf(kind.toLowerCase(), row);
  if (!sides) return text;
  const named = /^(?:square|rect|box|[rs]hs)/i.test(kind) ? 'rectangular tube' : kind;
  return text.replace(found[0], `${before ? found[5] : ''}${named}, ${sides}`);
}

function sidesOf(kind: string, row: readonly number[]): string | undefined {
  const [a, b, c, d] = row;
  if (a === undefined || b === undefined) return undefined;
  if (kind.startsWith('flat')) {
    if (d !== undefined) return undefined;
    if (c === undefined) return `width ${Math.max(a, b)} mm, thickness ${Math.min(a, b)} mm`;
    const [long, wide, thick] = row.toSorted((left, right) => right - left);
    return `width ${wide} mm, thickness ${thick} mm, ${long} mm long`;
  }
  if (c === undefined) return undefined;
  // "angle 40 x 4 x 300" has equal legs
  const equal = d === undefined && c > Math.max(a, b) && b * 3 <= a;
  const [u, v, wall, long] = equal ? [a, a, b, c] : [a, b, c, d];
  if (wall! * 2 >= Math.min(u!, v!)) return undefined;
  return `width ${u} mm, height ${v} mm, thickness ${wall} mm${long === undefined ? '' : `, ${long} mm long`}`;
}
