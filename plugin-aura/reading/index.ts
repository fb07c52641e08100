/**
 * Words to a brief, and instructions to edits of one. tokens.ts, spelling.ts and inflection.ts make items (items.ts, readItems.ts) whose senses come from
 * the lexicon (lexicon.ts: what operations and things say of themselves) and from words/; reader.ts walks them, nounPhrase.ts reads what is
 * named, settle.ts and attach.ts find where it belongs, measurePhrase.ts and placePhrase.ts its sizes and places.
 *
 * Two kinds of text have a form of their own and are read besides: machinists' lists (shop/) and one part that is described by its body and
 * what is worked into it (workpiece/). Which reading holds is decided by what each of them loses (composing/reader.ts).
 *
 * An instruction (readUtterance.ts) is first put plainly: trade.ts and tradeEdits.ts know how jewellers and their customers talk, everyday.ts
 * thanks, hedges and reasons, turns.ts figures of speech; idioms.ts, placeIdioms.ts and wholeIdioms.ts are wishes of a fixed form. The rest
 * is read by the grammar into edits (edit.ts), or found to be a question, talk, or a new thing.
 */
export { printBrief } from './printBrief.ts';
