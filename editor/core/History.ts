import type { Object3D } from 'three';
import { z } from 'zod';
import { TransactionCommand } from '../commands/TransactionCommand.ts';
import type { Command } from './Command.ts';
import type { Editor } from './Editor.ts';
import { HistoryHold } from './HistoryHold.ts';
import { type HistoryJSON, historySchema } from './historyEntries.ts';
import { joined, stepsOf } from './joinedSteps.ts';
import { sentenceOf } from './Notices.ts';
import { adoptedStep } from './originalSteps.ts';
import type { Setting } from './Settings.ts';
import { StoredStep } from './StoredStep.ts';

export type TransactionToken = symbol;

export const persistentHistory: Setting<boolean> = {
  id: 'settings/history',
  section: 'History',
  label: 'Keep the history when the page is reloaded',
  schema: z.boolean(),
  default: true,
};

/** What is being recorded: a transaction that was begun by name, or a gesture of the hand. */
interface Recording {
  token: TransactionToken;
  kind: 'transaction' | 'gesture';
  name: string;
  commands: Command[];
  /** Commands that a later one of the same gesture may be folded into. */
  mergeable: Map<string, Command>;
  selectionBefore: readonly Object3D[];
}

/**
 * Undo and redo. Commands run at once; between `begin` and `commit` they are collected into one entry, between
 * `beginGesture` and `endGesture` updatable ones of the same kind are folded into one. No clock is asked.
 */
export class History {
  /** Oldest first; the last one is undone next. */
  readonly undos: Command[] = [];
  /** The last one is redone next. */
  readonly redos: Command[] = [];
  /** While false (a game is played) undo and redo do nothing. */
  enabled = true;

  #editor: Editor;
  #idCounter = 0;
  #recordings: Recording[] = [];
  #gestureDepth = 0;
  readonly #holds = new Set<HistoryHold>();
  /** Entries on their way, and what is to follow them. */
  #expected: Promise<void> | null = null;
  /** How often all entries were replaced. */
  #age = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Id of the newest entry that is done, 0 for the start. */
  get currentId(): number {
    return this.undos.at(-1)?.id ?? 0;
  }

  get inTransaction(): boolean {
    return this.#recordings.some((recording) => recording.kind === 'transaction');
  }

  /** Whether something is under way that is not an entry yet. */
  get recording(): boolean {
    return this.#recordings.length > 0 || this.held;
  }

  get held(): boolean {
    return this.#holds.size > 0;
  }

  get canUndo(): boolean {
    return this.enabled && !this.inTransaction && !this.held && (this.undos.length > 0 || this.recording);
  }

  get canRedo(): boolean {
    return this.enabled && !this.recording && (this.redos.length > 0 || this.#partial() !== null);
  }

  /** Whether an entry is on its way: what is asked of the history meanwhile comes after it. */
  get expecting(): boolean {
    return this.#expected !== null;
  }

  /** An entry is being made, as by a build that takes its time after the hand has let go; `made` is settled once it is there, or is not. */
  expect(made: Promise<unknown>): void {
    // Whoever makes it says why it is not there.
    const settled = made.catch(() => undefined);
    this.#after(() => settled);
  }

  /** Undoes at once, or, while an entry is on its way, right after it. */
  undoNext(): void {
    if (this.expecting) this.#after(() => this.undo());
    else this.undo();
  }

  /** Redoes at once, or, while an entry is on its way, right after it. */
  redoNext(): void {
    if (this.expecting) this.#after(() => this.redo());
    else this.redo();
  }

  /** What waits belongs to the entries that were there when it was asked for: with them it is dropped. */
  #after(next: () => unknown): void {
    const age = this.#age;
    const chain: Promise<void> = (this.#expected ?? Promise.resolve())
      .then(() => (age === this.#age ? next() : undefined))
      .catch((error: unknown) => void this.#editor.notices.error(sentenceOf(error)))
      .then(() => {
        if (this.#expected === chain) this.#expected = null;
      });
    this.#expected = chain;
  }

  /** Runs a command and remembers it. What the command throws comes through; then nothing is remembered. */
  execute(command: Command, name?: string): void {
    if (name !== undefined) command.name = name;
    this.#editor.rest();
    command.execute();
    command.inMemory = true;
    for (const hold of this.#holds) hold.disturb();
    this.#settle(command);
    this.#editor.signals.historyChanged.dispatch(command);
  }

  /** Until `endGesture`, updatable commands with the same merge key become one. Gestures may be nested. */
  beginGesture(name = ''): void {
    this.#gestureDepth += 1;
    if (this.#gestureDepth === 1) this.#open('gesture', name);
  }

  /** Makes one entry of what the gesture did: none if it did nothing, a transaction if it did several things. */
  endGesture(): void {
    if (this.#gestureDepth === 0) return;
    this.#gestureDepth -= 1;
    if (this.#gestureDepth === 0) this.#closeGesture();
  }

  /** Undoes what the gesture did so far and ends it (Escape while dragging). */
  cancelGesture(): void {
    const gesture = this.#recordings.find((recording) => recording.kind === 'gesture');
    this.#gestureDepth = 0;
    if (gesture) this.#revert(gesture);
  }

  /** Until it is released nothing is undone, redone or saved: what is shown meanwhile belongs to no entry. */
  hold(): HistoryHold {
    this.#editor.rest();
    const hold = new HistoryHold((released) => {
      // What was entered meanwhile, and what waited to be saved, is heard of only now.
      if (this.#holds.delete(released) && !this.held) this.#editor.signals.historyChanged.dispatch(null);
    });
    this.#holds.add(hold);
    return hold;
  }

  begin(name: string): TransactionToken {
    return this.#open('transaction', name).token;
  }

  /** Folds what ran since `begin` into one entry. @returns it, or null if nothing ran. @throws for an unknown token */
  commit(token: TransactionToken): TransactionCommand | null {
    const recording = this.#find(token, 'commit');
    this.#endGesturesAbove(recording);
    const inner = this.#recordings.at(-1);
    if (inner !== recording)
      throw new Error(`"${recording.name}" cannot be finished while "${inner?.name ?? ''}" inside it is still open.`);
    this.#recordings.pop();
    if (recording.commands.length === 0) return null;
    const transaction = new TransactionCommand(this.#editor, recording.name, recording.commands);
    this.#settle(transaction);
    this.#editor.signals.transactionCommitted.dispatch(transaction);
    this.#editor.signals.historyChanged.dispatch(transaction);
    return transaction;
  }

  /** Undoes what ran since `begin`, with all that is open inside. @throws for an unknown token, and then changes nothing */
  rollback(token: TransactionToken): void {
    const recording = this.#find(token, 'roll back');
    this.#revert(recording);
    this.#editor.signals.transactionRolledBack.dispatch(recording.name);
  }

  /** @returns the command that was undone, or null if there was none or it cannot be undone now */
  undo(): Command | null {
    this.#endGestures();
    if (!this.canUndo) return null;
    const command = this.#revived(this.undos);
    if (!command) return null;
    this.#editor.rest();
    command.undo();
    this.undos.pop();
    this.redos.push(command);
    this.#editor.signals.historyChanged.dispatch(command);
    return command;
  }

  redo(): Command | null {
    this.#endGestures();
    if (!this.canRedo) return null;
    this.#editor.rest();
    const partial = this.#partial();
    if (partial) {
      partial.execute();
      this.#editor.signals.historyChanged.dispatch(partial);
      return partial;
    }
    const command = this.#revived(this.redos);
    if (!command) return null;
    command.execute();
    this.redos.pop();
    this.undos.push(command);
    this.#editor.signals.historyChanged.dispatch(command);
    return command;
  }

  /** Undoes or redoes until the entry with this id is the newest; 0 is the start. @returns false if there is none, or on the way one failed */
  goToState(id: number): boolean {
    const known = id === 0 || [...this.undos, ...this.redos].some((command) => command.id === id);
    if (!known || this.inTransaction || this.held) return false;
    this.#endGestures();
    const { sceneGraphChanged, historyChanged } = this.#editor.signals;
    return sceneGraphChanged.batch(() =>
      historyChanged.batch(() => {
        while (this.currentId > id && this.undo() !== null);
        while (this.currentId < id && this.redo() !== null);
        if (this.currentId === id && this.#partial()) this.redo();
        return this.currentId === id;
      }),
    );
  }

  /** Goes to the state after the first `count` steps of an entry that is a transaction. */
  goToStep(id: number, count: number): boolean {
    if (!this.goToState(id)) return false;
    this.#editor.rest();
    const entry = this.#revived(this.undos);
    if (!(entry instanceof TransactionCommand)) return false;
    entry.goTo(count);
    this.#editor.signals.historyChanged.dispatch(entry);
    return true;
  }

  /** Makes one entry of the newest two, as a gesture would have: what is changed after the fact belongs to what it corrects. */
  join(): void {
    if (this.recording || this.undos.length < 2 || this.#partial()) return;
    const later = this.#revived(this.undos);
    if (!later) return;
    this.undos.pop();
    const earlier = this.#partial() ? null : this.#revived(this.undos);
    if (!earlier) {
      this.undos.push(later);
      return;
    }
    const steps = joined(stepsOf(earlier), stepsOf(later));
    const [only] = steps;
    const entry = only && steps.length === 1 ? only : new TransactionCommand(this.#editor, earlier.name, steps);
    entry.name = earlier.name;
    entry.id = later.id;
    this.undos[this.undos.length - 1] = entry;
    this.#editor.signals.historyChanged.dispatch(entry);
  }

  clear(): void {
    this.undos.length = 0;
    this.redos.length = 0;
    this.#recordings = [];
    this.#holds.clear();
    this.#gestureDepth = 0;
    this.#idCounter = 0;
    this.#expected = null;
    this.#age += 1;
    this.#editor.signals.historyChanged.dispatch(null);
  }

  /** Empty unless the persistent history is switched on. What is still open is not part of it. */
  toJSON(): HistoryJSON {
    if (!this.#editor.settings.get(persistentHistory)) return { undos: [], redos: [] };
    return { undos: this.undos.map((command) => command.toJSON()), redos: this.redos.map((command) => command.toJSON()) };
  }

  /**
   * Replaces all entries, once the scene that they belong to is there. Those of plugins that are not enabled stay as
   * they are stored, and are read back when their plugin comes. @throws if the JSON is no history
   */
  fromJSON(json: unknown): void {
    const { undos, redos } = historySchema.parse(json);
    this.clear();
    for (const entry of undos) this.undos.push(new StoredStep(this.#editor, adoptedStep(entry, true)));
    for (const entry of redos) this.redos.push(new StoredStep(this.#editor, adoptedStep(entry, false)));
    this.#idCounter = [...undos, ...redos].reduce((largest, entry) => Math.max(largest, entry.id), 0);
    this.reviveStored();
    this.#editor.signals.historyChanged.dispatch(null);
  }

  /** Reads back what is only stored so far, if its command class is known by now. */
  reviveStored(): void {
    const { archive, commands } = this.#editor;
    let left = 0;
    for (const stack of [this.undos, this.redos]) {
      for (const [at, step] of stack.entries()) {
        if (!(step instanceof StoredStep)) continue;
        const revived = attempt(() => commands.revive(step.json));
        if (revived) stack[at] = revived;
        else left += 1;
      }
    }
    if (left === 0) archive.forgetShared();
  }

  /** Poses that an animation lends are given back first: what is measured and changed from here on is the objects' own. */
  #open(kind: Recording['kind'], name: string): Recording {
    this.#editor.rest();
    const selectionBefore = [...this.#editor.selection.objects];
    const recording: Recording = { token: Symbol(name), kind, name, commands: [], mergeable: new Map(), selectionBefore };
    this.#recordings.push(recording);
    return recording;
  }

  #find(token: TransactionToken, verb: string): Recording {
    const recording = this.#recordings.find((entry) => entry.token === token && entry.kind === 'transaction');
    if (!recording) throw new Error(`There is no open transaction to ${verb}: it was finished before, or never begun.`);
    return recording;
  }

  #record(recording: Recording, command: Command): void {
    const key = recording.kind === 'gesture' && command.updatable ? command.mergeKey : null;
    const earlier = key === null ? undefined : recording.mergeable.get(key);
    if (earlier) {
      earlier.update(command);
      return;
    }
    recording.commands.push(command);
    if (key !== null) recording.mergeable.set(key, command);
    // A later command must not be folded over one that it may depend on.
    else recording.mergeable.clear();
  }

  #push(command: Command): void {
    this.#partial()?.truncate();
    this.redos.length = 0;
    command.id = ++this.#idCounter;
    this.undos.push(command);
  }

  /** Hands what was done to the recording around it, or to the history. */
  #settle(command: Command): void {
    const outer = this.#recordings.at(-1);
    if (outer) this.#record(outer, command);
    else this.#push(command);
  }

  #closeGesture(): void {
    const gesture = this.#recordings.at(-1);
    if (gesture?.kind !== 'gesture') throw new Error('A gesture cannot end while a transaction inside it is open.');
    this.#recordings.pop();
    const [first] = gesture.commands;
    if (!first) return;
    const command =
      gesture.commands.length === 1 ? first : new TransactionCommand(this.#editor, gesture.name || first.name, gesture.commands);
    if (gesture.name) command.name = gesture.name;
    this.#settle(command);
    this.#editor.signals.historyChanged.dispatch(command);
  }

  #endGestures(): void {
    while (this.#recordings.at(-1)?.kind === 'gesture') {
      this.#gestureDepth = 0;
      this.#closeGesture();
    }
  }

  #endGesturesAbove(recording: Recording): void {
    if (this.#recordings.at(-1) !== recording) this.#endGestures();
  }

  #revert(recording: Recording): void {
    this.#editor.rest();
    const from = this.#recordings.indexOf(recording);
    const reverted = this.#recordings.splice(from);
    if (reverted.some((entry) => entry.kind === 'gesture')) this.#gestureDepth = 0;
    const commands = reverted.flatMap((entry) => entry.commands);
    const errors: unknown[] = [];
    this.#editor.signals.sceneGraphChanged.batch(() => {
      for (const command of commands.reverse()) {
        try {
          command.undo();
        } catch (error) {
          errors.push(error);
        }
      }
    });
    this.#editor.selection.set(recording.selectionBefore.filter((object) => this.#editor.isInScene(object)));
    this.#editor.signals.historyChanged.dispatch(null);
    if (errors.length > 0) throw errors[0];
  }

  /** The newest entry if only some of its steps are done. */
  #partial(): TransactionCommand | null {
    const newest = this.undos.at(-1);
    if (newest instanceof StoredStep && newest.json.applied === undefined) return null;
    const revived = newest instanceof StoredStep ? this.#revived(this.undos) : newest;
    return revived instanceof TransactionCommand && revived.applied < revived.steps.length ? revived : null;
  }

  /** The top of a stack as a real command. If it cannot be read back, that is said, and the entry stays. */
  #revived(stack: Command[]): Command | null {
    const top = stack.at(-1);
    if (!top) return null;
    if (!(top instanceof StoredStep)) return top;
    try {
      const command = this.#editor.commands.revive(top.json);
      stack[stack.length - 1] = command;
      return command;
    } catch (error) {
      this.#editor.notices.warn(`The step "${top.name}" cannot be undone or redone.`, sentenceOf(error));
      return null;
    }
  }
}

/** Null if it throws; why is said when the step is wanted. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
