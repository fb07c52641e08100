import { setFlagsFromString } from 'node:v8';

/** How long nothing must have been asked before memory is tidied, ms. */
const REST_MS = 5_000;

/**
 * Frees what is no longer used once nothing has been asked for a while: left to itself, V8 waits for the next allocation, which does not
 * come at rest. Needs Node's `--expose-gc`; without it nothing happens. Each thread tidies its own memory.
 *
 * @returns what is called whenever something is asked
 */
export function tidyAtRest(): () => void {
  const rest = setTimeout(tidy, REST_MS).unref();
  return () => {
    rest.refresh();
  };
}

/** Moves what is alive together too, so that whole pages are given back: work under way would feel that pause, rest does not. */
function tidy(): void {
  if (!globalThis.gc) return;
  setFlagsFromString('--compact-on-every-full-gc');
  globalThis.gc();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
