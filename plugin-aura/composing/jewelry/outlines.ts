/**
 * Outlines that plates, charms and brooches are cut to. Each is drawn in a box about 20 units high, as an SVG path has it (y down), and
 * scaled by its larger side; the ones with a breadth of their own take two sizes.
 */

type Outline = (size: string, breadth?: string) => Record<string, unknown>;

const drawn =
  (svg: string): Outline =>
  (size) => ({ svg, size: `= ${size}` });

/** Petals round a middle: a closed run of arcs that bulge outward. */
function petals(count: number, inner: number): string {
  const point = (i: number): string => {
    const angle = (2 * Math.PI * i) / count;
    return `${(inner * Math.sin(angle)).toFixed(3)} ${(-inner * Math.cos(angle)).toFixed(3)}`;
  };
  const chord = 2 * inner * Math.sin(Math.PI / count);
  const arcs = Array.from({ length: count }, (_, i) => `A ${(chord * 0.56).toFixed(3)} ${(chord * 0.56).toFixed(3)} 0 1 1 ${point(i + 1)}`);
  return `M ${point(0)} ${arcs.join(' ')} Z`;
}

/** Six arms with two pairs of twigs each. */
function snowflake(): string {
  const arm = (
    [
      [-0.9, 2],
      [-0.9, 4.4],
      [-3.2, 6.4],
      [-2.2, 7.6],
      [-0.9, 6.6],
      [-0.9, 10],
      [0.9, 10],
      [0.9, 6.6],
      [2.2, 7.6],
      [3.2, 6.4],
      [0.9, 4.4],
      [0.9, 2],
    ] as const
  ).map(([x, y]) => [x, y]);
  const points = Array.from({ length: 6 }, (_, k) => {
    const angle = (Math.PI / 3) * k;
    return arm.map(
      ([x = 0, y = 0]) =>
        `${(x * Math.cos(angle) + y * Math.sin(angle)).toFixed(2)} ${(x * Math.sin(angle) - y * Math.cos(angle)).toFixed(2)}`,
    );
  }).flat();
  return `M ${points.join(' L ')} Z`;
}

/** Two triangles through each other, as bands: six points with their holes, and the hexagon between. */
function hexagram(): string {
  const [size, band] = [10, 1.25];
  const at = (radius: number, turn: number): string => {
    const angle = (turn * Math.PI) / 180;
    return `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`;
  };
  const outer = Array.from({ length: 12 }, (_, k) => at(k % 2 === 0 ? size : size / Math.sqrt(3), 30 * k));
  const middle = Array.from({ length: 6 }, (_, k) => at((size / 2 - band) / Math.cos(Math.PI / 6), 30 - 60 * k));
  const [low, high] = [size / 2, size - 2 * band];
  const half = (high - low) / Math.sqrt(3);
  const tips = Array.from({ length: 6 }, (_, k) => {
    const side = (Math.atan2(half, low) * 180) / Math.PI;
    const radius = Math.hypot(half, low);
    return [at(high, 60 * k), at(radius, 60 * k - side), at(radius, 60 * k + side)];
  });
  return [outer, middle, ...tips].map((points) => `M ${points.join(' L ')} Z`).join(' ');
}

/** A blade on its stem, `half` as broad to either side, its edges in teeth toward the tip: `depth` of the breadth deep, each cut `sunk` units down toward the stem. */
function toothed({ teeth, half, depth, sunk }: { teeth: number; half: number; depth: number; sunk: number }): string {
  const [base, tip] = [7, -10];
  const wide = (t: number): number => half * Math.sin(Math.PI * Math.min(1, 0.06 + 0.94 * t) ** 1.15);
  const at = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const level = (t: number): number => base + (tip - base) * t;
  const up = Array.from({ length: teeth }, (_, k): [string, string, string] => {
    const [middle, end] = [(k + 0.5) / teeth, (k + 1) / teeth];
    const last = k === teeth - 1;
    return [
      at(wide(middle) * 1.06, level(middle)),
      at(last ? 0 : wide(end), level(end)),
      at(last ? 0 : (1 - depth) * wide(end), level(end) + (last ? 0 : sunk)),
    ];
  });
  const mirrored = (spot: string): string => (spot.startsWith('-') ? spot.slice(1) : `-${spot}`);
  const rising = up.map(([bend, point, notch]) => `Q ${bend} ${point} L ${notch}`);
  const falling = up.toReversed().map(([bend, point], i, all) => {
    const below = all[i + 1]?.[2] ?? at(0.6, base);
    return `${i === 0 ? '' : `L ${mirrored(point)} `}Q ${mirrored(bend)} ${mirrored(below)}`;
  });
  return `M 0.6 10 L 0.6 ${base} ${rising.join(' ')} ${falling.join(' ')} L -0.6 10 Z`;
}

const HEART =
  'M 0 9 C -5 4 -10 0 -10 -5 C -10 -9 -7 -11 -4.5 -11 C -2 -11 -0.6 -9.4 0 -7.6 C 0.6 -9.4 2 -11 4.5 -11 C 7 -11 10 -9 10 -5 C 10 0 5 4 0 9 Z';
const PEAR = 'M 0 -12 C 3 -7 7 -2 7 4 C 7 8 4 11 0 11 C -4 11 -7 8 -7 4 C -7 -2 -3 -7 0 -12 Z';

export const OUTLINES: Readonly<Record<string, Outline>> = {
  princess: (size) => ({ rect: [`= ${size}`, `= ${size}`], r: 0.6 }),
  baguette: (size, breadth) => ({ rect: [breadth ?? `= ${size} * 0.6`, `= ${size}`], r: 0.6 }),
  oval: (size, breadth) => ({ ellipse: [breadth ?? `= ${size} * 0.75`, `= ${size}`] }),
  tag: (size, breadth) => ({ rect: [breadth ?? `= ${size} * 0.56`, `= ${size}`], r: 4 }),
  hexagon: (size) => ({ polygon: 6, across_flats: `= ${size}` }),
  octagon: (size) => ({ polygon: 8, across_flats: `= ${size}` }),
  trillion: (size) => ({ polygon: 3, side: `= ${size}`, r: 0.8 }),
  star: (size) => ({ star: 5, diameter: `= ${size}`, inner_diameter: `= ${size} * 0.45`, r: 0.4 }),
  hexagram: drawn(hexagram()),
  // without its holes, where a stone stands in the middle
  hexagram_plate: (size) => ({ star: 6, diameter: `= ${size}`, inner_diameter: `= ${size} * 0.57735` }),
  sun: (size) => ({ star: 12, diameter: `= ${size}`, inner_diameter: `= ${size} * 0.62`, r: 0.2 }),
  heart: drawn(HEART),
  pear: drawn(PEAR),
  moon: drawn('M 4 -9.2 A 10 10 0 1 0 4 9.2 A 9.6 9.6 0 0 1 4 -9.2 Z'),
  anchor: drawn(
    'M -1.2 -4 V -3 H -5 V -0.8 H -1.2 V 6.8 C -4.2 6.2 -6.2 4.6 -6.8 2.4 L -5 3 L -8 -1 L -10 3.6 L -8.6 3 C -7.6 7 -4 9.6 0 10 C 4 9.6 7.6 7 8.6 3 L 10 3.6 L 8 -1 L 5 3 L 6.8 2.4 C 6.2 4.6 4.2 6.2 1.2 6.8 V -0.8 H 5 V -3 H 1.2 V -4 A 3 3 0 1 0 -1.2 -4 Z M 1.3 -6.75 A 1.3 1.3 0 1 0 -1.3 -6.75 A 1.3 1.3 0 1 0 1.3 -6.75 Z',
  ),
  key: drawn(
    'M -1.1 -2 V 10 H 5 V 7.8 H 3 V 6 H 5 V 3.8 H 1.1 V -2 A 4.2 4.2 0 1 0 -1.1 -2 Z M 2.2 -6.05 A 2.2 2.2 0 1 0 -2.2 -6.05 A 2.2 2.2 0 1 0 2.2 -6.05 Z',
  ),
  leaf: drawn(toothed({ teeth: 6, half: 5.6, depth: 0.13, sunk: 0.3 })),
  feather: drawn(toothed({ teeth: 5, half: 3.5, depth: 0.5, sunk: 1.5 })),
  butterfly: drawn(
    'M 0 -3 C 2 -9 9 -11 10 -7 C 10.6 -3.5 7 0 4 0.6 C 7.5 1.2 8.6 4 7 6.6 C 5 9 1.4 6 0 2.6 C -1.4 6 -5 9 -7 6.6 C -8.6 4 -7.5 1.2 -4 0.6 C -7 0 -10.6 -3.5 -10 -7 C -9 -11 -2 -9 0 -3 Z',
  ),
  infinity: drawn(
    'M 0 -1.8 C 2.5 -5 10 -5.5 10 0 C 10 5.5 2.5 5 0 1.8 C -2.5 5 -10 5.5 -10 0 C -10 -5.5 -2.5 -5 0 -1.8 Z M 2.4 0 C 4.2 2.6 7.8 2.8 7.8 0 C 7.8 -2.8 4.2 -2.6 2.4 0 Z M -2.4 0 C -4.2 -2.6 -7.8 -2.8 -7.8 0 C -7.8 2.8 -4.2 2.6 -2.4 0 Z',
  ),
  flower: drawn(petals(5, 5)),
  clover: drawn(petals(4, 5)),
  snowflake: drawn(snowflake()),
  fish: drawn(
    'M -10 -4.5 C -8.6 -2.4 -7 -1.2 -6 -0.8 C -2 -6 6 -6 10 0 C 6 6 -2 6 -6 0.8 C -7 1.2 -8.6 2.4 -10 4.5 C -9.2 1.5 -9.2 -1.5 -10 -4.5 Z',
  ),
  horseshoe: drawn('M -5 9 L -8 9 C -10 -2 -8 -10 0 -10 C 8 -10 10 -2 8 9 L 5 9 C 6.5 -1 5 -6.5 0 -6.5 C -5 -6.5 -6.5 -1 -5 9 Z'),
  crown: drawn('M -9 8 L -10 -5 L -5 1 L 0 -8 L 5 1 L 10 -5 L 9 8 Z'),
  lightning: drawn('M 3 -10 L -6 2 L -0.5 2 L -3 10 L 6 -2.5 L 0.8 -2.5 Z'),
  bell: drawn(
    'M 0 -9 C 4.5 -9 5.5 -5 5.6 0 C 5.7 3.4 6.6 5 8 6.4 L 2.2 6.4 A 2.2 2.2 0 1 1 -2.2 6.4 L -8 6.4 C -6.6 5 -5.7 3.4 -5.6 0 C -5.5 -5 -4.5 -9 0 -9 Z',
  ),
  wing: drawn('M -10 5 C -8 -4 0 -9 10 -9 C 9 -6 7 -4 4.4 -3 C 5.4 -1.6 3.6 0.4 0.8 1 C 1 3 -1.4 4.4 -4 4.6 C -6 5.4 -8 5.4 -10 5 Z'),
  fleur: drawn(
    'M 0 -10 C 3 -7 3.4 -3.6 1.6 0 C 3 -4.4 9 -4.4 8.6 0.2 C 8.3 2.6 5.6 3 5 1 C 4.6 3 3 3.6 1.8 3.4 L 2.6 8 L -2.6 8 L -1.8 3.4 C -3 3.6 -4.6 3 -5 1 C -5.6 3 -8.3 2.6 -8.6 0.2 C -9 -4.4 -3 -4.4 -1.6 0 C -3.4 -3.6 -3 -7 0 -10 Z',
  ),
  skull: drawn(
    'M 0 -10 C -5.5 -10 -8.5 -6.5 -8.5 -2.2 C -8.5 0.6 -7.2 2.6 -5.2 3.8 L -5.2 7.5 C -5.2 9 -4.2 10 -2.8 10 L 2.8 10 C 4.2 10 5.2 9 5.2 7.5 L 5.2 3.8 C 7.2 2.6 8.5 0.6 8.5 -2.2 C 8.5 -6.5 5.5 -10 0 -10 Z M -1.3 -1 A 2.3 2.5 0 1 0 -5.9 -1 A 2.3 2.5 0 1 0 -1.3 -1 Z M 5.9 -1 A 2.3 2.5 0 1 0 1.3 -1 A 2.3 2.5 0 1 0 5.9 -1 Z M 0 1.8 L -1.2 4.2 L 1.2 4.2 Z M -2 6.4 H -1 V 8.6 H -2 Z M 1 6.4 H 2 V 8.6 H 1 Z',
  ),
  eye: drawn('M -10 0 C -6 -6 6 -6 10 0 C 6 6 -6 6 -10 0 Z'),
  cat: drawn(
    'M -7 -9 L -3 -5.6 C -1 -6.2 1 -6.2 3 -5.6 L 7 -9 C 8 -5 8.4 -2 8 1 C 7.4 6 4 8.6 0 8.6 C -4 8.6 -7.4 6 -8 1 C -8.4 -2 -8 -5 -7 -9 Z',
  ),
  paw: drawn(
    'M 10 0 A 10 10 0 1 0 -10 0 A 10 10 0 1 0 10 0 Z M 0 0.4 C -3 0.4 -5 3 -4.4 5.2 C -3.8 6.8 -2 6.6 0 6 C 2 6.6 3.8 6.8 4.4 5.2 C 5 3 3 0.4 0 0.4 Z M -4.6 -0.4 A 1.4 1.9 0 1 0 -7.4 -0.4 A 1.4 1.9 0 1 0 -4.6 -0.4 Z M -0.7 -3.8 A 1.5 2.1 0 1 0 -3.7 -3.8 A 1.5 2.1 0 1 0 -0.7 -3.8 Z M 3.7 -3.8 A 1.5 2.1 0 1 0 0.7 -3.8 A 1.5 2.1 0 1 0 3.7 -3.8 Z M 7.4 -0.4 A 1.4 1.9 0 1 0 4.6 -0.4 A 1.4 1.9 0 1 0 7.4 -0.4 Z',
  ),
  bird: drawn(
    'M -10 -1 C -7 -2.4 -5 -2 -3 -0.6 C -3.4 -4 -2 -8 2 -10 C 2 -6 3 -3 5 -1.6 C 7 -1.8 8.6 -1 10 0.6 C 8.6 1 7.6 1.6 7 3 C 5 6.4 1 7 -2.6 5 C -5 6.4 -7 6.6 -9 6 C -7 4.6 -6 3.4 -5.4 2 C -7.4 1.6 -9 0.4 -10 -1 Z',
  ),
  arrow: drawn('M 0 -10 L 4 -5 H 1.1 V 6 L 3.6 8.4 V 10 L 0 7.6 L -3.6 10 V 8.4 L -1.1 6 V -5 H -4 Z'),
  ankh: drawn(
    'M -1.3 -1.6 C -6 -4 -4.6 -10 0 -10 C 4.6 -10 6 -4 1.3 -1.6 H 6 V 1 H 1.3 V 10 H -1.3 V 1 H -6 V -1.6 Z M 0 -7.8 C -2.4 -7.8 -2.4 -4.2 0 -2.8 C 2.4 -4.2 2.4 -7.8 0 -7.8 Z',
  ),
  note: drawn(
    'M 2 -10 H 3.6 C 4 -7 8 -6 6.6 -1 C 6 -3 5 -4 3.8 -4.4 V 6 C 3.8 8.4 1.6 10 -1.2 10 C -3.8 10 -5.4 8.6 -5.4 6.8 C -5.4 4.6 -3.2 3 -0.6 3 C 0.4 3 1.2 3.2 2 3.6 Z',
  ),
  bow: drawn(
    'M 0 -1.6 C 3 -5 8 -6.6 9.6 -5 C 10.6 -2 10.6 2 9.6 5 C 8 6.6 3 5 0 1.6 C -3 5 -8 6.6 -9.6 5 C -10.6 2 -10.6 -2 -9.6 -5 C -8 -6.6 -3 -5 0 -1.6 Z',
  ),
  puzzle: drawn('M -8 -7 H -2 A 2.4 2.4 0 1 1 2 -7 H 8 V -1 A 2.4 2.4 0 1 1 8 3 V 9 H -8 V 3 A 2.4 2.4 0 1 0 -8 -1 Z'),
  mountain: drawn('M -10 8 L -3.5 -6 L 0 0 L 2.5 -4 L 10 8 Z'),
  hamsa: drawn(
    'M 0 -10 C 1.6 -10 2 -8.6 2 -7 V -3 H 2.7 V -7 C 2.7 -9.4 6 -9.4 6 -7 V 1 C 7 -0.6 8 -1.6 9.4 -1 C 10 -0.6 9.4 0.6 8.6 2 C 6.6 7 4 10 0 10 C -4 10 -6.6 7 -8.6 2 C -9.4 0.6 -10 -0.6 -9.4 -1 C -8 -1.6 -7 -0.6 -6 1 V -7 C -6 -9.4 -2.7 -9.4 -2.7 -7 V -3 H -2 V -7 C -2 -8.6 -1.6 -10 0 -10 Z',
  ),
};

/** Words for figures that a customer names, and the outline each has: with these a plate or a charm is cut. */
export const FIGURE_WORDS: readonly (readonly [words: string, outline: string])[] = [
  ['moon | crescent | crescent moon', 'moon'],
  ['anchor', 'anchor'],
  ['key', 'key'],
  ['bell', 'bell'],
  ['leaf', 'leaf'],
  ['feather', 'feather'],
  ['butterfly', 'butterfly'],
  ['flower | daisy | blossom | rose flower', 'flower'],
  ['clover | shamrock | four leaf clover', 'clover'],
  ['snowflake', 'snowflake'],
  ['star of david | david star | magen david | hexagram | six pointed star', 'hexagram'],
  ['sun', 'sun'],
  ['fish', 'fish'],
  ['horseshoe', 'horseshoe'],
  ['crown', 'crown'],
  ['lightning bolt | lightning', 'lightning'],
  ['wing | angel wing', 'wing'],
  ['fleur de lis | fleur-de-lis | lily | fleur', 'fleur'],
  ['skull', 'skull'],
  ['evil eye | all seeing eye | eye motif', 'eye'],
  ['cat | kitten | cat face', 'cat'],
  ['paw | paw print | dog paw | cat paw', 'paw'],
  ['bird | dove | swallow | sparrow', 'bird'],
  ['arrow', 'arrow'],
  ['ankh', 'ankh'],
  ['music note | musical note | note', 'note'],
  ['bow | ribbon bow', 'bow'],
  ['puzzle piece | jigsaw piece', 'puzzle'],
  ['mountain', 'mountain'],
  ['hamsa | hamsa hand | hand of fatima', 'hamsa'],
  ['infinity | infinity symbol | infinity sign | infinity loop', 'infinity'],
];

/** Words for forms that are put together from several pieces (showpieces.ts). */
export const SHOWN_WORDS: readonly (readonly [words: string, shape: string])[] = [
  ['tree of life | tree | family tree', 'tree'],
  ['compass | compas | compa | compass rose', 'compass'],
  ['dragonfly', 'dragonfly'],
  ['bee | bumblebee | bumble bee | honeybee | honey bee', 'bee'],
  ['cameo', 'cameo'],
];

/** Outlines that a customer means as a figure, not as the cut of a stone. */
export const isFigure = (outline: string): boolean =>
  outline === 'star' || outline === 'cross' || FIGURE_WORDS.some(([, of]) => of === outline);

/** The profile of a plate of this outline, with numbers in the place of its expressions; mm. A plate without one is a disc. */
export function outlineAt(outline: string, size: number, breadth?: number): Record<string, unknown> {
  const profile = OUTLINES[outline]?.(String(size), breadth === undefined ? undefined : String(breadth)) ?? { circle: size };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    const found = typeof value === 'string' ? /^(?:= )?(\d+(?:\.\d+)?)(?: \* (\d+(?:\.\d+)?))?$/.exec(value) : null;
    return found ? Number(found[1]) * Number(found[2] ?? 1) : value;
  };
  return Object.fromEntries(Object.entries(profile).map(([key, value]) => [key, key === 'svg' ? value : plain(value)]));
}

/** Plates that are flat in the trade, and figures whose face is roofed rather than puffed. */
const FLAT = /^(?:princess|baguette|oval|tag|hexagon|octagon|hexagram|trillion|key|eye|infinity)$/;
const RIDGED = /^(?:star|sun|lightning|snowflake|arrow)$/;

/** How the face of a bare figure of this outline and thickness (mm or an expression) rises from its rim; nothing for a flat plate. */
export function raisedFace(outline: string, thickness: string | number): { rise?: string | number; face?: 'domed' | 'ridged' } {
  if (!OUTLINES[outline] || FLAT.test(outline)) return {};
  const rise = typeof thickness === 'number' ? Math.round(55 * thickness) / 100 : `= ${thickness.replace(/^=\s*/, '')} * 0.55`;
  return { rise, face: RIDGED.test(outline) ? 'ridged' : 'domed' };
}
