import type { AnyOperation } from '../operations/define.ts';

/**
 * What has to be known of the vocabulary before any of it is loaded: which family holds an operation, and how each is spoken of. Both are
 * written from the declarations by `npm run library` into `names/`; a test holds them equal.
 */

/** Values by parameter, as a plan gives them. */
type Values = Readonly<Record<string, unknown>>;

/** `Spoken` of any operation, its parameters addressed by plain texts. */
export interface SpokenWords {
  readonly names: readonly string[];
  readonly variants?: readonly {
    readonly names: readonly string[];
    readonly params: Values;
    readonly materials?: Readonly<Record<string, string>>;
  }[];
  readonly sizes?: {
    readonly one?: string;
    readonly two?: readonly string[];
    readonly three?: readonly string[];
    readonly thin?: readonly string[];
  };
  /** What a vessel of its usual size holds. */
  readonly litres?: number;
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly adjectives?: Readonly<Record<string, Values>>;
  readonly parts?: Readonly<Record<string, SpokenWordsOfPart>>;
  readonly holds?: Readonly<Partial<Record<'on' | 'in' | 'under', string>>>;
}
interface SpokenWordsOfPart {
  readonly names?: readonly string[];
  readonly count?: string;
  readonly present?: Values;
  readonly absent?: Values;
  readonly material?: string;
  readonly sizes?: Readonly<Record<string, string>>;
  readonly adjectives?: Readonly<Record<string, Values>>;
  readonly at?: readonly string[];
  readonly always?: number;
  readonly is?: string;
}

export interface SpokenEntry {
  op: string;
  family: string;
  label: string;
  help: string;
  spoken: SpokenWords;
  /** Parameters that words can set: kind and label, the unit of a number, the options of a choice. */
  params: Readonly<Record<string, SpokenParam>>;
}
interface SpokenParam {
  kind: 'number' | 'vector' | 'choice' | 'flag' | 'text';
  label: string;
  unit?: string;
  options?: readonly string[];
}

/** The entry of an operation that is spoken of; undefined where it can only be written. */
export function spokenEntry({ op, family, label, help, spoken, params }: AnyOperation): SpokenEntry | undefined {
  if (!spoken) return undefined;
  const known = Object.entries(params).flatMap(([name, param]): [string, SpokenParam][] => {
    const { kind, label } = param;
    if (kind === 'number' || kind === 'vector') return [[name, { kind, label, ...(param.unit && { unit: param.unit }) }]];
    if (kind === 'choice') return [[name, { kind, label, options: param.options }]];
    return kind === 'flag' || kind === 'text' ? [[name, { kind, label }]] : [];
  });
  return { op, family, label, help, spoken: spoken as SpokenWords, params: Object.fromEntries(known) };
}

const HEAD = `// Written by \`npm run library\` from the declarations; not edited by hand.\n`;

/** The module of the names of a family: one entry a line, so that a change is seen where it is. */
export function namesFile(operations: readonly AnyOperation[]): string {
  const entries = operations.flatMap((operation) => spokenEntry(operation) ?? []);
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('');
  return `import type { SpokenEntry } from '../names.ts';\n\n${HEAD}export const names: readonly SpokenEntry[] = [\n${lines}];\n`;
}

/** The module that says which family holds what. */
export function homesFile(families: readonly { family: string; things: readonly AnyOperation[] }[]): string {
  const lines = families.map(({ family, things }) => `  ${family}: ${JSON.stringify(things.map(({ op }) => op))},\n`);
  return `${HEAD}export const homes: Readonly<Record<string, readonly string[]>> = {\n${lines.join('')}};\n`;
}
