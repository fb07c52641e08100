import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';

/** Unicode subsets of a bundled typeface that the editor ships; the others are left out of the stylesheet and of the output. */
const FONT_SUBSETS = ['latin', 'latin-ext'];

/**
 * Bundles a stylesheet with everything it imports. Fonts and images become files beside it, named by their content.
 *
 * @param {string} path
 * @returns {Promise<{ css: string, assets: { name: string, data: Uint8Array }[] }>}
 */
export async function bundleStylesheet(path) {
  const result = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    outdir: dirname(path),
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file', '.jpg': 'file' },
    plugins: [subsetFonts()],
    logLevel: 'silent',
  });
  /** @type {{ name: string, data: Uint8Array }[]} */
  const assets = [];
  let css = '';
  for (const file of result.outputFiles) {
    if (file.path.endsWith('.css')) css = file.text;
    else assets.push({ name: basename(file.path), data: file.contents });
  }
  return { css, assets };
}

/**
 * Drops the `@font-face` rules of subsets that the editor does not ship from the stylesheets of `@fontsource` packages.
 *
 * @returns {import('esbuild').Plugin}
 */
function subsetFonts() {
  return {
    name: 'subset-fonts',
    setup(bundler) {
      bundler.onLoad({ filter: /@fontsource[\w-]*\/.*\.css$/ }, async ({ path }) => {
        const family = basename(dirname(path));
        const shipped = FONT_SUBSETS.map((subset) => new RegExp(`/${family}-${subset}-(?!ext-)`));
        const rules = (await readFile(path, 'utf8')).match(/@font-face\s*\{[^}]*\}/g) ?? [];
        const kept = rules.filter((rule) => shipped.some((pattern) => pattern.test(rule)));
        return { contents: kept.join('\n'), loader: 'css', resolveDir: dirname(path) };
      });
    },
  };
}
