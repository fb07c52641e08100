import type { Edit } from '../../reading/edit.ts';
import { isSpecies } from '../jewelry/index.ts';
import { rootsOf } from './hits.ts';
import { freeId } from './known.ts';
import type { Work } from './work.ts';

/** Words that tell the middle one of three. */
const MIDDLE = /^(?:cent(?:er|re)|middle|main|central)\b/;

/**
 * "A ruby for the middle one" of three diamonds: the two at its sides stay as they are, and it is a stone of its own. False where the piece has
 * not three stones of one kind, and nothing was changed.
 */
export function middleStone({ target, by, words }: Extract<Edit, { kind: 'replace' }>, { brief }: Work): boolean {
  if (!isSpecies(by.noun) || !MIDDLE.test([...target.adjectives, target.noun ?? ''].join(' ').trim())) return false;
  const [root, ...more] = rootsOf(brief);
  if (!root || more.length > 0 || root.op !== 'ring') return false;
  const stones = root.parts.filter((part) => !part.absent && isSpecies(part.noun));
  const [row] = stones;
  const isOfThree = row !== undefined && (row.counted ? row.count === 3 : /three stone/.test(root.variant ?? ''));
  if (stones.length !== 1 || !isOfThree || row.parts.length > 0) return false;
  const looks = row.facts.filter(({ kind }) => kind === 'adjective' && !by.facts.some((fact) => fact.kind === 'adjective'));
  const centre = {
    ...by,
    id: freeId(root, by.noun),
    count: 1,
    facts: [...looks.map((fact) => ({ ...fact })), ...by.facts],
    words: by.words || words,
    // stones are set in the order in which they were told
    ...(row.span && { span: { ...row.span, to: row.span.from } }),
  };
  row.count = 2;
  row.counted ??= { words: row.words };
  root.parts.splice(root.parts.indexOf(row), 0, centre);
  return true;
}
