import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runPackage } from './command.mjs';
import { fingerprintOfSources } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';

const STAMP = inRoot('dist', 'sources.sha256');

/**
 * Builds page and server unless the last build was made from these very sources.
 *
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} false when the build failed; its messages have been printed
 */
export async function buildIfStale({ force = false } = {}) {
  const fingerprint = await fingerprintOfSources();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (!force && built === fingerprint) return true;
  console.log('Building ...');
  const begun = Date.now();
  await rm(STAMP, { force: true });
  const code = await runPackage('rollup/dist/bin/rollup', ['-c', '--silent']);
  if (code !== 0) return false;
  await Promise.all([removeOlder(inRoot('dist', 'web'), begun), removeOlder(inRoot('dist', 'server'), begun)]);
  await chmod(inRoot('dist', 'server', 'aura.js'), 0o755);
  await writeFile(STAMP, fingerprint);
  return true;
}

/**
 * Removes what an earlier build left and this one did not write again; a server that runs meanwhile is never without its page.
 *
 * @param {string} folder
 * @param {number} begun when the build began, in ms since 1970
 */
async function removeOlder(folder, begun) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && (await stat(path)).mtimeMs < begun - 1000) await rm(path, { force: true });
  }
}
