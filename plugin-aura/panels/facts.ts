import { writeNumber, writeRunning } from '../../editor/api.ts';
import { type Child, element } from './element.ts';
import { local } from './local.ts';

/** Muted label beside a bright value, line by line. Lines without a value are left out. */
export function factList(facts: readonly (readonly [label: string, value: Child])[]): HTMLElement {
  const list = element('dl', 'AuraFacts');
  for (const [label, value] of facts) {
    if (value === '' || value === null || value === undefined || value === false) continue;
    list.append(element('dt', '', label), element('dd', '', value));
  }
  return list;
}

/** At most `digits` decimals, without trailing zeros. */
export function shortNumber(value: number, digits = 2): string {
  return Number.isFinite(value) ? writeNumber(value, digits) : String(value);
}

/** US dollars, with as many decimals as a small sum needs. */
export function dollars(usd: number): string {
  if (usd === 0) return '$0';
  return usd < 0.0001 ? local('less than {sum}', { sum: `$${writeRunning(0.0001, 4)}` }) : `$${writeRunning(usd, usd < 0.01 ? 4 : 2)}`;
}

export function duration(ms: number): string {
  if (ms < 1) return '<1 ms';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${shortNumber(ms / 1000, 1)} s`;
}

/** "hyper-realistic" -> "Hyper-realistic" */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "create_bezel_setting" -> "Bezel setting" */
export function operationLabel(op: string): string {
  return capital(op.replace(/^create_/, '').replaceAll('_', ' '));
}

/** A value of a plan in one short line: "18K yellow gold", "= carat", "[0, 0.8, 0]". */
export function shortValue(value: unknown, length = 60): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? shortNumber(value, 4) : (JSON.stringify(value) ?? '');
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
