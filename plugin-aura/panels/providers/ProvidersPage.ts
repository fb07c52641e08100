import { createIcon, labelledRow, type PanelInstance, sentenceOf, UIButton, UICheckbox, UINumber, UIText } from '../../../editor/api.ts';
import type { ProviderSettings, ProviderState } from '../../generation/providerSettings.ts';
import { ServerUnreachable } from '../../service/problem.ts';
import type { ProviderSettingsClient } from '../../service/providerSettings.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';
import { ProviderCard } from './ProviderCard.ts';
import { inOrder, movedOrder, spentLine } from './providerFacts.ts';

export interface ProvidersPageParts {
  client: ProviderSettingsClient;
  /** True while the artist wants no server to be asked. */
  offlineOnly(): boolean;
  /** Called when something was changed that others show too. */
  changed(): void;
}

/** Id of the page in the Settings. */
export const PROVIDERS_PAGE = 'aura-providers';
const MOST_USD = 10_000;

/** Every provider of models, in the order in which they are asked, as the companion server keeps them. */
export class ProvidersPage implements PanelInstance {
  readonly dom = withTestId(element('div', 'AuraProviders'), 'aura-providers');
  readonly #parts: ProvidersPageParts;
  readonly #message = withTestId(element('p', 'message'), 'aura-providers-message');
  readonly #list = element('div', 'list');
  readonly #limit = new UINumber().setTestId('aura-limit');
  readonly #spent = new UIText().setMuted().setTestId('aura-spent');
  readonly #mcp = new UICheckbox().setTestId('aura-mcp');
  readonly #order = element('p', 'hint');
  readonly #known: HTMLElement;
  readonly #cards = new Map<string, ProviderCard>();
  readonly #closed = new AbortController();
  #latest: ProviderSettings | null = null;

  constructor(parts: ProvidersPageParts) {
    this.#parts = parts;
    this.#message.setAttribute('role', 'alert');
    this.#limit.setRange(0, MOST_USD).setPrecision(2).setUnit('$').setLabel(local('Most for paid providers in a day, in US dollars'));
    this.#limit.onChange(() => void this.#change(() => parts.client.setLimit(this.#limit.getValue())));
    this.#mcp.setTooltip(local('Model Context Protocol over HTTP at /mcp of the companion server, for assistants on this computer'));
    this.#mcp.onChange(() => void this.#change(() => parts.client.setMcp(this.#mcp.getValue())));
    const again = new UIButton(local('Look again'), 'refresh').setTestId('aura-providers-refresh');
    again.onClick(() => void this.#change(() => parts.client.refresh(this.#closed.signal)));
    const offline = element(
      'div',
      'AuraProvider offline',
      element(
        'div',
        'summary',
        createIcon('sparkles'),
        element('span', 'name', local('Offline generator')),
        element('span', 'standing', local('Always the last, always ready, free')),
      ),
    );
    this.#known = element(
      'div',
      '',
      labelledRow(local('Most in a day'), this.#limit, this.#spent),
      labelledRow(local('Assistants may come in'), this.#mcp),
      this.#order,
      this.#list,
      offline,
    );
    this.#known.hidden = true;
    this.dom.append(element('div', 'head', this.#message, again.dom), this.#known);
    this.#tell(local('Asking the companion server…'));
    void this.#change(() => parts.client.read(this.#closed.signal));
  }

  dispose(): void {
    this.#closed.abort();
    for (const card of this.#cards.values()) card.dispose();
  }

  /** Does something that gives the settings as they are then, and shows them; where it fails, what was shown stays, with the reason. */
  async #change(act: () => Promise<ProviderSettings>): Promise<boolean> {
    try {
      const settings = await act();
      if (this.#closed.signal.aborted) return false;
      this.#tell('');
      this.#show(settings);
      this.#parts.changed();
      return true;
    } catch (error) {
      if (!this.#closed.signal.aborted) this.#tell(this.#sentence(error), true);
      return false;
    }
  }

  #sentence(error: unknown): string {
    if (!(error instanceof ServerUnreachable)) return sentenceOf(error);
    return this.#parts.offlineOnly()
      ? local('You work offline only: switch that off under General to set up AI providers.')
      : local(
          'The companion server does not answer: start it with “npm start” or “npx aura”, then look again. Until then the offline generator in this page answers.',
        );
  }

  #tell(words: string, bad = false): void {
    this.#message.textContent = words;
    this.#message.dataset.tone = bad ? 'bad' : '';
  }

  #show(settings: ProviderSettings): void {
    const { fixed, daily_limit_usd: limit } = settings;
    const providers = inOrder(settings);
    this.#known.hidden = false;
    this.#limit.setValue(limit).setDisabled(fixed.limit);
    this.#limit.setTooltip(
      fixed.limit
        ? local('Comes from AURA_DAILY_LIMIT_USD: change it there.')
        : local('Paid providers are not asked beyond it. 0 asks none.'),
    );
    this.#spent.setValue(spentLine(settings));
    this.#mcp.setValue(settings.mcp);
    this.#order.textContent = fixed.order
      ? local('The order comes from AURA_PROVIDERS: change it there.')
      : local('Asked from the top; where one fails, the next takes over.');
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.testid : undefined;
    const cards = providers.map((provider, index) => {
      const card = this.#cardOf(provider);
      card.show(provider, { up: !fixed.order && index > 0, down: !fixed.order && index < providers.length - 1 });
      return card;
    });
    this.#latest = settings;
    this.#list.replaceChildren(...cards.map(({ dom }) => dom));
    // Cards that were moved have lost the focus on the way.
    if (focused !== undefined) this.#list.querySelector<HTMLElement>(`[data-testid="${focused}"]`)?.focus();
  }

  /** Then it is asked at once, so that a wrong key is told beside the field. */
  async #setKey(id: string, key: string | null): Promise<void> {
    const { client } = this.#parts;
    if ((await this.#change(() => client.setKey(id, key))) && key !== null) await this.#change(() => client.refresh(this.#closed.signal));
  }

  #cardOf({ id, label }: ProviderState): ProviderCard {
    const present = this.#cards.get(id);
    if (present) return present;
    const { client } = this.#parts;
    const card = new ProviderCard(
      { id, label },
      {
        setKey: (key) => void this.#setKey(id, key),
        setModel: (model) => void this.#change(() => client.setModel(id, model)),
        move: (by) => {
          const latest = this.#latest;
          if (latest) void this.#change(() => client.setOrder(movedOrder(latest, id, by)));
        },
        test: async (signal) => {
          const result = await client.test(id, signal);
          // It has changed latency, tokens and cost.
          void this.#change(() => client.read(this.#closed.signal));
          return result;
        },
        sentence: (error) => this.#sentence(error),
      },
    );
    this.#cards.set(id, card);
    return card;
  }
}
