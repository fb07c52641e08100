import { readFile } from 'node:fs/promises';
import { run } from './command.mjs';
import { inRoot } from './paths.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/**
 * Installs the packages that the lock file names, unless exactly those are there already. npm's own record of what it has
 * installed is compared, so that a changed lock file, an interrupted install and a copied folder are all noticed.
 *
 * @returns {Promise<boolean>} false when npm failed; it has then said why
 */
export async function ensurePackages() {
  if (await packagesMatchLock()) return true;
  console.log('Installing packages ...');
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) console.error('The packages could not be installed: see the messages of npm above. Is the network reachable?');
  return code === 0;
}

async function packagesMatchLock() {
  const wanted = await readLock('package-lock.json');
  const installed = await readLock('node_modules/.package-lock.json');
  if (!wanted?.packages || !installed?.packages) return false;
  for (const [path, { version, optional, link }] of Object.entries(wanted.packages)) {
    if (path === '' || link) continue;
    const there = installed.packages[path];
    if (there ? there.version !== version : !optional) return false;
  }
  return true;
}

/**
 * @param {string} path
 * @returns {Promise<Lock | null>} null when the file is missing or is not JSON
 */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(inRoot(path), 'utf8'));
  } catch {
    return null;
  }
}
