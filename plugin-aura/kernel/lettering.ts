import { CannotBuild } from './cannotBuild.ts';
import type { Loop } from './kernel.ts';
import fonts from './lettering-glyphs.json' with { type: 'json' };
import type { Chord } from './outline.ts';
import type { Vec2 } from './space.ts';
import { bezier } from './svg-path.ts';

/**
 * Lettering: outlines of three typefaces (Inter SemiBold, Playfair Display Bold, Great Vibes; all SIL Open Font License),
 * stored as moves relative to the last point in thousandths of the em, y upward.
 */
export type Font = 'sans' | 'serif' | 'script';

interface Face {
  source: string;
  capHeight: number;
  glyphs: Readonly<Record<string, readonly (string | number)[]>>;
}
const FACES: Readonly<Record<Font, Face>> = fonts;

/**
 * Closed loops of a line of text whose capitals are `size` mm high, centred on u = 0 and on half its capital height.
 * Letters may overlap (script): unite the loops letter by letter with `textGlyphs` where that matters.
 */
export function textLoops(text: string, size: number, font: Font, chord: Chord): Loop[] {
  return textGlyphs(text, size, font, chord).flatMap((glyph) => glyph.loops);
}

/** The same by letter, each with the place of its middle on the line, for setting text along a curve. */
export function textGlyphs(
  text: string,
  size: number,
  font: Font,
  chord: Chord,
): { character: string; middle: number; width: number; loops: Loop[] }[] {
  const face = FACES[font];
  const scale = size / face.capHeight;
  const pieces = Math.max(3, Math.min(12, Math.round(chord(size / 4) / 8)));
  let pen = 0;
  const glyphs = [...text].map((character) => {
    const glyph = face.glyphs[character];
    if (!glyph) throw new CannotBuild(`The typeface has no letter "${character}": leave it out or choose another.`, 'text');
    const width = Number(glyph[0]);
    const from = pen;
    pen += width;
    return { character, from, width, outline: String(glyph[1]) };
  });
  if (!glyphs.some((glyph) => glyph.outline)) throw new CannotBuild('The text has no visible letter.', 'text');
  const middle = pen / 2;
  return glyphs.map(({ character, from, width, outline }) => ({
    character,
    middle: (from + width / 2 - middle) * scale,
    width: width * scale,
    loops: glyphLoops(outline, pieces).map((loop) =>
      loop.map(([u, v]): Vec2 => [(u + from - middle) * scale, (v - face.capHeight / 2) * scale]),
    ),
  }));
}

function glyphLoops(outline: string, pieces: number): Vec2[][] {
  const loops: Vec2[][] = [];
  let at: Vec2 = [0, 0];
  for (const [, command, list] of outline.matchAll(/([mlqcz])([-\d ]*)/g)) {
    const n = (list!.match(/-?\d+/g) ?? []).map(Number);
    const point = (i: number): Vec2 => [at[0] + n[i]!, at[1] + n[i + 1]!];
    const to = n.length ? point(n.length - 2) : at;
    if (command === 'm') loops.push([to]);
    else if (command === 'l') loops.at(-1)!.push(to);
    else if (command === 'q') loops.at(-1)!.push(...bezier([at, point(0), to], pieces));
    else if (command === 'c') loops.at(-1)!.push(...bezier([at, point(0), point(2), to], pieces));
    at = to;
  }
  return loops.filter((loop) => loop.length > 2);
}
