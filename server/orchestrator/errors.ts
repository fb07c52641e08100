/** A provider was asked for by an id that is not configured. */
export class UnknownProvider extends Error {
  override readonly name = 'UnknownProvider';

  constructor(id: string, known: readonly string[]) {
    super(`There is no provider "${id}": use one of ${['auto', ...known].join(', ')}.`);
  }
}

/** Every provider in the order was tried and none gave a plan. */
export class ProvidersFailed extends Error {
  override readonly name = 'ProvidersFailed';
}

/** Building the geometry took longer than allowed; the worker that was at it has been ended. */
export class BuildTimeout extends Error {
  override readonly name = 'BuildTimeout';

  constructor(milliseconds: number) {
    super(`Building the design took longer than ${Math.round(milliseconds / 1000)} s: ask for fewer or simpler parts.`);
  }
}
