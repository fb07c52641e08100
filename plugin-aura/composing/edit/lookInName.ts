import { colourOf, findMaterial } from '../../materials/index.ts';
import type { BriefThing } from '../../plan/brief.ts';
import type { Vocabulary } from '../names.ts';
import { knownPart } from './known.ts';

type Look = { kind: 'colour'; colour: string } | { kind: 'material'; material: string };

/**
 * "A blue stripe", "the glass door" of what knows stripes and doors, and nothing by that whole name, which is a name elsewhere: its look and
 * the part. Undefined where the name is one that the design knows, or says no look.
 */
export function lookInName(name: string, wholes: readonly BriefThing[], vocabulary: Vocabulary): { noun: string; fact: Look } | undefined {
  const words = name.split(' ');
  const [look, noun] = [words.slice(0, -1).join(' '), words.at(-1)!];
  const isOwnName = wholes.some(
    ({ op, parts, noun: own }) =>
      own === name ||
      parts.some((part) => part.noun === name) ||
      Object.entries((op !== undefined && vocabulary.get(op)?.spoken?.parts) || {}).some(
        ([key, { names }]) => key === name || names?.includes(name),
      ),
  );
  if (look === '' || isOwnName || !wholes.some((whole) => knownPart(whole, noun, vocabulary) !== undefined)) return undefined;
  if (colourOf(look) !== undefined) return { noun, fact: { kind: 'colour', colour: look } };
  return findMaterial(look).exact ? { noun, fact: { kind: 'material', material: look } } : undefined;
}
