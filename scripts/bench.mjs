import './nodeVersion.mjs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './buildIfStale.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot } from './paths.mjs';

/** @typedef {import('./bench/figures.ts').Figure} Figure */

const OUTPUT = inRoot('dist', 'bench');
const ROOMS = ['editor', 'plugin-aura', 'server', 'scripts'];

// `npm run bench [-- word]`: every `*.bench.ts` (or those with the word in their path) exports `figures()`; their figures make one table.
if (!(await ensurePackages()) || !(await buildIfStale())) process.exit(1);
process.exitCode = (await benchAll(process.argv[2] ?? '')) ? 0 : 1;

/** @param {string} word */
async function benchAll(word) {
  const sources = (await benchFiles()).filter((path) => path.includes(word));
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const { build } = await import('esbuild');
  await build({
    entryPoints: sources.map((path) => inRoot(path)),
    outdir: OUTPUT,
    outbase: inRoot(),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  let kept = true;
  console.log(row(['', 'median', 'p95', 'p99', 'target', '']));
  for (const source of sources) {
    const built = pathToFileURL(`${OUTPUT}/${source.replace(/\.ts$/, '.mjs')}`).href;
    console.log(`\n${basename(source, '.bench.ts')}`);
    /** @type {Figure[]} */
    const figures = await (await import(built)).figures();
    for (const figure of figures) kept = print(figure) && kept;
  }
  return kept;
}

/**
 * @param {Figure} figure
 * @returns {boolean} whether it keeps its targets
 */
function print({ name, unit, median, p95, p99, target, targetP99 }) {
  const kept = (target === undefined || median <= target) && (targetP99 === undefined || (p99 ?? 0) <= targetP99);
  const targets = [target === undefined ? '' : `<= ${target}`, targetP99 === undefined ? '' : `p99 <= ${targetP99}`]
    .filter(Boolean)
    .join(', ');
  const verdict = targets === '' ? '' : kept ? 'kept' : 'MISSED';
  console.log(row([name, `${digits(median)} ${unit}`, digits(p95), digits(p99), targets, verdict]));
  return kept;
}

/** @param {number | undefined} value */
function digits(value) {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {string[]} cells */
function row([name = '', median = '', p95 = '', p99 = '', target = '', verdict = '']) {
  return `  ${name.padEnd(58)}${median.padStart(16)}${p95.padStart(9)}${p99.padStart(9)}  ${target.padEnd(18)}${verdict}`.trimEnd();
}

async function benchFiles() {
  const found = await Promise.all(
    ROOMS.map(async (room) =>
      (await readdir(inRoot(room), { recursive: true })).filter((path) => path.endsWith('.bench.ts')).map((path) => `${room}/${path}`),
    ),
  );
  return found.flat().sort();
}
