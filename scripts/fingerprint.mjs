import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Everything that a build reads. */
const SOURCES = ['editor', 'plugin-aura', 'server', 'docs/plans', 'scripts/rollup', 'rollup.config.mjs', 'package-lock.json'];
const NOT_BUILT = /\.(test|bench)\.ts$|\.md$/;

/**
 * @returns {Promise<string>} a hash of the names and contents of all that a build reads; another one means that the build is stale
 */
export async function fingerprintOfSources() {
  const files = (await Promise.all(SOURCES.map(filesBelow))).flat().filter((path) => !NOT_BUILT.test(path));
  files.sort();
  const contents = await Promise.all(files.map((path) => readFile(join(ROOT, path))));
  const hash = createHash('sha256');
  files.forEach((path, index) => {
    hash.update(`\n${path}\n`).update(contents[index] ?? '');
  });
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder, relative to the repository
 * @returns {Promise<string[]>}
 */
async function filesBelow(path) {
  let entries;
  try {
    entries = await readdir(join(ROOT, path), { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
  const nested = entries.map((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
  return (await Promise.all(nested)).flat();
}
