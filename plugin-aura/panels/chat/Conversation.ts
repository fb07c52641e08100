import type { Object3D } from 'three';
import { type Dispose, type Editor, isWholeInView, sentenceOf, visibleBounds } from '../../../editor/api.ts';
import { type Answer, type GenerateRequest, isReply, type ProgressEvent, type Reply } from '../../generation/answer.ts';
import { withFinerReport } from '../../generation/finerReport.ts';
import type { Operation, Plan } from '../../plan/plan.ts';
import { BuildRefused, type Designer, type Settled } from '../../scene/Designer.ts';
import { designAround, designMarkOf, designsIn, partAround } from '../../scene/designData.ts';
import type { BuiltPlan } from '../../scene/Workshop.ts';
import type { EnhancedAI, Served } from '../../service/enhancedAI.ts';
import { ServiceError } from '../../service/problem.ts';
import type { Sight } from '../Eyes.ts';
import { operationLabel } from '../facts.ts';
import { local } from '../local.ts';
import type { ChatLog } from './ChatLog.ts';
import type { Intention } from './PromptBox.ts';
import { isReviewed, review } from './review.ts';
import { seenChanges } from './seenChanges.ts';
import { newTurn, type Turn } from './turn.ts';

/** Who is to answer. */
export type Choice = Pick<GenerateRequest, 'provider' | 'model' | 'understood_offline'>;

const VARIATIONS = 3;
const LONGEST_ENTRY_NAME = 80;

/**
 * What the chat does: takes words, asks for an answer, builds it and hands it to the scene as one entry of the history. One turn
 * at a time. The conversation is that of the project which is open: an answer that is under way when another is opened is given up. Until the answer is complete nothing in the scene is touched, so that a cancelled turn leaves no trace there.
 */
export class Conversation {
  readonly log: ChatLog;
  readonly #editor: Editor;
  readonly #ai: EnhancedAI;
  readonly #designer: Designer;
  /** Who is to answer, as the artist has chosen. */
  readonly #choice: () => Choice;
  readonly #sight: Sight | null;
  /** What is spent in this visit is told together. */
  readonly #session = crypto.randomUUID();
  #running: AbortController | null = null;
  /** The only design of the scene, or null; undefined while that is not known: ten thousand objects are not looked through for each change. */
  #only: Object3D | null | undefined;
  readonly #stops: Dispose[];

  constructor(
    editor: Editor,
    ai: EnhancedAI,
    designer: Designer,
    log: ChatLog,
    choice: () => Choice = () => ({}),
    sight: Sight | null = null,
  ) {
    this.#sight = sight;
    this.#choice = choice;
    this.#editor = editor;
    this.#ai = ai;
    this.#designer = designer;
    this.log = log;
    const { sceneGraphChanged, editorCleared, projectChanged } = editor.signals;
    const forget = (): void => {
      this.#only = undefined;
    };
    const follow = (): void => {
      if (editor.project.id === log.project) return;
      this.cancel();
      void log.open(editor.project.id);
    };
    this.#stops = [sceneGraphChanged.add(forget), editorCleared.add(forget), projectChanged.add(follow)];
    follow();
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** The design that words would change: the selected one, else the only one. */
  get target(): Object3D | null {
    const selected = designAround(this.#editor.selected);
    if (selected) return selected;
    if (this.#only === undefined) {
      const designs = designsIn(this.#editor.scene);
      this.#only = designs.length === 1 ? (designs[0] ?? null) : null;
    }
    return this.#only;
  }

  /** @param look whether a picture of the viewport goes along with a change */
  async say(instruction: string, intention: Intention, look = false): Promise<void> {
    const { target } = this;
    if (intention === 'refine' && target)
      await this.#turn('refine', instruction, (turn, signal) => this.#refine(turn, target, look, signal));
    else await this.#turn('generate', instruction, (turn, signal) => this.#generate(turn, signal));
  }

  /** Asks for variations of a turn's design, or of its plan if the design is gone. */
  async vary(id: string): Promise<void> {
    const source = this.log.find(id);
    if (!source?.answer) return;
    const design = this.designOf(source);
    const { plan } = source.answer;
    const name = design?.name ?? plan.name;
    await this.#turn('vary', local('Variations of {name}', { name }), async (turn, signal) => {
      const settled = design ? await this.#designer.settle(design, signal) : null;
      const request = { plan: settled?.plan ?? plan, count: VARIATIONS, session_id: this.#session, ...this.#choice() };
      const served = await this.#ai.vary(request, { signal, onEvent: (event) => this.#hear(turn, event) });
      const { result } = served;
      if (isReply(result)) {
        this.#answerInWords(turn, served, result);
        return;
      }
      this.#note(turn, served, result.variations[0]?.metadata);
      this.log.update(turn.id, { state: 'done', variations: result.variations, ...(design ? { design: design.uuid } : {}) });
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
        this.#showNew(added.design);
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
    for (const stop of this.#stops) stop();
    this.log.dispose();
  }

  async #turn(mode: Turn['mode'], instruction: string, work: (turn: Turn, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return;
    const turn = newTurn(mode, instruction);
    const controller = new AbortController();
    this.#running = controller;
    this.log.add(turn);
    // What was said is found again by the project's id, which a project without changes has not been kept with.
    this.#editor.signals.projectChanged.dispatch();
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
    const { units } = this.#editor;
    const request = {
      ...this.#answering(turn, 'prompt'),
      session_id: this.#session,
      ...this.#choice(),
      context: { units: units.unit, selection: this.#editor.selection.objects.slice(0, 20).map(({ name }) => name.slice(0, 200)) },
    };
    const served = await this.#ai.generate(request, { signal, onEvent: (event) => this.#hear(turn, event) });
    const { result } = served;
    if (isReply(result)) this.#answerInWords(turn, served, result);
    else {
      this.#note(turn, served, result.metadata);
      await this.#add(turn, await this.#reviewed(turn, result, signal), signal);
    }
  }

  async #refine(turn: Turn, design: Object3D, look: boolean, signal: AbortSignal): Promise<void> {
    const settled = await this.#designer.settle(design, signal);
    if (!settled) throw new Error(local('The design cannot be read: what it knows of itself is damaged.'));
    const request = {
      plan: settled.plan,
      ...this.#answering(turn, 'instruction'),
      selection: this.#selectionIn(design),
      ...(look && this.#sight && { images: this.#sight.look() }),
      session_id: this.#session,
      ...this.#choice(),
    };
    const served = await this.#ai.refine(request, { signal, onEvent: (event) => this.#hear(turn, event) });
    const { result } = served;
    if (isReply(result)) {
      this.#answerInWords(turn, served, result);
      return;
    }
    this.#note(turn, served, result.metadata);
    const { changes: _, beside, ...answer } = result;
    if (beside) {
      await this.#add(turn, answer, signal, [local('It is a new design and stands beside the other, which is as it was.')]);
      return;
    }
    const built = await this.#designer.build(answer.plan, {
      signal,
      owner: design,
      progress: (done, total) => this.#building(turn, done, total),
    });
    const current = await this.#unchanged(settled, signal);
    const before = { plan: current.plan, values: await this.#designer.valuesOf(design) };
    const wasWhole = this.#isWholeInView(design);
    const entry = this.#designer.revise(current, built, answer.metadata, entryName(turn.instruction));
    this.#finish(turn, answer, { design: design.uuid, entry, changes: seenChanges(before, built) }, built);
    // Whoever looks at a detail keeps it in view; what was seen whole is seen whole again where it has grown out of the picture.
    if (wasWhole && !this.#isWholeInView(design)) this.#editor.focus(design);
  }

  /** A design of the highest degree of detail is shown to the model that made it before it comes into the scene. */
  async #reviewed(turn: Turn, answer: Answer, signal: AbortSignal): Promise<Answer> {
    const sight = this.#sight;
    if (!isReviewed(answer, sight)) return answer;
    const notes = this.log.find(turn.id)?.notes ?? [];
    this.log.update(turn.id, { notes: [...notes, local('The model looks at what it made.')] });
    const parts = { ai: this.#ai, designer: this.#designer, sight, session: this.#session };
    const { answer: seen, note } = await review(answer, turn.instruction, parts, signal);
    this.log.update(turn.id, { notes: [...notes, note], ...costOf(seen.metadata) });
    return seen;
  }

  /** Puts a design into the scene as one entry. */
  async #add(turn: Turn, answer: Answer, signal: AbortSignal, notes: readonly string[] = []): Promise<void> {
    const built = await this.#designer.build(answer.plan, {
      signal,
      owner: {},
      progress: (done, total) => this.#building(turn, done, total),
    });
    const { design, entry } = this.#designer.add(answer, built, entryName(turn.instruction));
    const before = this.log.find(turn.id)?.notes ?? [];
    this.#finish(turn, answer, { design: design.uuid, entry, notes: [...before, ...notes] }, built);
    this.#showNew(design);
  }

  /** What is said in answer to a question of ours goes on from what the question was asked about. */
  #answering<Key extends 'prompt' | 'instruction'>(turn: Turn, key: Key): Record<Key, string> & { answered?: true } {
    const turns = this.log.turns;
    const before = turns[turns.findIndex(({ id }) => id === turn.id) - 1];
    const question = before?.reply?.question && before.mode === turn.mode ? before : undefined;
    const { instruction } = turn;
    const whole = !question || instruction.startsWith(question.instruction) ? instruction : `${question.instruction} (${instruction})`;
    return { [key]: whole, ...(question ? { answered: true } : {}) } as Record<Key, string> & { answered?: true };
  }

  /** Nothing was built and nothing changes: the card shows the words and what can be said next. */
  #answerInWords(turn: Turn, served: Served<unknown>, { reply, offers, question, metadata }: Reply): void {
    this.#note(turn, served, metadata, reply);
    const notes = [...(this.log.find(turn.id)?.notes ?? []), ...metadata.warnings];
    this.log.update(turn.id, { state: 'done', phases: [], notes, reply: { text: reply, offers, ...(question ? { question } : {}) } });
  }

  /** The artist may have gone on while the answer was made: the newest state is what the change starts from. */
  async #unchanged(settled: Settled, signal: AbortSignal): Promise<Settled> {
    const now = await this.#designer.settle(settled.read.design, signal);
    if (!now || !this.#editor.isInScene(settled.read.design)) throw new Error(local('The design was deleted while its change was made.'));
    return now;
  }

  /** The design was built at final quality for the scene: what that found beyond the answer's own report is shown too. */
  #finish(turn: Turn, answer: Answer, values: Partial<Turn>, { report, problems }: BuiltPlan): void {
    this.log.update(turn.id, { state: 'done', answer: report ? withFinerReport(answer, report, problems) : answer, ...values });
  }

  #note(turn: Turn, { offline, note }: Served<unknown>, metadata: Reply['metadata'] | undefined, reply?: string): void {
    const spent = metadata?.phases_ms ?? {};
    const phases = (this.log.find(turn.id)?.phases ?? []).map((phase) => ({
      ...phase,
      ...(spent[phase.id] === undefined ? {} : { ms: spent[phase.id] }),
    }));
    // A word that a warning or the reply speaks of is told there, with the reason.
    const quoted = [...(metadata?.warnings ?? []), reply ?? ''].flatMap((sentence) => sentence.match(/“[^”]*”/g) ?? []);
    const silent = (metadata?.unread ?? []).filter((words) => !quoted.some((quote) => quote.includes(words)));
    const unread = silent.length > 0 ? [local('Not used: {words}.', { words: silent.join(', ') })] : [];
    this.log.update(turn.id, {
      offline,
      phases,
      notes: [...(note === undefined ? [] : [note]), ...unread],
      failures: [...new Set((metadata?.attempts ?? []).flatMap(({ code, outcome }) => (code === undefined ? [] : [outcome])))],
      ...costOf(metadata),
      ...(metadata ? { provider: metadata.provider, model: metadata.model } : {}),
    });
  }

  #hear(turn: Turn, event: ProgressEvent): void {
    const now = this.log.find(turn.id);
    if (!now) return;
    switch (event.type) {
      case 'phase':
        if (!now.phases.some(({ id }) => id === event.phase))
          this.log.update(turn.id, { phases: [...now.phases, { id: event.phase, percent: event.percent }] });
        break;
      case 'operation':
        this.log.update(turn.id, { arrived: withArrival(now.arrived, event.index, event.operation) });
        break;
      case 'variation':
        this.log.update(turn.id, { variations: [...(now.variations ?? []), event.variation] });
        break;
      case 'provider':
        this.log.update(turn.id, { provider: event.provider, model: event.model });
        break;
      // Another begins the plan again: what the former one sent is void.
      case 'restart':
        this.log.update(turn.id, {
          provider: event.provider,
          model: event.model,
          phases: now.phases.filter(({ id }) => id === 'intent'),
          arrived: [],
        });
        break;
    }
  }

  #building(turn: Turn, done: number, total: number): void {
    this.log.update(turn.id, { built: { done, total } });
  }

  #fail(turn: Turn, error: unknown): void {
    const listed = error instanceof ServiceError || error instanceof BuildRefused ? error.problems.map(({ message }) => message) : [];
    const sentence = sentenceOf(error);
    const problems = [...new Set(listed)].filter((problem) => !sentence.includes(problem)).slice(0, 6);
    const code = error instanceof ServiceError ? error.code : undefined;
    this.log.update(turn.id, { state: 'failed', error: sentence, problems, ...(code !== undefined && { code }) });
  }

  /** Operations of the design whose parts are selected: an instruction may mean only these. */
  #selectionIn(design: Object3D): string[] {
    const parts = this.#editor.selection.objects.flatMap((object) =>
      designAround(object) === design ? (partAround(object)?.mark.operation ?? []) : [],
    );
    return [...new Set(parts)];
  }

  #isWholeInView(design: Object3D): boolean {
    design.updateWorldMatrix(true, true);
    return isWholeInView(this.#editor.camera, visibleBounds(design));
  }

  #showNew(design: Object3D): void {
    if (this.#editor.isInScene(design)) this.#editor.focus(design, true);
  }
}

const costOf = (metadata: Reply['metadata'] | undefined): Pick<Turn, 'cost' | 'unpriced'> => ({
  ...(metadata?.cost_usd !== undefined && { cost: metadata.cost_usd }),
  ...(metadata?.unpriced && { unpriced: true }),
});

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
