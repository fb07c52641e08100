import { JSONParser } from '@streamparser/json';
import { jsonrepair } from 'jsonrepair';
import { operationFromWire, parameterFromWire, recordSchema } from './models/fromWire.ts';
import { JsonFeed } from './models/jsonFeed.ts';

/** What is read off a model's text as soon as it is complete. Values are in the page's form and otherwise unread: they are checked by who shows them. */
export type PlanPiece =
  | { type: 'intent'; intent: unknown }
  | { type: 'parameter'; index: number; parameter: unknown }
  | { type: 'material'; index: number; material: unknown }
  | { type: 'operation'; index: number; operation: unknown }
  /** What came so far belonged to no plan. */
  | { type: 'reset' };

/** Keys by which an object is told to be an answer: a plan, an edit of one, or a question. */
const ANSWERS = ['operations', 'change', 'remove', 'parameters', 'question', 'good'] as const;
/** Longest text that is looked through for JSON that has to be mended. */
const MENDABLE = 400_000;

/**
 * Reads text that a model streams into a plan, an edit or a question. `push` gives what has just become complete; `end` gives whole
 * answers, the first one that was found first. Any cutting of a text into chunks gives the same pieces.
 */
export class PlanStream {
  readonly #feed: JsonFeed;
  readonly #answers: unknown[] = [];
  #parser = newParser(() => undefined);
  #pieces: PlanPiece[] = [];
  #told = false;
  #finished = false;
  #text = '';
  /** Where the text after the last thinking begins. */
  #from = 0;

  constructor() {
    this.#feed = new JsonFeed({
      begin: () => {
        this.#finished = false;
        this.#parser = newParser((path, value) => this.#found(path, value));
      },
      write: (json) => {
        this.#parser.write(json);
        return this.#finished;
      },
      abandon: (why) => this.#abandon(why),
    });
  }

  push(text: string): readonly PlanPiece[] {
    this.#pieces = [];
    // The text is taken in piece by piece, so that a thought ends where it ended in it.
    for (const char of text) {
      this.#text += char;
      this.#feed.push(char);
    }
    return this.#pieces;
  }

  /**
   * All answers that are complete, in their order. Where there is none and the model says that it had finished, its text is mended as
   * JSON first; a text that was cut short never is, for that would invent an end.
   */
  end(finished: boolean): { answers: readonly unknown[]; mended: boolean } {
    if (this.#answers.length > 0 || !finished) return { answers: this.#answers, mended: false };
    const answer = mendedAnswer(this.#text.slice(this.#from));
    return answer === undefined ? { answers: [], mended: false } : { answers: [answer], mended: true };
  }

  #abandon(why: 'broken' | 'thought'): void {
    if (why === 'thought') {
      this.#answers.length = 0;
      this.#from = this.#text.length;
    }
    if (this.#told && this.#answers.length === 0) {
      this.#pieces.push({ type: 'reset' });
      this.#told = false;
    }
  }

  #found(path: readonly (string | number)[], value: unknown): void {
    if (path.length === 0) {
      this.#finished = true;
      const answer = answerIn(value);
      if (answer !== undefined) this.#answers.push(answer);
      return;
    }
    // Previews are of the first answer only; what an object wraps a plan in is no part of its path.
    if (this.#answers.length > 0) return;
    const [list, index] = path.slice(-2);
    const [name] = path.slice(-1);
    if (name === 'intent' && path.length <= 2) this.#tell({ type: 'intent', intent: value });
    if (typeof index !== 'number' || path.length > 3) return;
    if (list === 'parameters') this.#tell({ type: 'parameter', index, parameter: parameterFromWire(value) });
    else if (list === 'materials') this.#tell({ type: 'material', index, material: value });
    else if (list === 'operations' || list === 'change') this.#tell({ type: 'operation', index, operation: operationFromWire(value) });
  }

  #tell(piece: PlanPiece): void {
    this.#told = true;
    this.#pieces.push(piece);
  }
}

function newParser(found: (path: readonly (string | number)[], value: unknown) => void): JSONParser {
  const parser = new JSONParser({ paths: ['$', '$.*', '$.*.*', '$.*.*.*'] });
  parser.onValue = ({ value, key, stack }) => {
    const keys = [...stack.slice(1).map((element) => element.key), key].filter((part) => part !== undefined);
    found(keys, value);
  };
  return parser;
}

/** The answer that an object is, or wraps: {"plan": {...}}. */
function answerIn(value: unknown): unknown {
  const read = recordSchema.safeParse(value).data;
  if (!read) return undefined;
  if (ANSWERS.some((key) => Object.hasOwn(read, key))) return read;
  return Object.values(read).find((inner) => {
    const record = recordSchema.safeParse(inner).data;
    return record !== undefined && Object.hasOwn(record, 'operations');
  });
}

function mendedAnswer(text: string): unknown {
  const begin = text.indexOf('{');
  if (begin < 0 || text.length > MENDABLE) return undefined;
  const end = text.lastIndexOf('}');
  try {
    return answerIn(JSON.parse(jsonrepair(text.slice(begin, end < begin ? undefined : end + 1))));
  } catch {
    return undefined;
  }
}
