import type { AnyOperation } from '../operations/define.ts';

/**
 * What has to be known of the vocabulary before any of it is loaded: which family holds an operation, and how each is spoken of. Both are
 * written from the declarations by `npm run library` into `names/`; a test holds them equal.
 */
export interface SpokenEntry {
  op: string;
  family: string;
  label: string;
  help: string;
  spoken: object;
  /** Parameters that words can set: kind and label, the unit of a number, the options of a choice. */
  params: Readonly<Record<string, { kind: string; label: string; unit?: string; options?: readonly string[] }>>;
}

/** The entry of an operation that is spoken of; undefined where it can only be written. */
export function spokenEntry({ op, family, label, help, spoken, params }: AnyOperation): SpokenEntry | undefined {
  if (!spoken) return undefined;
  const known = Object.entries(params).flatMap(([name, param]): [string, SpokenEntry['params'][string]][] => {
    const { kind, label } = param;
    if (kind === 'number') return [[name, { kind, label, ...(param.unit && { unit: param.unit }) }]];
    if (kind === 'vector') return [[name, { kind, label, ...(param.unit && { unit: param.unit }) }]];
    if (kind === 'choice') return [[name, { kind, label, options: param.options }]];
    return kind === 'flag' || kind === 'text' ? [[name, { kind, label }]] : [];
  });
  return { op, family, label, help, spoken, params: Object.fromEntries(known) };
}

/** One entry a line, so that a change is seen where it is. */
export function namesFile(operations: readonly AnyOperation[]): string {
  const entries = operations.flatMap((operation) => spokenEntry(operation) ?? []);
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
