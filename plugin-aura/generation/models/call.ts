import { LIMITS } from '../../plan/plan.ts';
import { addTokens } from '../phases.ts';
import { type PlanPiece, PlanStream } from '../planStream.ts';
import { type Completion, type FinishReason, type ModelProvider, ProviderError } from '../provider.ts';
import type { Run } from '../task.ts';

/** What came of one call of a model. */
export interface Written {
  /** Complete answers in their order; most often one. */
  answers: readonly unknown[];
  /** Whether the text had to be mended before it was JSON. */
  mended: boolean;
  finish: FinishReason;
  model?: string;
}

/** Longest text of an answer, in characters; no plan within the limits comes near it. */
const MOST_CHARACTERS = 1_000_000;

/**
 * One call: its text is read as it comes, its tokens are counted into the run. @throws ProviderError, 'refusal' where the model
 * declined, 'truncated' where the stream ended before it said why; the signal's reason
 */
export async function callModel(
  provider: ModelProvider,
  request: Completion,
  hear: (piece: PlanPiece) => void,
  run: Run,
  signal: AbortSignal,
): Promise<Written> {
  const reader = new PlanStream();
  let finish: FinishReason | undefined;
  let model = request.model;
  let characters = 0;
  let operations = 0;
  for await (const chunk of untilAborted(provider.complete(request, signal), signal)) {
    if (chunk.type === 'text') {
      characters += chunk.text.length;
      for (const piece of reader.push(chunk.text)) {
        if (piece.type === 'operation') operations = piece.index + 1;
        if (piece.type === 'reset') operations = 0;
        hear(piece);
      }
      if (characters > MOST_CHARACTERS || operations > LIMITS.operations)
        throw new ProviderError('protocol', `${provider.label} wrote without end: ask for something simpler, or choose another model.`);
    } else if (chunk.type === 'usage') {
      const { tokens, cost_usd, unpriced } = chunk;
      const { spending } = run;
      spending.tokens = spending.tokens ? addTokens(spending.tokens, tokens) : tokens;
      if (cost_usd !== undefined) spending.cost_usd = (spending.cost_usd ?? 0) + cost_usd;
      if (unpriced) spending.unpriced = true;
      run.tell({
        type: 'usage',
        provider: provider.id,
        ...(model !== undefined && { model }),
        tokens,
        ...(cost_usd !== undefined && { cost_usd }),
        ...(unpriced && { unpriced }),
      });
    } else if (chunk.type === 'model') model = chunk.model;
    else finish = chunk.reason;
  }
  if (finish === undefined)
    throw new ProviderError('truncated', `${provider.label} broke off in the middle of its answer.`, { retryable: true });
  if (finish === 'refusal' || finish === 'filter') throw new ProviderError('refusal', `${provider.label} declined to answer.`);
  return { ...reader.end(finish === 'stop' || finish === 'other'), finish, ...(model !== undefined && { model }) };
}

/** Ends with the signal, whether or not what is iterated heeds it. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  signal.throwIfAborted();
  let leave = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
  });
  // Nobody may be waiting for it when it comes.
  aborted.catch(() => undefined);
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', leave);
    // A provider that hangs would keep this waiting: it is told, and not waited for.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
