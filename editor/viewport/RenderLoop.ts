/** Something that moves for a while. Gets the seconds since the frame before; returns whether it goes on. */
export type Motion = (seconds: number) => boolean;

/**
 * Draws when asked, at most once per animation frame, and never otherwise: an idle editor draws nothing.
 * Motions keep it going for as long as they last.
 */
export class RenderLoop {
  /** How many frames have been drawn since the page was opened. */
  frames = 0;

  readonly #draw: () => void;
  readonly #motions = new Set<Motion>();
  #requested = 0;
  #last = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  request(): void {
    if (this.#requested === 0) this.#requested = requestAnimationFrame((now) => this.#frame(now));
  }

  /** Runs a motion until it says that it has ended; returns what stops it early. */
  animate(motion: Motion): () => void {
    if (this.#motions.size === 0) this.#last = 0;
    this.#motions.add(motion);
    this.request();
    return () => this.#motions.delete(motion);
  }

  dispose(): void {
    cancelAnimationFrame(this.#requested);
    this.#motions.clear();
  }

  #frame(now: number): void {
    this.#requested = 0;
    const seconds = this.#last === 0 ? 0 : (now - this.#last) / 1000;
    this.#last = now;
    for (const motion of [...this.#motions]) {
      if (!motion(seconds)) this.#motions.delete(motion);
    }
    this.frames += 1;
    this.#draw();
    if (this.#motions.size > 0) this.request();
  }
}
