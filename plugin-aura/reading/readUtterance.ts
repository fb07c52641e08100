import type { Brief } from '../plan/brief.ts';
import { cameTo } from './cameTo.ts';
import type { Edit, Utterance } from './edit.ts';
import { readClause } from './editClause.ts';
import { type EditState, isThere, thingsOf } from './editState.ts';
import { everyday } from './everyday.ts';
import { plainly, readIdiom } from './idioms.ts';
import { endsSentence, has, type Item, kindsOf, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { askingSentence, asksForChange, readQuestion } from './question.ts';
import { readBrief } from './readBrief.ts';
import { readItems } from './readItems.ts';
import { asOrder } from './requests.ts';
import { withShares } from './shares.ts';
import { withoutSlips } from './slips.ts';
import { readTalk, withoutCorrection, withoutTalk } from './talk.ts';
import { plain } from './tokens.ts';
import { inTrade } from './trade.ts';
import { jewelEdit } from './tradeEdits.ts';
import { withTrailingUnit } from './trailingUnit.ts';

export interface UtteranceContext {
  /** The brief of the design on the table; missing for the first prompt, where everything that describes a thing is `make`. */
  brief?: Brief;
}

/** Reads what somebody says into what they want: edits, a new thing, a question, talk. Never throws. */
export function readUtterance(text: string, lexicon: Lexicon, context: UtteranceContext = {}): Utterance {
  const said = text.slice(0, 4_000);
  const talk = readTalk(said);
  if (talk) return talk;
  const { text: spoken, goal } = everyday(plainlyAsked(said, lexicon, context.brief), context.brief);
  const { text: corrected, corrects } = withoutCorrection(spoken);
  const ofJewels = context.brief?.things.some(({ op }) => op !== undefined && lexicon.byOp.get(op)?.family === 'jewelry');
  const ordered = context.brief && ofJewels ? jewelEdit(withoutTalk(corrected), context.brief, lexicon) : withoutTalk(corrected);
  const source = inTrade(plainly(ordered), ofJewels);
  if (source.trim() !== said.trim()) {
    const more = readTalk(source);
    if (more) return more.tone === 'empty' ? { kind: 'talk', tone: 'praise', words: said } : more;
  }
  const items = readItems(source, lexicon);
  const asked = askingSentence(source) ?? source;
  const question = readQuestion(asked, plain(asked).replace(/\s+/g, ' ').trim(), asked === source ? items : readItems(asked, lexicon));
  const { brief } = context;
  if (brief === undefined || brief.things.length === 0) {
    if (question) return question;
    const read = readBrief(source, lexicon);
    return read.things.length > 0
      ? { kind: 'make', words: said.trim() }
      : { kind: 'unclear', words: said.trim(), unread: read.unread.map(({ words }) => words) };
  }
  if (question) return question;
  if (FORBIDS.test(source)) return { kind: 'unclear', words: said.trim(), unread: [] };
  const idiom = readIdiom(source, lexicon, brief);
  if (idiom) return { kind: 'edit', edits: [idiom], unread: [], missed: [] };
  const state: EditState = {
    source,
    items: withTrailingUnit(withShares(source, withMiddle(withDemonstratives(withoutQuestion(items))))),
    lexicon,
    brief,
    edits: [],
    unread: [],
    missed: [],
  };
  const other = OTHER_DESIGN.exec(source);
  if (other) return { kind: 'make', words: source.slice(other[0].length).trim() };
  if (makesAnew(state)) return { kind: 'make', words: said.trim() };
  for (const [from, to] of clauses(state.items)) {
    const before = state.edits.length + state.missed.length;
    const missed = state.missed.length;
    const idiom = readIdiom(clauseText(state, from, to), lexicon, brief);
    if (idiom) {
      state.edits.push(idiom);
      if ('target' in idiom && idiom.target?.noun !== undefined) state.carried = idiom.target;
      continue;
    }
    readClause(state, from, to);
    // "oh no, I liked it" tells why, and asks for nothing
    if (tellsWhy(state.items, from, to)) {
      state.missed.length = missed;
      continue;
    }
    // a clause that came to nothing, though it speaks of something
    if (state.edits.length + state.missed.length === before && !state.kept && speaks(state.items, from, to))
      state.missed.push(state.source.slice(state.items[from]!.from, state.items[to - 1]!.to).slice(0, 200));
  }
  if (state.strange !== undefined) return { kind: 'unclear', words: said.trim(), unread: [state.strange] };
  if (corrects) state.edits = state.edits.map(asCorrection);
  if (goal) state.edits = state.edits.map((edit) => (edit.kind === 'by' && edit.unit === 'mm' ? { ...edit, goal } : edit));
  if (state.edits.length > 0) return { kind: 'edit', edits: cameTo(state.edits), unread: state.unread, missed: state.missed };
  if (state.kept) return { kind: 'edit', edits: [], unread: state.unread, missed: state.missed };
  return { kind: 'unclear', words: said.trim(), unread: state.unread };
}

/** A change as a plain order, typed without slips. */
const plainlyAsked = (said: string, lexicon: Lexicon, brief: Brief | undefined): string =>
  brief === undefined || brief.things.length === 0
    ? said
    : oneOfThem(asOrder(withoutSlips(said, lexicon, brief), lexicon, brief), lexicon, brief);

const ONE = /^(\s*(?:please )?(?:make|paint|turn|colou?r|let) )(?:just |only )?(one|an?) ([a-z][a-z -]*)$/i;

/** "Make one chair red", where there are six: one of them, and no other chair. */
function oneOfThem(said: string, lexicon: Lexicon, { things }: Brief): string {
  const [, lead, , rest] = ONE.exec(said.replace(/[.!]\s*$/, '')) ?? [];
  if (lead === undefined || rest === undefined) return said;
  for (const { noun, count, absent } of things) {
    if (absent || count < 2 || !rest.toLowerCase().startsWith(`${noun} `)) continue;
    const [first] = readItems(rest.slice(noun.length + 1), lexicon);
    if (has(first, 'colour', 'material', 'finish', 'comparative')) return `${lead}one of the ${rest}`;
  }
  return said;
}

/** What was said without a target after "no wait" is said of what was spoken of last; a thing named alone takes the place of the last one. */
function asCorrection(edit: Edit): Edit {
  if (edit.kind === 'add')
    return edit.to !== undefined || /^(?:also |and )?(?:add|put|attach|include|give|with)\b/i.test(edit.words)
      ? edit
      : { kind: 'replace', target: { recent: true, adjectives: [], words: edit.words }, by: edit.thing, words: edit.words };
  if (!('target' in edit) || edit.kind === 'revert' || edit.kind === 'replace' || edit.kind === 'remove') return edit;
  const { target } = edit;
  return target.noun === undefined && !target.all && !target.selected ? { ...edit, target: { ...target, recent: true } } : edit;
}

/** A clause as it was said, without the words that lead in. */
const clauseText = ({ source, items }: EditState, from: number, to: number): string =>
  source.slice(items[from]!.from, items[to - 1]!.to).replace(/^(?:and|then|also|but|now|,)\s+/i, '');

/** A clause of somebody's that names nothing of the design. */
const tellsWhy = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => senseOf(item, 'pronoun')?.pronoun === 'person') && !speaks(items, from, to);

/** Whether a stretch holds more than words that only lead in or go along. */
const speaks = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some((item) => has(item, 'thing', 'part', 'feature', 'gem', 'material', 'colour', 'comparative', 'dimension') || item.quantity);

const withoutQuestion = (items: readonly Item[]): Item[] => items.filter(({ mark }) => mark !== '?');

/** "that rim", "keep that neck width": before a noun, and not behind one, it points. */
const withDemonstratives = (items: readonly Item[]): Item[] =>
  items.map((item, i) => {
    const [before, next] = [items[i - 1], items[i + 1]];
    const points =
      item.key === 'that' &&
      has(next, 'thing', 'part', 'feature', 'gem', 'dimension', 'which') &&
      (before === undefined || before.mark !== undefined || has(before, 'verb', 'link', 'relation'));
    const senses: Item['senses'] = [{ kind: 'determiner', determiner: 'the' }];
    return points ? { ...item, senses, kinds: kindsOf(senses) } : item;
  });

/** "the middle candle": the one in the middle of several, and no part of that name with a look called so. */
const withMiddle = (items: readonly Item[]): Item[] =>
  items.map((item, i) => {
    const [before, next, after] = [items[i - 1], items[i + 1], items[i + 2]];
    const isNoun = (one: Item | undefined): boolean => has(one, 'thing', 'part', 'gem');
    const isMiddle = (one: Item | undefined): boolean => one?.key === 'middle' && has(one, 'part');
    if (isMiddle(item) && isNoun(next) && !has(next, 'relation', 'place')) {
      const senses = item.senses.filter(({ kind }) => kind !== 'part');
      return { ...item, senses, kinds: kindsOf(senses) };
    }
    if (isMiddle(before) && isNoun(item) && !isNoun(after) && has(item, 'adjective', 'material')) {
      const senses = item.senses.filter(({ kind }) => kind === 'thing' || kind === 'part' || kind === 'gem');
      return { ...item, senses, kinds: kindsOf(senses) };
    }
    return item;
  });

/** Sentences, and what "then" and "but" part. */
function clauses(items: readonly Item[]): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) parts.push([from, to]);
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const link = senseOf(item, 'link')?.link;
    const starts = (item.mark === ',' || link === 'and') && beginsClause(items, i + 1);
    if ((item.mark !== undefined && endsSentence(items, i)) || link === 'then' || (link === 'but' && item.key !== 'all but') || starts) {
      close(i);
      from = i + 1;
    }
  }
  close(items.length);
  return parts;
}

/** Whether a verb, a negation or a noun with what it becomes begins here. */
function beginsClause(items: readonly Item[], at: number): boolean {
  let i = at;
  while (has(items[i], 'filler') && !has(items[i], 'verb')) i++;
  const item = items[i];
  if (item === undefined) return false;
  if (has(item, 'verb') && !has(item, 'thing', 'part', 'feature', 'adjective', 'finish')) return true;
  if (has(item, 'verb') && (has(items[i + 1], 'determiner', 'pronoun') || items[i + 1]?.quantity !== undefined)) return true;
  if (senseOf(item, 'determiner')?.determiner === 'no' || senseOf(item, 'link')?.link === 'without') return true;
  const phrase = readNounPhrase(items, i);
  if (!phrase) return false;
  const next = items[phrase.end];
  return senseOf(next, 'link')?.link === 'is';
}

/** "don't make it taller" asks for nothing. */
const FORBIDS =
  /^\s*(?:please |but |and )*(?:don['’]?t|do not|never) (?:make|paint|add|put|turn|move|give|use|cut|drill|raise|lower|widen|scale|rotate|replace|swap|remove|take|delete|lose|drop|let)\b/i;

/** "now something else: a wooden chair" */
const OTHER_DESIGN = /^\s*(?:(?:and|ok|okay|now|then)\s+)*(?:something|anything) (?:else|different|new)(?: now)?\s*[:,;-]\s*(?=\S)/i;

/** "now a walnut chair", "make me a mug": a new thing beside the design, that is no part of it and speaks of nothing in it. */
function makesAnew(state: EditState): boolean {
  const { items, lexicon, brief } = state;
  let i = 0;
  let making = false;
  let showing = false;
  while (i < items.length) {
    const item = items[i]!;
    const verb = senseOf(item, 'verb')?.verb;
    const person = senseOf(item, 'pronoun')?.pronoun === 'person';
    if (/^(and|also|plus|with)$/.test(item.key)) return false;
    if (verb === 'make' && /^(show|design|create|build|model|draw|generate)$/.test(item.key)) showing = true;
    if ((verb === 'make' && !/^(give|print)$/.test(item.key)) || /^(now|next)$/.test(item.key)) making = true;
    else if (!(has(item, 'filler', 'link') || person || item.mark !== undefined) || (has(item, 'determiner') && !has(item, 'filler')))
      break;
    i++;
  }
  const phrase = readNounPhrase(items, i);
  if (
    !phrase ||
    (phrase.determiner !== undefined && phrase.determiner !== 'a' && phrase.determiner !== 'some' && phrase.determiner !== 'another')
  )
    return false;
  const head = items[phrase.head]!;
  if (showing && phrase.determiner === 'a' && has(head, 'thing') && !isThere(state, head.key)) return true;
  if (!has(head, 'thing') || has(head, 'part') || head.senses.some((sense) => sense.kind === 'thing' && sense.entry.family === 'parts'))
    return false;
  if (!making) return false;
  if (phrase.determiner === 'another' || phrase.modifiers.some((at) => has(items[at], 'comparative'))) return false;
  if (items.some((item) => senseOf(item, 'pronoun')?.pronoun === 'it' || senseOf(item, 'link')?.link === 'instead of')) return false;
  const ofDesign = [...thingsOf(brief?.things ?? [])].some(({ op }) => {
    const entry = op === undefined ? undefined : lexicon.byOp.get(op);
    return entry !== undefined && lexicon.words.get(entry)?.parts.has(head.key) === true;
  });
  if (ofDesign) return false;
  // a jewel's stone or setting named with "a" changes the jewel
  if (has(head, 'gem', 'cut') && isThere(state, 'stone')) return false;
  return true;
}

export { asksForChange };
