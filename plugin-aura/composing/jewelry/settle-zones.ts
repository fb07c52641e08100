import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';

/** Bands of two looks: a centre between its edges, a line of another metal round the middle. */

const FINISH = 'brushed|matte?|satin|polished|hammered|sandblasted|oxidi[sz]ed|blackened';
const METAL =
  '(?:(?:\\d+ ?(?:k|ct) )?(?:yellow|white|rose|red|pink) ?(?:gold)?|gold|silver|sterling silver|platinum|palladium|titanium|steel|copper|bronze|black|blue|wood(?:en)?|carbon(?: fib(?:er|re))?|koa|walnut|meteorite|turquoise|opal|malachite|lapis|onyx|abalone|jade)';
const EDGES = 'edges?|rims?|borders?|sides|rails';
const MIDDLE = 'centre|center|middle|core';
const MADE_OF = `\\b((?:${METAL}|${FINISH})(?: (?:gold|silver))?)`;

interface Zones {
  words: string;
  from: number;
  /** Of the middle and of the rest, where each was said. */
  middle?: string;
  edges?: string;
  /** Share of the band's width, or mm. */
  share?: number;
  width?: number;
}

const PATTERNS: readonly (readonly [RegExp, (found: RegExpExecArray) => Omit<Zones, 'words' | 'from'>])[] = [
  [
    new RegExp(`${MADE_OF} (?:${MIDDLE})(?:,| and|,? with) (?:the )?${MADE_OF} (?:${EDGES})\\b`, 'i'),
    ([, middle = '', edges = '']) => ({ middle, edges, share: 0.6 }),
  ],
  [
    new RegExp(`${MADE_OF} (?:${EDGES})(?:,| and|,? with) (?:an? |the )?${MADE_OF} (?:${MIDDLE})\\b`, 'i'),
    ([, edges = '', middle = '']) => ({ middle, edges, share: 0.6 }),
  ],
  [
    new RegExp(`${MADE_OF}(?: ring| band)? with (?:thin |narrow |two )*${MADE_OF} (?:${EDGES})\\b`, 'i'),
    ([, middle = '', edges = '']) => ({ middle, edges, share: 0.6 }),
  ],
  [
    new RegExp(
      `(?:a |one )?(thin |fine |narrow |wide |broad )?(?:(\\d+(?:\\.\\d+)?) ?mm )?${MADE_OF} (?:line|stripe|strip|inlay|inlaid)(?: (?:a?round|in|along|through|down|running (?:a?round|through|along)) (?:the )?(?:${MIDDLE}|whole|outside|band|ring))*`,
      'i',
    ),
    ([, size = '', wide, middle = '']) => ({
      middle,
      ...(wide ? { width: Number(wide) } : /thin|fine|narrow/i.test(size) ? { width: 1 } : { share: 0.4 }),
    }),
  ],
  [new RegExp(`${MADE_OF} (?:${MIDDLE})\\b`, 'i'), ([, middle = '']) => ({ middle, share: 0.6 })],
  [new RegExp(`${MADE_OF} (?:${EDGES})\\b`, 'i'), ([, edges = '']) => ({ edges, share: 0.6 })],
];

function zonesIn(text: string): Zones | undefined {
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return { words: found[0], from: found.index, ...read(found) };
  }
  return undefined;
}

const isFinish = (look: string): boolean => new RegExp(`^(?:${FINISH})$`, 'i').test(look) && !/black|oxid/i.test(look);
const GOLD = /^(?:(\d+ ?(?:k|ct)) )?(yellow|white|rose|red|pink)(?: gold)?$/i;

function factOf(look: string, text: string, start: number): Fact {
  const from = text.toLowerCase().indexOf(look.toLowerCase(), start);
  const said = { words: look, span: { text: 0, from, to: from + look.length } };
  if (isFinish(look)) return { kind: 'finish', finish: look.toLowerCase(), ...said };
  const gold = GOLD.exec(look);
  if (gold) return { kind: 'material', material: `${gold[1] ? `${gold[1]} ` : ''}${gold[2]!.toLowerCase()} gold`, ...said };
  if (/^(black|blue)$/i.test(look)) return { kind: 'colour', colour: look.toLowerCase(), ...said };
  return { kind: 'material', material: findMaterial(look).exact ? look.toLowerCase() : look.toLowerCase().replace(/en$/, ''), ...said };
}

/** Share of a band's width that an inlay usually has. */
const USUAL = 0.4;

/** Nouns of the zones themselves. */
const ZONE = /^(?:cent(?:er|re)|middle|core|edge|rim|border|side|rail|line|stripe|strip)$/;

/** Rings whose outside is free for it. */
const PLAIN = /^(?:ring|mens ring|wedding|band|spinner|stack)|band|wedding ring|\bring$/;

/** "brushed centre with polished edges", "black with a thin gold line", "white gold with rose gold edges": an inlay with a look of its own. */
export function zoned(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const rings = brief.things.filter(({ op, absent }) => op === 'ring' && !absent);
  const [ring] = rings;
  if (
    text === undefined ||
    !ring ||
    rings.length !== 1 ||
    !PLAIN.test(ring.variant ?? ring.noun) ||
    /signet|halo|solitaire|engagement|stack/.test(ring.variant ?? ring.noun)
  )
    return brief;
  const found = zonesIn(text);
  if (!found || ring.parts.some(({ noun }) => noun === 'inlay')) return brief;
  const span = { text: 0, from: found.from, to: found.from + found.words.length };
  const within = (of: { span?: Fact['span'] }): boolean =>
    of.span !== undefined && of.span.text === 0 && of.span.from >= span.from && of.span.to <= span.to;
  const overlaps = ({ span: at }: { span?: Fact['span'] }): boolean =>
    at !== undefined && at.text === 0 && at.from < span.to && at.to > span.from;
  const bare = (thing: BriefThing): BriefThing => {
    // What was put on the middle and stands before it in the text is of the ring.
    const gone = (part: BriefThing): boolean => within(part) || (ZONE.test(part.noun) && overlaps(part));
    const loose = thing.parts.filter(gone).flatMap((part) => part.facts.filter((fact) => !within(fact)));
    return {
      ...thing,
      facts: [...thing.facts.filter((fact) => !within(fact)), ...loose],
      parts: thing.parts.flatMap((part) => (gone(part) ? [] : [bare(part)])),
    };
  };
  const rest = bare(ring);
  const whole = rest.facts.find((fact) => fact.kind === 'material' || fact.kind === 'karat');
  const middle = found.middle === undefined ? undefined : factOf(found.middle, text, found.from);
  const edges = found.edges === undefined ? undefined : factOf(found.edges, text, found.from);
  // A metal of the edges is the band's; the middle keeps what was said of the ring.
  const ofMiddle: Fact[] = [...(middle ? [middle] : edges && whole && edges.kind === 'material' ? [whole] : [])];
  const inlay: BriefThing = {
    id: `${ring.id}.inlay`,
    noun: 'inlay',
    count: 1,
    words: found.words,
    span,
    facts: [
      ...ofMiddle,
      ...(found.width !== undefined
        ? [{ kind: 'measure' as const, dimension: 'width' as const, value: found.width, unit: 'mm', words: found.words, span }]
        : [{ kind: 'extent' as const, dimension: 'width' as const, factor: (found.share ?? USUAL) / USUAL, words: found.words, span }]),
    ],
    parts: [],
  };
  const facts = [
    ...rest.facts.filter(
      (fact) =>
        !(edges?.kind === 'material' && fact === whole) && !(fact.kind === 'adjective' && /^(?:two )?ton(?:e|ed)$/.test(fact.adjective)),
    ),
    ...(edges
      ? [edges]
      : middle?.kind === 'finish' && !rest.facts.some(({ kind }) => kind === 'finish')
        ? [{ kind: 'finish' as const, finish: 'polished', words: found.words, span }]
        : []),
  ];
  const made: BriefThing = { ...rest, count: 1, facts, parts: [...rest.parts, inlay] };
  delete made.counted;
  const things = brief.things.flatMap((thing) => (thing === ring ? [made] : within(thing) ? [] : [thing]));
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !within(words) && !/^two.?ton/i.test(words.words)),
  };
}
