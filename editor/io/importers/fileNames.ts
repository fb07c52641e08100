import type { ImportFile } from '../../core/Importers.ts';

/** A reference as an address may write it, `a%20b.png`, in plain letters; a name that only looks like one, `100%.png`, stays. */
export function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** Capitals count for nothing, and an umlaut is one letter however it was written down. */
function plain(name: string): string {
  return name.normalize('NFC').replaceAll('\\', '/').toLowerCase();
}

/** The file that a reference means: by its path, else by its name alone. */
export function findFile(files: readonly ImportFile[], reference: string): ImportFile | undefined {
  for (const wanted of [plain(reference), plain(decoded(reference))]) {
    const tail = wanted.split('/').at(-1) ?? wanted;
    const found =
      files.find(({ name }) => plain(name) === wanted || plain(name).endsWith(`/${wanted}`)) ??
      files.find(({ name }) => plain(name).split('/').at(-1) === tail);
    if (found) return found;
  }
  return undefined;
}
