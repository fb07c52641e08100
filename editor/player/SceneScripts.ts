import type { Object3D } from 'three';
import { z } from 'zod';
import { HANDLER_NAMES, type HandlerName } from '../script/scriptApi.ts';
import type { FromFrame } from './messages.ts';

/** What a script is called with, under the names of the three.js editor. */
const PARAMETERS = ['player', 'renderer', 'scene', 'camera'] as const;
export type ScriptValues = Readonly<Record<(typeof PARAMETERS)[number], unknown>>;

/** Lines that a browser puts before the source of a function that is made of text. */
const LINES_BEFORE = 2;
const handlersSchema = z.record(z.string(), z.unknown());

interface Bound {
  script: string;
  handler(event: unknown): void;
}

/** The scripts of a scene, made to functions and called as in the three.js editor. Whoever uses it answers for where it may run. */
export class SceneScripts {
  readonly #report: (message: FromFrame) => void;
  readonly #handlers = new Map<HandlerName, Bound[]>();

  constructor(report: (message: FromFrame) => void) {
    this.#report = report;
  }

  /** Runs a script once, for its owner; the functions in it that have the name of an event are called from now on. */
  bind(owner: Object3D, name: string, source: string, values: ScriptValues): void {
    const found = HANDLER_NAMES.map((handler) => `${handler}: typeof ${handler} === 'function' ? ${handler} : undefined`);
    this.#guard(name, () => {
      const make = new Function(...PARAMETERS, `${source}\nreturn { ${found.join(', ')} };`);
      const handlers = handlersSchema.parse(
        make.apply(
          owner,
          PARAMETERS.map((parameter) => values[parameter]),
        ),
      );
      for (const handlerName of HANDLER_NAMES) {
        const handler = handlers[handlerName];
        if (typeof handler !== 'function') continue;
        const bound = this.#handlers.get(handlerName) ?? [];
        bound.push({ script: name, handler: (event) => void handler.call(owner, event) });
        this.#handlers.set(handlerName, bound);
      }
    });
  }

  /** One that throws is not called again: it would say the same sixty times a second. */
  call(name: HandlerName, event: unknown): void {
    const bound = this.#handlers.get(name);
    if (!bound) return;
    const failed = bound.filter(({ script, handler }) => !this.#guard(script, () => handler(event)));
    if (failed.length > 0)
      this.#handlers.set(
        name,
        bound.filter((entry) => !failed.includes(entry)),
      );
  }

  #guard(script: string, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      this.#report({ kind: 'error', script: script.slice(0, 200), message: message.slice(0, 1000), line: lineOf(error) });
      return false;
    }
  }
}

/** In the source of the script; null where the browser does not say. */
function lineOf(error: unknown): number | null {
  const found = error instanceof Error ? /<anonymous>:(\d+):\d+|Function:(\d+):\d+/.exec(error.stack ?? '') : null;
  const line = Number(found?.[1] ?? found?.[2]) - LINES_BEFORE;
  return Number.isInteger(line) && line > 0 ? line : null;
}
