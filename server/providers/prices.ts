import type { Tokens } from '../../plugin-aura/generation/provider.ts';

/** US dollars for a million tokens, and when somebody last looked. */
export interface Price {
  input: number;
  cached: number;
  output: number;
  /** ISO date. */
  date: string;
}

/**
 * Prices by the beginning of a model's name, which may stand behind a vendor's ("openai/"). Second-hand and dated: what is shown is an
 * estimate. The settings file may correct and extend them.
 */
export const PRICES: Readonly<Record<string, Price>> = {
  'gpt-6-astra': { input: 10, cached: 1, output: 50, date: '2026-11-22' },
  'gpt-6.1-sol': { input: 2, cached: 0.1, output: 10, date: '2026-11-22' },
  'gpt-6-sol': { input: 2, cached: 0.2, output: 10, date: '2026-11-22' },
  'gpt-6.1-terra': { input: 1, cached: 0.05, output: 5, date: '2026-11-22' },
  'gpt-6-luna': { input: 0.1, cached: 0.01, output: 0.5, date: '2026-11-22' },
  'gpt-5.6-terra': { input: 2, cached: 0.2, output: 12, date: '2026-11-22' },
  'gpt-5.6-luna': { input: 0.2, cached: 0.02, output: 1.2, date: '2026-11-22' },
  'claude-haiku': { input: 1, cached: 0.1, output: 5, date: '2025-10-15' },
  'claude-sonnet': { input: 3, cached: 0.3, output: 15, date: '2025-10-15' },
  'claude-opus': { input: 15, cached: 1.5, output: 75, date: '2025-10-15' },
  'gemini-2.5-flash-lite': { input: 0.1, cached: 0.01, output: 0.4, date: '2025-10-15' },
  'gemini-2.5-flash': { input: 0.3, cached: 0.03, output: 2.5, date: '2025-10-15' },
  'gemini-2.5-pro': { input: 1.25, cached: 0.125, output: 10, date: '2025-10-15' },
};

/** For a paid model without a price: rather too much than too little, since a spending limit hangs on it. */
export const UNKNOWN_PRICE: Price = { input: 10, cached: 10, output: 50, date: '2026-11-22' };

/** The price whose name is the longest beginning of the model's. */
export function priceOf(model: string, prices: Readonly<Record<string, Price>> = PRICES): Price | null {
  const name = model.toLowerCase().replace(/^.*\//, '');
  const known = Object.keys(prices).filter((start) => name.startsWith(start));
  const [longest] = known.sort((a, b) => b.length - a.length);
  return longest === undefined ? null : (prices[longest] ?? null);
}

/** In US dollars. */
export function costOf({ input, cached, output }: Tokens, price: Price): number {
  return ((input - cached) * price.input + cached * price.cached + output * price.output) / 1e6;
}
