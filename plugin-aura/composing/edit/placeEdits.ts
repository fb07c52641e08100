import type { Brief, BriefRelation, BriefThing, Fact } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { slotsOf } from '../sheet.ts';
import { shift } from './moveEdits.ts';
import { find, type Hit, isMiss } from './target.ts';
import { valueAt } from './values.ts';
import { hitsOf, real, set, type Work } from './work.ts';

/** Edits that speak of two things at once: their places exchanged, the other side, further away, the material of the other. */

const rootOf = ({ thing, owners }: Hit): BriefThing => owners.at(-1) ?? thing;

/** Each stands where the other stood: one on the other, or both to a third. */
export function swap({ one, other, words }: Extract<Edit, { kind: 'swap' }>, work: Work): boolean {
  const { brief, misses } = work;
  if (!one || !other) {
    const last = brief.relations.at(-1);
    const [to] = last?.to ?? [];
    if (!last || to === undefined) {
      misses.push({ word: words, why: 'there are not two that stand to each other' });
      return false;
    }
    brief.relations = exchanged(brief, last.what, to);
    return true;
  }
  const [a, b] = [hitsOf(one, work)[0], hitsOf(other, work)[0]];
  if (!a || !b) return false;
  const [first, second] = [rootOf(a).id, rootOf(b).id];
  if (first === second || !brief.relations.some(({ what, to }) => [first, second].some((id) => what === id || to.includes(id)))) {
    misses.push({ word: words, why: 'it was not said how these stand to each other, so that they have no places to exchange' });
    return false;
  }
  brief.relations = exchanged(brief, first, second);
  return true;
}

const exchanged = ({ relations }: Brief, a: string, b: string): BriefRelation[] => {
  const named = (id: string): string => (id === a ? b : id === b ? a : id);
  return relations.map((relation) => ({ ...relation, what: named(relation.what), to: relation.to.map(named) }));
};

const OPPOSITE: Readonly<Record<string, BriefRelation['relation'] | undefined>> = {
  left: 'right',
  right: 'left',
  beside: 'left',
  apart: 'left',
  front: 'behind',
  facing: 'behind',
  behind: 'front',
};
/** Which way lies away from what a thing stands to. */
const AWAY: Readonly<Record<string, string | undefined>> = {
  left: 'left',
  right: 'right',
  beside: 'right',
  apart: 'right',
  front: 'front',
  facing: 'front',
  behind: 'back',
  above: 'up',
};
const TURNED: Readonly<Record<string, string>> = { left: 'right', right: 'left', front: 'back', back: 'front', up: 'down' };

export function reseat(hit: Hit, { how, words }: Extract<Edit, { kind: 'reseat' }>, work: Work): boolean {
  const { brief, misses } = work;
  const thing = rootOf(hit);
  const own = brief.relations.find(({ what }) => what === thing.id);
  const turned = own ? undefined : brief.relations.find(({ to }) => to.includes(thing.id));
  if (how === 'other side') {
    const relation = own ?? turned;
    const opposite = relation && OPPOSITE[relation.relation];
    if (!relation || !opposite) {
      misses.push({ word: words, why: `the ${thing.noun} stands at no side of anything` });
      return false;
    }
    relation.relation = opposite;
    return true;
  }
  const way = own ? AWAY[own.relation] : turned ? TURNED[AWAY[turned.relation] ?? ''] : undefined;
  if (way === undefined) {
    misses.push({ word: words, why: `the ${thing.noun} stands beside nothing` });
    return false;
  }
  const by = tidy(0.5 * largestOf(thing, work));
  shift(thing, `moved ${how === 'further' ? way : TURNED[way]!}`, by, words);
  return true;
}

/** The longest of a thing's own numbers, mm; where none is known, a hand. */
function largestOf({ id, op }: BriefThing, { scope: { plan }, vocabulary }: Work): number {
  const definition = op === undefined ? undefined : vocabulary.get(op);
  if (!definition) return 100;
  const values = [...slotsOf(definition).values()].flatMap(({ address, param }) =>
    param.unit === 'mm' ? (valueAt(plan, id.replace(/[^A-Za-z0-9_]+/g, '_'), address, vocabulary) ?? []) : [],
  );
  return values.length > 0 ? Math.max(...values) : 100;
}

const isLook = ({ kind }: Fact): boolean => kind === 'material' || kind === 'colour' || kind === 'finish' || kind === 'karat';

/** "the legs of the same wood as the top": what is said of the other's look, or of the whole's where nothing was. */
export function match(hit: Hit, { like, words }: Extract<Edit, { kind: 'match' }>, work: Work): boolean {
  const found = find(like, work.scope);
  if (isMiss(found)) {
    work.misses.push(found.miss);
    return false;
  }
  const [other] = found.hits;
  if (!other) return false;
  const said = [other.thing, ...other.owners].map(({ facts }) => facts.filter(isLook)).find((facts) => facts.length > 0);
  if (said)
    return set(
      hit,
      said.map((fact) => ({ ...fact, words })),
      work,
    );
  const thing = real(hit);
  const before = thing.facts.length;
  thing.facts = thing.facts.filter((fact) => !isLook(fact));
  if (thing.facts.length < before) return true;
  work.misses.push({ word: words, why: `no material of the ${other.thing.noun} was said` });
  return false;
}
