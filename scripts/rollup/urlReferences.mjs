import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { bundleStylesheet } from './stylesheet.mjs';

const REFERENCE = /new URL\(\s*(['"])((?:\.{1,2}\/)?[\w./-]+\.\w+)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * Makes `new URL('./file', import.meta.url)` true after bundling: the file is built or copied into the output, under a name
 * made from its content, and the address is rewritten to it. By the kind of file:
 *
 * - `.ts`: a worker, built by `bundleWorker(path)`, which gives its files as `{ entry, files }`;
 * - `.css`: bundled with what it imports;
 * - anything else (wasm, images): copied.
 *
 * An address whose file does not exist is left alone.
 *
 * @param {{ bundleWorker: (path: string, emit: import('rollup').PluginContext['emitFile']) => Promise<string> }} options
 *   `bundleWorker` emits what belongs to the worker and returns the reference of its entry
 * @returns {import('rollup').Plugin}
 */
export function urlReferences({ bundleWorker }) {
  return {
    name: 'url-references',
    async transform(code, id) {
      /** @type {{ start: number, end: number, path: string }[]} */
      const found = [];
      for (const match of code.matchAll(REFERENCE)) {
        const path = resolve(dirname(id), /** @type {string} */ (match[2]));
        if (existsSync(path)) found.push({ start: match.index, end: match.index + match[0].length, path });
      }
      if (found.length === 0) return null;
      const emit = this.emitFile.bind(this);
      let rewritten = code;
      for (const { start, end, path } of found.reverse()) {
        this.addWatchFile(path);
        const reference = await emitReferenced(path, emit, bundleWorker);
        rewritten = `${rewritten.slice(0, start)}new URL(import.meta.ROLLUP_FILE_URL_${reference})${rewritten.slice(end)}`;
      }
      return { code: rewritten, map: null };
    },
  };
}

/**
 * @param {string} path
 * @param {import('rollup').PluginContext['emitFile']} emit
 * @param {(path: string, emit: import('rollup').PluginContext['emitFile']) => Promise<string>} bundleWorker
 */
async function emitReferenced(path, emit, bundleWorker) {
  if (path.endsWith('.ts')) return bundleWorker(path, emit);
  if (path.endsWith('.css')) {
    const { css, assets } = await bundleStylesheet(path);
    for (const asset of assets) emit({ type: 'asset', fileName: `assets/${asset.name}`, source: asset.data });
    return emit({ type: 'asset', name: basename(path), source: css });
  }
  return emit({ type: 'asset', name: basename(path), source: await readFile(path) });
}
