import { diameterOfSize } from '../../kernel/jewelry/ring-size.ts';
import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact, Span } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { isPiece } from './lexicon.ts';
import { orderIn, replacing, saidAt, spanOf, within, withThings } from './rewriting.ts';
import { fingered } from './settleMounts.ts';
import { meaningOf } from './terms.ts';

/** Several pieces that belong together: stacks with a look for each, wedding sets, suites, pairs, and what was read beside a jewel that is none. */

const isRing = ({ op }: BriefThing): boolean => op === 'ring';
const textOf = (brief: Brief): string => orderIn(brief) ?? brief.texts[0] ?? '';

const LOOK =
  /\b(plain|polished|smooth|hammered|twisted|braided|rope|brushed|matte?|satin|milgrain|beaded|(?:(?:9|10|14|18|22) ?(?:k|ct) )?(?:yellow|white|rose|pink|red)(?: gold)?|silver|platinum|palladium|titanium|gold)\b/gi;
/** What may stand between the entries of a list. */
const BETWEEN = /^(?:[\s,/&+-]|and|one|the|other|another|first|second|third|last|in|is|of|each|a|an|band|ring|gold|with|finish|edges?)*$/i;

/** Golds that are listed one after another: "yellow white rose". */
const TONE = /^(?:yellow|white|rose|pink|red)$/i;

interface Looks {
  words: string;
  from: number;
  to: number;
  each: string[];
}

/** "one plain, one hammered, one twisted", "yellow, white and rose gold": a look for each of several. */
function looksIn(text: string): Looks | undefined {
  let best: Looks | undefined;
  let run: Looks | undefined;
  for (const found of text.matchAll(LOOK)) {
    const from = found.index;
    const to = from + found[0].length;
    const between = run && text.slice(run.to, from);
    if (run && between !== undefined && /^ +$/.test(between) && !(TONE.test(found[0]) && TONE.test(run.each.at(-1) ?? ''))) {
      // "hammered silver" is one look
      run.each.push(`${run.each.pop() ?? ''} ${found[0].toLowerCase()}`);
      run.to = to;
    } else if (run && between !== undefined && BETWEEN.test(between)) {
      run.each.push(found[0].toLowerCase());
      run.to = to;
    } else run = { words: '', from, to, each: [found[0].toLowerCase()] };
    if (run.each.length > 1 && run.each.length > (best?.each.length ?? 1)) best = { ...run, each: [...run.each] };
  }
  return best && { ...best, words: text.slice(best.from, best.to) };
}

const STACKS = /\bstack(?:ing|able|ed|er)?s?\b(?! of (?!(?:[\w-]+ ){0,4}(?:rings?|bands?)\b))/i;
const LINKED = /\btrinity\b|\binter-?(?:linked|locked|locking|linking|twined)\b|\brussian wedding|\brolling ring/i;
const COUNT =
  /\b(?:set|stack) of (two|three|four|five|six|seven|[2-9])\b|\b(two|three|four|five|six|seven|[2-9]) (?:(?:\w+[ -]){0,3}(?:rings|bands)|of (?:them|these))\b/i;

/** A stack with a look for each of its bands, and rings that run in one another: one piece of the plan, whose members tell their looks. */
export function listed(brief: Brief): Brief {
  const text = textOf(brief);
  const band = brief.things.find(({ noun, op }) => op === undefined && noun === 'band');
  const ring = brief.things.find(isRing) ?? (band && { ...band, op: 'ring' });
  const kind = LINKED.test(text) ? 'trinity' : STACKS.test(text) ? 'stacking set' : undefined;
  if (!ring || kind === undefined || brief.texts.length === 0 || ring.parts.some(({ noun }) => noun === 'member')) return brief;
  const told = looksIn(text);
  const counted = COUNT.exec(text);
  const word = (counted?.[1] ?? counted?.[2] ?? '').toLowerCase();
  const count = countIn(word) || (kind === 'trinity' ? 3 : 0);
  const looks = count > 0 && told?.each.length !== count ? undefined : told;
  if (kind === 'stacking set' && looks === undefined && count < 2) return brief;
  const inList = within(looks ? [{ from: looks.from, to: looks.to + 5 }] : []);
  const end = counted === null ? 0 : counted.index + counted[0].length;
  const noun = counted === null ? '' : (/^(?: \w+){0,2} (?:rings?|bands?)\b/i.exec(text.slice(end))?.[0] ?? '');
  const inCount = within(counted === null ? [] : [{ from: counted.index, to: end + noun.length }]);
  const members: BriefThing[] = (looks?.each ?? []).map((look, i) => ({
    id: `${ring.id}.member_${i + 1}`,
    noun: 'member',
    count: 1,
    words: looks!.words,
    span: spanOf(looks!),
    facts: [{ kind: 'adjective', adjective: look, words: looks!.words, span: spanOf(looks!) }],
    parts: [],
  }));
  const number: Fact = {
    kind: 'number',
    of: 'count',
    value: count || members.length,
    words: looks?.words ?? ring.words,
    ...(counted && saidAt(counted)),
  };
  const { counted: _, ...one } = ring;
  const kept = ring.facts.filter(
    (fact) =>
      !inList(fact) &&
      !(fact.kind === 'measure' && !fact.unit && (inCount(fact) || /^(one|two|three|four|five|six|seven|\d)$/i.test(fact.words.trim()))) &&
      !(fact.kind === 'adjective' && /inter|linked/.test(fact.adjective)) &&
      !(fact.kind === 'pattern' && fact.pattern === 'stack'),
  );
  const rest = ring.parts.filter((part) => !(part.noun === 'band' && /inter|band/.test(part.words)) && !inList(part));
  const bands = ring.parts
    .filter((part) => !rest.includes(part))
    .flatMap(({ facts }) => facts.filter((fact) => !inList(fact) && fact.kind !== 'adjective'));
  // "yellow white rose, size 7": of what was read as a flower
  const strayed = brief.things
    .filter((thing) => thing !== ring && thing !== band && inList(thing))
    .flatMap(({ facts }) => facts.map(fingered).filter((fact) => fact.kind === 'ring_size' && !inList(fact)));
  const made: BriefThing = {
    ...one,
    count: 1,
    variant: kind === 'trinity' ? 'trinity ring' : 'stacking set',
    facts: [...kept, ...bands, ...strayed, number],
    parts: [...rest, ...members],
  };
  const others = brief.things.filter(
    (thing) =>
      thing !== ring && thing !== band && !inList(thing) && !(isRing(thing) && inCount(thing)) && !(isRing(thing) && kind === 'trinity'),
  );
  const things = brief.things.flatMap((thing) => (thing.id === ring.id ? [made] : others.includes(thing) ? [thing] : []));
  return withThings(brief, things, (words) => inList(words) || inCount(words));
}

/** Metal or make of a member, by the word of its look. */
export function lookOf(word: string): { preset?: string; twist?: true; hammered?: true; milgrain?: true; finish?: string } {
  const plain = word.replace(/\b(\d+) ?ct\b/, '$1k');
  const several = [...plain.matchAll(new RegExp(LOOK, 'gi'))];
  if (several.length > 1) return Object.assign({}, ...several.map(([one]) => lookOf(one)));
  if (/twist|braid|rope/.test(plain)) return { twist: true };
  if (/hammer/.test(plain)) return { hammered: true };
  if (/milgrain|bead/.test(plain)) return { milgrain: true };
  if (/brush|matt|satin|polish/.test(plain)) return { finish: plain };
  if (/plain|smooth/.test(plain)) return {};
  const tone = /^(?:(\d+k) )?(yellow|white|rose|pink|red)$/.exec(plain);
  return { preset: findMaterial(tone ? `${tone[1] ?? '18k'} ${tone[2]} gold` : plain).material.name };
}

/** What a jewel is kept in, shown on or worn by: it stays beside it. */
const HOLDS =
  /box|case|cushion|pillow|stand|tray|dish|bust|hand|finger|display|pouch|bag|plinth|pedestal|table|tree|holder|light|lamp|camera|floor|background/;

/** "a signet with a lion": what is no jewel, and holds none, is not put beside one as large as life; its words are told as unread. */
export function alone(brief: Brief): Brief {
  const [first] = brief.things;
  if (!first || !isPiece(first.op) || brief.choices?.layout === 'given') return brief;
  const strange = brief.things.filter(
    (thing) => thing !== first && !isPiece(thing.op) && thing.span?.text === 0 && !HOLDS.test(`${thing.noun} ${thing.op ?? ''}`),
  );
  if (strange.length === 0) return brief;
  const beside = withThings(
    brief,
    brief.things.filter((thing) => !strange.includes(thing)),
  );
  return { ...beside, unread: [...brief.unread, ...strange.flatMap(({ words, span }) => (span ? [{ words, span }] : []))] };
}

const SETS = /\b(?:wedding|bridal|engagement) (?:ring )?sets?\b/i;
const SECOND = /\b(?:and|with|plus) (?:an? |its |the )?((?:(?!ring|and )[\w.-]+ ){0,4}(?:wedding )?)(band|wedding ring)\b/i;

/** "wedding set: engagement ring with a marquise and a curved band": the band is a ring of its own. */
export function paired(brief: Brief): Brief {
  const text = textOf(brief);
  if (!SETS.test(text)) return brief;
  const rings = brief.things.filter(isRing);
  const named = brief.things.filter((thing) => !(thing.op === undefined && /^(wedding|bridal|engagement|set)( set)?$/.test(thing.noun)));
  const [ring] = rings;
  const found = SECOND.exec(text);
  const band = ring?.parts.find(({ noun, absent }) => noun === 'band' && !absent);
  const told = brief.things.filter((thing) => !named.includes(thing)).flatMap(({ facts }) => facts.map(fingered));
  const both = (thing: BriefThing): BriefThing => ({ ...thing, facts: [...told, ...thing.facts] });
  if (!ring || rings.length > 1 || !band || !found)
    return named.length === brief.things.length
      ? brief
      : withThings(
          brief,
          named.map((thing) => (isRing(thing) ? both(thing) : thing)),
        );
  const wedding: BriefThing = {
    ...band,
    id: `${ring.id}_band`,
    noun: 'wedding band',
    op: 'ring',
    variant: 'wedding band',
    facts: [
      ...band.facts,
      ...ring.facts.filter(
        (fact) => fact.kind === 'karat' || (fact.kind === 'material' && meaningOf(fact.material.toLowerCase()) === undefined),
      ),
    ],
  };
  const first: BriefThing = { ...ring, parts: ring.parts.filter((part) => part !== band) };
  return withThings(
    brief,
    named.flatMap((thing) => (thing === ring ? [both(first), both(wedding)] : [thing])),
  );
}

const isBand = ({ noun, op }: BriefThing): boolean => op === undefined && noun === 'band';

const COUPLE =
  /\bhis (?:and|&|\+) hers?\b|\bhers (?:and|&|\+) his\b|\bfor (?:him and her|her and him|a couple|bride and groom)\b|\b(?:his|hers|mine)\b(?=.*\b(?:his|hers|mine)\b)/i;
/** Where what is said of one of the two begins; "mine" is that of the one whom no other word names. */
const OF_ONE = /\b(?:(his)(?! (?:and|&|\+) her)|(hers|mine|her (?:ring|band)))\b(?: (?:is|are|ring|band|one))*/gi;

const WIDTHS = /\b(\d+(?:[.,]\d+)?)(?: ?mm)?(?: wide)? (?:and|&) (\d+(?:[.,]\d+)?) ?mm(?: wide)?\b/i;
const FINGERS = /\bsizes? (?:(us|uk|eu) )?([\dA-Z](?:[\d.]*)(?: ?½)?) (?:and|&) ([\dA-Z](?:[\d.]*)(?: ?½)?)\b/i;

/** "6mm and 3mm wide", "sizes 11 and 6": what was listed for both, the first for him. */
function pairsIn(text: string): { span: Span; each: [Fact, Fact] }[] {
  const widths = WIDTHS.exec(text);
  const fingers = FINGERS.exec(text);
  const width = (found: RegExpExecArray, k: 1 | 2): Fact => ({
    kind: 'measure',
    dimension: 'width',
    value: Number(found[k]!.replace(',', '.')),
    unit: 'mm',
    ...saidAt(found),
  });
  const size = (found: RegExpExecArray, k: 2 | 3): Fact => {
    const system = (found[1] ?? (/^[A-Z]/.test(found[k]!) ? 'UK' : 'US')).toUpperCase();
    return {
      kind: 'ring_size',
      system,
      size: found[k]!,
      diameter: diameterOfSize(`${system} ${found[k]}`),
      ...saidAt(found),
    };
  };
  return [
    ...(widths ? [{ span: saidAt(widths).span, each: [width(widths, 1), width(widths, 2)] as [Fact, Fact] }] : []),
    ...(fingers ? [{ span: saidAt(fingers).span, each: [size(fingers, 2), size(fingers, 3)] as [Fact, Fact] }] : []),
  ];
}

/** "a pair of wedding rings, his 6 mm wide, hers 4 mm": two rings of one make, each with what was said of it. */
export function coupled(brief: Brief): Brief {
  const text = textOf(brief);
  const found = COUPLE.exec(orderIn(brief) ?? '');
  const rings = brief.things.filter((thing) => isRing(thing) || isBand(thing));
  const [first] = rings;
  if (!found || !first) return brief;
  const ring: BriefThing = isBand(first) ? { ...first, op: 'ring', variant: 'wedding band' } : first;
  const hasHers = /\bhers\b/i.test(text);
  const marks = [...text.matchAll(OF_ONE)].filter(
    ({ index }) => index >= found.index + (/ and | & | \+ /.test(found[0]) ? found[0].length : 0),
  );
  const wearerAt = (from: number): 'his' | 'hers' | undefined => {
    const last = marks.findLast(({ index }) => index <= from);
    return last && (last[1] || (hasHers && /^mine/i.test(last[0])) ? 'his' : 'hers');
  };
  const of = (at: { span?: Fact['span'] | undefined }): 'his' | 'hers' | undefined =>
    at.span?.text === 0 ? wearerAt(at.span.from) : undefined;
  const facts = [...rings, ...brief.things.filter(({ op, noun }) => op === undefined && /^hers?$/.test(noun))].flatMap((thing) =>
    thing.facts.map(fingered),
  );
  const parts = rings.flatMap((thing) => thing.parts);
  const listed = pairsIn(text);
  const inLists = within(listed.map(({ span }) => span));
  const dimension = facts.find((fact) => fact.kind === 'measure' && fact.dimension !== 'size' && of(fact) !== undefined);
  const member = (wearer: 'his' | 'hers'): BriefThing => {
    const { counted: _counted, ...one } = ring;
    const worn: Fact = { kind: 'adjective', adjective: wearer === 'his' ? "men's" : "women's", words: wearer };
    const own = facts
      .filter((fact) => (of(fact) ?? wearer) === wearer && !inLists(fact))
      .map(
        (fact): Fact =>
          fact.kind === 'measure' && fact.dimension === 'size' && dimension?.kind === 'measure'
            ? { ...fact, dimension: dimension.dimension }
            : fact,
      );
    const id = `${ring.id}_${wearer}`;
    return {
      ...one,
      id,
      count: 1,
      facts: [worn, ...own, ...listed.map(({ each }) => each[wearer === 'his' ? 0 : 1])],
      parts: parts
        .filter((part) => (of(part) ?? wearer) === wearer)
        .map((part) => ({ ...part, id: `${id}.${part.id.split('.').slice(1).join('.')}` })),
    };
  };
  const gone = brief.things.filter(
    (thing) => thing !== first && (rings.includes(thing) || /^(?:hers?|his|mine|bride|groom|couple|pair|husband|wife)$/.test(thing.noun)),
  );
  return replacing(brief, ring, [member('his'), member('hers')], gone, ({ words }) =>
    /^(?:for )?(?:his|hers?|him|and|&|\s|couple|bride|groom|my|husband|wife|me|a|pair|of)+$/i.test(words),
  );
}

const SUITE =
  /\b(?:demi-?parure|parure|suite|jewell?ery set|set of (?:(?:matching|\w+) )?(?:earrings|necklace|pendant|ring|bracelet)s?(?= (?:and|,))|matching (?:\w+ )?(?:earrings?|studs?|necklace|pendant|ring|bracelet))\b/i;
const PIECE = '(?!(?:an?|the|two|my|one) )(?:[a-z]+ )?(?:pendant|necklace|earring|stud|hoop|ring|bracelet|brooch|bangle)s?';
/** "pendant and stud earrings, 6 mm amethysts in bezels": what is told behind a list of pieces without articles is of all of them. */
const LISTED = new RegExp(
  `^\\W*(?:matching |(?:an? )?set of )?${PIECE}(?:, ${PIECE})*,? (?:and|&) ${PIECE}(?: set)?(?:,|:| (?:all )?(?:set )?with\\b)`,
  'i',
);
/** Parts of what lies round the neck or the wrist alone. */
const OF_CHAINS = /^(?:chain|clasp|link)s?$/;

const isSize = (fact: Fact): fact is Extract<Fact, { kind: 'measure' }> => fact.kind === 'measure' && fact.dimension === 'size';

/** What bears no stones in a set, and what they are not taken from. */
const BARE = /wedding|band|bangle|chain/;

const ofPearls = ({ noun, variant = '' }: BriefThing): boolean => /\bpearls?\b/.test(`${noun} ${variant}`);
/** What a strand of pearls has in its name alone, for what shall match it. */
const PEARL = { noun: 'pearl', count: 1, facts: [], parts: [] };

/** "a parure: necklace, earrings and ring with oval sapphires": pieces of one set have the stones and the metal that were said of any of them. */
export function suited(brief: Brief): Brief {
  const order = orderIn(brief) ?? '';
  if (!SUITE.test(order) && !LISTED.test(order)) return brief;
  const isWorn = ({ op, absent, variant, noun }: BriefThing): boolean =>
    isPiece(op) && op !== 'gemstone' && !absent && !BARE.test(variant ?? noun);
  const whole = brief.things.find(({ op, noun, words }) => op === undefined && SUITE.test(`${noun} ${words}`));
  const below = whole?.parts.filter(isWorn) ?? [];
  const pieces = [...below, ...brief.things.filter(isWorn)];
  const model = pieces.find(({ parts }) => parts.length > 0) ?? pieces.find(ofPearls);
  if (pieces.length < 2 || !model) return brief;
  const shared = ofPearls(model) && model.parts.length === 0 ? [{ ...PEARL, id: `${model.id}.pearl`, words: model.words }] : model.parts;
  const metal = [...(whole?.facts ?? []), ...pieces.flatMap(({ facts }) => facts)].filter(
    ({ kind }) => kind === 'material' || kind === 'karat' || kind === 'colour',
  );
  // "pendant and studs, pear amethysts, 8 x 5 mm": told behind the last, of the stones of all
  const sizes = pieces.at(-1)?.facts.filter((fact) => isSize(fact) && fact.among === 2) ?? [];
  const dressed = pieces.map((piece): BriefThing => {
    const own = piece.id.split('.').at(-1) ?? piece.id;
    const parts =
      piece.parts.length > 0
        ? piece.parts
        : ofPearls(piece)
          ? []
          : shared
              .filter(({ noun }) => !OF_CHAINS.test(noun) || piece.op === 'necklace' || piece.op === 'bracelet')
              .map((part) => ({ ...structuredClone(part), id: `${own}.${part.id.split('.').slice(1).join('.')}` }));
    const sized = piece.facts.some(({ kind }) => kind === 'measure') || parts.some((part) => part.facts.some(isSize));
    const facts = [
      ...piece.facts,
      ...(ofPearls(piece) || piece.facts.some(({ kind }) => kind === 'material' || kind === 'karat') ? [] : metal),
      ...(sized ? [] : sizes),
    ];
    // A necklace of a set hangs its stone on a chain.
    return { ...piece, id: own, facts, parts, ...(piece.op === 'earring' && !piece.variant && { variant: 'stud earring' }) };
  });
  const kept = brief.things.filter((thing) => thing !== whole && !pieces.includes(thing));
  return withThings(brief, [...dressed, ...kept], ({ words }) => SUITE.test(words));
}

/** A pair of studs is one piece of the plan, whose pair it makes itself. */
export function pairs(brief: Brief): Brief {
  if (!brief.things.some(({ op, count }) => (op === 'earring' || op === 'cufflink') && count === 2)) return brief;
  return {
    ...brief,
    things: brief.things.map((thing) =>
      (thing.op === 'earring' || thing.op === 'cufflink') && thing.count === 2
        ? { ...thing, count: 1, ...(thing.counted && { counted: { ...thing.counted } }) }
        : thing,
    ),
  };
}
