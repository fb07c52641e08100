import { Signal, UIButton, UISelect } from '../../../editor/api.ts';
import type { Status } from '../../generation/answer.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';

/** What is known of the server: asked, there, not there, or not wanted. */
export type ServerKnowledge = { kind: 'asking' } | { kind: 'there'; status: Status } | { kind: 'away' } | { kind: 'unwanted' };

/** For how long what the server said of itself is taken to be so, ms. */
const RECENT_MS = 30_000;

/** Asks for the server's status and tells whoever shows it. */
export class ServerState {
  readonly changed = new Signal();
  knowledge: ServerKnowledge = { kind: 'asking' };
  readonly #ask: (signal: AbortSignal) => Promise<Status | null>;
  readonly #wanted: () => boolean;
  #asking: AbortController | null = null;
  #asked = Number.NEGATIVE_INFINITY;

  constructor(ask: (signal: AbortSignal) => Promise<Status | null>, wanted: () => boolean) {
    this.#ask = ask;
    this.#wanted = wanted;
  }

  async refresh(): Promise<void> {
    this.#asking?.abort();
    if (!this.#wanted()) {
      this.#set({ kind: 'unwanted' });
      return;
    }
    const controller = new AbortController();
    this.#asking = controller;
    this.#asked = performance.now();
    try {
      const status = await this.#ask(controller.signal);
      this.#set(status ? { kind: 'there', status } : { kind: 'away' });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  }

  /** The artist turns to the chat: what was heard a while ago is asked anew, and a server at rest hears that somebody is there. */
  lookAgain(): void {
    if (performance.now() - this.#asked > RECENT_MS) void this.refresh();
  }

  /** An answer came, from the server or without it: asks again where that is not what was known, or what an answer takes may be known better. */
  noteAnswer(offline: boolean): void {
    const expected = this.knowledge.kind !== 'there';
    if (offline !== expected) void this.refresh();
    else if (!offline) this.lookAgain();
  }

  dispose(): void {
    this.#asking?.abort();
    this.changed.dispose();
  }

  #set(knowledge: ServerKnowledge): void {
    this.knowledge = knowledge;
    this.changed.dispatch();
  }
}

/** Whom the artist has chosen to answer (settings.ts). */
export interface Writer {
  get(): string;
  set(choice: string): void;
}

/** One line below the prompt: who will answer, and where models are set up, a choice of them. A press asks the server anew. */
export class StatusLine {
  readonly dom: HTMLElement;
  readonly #state: ServerState;
  readonly #words = element('span', 'words');
  readonly #choice = new UISelect().setLabel(local('Who answers')).setTestId('aura-writer');
  readonly #writer: Writer;
  readonly #stop: () => void;

  constructor(state: ServerState, writer: Writer) {
    this.#state = state;
    this.#writer = writer;
    this.#choice.onChange(() => writer.set(this.#choice.getValue()));
    const again = new UIButton('', 'refresh')
      .setKind('ghost')
      .setHint(local('Look for the server again'))
      .onClick(() => void state.refresh());
    this.dom = withTestId(element('div', 'AuraStatus', element('span', 'dot'), this.#words, this.#choice, again), 'aura-status');
    this.dom.setAttribute('role', 'status');
    this.#stop = state.changed.add(() => this.#show());
    this.#show();
  }

  dispose(): void {
    this.#stop();
  }

  #show(): void {
    const { knowledge } = this.#state;
    this.dom.dataset.state = knowledge.kind;
    const choices = choicesOf(knowledge, this.#writer.get());
    this.#choice.setHidden(choices === null);
    this.#words.hidden = choices !== null;
    if (choices) this.#choice.setOptions(choices).setValue(this.#writer.get());
    this.#words.textContent = wordsFor(knowledge);
    this.dom.title = detailsOf(knowledge);
  }
}

/** Most models of one provider that are listed; others can be named in the settings. */
const MOST_MODELS = 12;

/** What there is to choose from, where a model could answer; the present choice is always among it. */
function choicesOf(knowledge: ServerKnowledge, chosen: string): Record<string, string> | null {
  if (knowledge.kind !== 'there') return null;
  const { providers, order } = knowledge.status;
  const models = order.flatMap((id) => providers.filter((provider) => provider.id === id && id !== 'patterns'));
  if (models.length === 0) return null;
  const choices: Record<string, string> = { auto: local('Automatic: {who}', { who: wordsFor(knowledge) }) };
  for (const { id, label, models: own } of models) {
    choices[id] = label;
    for (const model of own.slice(0, MOST_MODELS)) choices[`${id}/${model.id}`] = `${label}, ${model.label ?? model.id}`;
  }
  choices.patterns = local('Offline generator');
  if (!(chosen in choices)) choices[chosen] = chosen;
  return choices;
}

function wordsFor(knowledge: ServerKnowledge): string {
  if (knowledge.kind === 'asking') return local('Looking for the server');
  if (knowledge.kind === 'away') return local('Offline: answered in this page');
  if (knowledge.kind === 'unwanted') return local('Offline by your settings');
  const { providers, order } = knowledge.status;
  const first = order
    .map((id) => providers.find((provider) => provider.id === id))
    .find((provider) => provider?.configured && provider.reachable !== false);
  if (!first) return local('The server has no provider');
  const [model] = first.models;
  return model ? `${first.label}, ${model.label ?? model.id}` : local(first.label);
}

function detailsOf(knowledge: ServerKnowledge): string {
  if (knowledge.kind !== 'there') return local('The generator in this page needs no server: it knows the same words and operations.');
  const { version, capabilities, providers } = knowledge.status;
  const lines = providers.map(
    ({ label, configured, reachable, note }) =>
      `${label}: ${local(!configured ? 'not set up' : reachable === false ? 'not reachable' : 'ready')}${note ? `. ${note}` : ''}`,
  );
  return [local('Server {version}, {count} operations', { version, count: capabilities.operations }), ...lines].join('\n');
}
