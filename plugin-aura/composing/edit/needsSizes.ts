import type { Edit } from '../../reading/edit.ts';
import { isSizeWord } from './bySize.ts';
import { partStuff } from './coloured.ts';

/** Whether an edit is about sizes or places as they were built. */
export const needsSizes = (edit: Edit): boolean =>
  isOfOneAxis(edit) ||
  ('target' in edit &&
    edit.target?.adjectives.some((word) => /^(left|right|top|bottom|front|back|upper|lower)$/.test(word) || isSizeWord(word)) === true) ||
  edit.kind === 'move' ||
  edit.kind === 'replace' ||
  edit.kind === 'copy' ||
  (edit.kind === 'swap' && edit.looks === true) ||
  edit.kind === 'shade' ||
  edit.kind === 'reseat' ||
  ('target' in edit && edit.target?.noun !== undefined && edit.kind !== 'revert') ||
  edit.kind === 'add' ||
  (edit.kind === 'set' &&
    edit.facts.some(
      (fact) =>
        (fact.kind === 'material' && partStuff(fact.material) !== undefined) ||
        (fact.kind === 'number' && /^(?:l|ml|oz)$/.test(fact.of)) ||
        (fact.kind === 'position' && fact.distance === undefined) ||
        (fact.kind === 'adjective' && /open|ajar/.test(fact.adjective)),
    ));

/** Whether an edit changes one length by name: then the others have to be known, to stay as they are. */
const isOfOneAxis = (edit: Edit): boolean =>
  ((edit.kind === 'scale' || edit.kind === 'by') && edit.dimension !== 'size' && edit.dimension !== 'angle') ||
  (edit.kind === 'set' &&
    edit.facts.some(
      (fact) => fact.kind === 'measure' && (fact.dimension !== 'size' || edit.target.noun !== undefined) && fact.dimension !== 'angle',
    ));
