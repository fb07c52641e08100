import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Rooms whose tests build nothing that outlives them: their files share one load of the modules, which costs more than many of them. Those of
 * the editor take 29 s of processor time so, and 70 s apart; those of the server and of what is above the pure rooms 72 s, and 111 s apart.
 */
const SOLIDS = '{kernel,materials,plan,operations}';
const WORDS = '{evaluation,reading,composing,objects}';
/** Walks over the whole library: each wants it loaded, and none asks what is not. */
const THINGS = 'plugin-aura/library/{walk,sound}*.test.ts';
/** What asks what is loaded, and when. */
const LOADED = [
  'plugin-aura/library/{Library,names}',
  'plugin-aura/generation/prompt/page',
  'scripts/reference',
  'scripts/**/familyPlans',
].map((name) => `${name}.test.ts`);

const shared = {
  environment: 'node' as const,
  setupFiles: ['scripts/propertySeed.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/**
 * Unit tests run in Node: what needs a page is tested in a real Chromium, the whole in e2e/, a widget beside itself (`*.browser.test.ts`,
 * vitest.widgets.config.ts). The library puts its things into the vocabulary when
 * it is loaded: the rooms before it are kept apart from those that load it, and tests of what is loaded when have a process of their own.
 */
export default defineConfig({
  test: {
    // Vitest keeps one core for itself unless told otherwise; on two cores that is half the speed.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { ...shared, name: 'editor', include: ['editor/**/*.test.ts'], exclude: ['**/*.browser.test.ts'], isolate: false } },
      { test: { ...shared, name: 'solids', include: [`plugin-aura/${SOLIDS}/**/*.test.ts`], isolate: false } },
      { test: { ...shared, name: 'words', include: [`plugin-aura/${WORDS}/**/*.test.ts`], isolate: false } },
      { test: { ...shared, name: 'things', include: [THINGS], isolate: false } },
      {
        test: {
          ...shared,
          name: 'whole',
          include: ['{plugin-aura,server,scripts}/**/*.test.ts'],
          exclude: [`plugin-aura/${SOLIDS}/**`, `plugin-aura/${WORDS}/**`, THINGS, ...LOADED],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'loaded', include: LOADED } },
    ],
  },
});
