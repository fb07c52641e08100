import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fetchLaterScript } from './fetchLater.mjs';
import { bundleStylesheet } from './stylesheet.mjs';

/** Scripts that a worker is made of, beside WebAssembly that is not fetched ahead either. */
const DECODERS = /draco_|basis|rhino/;

/**
 * Writes the page: its `<link rel="stylesheet">` elements point at bundled stylesheets, its module script at the built entry,
 * and an import map gives the modules that host, plugins and user plugins share.
 *
 * @param {{ template: string, entry: string, shared: () => Record<string, string>, sharedEntries: Record<string, string> }} options
 *   `template` is the page's source file; `entry` the name of the entry chunk; `shared` maps bare specifiers to built files,
 *   `sharedEntries` to names of entry chunks
 * @returns {import('rollup').Plugin}
 */
export function indexPage({ template, entry, shared, sharedEntries }) {
  return {
    name: 'index-page',
    buildStart() {
      this.addWatchFile(template);
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      /** @param {string} name */
      const entryFile = (name) => {
        const chunk = chunks.find((candidate) => candidate.isEntry && candidate.name === name);
        if (!chunk) throw new Error(`The build has no entry called ${name}.`);
        return chunk;
      };

      let html = await readFile(template, 'utf8');
      for (const [element, path] of stylesheetLinks(html)) {
        const { css, assets } = await bundleStylesheet(join(dirname(template), path));
        for (const asset of assets) this.emitFile({ type: 'asset', fileName: `assets/${asset.name}`, source: asset.data });
        const reference = this.emitFile({ type: 'asset', name: basename(path), source: css });
        html = html.replace(element, element.replace(path, `./${this.getFileName(reference)}`));
      }

      /** @type {Record<string, string>} */
      const imports = {};
      for (const [specifier, file] of Object.entries(shared())) imports[specifier] = `./${file}`;
      for (const [specifier, name] of Object.entries(sharedEntries)) imports[specifier] = `./${entryFile(name).fileName}`;
      const importMap = JSON.stringify({ imports });

      const main = entryFile(entry);
      const preloads = [...Object.values(shared()), ...main.imports.filter((file) => file in bundle)];
      const head = [
        `<script type="importmap">${importMap}</script>`,
        ...preloads.map((file) => `<link rel="modulepreload" href="./${file}">`),
      ].join('\n    ');
      // The solid kernel is not among them, nor the decoders of Draco and Basis: they come when something asks for them.
      const later = Object.keys(bundle).filter((file) => file.endsWith('.js') && !DECODERS.test(file) && !loadedAtOnce(bundle).has(file));
      const tail = `<script>${fetchLaterScript(later.map((file) => `./${file}`))}</script>`;
      const script = /<script\s[^>]*type="module"[^>]*src="([^"]+)"[^>]*>/.exec(html);
      if (!script?.[1]) throw new Error(`${relative('.', template)} has no module script.`);
      html = html.replace(script[0], `${head}\n    ${tail}\n    ${script[0].replace(script[1], `./${main.fileName}`)}`);

      this.emitFile({ type: 'asset', fileName: 'index.html', source: html });
    },
  };
}

/**
 * @param {import('rollup').OutputBundle} bundle
 * @returns {Set<string>} the entries, and what they import without waiting for a use
 */
function loadedAtOnce(bundle) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} file */
  const visit = (file) => {
    const chunk = bundle[file];
    if (files.has(file) || chunk?.type !== 'chunk') return;
    files.add(file);
    chunk.imports.forEach(visit);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName);
  return files;
}

/**
 * @param {string} html
 * @returns {[element: string, path: string][]} stylesheet links that name a file of the sources
 */
function stylesheetLinks(html) {
  /** @type {[string, string][]} */
  const links = [];
  for (const [element] of html.matchAll(/<link\s[^>]*rel="stylesheet"[^>]*>/g)) {
    const path = /href="(\.[^"]+\.css)"/.exec(element)?.[1];
    if (path) links.push([element, path]);
  }
  return links;
}
