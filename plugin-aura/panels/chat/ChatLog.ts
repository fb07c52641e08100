import { createStore, get } from 'idb-keyval';
import { z } from 'zod';
import { putAtOnce, Signal } from '../../../editor/api.ts';
import { local } from '../local.ts';
import { type Turn, turnSchema } from './turn.ts';

/** Where the conversation is kept between visits. */
export interface ChatStore {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

const KEPT = 60;
const SAVE_DELAY_MS = 250;
const logSchema = z.object({ version: z.literal(1), turns: z.array(z.unknown()) });

/** The conversation: its turns in order, told to whoever shows them, and kept over a reload. */
export class ChatLog {
  readonly changed = new Signal<[turn: Turn | null]>();
  #turns: Turn[] = [];
  #store: ChatStore | null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Until it has ended, what was kept must not be written over. */
  #restoring: Promise<void> | null = null;

  constructor(store: ChatStore | null = browserStore()) {
    this.#store = store;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Reads what was kept; turns that do not fit any more are left out, one that was under way counts as cancelled. */
  restore(): Promise<void> {
    this.#restoring = this.#read().finally(() => {
      this.#restoring = null;
    });
    return this.#restoring;
  }

  /** What was said is kept before anything is made of it: that can keep the page busy for a while. */
  add(turn: Turn): void {
    this.#turns = [...this.#turns, turn].slice(-KEPT);
    void this.#writeNow();
    this.changed.dispatch(null);
  }

  /** Takes over new values of a turn; one that was cleared away meanwhile stays away. */
  update(id: string, values: Partial<Turn>): Turn | null {
    const index = this.#turns.findIndex((turn) => turn.id === id);
    const present = this.#turns[index];
    if (!present) return null;
    const turn = { ...present, ...values };
    this.#turns = this.#turns.with(index, turn);
    this.changed.dispatch(turn);
    this.#save();
    return turn;
  }

  find(id: string): Turn | undefined {
    return this.#turns.find((turn) => turn.id === id);
  }

  clear(): void {
    this.#turns = [];
    this.changed.dispatch(null);
    this.#save();
  }

  /** Writes what is waiting and stops. */
  dispose(): void {
    if (this.#timer !== null) void this.#writeNow();
    this.changed.dispose();
  }

  async #read(): Promise<void> {
    const stored = logSchema.safeParse(await this.#store?.read().catch(() => undefined));
    if (!stored.success) return;
    const turns = stored.data.turns.flatMap((entry): Turn[] => {
      const turn = turnSchema.safeParse(entry);
      if (!turn.success) return [];
      return [
        turn.data.state === 'running'
          ? { ...turn.data, state: 'cancelled', notes: [local('The page was left before the answer came.')] }
          : turn.data,
      ];
    });
    this.#turns = [...turns, ...this.#turns];
    this.changed.dispatch(null);
  }

  #save(): void {
    if (!this.#store || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.#writeNow(), SAVE_DELAY_MS);
  }

  async #writeNow(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#restoring) await this.#restoring;
    try {
      await this.#store?.write({ version: 1, turns: this.#turns });
    } catch {
      // A full disk or a private window: the conversation then lives as long as the page, as the project does.
      this.#store = null;
    }
  }
}

function browserStore(): ChatStore | null {
  if (typeof indexedDB === 'undefined') return null;
  const store = createStore('aura-chat', 'log');
  return { read: () => get('log', store), write: (value) => putAtOnce(store, [['log', value]]) };
}
