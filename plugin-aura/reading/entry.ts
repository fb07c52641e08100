import type { Params } from '../plan/param.ts';

/** Values by parameter, as a plan gives them; untyped here, because a lexicon holds operations of every kind. */
export type SpokenValues = Readonly<Record<string, unknown>>;

/** `Spoken` of any operation, its parameters addressed by plain strings. */
export interface SpokenWords {
  readonly names: readonly string[];
  readonly variants?: readonly {
    readonly names: readonly string[];
    readonly params: SpokenValues;
    readonly materials?: Readonly<Record<string, string>>;
  }[];
  readonly sizes?: {
    readonly one?: string;
    readonly two?: readonly string[];
    readonly three?: readonly string[];
    readonly thin?: readonly string[];
  };
  readonly litres?: number;
  readonly words?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly adjectives?: Readonly<Record<string, SpokenValues>>;
  readonly parts?: Readonly<
    Record<
      string,
      {
        readonly names?: readonly string[];
        readonly count?: string;
        readonly present?: SpokenValues;
        readonly absent?: SpokenValues;
        readonly material?: string;
        readonly sizes?: Readonly<Partial<Record<string, string>>>;
        readonly adjectives?: Readonly<Record<string, SpokenValues>>;
        readonly is?: string;
      }
    >
  >;
  readonly holds?: Readonly<Partial<Record<'on' | 'in' | 'under', string>>>;
}

/** What the reader has to know of an operation to hear it spoken of. */
export interface LexiconEntry {
  op: string;
  family: string;
  label: string;
  spoken: SpokenWords;
  /** Labels of number parameters and options of choices are words too ("module 2", "a D profile"). */
  params?: Readonly<Record<string, Pick<Params[string], 'kind' | 'label'> & { unit?: string; options?: readonly string[] }>>;
  /** True of what is put together from several operations by composing (a ring, a pendant), and is no operation itself. */
  assembly?: true;
}
