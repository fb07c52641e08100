import { describe, expect, it } from 'vitest';
import { tallied, walkMatrix } from './testMatrixWalk.ts';

/**
 * Every thing of the library takes plain instructions about its numbers, its parts and the whole. A sample of the matrix is walked here;
 * AURA_MATRIX=1 walks all of it (0.1 a tenth of the things), AURA_FAMILY=tools one family, AURA_EACH=6 with six wishes each; all of these
 * print what was not done.
 */
const whole = process.env.AURA_MATRIX !== undefined || process.env.AURA_FAMILY !== undefined;
const share = Number(process.env.AURA_MATRIX ?? (whole ? 1 : 0.07));
const each = Number(process.env.AURA_EACH ?? (whole ? 1_000 : 5));
const only = process.env.AURA_FAMILY === undefined ? /./ : new RegExp(`^(${process.env.AURA_FAMILY.replaceAll(',', '|')})$`);

/** Shares that are held: of the sample, and of all. */
const LEAST_DONE = 0.8;
const MOST_WRONG = 0.14;

describe('plain instructions to every thing', () => {
  it('are done as asked, and nothing else with them', { timeout: 3_600_000 }, async () => {
    const told = await walkMatrix({ share, each, only });
    const count = (verdict: string): number => told.filter((one) => one.verdict === verdict).length;
    if (whole) {
      for (const { cell, op, verdict, why } of told)
        if (verdict !== 'done') console.log(`${verdict} [${cell.row}] ${op}: "${cell.words}": ${why}`);
      console.table(Object.fromEntries(tallied(told, ({ cell }) => cell.row)));
      console.table(Object.fromEntries(tallied(told, ({ family }) => family)));
    }
    expect(told.length).toBeGreaterThan(60);
    expect(count('done') / told.length).toBeGreaterThan(LEAST_DONE);
    expect(count('wrong') / told.length).toBeLessThan(MOST_WRONG);
  });
});
