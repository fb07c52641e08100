import type { AnswerFormat, Chunk, Completion } from '../../plugin-aura/generation/provider.ts';
import { type Refused, WireFault } from './faults.ts';
import type { Abilities, Option, Rung } from './record.ts';

/** What an adapter yields: the chunks of the contract, and signs of life (thinking), which nobody else sees. */
export type WireChunk = Chunk | { type: 'life' };

/** A request as it goes out: the model is known. */
export type Order = Completion & { model: string };

/** In which form a request is put to a model, after all that it has refused so far. */
export interface Form {
  rung: Rung;
  /** True where the option is sent, if the request has it. */
  sends: Readonly<Record<Option, boolean>>;
  limit: Abilities['limit'];
}

const LOWEST: Readonly<Record<AnswerFormat, readonly Rung[]>> = {
  schema: ['strict', 'schema', 'json', 'text'],
  json: ['json', 'text'],
  text: ['text'],
};

/** More corrections than this a server is not given for one request: there are as many things to refuse. */
const MOST_STEPS = 8;
/** A longer schema, in characters, would cost more of a small window than it helps: the prompt has shown the form by example. */
const MOST_SCHEMA = 8_000;

/**
 * The ladder downwards: strict schema, schema, JSON, plain text; and the options a model does not take. A step is taken when a server
 * refuses a request and names the part, and is remembered for as long as the process lives, model by model.
 */
export class Ladder {
  readonly #abilities: Abilities;
  readonly #refused = new Map<string, { rungs: Set<Rung>; options: Set<Option>; otherLimit: boolean }>();

  constructor(abilities: Abilities) {
    this.#abilities = abilities;
  }

  form({ model, format, schema }: Pick<Order, 'model' | 'format' | 'schema'>): Form {
    const refused = this.#of(model);
    const wanted = LOWEST[format].filter((rung) => schema !== undefined || (rung !== 'strict' && rung !== 'schema'));
    const { limit, temperature, seed, usage, effort, images } = this.#abilities;
    const sends = (option: Option, has: boolean): boolean => has && !refused.options.has(option);
    return {
      rung: this.#abilities.rungs.find((rung) => wanted.includes(rung) && !refused.rungs.has(rung)) ?? 'text',
      sends: {
        temperature: sends('temperature', temperature),
        seed: sends('seed', seed),
        usage: sends('usage', usage),
        effort: sends('effort', effort),
        images: sends('images', images),
        extra: sends('extra', true),
        limit: sends('limit', true),
      },
      limit: refused.otherLimit ? (limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens') : limit,
    };
  }

  /** The strictest rung that the model has not refused. */
  best(model: string): Rung {
    return this.form({ model, format: 'schema', schema: {} }).rung;
  }

  /** Tries a request, and again in another form for as long as a part of it is refused. */
  async *climb(order: Order, once: (form: Form) => AsyncIterable<WireChunk>): AsyncGenerator<WireChunk> {
    for (let step = 0; ; step++) {
      const form = this.form(order);
      let began = false;
      try {
        for await (const chunk of once(form)) {
          began ||= chunk.type === 'text';
          yield chunk;
        }
        return;
      } catch (error) {
        if (!(error instanceof WireFault) || error.refused === undefined || began || step >= MOST_STEPS) throw error;
        if (!this.#stepDown(order.model, form, error.refused)) throw error;
      }
    }
  }

  /** @returns false where there is nothing left to leave out */
  #stepDown(model: string, form: Form, refused: Refused): boolean {
    const known = this.#of(model);
    if (refused === 'form') {
      if (form.rung === 'text') return false;
      known.rungs.add(form.rung);
      return true;
    }
    if (refused === 'limit' && !known.otherLimit) {
      known.otherLimit = true;
      return true;
    }
    if (!form.sends[refused]) return false;
    known.options.add(refused);
    return true;
  }

  #of(model: string) {
    const known = this.#refused.get(model) ?? { rungs: new Set<Rung>(), options: new Set<Option>(), otherLimit: false };
    this.#refused.set(model, known);
    return known;
  }
}

/** The constant part, with the schema in words where the model would not learn of it otherwise. */
export function systemText({ system, schema, format }: Order, { rung }: Form, { tellsSchema }: Abilities): string {
  const told = tellsSchema && (rung === 'strict' || rung === 'schema');
  if (schema === undefined || format !== 'schema' || told) return system;
  const written = JSON.stringify(schema);
  const shape = written.length <= MOST_SCHEMA ? ` It has to fit this JSON schema:\n${written}` : '';
  return `${system}\n\nAnswer with one JSON object and nothing else.${shape}`;
}
