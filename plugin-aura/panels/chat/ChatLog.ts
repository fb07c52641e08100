import { createStore, delMany, get } from 'idb-keyval';
import { z } from 'zod';
import { putAtOnce, Signal } from '../../../editor/api.ts';
import { local } from '../local.ts';
import { type Turn, turnSchema } from './turn.ts';

/** Where conversations are kept between visits, by the id of their project. */
export interface ChatStore {
  read(project: string): Promise<unknown>;
  write(project: string, value: unknown): Promise<void>;
}

/** Turns of a conversation, and conversations: the oldest go. */
const KEPT = 60;
const PROJECTS_KEPT = 20;
const SAVE_DELAY_MS = 250;
const logSchema = z.object({ version: z.literal(1), turns: z.array(z.unknown()) });
const recentSchema = z.array(z.string()).catch([]);

interface Conversation {
  readonly project: string;
  turns: Turn[];
  /** Until it has ended, what was kept must not be written over. */
  reading: Promise<void> | null;
}

/** The conversation of a project: its turns in order, told to whoever shows them, and kept over a reload and while other projects are open. */
export class ChatLog {
  readonly changed = new Signal<[turn: Turn | null]>();
  #open: Conversation = { project: '', turns: [], reading: null };
  #store: ChatStore | null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(store: ChatStore | null = browserStore()) {
    this.#store = store;
  }

  get turns(): readonly Turn[] {
    return this.#open.turns;
  }

  /** Id of the project that the conversation belongs to; empty until one is opened. */
  get project(): string {
    return this.#open.project;
  }

  /**
   * Shows the conversation of a project, as it was kept; that of the former one stays kept. Turns that do not fit any more are left out, one
   * that was under way counts as cancelled.
   */
  async open(project: string): Promise<void> {
    if (this.#timer !== null) void this.#writeNow();
    const conversation: Conversation = { project, turns: [], reading: null };
    this.#open = conversation;
    this.changed.dispatch(null);
    conversation.reading = this.#read(conversation);
    await conversation.reading;
    conversation.reading = null;
  }

  /** What was said is kept before anything is made of it: that can keep the page busy for a while. */
  add(turn: Turn): void {
    this.#open.turns = [...this.#open.turns, turn].slice(-KEPT);
    void this.#writeNow();
    this.changed.dispatch(null);
  }

  /** Takes over new values of a turn; one that was cleared away meanwhile stays away. */
  update(id: string, values: Partial<Turn>): Turn | null {
    const index = this.turns.findIndex((turn) => turn.id === id);
    const present = this.turns[index];
    if (!present) return null;
    const turn = { ...present, ...values };
    this.#open.turns = this.#open.turns.with(index, turn);
    this.changed.dispatch(turn);
    this.#save();
    return turn;
  }

  find(id: string): Turn | undefined {
    return this.turns.find((turn) => turn.id === id);
  }

  clear(): void {
    this.#open.turns = [];
    this.changed.dispatch(null);
    this.#save();
  }

  /** Writes what is waiting and stops. */
  dispose(): void {
    if (this.#timer !== null) void this.#writeNow();
    this.changed.dispose();
  }

  async #read(conversation: Conversation): Promise<void> {
    const stored = logSchema.safeParse(await this.#store?.read(conversation.project).catch(() => undefined));
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
    conversation.turns = [...turns, ...conversation.turns];
    if (conversation === this.#open) this.changed.dispatch(null);
  }

  #save(): void {
    if (!this.#store || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.#writeNow(), SAVE_DELAY_MS);
  }

  async #writeNow(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const conversation = this.#open;
    if (conversation.reading) await conversation.reading;
    try {
      await this.#store?.write(conversation.project, { version: 1, turns: conversation.turns });
    } catch {
      // A full disk or a private window: the conversation then lives as long as the page, as the project does.
      this.#store = null;
    }
  }
}

function browserStore(): ChatStore | null {
  if (typeof indexedDB === 'undefined') return null;
  const store = createStore('aura-chat', 'log');
  let newest: string | null = null;
  return {
    read: (project) => get(project, store),
    async write(project, value) {
      await putAtOnce(store, [[project, value]]);
      if (project === newest) return;
      newest = project;
      const recent = [project, ...recentSchema.parse(await get('recent', store)).filter((other) => other !== project)];
      await putAtOnce(store, [['recent', recent.slice(0, PROJECTS_KEPT)]]);
      if (recent.length > PROJECTS_KEPT) await delMany(recent.slice(PROJECTS_KEPT), store);
    },
  };
}
