import { UIButton, UIInput } from '../../../editor/api.ts';
import type { ProviderState } from '../../generation/providerSettings.ts';
import { element } from '../element.ts';
import { local } from '../local.ts';

/**
 * Where a key is given or taken away. What is typed leaves the field with the one request that carries it; nothing brings it back: the
 * server says only whether there is one.
 */
export class KeyRow {
  readonly dom: HTMLElement;
  readonly #field = new UIInput();
  readonly #save = new UIButton(local('Save key'));
  readonly #remove = new UIButton(local('Remove key')).setKind('ghost');
  readonly #words = element('span', 'words');

  constructor(id: string, label: string, set: (key: string | null) => void) {
    this.#field.dom.type = 'password';
    this.#field.dom.autocomplete = 'new-password';
    this.#field.setLabel(local('Key of {provider}', { provider: label })).setTestId(`aura-key-${id}`);
    this.#save.setTestId(`aura-key-save-${id}`).setDisabled(true);
    this.#remove.setTestId(`aura-key-remove-${id}`);
    const give = (): void => {
      const key = this.#field.getValue().trim();
      this.#field.setValue('');
      this.#save.setDisabled(true);
      if (key !== '') set(key);
    };
    this.#field.onInput(() => this.#save.setDisabled(this.#field.getValue().trim() === ''));
    this.#field.onKeyDown((event) => event.key === 'Enter' && give());
    this.#save.onClick(give);
    this.#remove.onClick(() => set(null));
    this.dom = element('div', 'AuraKey', element('span', 'label', local('Key')), this.#words, this.#field, this.#save, this.#remove);
  }

  show({ key, where }: ProviderState): void {
    const fixed = key === 'environment';
    this.#field
      .setHidden(fixed)
      .setPlaceholder(local(key === 'file' ? 'Another key' : where === 'local' ? 'Only if it wants one' : 'Paste the key'));
    this.#save.setHidden(fixed);
    this.#remove.setHidden(key !== 'file');
    this.#words.textContent = fixed
      ? local('Comes from the server’s environment: change it there.')
      : key === 'file'
        ? local('Stored, readable by you alone.')
        : '';
  }
}
