import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';

/*
 * npm run gallery [-- --only jewelry,materials] [--things create_kettle,create_ladder] [--out out/mine]
 *
 * Draws every operation, every material, and the plans of docs/plans, those of a family with it and the jewels as "designs", in a real
 * Chromium: one page of pictures in out/gallery/index.html, and one sheet for each section. Ends with a non-zero code if anything could not be built.
 */
/** @param {string} name */
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const OUT = option('--out') ?? 'out/gallery';
const PLANS = 'docs/plans';
const query = new URLSearchParams();
for (const name of ['only', 'things']) {
  const wanted = option(`--${name}`);
  if (wanted) query.set(name, wanted);
}

const STYLE = `
  body { font: 13px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 20px; max-width: 1500px; background: #fff; color: #223; }
  h1 { font-size: 26px; margin: 0 0 4px; } header p { margin: 0 0 8px; max-width: 70ch; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 14px; padding: 8px 0; border-bottom: 1px solid #dde1e6; } nav a { color: #3a5bd0; text-decoration: none; }
  section { display: grid; grid-template-columns: repeat(auto-fill, 240px); gap: 16px 12px; padding: 12px 0; }
  h2 { grid-column: 1 / -1; margin: 16px 0 0; font-size: 18px; } h2::first-letter { text-transform: uppercase; }
  section > p { grid-column: 1 / -1; margin: -12px 0 0; color: #5a6472; }
  figure { margin: 0; } figure img { width: 240px; height: 240px; border-radius: 6px; display: block; }
  figure.wide { grid-column: 1 / -1; } figure.wide img { width: auto; max-width: 100%; height: auto; }
  figcaption { padding: 4px 2px; color: #5a6472; } figcaption b { color: #223; display: block; } .failed { background: #fdd; padding: 8px; border-radius: 6px; }`;

/** Title, what there is to see, and the way to each section. @param {{ id: string, title: string }[]} sections @param {number} count */
const headerOf = (sections, count) => `<header><h1>Aura: gallery</h1>
<p>${count} pictures: every operation with its own example, plans written by hand for every family, and every material and finish. All are built by the solid kernel at final quality and drawn by the editor's studio in Chromium.</p>
<nav>${sections.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join('')}</nav></header>`;

const bundle = await build({
  entryPoints: ['scripts/gallery/page.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2023',
  write: false,
  external: ['node:*', 'module'],
  logLevel: 'error',
});
/** @param {string} folder */
const plansOf = async (folder) =>
  Promise.all(
    (await readdir(folder).catch(() => []))
      .filter((name) => name.endsWith('.json') && name !== 'expect.json')
      .toSorted()
      .map(async (name) => ({ name: name.replace('.json', ''), plan: JSON.parse(await readFile(join(folder, name), 'utf8')) })),
  );
const families = (await readdir(PLANS, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const familyPlans = await Promise.all(
  families.map(
    async (family) =>
      /** @type {const} */ ([`/plans/${family}.json`, ['application/json', JSON.stringify(await plansOf(join(PLANS, family)))]]),
  ),
);
const wasm = await readFile(new URL('../node_modules/manifold-3d/manifold.wasm', import.meta.url));
/** @type {Record<string, [type: string, body: string | Buffer]>} */
const answers = {
  '/': [
    'text/html',
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body><script type="module" src="/page.js"></script></body>`,
  ],
  '/page.js': ['text/javascript', bundle.outputFiles[0]?.text ?? ''],
  '/plans.json': ['application/json', JSON.stringify(await plansOf(PLANS))],
  '/designs.json': ['application/json', JSON.stringify(await plansOf(join(PLANS, 'jewelry')))],
  '/trial.png': ['image/png', await readFile(join(PLANS, 'trial.png'))],
  '/manifold.wasm': ['application/wasm', wasm],
  ...Object.fromEntries(familyPlans),
};
const server = createServer((request, response) => {
  const found = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
  response.writeHead(found ? 200 : 404, found ? { 'content-type': found[0] } : {});
  response.end(found?.[1]);
});
/** @type {number} */
const port = await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    resolve(address && typeof address === 'object' ? address.port : 0);
  });
});

const executablePath = await ensureChromium();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1540, height: 900 } });
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`http://127.0.0.1:${port}/?${query}`, { waitUntil: 'commit' });
  await page.waitForSelector('body[data-done]', { timeout: 15 * 60_000 });
  await mkdir(OUT, { recursive: true });
  for (const section of await page.locator('section').all())
    await section.screenshot({ path: join(OUT, `${await section.getAttribute('id')}.png`) });
  const html = await page.evaluate(() => document.body.innerHTML);
  const sections = await page
    .locator('section')
    .evaluateAll((found) => found.map((section) => ({ id: section.id, title: section.querySelector('h2')?.textContent ?? section.id })));
  const count = await page.locator('figure').count();
  await writeFile(
    join(OUT, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Aura: gallery</title><style>${STYLE}</style>${headerOf(sections, count)}${html.replace(/<script.*?<\/script>/s, '')}`,
  );
  const failed = await page.locator('figure.failed figcaption').allInnerTexts();
  console.log(`${count} pictures in ${OUT}/index.html, ${failed.length} failed`);
  for (const sentence of failed) console.log(`  ${sentence}`);
  process.exitCode = failed.length ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
