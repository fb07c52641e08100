import type { BufferGeometry } from 'three';
import type { Quantity } from './fields/Field.ts';

export interface GeometryParameter {
  name: string;
  label: string;
  quantity: Quantity;
  min: number;
  max?: number;
  integer?: boolean;
  /** What the class takes if it is not given. */
  default: number | boolean;
  /** The parameter that holds it, where it is not one itself. */
  within?: string;
}

/** What a geometry is made of besides numbers, as text: letters, or points. */
export interface GeometrySource {
  label: string;
  read(geometry: BufferGeometry): string;
  /** @throws an error with a sentence */
  build(text: string, old: BufferGeometry): BufferGeometry;
}

export interface GeometryKind {
  parameters: readonly GeometryParameter[];
  /** Makes a geometry from parameters in the order above. */
  build(values: readonly (number | boolean)[], old: BufferGeometry): BufferGeometry;
  source?: GeometrySource;
}

export const length = (name: string, label: string, value = 1): GeometryParameter => ({
  name,
  label,
  quantity: 'length',
  min: 0,
  default: value,
});

export const count = (name: string, label: string, value: number, min = 1): GeometryParameter => ({
  name,
  label,
  quantity: 'plain',
  min,
  max: 1024,
  integer: true,
  default: value,
});

export const angle = (name: string, label: string, value: number, max = Math.PI * 2): GeometryParameter => ({
  name,
  label,
  quantity: 'angle',
  min: 0,
  max,
  default: value,
});
