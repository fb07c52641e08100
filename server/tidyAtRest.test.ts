import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tidyAtRest } from './tidyAtRest.ts';

const gc = globalThis.gc;
let tidied = 0;

beforeEach(() => {
  vi.useFakeTimers();
  tidied = 0;
  globalThis.gc = Object.assign(async () => {
    tidied++;
  }) as NodeJS.GCFunction;
});

afterEach(() => {
  vi.useRealTimers();
  globalThis.gc = gc;
});

test('memory is tidied once when nothing has been asked for a while, and again after the next rest', () => {
  const asked = tidyAtRest();
  vi.advanceTimersByTime(4_000);
  asked();
  vi.advanceTimersByTime(4_000);
  expect(tidied).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(tidied).toBe(1);
  asked();
  vi.advanceTimersByTime(60_000);
  expect(tidied).toBe(2);
});
