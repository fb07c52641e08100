import type { FactOf } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { rootsOf } from './hits.ts';
import type { Work } from './work.ts';

/** More in rows and columns than anybody means in earnest. */
const MOST = 50;

/** "4 x 4" of a grid of 3 by 3: so many rows and columns, and no size of each. Undefined where something else is meant. */
export function relaid(edit: Edit, { brief }: Work): true | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.facts.length !== 2) return undefined;
  const [a, b] = edit.facts;
  const [root, ...more] = rootsOf(brief);
  const laid = root?.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern' && fact.pattern === 'grid');
  if (!root || !laid || more.length > 0 || a?.kind !== 'measure' || b?.kind !== 'measure') return undefined;
  const isNumber = ({ value, unit, among, dimension }: FactOf<'measure'>): boolean =>
    unit === undefined && among === 2 && dimension === 'size' && Number.isInteger(value) && value > 0 && value <= MOST;
  if (!isNumber(a) || !isNumber(b)) return undefined;
  Object.assign(laid, { rows: a.value, columns: b.value });
  root.count = a.value * b.value;
  root.counted = { words: edit.words, span: { text: brief.texts.length, from: 0, to: edit.words.length } };
  root.parts = root.parts.filter((part) => !(part.which && part.noun === root.noun));
  return true;
}
