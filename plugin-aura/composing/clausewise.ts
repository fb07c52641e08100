import { type Brief, briefSchema, spanSchema } from '../plan/brief.ts';
import type { Plan } from '../plan/plan.ts';
import { type Clause, clausesIn } from '../reading/clausesIn.ts';
import type { Edit, Utterance } from '../reading/edit.ts';
import { gistsOf, TURNING } from '../reading/gist.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { readItems } from '../reading/readItems.ts';
import { readUtterance } from '../reading/readUtterance.ts';
import { asOrder } from '../reading/requests.ts';
import type { WordReader } from './reader.ts';
import type { Reading } from './reply.ts';

/**
 * An instruction that was not understood as a whole, clause by clause: what is understood without doubt is done, and what is not is told.
 * Nothing is done where words that are left over could turn the meaning of the others.
 */

/** "Make the left stone a sapphire and the band wider": the band was taken for a part of what takes the stone's place. */
export const swallows = (utterance: Utterance): boolean =>
  utterance.kind === 'edit' &&
  utterance.edits.some((edit) => edit.kind === 'replace' && edit.by.parts.some(({ words }) => /^(the|its) /i.test(words)));

/** "Module 2, 10 mm thick, 8 mm bore": wishes that are read one by one, where together they were not understood. */
export function pieceByPiece(instruction: string, { lexicon }: Pick<WordReader, 'lexicon'>, brief: Brief): Utterance | undefined {
  const pieces = instruction.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > 12) return undefined;
  const read = pieces.map((piece) => readUtterance(piece, lexicon, { brief }));
  const edits = read.flatMap((one) => (one.kind === 'edit' && one.missed.length === 0 ? [one] : []));
  if (edits.length < pieces.length || edits.some((one) => one.edits.length === 0)) return undefined;
  return { kind: 'edit', edits: edits.flatMap((one) => one.edits), unread: edits.flatMap(({ unread }) => unread), missed: [] };
}

/** The gist of an instruction, where the grammar finds no reading of the whole. */
export function byGist(instruction: string, { lexicon }: Pick<WordReader, 'lexicon'>, brief: Brief): Utterance | undefined {
  for (const text of gistsOf(instruction, lexicon, brief)) {
    const utterance = readUtterance(text, lexicon, { brief });
    if (utterance.kind !== 'edit' || utterance.edits.length === 0 || utterance.missed.length > 0) continue;
    // what something shall become may be a word that was meant otherwise: it is taken only where the whole was understood
    if (utterance.edits.every(({ kind }) => kind !== 'replace')) return utterance;
  }
  return undefined;
}

/** Refines by one clause alone. */
type One = (plan: Plan, clause: string) => Promise<Reading>;

/** What somebody says of themselves or of the design, and asks for nothing. */
const REMARK = /^(?:i|we|it|they|that|this|my|our|he|she|there|you)(?:['’](?:s|m|ve|re|ll|d))?\b/i;
const WISH = /\b(?:want|need|like|love|prefer|should|must|shall|would|could|can|has to|have to|needs|make|put|add|meant?|too)\b/i;

/** Why something is wished for: what it says is no order, though it names parts and how they are. */
const REASON =
  /^(?:there(?:['’]s| is| are)(?:n['’]t| not| still| only)?\b|there (?:isn|aren)['’]t\b|(?:it|they|that|this|(?:the|its) [a-z]+(?: [a-z]+)?)(?:['’]s|['’]re)? ?(?:(?:is|are|looks?|seems?|feels?) )?(?:(?:still|just|really|a (?:bit|little)|much|far|way) )*(?:too\b|not\b.*\benough\b)|(?:i|we) (?:don['’]t|do not|never) (?:really )?(?:like|love|need)\b|(?:i|we) (?:hate|dislike)\b)/i;
/** Half of an exchange: what goes is not taken away where what comes was not understood. */
const INSTEAD = /\b(?:instead|rather|in (?:its|their) place|(?:add|use|put|make|fit|take) (?:one|some|another))\b/i;

export async function byClauses(
  { lexicon }: Pick<WordReader, 'lexicon'>,
  { plan, brief, instruction }: { plan: Plan; brief: Brief; instruction: string },
  one: One,
): Promise<Reading | undefined> {
  const clauses = clausesIn(instruction, lexicon, brief);
  if (clauses.length < 2 || clauses.length > 8) return undefined;
  // "there's no lid, add one" is one order, which was refused as a whole
  if (clausesIn(asOrder(instruction, lexicon, brief), lexicon, brief).length < clauses.length) return undefined;
  const isReason = ({ text, asks }: Clause): boolean => !asks && !/[,;:]/.test(text) && REASON.test(text);
  const wishes = clauses.filter((clause) => !isReason(clause));
  if (wishes.length === 0) return undefined;
  const hasReason = wishes.length < clauses.length;
  const done: string[] = [];
  const unread: string[] = [];
  const notes: string[] = [];
  let reached: Plan = plan;
  for (const clause of wishes) {
    const reading = isRemark(clause, lexicon) ? undefined : await one(reached, clause.text);
    if (reading?.beside) return undefined;
    if (reading?.plan) {
      const texts = reached.brief?.texts.length ?? brief.texts.length;
      if (reading.plan.brief?.texts.length !== texts + 1) return undefined;
      if ((hasReason || done.length > 0 || unread.length > 0) && !standsAlone(clause, lexicon, reached.brief ?? brief)) return undefined;
      reached = reading.plan;
      done.push(clause.text);
      unread.push(...reading.unread);
      notes.push(...reading.notes);
    } else if (TURNING.test(clause.text) || INSTEAD.test(clause.text)) return undefined;
    else if (reading?.asked === 'change') {
      if (!isOnItsOwn(clause, lexicon)) return undefined;
      unread.push(clause.text.slice(0, 200));
    }
  }
  const next = done.length > 0 ? saidAtOnce(reached, brief.texts.length, done) : undefined;
  return next && { plan: next, unread, notes };
}

function isRemark({ text, asks }: Clause, lexicon: Lexicon): boolean {
  return !asks && REMARK.test(text) && !WISH.test(text) && !TURNING.test(text) && !holdsNumber(text, lexicon);
}

const holdsNumber = (text: string, lexicon: Lexicon): boolean => readItems(text, lexicon).some(({ quantity }) => quantity !== undefined);

/** Whether a clause that was not understood can say nothing of the others: it asks for something itself, or is a sentence without a number. */
function isOnItsOwn({ text, asks, sentence }: Clause, lexicon: Lexicon): boolean {
  if (asks) return text.trim().includes(' ');
  if (holdsNumber(text, lexicon)) return false;
  return text.trim().split(/\s+/).length > 2 && (sentence || /^(?:the|its)\b/i.test(text));
}

/** Whether a later clause names what it is about: "it" and "taller" may be said of what another clause spoke of. */
function standsAlone({ text }: Clause, lexicon: Lexicon, brief: Brief): boolean {
  const utterance = readUtterance(text, lexicon, { brief });
  return utterance.kind === 'edit' && utterance.edits.length > 0 && utterance.edits.every(isNamed);
}

function isNamed(edit: Edit): boolean {
  if (edit.kind === 'revert') return false;
  if (edit.kind === 'add') return edit.to === undefined || edit.to.noun !== undefined;
  if (edit.kind === 'swap') return edit.one?.noun !== undefined;
  return edit.target.noun !== undefined && edit.target.pronoun !== true;
}

/** The clauses that were done as one text of the brief, so that one "undo" takes all of them back. */
function saidAtOnce(plan: Plan, first: number, clauses: readonly string[]): Plan | undefined {
  const { brief } = plan;
  if (!brief) return undefined;
  const starts: number[] = [];
  let text = '';
  for (const clause of clauses) {
    starts.push(text.length);
    text += `${clause.replace(/[\s.!]+$/, '')}. `;
  }
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
      name,
      name === 'span' ? shifted(inner) : moved(inner),
    ]);
    return Object.fromEntries(entries);
  };
  const shifted = (span: unknown): unknown => {
    const said = spanSchema.safeParse(span).data;
    if (said === undefined || said.text < first) return span;
    const start = starts[said.text - first] ?? 0;
    return { text: first, from: said.from + start, to: said.to + start };
  };
  const texts = [...brief.texts.slice(0, first), text.trim().slice(0, 4_000)];
  return { ...plan, brief: { ...briefSchema.parse(moved(brief)), texts } };
}
