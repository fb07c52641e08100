import type { Brief, BriefThing, Fact, FactOf } from '../plan/brief.ts';
import { asFront, isOpenCase } from './fronts.ts';
import { geometryOf } from './geometry.ts';
import { settleHollows } from './hollows.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';
import { covers } from './written.ts';

/** What a noun means by what stands beside it, and things that turn out to be parts of others. */

interface Sense {
  noun: string;
  /** Operation of its usual sense. */
  from: string;
  to: string;
  /** Which kind of it, by a name of the operation's own. */
  variant?: string;
  /** Operations or nouns of which one has to be there. */
  beside: RegExp;
}

const SENSES: readonly Sense[] = [
  {
    noun: 'mouse',
    from: 'create_mouse',
    to: 'create_computer_mouse',
    beside: /keyboard|monitor|laptop|computer|television|mouse ?pad|desk|screen/,
  },
  { noun: 'cone', from: 'cone', to: 'create_traffic_cone', beside: /barrier|road|traffic|street|hydrant|bollard|\bcar\b|truck/ },
  { noun: 'king', from: 'create_figure', to: 'create_chess_king', beside: /chess|rook|pawn/ },
  { noun: 'queen', from: 'create_figure', to: 'create_chess_queen', beside: /chess|rook|pawn/ },
  { noun: 'knight', from: 'create_figure', to: 'create_chess_knight', beside: /chess|rook|pawn|bishop/ },
  { noun: 'ball', from: 'sphere', to: 'create_bowling_ball', beside: /bowling/ },
  { noun: 'ball', from: 'sphere', to: 'create_tennis_ball', beside: /\btennis racket|tennis_racket/ },
  { noun: 'ball', from: 'sphere', to: 'create_baseball', beside: /baseball/ },
  { noun: 'ball', from: 'sphere', to: 'create_golf_ball', beside: /golf/ },
  { noun: 'ball', from: 'sphere', to: 'create_football', beside: /\bgoal\b|football|soccer/ },
  { noun: 'ball', from: 'sphere', to: 'create_basketball', beside: /basketball|hoop/ },
  { noun: 'ball', from: 'sphere', to: 'create_beach_ball', beside: /\bbeach\b|\b(?:child|boy|girl|kid|seal)\b/ },
  {
    noun: 'sink',
    from: 'create_sink',
    to: 'create_sink',
    variant: 'countertop basin',
    beside: /island|cabinet|worktop|counter|vanity|cupboard|create_table/,
  },
  {
    noun: 'tray',
    from: 'create_enclosure',
    to: 'create_serving_tray',
    beside: /glass|cup|mug|plate|bowl|jug|bottle|candle|vase|saucer|cupcake|cookie|cake|fruit|apple|pear|bread|sandwich|egg|spoon/,
  },
  { noun: 'knife', from: 'create_chef_knife', to: 'create_table_knife', beside: /\b(?:fork|spoon|plate|cutlery|napkin)\b/ },
  { noun: 'monitor', from: 'create_monitor', to: 'create_television', beside: /keyboard|desk|computer/ },
];

/** What the things of a brief may turn out to be by their neighbours, so that it is there when they are made. */
export const opsBeside = ({ things }: Brief): string[] => [
  ...SENSES.filter(({ noun }) => things.some((thing) => singular(thing.noun) === noun)).map(({ to }) => to),
  ...(things.some(({ op }) => op === 'create_lamp') ? ['create_pendant'] : []),
];

/** Changes the brief in place: operations by neighbours, and parts that were named like things. */
export function settleNeighbours(brief: Brief, vocabulary: Vocabulary): void {
  const words = (thing: BriefThing): string => `${thing.noun} ${thing.op ?? ''}`;
  for (const thing of brief.things) {
    const sense = SENSES.find(
      ({ noun, from, beside }) =>
        singular(thing.noun) === noun &&
        (thing.op === undefined || thing.op === from) &&
        brief.things.some((other) => other !== thing && beside.test(words(other))),
    );
    if (!sense || vocabulary.get(sense.to) === undefined) continue;
    // a ball whose size was said is any ball
    if (sense.from === 'sphere' && thing.facts.some(({ kind }) => kind === 'measure')) continue;
    thing.op = sense.to;
    if (sense.variant !== undefined) thing.variant = sense.variant;
  }
  // "a lamp above the table" hangs there
  for (const { what, relation } of brief.relations) {
    const lamp = brief.things.find(({ id }) => id === what);
    if (lamp?.op === 'create_lamp' && /^(lamp|light)$/.test(singular(lamp.noun)) && /^(above|hanging)$/.test(relation)) {
      lamp.op = 'create_pendant';
      delete lamp.variant;
    }
  }
  shareThread(brief);
  sizeBalls(brief, vocabulary);
  for (const thing of brief.things) countLayers(thing, vocabulary);
  bringIn(brief, vocabulary);
  standWith(brief);
  takeOver(brief, vocabulary);
  takeOwn(brief, vocabulary);
  takeFronts(brief);
  settleHollows(brief, vocabulary);
  takeLetters(brief);
  takeGround(brief);
  gather(brief);
}

/** "An M12 nut and washer": a nut or a washer that is named with a thread goes on it. */
function shareThread({ things }: Brief): void {
  const threadOf = ({ facts }: BriefThing): Fact | undefined => facts.find(({ kind }) => kind === 'thread');
  const said = things.find((thing) => /^create_(bolt|nut|threaded_rod)$/.test(thing.op ?? '') && threadOf(thing));
  const thread = said && threadOf(said);
  for (const thing of things)
    if (thread && /^create_(nut|washer)$/.test(thing.op ?? '') && !thing.facts.some(({ kind }) => kind === 'thread' || kind === 'measure'))
      thing.facts.push({ ...thread });
}

/** A ball beside what has a size of its own is one to play with, and no bead. */
function sizeBalls({ things }: Brief, vocabulary: Vocabulary): void {
  const isReal = ({ op }: BriefThing): boolean => PLAYED_WITH.has((op === undefined ? undefined : vocabulary.get(op)?.family) ?? 'solids');
  for (const ball of things)
    if (ball.op === 'sphere' && singular(ball.noun) === 'ball' && !ball.facts.some(({ kind }) => kind === 'measure') && things.some(isReal))
      ball.facts.push({ kind: 'measure', dimension: 'diameter', value: 120, unit: 'mm', words: ball.words });
}
const PLAYED_WITH: ReadonlySet<string> = new Set([
  'animals',
  'furniture',
  'toys',
  'sports',
  'buildings',
  'garden',
  'architecture',
  'clothing',
]);

/** "a stack of five pancakes": where several of a thing are one thing with as many of a part of that name, its part is counted. */
function countLayers(thing: BriefThing, vocabulary: Vocabulary): void {
  const definition = thing.op === undefined ? undefined : vocabulary.get(thing.op);
  const noun = singular(thing.noun);
  const [, part] = definition && thing.count > 1 ? (spokenPart(definition, noun) ?? []) : [];
  if (part?.count === undefined || !thing.counted) return;
  const { counted, count } = thing;
  delete thing.counted;
  thing.count = 1;
  for (const fact of thing.facts) if (fact.kind === 'pattern') fact.outcome = { operation: thing.id };
  thing.parts.push({ id: `${thing.id}.${noun.replaceAll(' ', '_')}`, noun, count, counted, words: counted.words, facts: [], parts: [] });
}

/** How things stand together that were only listed, and that nobody would stand in a row. */
const TOGETHER: readonly { what: RegExp; to: RegExp; relation: Brief['relations'][number]['relation'] }[] = [
  { what: /^(nightstand|bedside table|bedside cabinet|night table)$/, to: /\bbed$/, relation: 'beside' },
  { what: /\b(chair|stool)$/, to: /\b(dining table|kitchen table|table|kitchen island|bar|counter)$/, relation: 'around' },
  { what: /\b(chair|stool)$/, to: /\b(desk|workbench)$/, relation: 'facing' },
  { what: /^coffee table$/, to: /\b(sofa|couch)$/, relation: 'front' },
];

/** "a king size bed, two nightstands": each at a side of it; "a table, six chairs": round it. */
function gather(brief: Brief): void {
  const things = brief.things.filter(({ absent }) => !absent);
  for (const thing of things) {
    if (brief.relations.some(({ what }) => what === thing.id)) continue;
    const found = TOGETHER.find(({ what }) => what.test(singular(thing.noun)));
    const base = found && things.find((other) => other !== thing && other.count === 1 && found.to.test(singular(other.noun)));
    if (
      !found ||
      !base ||
      thing.words === '' ||
      (found.relation === 'around' && thing.count < 2) ||
      brief.relations.some(({ what, to }) => what === base.id && to.includes(thing.id))
    )
      continue;
    brief.relations.push({
      relation: found.relation,
      what: thing.id,
      to: [base.id],
      words: thing.words,
      ...(thing.span && { span: thing.span }),
    });
  }
}

/**
 * "a cactus in a clay pot", "a parrot on a perch": where the thing has such a part of its own, what it stands in or on is that part and
 * not a second one.
 */
function bringIn(brief: Brief, vocabulary: Vocabulary): void {
  for (const relation of [...brief.relations]) {
    if (!/^(in|inside|on)$/.test(relation.relation) || relation.to.length !== 1) continue;
    const mover = brief.things.find(({ id }) => id === relation.what);
    const base = brief.things.find(({ id }) => id === relation.to[0]);
    const definition = mover?.op === undefined ? undefined : vocabulary.get(mover.op);
    if (!mover || !base || !definition || base.count !== 1 || base.parts.length > 0 || base.absent) continue;
    if (spokenPart(definition, base.noun) === undefined || !isStand(base.noun)) continue;
    const others = brief.relations.filter((other) => other !== relation && (other.what === base.id || other.to.includes(base.id)));
    if (others.some(({ what }) => what !== base.id)) continue;
    // "a cactus in a pot on a sill": with its pot it stands there
    for (const other of others) other.what = mover.id;
    const { op: _op, variant: _variant, ...part } = base;
    mover.parts.push({ ...part, id: `${mover.id}.${base.id}` });
    brief.things = brief.things.filter((thing) => thing !== base);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/**
 * "A candle in a candlestick", "a pillow on a bed": what the thing below comes with is that, and no second one that would stand in the first.
 */
function takeOver(brief: Brief, vocabulary: Vocabulary): void {
  for (const relation of [...brief.relations]) {
    if (!/^(in|inside|on)$/.test(relation.relation) || relation.to.length !== 1) continue;
    const mover = brief.things.find(({ id }) => id === relation.what);
    const base = brief.things.find(({ id }) => id === relation.to[0]);
    const definition = base?.op === undefined ? undefined : vocabulary.get(base.op);
    if (!mover || !base || !definition || mover.count !== 1 || base.count !== 1 || mover.absent || base.absent) continue;
    if (!COMES_WITH.test(singular(mover.noun)) || geometryOf(definition, mover.noun, vocabulary).length === 0) continue;
    if (brief.relations.some((other) => other !== relation && (other.what === mover.id || other.to.includes(mover.id)))) continue;
    const { op: _op, variant: _variant, ...part } = mover;
    base.parts.push({ ...part, id: `${base.id}.${mover.id}` });
    brief.things = brief.things.filter((thing) => thing !== mover);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/** "A toaster with two slices of toast on a worktop": what a thing was told to come with is its own part where it has such a one. */
function takeOwn(brief: Brief, vocabulary: Vocabulary): void {
  for (const relation of [...brief.relations]) {
    const [mover, base] = [relation.what, relation.to[0]].map((id) => brief.things.find((thing) => thing.id === id));
    const definition = base?.op === undefined ? undefined : vocabulary.get(base.op);
    if (!mover || !base || mover.absent || !definition || relation.relation !== 'beside' || relation.words !== mover.words) continue;
    if (spokenPart(definition, mover.noun) === undefined || mover.parts.length > 0) continue;
    const others = brief.relations.filter((other) => other !== relation && (other.what === mover.id || other.to.includes(mover.id)));
    if (others.some(({ to }) => to.includes(mover.id))) continue;
    for (const other of others) other.what = base.id;
    const { op: _op, variant: _variant, ...part } = mover;
    base.parts.push({ ...part, id: `${base.id}.${mover.id}` });
    brief.things = brief.things.filter((thing) => thing !== mover);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/** "A teapot with four cups on a tray": all that was named before it is on it. */
function standWith({ relations, things }: Brief): void {
  for (const relation of relations) {
    const mover = things.find(({ id }) => id === relation.what);
    if (relation.relation !== 'beside' || !mover || relation.words !== mover.words || relation.to.length !== 1) continue;
    const below = relations.find(({ relation: how, what, to }) => how === 'on' && what === relation.to[0] && to.length === 1);
    const isBefore = below?.span && mover.span && below.span.text === mover.span.text && mover.span.to <= below.span.from;
    const bearer = isBefore ? things.find(({ id }) => id === below.to[0]) : undefined;
    if (bearer && FLAT.test(bearer.noun)) Object.assign(relation, { relation: 'on', to: [bearer.id] });
  }
}
const FLAT =
  /(^| )(tray|table|desk|board|worktop|counter|countertop|shelf|plate|platter|rug|carpet|blanket|lawn|workbench|sideboard|dresser)$/;
const COMES_WITH = /^(candle|flame|bulb|lid|cork|mattress|saddle|sail|lampshade|shade)$/;

/** "A bookcase with two doors at the bottom": doors said of a case are its fronts, and no house doors on or under it. */
function takeFronts(brief: Brief): void {
  for (const relation of [...brief.relations]) {
    if (!/^(on|in|inside|under|front|beside|attached)$/.test(relation.relation) || relation.to.length !== 1) continue;
    const door = brief.things.find(({ id }) => id === relation.what);
    const unit = brief.things.find(({ id }) => id === relation.to[0]);
    if (!door || !unit || door.op !== 'create_door' || !isOpenCase(unit.op) || unit.count !== 1 || door.absent) continue;
    if (relation.relation === 'beside' && !/^(?:a|an|the|\d+|\w+)? ?(?:\w+ )*doors?$/i.test(relation.words)) continue;
    const part = asFront(door);
    const end = relation.relation === 'under' ? [{ kind: 'position' as const, at: 'bottom', words: relation.words }] : atTop(brief, door);
    unit.parts.push({ ...part, id: `${unit.id}.${door.id}`, facts: [...part.facts, ...end] });
    brief.things = brief.things.filter((thing) => thing !== door);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/** "on a white background": what it is written on, which is the thing. */
function takeGround(brief: Brief): void {
  const ground = brief.things.find((thing) => singular(thing.noun) === 'background' && thing.op === undefined && thing.parts.length === 0);
  const bearer = brief.things.find((thing) => [thing, ...thing.parts].some(({ facts }) => facts.some(({ kind }) => kind === 'text')));
  if (!ground || !bearer || ground === bearer) return;
  for (const fact of ground.facts) covers(fact, [ground]);
  bearer.facts.push(...ground.facts);
  brief.things = brief.things.filter((thing) => thing !== ground);
  brief.relations = brief.relations.filter(({ what, to }) => what !== ground.id && !to.includes(ground.id));
}

const LETTERS = /^(?:letter|lettering|text|script|writing|font|capital|type)$/;

/** "OPEN in red letters on a white background": how what is written looks. */
function takeLetters(brief: Brief): void {
  for (const relation of [...brief.relations]) {
    const mover = brief.things.find(({ id }) => id === relation.what);
    const base = brief.things.find(({ id }) => id === relation.to[0]);
    if (!mover || !base || mover === base || relation.to.length !== 1 || base.parts.length > 0) continue;
    if (base.facts.some(({ kind }) => kind === 'text')) continue;
    const noun = singular(base.noun);
    const written = [mover, ...mover.parts].find(({ facts }) => facts.some(({ kind }) => kind === 'text'));
    const isLetters = LETTERS.test(noun) && relation.relation === 'in' && written !== undefined;
    if (!isLetters) continue;
    if (written === mover) {
      const { op: _op, variant: _variant, ...part } = base;
      mover.parts.push({ ...part, noun: 'lettering', id: `${mover.id}.lettering` });
    } else written!.facts.push(...base.facts);
    brief.things = brief.things.filter((thing) => thing !== base);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/** "At the top" behind a door: read as standing on the case, it is where on its front it is. */
function atTop({ texts }: Brief, { span }: BriefThing): FactOf<'position'>[] {
  const [words] =
    (span && /^\s+(?:at|on|in|along) (?:the |its )?(?:very )?(?:top|upper (?:half|part))\b/i.exec(texts[span.text]!.slice(span.to))) ?? [];
  if (span === undefined || words === undefined) return [];
  const said = words.trim();
  const to = span.to + words.length;
  return [{ kind: 'position', at: 'top', words: said, span: { text: span.text, from: to - said.length, to } }];
}

/** What things are delivered in or on. */
const isStand = (noun: string): boolean =>
  /(^| )(pot|planter|stand|base|pole|post|perch|tripod|pedestal|frame|plinth|saucer|stick|cone|wheels?)$/.test(noun);
