import type { ProviderError } from './provider.ts';

/** A provider was asked for by an id that is not configured. */
export class UnknownProvider extends Error {
  override readonly name = 'UnknownProvider';

  constructor(id: string, known: readonly string[]) {
    super(`There is no provider "${id}": use one of ${['auto', ...known].join(', ')}.`);
  }
}

/** Every source that was asked failed, and none gave a plan. */
export class ProvidersFailed extends Error {
  override readonly name = 'ProvidersFailed';
}

/** A model declined what was asked. Nobody else is asked for it, and it is not worked around. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(label: string, cause?: ProviderError) {
    super(`${label} declined to answer this: say it in other words, or make it with the offline generator.`, { cause });
  }
}

/** Building the geometry took longer than allowed; the worker that was at it has been ended. */
export class BuildTimeout extends Error {
  override readonly name = 'BuildTimeout';

  constructor(milliseconds: number) {
    super(`Building the design took longer than ${Math.round(milliseconds / 1000)} s: ask for fewer or simpler parts.`);
  }
}
