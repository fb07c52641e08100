import type { Target } from './edit.ts';
import { add, addFeature, edgeVerb, isNounHere, moreOf, put } from './editAdd.ts';
import { amountAt, dimensionTarget, factorAt } from './editAmounts.ts';
import { becomes, grow, keep, multiply, numberOf, onTarget, remove, replace, rescale, revert, turn, use } from './editChange.ts';
import { copied, duplicated } from './editCopy.ts';
import { describePhrase, holderOf, insteadAt, ownerAt, placedOn } from './editPhrase.ts';
import { readProperties } from './editProperties.ts';
import { isRest, severalOf, singledOut, theRest } from './editSeveral.ts';
import { shadeEdit } from './editShade.ts';
import { comparativeAt, type EditState, factOf, IT, isNamed, isThere, leaveWord, thingsOf, words } from './editState.ts';
import { stateVerb } from './editVerbs.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { readItems } from './readItems.ts';
import { ofStone, readTarget, targetOf, withoutFactor } from './target.ts';

/** One clause of an instruction, from its verb or its noun on. Each reader returns the item where it stopped. */

const FRAME_VERBS = new Set([
  'make',
  'want',
  'like',
  'need',
  'prefer',
  'give',
  'show',
  'create',
  'build',
  'design',
  'let',
  'get',
  'have',
  'try',
  'see',
  'model',
  'draw',
  'generate',
  'do',
]);

/** Reads a clause; whatever is left over is unread. */
export function readClause(state: EditState, from: number, to: number): void {
  let i = from;
  const exchanges = state.items.some((item, k) => k > from && k < to && senseOf(item, 'link')?.link === 'instead of');
  while (i < to) {
    const next = (exchanges ? insteadOfLook(state, i, to) : undefined) ?? clause(state, i, to);
    if (next <= i) {
      leave(state, i);
      i++;
    } else i = next;
    while (i < to && (senseOf(state.items[i], 'link')?.link === 'and' || state.items[i]!.mark === ',')) i++;
  }
}

/** "Steel instead of copper", "the legs in black rather than oak": the look that goes tells what is meant, where nothing was named. */
function insteadOfLook(state: EditState, from: number, to: number): number | undefined {
  const { items } = state;
  const k = items.findIndex((item, i) => i > from && i < to && senseOf(item, 'link')?.link === 'instead of');
  const isLook = (item: Item): boolean => has(item, 'colour', 'material', 'finish');
  if (k < 0 || k + 1 >= to) return undefined;
  const gone = items.slice(k + 1, to);
  if (!gone.some(isLook) || !gone.every((item) => isLook(item) || has(item, 'determiner', 'filler'))) return undefined;
  const [only, ...more] = items.slice(from, k).filter((item) => !has(item, 'filler'));
  const before = state.edits.length;
  const target = holderOf(state, gone.filter(isLook)) ?? IT;
  // "steel", alone, is no thing to be added
  const end = only && more.length === 0 && isLook(only) ? readProperties(state, from, k, target, from) : clause(state, from, k);
  for (const edit of state.edits.slice(before)) if (edit.kind === 'set' && edit.target.noun === undefined) edit.target = target;
  return end <= from ? undefined : to;
}

function leave(state: EditState, at: number): void {
  if (!has(state.items[at], 'filler', 'determiner', 'frame', 'pronoun', 'about', 'degree', 'link', 'verb')) leaveWord(state, at);
}

/** "please", "now", "I want", "could you": stands before what is asked. */
function skipFrame(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const item = items[i]!;
    const link = senseOf(item, 'link')?.link;
    const person = senseOf(item, 'pronoun')?.pronoun === 'person';
    if (
      item.mark !== undefined ||
      person ||
      (has(item, 'filler') && !has(item, 'style', 'finish', 'adjective', 'verb')) ||
      link === 'then' ||
      link === 'and' ||
      link === 'but' ||
      link === 'has' ||
      link === 'to' ||
      item.key === 'maybe'
    )
      i++;
    else if (/^(want|like|need|prefer|love|see|think|mind|let|if|how|what)$/.test(item.key) && i < to - 1) i++;
    else break;
  }
  return i;
}

/** "back to how it was", "like before", "as it was". */
const REVERTS =
  /^(?:(?:put|take|change|set|bring|go|turn) (?:it |everything |that |this )?)?back (?:how|the way|to (?:how|the way|what|the (?:original|first|start|beginning|previous)))|^(?:like|as) (?:it was )?before\b|^as it was\b/;

/** "but same height", "at the same width": that stays as it is. */
const SAME_AS_IT_IS =
  /^(?:(?:keep(?:ing)?|with|at|of) )?(?:the |its )?same (?:height|width|depth|length|size|thickness|diameter|colou?r|material|shape|proportions|overall size|style)[\s.!]*$/;

function clause(state: EditState, from: number, to: number): number {
  const { items } = state;
  const at = skipFrame(items, from, to);
  if (at >= to) return to;
  const item = items[at]!;
  const rest = state.source.slice(item.from, items[to - 1]!.to).toLowerCase();
  if (REVERTS.test(rest)) return revert(state, at + 1, to, at);
  if (item.key === 'take' && /\b(?:away|off|out)\b/.test(rest)) return remove(state, at + 1, to, at);
  if (SAME_AS_IT_IS.test(state.source.slice(items[from]!.from, items[to - 1]!.to).toLowerCase())) {
    state.kept = true;
    return to;
  }
  if (/^(?:the )?(?:rest|others?|everything else)\b/.test(rest)) return theRest(state, at, to) ?? keep(state, at, to);
  const shaded = shadeEdit(state, at, to);
  if (shaded !== undefined) return shaded;
  const stateful = stateVerb(state, at, to);
  if (stateful !== undefined) return stateful;
  // "fill it with wine", "sand the top": a verb, and nobody here knows what it does
  const person = senseOf(items[at - 1], 'pronoun')?.pronoun === 'person';
  if (
    !person &&
    isUnknown(item) &&
    at + 1 < to &&
    (has(items[at + 1], 'determiner') || senseOf(items[at + 1], 'pronoun')?.pronoun === 'it')
  ) {
    state.strange = item.words;
    return to;
  }
  const sense = senseOf(item, 'verb');
  // "bore 12 mm" of what has one
  const isPart = sense?.verb === 'cut' && items[at + 1]?.quantity !== undefined && has(item, 'part', 'feature') && isThere(state, item.key);
  const verbal = sense && !isNounHere(items, at) && !isPart;
  const rounded = edgeVerb(state, at, to);
  if (rounded !== undefined) return rounded;
  const more = copied(state, /^(?:add|make|put|set|replace)$/.test(sense?.verb ?? '') && verbal ? at + 1 : at, to, at);
  if (more !== undefined) return more;
  // "cut the length by half", "cut it to a third" drills nothing
  const share = items.findIndex(({ quantity }, i) => i > at + 1 && i < to && quantity?.kind === 'percent');
  if (sense?.verb === 'cut' && /^(?:by|to)$/.test(items[share - 1]?.key ?? '')) return grow(state, at, to, false);
  if (verbal) {
    switch (sense.verb) {
      case 'add':
        return add(state, at + 1, to, at);
      case 'cut':
      case 'engrave':
        return addFeature(state, at, to, sense.verb);
      case 'put':
        return put(state, at + 1, to, at);
      case 'remove':
        return remove(state, at + 1, to, at);
      case 'replace':
        return replace(state, at + 1, to, at);
      case 'use':
        return use(state, at + 1, to, at);
      case 'move':
        return onTarget(state, at + 1, to, at);
      case 'turn':
        return turn(state, at + 1, to, at);
      case 'increase':
      case 'decrease':
        return grow(state, at, to, sense.verb === 'increase');
      case 'scale':
        return rescale(state, at + 1, to, at);
      case 'double':
      case 'halve':
      case 'triple':
        return multiply(state, at, to, sense.verb === 'double' ? 2 : sense.verb === 'triple' ? 3 : 0.5);
      case 'keep':
        return keep(state, at + 1, to);
      case 'revert':
        return revert(state, at + 1, to, at);
      case 'extrude': {
        const size = items[at + 1]?.quantity;
        if (size?.kind !== 'number' && size?.kind !== 'length') return set(state, at + 1, to, at, item.key);
        const fact = factOf(state, { kind: 'measure', dimension: 'height', of: 'extrusion', value: size.value }, at + 1, at + 2);
        state.edits.push({ kind: 'set', target: IT, facts: [fact], words: words(state, at, at + 2) });
        return to;
      }
      case 'repeat':
        return duplicated(state, at, to);
      default:
        return set(state, at + 1, to, at, item.key);
    }
  }
  const link = senseOf(item, 'link')?.link;
  if (senseOf(item, 'determiner')?.determiner === 'no' || link === 'without' || link === 'except') return remove(state, at + 1, to, at);
  if (link === 'with') return add(state, at + 1, to, at);
  if (link === 'instead of') {
    const phrase = readNounPhrase(items, at + 1);
    return phrase ? phrase.end : to;
  }
  return bare(state, at, to);
}

/** make, set, change, give, paint: a target and what it becomes. */
function set(state: EditState, from: number, to: number, start: number, verb: string): number {
  const { items, source } = state;
  const several = severalOf(state, from, to, start) ?? singledOut(state, from, to, start);
  if (several !== undefined) return several;
  const counted = numberOf(state, from, to);
  const number = counted && items[counted.value]?.quantity;
  if (counted && number?.kind === 'number') {
    state.edits.push({ kind: 'count', target: counted.target, to: number.value, words: words(state, start, counted.value + 1) });
    return counted.value + 1;
  }
  const factor = factorAt(items, from, to) ?? undefined;
  const comparative = comparativeAt(items, from);
  if (factor || (comparative && !readNounPhrase(items, from))) return readProperties(state, from, to, state.carried ?? IT, start);
  const dimension = dimensionTarget(state, from);
  if (dimension) {
    let i = dimension.end;
    while (i < to && (/^(to|at|be|=|:|is|back)$/.test(items[i]!.key) || has(items[i], 'about') || senseOf(items[i], 'link')?.link === 'is'))
      i++;
    const quantity = items[i]?.quantity;
    state.carried = dimension.target;
    if (i < to && (quantity?.kind === 'length' || quantity?.kind === 'number' || quantity?.kind === 'angle')) {
      const kind = quantity.kind === 'angle' ? 'angle' : dimension.dimension;
      state.edits.push({
        kind: 'set',
        target: dimension.target,
        facts: [
          factOf(
            state,
            {
              kind: 'measure',
              dimension: kind,
              ...(dimension.of === undefined ? {} : { of: dimension.of }),
              value: quantity.value,
              ...(quantity.kind === 'length' && { unit: quantity.unit }),
            },
            i,
            i + 1,
          ),
        ],
        words: words(state, start, i + 1),
      });
      return i + 1;
    }
    // "make the width bigger"
    const more = comparativeAt(items, i);
    if (more && i < to) {
      // "make the wall thinner": what is a part too
      const word = items[dimension.end - 1]!;
      const isPart = dimension.target.noun === undefined && has(word, 'part') && isThere(state, word.key);
      state.edits.push({
        kind: 'scale',
        target: isPart ? { noun: word.key, adjectives: [], words: word.words } : dimension.target,
        dimension: dimension.dimension,
        factor: more.factor,
        words: words(state, start, i + 1),
      });
      return i + 1;
    }
  }
  const read = ofStone(readTarget(source, items, from), items, to);
  if (verb === 'give' && read && (read.target.noun === undefined || read.phrase?.determiner === 'the'))
    return given(state, read.target, read.end, to, start);
  if (!read) return readProperties(state, from, to, state.carried ?? IT, start);
  const definite =
    read.target.noun === undefined ||
    read.target.all ||
    read.target.ordinal !== undefined ||
    read.phrase === undefined ||
    /^(the|its|this|each|both|all)$/.test(read.phrase.determiner ?? '');
  if (!definite && read.phrase && FRAME_VERBS.has(verb) && read.end >= to) return bare(state, from, to, start);
  if (!definite && read.phrase && verb !== 'make' && FRAME_VERBS.has(verb)) return bare(state, from, to, start);
  if (/^(to|into)$/.test(items[read.end]?.key ?? '') && read.end + 1 < to) {
    const phrase = readNounPhrase(items, read.end + 1);
    if (phrase && !has(items[phrase.head], 'dimension') && phrase.count === undefined)
      return becomes(state, read.target, read.end + 1, to, start);
  }
  return readProperties(state, read.end, to, read.target, start, true);
}

/** "give it a lid", "give the mug a red handle", "give it a height of 30 mm". */
function given(state: EditState, target: Target, from: number, to: number, start: number): number {
  const phrase = readNounPhrase(state.items, from);
  if (!phrase) return readProperties(state, from, to, target, start);
  const before = state.edits.length;
  const end = bare(state, from, to, start);
  for (const edit of state.edits.slice(before)) if (edit.kind === 'add' && target.noun !== undefined) edit.to ??= target;
  return end;
}

/** A clause without a verb: "brass handles", "walls 3 mm", "six of them", "two more chairs", "10 mm longer", "in oak". */
function bare(state: EditState, at: number, to: number, start = at): number {
  const { items, source } = state;
  if (factorAt(items, at, to) || amountAt(items, at, to)) return readProperties(state, at, to, state.carried ?? IT, start);
  const several = severalOf(state, at, to, start) ?? singledOut(state, at, to, start);
  if (several !== undefined) return several;
  // "left door blue", where some thing has a word for it: one of the doors
  const [, side, noun] = /^(left|right|front|back|upper|lower|middle) ([a-z]+)$/.exec(items[at]?.key ?? '') ?? [];
  if (side !== undefined && noun !== undefined && at + 1 < to && !has(items[at], 'place', 'thing', 'part'))
    return readProperties(state, at + 1, to, { noun, adjectives: [side], words: items[at]!.words }, start);
  const dimension = dimensionTarget(state, at);
  if (
    dimension &&
    items[dimension.end]?.quantity === undefined &&
    dimension.end < to &&
    (items[dimension.end]?.key === 'back' || has(items[dimension.end], 'comparative', 'link'))
  )
    return set(state, at, to, start, 'set');
  const phrase = withoutFactor(readNounPhrase(items, at), items);
  if (!phrase || phrase.end > to) return readProperties(state, at, to, state.carried ?? IT, start);
  return nounClause(state, phrase, at, to, start, source);
}

/** Whether a stone was named in the design. */
const hasStones = ({ brief, lexicon }: EditState): boolean =>
  [...thingsOf(brief?.things ?? [])].some(
    ({ op, noun, absent }) => !absent && (op === 'gemstone' || has(readItems(noun, lexicon)[0], 'gem')),
  );

/** "left tree taller", "top drawer red": one of several, as with "the". */
const SIDE = /^(left|right|top|bottom|front|back|upper|lower|middle)$/;

function nounClause(state: EditState, phrase: NounPhrase, at: number, to: number, start: number, source: string): number {
  const { items } = state;
  const head = items[phrase.head]!;
  // "orange", said alone, is a colour and no fruit; "matte" is no mat
  const alone =
    phrase.head === phrase.start && phrase.end === phrase.start + 1 && isRest(items, phrase.end, to) && has(head, 'colour', 'finish');
  // "black iron", said alone, is what it is of
  const stuff =
    phrase.determiner === undefined &&
    phrase.modifiers.length > 0 &&
    phrase.end === phrase.head + 1 &&
    phrase.modifiers.every((i) => has(items[i], 'colour', 'material', 'finish')) &&
    (phrase.end >= to || items[phrase.end]!.mark === ',') &&
    // "celadon glaze": a word that only goes along with what it is of
    (has(head, 'filler') || (has(head, 'material') && !has(head, 'part')));
  if ((alone || stuff) && !head.plural && !isThere(state, head.key)) return readProperties(state, at, to, state.carried ?? IT, start);
  const last = head.key.split(' ').at(-1) ?? head.key;
  const there = isThere(state, head.key) || isThere(state, last);
  const target = targetOf(source, items, phrase);
  const plain: Target = { ...target, adjectives: [] };
  const more = moreOf(state, phrase, to);
  if (more !== undefined) {
    const end = /^(less|fewer|more)$/.test(items[phrase.end]?.key ?? '') ? phrase.end + 1 : phrase.end;
    state.edits.push({ kind: 'count', target: plain, by: more, words: words(state, start, end) });
    state.carried = plain;
    return end;
  }
  // "lid off", "the cork out"
  if (phrase.end === to - 1 && phrase.determiner !== 'a' && /^(off|away|out|gone)$/.test(items[phrase.end]!.key)) {
    state.edits.push({ kind: 'remove', target: readTarget(source, items, at)?.target ?? target, words: words(state, start, to) });
    return to;
  }
  // "a third bracket", "second mast": as many as that
  if (there && (phrase.ordinal ?? 0) > 1 && phrase.determiner !== 'the' && isRest(items, phrase.end, to)) {
    const { ordinal, ...kind } = plain;
    state.edits.push({ kind: 'count', target: kind, to: ordinal!, words: words(state, start, phrase.end) });
    return readProperties(state, phrase.end, to, kind, start);
  }
  const indefinite = phrase.determiner === 'a' || phrase.determiner === 'another';
  const instead = insteadAt(state, phrase, at, to);
  if (instead !== undefined) return instead;
  const placed = placedOn(state, phrase, { at, to, start, there });
  if (placed !== undefined) return placed;
  const ofWhole = senseOf(items[phrase.end], 'link')?.link === 'of' && has(items[phrase.end + 1], 'determiner');
  const definite =
    /^(the|its|this|each|both|all)$/.test(phrase.determiner ?? '') ||
    phrase.possessor !== undefined ||
    phrase.ordinal !== undefined ||
    (there && !indefinite && phrase.count === undefined && phrase.end < to && phrase.modifiers.some((i) => SIDE.test(items[i]!.key))) ||
    (ofWhole && there);
  if (definite) {
    const read = ofStone(readTarget(source, items, at), items, to);
    const full = read?.target ?? target;
    return readProperties(state, read?.end ?? phrase.end, to, full, start, read !== undefined && read.end < phrase.end);
  }
  // "one tiny diamond" of a plain band
  const isFirst = phrase.count?.value === 1 && has(head, 'gem') && !hasStones(state);
  if (isFirst) return add(state, at, to, start);
  if (phrase.count && there && !indefinite) {
    const owner = ownerAt(state, phrase.end);
    const part = owner ? { ...plain, of: owner.target } : plain;
    const end = owner?.end ?? phrase.end;
    state.edits.push({ kind: 'count', target: part, to: phrase.count.value, words: words(state, start, end) });
    describePhrase(state, phrase, part, start);
    // "6 shelves and 200 high": a length behind a number of parts is of the whole
    const whole = senseOf(items[end], 'link')?.link === 'and' && items[end + 1]?.quantity !== undefined && end + 1 < to;
    return readProperties(state, whole ? end + 1 : end, to, whole ? IT : part, start);
  }
  const said = phrase.modifiers.length > 0 || phrase.measures.length > 0 || phrase.specials.length > 0;
  const follows = phrase.end < to && !has(items[phrase.end], 'pattern');
  // "longer blade by 20 cm"
  const grown = phrase.modifiers.length === 1 ? comparativeAt(items, phrase.modifiers[0]!) : undefined;
  const length = items[phrase.end]?.key === 'by' && phrase.end + 1 < to ? items[phrase.end + 1]?.quantity : undefined;
  if (there && grown && (length?.kind === 'length' || length?.kind === 'number')) {
    const amount = grown.factor >= 1 ? length.value : -length.value;
    state.edits.push({
      kind: 'by',
      target: plain,
      dimension: grown.dimension,
      amount,
      unit: 'mm',
      words: words(state, start, phrase.end + 2),
    });
    return phrase.end + 2;
  }
  // "a bigger handle", "brass handles", "walls 3 mm": of what is there; a whole new part is added
  if (there && (said || follows)) {
    const whole = indefinite && !isNamed(state, head.key) && !has(items[phrase.modifiers[0] ?? -1], 'comparative');
    if (whole) return add(state, at, to, start);
    describePhrase(state, phrase, plain, start);
    return readProperties(state, phrase.end, to, plain, start);
  }
  // "the white king gold", said of what is not there: a look behind a noun is of something that stands
  const behind = items[phrase.end];
  if (!there && !indefinite && start === at && phrase.end < to && has(behind, 'colour', 'material', 'finish') && !has(behind, 'link'))
    return readProperties(state, phrase.end, to, target, start);
  // a word that nobody knows is asked about, not added
  if (!has(head, 'thing', 'part', 'feature', 'gem')) return start;
  return add(state, at, to, start);
}
