import { openSync, readSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a server before it starts (`--import`): how long each turn of its event loop computed, by the kernel's own count of the main
// thread's time on a processor, so that what other programs took counts not at all. Written to AURA_BENCH_TURNS when the server ends, as
// [time since 1970, ms of computing][]. Where the kernel keeps no such count (only Linux does), nothing is written.

/** Turns that are told, ms. */
const TOLD_MS = 5;
/** A first look is taken this often, ms. */
const EVERY_MS = 1;

const path = process.env.AURA_BENCH_TURNS;
if (path !== undefined && isMainThread && process.platform === 'linux') watch(path);

/** @param {string} path */
function watch(path) {
  const computed = computedMs();
  /** @type {[number, number][]} */
  const turns = [];
  let before = computed();
  const look = () => {
    const now = computed();
    if (now - before > TOLD_MS) turns.push([Date.now(), now - before]);
    before = computed();
    setTimeout(look, EVERY_MS).unref();
  };
  look();
  process.on('exit', () => writeFileSync(path, JSON.stringify(turns)));
}

/** What gives the time that this thread has been on a processor, ms. */
function computedMs() {
  const file = openSync('/proc/thread-self/schedstat', 'r');
  const bytes = Buffer.alloc(64);
  return () => Number(bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)).split(' ')[0]) / 1e6;
}
