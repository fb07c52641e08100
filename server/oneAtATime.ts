/**
 * Turns of the event loop for work that keeps the thread for milliseconds: each that asks gets a turn of its own, so that what has come
 * from models meanwhile is sent on between two of them, however many ask at once.
 *
 * @returns what is awaited before such work
 */
export function oneAtATime(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
