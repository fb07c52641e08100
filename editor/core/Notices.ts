import type { Notice, NoticeLevel } from './notice.ts';
import type { Signals } from './Signals.ts';

export type { Notice, NoticeLevel } from './notice.ts';

const KEPT = 100;

/** What the editor has to say; the page shows it as toasts, tests and the command line read `list`. */
export class Notices {
  readonly list: Notice[] = [];
  #signals: Signals;
  #nextId = 1;

  constructor(signals: Signals) {
    this.#signals = signals;
  }

  info(sentence: string, details?: string): Notice {
    return this.#say('info', sentence, details);
  }

  warn(sentence: string, details?: string): Notice {
    return this.#say('warning', sentence, details);
  }

  error(sentence: string, details?: string): Notice {
    return this.#say('error', sentence, details);
  }

  #say(level: NoticeLevel, sentence: string, details?: string): Notice {
    const notice: Notice = { id: this.#nextId++, level, sentence, ...(details === undefined ? {} : { details }) };
    this.list.push(notice);
    if (this.list.length > KEPT) this.list.shift();
    this.#signals.noticeAdded.dispatch(notice);
    return notice;
  }
}

/** The message of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
