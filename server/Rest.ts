/** Ends what has not been used for a while: counts what is under way, and calls `end` once that has been nothing for `ms`. */
export class Rest {
  readonly #ms: number | undefined;
  readonly #end: () => void;
  #underWay = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Without a time, whatever is there stays. */
  constructor(ms: number | undefined, end: () => void) {
    this.#ms = ms;
    this.#end = end;
  }

  /** Something is under way. @returns what is called once it is done */
  begin(): () => void {
    clearTimeout(this.#timer);
    this.#underWay++;
    return () => {
      this.#underWay--;
      if (this.#underWay === 0 && this.#ms !== undefined) this.#timer = setTimeout(this.#end, this.#ms).unref();
    };
  }

  /** Nothing is waited for any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
