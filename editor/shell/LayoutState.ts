import { z } from 'zod';
import type { Config } from '../core/Config.ts';
import type { PanelArea } from '../core/Panels.ts';

export type Side = 'left' | 'right' | 'bottom';

const schema = z.object({
  left: z.number().default(340),
  right: z.number().default(320),
  bottom: z.number().default(200),
  /** Height of the upper right area. */
  rightTop: z.number().default(300),
  folded: z.array(z.enum(['left', 'right', 'bottom'])).default(['bottom']),
  tabs: z.partialRecord(z.enum(['left', 'right-top', 'right-bottom', 'bottom']), z.string()).default({}),
});
export type LayoutValues = z.infer<typeof schema>;

export const LAYOUT_DEFAULTS: LayoutValues = schema.parse({});
const KEY = 'layout';

/** Sizes, folded sides and chosen tabs, remembered in this browser. */
export class LayoutState {
  readonly #config: Config;
  values: LayoutValues;

  constructor(config: Config) {
    this.#config = config;
    this.values = config.get<LayoutValues>(KEY, schema as z.ZodType<LayoutValues>, LAYOUT_DEFAULTS);
  }

  isFolded(side: Side): boolean {
    return this.values.folded.includes(side);
  }

  fold(side: Side, folded: boolean): void {
    const others = this.values.folded.filter((entry) => entry !== side);
    this.set({ folded: folded ? [...others, side] : others });
  }

  chooseTab(area: PanelArea, id: string): void {
    this.set({ tabs: { ...this.values.tabs, [area]: id } });
  }

  set(change: Partial<LayoutValues>): void {
    this.values = { ...this.values, ...change };
    this.#config.setKey(KEY, this.values);
  }
}
