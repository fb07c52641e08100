import type { ProviderStatus } from '../../generation/answer.ts';
import { dollars, duration } from '../facts.ts';
import { local } from '../local.ts';
import type { ServerKnowledge } from './StatusLine.ts';

/** What can be said of an answer before it is asked for. */
export interface Outlook {
  /** Whether the model that is asked first is known to see pictures. */
  sees: boolean;
  /** What it is expected to cost and take, in one line; empty where nothing is paid. */
  words: string;
}

const NOTHING: Outlook = { sees: false, words: '' };

/** Who is asked first, by the artist's choice ("auto", a provider, or a provider and its model), and what that comes to. */
export function outlookOf(knowledge: ServerKnowledge, choice: string): Outlook {
  if (knowledge.kind !== 'there' || choice === 'patterns') return NOTHING;
  const { providers, order } = knowledge.status;
  const slash = choice.indexOf('/');
  const id = choice === 'auto' ? order[0] : slash < 0 ? choice : choice.slice(0, slash);
  const provider = providers.find((one) => one.id === id);
  if (!provider || provider.id === 'patterns') return NOTHING;
  const wanted = choice === 'auto' || slash < 0 ? provider.model : choice.slice(slash + 1);
  const model = wanted === undefined ? provider.models[0] : provider.models.find(({ id: own }) => own === wanted);
  return { sees: model?.vision === true, words: wordsOf(provider, model) };
}

function wordsOf({ label, where, latency_ms: latency }: ProviderStatus, model: ProviderStatus['models'][number] | undefined): string {
  if (where === 'local') return '';
  const usual = model?.run?.usual_ms;
  const time =
    latency !== undefined
      ? local(', in about {time}', { time: duration(latency) })
      : usual !== undefined
        ? local(', perhaps in {time}', { time: duration(usual) })
        : '';
  if (!model?.run) return local('{provider} is paid for by use{time}.', { provider: label, time });
  const { usd, most_usd: most, unpriced } = model.run;
  if (unpriced) return local('Price unknown, reckoned as at most {most} a design{time}.', { most: dollars(most), time });
  return local('About {usd} a design, at most {most}{time}.', { usd: dollars(usd), most: dollars(most), time });
}
