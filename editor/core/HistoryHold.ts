/**
 * What keeps a history from undoing, redoing and being saved, because something is shown that no entry of it holds: a draft under the hand.
 * What is entered meanwhile stands as entries of its own, and disturbs the hold: whoever holds has begun from a scene that is no more.
 */
export class HistoryHold {
  readonly #released: (hold: HistoryHold) => void;
  #disturbed = false;

  constructor(released: (hold: HistoryHold) => void) {
    this.#released = released;
  }

  /** Whether something was entered since it began. */
  get disturbed(): boolean {
    return this.#disturbed;
  }

  disturb(): void {
    this.#disturbed = true;
  }

  /** Lets go; a second time does nothing. */
  release(): void {
    this.#released(this);
  }
}
