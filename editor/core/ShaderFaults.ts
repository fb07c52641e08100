import type { Material } from 'three';
import { Signal } from './Signal.ts';

/** What the graphics card does not understand of a material's own program. */
export interface ShaderFault {
  program: 'vertexShader' | 'fragmentShader';
  /** From 1, in the text of the artist; 0 where it is in what that includes. */
  line: number;
  message: string;
}

/** Whoever draws tells it here, and whoever edits programs shows it. */
export class ShaderFaults {
  readonly changed = new Signal<[material: Material]>();
  readonly #byMaterial = new WeakMap<Material, readonly ShaderFault[]>();

  of(material: Material): readonly ShaderFault[] {
    return this.#byMaterial.get(material) ?? [];
  }

  set(material: Material, faults: readonly ShaderFault[]): void {
    if (faults.length === 0 && this.of(material).length === 0) return;
    this.#byMaterial.set(material, faults);
    this.changed.dispatch(material);
  }
}

/**
 * Reads what a compiler says ("ERROR: 0:153: 'glow' : undeclared identifier") of the whole source, of which the artist's own text is the
 * end, or, with `#include`, lines in between.
 */
export function readFaults(log: string, source: string, own: string, program: ShaderFault['program']): ShaderFault[] {
  const [whole, lines] = [source.split('\n'), own.split('\n')];
  const plain = !/^\s*#include\b/m.test(own);
  return [...log.matchAll(/^ERROR: \d+:(\d+): (.+)$/gm)].map(([, at, message = '']) => {
    const number = Number(at);
    const text = (whole[number - 1] ?? '').trim();
    const line = plain ? number - (whole.length - lines.length) : lines.findIndex((entry) => text !== '' && entry.trim() === text) + 1;
    return { program, line: Math.max(line, 0), message: message.trim() };
  });
}

/** Whether a whole source is made of an artist's text: each line of that is in it. */
export function isMadeOf(source: string, own: string): boolean {
  const whole = new Set(source.split('\n').map((line) => line.trim()));
  return own
    .split('\n')
    .map((line) => line.trim())
    .every((line) => line === '' || line.startsWith('#include') || whole.has(line));
}
