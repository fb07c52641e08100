import { rounded } from '../drawn.ts';
/** The hours as they stand on dials, where four has four strokes. */
export const ROMAN = ['I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Thick and thin strokes, and the room that each letter takes and leaves between its strokes and the next, in heights of a numeral. */
const [THICK, THIN] = [0.14, 0.055];
const ROOM: Readonly<Record<string, number>> = { I: 0.24, V: 0.57, X: 0.61 };
const EDGE = 0.115;

/** A Roman numeral, so tall, about its middle: thick and thin strokes between two serifs that all its letters share. */
export function numeral(text: string, tall: number) {
  const stroke = (from: number, to: number, thick: number) => ({
    points: [
      [rounded((from - thick / 2) * tall, 3), rounded(-tall / 2, 3)],
      [rounded((from + thick / 2) * tall, 3), rounded(-tall / 2, 3)],
      [rounded((to + thick / 2) * tall, 3), rounded(tall / 2, 3)],
      [rounded((to - thick / 2) * tall, 3), rounded(tall / 2, 3)],
    ],
  });
  const width = [...text].reduce((sum, letter) => sum + ROOM[letter]!, 0);
  let at = -width / 2;
  const strokes = [...text].flatMap((letter) => {
    const [left, right] = [at + EDGE, at + ROOM[letter]! - EDGE];
    const middle = (left + right) / 2;
    at += ROOM[letter]!;
    if (letter === 'I') return [stroke(middle, middle, THICK)];
    if (letter === 'V') return [stroke(middle, left, THICK), stroke(middle, right, THIN)];
    return [stroke(right, left, THICK), stroke(left, right, THIN)];
  });
  const serif = [rounded(width * tall, 3), rounded(THIN * tall, 3)];
  return {
    rect: serif,
    at: [0, rounded(tall / 2, 3)],
    plus: [{ rect: serif, at: [0, -tall] }, ...strokes.map((one) => ({ ...one, at: [0, rounded(-tall / 2, 3)] }))],
  };
}
