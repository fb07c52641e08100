import { type CDPSession, chromium, type Page } from 'playwright';
import { startServer } from '../../e2e/server.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.mjs';
import { type Figure, figureOf } from './figures.ts';

const OBJECTS = 10_000;
const RUNS = 7;
/** Until the page has come to rest after a change, ms. */
const REST = 200;
const ROUNDS = 500;
/** Until a new page has come to rest, and for how long it is then watched, ms. */
const SETTLED = 4000;
const WATCHED = 2000;
/** What a graphics card would do is done by the processor here, and would be counted. */
const UNDRAWN = 'viewport.renderer.render = () => {}; viewport.renderer.clear = () => {};';

/** Work of the page's main thread with ten thousand objects, without drawing: what Chromium itself counts, in time of the processor. */
export async function figures(): Promise<Figure[]> {
  const executablePath = await findChromium();
  if (executablePath === null) return [];
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
    await page.goto(server.url, { timeout: 120_000 });
    await page.waitForFunction('globalThis.editor?.storage && globalThis.viewport?.renderer');
    const bench = await Bench.of(page);
    const figures = await bench.figures();
    await page.close();
    return [...figures, ...(await restingFigures(await browser.newPage({ bypassCSP: true }), server.url))];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Of an editor that nobody touches, and of one that keeps a project of 100 MB in which one object was changed. */
async function restingFigures(page: Page, url: string): Promise<Figure[]> {
  await page.addInitScript(`{
    globalThis.woken = 0;
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval']) {
      const own = globalThis[name];
      globalThis[name] = (work, ...rest) => own((...values) => { globalThis.woken += 1; return work(...values); }, ...rest);
    }
  }`);
  await page.goto(url, { timeout: 120_000 });
  await page.waitForFunction('globalThis.editor?.storage && globalThis.viewport?.renderer');
  const idle = await page.evaluate<number>(`(async () => {
    await editor.operators.run('add.Box');
    const rest = (ms) => new Promise((done) => { const channel = new MessageChannel(); const until = performance.now() + ms;
      channel.port1.onmessage = () => (performance.now() < until ? channel.port2.postMessage(0) : done()); channel.port2.postMessage(0); });
    await rest(${SETTLED});
    const before = globalThis.woken;
    await rest(${WATCHED});
    return globalThis.woken - before;
  })()`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.evaluate(`(async () => {
    ${UNDRAWN}
    const [box] = editor.scene.children;
    const large = box.clone();
    const Geometry = Object.getPrototypeOf(box.geometry.constructor);
    const Attribute = Object.getPrototypeOf(box.geometry.attributes.normal.constructor);
    large.geometry = new Geometry();
    const vertices = 3_100_000;
    for (const [name, size] of [['position', 3], ['normal', 3], ['uv', 2]])
      large.geometry.setAttribute(name, new Attribute(Float32Array.from({ length: vertices * size }, () => Math.random()), size));
    editor.addObject(large);
    await editor.storage.saveNow();
    globalThis.SetPosition = editor.commands.revive({ type: 'SetPositionCommand', id: -1, name: '', objectUuid: box.uuid, oldPosition: [0, 0, 0], newPosition: [0, 0, 0] }).constructor;
  })()`);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(
      `editor.execute(new SetPosition(editor, editor.scene.children[0], editor.scene.position.clone().addScalar(${run + 1})))`,
    );
    const before = await busy();
    await page.evaluate('editor.storage.saveNow()');
    times.push((await busy()) - before);
  }
  return [
    { name: `frames and timers of an editor at rest, in ${WATCHED / 1000} s`, unit: 'times', median: idle, target: 0 },
    figureOf('keep one changed object of a project of 100 MB', times, { target: 50 }),
  ];
}

/** What is done stands as text that the page runs: `editor` and `viewport` are its own. */
class Bench {
  readonly #page: Page;
  readonly #session: CDPSession;
  #idle = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Bench> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(`editor.storage.dispose(); ${UNDRAWN}`);
    return new Bench(page, session);
  }

  async figures(): Promise<Figure[]> {
    await this.#page.evaluate(`(async () => {
      await editor.operators.run('add.Box');
      const [first] = editor.scene.children;
      const parts = [...Array(${OBJECTS} - 1).keys()].map((at) => Object.assign(first.clone(), { name: 'Box ' + (at + 2) }));
      for (const [at, part] of parts.entries()) part.position.set((at % 100) * 30, 0, Math.floor(at / 100) * 30);
      editor.scene.add(...parts);
      const { scene } = editor;
      globalThis.stored = { ...editor.toJSON(), scene: editor.archive.writeObject(scene), history: { undos: [], redos: [] } };
      const made = (type, fields) => editor.commands.revive({ type, id: -1, name: '', objectUuid: first.uuid, ...fields }).constructor;
      globalThis.SetPosition = made('SetPositionCommand', { oldPosition: [0, 0, 0], newPosition: [0, 0, 0] });
      globalThis.SetValue = made('SetValueCommand', { attributeName: 'name', oldValue: '', newValue: '' });
    })()`);
    // What two frames and a timer cost anyway is no work of the editor's.
    const idle = await this.#timed('nothing, for comparison', undefined, () => '');
    this.#idle = idle.median;
    const one = (at: string) => `editor.scene.children[100 + ${at} * 37]`;
    return [
      idle,
      await this.#timed(`open ${OBJECTS} objects`, 1500, () => 'await editor.fromJSON(globalThis.stored)', 3),
      await this.#timed('select one', 8, (run) => `editor.select(${one(String(run))})`),
      await this.#timed(
        'move it',
        4,
        (run) => `editor.execute(new SetPosition(editor, editor.selected, editor.selected.position.clone().addScalar(${run + 1})))`,
      ),
      await this.#timed('rename it', 4, (run) => `editor.execute(new SetValue(editor, editor.selected, 'name', 'Renamed ${run}'))`),
      await this.#timed('undo that', 8, () => 'editor.undo()'),
      await this.#timed(
        'delete 1,000 and undo',
        150,
        () => "editor.selection.set(editor.scene.children.slice(0, 1000)); await editor.operators.run('edit.delete'); editor.undo()",
        3,
      ),
      await this.#timed('search in the outliner', 30, (run) => this.#typed(run % 2 === 0 ? 'Box 77' : '')),
      {
        name: 'rows and parts of the outliner',
        unit: 'nodes',
        median: await this.#count("document.querySelectorAll('.Tree, .Tree *').length"),
        target: 500,
      },
      await this.#growth(),
    ];
  }

  #typed(text: string): string {
    return `{ const box = document.querySelector('input[data-testid="outliner-search"]'); box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event('input', { bubbles: true })); }`;
  }

  async #timed(name: string, target: number | undefined, work: (run: number) => string, runs = RUNS): Promise<Figure> {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const before = await this.#taskTime();
      await this.#page.evaluate(
        `(async () => { ${work(run)}; await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ${REST})))) })()`,
      );
      times.push(Math.max(0, (await this.#taskTime()) - before - this.#idle));
    }
    return figureOf(name, times, target === undefined ? {} : { target });
  }

  /** Of the heap, by pasting a thousand objects and taking them back, again and again. */
  async #growth(): Promise<Figure> {
    await this.#page.evaluate("editor.selection.set(editor.scene.children.slice(0, 1000)); editor.operators.run('edit.duplicate')");
    const rounds = (count: number) =>
      `for (let round = 0; round < ${count}; round += 1) { editor.undo(); editor.redo(); if (round % 20 === 0) await new Promise((done) => setTimeout(done)); }`;
    await this.#page.evaluate(`(async () => { ${rounds(20)} })()`);
    const before = await this.#heap();
    await this.#page.evaluate(`(async () => { ${rounds(ROUNDS)} })()`);
    const after = await this.#heap();
    return {
      name: `heap, more after ${ROUNDS} times undo and redo of 1,000 objects`,
      unit: '%',
      median: (after / before - 1) * 100,
      target: 5,
    };
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }

  async #heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize;
  }

  async #count(expression: string): Promise<number> {
    return this.#page.evaluate<number>(expression);
  }
}
