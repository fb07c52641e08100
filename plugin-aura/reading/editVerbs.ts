import type { Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import { special } from './describe.ts';
import { type EditState, factOf, words } from './editState.ts';
import { has } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { table } from './table.ts';
import { readTarget } from './target.ts';

/** Verbs that say what something shall be like: "open the lid", "countersink the holes", "flare the lip", "polish it". */

const BECOMES: Readonly<Record<string, Bare | undefined>> = table({
  open: { kind: 'adjective', adjective: 'open' },
  close: { kind: 'adjective', adjective: 'closed' },
  shut: { kind: 'adjective', adjective: 'closed' },
  countersink: { kind: 'adjective', adjective: 'countersunk' },
  counterbore: { kind: 'adjective', adjective: 'counterbored' },
  tap: { kind: 'adjective', adjective: 'tapped' },
  thread: { kind: 'adjective', adjective: 'threaded' },
  flute: { kind: 'adjective', adjective: 'fluted' },
  taper: { kind: 'adjective', adjective: 'tapered' },
  twist: { kind: 'adjective', adjective: 'twisted' },
  hammer: { kind: 'finish', finish: 'hammered' },
  polish: { kind: 'finish', finish: 'polished' },
  brush: { kind: 'finish', finish: 'brushed' },
  sandblast: { kind: 'finish', finish: 'sandblasted' },
  gild: { kind: 'material', material: 'gold' },
  chrome: { kind: 'material', material: 'chrome' },
});

/** Verbs that say how a part is to change in size, with the dimension and the factor that they mean. */
const SHAPING: Readonly<Record<string, readonly [Dimension, number] | undefined>> = table<readonly [Dimension, number]>({
  flare: ['width', 1.35],
  fatten: ['width', 1.25],
  broaden: ['width', 1.25],
  pinch: ['width', 0.75],
  slim: ['width', 0.8],
  draw: ['width', 0.75],
  elongate: ['length', 1.25],
});
const PARTICLE = /^(?:out|in|down|up)$/;

/** "flare the lip outwards a little", "pinch the neck in", "slim down the stem". */
function shapingVerb(state: EditState, at: number, to: number): number | undefined {
  const { items, source } = state;
  const verb = items[at]!.words.toLowerCase();
  const [dimension, factor] = SHAPING[verb] ?? [];
  const from = PARTICLE.test(items[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (dimension === undefined || factor === undefined || from >= to || !has(items[from], 'determiner', 'pronoun')) return undefined;
  const read = readTarget(source, items, from);
  if (!read || read.end > to) return undefined;
  const rest = read.end < to ? source.slice(items[read.end]!.from, items[to - 1]!.to).toLowerCase() : '';
  // "draw the curtain" is no shape
  if (!saysNoMore(rest) || (verb === 'draw' && from === at + 1 && !/^in\b/.test(rest))) return undefined;
  const little = /\b(?:bit|little|slightly)\b/.test(rest);
  state.edits.push({
    kind: 'scale',
    target: read.target,
    dimension,
    factor: little ? Math.sqrt(factor) : factor,
    words: words(state, at, to),
  });
  return to;
}

const saysNoMore = (rest: string): boolean =>
  rest
    .split(/ (?=a (?:bit|little)\b)|(?<!\ba) /)
    .filter((word) => word !== '')
    .every((word) => OUT.test(word));

/** What may stand behind the target, and says how far or which way. */
const HALFWAY = /^(?:(?:only|just|about) )*(?:half ?way|half|a (?:bit|little)|slightly|partly|part way)$/;
const OUT = /^(?:outwards?|out|in|up|down|inwards?|a (?:bit|little)|slightly|off|again|completely|all the way|please|now|wide)$/;
const ANGLE = /^(?:to|by|at)(?: about)?$/;

/** "open the left door", "close the lid halfway", "open it to 90 degrees", "flare the lip outwards a little". */
export function stateVerb(state: EditState, at: number, to: number): number | undefined {
  const { items, source } = state;
  const shaped = shapingVerb(state, at, to);
  if (shaped !== undefined) return shaped;
  const verb = items[at]!;
  const becomes = BECOMES[verb.words.toLowerCase()];
  if (!becomes || !has(items[at + 1], 'determiner', 'pronoun')) return undefined;
  const read = readTarget(source, items, at + 1);
  if (!read || read.end > to) return undefined;
  const opens = becomes.kind === 'adjective' && /^(?:open|closed)$/.test(becomes.adjective);
  const rest = read.end < to ? source.slice(items[read.end]!.from, items[to - 1]!.to).toLowerCase() : '';
  const quantity = items.slice(read.end, to).findIndex((item) => item.quantity?.kind === 'angle');
  const angle = quantity < 0 ? undefined : items[read.end + quantity]!.quantity;
  const push = (bare: Bare, from: number, end: number): number => {
    const facts: Fact[] = [factOf(state, bare, from, end)];
    state.edits.push({ kind: 'set', target: read.target, facts, words: words(state, at, Math.max(end, read.end)) });
    return to;
  };
  if (opens && angle?.kind === 'angle' && items.slice(read.end, read.end + quantity).every(({ key }) => ANGLE.test(key)))
    return push({ kind: 'measure', dimension: 'angle', value: angle.value, unit: 'deg' }, read.end + quantity, read.end + quantity + 1);
  if (opens && HALFWAY.test(rest)) return push({ kind: 'adjective', adjective: 'half open' }, at, to);
  // "tap the holes M6"
  const [size] = read.end === to - 1 ? special(items[read.end]!, false) : [];
  if (size && !opens) {
    push(becomes, at, at + 1);
    return push(size, read.end, to);
  }
  if (saysNoMore(rest)) return push(becomes, at, at + 1);
  // a verb it is in any case, and no tap and no brush
  state.strange = verb.words;
  return to;
}
