import { rollup } from 'rollup';
import { ownWarnings } from './ownWarnings.mjs';

/**
 * Builds a worker of the page into files of its own: itself, and what it fetches when it first needs it. An import map does not reach
 * into a worker, so nothing stays external: what the worker shares with the page is in the files of both.
 *
 * @param {() => import('rollup').Plugin[]} plugins gives the plugins that turn a source file into a bundle
 */
export function pageWorkerBundler(plugins) {
  /** @type {Map<string, Promise<import('rollup').RollupOutput>>} */
  const built = new Map();
  /** @type {Set<string>} */
  const emitted = new Set();

  /**
   * @param {string} path
   * @param {import('rollup').PluginContext['emitFile']} emit
   */
  return async function bundleWorker(path, emit) {
    const pending = built.get(path) ?? bundle(path, plugins());
    built.set(path, pending);
    const { output } = await pending;
    for (const file of output.slice(1)) {
      if (emitted.has(file.fileName)) continue;
      emitted.add(file.fileName);
      emit({ type: 'asset', fileName: file.fileName, source: file.type === 'asset' ? file.source : file.code });
    }
    const entry = output[0];
    return emit({ type: 'asset', fileName: entry.fileName, source: entry.code });
  };
}

/**
 * @param {string} path
 * @param {import('rollup').Plugin[]} plugins
 */
async function bundle(path, plugins) {
  const build = await rollup({ input: path, plugins, onwarn: ownWarnings });
  const output = await build.generate({
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'assets/[name]-[hash].js',
    entryFileNames: 'assets/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash][extname]',
  });
  await build.close();
  return output;
}
