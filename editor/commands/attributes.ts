import { CommandError } from '../core/Command.ts';

/** Values that a plain attribute may have, and that survive JSON. */
export type AttributeValue = string | number | boolean | null | object;

/** Changing these past their own commands would break the scene or the language. */
const PROTECTED = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'id',
  'uuid',
  'parent',
  'children',
  'geometry',
  'material',
  'matrix',
  'matrixWorld',
]);

/**
 * Checks that `target` has a changeable attribute of this name and that the value is of its kind.
 * @throws CommandError
 */
export function checkAttribute(target: object, name: string, value: unknown): void {
  const current = readAttribute(target, name);
  const kind = typeof current;
  if (PROTECTED.has(name) || !(name in target) || kind === 'function' || name.startsWith('is')) {
    throw new CommandError(`There is no attribute "${name}" that can be changed here.`);
  }
  const fits = current === null || value === null ? current === value || isPlain(value) || isPlain(current) : typeof value === kind;
  if (!fits) throw new CommandError(`"${name}" takes a ${kind}, not a ${typeof value}.`);
  if (typeof value === 'number' && Number.isNaN(value)) throw new CommandError(`"${name}" needs a number.`);
  if (kind === 'object' && current !== null && !isPlain(current)) {
    throw new CommandError(`"${name}" is changed by a command of its own.`);
  }
  if (!isPlain(value)) throw new CommandError(`"${name}" takes plain data only.`);
}

export function readAttribute(target: object, name: string): unknown {
  return (target as Record<string, unknown>)[name];
}

export function writeAttribute(target: object, name: string, value: unknown): void {
  (target as Record<string, unknown>)[name] = copyOf(value);
}

/** Plain data is copied, so that no command shares an object with the scene. */
export function copyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'undefined' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

const INFINITE = { Infinity: Number.POSITIVE_INFINITY, '-Infinity': Number.NEGATIVE_INFINITY } as const;

/** JSON has no infinity, but attenuation distances do. */
export function encodeValue(value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY ? { infinite: String(value) } : value;
}

export function decodeValue(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'infinite' in value) {
    return value.infinite === '-Infinity' ? INFINITE['-Infinity'] : INFINITE.Infinity;
  }
  return value;
}
