import { UIButton, UICheckbox, UITextArea } from '../../../editor/api.ts';
import { LIMITS } from '../../plan/plan.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';

export type Intention = 'generate' | 'refine';

export interface PromptHandlers {
  /** @param look whether a picture of the viewport goes along */
  send(text: string, intention: Intention, look: boolean): void;
  cancel(): void;
}

const HEIGHT_LIMIT = 160;

/**
 * Where the artist types. Enter sends, Shift+Enter begins a new line, Escape cancels what is under way, arrow up in the empty
 * box brings the last words back. Words sent while an answer is made follow it. The switch above says whether the words make something new or change what is there.
 */
export class PromptBox {
  readonly dom: HTMLElement;
  readonly #text = new UITextArea()
    .setClass('AuraPrompt TextArea')
    .setRows(1)
    .setLabel(local('What do you want to make?'))
    .setTestId('aura-prompt');
  readonly #send = new UIButton('', 'send').setKind('primary').setHint(local('Send (Enter)')).setTestId('aura-send');
  readonly #cancel = new UIButton(local('Stop'), 'square').setHint(local('Stop (Escape)')).setTestId('aura-cancel').setHidden(true);
  readonly #new = new UIButton(local('New')).setTestId('aura-mode-new');
  readonly #refine = new UIButton(local('Refine')).setTestId('aura-mode-refine');
  readonly #target = element('span', 'target');
  readonly #warning = element('p', 'warning');
  readonly #look = new UICheckbox().setLabel(local('Look at it')).setTestId('aura-look');
  readonly #looking = element('label', 'look', this.#look, local('Look at it'));
  readonly #estimate = withTestId(element('p', 'estimate'), 'aura-estimate');
  readonly #handlers: PromptHandlers;
  #chosen: Intention | null = null;
  #refinable: string | null = null;
  #busy = false;
  /** Enter was pressed while another answer was made. */
  #waiting = false;
  #sees = false;
  #last = '';

  constructor(handlers: PromptHandlers) {
    this.#handlers = handlers;
    this.#text.onInput(() => this.#typed()).onKeyDown((event) => this.#key(event));
    this.#send.onClick(() => this.#submit());
    this.#cancel.onClick(() => handlers.cancel());
    this.#new.onClick(() => this.#choose('generate'));
    this.#refine.onClick(() => this.#choose('refine'));
    this.#warning.hidden = true;
    this.#looking.title = local('Sends a picture of the viewport along, for a model that sees');
    const mode = withTestId(element('div', 'mode', this.#new, this.#refine, this.#target, this.#looking), 'aura-mode');
    mode.setAttribute('role', 'group');
    mode.setAttribute('aria-label', local('What the words are for'));
    this.dom = element(
      'div',
      'AuraPromptBox',
      mode,
      element('div', 'field', this.#text, this.#send, this.#cancel),
      this.#warning,
      this.#estimate,
    );
    this.#show();
  }

  get intention(): Intention {
    if (this.#refinable === null) return 'generate';
    return this.#chosen ?? 'refine';
  }

  /** Name of the design that words would change, null if there is none; another one takes the switch back to its own choice. */
  setTarget(name: string | null): void {
    if (name !== this.#refinable) this.#chosen = null;
    this.#refinable = name;
    this.#show();
  }

  /** Whether the model that will be asked sees pictures, and what it is expected to cost. */
  setOutlook({ sees, words }: { sees: boolean; words: string }): void {
    this.#sees = sees;
    this.#estimate.textContent = words;
    this.#show();
  }

  setBusy(busy: boolean): void {
    this.#busy = busy;
    if (!busy && this.#waiting) this.#submit();
    else this.#show();
  }

  setText(text: string): void {
    this.#text.setValue(text);
    this.#typed();
    this.#text.focus();
    this.#text.dom.setSelectionRange(text.length, text.length);
  }

  focus(): void {
    this.#text.focus();
  }

  /** What was to be sent after the answer under way stays to be sent by hand. */
  hold(): void {
    this.#waiting = false;
    this.#show();
  }

  #choose(intention: Intention): void {
    this.#chosen = intention;
    this.#show();
    this.#text.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape' && this.#busy) this.#handlers.cancel();
    else if (event.key === 'ArrowUp' && this.#text.getValue() === '' && this.#last !== '') {
      event.preventDefault();
      this.setText(this.#last);
    }
  }

  #submit(): void {
    const text = this.#text.getValue().trim();
    if (text === '' || text.length > LIMITS.prompt) return;
    if (this.#busy) {
      this.#waiting = true;
      this.#show();
      return;
    }
    this.#waiting = false;
    this.#last = text;
    this.#text.setValue('');
    this.#typed();
    this.#handlers.send(text, this.intention, this.#looks && this.#look.getValue());
  }

  /** A picture goes with a change alone: for something new there is nothing to look at. */
  get #looks(): boolean {
    return this.#sees && this.intention === 'refine';
  }

  #typed(): void {
    this.#waiting = false;
    const { dom } = this.#text;
    dom.style.height = 'auto';
    dom.style.height = `${Math.min(dom.scrollHeight + 2, HEIGHT_LIMIT)}px`;
    this.#show();
  }

  #show(): void {
    const { length } = this.#text.getValue().trim();
    const tooLong = length > LIMITS.prompt;
    const refining = this.intention === 'refine';
    const waiting = this.#waiting ? local('Sent as soon as the answer above is there.') : '';
    this.#warning.textContent = tooLong
      ? local('{count} characters are too many: say it in at most {most}.', { count: length, most: LIMITS.prompt })
      : waiting;
    this.#warning.hidden = this.#warning.textContent === '';
    this.#send.setDisabled(length === 0 || tooLong).setHidden(this.#busy);
    this.#cancel.setHidden(!this.#busy);
    this.#looking.hidden = !this.#looks;
    this.#estimate.hidden = this.#estimate.textContent === '';
    this.#new.setPressed(!refining);
    this.#refine.setPressed(refining).setDisabled(this.#refinable === null);
    this.#refine.setTooltip(
      this.#refinable === null ? local('Select a design to change it') : local('Change {name}', { name: this.#refinable }),
    );
    this.#target.textContent = refining ? (this.#refinable ?? '') : '';
    this.#text.setPlaceholder(local(refining ? 'Say what to change' : 'Say what to make'));
  }
}
