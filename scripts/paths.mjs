import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, also for code of these scripts that has been bundled into another place below it. */
export const ROOT = above(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {...string} parts
 * @returns {string} the path of something in the repository
 */
export const inRoot = (...parts) => join(ROOT, ...parts);

/**
 * @param {string} folder
 * @returns {string}
 */
function above(folder) {
  return existsSync(join(folder, 'package-lock.json')) || dirname(folder) === folder ? folder : above(dirname(folder));
}
