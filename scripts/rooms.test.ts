import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The pure rooms of plugin-aura in the order in which data flows through them: each may import those before it, never one after it. */
const PURE_ROOMS = [
  'kernel',
  'materials',
  'plan',
  'operations',
  'library',
  'evaluation',
  'reading',
  'composing',
  'generation',
  'objects',
] as const;

/** A file in a room, the module it imports (or the global it touches), and whether the rooms' borders allow that. */
const CASES: { file: string; imports: string; allowed: boolean }[] = [
  { file: 'editor/core/a.ts', imports: '../../plugin-aura/index.ts', allowed: false },
  { file: 'editor/core/b.ts', imports: '../../server/app.ts', allowed: false },
  { file: 'editor/core/c.ts', imports: '../io/ProjectFile.ts', allowed: true },
  ...PURE_ROOMS.flatMap((room) => [
    { file: `plugin-aura/${room}/a.ts`, imports: '../../editor/api.ts', allowed: false },
    { file: `plugin-aura/${room}/b.ts`, imports: '../../server/app.ts', allowed: false },
    { file: `plugin-aura/${room}/c.ts`, imports: '../scene/applyPlan.ts', allowed: false },
    { file: `plugin-aura/${room}/d.ts`, imports: '../panels/chat.ts', allowed: false },
    { file: `plugin-aura/${room}/e.ts`, imports: '../service/enhancedAI.ts', allowed: false },
    { file: `plugin-aura/${room}/f.ts`, imports: '../kernel/space.ts', allowed: true },
    { file: `plugin-aura/${room}/family/g.ts`, imports: '../../scene/applyPlan.ts', allowed: false },
    { file: `plugin-aura/${room}/family/h.ts`, imports: '../scene/lights.ts', allowed: true },
  ]),
  { file: 'plugin-aura/panels/a.ts', imports: '../../editor/core/Editor.ts', allowed: false },
  { file: 'plugin-aura/scene/b.ts', imports: '../../server/app.ts', allowed: false },
  { file: 'plugin-aura/service/c.ts', imports: '../../editor/api.ts', allowed: true },
  { file: 'plugin-aura/panels/d.ts', imports: '../reading/read.ts', allowed: true },
  { file: 'server/a.ts', imports: '../plugin-aura/scene/applyPlan.ts', allowed: false },
  { file: 'server/b.ts', imports: '../plugin-aura/index.ts', allowed: false },
  { file: 'server/c.ts', imports: '../editor/api.ts', allowed: false },
  { file: 'server/routes/d.ts', imports: '../../plugin-aura/plan/plan.ts', allowed: true },
  { file: 'server/cli/e.ts', imports: '../../editor/io/exporters/gltf.ts', allowed: true },
];

const LintReport = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

describe('the borders between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-rooms-'));
  const refused = new Set<string>();

  beforeAll(() => {
    cpSync('biome.json', join(folder, 'biome.json'));
    for (const { file, imports } of CASES) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `import { thing } from '${imports}';\n\nexport const same = thing;\n`);
    }
    writeFileSync(join(folder, 'plugin-aura/kernel/page.ts'), 'export const width = document.body.clientWidth;\n');
    for (const { category, location } of lint(folder)) if (category.includes('noRestricted')) refused.add(location.path);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES)('$file importing $imports: allowed is $allowed', ({ file, allowed }) => {
    expect(refused.has(file)).toBe(!allowed);
  });

  it('a pure room does not touch the page', () => {
    expect(refused.has('plugin-aura/kernel/page.ts')).toBe(true);
  });
});

describe('data flows one way', () => {
  const files = PURE_ROOMS.filter((room) => existsSync(`plugin-aura/${room}`)).flatMap((room) =>
    readdirSync(`plugin-aura/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/\btest[A-Z]\w*\.ts$/.test(file))
      .map((file) => ({ file: `plugin-aura/${room}/${file.replaceAll('\\', '/')}`, room })),
  );
  const roomOf = (path: string) => PURE_ROOMS.findIndex((room) => path.startsWith(`plugin-aura/${room}/`));

  it('no room imports one that comes after it', () => {
    const wrong = files.flatMap(({ file, room }) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, target]) =>
        roomOf(join(dirname(file), target ?? '').replaceAll('\\', '/')) > PURE_ROOMS.indexOf(room) ? [`${file} imports ${target}`] : [],
      ),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

function lint(folder: string) {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  return LintReport.parse(JSON.parse(output)).diagnostics;
}
