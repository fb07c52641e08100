import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { startServer } from '../../e2e/server.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.mjs';
import { inRoot } from '../paths.mjs';
import type { Figure } from './figures.ts';

/** Sizes of what the browser fetches, gzipped as a server would send it. */
export async function figures(): Promise<Figure[]> {
  const scripts = await scriptsOfFirstLoad();
  const assets = await readdir(inRoot('dist/web/assets'));
  const sizes = async (paths: string[]) => (await Promise.all(paths.map(gzippedKilobytes))).reduce((sum, size) => sum + size, 0);
  const byFile = await Promise.all(
    scripts.map(async (path) => ({ name: `  ${path}`, unit: 'kB' as const, median: await gzippedKilobytes(path) })),
  );
  return [
    { name: `first-load JavaScript, ${scripts.length} files`, unit: 'kB', median: await sizes(scripts), target: 450 },
    ...byFile.sort((a, b) => b.median - a.median).slice(0, 5),
    {
      name: 'stylesheets',
      unit: 'kB',
      median: await sizes(assets.filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`)),
    },
    {
      name: 'solid kernel (wasm), when first used',
      unit: 'kB',
      median: await sizes(assets.filter((name) => name.endsWith('.wasm')).map((name) => `assets/${name}`)),
      target: 300,
    },
    {
      name: "Aura's worker, when first used",
      unit: 'kB',
      median: await sizes(assets.filter((name) => /^worker.*\.js$/.test(name)).map((name) => `assets/${name}`)),
    },
  ];
}

/** Every script that a real Chromium asks for until the chat stands and the page is quiet, workers included; paths below dist/web. */
async function scriptsOfFirstLoad(): Promise<string[]> {
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error('There is no Chromium to load the page in.');
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (path.endsWith('.js')) asked.add(path);
    });
    await page.goto(server.url);
    await page.getByTestId('aura-prompt').waitFor();
    await page.waitForLoadState('networkidle');
    return [...asked];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function gzippedKilobytes(path: string): Promise<number> {
  return gzipSync(await readFile(inRoot('dist/web', path)), { level: 9 }).length / 1000;
}
