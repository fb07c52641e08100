import type { BriefThing } from '../../plan/brief.ts';
import { builtParts, isPiece } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { builtOf } from './builtParts.ts';
import { rootsOf, type Scope } from './hits.ts';

/** Names that a reply lists at most. */
const MOST = 8;

/**
 * What there is to be named, for a reply: the things, the parts that were spoken of, and those that were built, each once and in the singular.
 * Only of a body that is built in one piece, or was not built yet, those that its operation knows words for.
 */
export function namesIn(scope: Scope): string[] {
  const roots = rootsOf(scope.brief);
  const parts = roots.flatMap((root) => {
    const said = root.parts.filter(({ absent, outcome }) => !absent && !(outcome && 'why' in outcome)).map(({ noun }) => noun);
    const built = builtNames(root, roots, scope);
    return [...said, ...(built.length > 0 ? built : spokenParts(root, scope))];
  });
  return [...new Set([...roots.map(({ noun }) => noun), ...parts.map(singular)])].slice(0, MOST);
}

/** "Ring: shank, prong head" are a shank and a prong head; "Leg 2" is a leg, and "Flange" the thing itself. */
function builtNames({ id, op, noun }: BriefThing, roots: readonly BriefThing[], { parts }: Scope): string[] {
  const own = parts === undefined ? [] : isPiece(op) && roots.length === 1 ? parts : builtOf(id, parts);
  const names = own.flatMap(({ name }) => name.replace(/^[^:]+: /, '').split(', '));
  const plain = names.map((name) => singular(name.toLowerCase().replace(/\s+\d+$/, '')));
  return plain.filter((name) => !/\d/.test(name) && !name.endsWith(singular(noun)) && !singular(noun).endsWith(name));
}

function spokenParts({ op }: BriefThing, { vocabulary, plan }: Scope): string[] {
  if (op === undefined) return [];
  return isPiece(op) ? builtParts(plan) : Object.keys(vocabulary.get(op)?.spoken?.parts ?? {});
}
