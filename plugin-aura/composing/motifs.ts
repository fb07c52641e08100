import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import { table } from '../reading/table.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf, tidy } from './draft.ts';
import { carrierOf, operationId, sideOf } from './featureTools.ts';
import { singular } from './names.ts';
import { type FaceSide, faceOf, isFlat } from './positions.ts';
import { substanceOf, tellSubstance } from './substance.ts';
import { holdsAlready } from './truths.ts';

/**
 * Figures and patterns on the surface of anything: a star on the lid, a red stripe round the middle, white dots, a checkered cloth. They are
 * painted, or cut in where that was said; what runs round goes all the way through, so that it shows on every side.
 */

/** Outlines in a square of 100 by 100, v down, as SVG writes them. */
const FIGURES: Readonly<Record<string, string | undefined>> = table({
  heart: 'M50 92 C20 66 4 48 4 30 C4 14 16 6 27 6 C37 6 45 12 50 21 C55 12 63 6 73 6 C84 6 96 14 96 30 C96 48 80 66 50 92 Z',
  moon: 'M64 4 C36 4 14 24 14 50 C14 76 36 96 64 96 C72 96 78 94 84 91 C62 88 46 72 46 50 C46 28 62 12 84 9 C78 6 72 4 64 4 Z',
  cross: 'M36 4 L64 4 L64 36 L96 36 L96 64 L64 64 L64 96 L36 96 L36 64 L4 64 L4 36 L36 36 Z',
  diamond: 'M50 2 L92 50 L50 98 L8 50 Z',
  triangle: 'M50 6 L97 90 L3 90 Z',
  arrow: 'M4 38 L54 38 L54 14 L96 50 L54 86 L54 62 L4 62 Z',
  leaf: 'M50 96 C14 70 12 34 50 4 C88 34 86 70 50 96 Z',
  lightning: 'M58 2 L18 56 L46 56 L38 98 L82 40 L54 40 Z',
  crack:
    'M46 0 L54 0 L60 22 L48 40 L62 58 L52 76 L58 100 L54 100 L46 77 L55 58 L40 41 L53 22 Z M60 57 L82 70 L84 84 L80 72 L58 61 Z M50 39 L28 30 L18 14 L31 27 L53 36 Z',
  drop: 'M50 2 C66 30 84 46 84 66 C84 84 68 98 50 98 C32 98 16 84 16 66 C16 46 34 30 50 2 Z',
});
const ALSO: Readonly<Record<string, string | undefined>> = table({
  crescent: 'moon',
  'crescent moon': 'moon',
  plus: 'cross',
  rhombus: 'diamond',
  lozenge: 'diamond',
  bolt: 'lightning',
  'lightning bolt': 'lightning',
  teardrop: 'drop',
  'polka dot': 'dot',
  speckle: 'dot',
  spot: 'dot',
  band: 'stripe',
  line: 'stripe',
  'racing stripe': 'stripe',
  checker: 'check',
  'checkered pattern': 'check',
  checkerboard: 'check',
  'check pattern': 'check',
  disc: 'circle',
});
const PATTERNS: Readonly<Record<string, string | undefined>> = table({
  striped: 'stripe',
  stripy: 'stripe',
  banded: 'stripe',
  spotted: 'dot',
  dotted: 'dot',
  speckled: 'dot',
  checkered: 'check',
  chequered: 'check',
  checked: 'check',
  floral: 'flower',
  flowered: 'flower',
  cracked: 'crack',
});
const PLAIN = /^(star|circle|square|stripe|dot|check|flower|sun)$/;

const adjectiveOf = (part: BriefThing): string | undefined =>
  part.facts.flatMap((fact) => (fact.kind === 'adjective' && PATTERNS[fact.adjective]) || []).at(0);

/** What a part is painted with: by its noun, or a pattern by the word that describes it. */
function motifOf(part: BriefThing): string | undefined {
  const noun = singular(part.noun);
  const name = ALSO[noun] ?? noun;
  if (FIGURES[name] !== undefined || PLAIN.test(name)) return name;
  return /^(pattern|print|design|motif|decoration|decor)$/.test(noun) ? adjectiveOf(part) : undefined;
}

export const isMotif = (part: BriefThing): boolean => motifOf(part) !== undefined;

const CUT_IN = /\b(?:engrav|carv|etch|inscri|incis|stamped|cut\b)/i;
export const isCutIn = (words: string): boolean => CUT_IN.test(words) && !/\b(?:painted|drawn|printed)\b/i.test(words);

/** Whether the figure's own noun was said of several, with no number: "stars on the lid", and not "a cross" or "glass". */
const isSeveral = ({ noun, words }: BriefThing): boolean => {
  const head = singular(noun.split(' ').at(-1) ?? noun);
  return words.split(/[^A-Za-z]+/).some((word) => word.toLowerCase() !== head && singular(word) === head);
};

/** So many figures are painted at most, each by itself. */
const MOST = 120;

/** Which of several figures that share a face this one is. */
interface Slot {
  index: number;
  of: number;
}
const ALONE: Slot = { index: 0, of: 1 };

/** "a moon and stars": figures of which nobody said where share the face side by side; patterns run over all of it. */
function slotOf(part: BriefThing, parts: readonly BriefThing[]): Slot {
  const sharing = parts.filter(
    (other) =>
      !other.absent &&
      !other.which &&
      !/^(stripe|dot|check)$/.test(motifOf(other) ?? 'check') &&
      other.facts.every(({ kind }) => kind !== 'position'),
  );
  return sharing.includes(part) ? { index: sharing.indexOf(part), of: sharing.length } : ALONE;
}

/** Paints a part's figure or pattern on what was made so far; `parts` are all of the thing, with whose figures it shares the face. */
export function addMotif(part: BriefThing, made: Made, context: Context, parts: readonly BriefThing[] = []): void {
  const motif = motifOf(part);
  if (motif === undefined) return;
  paintOn(part, motif, made, context, slotOf(part, parts));
}

const patternSaid = (thing: BriefThing): FactOf<'adjective'> | undefined =>
  thing.facts.find(
    (fact): fact is FactOf<'adjective'> => fact.kind === 'adjective' && !isTaken(fact) && PATTERNS[fact.adjective] !== undefined,
  );
/** Whether a pattern was said of a thing that nothing took. */
export const hasPattern = (thing: BriefThing): boolean => patternSaid(thing) !== undefined;

/** "a red and white striped page", "a checkered table": a pattern by a word of description that nothing took. */
export function addPatterns(thing: BriefThing, made: Made, context: Context): void {
  const said = patternSaid(thing);
  const motif = said && PATTERNS[said.adjective];
  if (!said || motif === undefined) return;
  // a chess board is checkered
  if (made.definition && holdsAlready(made.definition, said.adjective)) {
    said.outcome = { operation: made.id };
    return;
  }
  const looks = thing.facts.filter((fact) => fact.kind === 'colour');
  const second = looks.find((fact) => !isTaken(fact));
  const light = looks.some((fact) => fact.colour === 'white' || fact.colour === 'cream');
  const part: BriefThing = {
    id: `${thing.id}.${motif}`,
    noun: motif,
    count: motif === 'crack' ? 1 : 2,
    words: said.words,
    facts:
      motif === 'crack'
        ? []
        : second
          ? [second]
          : [{ kind: 'colour', colour: light ? 'black' : looks.length > 0 ? 'white' : 'red', words: said.words }],
    parts: [],
  };
  paintOn(part, motif, made, context);
  if (part.outcome && 'operation' in part.outcome) said.outcome = { operation: part.outcome.operation };
}

const isTaken = ({ outcome }: Pick<Fact, 'outcome'>): boolean => outcome !== undefined && 'operation' in outcome;

function paintOn(part: BriefThing, motif: string, made: Made, context: Context, slot: Slot = ALONE): void {
  const { draft } = context;
  const carrier = carrierOf(made);
  const position = part.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position');
  // "a star on each side": on the front and on the back
  const flanks = part.facts.find(
    (fact) => (fact.kind === 'pattern' && fact.pattern === 'both_sides') || (fact.kind === 'position' && EACH_SIDE.test(fact.at)),
  );
  const words = [part.words, ...part.facts.map((fact) => fact.words)].join(' ');
  const said = position ? faceOf({ ...part, facts: [position] }, carrier) : undefined;
  const faced = /^(front|back|left|right|bottom)$/.test(position?.at.replace(/\s+(side|face)$/, '') ?? '');
  const lies = isFlat(carrier) || (made.side ?? sideOf(made.definition?.op.replaceAll('_', ' ') ?? '')) === 'top';
  const usual: FaceSide = lies ? 'top' : 'front';
  const runs = motif === 'stripe';
  const face: FaceSide = runs
    ? made.side === 'top' || isFlat(carrier)
      ? 'top'
      : 'front'
    : faced && said
      ? said
      : position?.at === 'top'
        ? 'top'
        : usual;
  const [across, up] = face === 'top' || face === 'bottom' ? ['x', 'z'] : face === 'left' || face === 'right' ? ['z', 'y'] : ['x', 'y'];
  const deep = face === 'top' || face === 'bottom' ? 'y' : face === 'left' || face === 'right' ? 'x' : 'z';
  const [wide, high, through] = [across, up, deep].map((axis) => `${made.id}.size_${axis}`);
  const several = part.counted ? Math.min(part.count, MOST) : part.count > 1 || isSeveral(part) ? undefined : 1;
  const drawn = inSlot(
    drawing(motif, { wide: slot.of > 1 ? `(0.85 * ${wide!} / ${slot.of})` : wide!, high: high!, several, words, at: position?.at }),
    wide!,
    slot,
  );
  const size = part.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.value > 0 && !isTaken(fact));
  if (size) {
    const own = sized(drawn.profile, motif, size.value, { wide: wide!, high: high! });
    if (own) {
      drawn.profile = own;
    }
  }
  const engraved = isCutIn(words) && !runs;
  const look = substanceOf(part.facts, part.noun, undefined);
  const last = made.tops[made.bodyTop]!;
  const id = draft.add({
    id: idOf(operationId(part, made)),
    op: engraved ? 'pocket' : 'paint',
    // the painted piece is a part by its own name; what is cut in leaves the thing as it is called
    name: (engraved ? draft.get(last)?.name : undefined) ?? capitalise(singular(part.noun)),
    inputs: [last],
    params: {
      profile: drawn.profile,
      ...(drawn.at && { at: drawn.at }),
      ...(face !== 'top' || !engraved ? { face } : {}),
      ...(!drawn.through && {
        depth: `= min(${engraved ? 0.12 : 0.04} * min(${through}, 2 * min(${wide}, ${high})), 0.008 * (${wide} + ${high}))`,
      }),
      ...(!engraved && (drawn.both || flanks) && { both: true }),
    },
    ...(engraved
      ? made.material && { material: made.material }
      : { material: draft.material(look?.words ?? (motif === 'stripe' ? 'red paint' : 'black paint')) }),
  });
  made.tops[made.bodyTop] = id;
  part.outcome = { operation: id };
  if (look && !engraved) tellSubstance(look, id, 'material');
  // a place that had no part in where it was painted is left to be told
  if (flanks && !engraved && face !== 'top') flanks.outcome = { operation: id, param: 'both', value: true };
  if (position && position !== flanks && isHeld(position.at, face, { runs, several })) position.outcome = { operation: id, param: 'at' };
  if (size) size.outcome = { operation: id, param: 'profile', value: tidy(size.value) };
  for (const fact of part.facts)
    if (
      !fact.outcome &&
      fact.kind === 'adjective' &&
      /^(polka|engraved|carved|etched|painted|printed|drawn|cut|incised|stamped|vertical|horizontal|striped|checkered|chequered|spotted|dotted|stylized|stylised)$/.test(
        fact.adjective,
      )
    )
      fact.outcome = { operation: id };
  if (part.counted) {
    const own = motif === 'check' ? undefined : several;
    if (own === part.count) part.counted.outcome = { operation: id, param: 'at', value: own };
    else draft.note(`Of the ${part.count} ${part.noun}s ${own === undefined ? 'a whole pattern was' : `${own} were`} painted.`);
  }
}

const EACH_SIDE = /^(?:on )?(?:each|every|both|either) (?:sides?|faces?|ends?)$/;

/** Whether what was painted is where it was said to be. */
function isHeld(at: string, face: FaceSide, { runs, several }: { runs: boolean; several: number | undefined }): boolean {
  const where = at.replace(/\b(?:the|side|face|surface)\b/g, '').trim();
  if (/^(?:|cent(?:er|re)|middle|outside|around|round|all (?:a?round|over))$/.test(where)) return true;
  if (runs) return several === 1 && /top|upper|rim|bottom|lower|base/.test(where);
  return where === face || (/^(?:sides?|walls?)$/.test(where) && face !== 'top' && face !== 'bottom');
}

interface Drawing {
  profile: Record<string, unknown>;
  at?: unknown[];
  /** It goes through all, and so shows on every side. */
  through?: boolean;
  both?: boolean;
}

/** The drawing moved to its share of the face, along u. */
function inSlot(drawn: Drawing, wide: string, { index, of }: Slot): Drawing {
  if (of < 2) return drawn;
  const by = `${tidy(((index + 0.5) / of - 0.5) * 0.85)} * ${wide}`;
  const at = (drawn.at ?? [[0, 0]]).map((spot) => {
    const [u, v] = Array.isArray(spot) ? (spot as readonly unknown[]) : [0, 0];
    return [typeof u === 'string' ? `${u} + ${by}` : `= ${by}`, v];
  });
  return { ...drawn, at };
}

interface Field {
  wide: string;
  high: string;
  /** How many; undefined: as many as look well. */
  several: number | undefined;
  words: string;
  at: string | undefined;
}

function drawing(motif: string, { wide, high, several, words, at }: Field): Drawing {
  const least = `min(${wide}, ${high})`;
  switch (motif) {
    case 'stripe': {
      const count = several ?? 4;
      const vertical = /\b(vertical|upright|lengthwise)\b/.test(words);
      const [span, other] = vertical ? [wide, high] : [high, wide];
      const thick = count === 1 ? `0.1 * ${span}` : `${tidy(0.5 / count)} * ${span}`;
      const rise = at === undefined ? 0 : /top|upper|rim/.test(at) ? 0.3 : /bottom|lower|base/.test(at) ? -0.3 : 0;
      const spots = Array.from({ length: count }, (_, k) => {
        const place = count === 1 ? rise : tidy((k + 0.5) / count - 0.5);
        return vertical ? [`= ${place} * ${span}`, 0] : [0, `= ${place} * ${span}`];
      });
      return {
        profile: { rect: vertical ? [`= ${thick}`, `= 1.1 * ${other}`] : [`= 1.1 * ${other}`, `= ${thick}`] },
        at: spots,
        through: true,
      };
    }
    case 'dot': {
      if (several !== undefined && several <= 6) return { profile: { circle: `= 0.16 * ${least}` }, at: rowOf(several, wide) };
      if (several !== undefined) return scattered(several, { wide, high });
      return {
        profile: { circle: `= 0.11 * ${least}` },
        at: [{ grid: [4, 4], pitch: [`= 0.23 * ${wide}`, `= 0.23 * ${high}`] }],
        both: true,
      };
    }
    case 'check': {
      const cell = ([column, row]: readonly [number, number]): unknown[] => [
        `= ${tidy((column - 2.5) / 6)} * ${wide}`,
        `= ${tidy((row - 2.5) / 6)} * ${high}`,
      ];
      const cells = Array.from({ length: 36 }, (_, k) => [k % 6, Math.floor(k / 6)] as const).filter(
        ([column, row]) => (column + row) % 2 === 0,
      );
      return { profile: { rect: [`= 0.1666 * ${wide}`, `= 0.1666 * ${high}`] }, at: cells.map(cell), both: true };
    }
    case 'crack':
      return { profile: figureOf(motif, `0.8 * ${high}`) };
    default:
      return {
        profile: figureOf(motif, `0.45 * ${least}`),
        ...((several ?? 3) > 1 && { at: rowOf(several ?? 3, wide), profile: figureOf(motif, `${tidy(0.7 / (several ?? 3))} * ${least}`) }),
      };
  }
}

/** So many dots in rows, the last one of what is left. */
function scattered(count: number, { wide, high }: { wide: string; high: string }): Drawing {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const at = Array.from({ length: count }, (_, k): unknown[] => {
    const row = Math.floor(k / columns);
    const inRow = Math.min(columns, count - row * columns);
    return [
      `= ${tidy(((k % columns) - (inRow - 1) / 2) * (0.66 / columns))} * ${wide}`,
      `= ${tidy(((rows - 1) / 2 - row) * (0.66 / rows))} * ${high}`,
    ];
  });
  return { profile: { circle: `= ${tidy(0.33 / columns)} * min(${wide}, ${high})` }, at };
}

/** A figure so large across; `size` is an expression without "=". */
function figureOf(motif: string, size: string): Record<string, unknown> {
  if (motif === 'star') return { star: 5, diameter: `= ${size}`, inner_diameter: `= 0.42 * (${size})` };
  if (motif === 'sun') return { star: 12, diameter: `= ${size}`, inner_diameter: `= 0.66 * (${size})` };
  if (motif === 'circle') return { circle: `= ${size}` };
  if (motif === 'square') return { rect: [`= 0.8 * (${size})`, `= 0.8 * (${size})`] };
  if (motif === 'flower')
    return {
      circle: `= 0.36 * (${size})`,
      plus: [0, 72, 144, 216, 288].map((angle) => ({
        circle: `= 0.38 * (${size})`,
        at: [
          `= ${tidy(0.3 * Math.sin((angle * Math.PI) / 180))} * (${size})`,
          `= ${tidy(0.3 * Math.cos((angle * Math.PI) / 180))} * (${size})`,
        ],
      })),
    };
  return { svg: FIGURES[motif]!, size: `= ${size}` };
}

/** A figure of a said size; of a stripe how wide it is. */
function sized(
  profile: Record<string, unknown>,
  motif: string,
  value: number,
  { wide }: { wide: string; high: string },
): Record<string, unknown> | undefined {
  if (motif === 'check') return undefined;
  if (motif === 'dot') return { circle: value };
  if (motif !== 'stripe') return figureOf(motif, `${tidy(value)}`);
  const [first] = Array.isArray(profile.rect) ? profile.rect : [];
  return String(first).includes(wide) && String(first).startsWith('= 1.1')
    ? { rect: [first, value] }
    : { rect: [value, (profile.rect as unknown[])[1]] };
}

const rowOf = (count: number, wide: string): unknown[] =>
  count === 1 ? [[0, 0]] : Array.from({ length: count }, (_, k) => [`= ${tidy((k - (count - 1) / 2) / (count + 0.4))} * ${wide}`, 0]);
