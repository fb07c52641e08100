import { Command, type CommandJSON } from '../core/Command.ts';

/** What background, environment and fog have in common: a small state of the scene, old and new. */
export abstract class SetSceneStateCommand<State> extends Command {
  override updatable = true;
  protected oldState: State | null = null;
  protected abstract newState: State | null;

  /** @throws CommandError if the state does not fit */
  protected abstract check(state: State): void;
  protected abstract read(): State;
  protected abstract write(state: State): void;
  protected abstract encode(state: State): unknown;
  protected abstract decode(json: unknown): State;

  override get mergeKey(): string | null {
    return this.type;
  }

  execute(): void {
    const state = this.newState;
    if (state === null) return;
    this.check(state);
    this.oldState ??= this.read();
    this.write(state);
  }

  undo(): void {
    if (this.oldState !== null) this.write(this.oldState);
  }

  override update(later: SetSceneStateCommand<State>): void {
    this.newState = later.newState;
  }

  override toJSON(): CommandJSON {
    const encode = (state: State | null): unknown => (state === null ? null : this.encode(state));
    return { ...super.toJSON(), oldState: encode(this.oldState), newState: encode(this.newState) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.oldState = json.oldState === null ? null : this.decode(json.oldState);
    this.newState = json.newState === null ? null : this.decode(json.newState);
  }
}
