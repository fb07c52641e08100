import { cpuUsage } from 'node:process';
import { describe, expect, test } from 'vitest';
import { briefSchema } from '../plan/brief.ts';
import { readBrief } from './readBrief.ts';
import { readUtterance } from './readUtterance.ts';
import { testLexicon } from './testLexicon.ts';

const lexicon = testLexicon();
const brief = readBrief('a ring with a diamond, a table with four legs and a lamp on the table', lexicon);

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'a the its two four 6 3/4 1-1/2 12.5 -3 M8 1/4-20 mm cm inch " \' x by of with without no and or but then in on under between each all both one other another chair table leg ring diamond oval lid hole fillet edge corner top left 20% ° size is that has which make add remove replace move bigger 10 longer twice half as instead except not : , . ; ( ) - / + = # \n ? ! row grid circle constructor __proto__ toString hasOwnProperty é 🙂 ﷽ \u0000 \u200b'.split(
    ' ',
  );

/** Words of the language in no order, with odd characters and hard cases among them. */
function jumble(next: () => number): string {
  const length = Math.floor(next() * 30);
  let text = '';
  for (let i = 0; i < length; i++) {
    const pick = next();
    text += pick < 0.9 ? WORDS[Math.floor(next() * WORDS.length)] : String.fromCodePoint(32 + Math.floor(next() * 0x2ff));
    if (next() < 0.8) text += ' ';
  }
  return text;
}

describe('whatever is typed', () => {
  const runs = Number(process.env.AURA_RUNS ?? 3000);

  test('is read into a valid brief and an utterance', () => {
    const next = random(Number(process.env.AURA_SEED ?? 1));
    for (let run = 0; run < runs; run++) {
      const text = jumble(next);
      const read = briefSchema.safeParse(readBrief(text, lexicon));
      expect(read.success, `${JSON.stringify(text)}: ${read.error?.message}`).toBe(true);
      expect(['edit', 'make', 'question', 'talk', 'unclear']).toContain(readUtterance(text, lexicon, { brief }).kind);
    }
  });

  test.each([
    ['letters', 'a'.repeat(4_000)],
    ['brackets', '('.repeat(4_000)],
    ['numbers', '1 '.repeat(2_000)],
    ['sizes', '1 x '.repeat(1_000)],
    ['commas', 'red, '.repeat(800)],
    ['with', 'box with '.repeat(450)],
    ['unknown words', Array.from({ length: 700 }, (_, i) => `zq${i.toString(36)}v`).join(' ')],
    ['of', 'lid of a box '.repeat(300)],
    ['quotes', '" \' '.repeat(1_000)],
    ['adjectives', 'very big red oak '.repeat(230)],
    ['parts', 'chair with a leg with a lid with a handle and a seat, '.repeat(70)],
    ['edits', 'make the leg 10 mm longer and the top red, '.repeat(90)],
  ])('4,000 characters of %s take no more than 50 ms', (_kind, text) => {
    const times = Array.from({ length: 5 }, () => {
      const started = cpuUsage();
      readBrief(text, lexicon);
      readUtterance(text, lexicon, { brief });
      const { user, system } = cpuUsage(started);
      return (user + system) / 2_000;
    });
    // time of the processor, the least of five: other work on the machine only slows
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
