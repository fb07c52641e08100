import { createIcon, Disposables, type Editor, type PanelInstance, UIButton } from '../../../editor/api.ts';
import { designAround, designMarkOf } from '../../scene/designData.ts';
import type { Workshop } from '../../scene/Workshop.ts';
import { writer } from '../../settings.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';
import { Photographer } from '../Photographer.ts';
import { type Conversation, planText } from './Conversation.ts';
import { EXAMPLES } from './examples.ts';
import { outlookOf } from './outlook.ts';
import { PromptBox } from './PromptBox.ts';
import { type ServerState, StatusLine } from './StatusLine.ts';
import { TurnCard } from './TurnCard.ts';
import type { Turn } from './turn.ts';
import { VariationGrid } from './VariationGrid.ts';

/** Codes of errors that a look at the settings of the AI providers may help with. */
const AT_PROVIDERS: ReadonlySet<string> = new Set(['providers_failed', 'unknown_provider', 'refused']);

/** The conversation at the left: turns as cards, who answers, and the box to type in. */
export class ChatPanel implements PanelInstance {
  readonly dom: HTMLElement;
  readonly #editor: Editor;
  readonly #conversation: Conversation;
  readonly #list = withTestId(element('div', 'AuraTurns'), 'aura-turns');
  readonly #prompt: PromptBox;
  readonly #cards = new Map<string, TurnCard>();
  readonly #disposables = new Disposables();
  readonly #grid: VariationGrid;
  readonly #welcome: HTMLElement;
  #frame = 0;
  #changed = new Set<string>();
  /** What each card said of its turn's place in history and scene. */
  readonly #standings = new Map<string, string>();

  /** @param prepare called once, when the artist turns to the panel */
  constructor(editor: Editor, conversation: Conversation, server: ServerState, workshop: Workshop, prepare: () => void) {
    this.#editor = editor;
    const photographer = this.#disposables.add(new Photographer());
    this.#grid = this.#disposables.add(new VariationGrid(workshop, photographer));
    this.#conversation = conversation;
    const stop = (): void => {
      this.#prompt.hold();
      conversation.cancel();
    };
    this.#prompt = new PromptBox({
      send: (text, intention, look) => void conversation.say(text, intention, look),
      cancel: stop,
    });
    const { settings } = editor;
    const status = new StatusLine(server, { get: () => settings.get(writer), set: (choice) => settings.set(writer, choice) });
    this.#disposables.add(status);
    const outlook = (): void => void this.#prompt.setOutlook(outlookOf(server.knowledge, settings.get(writer)));
    this.#disposables.add(server.changed.add(outlook));
    this.#disposables.add(editor.signals.settingChanged.add((key) => key === writer.id && outlook()));
    outlook();
    this.#welcome = this.#greet();
    this.#list.setAttribute('role', 'log');
    this.#list.setAttribute('aria-label', local('Conversation'));
    this.dom = withTestId(element('div', 'AuraChat', this.#list, this.#prompt.dom, status.dom), 'aura-chat');
    // While an answer is made, Escape ends that before it means anything else.
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !conversation.busy || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      stop();
    };
    document.addEventListener('keydown', leave, { capture: true });
    this.#disposables.add(() => document.removeEventListener('keydown', leave, { capture: true }));
    this.dom.addEventListener('focusin', prepare, { once: true });
    for (const turned of ['focusin', 'input']) this.dom.addEventListener(turned, () => server.lookAgain());
    this.#watch();
    this.#drawAll();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
    this.#cards.clear();
    this.dom.remove();
  }

  #watch(): void {
    const { signals } = this.#editor;
    const targets = () => this.#draw();
    this.#disposables.add(this.#conversation.log.changed.add((turn) => this.#schedule(turn)));
    this.#disposables.add(signals.historyChanged.add(() => this.#schedule(null)));
    for (const signal of [signals.selectionChanged, signals.sceneGraphChanged, signals.editorCleared]) {
      this.#disposables.add(signal.add(targets));
    }
    this.#disposables.add(signals.objectChanged.add((object) => designAround(object) && targets()));
  }

  /** Progress comes faster than the screen can show it: drawn at most once a frame. */
  #schedule(turn: Turn | null): void {
    if (turn) this.#changed.add(turn.id);
    else
      for (const entry of this.#conversation.log.turns)
        if (this.#standings.get(entry.id) !== this.#standingOf(entry)) this.#changed.add(entry.id);
    this.#draw();
  }

  #draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#drawAll());
  }

  #drawAll(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { turns } = this.#conversation.log;
    // Asked only where something grows: it has the browser lay out the whole page.
    const watched = turns.length > 0 && this.#changed.size > 0;
    const atEnd = watched && this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < 48;
    const grown = turns.length > this.#cards.size;
    const present = new Set(turns.map(({ id }) => id));
    for (const id of this.#cards.keys()) if (!present.has(id)) this.#cards.delete(id);
    const last = turns.at(-1)?.id;
    for (const turn of turns) {
      const known = this.#cards.get(turn.id);
      const card = known ?? new TurnCard(this.#editor, this.#grid);
      this.#cards.set(turn.id, card);
      if (!known || grown || this.#changed.has(turn.id)) {
        card.draw(turn, this.#actionsFor(turn), turn.id === last);
        this.#standings.set(turn.id, this.#standingOf(turn));
      }
    }
    this.#changed.clear();
    const cards = turns.flatMap(({ id }) => this.#cards.get(id)?.dom ?? []);
    const shown = cards.length > 0 ? cards : [this.#welcome];
    if (shown.length !== this.#list.childElementCount || shown.some((node, index) => node !== this.#list.children[index]))
      this.#list.replaceChildren(...shown);
    this.#prompt.setBusy(this.#conversation.busy);
    this.#showTarget();
    if (atEnd || grown) this.#list.scrollTop = this.#list.scrollHeight;
  }

  #showTarget(): void {
    const { target } = this.#conversation;
    this.#prompt.setTarget(target ? target.name || (designMarkOf(target)?.plan.name ?? local('the design')) : null);
  }

  #standingOf(turn: Turn): string {
    return `${this.#conversation.historyActionOf(turn)} ${this.#conversation.designOf(turn)?.uuid}`;
  }

  #actionsFor(turn: Turn) {
    const conversation = this.#conversation;
    const label = conversation.historyActionOf(turn);
    const design = conversation.designOf(turn);
    const done = turn.state === 'done';
    return {
      undo: label && { label, run: () => void (label === 'Undo' ? this.#editor.undo() : this.#editor.redo()) },
      vary: done && turn.mode !== 'vary' && turn.answer ? () => void conversation.vary(turn.id) : null,
      show: design
        ? () => {
            this.#editor.select(design);
            this.#editor.focus(design);
          }
        : null,
      again:
        turn.state === 'failed' || turn.state === 'cancelled'
          ? () => void conversation.say(turn.instruction, turn.mode === 'refine' ? 'refine' : 'generate')
          : null,
      providers: turn.code !== undefined && AT_PROVIDERS.has(turn.code) ? () => void this.#editor.operators.run('aura.providers') : null,
      copyPlan: () => void this.#copyPlan(turn),
      choose: (variation: number) => void conversation.choose(turn.id, variation),
      say: conversation.busy ? null : (offer: string) => void conversation.say(offer, turn.mode === 'refine' ? 'refine' : 'generate'),
    };
  }

  async #copyPlan(turn: Turn): Promise<void> {
    if (!turn.answer) return;
    try {
      await navigator.clipboard.writeText(planText(turn.answer.plan));
      this.#editor.notices.info(local('The plan is on the clipboard.'));
    } catch {
      this.#editor.notices.warn(local('The browser did not allow the clipboard: export the design as JSON instead.'));
    }
  }

  #greet(): HTMLElement {
    const examples = EXAMPLES.map((text) => new UIButton(text).addClass('example').onClick(() => this.#prompt.setText(text)));
    return element(
      'div',
      'AuraWelcome',
      createIcon('sparkles'),
      element('h2', '', local('Say what to make')),
      element(
        'p',
        '',
        local(
          'A sentence with sizes and materials becomes a model of true size whose every part you can change. No key or account is needed.',
        ),
      ),
      element('div', 'examples', ...examples),
    );
  }
}
