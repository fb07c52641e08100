import type { Object3D, Texture } from 'three';
import type { Command } from '../../core/Command.ts';
import type { Editor } from '../../core/Editor.ts';

export type Triple = [number, number, number];

/** What a number means: lengths follow the display unit, angles are stored in radians and shown in degrees. */
export type Quantity = 'length' | 'angle' | 'degrees' | 'share' | 'plain';

interface FieldBase<Value> {
  /** Key of the label's text. */
  key: string;
  label: string;
  /** The value of an object, or undefined if this field is not for it. */
  read(object: Object3D, editor: Editor): Value | undefined;
  /** The command that sets it; null for fields that are only read. */
  write(editor: Editor, object: Object3D, value: Value): Command | null;
}

interface NumberTraits {
  quantity?: Quantity;
  min?: number;
  max?: number;
  /** In the field's own unit. */
  step?: number;
  precision?: number;
  integer?: boolean;
}

export type NumberField = FieldBase<number> & NumberTraits & { kind: 'number' | 'slider' };
export type VectorField = FieldBase<Triple> & NumberTraits & { kind: 'vector' };
export type ColorField = FieldBase<number> & { kind: 'color' };
export type CheckField = FieldBase<boolean> & { kind: 'check' };
/** `renewable` puts a button beside it that writes an empty text: the field then makes a value of its own. */
export type TextField = FieldBase<string> & { kind: 'text'; readOnly?: boolean; renewable?: boolean };
export type JsonField = FieldBase<object> & { kind: 'json' };
export type ChoiceField = FieldBase<string> & { kind: 'choice'; choices: Readonly<Record<string, string>> };

/** Several lines of text: programs, points. `faults` are what is wrong in it, by line. */
export type CodeField = FieldBase<string> & {
  kind: 'code';
  rows?: number;
  faults?(object: Object3D, editor: Editor): readonly { line: number; message: string }[];
};
/** Null is a place without a picture; `color` says that its values are colours, which pictures hold in sRGB. */
export type TextureField = FieldBase<Texture | null> & { kind: 'texture'; color: boolean };

/** One row of the inspector. */
export type Field = NumberField | VectorField | ColorField | CheckField | TextField | JsonField | ChoiceField | CodeField | TextureField;

export interface FieldSection {
  key: string;
  title: string;
  /** Folded until the artist opens it. */
  folded?: boolean;
  fields: readonly Field[];
}
