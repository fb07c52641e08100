import type { Brief, BriefThing } from '../plan/brief.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';

/** What a noun means by what stands beside it, and things that turn out to be parts of others. */

interface Sense {
  noun: string;
  /** Operation of its usual sense. */
  from: string;
  to: string;
  /** Operations or nouns of which one has to be there. */
  beside: RegExp;
}

const SENSES: readonly Sense[] = [
  {
    noun: 'mouse',
    from: 'create_mouse',
    to: 'create_computer_mouse',
    beside: /keyboard|monitor|laptop|computer|television|mouse ?pad|desk|screen/,
  },
  { noun: 'cone', from: 'cone', to: 'create_traffic_cone', beside: /barrier|road|traffic|street|hydrant|bollard|\bcar\b|truck/ },
  { noun: 'monitor', from: 'create_monitor', to: 'create_television', beside: /keyboard|desk|computer/ },
];

/** Changes the brief in place: operations by neighbours, and parts that were named like things. */
export function settleNeighbours(brief: Brief, vocabulary: Vocabulary): void {
  const words = (thing: BriefThing): string => `${thing.noun} ${thing.op ?? ''}`;
  for (const thing of brief.things) {
    const sense = SENSES.find(({ noun, from }) => singular(thing.noun) === noun && (thing.op === undefined || thing.op === from));
    if (!sense || vocabulary.get(sense.to) === undefined) continue;
    if (brief.things.some((other) => other !== thing && sense.beside.test(words(other)))) thing.op = sense.to;
  }
  bringIn(brief, vocabulary);
}

/**
 * "a cactus in a clay pot", "a parrot on a perch": where the thing has such a part of its own, what it stands in or on is that part and
 * not a second one.
 */
function bringIn(brief: Brief, vocabulary: Vocabulary): void {
  for (const relation of [...brief.relations]) {
    if (!/^(in|inside|on)$/.test(relation.relation) || relation.to.length !== 1) continue;
    const mover = brief.things.find(({ id }) => id === relation.what);
    const base = brief.things.find(({ id }) => id === relation.to[0]);
    const definition = mover?.op === undefined ? undefined : vocabulary.get(mover.op);
    if (!mover || !base || !definition || base.count !== 1 || base.parts.length > 0 || base.absent) continue;
    if (spokenPart(definition, base.noun) === undefined || !isStand(base.noun)) continue;
    const others = brief.relations.filter((other) => other !== relation && (other.what === base.id || other.to.includes(base.id)));
    if (others.length > 0) continue;
    const { op: _op, variant: _variant, ...part } = base;
    mover.parts.push({ ...part, id: `${mover.id}.${base.id}` });
    brief.things = brief.things.filter((thing) => thing !== base);
    brief.relations = brief.relations.filter((other) => other !== relation);
  }
}

/** What things are delivered in or on. */
const isStand = (noun: string): boolean =>
  /(^| )(pot|planter|stand|base|pole|post|perch|tripod|pedestal|frame|plinth|saucer|stick|cone|wheels?)$/.test(noun);
