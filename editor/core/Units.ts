import type { Config } from './Config.ts';
import type { Signals } from './Signals.ts';
import { writeNumber } from './writtenNumbers.ts';

/** Lengths are shown and typed in a display unit; the scene is always in millimetres. */
export const DISPLAY_UNITS = ['mm', 'cm', 'm', 'in', 'ft'] as const;
export type DisplayUnit = (typeof DISPLAY_UNITS)[number];

export const MILLIMETRES: Readonly<Record<DisplayUnit, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4, ft: 304.8 };

const KEY = 'settings/units';
const UNIT_NAMES: Readonly<Record<string, number>> = { ...MILLIMETRES, '"': 25.4, inch: 25.4, "'": 304.8, um: 0.001, µm: 0.001 };
const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-zµ"']*)$/i;

/** The unit of the project. A new one begins with the unit that was chosen last. */
export class Units {
  #config: Config;
  #signals: Signals;
  #own: DisplayUnit | null = null;

  constructor(config: Config, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
  }

  get unit(): DisplayUnit {
    const stored = this.#own ?? this.#config.getKey(KEY);
    return DISPLAY_UNITS.find((unit) => unit === stored) ?? 'mm';
  }

  setUnit(unit: DisplayUnit): void {
    if (unit === this.unit) return;
    this.#own = unit;
    this.#config.setKey(KEY, unit);
    this.#signals.unitsChanged.dispatch();
  }

  /** Takes over what a project says; null for one that says nothing, or is new. */
  restore(unit: DisplayUnit | null): void {
    const before = this.unit;
    this.#own = unit;
    if (this.unit !== before) this.#signals.unitsChanged.dispatch();
  }

  /** Millimetres to the display unit. */
  toDisplay(millimetres: number): number {
    return millimetres / MILLIMETRES[this.unit];
  }

  /** Display unit to millimetres. */
  fromDisplay(value: number): number {
    return value * MILLIMETRES[this.unit];
  }

  /** `12.5 mm`, without trailing zeros. */
  format(millimetres: number, digits = 3): string {
    return `${writeNumber(this.toDisplay(millimetres), digits)} ${this.unit}`;
  }

  /** Millimetres of what was typed: `12`, `1.2 cm`, `3/8`-style fractions are not lengths. Null if it is none. */
  parse(text: string): number | null {
    const match = LENGTH.exec(text.trim().replace(',', '.'));
    if (!match) return null;
    const factor = match[2] ? UNIT_NAMES[match[2].toLowerCase()] : MILLIMETRES[this.unit];
    const value = Number(match[1]);
    return factor === undefined || !Number.isFinite(value) ? null : value * factor;
  }
}
