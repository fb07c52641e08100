import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Edit } from '../../reading/edit.ts';
import { singular } from '../names.ts';
import { listed } from '../reply.ts';
import type { Measured } from './answer.ts';
import { gapOf, TOUCH } from './belonging.ts';
import { extent } from './builtParts.ts';

/**
 * The last look at a change, on what was built before and after it: what touched before touches after, and nothing is gone that nobody spoke
 * of. A change that breaks one of these is half a change, and is not made.
 */

/** Gap from which two parts that touched are apart, against that up to which they count as touching. */
const APART = 4;

/** Edits that take parts away or exchange them, and those whose parts may stand anywhere after. */
const TAKES: ReadonlySet<Edit['kind']> = new Set(['remove', 'replace', 'count', 'swap', 'revert']);

/** Why a change is none that was asked for; undefined where it is sound. */
export function unsound(edits: readonly Edit[], words: string, was: Measured, now: Measured): string | undefined {
  if ([was, now].some(({ problems = [] }) => problems.some(({ severity }) => severity === 'error'))) return undefined;
  // the metal of a jewel is one casting, whatever is set into it
  if (was.gems.length > 0 || now.gems.length > 0 || was.parts.some(({ role }) => role === 'casting')) return undefined;
  return vanished(edits, words, was, now) ?? tornApart(edits, was, now);
}

const nameOf = ({ name }: PartReport): string => singular(name.toLowerCase().replace(/\s+\d+$/, ''));

/** Parts that were there and are not, though they were to be kept or changed. */
function vanished(edits: readonly Edit[], words: string, was: Measured, now: Measured): string | undefined {
  if (edits.some(({ kind }) => TAKES.has(kind))) return undefined;
  const said = words.toLowerCase();
  // a word of form may give a thing other parts: "make it round"
  if (
    edits.some(
      (edit) => edit.kind === 'set' && edit.facts.some(({ kind }) => kind === 'adjective' || kind === 'style' || kind === 'number'),
    )
  )
    return undefined;
  const gone = was.parts.filter(
    (part) =>
      !now.parts.some((other) => nameOf(other) === nameOf(part) || (other.role === part.role && other.operation === part.operation)),
  );
  const unsaid = [...new Set(gone.map(nameOf))].filter(
    (name) => !isOnePart(was, now) && !now.parts.some((other) => nameOf(other).endsWith(name) || name.endsWith(nameOf(other))),
  );
  if (unsaid.length === 0) return undefined;
  const named = unsaid.filter((name) => said.includes(name));
  return `The ${listed((named.length > 0 ? named : unsaid).slice(0, 4), 'and')} would be gone with that`;
}

/** What was made in one and is made of parts now had no parts that could be gone. */
const isOnePart = (was: Measured, now: Measured): boolean => was.parts.length === 1 && now.parts.length > 1;

/** Parts that touched and are apart now, told by the boxes around them. */
function tornApart(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  if (
    edits.some(
      ({ kind }) => kind === 'move' || kind === 'reseat' || kind === 'swap' || kind === 'revert' || kind === 'remove' || kind === 'count',
    )
  )
    return undefined;
  const size = Math.max(...([0, 1, 2] as const).map((k) => extent(was.bounds, k)));
  const near = Math.max(TOUCH.mm, TOUCH.share * size);
  const after = byName(now);
  const before = byName(was);
  const names = [...before.keys()].filter((name) => after.has(name));
  // what stands apart by itself is another thing of the scene
  const rooted = (part: PartReport): string => part.operation.split('_')[0]!;
  for (const [i, one] of names.entries())
    for (const other of names.slice(i + 1)) {
      const [a, b] = [before.get(one)!, before.get(other)!];
      const [c, d] = [after.get(one)!, after.get(other)!];
      if (a.length !== c.length || b.length !== d.length || rooted(a[0]!) !== rooted(b[0]!)) continue;
      const gap = least(a, b);
      if (gap <= near && least(c, d) > Math.max(APART * near, gap + APART * near)) return `The ${one} would no longer meet the ${other}`;
    }
  return undefined;
}

function byName({ parts }: Measured): Map<string, PartReport[]> {
  const out = new Map<string, PartReport[]>();
  for (const part of parts) out.set(nameOf(part), [...(out.get(nameOf(part)) ?? []), part]);
  return out;
}

const least = (a: readonly PartReport[], b: readonly PartReport[]): number =>
  Math.min(...a.flatMap((one) => b.map((other) => gapOf(one.bounds, other.bounds))));
