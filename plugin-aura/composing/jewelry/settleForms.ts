import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, onlyOne, orderIn, replacing, saidAt, within } from './rewriting.ts';

/** The form of a ring, said in a clause: a snake that winds so often, claws that hold an orb, a band that grows narrower, one of two looks. */

const isRing = ({ op }: BriefThing): boolean => op === 'ring';
const ofRing = (op: string): boolean => op === 'ring';

/** "a ring like a snake that wraps 2 times around the finger", "two strands". */
export function formed(brief: Brief): Brief {
  const ring = brief.things.find(isRing);
  if (!ring) return brief;
  const text = brief.texts.join(' ');
  const gone: BriefThing[] = [];
  let made = ring;
  // A thing whose words or parts are the ring's.
  const take = (thing: BriefThing, { facts = [], parts = [] }: Partial<Pick<BriefThing, 'facts' | 'parts'>>): void => {
    made = { ...made, facts: [...made.facts, ...facts], parts: [...made.parts, ...parts.map((part) => asPartOf(ring, part))] };
    gone.push(thing);
  };
  if (
    ring.facts.some((fact) => /^(snake|serpent)$/.test(wordOf(fact)?.toLowerCase() ?? '')) ||
    /\b(like|shaped like|in the form of) a (snake|serpent)\b/i.test(text)
  )
    made = { ...made, variant: 'snake ring' };
  const isSnake = made.variant === 'snake ring';
  const isStranded = /\bstrands?\b/i.test(text);
  for (const thing of brief.things) {
    const { noun, op, count, words, span, facts, parts } = thing;
    if (thing === ring) continue;
    // "two strands, one yellow one white": each of them was told with its ring.
    if (isStranded && isRing(thing) && noun === ring.noun && thing.variant === ring.variant) take(thing, { facts });
    else if (noun === 'strand') take(thing, { parts: [thing] });
    else if (!isSnake || (isPiece(op) && op !== 'gemstone')) continue;
    else if (/^(time|turn|coil|loop)$/.test(noun))
      take(thing, { parts, facts: [{ kind: 'number', of: 'turns', value: count, words, ...(span && { span }) }] });
    else if (/^(eye|head|tail)$/.test(noun) || op === 'gemstone') take(thing, { parts: [thing] });
    else if (noun === 'finger') take(thing, { parts });
  }
  if (made === ring) return brief;
  return replacing(brief, ring, [made], gone, ({ words }) => isSnake && /wrap|wind|coil|finger/i.test(words));
}

/** "dragon claw holding a glowing orb": a ring whose claws hold an orb, which is no thing beside it. */
export function orbed(brief: Brief): Brief {
  const ring = brief.things.find(isRing);
  const text = brief.texts.join(' ');
  const orb = brief.things.find(({ noun, op }) => /\b(orb|ball|sphere|globe)\b/.test(noun) && !isPiece(op));
  const claws =
    /\b(claws?|talons?|hands?|fingers)\b/i.test(text) &&
    /\b(hold|holding|holds|grip|gripping|grasp|grasping|clutching|around|with)\b/i.test(text);
  if (!ring || !(orb || /orb ring|claw ring/i.test(ring.variant ?? ring.noun)) || !claws) return brief;
  const made: BriefThing = { ...ring, variant: 'claw ring', parts: [...ring.parts, ...(orb ? [asPartOf(ring, orb)] : [])] };
  return replacing(brief, ring, [made], orb ? [orb] : []);
}

const WIDTH = '(\\d+(?:[.,]\\d+)?) ?(?:mm)?';
const TAPERS: readonly RegExp[] = [
  new RegExp(
    `\\btaper(?:s|ed|ing)? (?:down )?from ${WIDTH} ?(?:at (?:the )?\\w+ )?(?:down )?to (?:about |around )?${WIDTH}(?: (?:wide )?at (?:the )?(?:back|bottom|base))?`,
    'i',
  ),
  new RegExp(`\\b${WIDTH} (?:to|down to) ${WIDTH} taper(?:ed)?`, 'i'),
  new RegExp(
    `\\b${WIDTH} (?:wide )?at the (?:top|front|shoulders?) ?(?:,|and|tapering)? ?(?:down )?(?:to )?${WIDTH} at the (?:back|bottom|base)`,
    'i',
  ),
];
const TAPERS_TO = new RegExp(
  `\\b(?:shoulders? |shank |band )?(?:taper(?:s|ed|ing)?|narrow(?:s|ing)?) (?:down )?to (?:about |around |approx\\.? )?${WIDTH}(?: (?:wide )?at (?:the )?(?:back|bottom|base))?`,
  'i',
);

/** "tapering from 8 to 4 mm", "3 mm at the top, 2 at the back": the width at the back as a number of its own, and where it was said the width at the top. */
export function tapered(brief: Brief): Brief {
  const text = orderIn(brief);
  const ring = onlyOne(brief, ofRing);
  if (text === undefined || !ring) return brief;
  const both = TAPERS.map((pattern) => pattern.exec(text)).find(Boolean);
  const found = both ?? TAPERS_TO.exec(text);
  if (!found) return brief;
  const [first, second] = [found[1], found[2]].map((words) => Number((words ?? '').replace(',', '.')));
  const [top, back] = both ? [first!, second!] : [undefined, first!];
  if (!(back >= 0.8 && back <= 20)) return brief;
  const said = saidAt(found);
  const told = within([said.span]);
  const bare = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.filter((fact) => !told(fact)),
    parts: thing.parts.flatMap((part) => (told(part) && part.parts.length === 0 ? [] : [bare(part)])),
  });
  const facts: Fact[] = [
    { kind: 'number', of: 'narrow', value: back, ...said },
    ...(top === undefined ? [] : [{ kind: 'measure' as const, dimension: 'width' as const, value: top, unit: 'mm', ...said }]),
  ];
  const made = bare(ring);
  return replacing(brief, ring, [{ ...made, facts: [...made.facts, ...facts] }], brief.things.filter(told), told);
}

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

const LOOKS: readonly (readonly [RegExp, (found: RegExpExecArray) => Omit<Zones, 'words' | 'from'>])[] = [
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
  for (const [pattern, read] of LOOKS) {
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
  const text = orderIn(brief);
  const ring = onlyOne(brief, ofRing);
  const name = ring?.variant ?? ring?.noun ?? '';
  if (text === undefined || !ring || !PLAIN.test(name) || /signet|halo|solitaire|engagement|stack/.test(name)) return brief;
  const found = zonesIn(text);
  if (!found || ring.parts.some(({ noun }) => noun === 'inlay')) return brief;
  const span = { text: 0, from: found.from, to: found.from + found.words.length };
  const told = within([span]);
  const overlaps = ({ span: at }: { span?: Fact['span'] }): boolean => at?.text === 0 && at.from < span.to && at.to > span.from;
  const bare = (thing: BriefThing): BriefThing => {
    // What was put on the middle and stands before it in the text is of the ring.
    const gone = (part: BriefThing): boolean => told(part) || (ZONE.test(part.noun) && overlaps(part));
    const loose = thing.parts.filter(gone).flatMap((part) => part.facts.filter((fact) => !told(fact)));
    return {
      ...thing,
      facts: [...thing.facts.filter((fact) => !told(fact)), ...loose],
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
  return replacing(brief, ring, [made], brief.things.filter(told), (words) => told(words) || /^two.?ton/i.test(words.words));
}
