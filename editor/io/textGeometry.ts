import { ObjectLoader } from 'three';
import { TextGeometry, type TextGeometryParameters } from 'three/addons/geometries/TextGeometry.js';
import { Font, type FontData } from 'three/addons/loaders/FontLoader.js';

export interface TextOptions extends TextGeometryParameters {
  /** Kept beside the typeface, from which it is built again when a project is opened. */
  text: string;
}

/**
 * Letters as a solid. Its text stands among its options, as in projects of the three.js editor; the outlines, which come from text and
 * typeface anew each time, are not kept.
 */
export function textGeometry(options: TextOptions): TextGeometry {
  hideOutlines(options.font?.data);
  const geometry = new TextGeometry(options.text, options);
  Object.assign(geometry.parameters, { shapes: [] });
  return geometry;
}

/** three keeps the outline of each letter that it has drawn with the typeface, and so in every project: it may, unseen. */
function hideOutlines(data: FontData | undefined): void {
  for (const glyph of Object.values(data?.glyphs ?? {}))
    Object.defineProperty(glyph, '_cachedOutline', { value: undefined, writable: true, enumerable: false, configurable: true });
}

interface StoredText {
  options: TextOptions & { font: { data: FontData } };
}

/** What the typings leave out: types beyond three's core are made known to its loader by name. */
type Registry = { registerGeometry(type: string, geometry: { fromJSON(stored: StoredText): TextGeometry }): void };
(ObjectLoader as unknown as Registry).registerGeometry('TextGeometry', {
  fromJSON: ({ options }) => textGeometry({ ...options, font: new Font(options.font.data) }),
});

/** The typeface of the editor, loaded when the first text is added. */
export async function loadTypeface(): Promise<Font> {
  const { default: data } = await import('../fonts/inter.typeface.json', { with: { type: 'json' } });
  return new Font(data as unknown as FontData);
}
