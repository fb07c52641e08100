import type { Dispose } from './Disposables.ts';

/** A signal of which only the moment matters. */
export interface Moment {
  add(listener: () => void): Dispose;
}

/** Calls one function for any of several signals; returns what ends it. */
export function onAny(moments: readonly Moment[], react: () => void): Dispose {
  const stops = moments.map((moment) => moment.add(() => react()));
  return () => {
    for (const stop of stops) stop();
  };
}
