/**
 * Descriptions of sketch and extrusion as data sets of drawings write them: each part has a coordinate system (Euler angles and a translation),
 * a sketch of loops in its own units with a scale, and an extrusion. What they come to in one sketch plane is written out in plain points,
 * so that the rest of the text reads like any other.
 */

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const TRIPLE = String.raw`[([]?\s*(${NUMBER})\s*,\s*(${NUMBER})\s*,?\s*(?:and\s*)?(${NUMBER})\s*[)\]]?`;
const IS_FRAMED = /\b(?:coordinate system|euler angles?|translation vector)\b/i;
const EULER = new RegExp(String.raw`euler angles?[^.\d-]*${TRIPLE}`, 'i');
const MOVED = new RegExp(String.raw`translat(?:ion|ed|e)[^.\d-]*${TRIPLE}`, 'i');
const SCALE = new RegExp(String.raw`scal(?:e|ed|ing)\b[^.]*?(?:factor|by)[^.\d]*(${NUMBER})`, 'i');
const POINT = new RegExp(String.raw`\(\s*(${NUMBER})\s*,\s*(${NUMBER})\s*\)`, 'g');
const RADIUS = new RegExp(String.raw`\b(radius|diameter)((?:\s+of)?\s+)(${NUMBER})`, 'gi');
/** Sentences that only handle the sketch, or say again what came out. */
const HANDLING =
  /(?:coordinate system|euler|translation vector|\bscal(?:e|ed|ing)\b|\btransform|\brotat|final (?:dimensions?|part|shape|object)|resulting (?:part|shape|object|dimensions?)|(?:has|have) the (?:following )?dimensions)/i;

/** The text with its coordinate systems worked in; the same text where it has none. Characters keep no places: spans are of the new text. */
export function withoutFrames(source: string): { text: string; notes: string[] } {
  if (!IS_FRAMED.test(source)) return { text: source, notes: [] };
  const notes: string[] = [];
  const parts: string[] = [];
  for (const sentence of source.split(/(?<=[.!?])\s+(?=[A-Z])/))
    if (parts.length === 0 || /\bcoordinate system\b/i.test(sentence)) parts.push(sentence);
    else parts[parts.length - 1] += ` ${sentence}`;
  const written = parts.map((part, k) => {
    const scale = Number(SCALE.exec(part)?.[1] ?? 1) || 1;
    const turned = EULER.exec(part)?.slice(1, 4).map(Number) ?? [0, 0, 0];
    const moved = MOVED.exec(part)?.slice(1, 4).map(Number) ?? [0, 0, 0];
    const flat = turned.every((angle) => Math.abs(angle) % 360 < 1e-6);
    if (!flat && k > 0) notes.push(`coordinate system with Euler angles ${turned.join(', ')}`);
    const [dx, dy] = flat ? [moved[0] ?? 0, moved[1] ?? 0] : [0, 0];
    const sentences = part.split(/(?<=[.!?])\s+/).filter((sentence) => !HANDLING.test(sentence) || /\bextrud/i.test(sentence));
    const told = sentences.map((sentence) =>
      sentence
        .replace(
          /,?\s*(?:in|along|towards?|into|opposite)\s+(?:the\s+)?(?:direction\s+of\s+)?(?:the\s+)?(?:positive\s+|negative\s+)?(?:normal|sketch normal|z-axis|direction)(?:\s+direction)?/gi,
          '',
        )
        .replace(POINT, (_all, x: string, y: string) => `(${tidy(Number(x) * scale + dx)}, ${tidy(Number(y) * scale + dy)})`)
        .replace(RADIUS, (_all, word: string, of: string, value: string) => `${word}${of}${tidy(Number(value) * scale)}`),
    );
    return told.join(' ');
  });
  return { text: written.join(' '), notes };
}

const tidy = (value: number): string => String(Math.round(value * 1e6) / 1e6);
