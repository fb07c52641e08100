import type { Object3D } from 'three';
import { type Editor, sentenceOf } from '../../../editor/api.ts';
import type { Answer } from '../../generation/answer.ts';
import type { Operation, Plan } from '../../plan/plan.ts';
import { BuildRefused, type Designer, type Settled } from '../../scene/Designer.ts';
import { designAround, designMarkOf, designsIn, partAround } from '../../scene/designData.ts';
import type { EnhancedAI, Served } from '../../service/enhancedAI.ts';
import { ServiceError } from '../../service/problem.ts';
import type { Progress } from '../../service/progress.ts';
import { operationLabel } from '../facts.ts';
import type { ChatLog } from './ChatLog.ts';
import type { Intention } from './PromptBox.ts';
import { newTurn, type Turn } from './turn.ts';

const VARIATIONS = 3;
const LONGEST_ENTRY_NAME = 80;

/**
 * What the chat does: takes words, asks for an answer, builds it and hands it to the scene as one entry of the history. One turn
 * at a time. Until the answer is complete nothing in the scene is touched, so that a cancelled turn leaves no trace there.
 */
export class Conversation {
  readonly log: ChatLog;
  readonly #editor: Editor;
  readonly #ai: EnhancedAI;
  readonly #designer: Designer;
  #running: AbortController | null = null;

  constructor(editor: Editor, ai: EnhancedAI, designer: Designer, log: ChatLog) {
    this.#editor = editor;
    this.#ai = ai;
    this.#designer = designer;
    this.log = log;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** The design that words would change: the selected one, else the only one. */
  get target(): Object3D | null {
    const selected = designAround(this.#editor.selected);
    if (selected) return selected;
    const designs = designsIn(this.#editor.scene);
    return designs.length === 1 ? (designs[0] ?? null) : null;
  }

  async say(instruction: string, intention: Intention): Promise<void> {
    const { target } = this;
    if (intention === 'refine' && target) await this.#turn('refine', instruction, (turn, signal) => this.#refine(turn, target, signal));
    else await this.#turn('generate', instruction, (turn, signal) => this.#generate(turn, signal));
  }

  /** Asks for variations of a turn's design, or of its plan if the design is gone. */
  async vary(id: string): Promise<void> {
    const source = this.log.find(id);
    if (!source?.answer) return;
    const design = this.designOf(source);
    const { plan } = source.answer;
    const name = design?.name ?? plan.name;
    await this.#turn('vary', `Variations of ${name}`, async (turn, signal) => {
      const settled = design ? await this.#designer.settle(design, signal) : null;
      const served = await this.#ai.vary({ plan: settled?.plan ?? plan, count: VARIATIONS }, { signal, progress: this.#progress(turn) });
      this.#note(turn, served);
      this.log.update(turn.id, { state: 'done', variations: served.result.variations, ...(design ? { design: design.uuid } : {}) });
    });
  }

  /** Gives the design the shape of a variation, or puts it into the scene if the design is gone. */
  async choose(id: string, index: number): Promise<void> {
    const turn = this.log.find(id);
    const variation = turn?.variations?.[index];
    if (!turn || !variation || this.busy) return;
    const design = this.designOf(turn);
    try {
      const settled = design ? await this.#designer.settle(design) : null;
      const built = await this.#designer.build(variation.plan, design ? { owner: design } : {});
      if (settled)
        this.log.update(id, {
          chosen: index,
          entry: this.#designer.revise(settled, built, variation.metadata, entryName(variation.label)),
        });
      else {
        const added = this.#designer.add(variation, built, entryName(variation.label));
        this.log.update(id, { chosen: index, design: added.design.uuid, entry: added.entry });
        this.#frame(added.design);
      }
    } catch (error) {
      this.#editor.notices.error(sentenceOf(error));
    }
  }

  cancel(): void {
    this.#running?.abort(new DOMException('Cancelled', 'AbortError'));
  }

  designOf(turn: Turn): Object3D | null {
    const design = turn.design === undefined ? undefined : this.#editor.objectByUuid(turn.design);
    return design && designMarkOf(design) ? design : null;
  }

  /** Whether the newest thing that can be undone, or redone, is what this turn did. */
  historyActionOf(turn: Turn): 'Undo' | 'Redo' | null {
    const { history } = this.#editor;
    if (turn.entry === undefined) return null;
    if (history.undos.at(-1)?.id === turn.entry) return 'Undo';
    return history.redos.at(-1)?.id === turn.entry ? 'Redo' : null;
  }

  dispose(): void {
    this.cancel();
    this.log.dispose();
  }

  async #turn(mode: Turn['mode'], instruction: string, work: (turn: Turn, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return;
    const turn = newTurn(mode, instruction);
    const controller = new AbortController();
    this.#running = controller;
    this.log.add(turn);
    try {
      await work(turn, controller.signal);
    } catch (error) {
      if (controller.signal.aborted) this.log.update(turn.id, { state: 'cancelled' });
      else this.#fail(turn, error);
    } finally {
      this.#running = null;
      this.log.changed.dispatch(this.log.find(turn.id) ?? null);
    }
  }

  async #generate(turn: Turn, signal: AbortSignal): Promise<void> {
    const served = await this.#ai.generate({ prompt: turn.instruction }, { signal, progress: this.#progress(turn) });
    this.#note(turn, served);
    const owner = {};
    const built = await this.#designer.build(served.result.plan, {
      signal,
      owner,
      progress: (done, total) => this.#building(turn, done, total),
    });
    const { design, entry } = this.#designer.add(served.result, built, entryName(turn.instruction));
    this.#finish(turn, served.result, { design: design.uuid, entry }, built.report);
    this.#frame(design);
  }

  async #refine(turn: Turn, design: Object3D, signal: AbortSignal): Promise<void> {
    const settled = await this.#designer.settle(design, signal);
    if (!settled) throw new Error('The design cannot be read: what it knows of itself is damaged.');
    const request = { plan: settled.plan, instruction: turn.instruction, selection: this.#selectionIn(design) };
    const served = await this.#ai.refine(request, { signal, progress: this.#progress(turn) });
    this.#note(turn, served);
    const { changes, ...answer } = served.result;
    const built = await this.#designer.build(answer.plan, {
      signal,
      owner: design,
      progress: (done, total) => this.#building(turn, done, total),
    });
    const current = await this.#unchanged(settled, signal);
    const entry = this.#designer.revise(current, built, answer.metadata, entryName(turn.instruction));
    this.#finish(turn, answer, { design: design.uuid, entry, changes }, built.report);
  }

  /** The artist may have gone on while the answer was made: the newest state is what the change starts from. */
  async #unchanged(settled: Settled, signal: AbortSignal): Promise<Settled> {
    const now = await this.#designer.settle(settled.read.design, signal);
    if (!now || !this.#editor.isInScene(settled.read.design)) throw new Error('The design was deleted while its change was made.');
    return now;
  }

  #finish(turn: Turn, answer: Answer, values: Partial<Turn>, report: Answer['report'] | undefined): void {
    this.log.update(turn.id, {
      state: 'done',
      answer: report ? { ...answer, report: { ...report, problems: answer.report.problems } } : answer,
      ...values,
    });
  }

  #note(turn: Turn, { offline, note, result }: Served<Answer | { variations: Answer[] }>): void {
    const metadata = 'metadata' in result ? result.metadata : result.variations[0]?.metadata;
    const spent = metadata?.phases_ms ?? {};
    const phases = (this.log.find(turn.id)?.phases ?? []).map((phase) => ({
      ...phase,
      ...(spent[phase.id] === undefined ? {} : { ms: spent[phase.id] }),
    }));
    const unread = metadata?.unread && metadata.unread.length > 0 ? [`Not used: ${metadata.unread.join(', ')}.`] : [];
    this.log.update(turn.id, {
      offline,
      phases,
      notes: [...(note === undefined ? [] : [note]), ...unread],
      ...(metadata ? { provider: metadata.provider, model: metadata.model } : {}),
    });
  }

  #progress(turn: Turn): Progress {
    return {
      phase: (id, percent) => {
        const phases = this.log.find(turn.id)?.phases ?? [];
        if (!phases.some((phase) => phase.id === id)) this.log.update(turn.id, { phases: [...phases, { id, percent }] });
      },
      operation: (index, operation) =>
        this.log.update(turn.id, { arrived: withArrival(this.log.find(turn.id)?.arrived ?? [], index, operation) }),
      // Another provider begins the plan again: what the former one sent is void.
      provider: (provider, model) => {
        const phases = (this.log.find(turn.id)?.phases ?? []).filter(({ id }) => id === 'intent');
        this.log.update(turn.id, { provider, model, phases, arrived: [] });
      },
    };
  }

  #building(turn: Turn, done: number, total: number): void {
    this.log.update(turn.id, { built: { done, total } });
  }

  #fail(turn: Turn, error: unknown): void {
    const listed = error instanceof ServiceError || error instanceof BuildRefused ? error.problems.map(({ message }) => message) : [];
    const sentence = sentenceOf(error);
    const problems = [...new Set(listed)].filter((problem) => !sentence.includes(problem)).slice(0, 6);
    this.log.update(turn.id, { state: 'failed', error: sentence, problems });
  }

  /** Operations of the design whose parts are selected: an instruction may mean only these. */
  #selectionIn(design: Object3D): string[] {
    const parts = this.#editor.selection.objects.flatMap((object) =>
      designAround(object) === design ? (partAround(object)?.mark.operation ?? []) : [],
    );
    return [...new Set(parts)];
  }

  #frame(design: Object3D): void {
    if (this.#editor.isInScene(design)) this.#editor.focus(design);
  }
}

function withArrival(arrived: readonly string[], index: number, operation: Operation): string[] {
  const name = operation.name ?? operationLabel(operation.op);
  return index < arrived.length ? arrived.with(index, name) : [...arrived, name];
}

function entryName(instruction: string): string {
  const line = instruction.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_ENTRY_NAME ? `${line.slice(0, LONGEST_ENTRY_NAME - 1)}…` : line;
}

/** The plan as an artist would copy it. */
export const planText = (plan: Plan): string => JSON.stringify(plan, null, 2);
