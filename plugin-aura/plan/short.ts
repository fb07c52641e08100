import { angle, choice, count, flag, length, ratio, text } from './param.ts';

/**
 * Parameters in one line, for things of which there are hundreds: the range follows from the usual value. What needs a range of its own
 * gives it as the last argument.
 */

interface Range {
  min?: number;
  max?: number;
  soft?: readonly [number, number];
  step?: number;
  advanced?: boolean;
}

/** A length in mm: it may be a twentieth to twenty times the usual one, and the slider goes from half to double. */
export const mm = (usual: number, label: string, help: string, range: Range = {}) =>
  length({ ...lengthRange(usual), label, help, ...range, default: usual });

/** A length in mm that follows from others under `let` when it is left out; `about` is what it mostly comes to. */
export const auto = (about: number, label: string, help: string, range: Range = {}) =>
  length({ ...lengthRange(about), label, help, ...range, default: 'auto' });

/** A whole number of things. */
export const whole = (usual: number, label: string, help: string, range: Range = {}) =>
  count({
    min: 1,
    max: Math.max(24, usual * 5),
    soft: [Math.max(range.min ?? 1, Math.floor(usual / 2)), Math.max(4, usual * 2)],
    label,
    help,
    ...range,
    default: usual,
  });

/** Yes or no. */
export const yes = (label: string, help: string) => flag({ label, help, default: true });
export const no = (label: string, help: string) => flag({ label, help, default: false });

/** One of several words; the first is the usual one. */
export const pick = <const O extends string>(options: readonly [O, ...O[]], label: string, help: string) =>
  choice<O, O>({ options, default: options[0] as NoInfer<O>, label, help });

/** An angle in degrees. */
export const degrees = (usual: number, label: string, help: string, range: Range = {}) =>
  angle({ min: 0, max: 180, label, help, ...range, default: usual });

/** A share, from 0 to 1 unless the range says otherwise. */
export const share = (usual: number, label: string, help: string, range: Range = {}) =>
  ratio({ min: 0, max: 1, label, help, ...range, default: usual });

/** A line of text. */
export const words = (usual: string, label: string, help: string) => text({ default: usual, maxLength: 60, label, help });

function lengthRange(usual: number): { min: number; max: number; soft: readonly [number, number]; step: number } {
  const step = usual >= 200 ? 5 : usual >= 50 ? 1 : usual >= 10 ? 0.5 : 0.1;
  const round = (value: number) => Math.max(step, Math.round(value / step) * step);
  return { min: rounded(usual / 20), max: rounded(usual * 20), soft: [rounded(round(usual / 2)), rounded(round(usual * 2))], step };
}

/** Without the dust of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(6));
