import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleStylesheet } from './stylesheet.mjs';

/**
 * Writes `player.html`: its stylesheet and its module script are named as they were built. It has no inline script, so that its
 * policy need not allow any.
 *
 * @param {{ template: string }} options the page's source file
 * @returns {import('rollup').Plugin}
 */
export function playerPage({ template }) {
  return {
    name: 'player-page',
    buildStart() {
      this.addWatchFile(template);
    },
    async generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (!entry) throw new Error('The player has no entry.');
      const html = await readFile(template, 'utf8');
      const { css } = await bundleStylesheet(join(dirname(template), 'player.css'));
      const style = this.emitFile({ type: 'asset', name: 'player.css', source: css });
      const source = html.replace('./player.css', `./${this.getFileName(style)}`).replace('./frame.ts', `./${entry.fileName}`);
      this.emitFile({ type: 'asset', fileName: 'player.html', source });
    },
  };
}
