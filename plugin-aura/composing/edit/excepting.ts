import { findMaterial } from '../../materials/index.ts';
import type { Fact } from '../../plan/brief.ts';
import type { Target } from '../../reading/edit.ts';
import { builtPartsOf } from './builtParts.ts';
import { type Hit, isMiss } from './hits.ts';
import { find } from './target.ts';
import { set, type Work } from './work.ts';

const isLook = ({ kind }: Fact): boolean => kind === 'material' || kind === 'colour';

/**
 * "Green, but not the lid" of what is of one material: the lid, which would go with the whole, is told to be of what it was. False where that
 * is not known; then nothing is done.
 */
export function holdExcepted(target: Target, facts: readonly Fact[], hits: readonly Hit[], work: Work): boolean {
  if (!target.except || !facts.some(isLook)) return true;
  for (const other of target.except) {
    const found = find(other, work.scope);
    if (isMiss(found)) {
      work.misses.push(found.miss);
      return false;
    }
    for (const hit of found.hits) {
      const owner = hit.owners.find((one) => hits.some(({ thing }) => thing === one));
      if (!owner || hit.thing.facts.some(isLook)) continue;
      const was = owner.facts.filter(isLook).map(({ outcome: _, ...fact }) => structuredClone(fact));
      const built = builtPartsOf(hit, work)[0]?.material;
      const known: Fact[] =
        was.length > 0
          ? was
          : built !== undefined && findMaterial(built)
            ? [{ kind: 'material', material: built, words: other.words }]
            : [];
      if (known.length === 0) {
        work.misses.push({ word: other.words, why: `the ${hit.thing.noun} would change with the rest: say what it shall be of` });
        return false;
      }
      if (!set(hit, known, work)) return false;
    }
  }
  return true;
}
