import { ObjectLoader } from 'three';
import { TextGeometry, type TextGeometryParameters } from 'three/addons/geometries/TextGeometry.js';
import { Font, type FontData } from 'three/addons/loaders/FontLoader.js';

/** What the typings leave out: types beyond three's core are made known to its loader by name. */
type Registry = { registerGeometry(type: string, geometry: typeof TextGeometry): void };
(ObjectLoader as unknown as Registry).registerGeometry('TextGeometry', TextGeometry);

export interface TextOptions extends TextGeometryParameters {
  /** Kept beside the typeface, from which it is built again when a project is opened. */
  text: string;
}

/** Letters as a solid. Its text stands among its options, as in projects of the three.js editor. */
export function textGeometry(options: TextOptions): TextGeometry {
  return new TextGeometry(options.text, options);
}

/** The typeface of the editor, loaded when the first text is added. */
export async function loadTypeface(): Promise<Font> {
  const { default: data } = await import('../fonts/inter.typeface.json', { with: { type: 'json' } });
  return new Font(data as unknown as FontData);
}
