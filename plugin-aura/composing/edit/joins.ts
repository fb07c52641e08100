import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Edit } from '../../reading/edit.ts';
import { isSpecies } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { listed } from '../reply.ts';
import type { Measured } from './answer.ts';
import { gapOf, TOUCH } from './belonging.ts';
import { type Bounds, extent, joined, middle } from './builtParts.ts';
import { lostSize } from './kept.ts';
import { notMeant } from './meant.ts';
import { notSpokenOf } from './unspoken.ts';

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
  const lost = lostSize(words, was, now);
  if (lost !== undefined) return lost;
  const unspoken = notSpokenOf(edits, was, now);
  if (unspoken !== undefined) return unspoken;
  // the metal of a jewel is one casting, whatever is set into it
  if (was.gems.length > 0 || now.gems.length > 0 || was.parts.some(({ role }) => role === 'casting')) return misset(edits, was, now);
  const kept = withoutNewcomers(was, now);
  return (
    notMeant(edits, was, now) ??
    onlyLooks(edits, was, now) ??
    vanished(edits, words, was, now) ??
    aside(edits, was, now) ??
    (edits.some(opens) ? undefined : outgrown(was, kept)) ??
    tornApart(edits, was, kept)
  );
}

/** The thing of the scene that a part belongs to, by its operation: "table_2_leg_form" is of the second table. */
const rooted = ({ operation }: PartReport): string => /^[^_]+(?:_\d+)?/.exec(operation)?.[0] ?? operation;

/** What was built without the things that the change brought in: the legs of a bedside table are not those of the bed. */
function withoutNewcomers(was: Measured, now: Measured): Measured {
  const there = new Set(was.parts.map(rooted));
  return { ...now, parts: now.parts.filter((part) => there.has(rooted(part))) };
}

/** "Brass cup handles instead of the knobs", after which the knobs are of brass and are knobs. */
function onlyLooks(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only, ...more] = edits;
  if (only?.kind !== 'replace' || more.length > 0 || only.by.op === undefined || was.parts.length !== now.parts.length) return undefined;
  const isStill = was.parts.every((part, k) => {
    const { bounds, copies, volume_mm3: volume } = now.parts[k]!;
    return (
      copies === part.copies &&
      Math.abs(volume - part.volume_mm3) <= 1e-3 * part.volume_mm3 &&
      AXES.every((axis) => bounds.min[axis] === part.bounds.min[axis] && bounds.max[axis] === part.bounds.max[axis])
    );
  });
  const [next, old] = [singular(only.by.noun), singular(only.target.noun ?? '')];
  return isStill && old !== '' && next !== old ? `No ${next} is made in the place of the ${old}` : undefined;
}

const nameOf = ({ name }: PartReport): string => singular(name.toLowerCase().replace(/\s+\d+$/, ''));

/** Parts that were there and are not, though they were to be kept or changed. */
function vanished(edits: readonly Edit[], words: string, was: Measured, now: Measured): string | undefined {
  if (edits.some(({ kind }) => TAKES.has(kind))) return undefined;
  const said = words.toLowerCase();
  // a word of form, or of a side, may give a thing other parts: "make it round", drawers on the left where an apron was
  if (edits.some((edit) => edit.kind === 'set' && edit.facts.some(({ kind }) => /^(?:adjective|style|number|position)$/.test(kind))))
    return undefined;
  const gone = was.parts.filter(
    (part) =>
      !now.parts.some((other) => nameOf(other) === nameOf(part) || (other.role === part.role && other.operation === part.operation)),
  );
  const unsaid = [...new Set(gone.map(nameOf))].filter(
    (name) => !isOnePart(was, now) && !now.parts.some((other) => nameOf(other).endsWith(name) || name.endsWith(nameOf(other))),
  );
  if (unsaid.length === 0) return undefined;
  // on legs in the place of its plinth
  if (STANDS_ON.test(said) && unsaid.every((name) => STANDS_ON.test(name))) return undefined;
  const named = unsaid.filter((name) => said.includes(name));
  return `The ${listed((named.length > 0 ? named : unsaid).slice(0, 4), 'and')} would be gone with that`;
}

/** What a thing stands on, of which it has one kind. */
const STANDS_ON = /\b(?:plinth|leg|foot|feet|castor|caster|wheel|base|pedestal|hairpin)s?\b/;

/** What was made in one has no parts that could be gone, whatever it is called now. */
const isOnePart = (was: Measured, now: Measured): boolean => was.parts.length === 1 && now.parts.length > 0;

/** A lid that is opened stands out from what it lies on. */
const opens = (edit: Edit): boolean =>
  edit.kind === 'set' && edit.facts.some((fact) => fact.kind === 'measure' && fact.dimension === 'angle');

/** Parts that touched and are apart now, told by the boxes around them. */
function tornApart(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  // a lid that is opened is meant to part from its lock
  if (edits.some((edit) => edit.kind === 'set' && edit.facts.some(({ kind }) => kind === 'adjective' || kind === 'style')))
    return undefined;
  if (
    edits.some(
      ({ kind }) => kind === 'move' || kind === 'reseat' || kind === 'swap' || kind === 'revert' || kind === 'remove' || kind === 'count',
    )
  )
    return undefined;
  const after = byName(now);
  const before = byName(was);
  const names = [...before.keys()].filter((name) => after.has(name));
  // by the size of what they belong to, and not by that of a river beside it
  const nearIn = (root: string): number => {
    const whole = joined(was.parts.filter((part) => rooted(part) === root).map(({ bounds }) => bounds)) ?? was.bounds;
    return Math.max(TOUCH.mm, TOUCH.share * Math.max(...([0, 1, 2] as const).map((k) => extent(whole, k))));
  };
  for (const [i, one] of names.entries())
    for (const other of names.slice(i + 1)) {
      const [a, b] = [before.get(one)!, before.get(other)!];
      const [c, d] = [after.get(one)!, after.get(other)!];
      if (a.length !== c.length || b.length !== d.length || rooted(a[0]!) !== rooted(b[0]!)) continue;
      const near = nearIn(rooted(a[0]!));
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

/** Share of the size of a part by which what lay within it may reach out of it. */
const OUT = 0.02;
const AXES = [0, 1, 2] as const;

/** Something flat on the face of another that is larger than that face now, and something within another that is not any more. */
function outgrown(was: Measured, now: Measured): string | undefined {
  const [before, after] = [byName(was), byName(now)];
  const box = (parts: readonly PartReport[] | undefined) => joined((parts ?? []).map(({ bounds }) => bounds));
  for (const [name, parts] of before) {
    const [old, next] = [box(parts), box(after.get(name))];
    const isRemade =
      old !== undefined &&
      next !== undefined &&
      after.get(name)!.some(({ operation }) => !parts.some((part) => part.operation === operation));
    const isStill =
      old && next && AXES.every((k) => Math.abs(old.min[k] - next.min[k]) < 0.01 && Math.abs(old.max[k] - next.max[k]) < 0.01);
    if (!isRemade || isStill) continue;
    for (const [other, all] of before) {
      const [a, b] = [box(all), box(after.get(other))];
      if (other === name || !a || !b) continue;
      const lay = AXES.filter((k) => old.min[k] >= a.min[k] - 0.5 && old.max[k] <= a.max[k] + 0.5);
      const thin = AXES.reduce((best, k) => (extent(old, k) < extent(old, best) ? k : best));
      const isFlat = AXES.every((k) => k === thin || extent(old, thin) < 0.25 * extent(old, k));
      const flat = isFlat && AXES.every((k) => k === thin || lay.includes(k)) ? thin : undefined;
      const onFace = lay.length >= 2 && flat !== undefined && gapOf(old, a) <= 2;
      const beyond = lay.find(
        (k) => k !== flat && (next.min[k] < b.min[k] - OUT * extent(b, k) || next.max[k] > b.max[k] + OUT * extent(b, k)),
      );
      const bears =
        all.length === 1 &&
        all[0]!.copies === 1 &&
        AXES.every((k) => Math.abs(a.min[k] - b.min[k]) < 0.01 && Math.abs(a.max[k] - b.max[k]) < 0.01);
      if (bears && onFace && beyond !== undefined) return `The ${name} would stand out beyond the ${other}`;
      // a pane that stays where its frame was
      const filled = AXES.filter((k) => extent(a, k) >= FILLED * extent(old, k)).length >= 2;
      const within = (inner: Bounds, outer: Bounds): boolean =>
        AXES.every((k) => inner.min[k] >= outer.min[k] - 0.03 * extent(outer, k) && inner.max[k] <= outer.max[k] + 0.03 * extent(outer, k));
      if (filled && parts.length === 1 && parts[0]!.copies === 1 && within(a, old) && !within(b, next))
        return `The ${other} would be left behind by the ${name}`;
    }
  }
  return undefined;
}
const FILLED = 0.6;

/** "A rail on the right" of what is made with two of them, or in the middle. */
function aside(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only] = edits;
  if (edits.length !== 1 || only?.kind !== 'add') return undefined;
  const said = only.thing.facts.find((fact) => fact.kind === 'position' && /^(?:left|right)(?: side)?$/.test(fact.at));
  const fresh = now.parts.filter((part) => !was.parts.some(({ name }) => name === part.name));
  const own = joined(fresh.map(({ bounds }) => bounds));
  if (said?.kind !== 'position' || !own) return undefined;
  const off = middle(own, 0) - middle(was.bounds, 0);
  const sign = said.at.startsWith('left') ? -1 : 1;
  return sign * off > 0.02 * extent(was.bounds, 0)
    ? undefined
    : `The ${only.thing.noun} cannot be at the ${said.at.split(' ')[0]} alone there`;
}

type Gem = Measured['gems'][number];
const SAME_SIZE = 0.03;
const isLike = (a: Gem, b: Gem): boolean =>
  a.cut === b.cut && a.material === b.material && Math.abs(a.length - b.length) <= SAME_SIZE * a.length;

/** Stones that were to be set into a jewel and are others, or fewer, or put in the place of those that were there. */
function misset(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only, ...more] = edits;
  const others = otherStones(edits, was, now);
  if (others !== undefined) return others;
  // a stone was to come, and there is none
  if (only?.kind === 'add' && more.length === 0 && isSpecies(only.thing.noun) && was.gems.length === 0 && now.gems.length === 0)
    return `There is no place for a ${singular(only.thing.noun)} there`;
  if (only?.kind === 'replace' && isSpecies(only.target.noun ?? '') && was.gems.length === 0 && now.gems.length === 0)
    return `There is no place for a ${singular(only.target.noun!)} there`;
  // as many as before: those that were there became others
  if (now.gems.length === was.gems.length) return undefined;
  if (only?.kind !== 'add' || more.length > 0 || !(isSpecies(only.thing.noun) || only.thing.op === 'gemstone')) return undefined;
  const left = [...now.gems];
  const lost = was.gems.filter((gem) => {
    const at = left.findIndex((other) => isLike(gem, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [first] = lost;
  if (first) return `The ${named(first)}${lost.length > 1 ? 's that are' : ' that is'} there would be changed along with that`;
  const species = singular(only.thing.noun).toLowerCase();
  const isOf = ({ material }: Gem): boolean => material.toLowerCase().includes(species.split(' ').at(-1)!);
  const one = new RegExp(`\\b(?:an?|one) (?:[\\w-]+ ){0,3}${species.split(' ').at(-1)}\\b`, 'i').test(only.words);
  const said = only.thing.counted ? only.thing.count : one ? 1 : undefined;
  if (left.length > 0 && !left.some(isOf) && isSpecies(species))
    return `There is no place for a ${species} there: ${left.length} stones of ${left[0]!.material.toLowerCase()} would come instead`;
  if (said !== undefined && left.length > 0 && left.length !== said && left.length !== 2 * said)
    return `${said} stones cannot be set so: it would be ${left.length}`;
  return undefined;
}

/** "The centre stone 5 mm" after which all five are, and "make them rubies" after which one is. */
function otherStones(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only, ...more] = edits;
  if ((only?.kind !== 'set' && only?.kind !== 'replace') || more.length > 0) return undefined;
  if (was.gems.length < 3 || now.gems.length !== was.gems.length) return undefined;
  const { target } = only;
  const facts = only.kind === 'set' ? only.facts : only.by.facts;
  const changed = was.gems.filter((gem, k) => !isLike(gem, now.gems[k]!)).length;
  const isCentre = /^(?:cent(?:er|re)|middle|main)\b/.test([...target.adjectives, target.noun ?? ''].join(' ').trim());
  const isSize = only.kind === 'set' && facts.every(({ kind }) => kind === 'measure' || kind === 'carat');
  if (isCentre && only.kind === 'replace' && changed > 1)
    return `All ${changed} stones would be changed, and not the one in the middle alone`;
  if (isCentre && isSize && changed > 1 && new Set(was.gems.map(({ length }) => length.toFixed(2))).size > 1)
    return 'The other stones would be changed along with the one in the middle';
  const isThem = target.pronoun === true && /^(?:them|they|these|those)$/.test(target.words.trim());
  if (isThem && facts.some(({ kind }) => kind === 'material') && changed === 1)
    return `Only one of the ${was.gems.length} stones would be changed: say “all stones”, or which`;
  return undefined;
}

const named = ({ cut, material }: Gem): string =>
  material.toLowerCase().includes(cut) ? material.toLowerCase() : `${cut} ${material.toLowerCase()}`;
