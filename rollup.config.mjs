import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { indexPage } from './scripts/rollup/indexPage.mjs';
import { ownWarnings } from './scripts/rollup/ownWarnings.mjs';
import { pageWorkerBundler } from './scripts/rollup/pageWorker.mjs';
import { playerPage } from './scripts/rollup/playerPage.mjs';
import { urlReferences } from './scripts/rollup/urlReferences.mjs';

/*
 * Two programs. The page, and that of the frame which plays scripts, go into dist/web: what carries a hash in its name never changes, the rest is asked for anew.
 * The server and the command line go into dist/server, with the packages left in node_modules: all but three, which comes as 3 MB
 * of text that each thread would keep; of it the server takes what it uses.
 *
 * A worker is started with `new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`, in the page and in the
 * server alike; the address is rewritten to the built file.
 */

const PAGE = 'dist/web';
const SERVER = 'dist/server';

/** Plugins that come with the editor. The page reads the list at run time; the editor's own code names none of them. */
const BUNDLED_PLUGINS = [{ id: 'aura', source: 'plugin-aura/index.ts' }];

/** @param {import('rollup-plugin-esbuild').Options} minifying */
const compile = (minifying) =>
  esbuild({ target: 'es2023', ...minifying, charset: 'ascii', loaders: { '.json': 'json' }, tsconfig: false, sourceMap: true });

/**
 * What packages that run in both ask of Node in branches that a page never reaches.
 *
 * @type {import('rollup').Plugin}
 */
const noNodeModules = {
  name: 'no-node-modules',
  resolveId: (id) => (id === 'fs' || id === 'path' ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? 'export default {};' : null),
};

/** Turns sources and packages into code for a browser; workers and stylesheets are named by `new URL(..., import.meta.url)`. */
const pageCode = () => [
  urlReferences({ bundleWorker: bundlePageWorker }),
  noNodeModules,
  nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js', '.json'] }),
  commonjs({ include: /node_modules/ }),
  compile({ minify: true }),
];

const bundlePageWorker = pageWorkerBundler(() => pageCode());

/** @type {Record<string, string>} bare specifier to built file of the modules that the whole page shares */
const shared = {};

const hashed = {
  format: /** @type {const} */ ('es'),
  sourcemap: true,
  chunkFileNames: 'assets/[name]-[hash].js',
  assetFileNames: 'assets/[name]-[hash][extname]',
};

/** @type {import('rollup').RollupOptions} */
const three = {
  input: { three: 'three' },
  output: { ...hashed, dir: PAGE, entryFileNames: 'vendor/[name]-[hash].js' },
  plugins: [
    nodeResolve({ browser: true }),
    compile({ minify: true }),
    {
      name: 'note-shared-module',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) shared[file.name] = file.fileName;
      },
    },
  ],
};

/** @type {import('rollup').RollupOptions} */
const page = {
  input: {
    main: 'editor/main.ts',
    api: 'editor/api.ts',
    ...Object.fromEntries(BUNDLED_PLUGINS.map(({ id, source }) => [`plugins/${id}/index`, source])),
  },
  external: ['three'],
  preserveEntrySignatures: 'strict',
  output: {
    ...hashed,
    dir: PAGE,
    entryFileNames: ({ name }) => (name.startsWith('plugins/') ? '[name].js' : 'assets/[name]-[hash].js'),
  },
  plugins: [
    ...pageCode(),
    indexPage({ template: 'editor/index.html', entry: 'main', shared: () => shared, sharedEntries: { '@aura/editor': 'api' } }),
    {
      name: 'plugin-list',
      generateBundle() {
        const list = BUNDLED_PLUGINS.map(({ id }) => ({ id, url: `./plugins/${id}/index.js`, enabled: true }));
        this.emitFile({ type: 'asset', fileName: 'plugins.json', source: `${JSON.stringify(list, null, 2)}\n` });
      },
    },
  ],
};

const THREE = /^three(-mesh-bvh)?($|\/)/;
const WITHIN_THREE = /node_modules[\\/]three(-mesh-bvh)?[\\/]/;
const packages = nodeResolve();

/** Finds three and what its files name; every other package stays outside. @type {import('rollup').Plugin} */
const threeWithin = {
  name: 'three-within',
  resolveId(id, importer, options) {
    if (!THREE.test(id) && !WITHIN_THREE.test(importer ?? '')) return null;
    const { resolveId } = packages;
    if (!resolveId || typeof resolveId === 'function') return null;
    return resolveId.handler.call(this, id, importer, options);
  },
};

/** One letter beyond Latin-1 makes V8 keep the text of a file in two bytes a letter. @type {import('rollup').Plugin} */
const inLatin = {
  name: 'in-latin',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

/** @type {import('rollup').RollupOptions} */
const server = {
  input: { main: 'server/main.ts', aura: 'server/aura.ts', worker: 'server/worker.ts' },
  external: (id) => !THREE.test(id) && !/^[./]/.test(id) && !/^[A-Za-z]:/.test(id),
  output: {
    dir: SERVER,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: ({ name }) => (name === 'aura' ? '#!/usr/bin/env node' : ''),
  },
  plugins: [
    urlReferences({
      bundleWorker: async (path, emit) => emit({ type: 'chunk', id: path, name: /([^/\\]+)\.ts$/.exec(path)?.[1] ?? 'worker' }),
    }),
    threeWithin,
    // Names are kept: they are what a trace of a fault is read by.
    compile({ minifyWhitespace: true, minifySyntax: true }),
    inLatin,
  ],
};

/**
 * The page of the frame that scripts run in. It is apart, because it is loaded without an origin and may not have an import map.
 *
 * @type {import('rollup').RollupOptions}
 */
const player = {
  input: { player: 'editor/player/frame.ts' },
  external: ['three'],
  output: {
    ...hashed,
    dir: PAGE,
    entryFileNames: 'assets/[name]-[hash].js',
    inlineDynamicImports: true,
    paths: (id) => (id === 'three' ? `../${shared.three}` : id),
  },
  plugins: [...pageCode(), playerPage({ template: 'editor/player/player.html' })],
};

export default [three, page, server, player].map((options) => ({ ...options, onwarn: ownWarnings }));
