import { sentenceOf } from '../../../editor/api.ts';
import { type Answer, isReply, type Metadata } from '../../generation/answer.ts';
import { addTokens } from '../../generation/phases.ts';
import type { Designer } from '../../scene/Designer.ts';
import type { EnhancedAI } from '../../service/enhancedAI.ts';
import type { Sight } from '../Eyes.ts';
import { local } from '../local.ts';

export interface Reviewed {
  answer: Answer;
  /** What came of it, for the artist. */
  note: string;
}

/** Whether the maker of an answer is shown what it made: for the highest degree of detail, where it can see. */
export const isReviewed = ({ metadata: { complexity, provider, model } }: Answer, sight: Sight | null): sight is Sight =>
  complexity === 'hyper-realistic' && sight?.sees(provider, model) === true;

/**
 * The model that made a design is shown it from three sides, once, and may mend what is plainly wrong. An answer that cannot be had costs
 * nothing but the look: the design is then as it was made. @throws the signal's reason
 */
export async function review(
  answer: Answer,
  instruction: string,
  { ai, designer, sight, session }: { ai: EnhancedAI; designer: Designer; sight: Sight; session: string },
  signal: AbortSignal,
): Promise<Reviewed> {
  const { plan, metadata } = answer;
  const { provider, model } = metadata;
  try {
    const { parts } = await designer.workshop.sketch(plan);
    signal.throwIfAborted();
    const images = sight.sides(parts.map(({ object }) => object));
    const request = { plan, instruction, images, review: true, provider, session_id: session, ...(model !== undefined && { model }) };
    const { result, offline } = await ai.refine(request, { signal });
    if (offline || isReply(result) || result.beside)
      return { answer, note: local('Nobody could look at the result: it is as it was made.') };
    const { changes, beside: _beside, ...mended } = result;
    const told = together(metadata, result.metadata);
    if (changes.length === 0)
      return { answer: { ...answer, metadata: told }, note: local('The model looked at it from three sides and left it as it is.') };
    const names = changes.map(({ id }) => id.replaceAll('_', ' '));
    const most = names.length > 4 ? `${names.slice(0, 4).join(', ')} …` : names.join(', ');
    return {
      answer: { ...mended, metadata: told },
      note: local('The model looked at it from three sides and mended {parts}.', { parts: most }),
    };
  } catch (error) {
    signal.throwIfAborted();
    return { answer, note: local('The model could not look at the result, which is as it was made: {why}', { why: sentenceOf(error) }) };
  }
}

/** What making and looking came to. */
function together(made: Metadata, looked: Metadata): Metadata {
  const tokens = made.tokens && looked.tokens ? addTokens(made.tokens, looked.tokens) : (made.tokens ?? looked.tokens);
  const cost = made.cost_usd === undefined && looked.cost_usd === undefined ? undefined : (made.cost_usd ?? 0) + (looked.cost_usd ?? 0);
  return {
    ...made,
    ...(tokens && { tokens }),
    ...(cost !== undefined && { cost_usd: cost }),
    ...((made.unpriced || looked.unpriced) && { unpriced: true as const }),
    processing_ms: made.processing_ms + looked.processing_ms,
    attempts: [...made.attempts, ...looked.attempts],
    ...(looked.session && { session: looked.session }),
  };
}
