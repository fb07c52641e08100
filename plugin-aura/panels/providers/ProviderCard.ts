import { createIcon, UIButton, UISelect } from '../../../editor/api.ts';
import type { ProviderState, TestResult } from '../../generation/providerSettings.ts';
import { element, withTestId } from '../element.ts';
import { factList } from '../facts.ts';
import { local } from '../local.ts';
import { KeyRow } from './KeyRow.ts';
import { factsOf, resultLine, standingOf } from './providerFacts.ts';

export interface CardHandlers {
  setKey(key: string | null): void;
  setModel(model: string | null): void;
  move(by: -1 | 1): void;
  /** Asks for a cube. @throws what the artist is told, or the signal's reason */
  test(signal: AbortSignal): Promise<TestResult>;
  sentence(error: unknown): string;
}

/** Where a card stands among the others. */
export interface Place {
  up: boolean;
  down: boolean;
}

/** The choice that gives the model back to the server. */
const USUAL = '';

/** One provider: its standing in one line, and behind it everything that is known of it and can be set. */
export class ProviderCard {
  readonly dom: HTMLDetailsElement;
  readonly #dot = element('span', 'dot');
  readonly #standing = element('span', 'standing');
  readonly #model = new UISelect();
  readonly #modelRow: HTMLElement;
  readonly #facts = element('div', 'facts');
  readonly #note = element('p', 'note');
  readonly #key: KeyRow;
  readonly #up: UIButton;
  readonly #down: UIButton;
  readonly #test: UIButton;
  readonly #result: HTMLElement;
  readonly #handlers: CardHandlers;
  #trial: AbortController | null = null;

  constructor({ id, label }: Pick<ProviderState, 'id' | 'label'>, handlers: CardHandlers) {
    this.#handlers = handlers;
    const mover = (icon: string, words: string, by: -1 | 1): UIButton =>
      new UIButton('', icon)
        .setKind('ghost')
        .setHint(`${label}: ${words}`)
        .setTestId(`aura-${by < 0 ? 'up' : 'down'}-${id}`)
        .onClick((event) => {
          // In the head of the fold, a press would open it.
          event.preventDefault();
          handlers.move(by);
        });
    this.#up = mover('chevron-up', local('ask earlier'), -1);
    this.#down = mover('chevron-down', local('ask later'), 1);
    this.#key = new KeyRow(id, label, (key) => handlers.setKey(key));
    this.#model.setLabel(local('Model of {provider}', { provider: label })).setTestId(`aura-model-${id}`);
    this.#model.onChange(() => handlers.setModel(this.#model.getValue() === USUAL ? null : this.#model.getValue()));
    this.#test = new UIButton(local('Ask it for a cube'), 'box').setTestId(`aura-test-${id}`).onClick(() => void this.#try());
    this.#result = withTestId(element('p', 'result'), `aura-result-${id}`);
    this.#result.setAttribute('role', 'status');
    this.#modelRow = element('div', 'AuraKey', element('span', 'label', local('Model')), this.#model);
    this.dom = withTestId(
      element(
        'details',
        'AuraProvider',
        element(
          'summary',
          '',
          createIcon('chevron-right'),
          this.#dot,
          element('span', 'name', label),
          this.#standing,
          this.#up,
          this.#down,
        ),
        element(
          'div',
          'content',
          this.#note,
          this.#key.dom,
          this.#modelRow,
          this.#facts,
          element('div', 'trial', this.#test, this.#result),
        ),
      ),
      `aura-provider-${id}`,
    );
  }

  show(provider: ProviderState, { up, down }: Place): void {
    const { tone, words } = standingOf(provider);
    const { model, note, last_error: last, configured, where } = provider;
    this.#dot.dataset.tone = tone;
    this.#standing.textContent = model !== undefined && tone !== 'idle' ? `${words} · ${model}` : words;
    this.#note.textContent = note ?? (last ? local('Last failure: {why}', { why: last.message }) : '');
    this.#note.hidden = this.#note.textContent === '';
    this.#key.show(provider);
    this.#showModel(provider);
    this.#facts.replaceChildren(factList(factsOf(provider)));
    this.#up.setDisabled(!up);
    this.#down.setDisabled(!down);
    this.#test.setDisabled(!configured && where === 'cloud');
  }

  dispose(): void {
    this.#trial?.abort(new DOMException('The page was closed.', 'AbortError'));
  }

  #showModel({ models, model, model_from: from, address }: ProviderState): void {
    const usual = from === 'usual' && model !== undefined ? local('Usual: {model}', { model }) : local('Usual');
    const names = models.map(({ id, label, vision }) => [id, `${label ?? id}${vision === true ? ` · ${local('sees')}` : ''}`] as const);
    const listed = model === undefined || from === 'usual' || models.some(({ id }) => id === model);
    this.#model
      .setOptions({
        [USUAL]: usual,
        ...Object.fromEntries(names),
        ...(listed || model === undefined ? {} : { [model]: local('{model} (not listed)', { model }) }),
      })
      .setValue(from === 'usual' ? USUAL : (model ?? USUAL))
      .setDisabled(from === 'environment')
      .setTooltip(from === 'environment' ? local('Comes from the server’s environment: change it there.') : '');
    this.#modelRow.hidden = address === undefined || (models.length === 0 && model === undefined);
  }

  /** A second press gives up. */
  async #try(): Promise<void> {
    if (this.#trial) {
      this.#trial.abort(new DOMException('Stopped', 'AbortError'));
      return;
    }
    const trial = new AbortController();
    this.#trial = trial;
    this.#test.setTextContent(local('Stop'));
    this.#tell('', local('Asking…'));
    try {
      const result = await this.#handlers.test(trial.signal);
      this.#tell(result.ok ? 'good' : 'bad', resultLine(result));
    } catch (error) {
      this.#tell('bad', trial.signal.aborted ? local('Stopped.') : this.#handlers.sentence(error));
    } finally {
      this.#trial = null;
      this.#test.setTextContent(local('Ask it for a cube'));
    }
  }

  #tell(tone: string, words: string): void {
    this.#result.dataset.tone = tone;
    this.#result.textContent = words;
  }
}
