import { createIcon, type Editor, UIButton } from '../../../editor/api.ts';
import { PHASES } from '../../generation/answer.ts';
import { append, element, withTestId } from '../element.ts';
import { capital, dollars, duration } from '../facts.ts';
import { local } from '../local.ts';
import { answerSections, type Fold } from './answerSections.ts';
import { changeLines } from './changeLines.ts';
import type { Turn } from './turn.ts';
import type { VariationGrid } from './VariationGrid.ts';

/** What can be done with a turn; a button stands only where its action is possible now. */
export interface TurnActions {
  undo: { label: 'Undo' | 'Redo'; run(): void } | null;
  vary: (() => void) | null;
  show: (() => void) | null;
  again: (() => void) | null;
  /** Opens the settings of the AI providers; null where they have nothing to do with how the turn ended. */
  providers: (() => void) | null;
  copyPlan(): void;
  choose(variation: number): void;
  /** Says one of the things that a reply offers; null while another turn runs. */
  say: ((offer: string) => void) | null;
}

/** Most warnings that stand on a card itself; the rest are in its metadata. */
const MOST_WARNINGS = 4;

/** What the answer warns of: that something is not as it was asked for has to be seen without unfolding anything. */
function warningsOf({ answer }: Turn): string[] {
  const warnings = answer?.metadata.warnings ?? [];
  if (warnings.length <= MOST_WARNINGS) return warnings;
  return [...warnings.slice(0, MOST_WARNINGS), local('{count} more under Metadata.', { count: warnings.length - MOST_WARNINGS })];
}

/**
 * The card of one turn: what was said, the phases as they happen, then plan, materials, metadata and report to unfold.
 * `draw` may be called at any time; what the artist unfolded stays so.
 */
export class TurnCard {
  readonly dom = withTestId(element('article', 'AuraTurn'), 'aura-turn');
  readonly #editor: Editor;
  readonly #opened = new Map<string, boolean>();

  readonly #grid: VariationGrid;

  constructor(editor: Editor, grid: VariationGrid) {
    this.#editor = editor;
    this.#grid = grid;
  }

  draw(turn: Turn, actions: TurnActions, latest: boolean): void {
    const card = withTestId(element('div', `AuraCard ${turn.state}`), 'aura-card');
    append(card, [
      this.#head(turn),
      turn.error && element('p', 'error', turn.error),
      turn.problems.length > 0 && element('ul', 'AuraList plain', ...turn.problems.map((problem) => element('li', '', problem))),
      turn.reply ? this.#reply(turn.reply, actions, latest) : turn.state === 'running' && this.#phases(turn),
      this.#building(turn),
      ...turn.failures.map((failure) => element('p', 'note failure', createIcon('warning'), element('span', '', failure))),
      ...turn.notes.map((note) => element('p', 'note', createIcon('info'), element('span', '', note))),
      ...warningsOf(turn).map((warning) => element('p', 'note warning', createIcon('warning'), element('span', '', warning))),
      this.#changes(turn),
      this.#folds(turn),
      this.#variations(turn, actions),
      this.#actions(turn, actions),
    ]);
    this.dom.replaceChildren(element('p', 'AuraSaid', turn.instruction), card);
  }

  #head(turn: Turn): HTMLElement {
    const icons = { running: 'loader', done: 'check', failed: 'alert', cancelled: 'close' } as const;
    const icon = createIcon(turn.reply ? 'info' : icons[turn.state]);
    icon.classList.toggle('AuraTurning', turn.state === 'running');
    const provider = turn.provider === 'patterns' ? local('offline generator') : turn.provider;
    const who = turn.offline ? local('offline, in this page') : turn.model ? `${provider}, ${turn.model}` : provider;
    const cost = [turn.cost !== undefined && dollars(turn.cost), turn.unpriced && local('price unknown')].filter(Boolean).join(' + ');
    const by = who && cost ? `${who} · ${cost}` : who;
    return element('header', '', icon, element('span', 'title', titleOf(turn)), by && withTestId(element('span', 'by', by), 'aura-by'));
  }

  /** A plain line, and what can be said next as buttons; only the newest reply is one to go on from. */
  #reply({ text, offers, question }: NonNullable<Turn['reply']>, { say }: TurnActions, latest: boolean): HTMLElement {
    const buttons = (latest ? offers : []).map((offer) => {
      const button = new UIButton(question ? answerIn(offer) : offer).addClass('example');
      return say ? button.onClick(() => say(offer)) : button.setDisabled(true);
    });
    return withTestId(
      element('div', 'reply', element('p', '', text), buttons.length > 0 && element('div', 'offers', ...buttons)),
      'aura-reply',
    );
  }

  /** They are watched while they happen; after that what came of them is what counts. */
  #pastPhases(turn: Turn): HTMLElement | null {
    if (turn.state === 'running' || turn.phases.length === 0) return null;
    const total = turn.answer
      ? duration(turn.answer.metadata.processing_ms)
      : local('{done} of {total}', { done: turn.phases.length, total: PHASES.length });
    return this.#fold({ id: 'phases', title: local('Phases'), summary: total, content: () => this.#phases(turn) });
  }

  #phases(turn: Turn): HTMLElement {
    const finished = new Map(turn.phases.map((phase) => [phase.id, phase]));
    const current = turn.state === 'running' ? PHASES.find(({ id }) => !finished.has(id))?.id : undefined;
    const list = element('ol', 'AuraPhases');
    for (const { id, label, percent } of PHASES) {
      const done = finished.get(id);
      const state = done ? 'done' : id === current ? 'current' : 'waiting';
      const took = done?.ms === undefined ? '' : duration(done.ms);
      const row = element(
        'li',
        state,
        phaseIcon(state),
        element('span', 'label', local(label)),
        element('span', 'took', took),
        element('span', 'percent', `${percent} %`),
      );
      list.append(withTestId(row, `aura-phase-${id}`));
    }
    return list;
  }

  #building(turn: Turn): HTMLElement | null {
    if (turn.state !== 'running') return null;
    if (turn.built) return element('p', 'live', local('Building {done} of {total} operations', turn.built));
    const last = turn.arrived.at(-1);
    return last === undefined
      ? null
      : element('p', 'live', local('{count} operations so far, last: {last}', { count: turn.arrived.length, last }));
  }

  #changes({ changes = [], answer }: Turn): HTMLElement | null {
    if (changes.length === 0 || !answer) return null;
    const marks = { added: 'plus', changed: 'pencil', removed: 'minus' } as const;
    const rows = changeLines(changes, answer.plan).map(({ kind, text, count }) =>
      element('li', kind, createIcon(marks[kind]), element('span', '', count > 1 ? `${text} × ${count}` : text)),
    );
    return withTestId(element('ul', 'AuraList', ...rows), 'aura-changes');
  }

  /** Side by side as words that can be opened: a finished card is to leave room for the next. */
  #folds(turn: Turn): HTMLElement | null {
    const sections = turn.answer ? answerSections(this.#editor, turn.answer) : [];
    const folds = [...sections.map((section) => this.#fold(section)), turn.reply ? null : this.#pastPhases(turn)].filter(
      (fold) => fold !== null,
    );
    return folds.length === 0 ? null : element('div', 'AuraFolds', ...folds);
  }

  #variations(turn: Turn, { choose }: TurnActions): HTMLElement | null {
    if (!turn.variations) return null;
    return this.#grid.draw(turn.variations, turn.chosen, choose);
  }

  #actions(turn: Turn, actions: TurnActions): HTMLElement | null {
    const { undo, vary, show, again, providers } = actions;
    const buttons = [
      undo && new UIButton(local(undo.label), undo.label === 'Undo' ? 'undo' : 'redo').setTestId('aura-undo').onClick(() => undo.run()),
      vary && new UIButton(local('Variations'), 'shapes').setTestId('aura-vary').onClick(vary),
      again && new UIButton(local('Try again'), 'refresh').setTestId('aura-again').onClick(again),
      providers && new UIButton(local('AI providers'), 'settings').setTestId('aura-open-providers').onClick(providers),
      show && new UIButton('', 'crosshair').setHint(local('Select and frame it')).setTestId('aura-show').onClick(show),
      turn.answer &&
        new UIButton('', 'copy')
          .setHint(local('Copy plan JSON'))
          .setTestId('aura-copy')
          .onClick(() => actions.copyPlan()),
    ].filter((button): button is UIButton => button instanceof UIButton);
    for (const button of buttons) button.setKind('ghost');
    return buttons.length === 0 ? null : element('footer', 'actions', ...buttons);
  }

  #fold({ id, title, summary, finding = false, content }: Fold): HTMLElement {
    const open = this.#opened.get(id) ?? false;
    const head = element('summary', '', createIcon('chevron-right'), element('span', 'title', title), element('span', 'summary', summary));
    head.title = summary;
    const details = withTestId(element('details', finding ? 'AuraFold finding' : 'AuraFold', head), `aura-${id}`);
    const fill = () => {
      if (details.open && details.childElementCount === 1) details.append(element('div', 'content', content()));
    };
    details.open = open;
    fill();
    details.addEventListener('toggle', () => {
      this.#opened.set(id, details.open);
      fill();
    });
    return details;
  }
}

/** An offered answer to a question is a whole prompt that ends with the answer in brackets; the button needs only that. */
function answerIn(offer: string): string {
  return capital(/\(([^()]+)\)$/.exec(offer)?.[1] ?? offer);
}

function phaseIcon(state: 'done' | 'current' | 'waiting'): SVGSVGElement {
  const icon = createIcon({ done: 'check', current: 'loader', waiting: 'circle' }[state]);
  icon.classList.toggle('AuraTurning', state === 'current');
  return icon;
}

function titleOf(turn: Turn): string {
  if (turn.state === 'failed') return local('This did not work');
  if (turn.state === 'cancelled') return local('Cancelled');
  if (turn.state === 'running') return local({ generate: 'Making it', refine: 'Changing it', vary: 'Looking for variations' }[turn.mode]);
  if (turn.reply?.question) return local('A question first');
  if (turn.reply) return local(turn.mode === 'refine' ? 'Nothing changed' : 'Nothing to build');
  if (turn.mode === 'vary') return local('Variations');
  return turn.answer?.plan.name ?? local('Done');
}
