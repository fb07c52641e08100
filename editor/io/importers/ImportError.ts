/** A file that cannot be imported; the message is a sentence for the artist. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
