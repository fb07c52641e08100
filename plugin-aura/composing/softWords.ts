import type { Utterance } from '../reading/edit.ts';
import { lemma } from '../reading/inflection.ts';
import type { Lexicon } from '../reading/lexicon.ts';

/** What may stand between two looks of which one is a word that nobody knows. */
const JOINED = String.raw`(?:,|;|\band\b|\bbut\b|\b&)`;

/**
 * "Make it zingy and 6 mm wide": a look that nobody knows, beside one that is known. The one is done and the other told; a word that could
 * be what is changed, or that turns the meaning of the others, leaves the whole undone.
 */
export function withoutSoftWords(utterance: Utterance, instruction: string, lexicon: Lexicon): Utterance {
  if (utterance.kind !== 'edit' || utterance.missed.length === 0 || utterance.edits.length === 0) return utterance;
  const soft = utterance.missed.every((word) => isStrange(word, lexicon) && isLookBeside(word, instruction));
  return soft ? { ...utterance, missed: [], unread: [...new Set([...utterance.unread, ...utterance.missed])] } : utterance;
}

const isStrange = (word: string, { senses }: Lexicon): boolean =>
  /^[a-z]{3,20}$/i.test(word) &&
  !/^(?:not|never|without|except|unless|instead)$/i.test(word) &&
  senses.get(lemma(word.toLowerCase())) === undefined;

/** Whether a word stands where a look does: behind "it" or its noun and before another, or behind another and at the end. */
function isLookBeside(word: string, instruction: string): boolean {
  const before = new RegExp(
    String.raw`\b(?:it|them|that|this|more|is|are|look|(?:the|its) [a-z]+)\s+(?:a bit |more |really |very )?${word}\s*${JOINED}`,
    'i',
  );
  const after = new RegExp(String.raw`${JOINED}\s*(?:a bit |more |really |very )?${word}[\s.!]*$`, 'i');
  return before.test(instruction) || after.test(instruction);
}
