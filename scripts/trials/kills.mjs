import '../nodeVersion.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../chromium.mjs';
import { inRoot } from '../paths.mjs';
import { SERVER_FLAGS } from '../serverFlags.mjs';

/*
 * `npm run kills [-- 30]`: a browser is killed at random up to three seconds after the first of many changes, and started again with what
 * it kept. What was done more than a second before the kill has to be there: in the scene, in the history and in the chat.
 */
const RUNS = Number(process.argv[2] ?? 30);
const LATEST = 3000;
const LOST = 1000;
const BETWEEN = 60;

const executable = await findChromium();
if (executable === null) throw new Error('There is no Chromium: set CHROMIUM_PATH.');
const server = spawn(process.execPath, [...SERVER_FLAGS, inRoot('dist', 'server', 'main.js')], { env: { ...process.env, PORT: '0' } });
const url = await new Promise((resolve) => {
  let said = '';
  const hear = (/** @type {Buffer} */ chunk) => {
    said += chunk;
    const address = /https?:\/\/\S+\//.exec(said)?.[0];
    if (address) resolve(address);
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
});

const worst = { scene: 0, history: 0, chat: 0 };
let broken = 0;
try {
  for (let run = 1; run <= RUNS; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'aura-kill-'));
    const before = await work(folder, Math.random() * LATEST);
    const found = await look(folder);
    await rm(folder, { recursive: true, force: true });
    const lost = {
      scene: lostOf(before.made, found.objects, before.killed),
      history: lostOf(before.made, found.entries, before.killed),
      chat: found.turns > 1 ? 0 : before.killed - before.said,
    };
    for (const key of /** @type {const} */ (['scene', 'history', 'chat'])) worst[key] = Math.max(worst[key], lost[key]);
    if (found.faults > 0 || Object.values(lost).some((ms) => ms > LOST)) broken += 1;
    const words = Object.entries(lost).map(([what, ms]) => `${what} ${Math.round(ms)} ms`);
    console.log(
      `${run}: killed ${Math.round(before.killed - before.said)} ms after the first; ${before.made.length} changes, ${found.objects} there; lost ${words.join(', ')}`,
    );
  }
} finally {
  server.kill();
}
console.log(`${RUNS} kills, ${broken} lost more than the last second. Most lost: ${JSON.stringify(worst)} ms.`);
process.exitCode = broken > 0 ? 1 : 0;

/**
 * Changes follow one another until the browser is killed.
 *
 * @param {string} folder of the browser's profile
 * @param {number} until ms
 */
async function work(folder, until) {
  const { page, kill } = await start(folder);
  const say = async (/** @type {string} */ words) => {
    await page.getByTestId('aura-prompt').fill(words);
    await page.getByTestId('aura-send').click();
  };
  // The solids are fetched before anything is counted: that takes longer than all that follows.
  await say('gold band, size 54');
  await page.getByTestId('aura-undo').waitFor({ timeout: 120_000 });
  await say('hello');
  const said = performance.now();
  /** @type {number[]} */
  const made = [];
  const end = said + until;
  while (performance.now() < end) {
    const done = page.evaluate("editor.operators.run('add.Group')").then(
      () => made.push(performance.now()),
      () => undefined,
    );
    await Promise.race([done, after(Math.max(0, end - performance.now()))]);
    await after(Math.min(BETWEEN, Math.max(0, end - performance.now())));
  }
  const killed = performance.now();
  await kill();
  return { said, made: made.filter((at) => at <= killed), killed };
}

/** @param {string} folder */
async function look(folder) {
  const { page, kill } = await start(folder);
  const found = /** @type {{ objects: number, entries: number, faults: number }} */ (
    await page.evaluate(`({
      objects: editor.scene.children.filter(({ type, userData }) => type === 'Group' && !userData.aura).length,
      entries: editor.history.undos.filter(({ type }) => type === 'AddObjectCommand').length,
      faults: editor.notices.list.filter(({ level }) => level !== 'info').length,
    })`)
  );
  // The conversation is read after the scene, and drawn all at once; its first turn is older than anything that may be lost.
  const turn = page.getByTestId('aura-turn');
  const turns = await turn
    .first()
    .waitFor({ timeout: 30_000 })
    .then(
      () => turn.count(),
      () => 0,
    );
  await kill();
  return { ...found, turns };
}

/**
 * For how long before the kill what is lost was there.
 *
 * @param {readonly number[]} made
 * @param {number} kept
 * @param {number} killed
 */
function lostOf(made, kept, killed) {
  const first = made[kept];
  return first === undefined ? 0 : killed - first;
}

/** @param {string} folder */
async function start(folder) {
  const browser = spawn(
    /** @type {string} */ (executable),
    [...CHROMIUM_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  let port = '';
  for (let tries = 0; port === '' && tries < 600; tries += 1) {
    await after(50);
    port = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
  }
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = connected.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser opened no page.');
  await page.goto(url, { timeout: 120_000 });
  // The panel comes with the plugins, which are loaded once the last session is back.
  await page.getByTestId('aura-prompt').waitFor({ timeout: 60_000 });
  const kill = async () => {
    const gone = once(browser, 'exit');
    process.kill(-(browser.pid ?? 0), 'SIGKILL');
    await gone;
    await connected.close().catch(() => undefined);
    await rm(join(folder, 'DevToolsActivePort'), { force: true });
    await rm(join(folder, 'SingletonLock'), { force: true });
  };
  return { page, kill };
}
