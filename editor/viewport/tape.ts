import type { Vector3 } from 'three';
import type { Units } from '../core/Units.ts';

/** From one place of the world to another, mm. */
export interface Tape {
  from: Vector3;
  to: Vector3;
}

export interface TapeReading {
  /** `12.5 mm` */
  length: string;
  /** Along the axes of the world, without a sign. */
  along: Readonly<Record<'x' | 'y' | 'z', string>>;
}

/** What a tape says, in the display unit. */
export function readTape({ from, to }: Tape, units: Units): TapeReading {
  const [x, y, z] = (['x', 'y', 'z'] as const).map((axis) => units.format(Math.abs(to[axis] - from[axis])));
  return { length: units.format(from.distanceTo(to)), along: { x: x ?? '', y: y ?? '', z: z ?? '' } };
}
