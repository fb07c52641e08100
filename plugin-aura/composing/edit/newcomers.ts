import type { BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import type { Vocabulary } from '../names.ts';
import { Sheet } from '../sheet.ts';
import { isWornBy } from '../worn.ts';
import { builtOf, extent, joined } from './builtParts.ts';
import { type Hit, isMiss, type Scope } from './hits.ts';
import { by, scale } from './measureEdits.ts';
import { find } from './target.ts';
import { valueAt } from './values.ts';
import { set, type Work } from './work.ts';

/** What is known of things that are put in: where they go without a word about it, and whether they are there already. */

/** Words between a thing and what it stands to, by its place there. */
export const AT_SIDE: Readonly<Record<string, string | undefined>> = {
  front: 'in front of',
  back: 'behind',
  left: 'left of',
  right: 'right of',
  top: 'on top of',
  center: 'on top of',
};

/** The bolt that a nut or a washer goes on, whose thread it takes; undefined of anything else. */
export function fastened(added: BriefThing, wholes: readonly Hit[], { scope: { plan }, vocabulary }: Work): Hit | undefined {
  if (added.op !== 'create_nut' && added.op !== 'create_washer') return undefined;
  const bolt = wholes
    .map((hit): Hit => ({ thing: hit.owners.at(-1) ?? hit.thing, owners: [] }))
    .find(({ thing }) => thing.op === 'create_bolt');
  if (!bolt) return undefined;
  const thread = valueAt(plan, bolt.thing.id.replace(/[^A-Za-z0-9_]+/g, '_'), 'diameter', vocabulary);
  const said = added.facts.some(({ kind }) => kind === 'thread' || kind === 'measure');
  if (thread !== undefined && !said) added.facts.push({ kind: 'thread', diameter: thread, words: added.words });
  if (added.count > 1 && !added.facts.some(({ kind }) => kind === 'pattern'))
    added.facts.push({ kind: 'pattern', pattern: 'stack', words: added.words });
  return bolt;
}

/** What there is by the noun and the words of description that an addition was read with: "thicker right gate stretcher". */
export function isThere({ noun, words, facts }: BriefThing, scope: Scope): Hit[] | undefined {
  const adjectives = facts.flatMap((fact) => (fact.kind === 'adjective' ? [fact.adjective] : fact.kind === 'position' ? [fact.at] : []));
  const found = find({ noun, adjectives, words }, scope);
  return isMiss(found) ? undefined : found.hits;
}

/** Comparatives that were read with a part: "13 cm longer" adds, "longer" alone is a factor. */
export function resized(hit: Hit, { facts }: BriefThing, work: Work): boolean {
  const changes = facts.filter((fact): fact is FactOf<'extent'> => fact.kind === 'extent');
  const amount = facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.dimension === 'size');
  const others = facts.filter((fact) => fact !== amount && (isLook(fact) || fact.kind === 'measure'));
  const said = others.length > 0 && set(hit, others, work);
  const target = { adjectives: [], words: hit.thing.words };
  const done = changes.map(({ dimension, factor, words }) =>
    amount && dimension !== 'size'
      ? by(
          hit,
          {
            kind: 'by',
            target,
            dimension,
            amount: factor < 1 ? -amount.value : amount.value,
            unit: 'mm',
            words: `${amount.words} ${words}`,
          },
          work,
        )
      : scale(hit, dimension, factor, words, work),
  );
  return said || done.some(Boolean);
}

/** Share of what bears it that a solid without a size takes: more on what stands upright, and is crowned by it. */
const BORNE = { upright: 0.7, flat: 0.25, beside: 0.4 };
/** How many times larger or smaller than a solid usually is what bears it may be, before that is out of all scale. */
const OUT_OF_SCALE = 4;

/** A sphere on a column, a cone beside a house: a solid has no usual size, and is made in scale with what stands there. */
export function proportioned(added: BriefThing, base: Hit, isBorne: boolean, { parts, vocabulary }: Work): void {
  const definition = added.op === undefined ? undefined : vocabulary.get(added.op);
  const whole = joined(builtOf((base.owners.at(-1) ?? base.thing).id, parts).map(({ bounds }) => bounds));
  if (
    definition?.family !== 'solids' ||
    !whole ||
    added.noun.endsWith('cushion') ||
    added.facts.some(({ kind }) => /^(?:measure|extent|carat)$/.test(kind))
  )
    return;
  const sheet = new Sheet(definition);
  const usual = sheet.number('diameter') ?? sheet.number('size.0');
  const across = Math.min(extent(whole, 0), extent(whole, 2));
  if (usual === undefined || (across < OUT_OF_SCALE * usual && usual < OUT_OF_SCALE * across)) return;
  const share = isBorne ? (extent(whole, 1) > across ? BORNE.upright : BORNE.flat) : BORNE.beside;
  const factor = (share * across) / (usual * added.count);
  added.facts.push({ kind: 'extent', dimension: 'size', factor: tidy(Number(factor.toPrecision(2))), words: added.words });
}

export const isLook = ({ kind }: Fact): boolean => LOOKS.has(kind);
export const LOOKS: ReadonlySet<Fact['kind']> = new Set(['material', 'colour', 'finish']);

const HEADWEAR = /\b(hat|cap|beanie|crown|tiara|helmet|fedora|sombrero)$/;
const WEARS = /snowman|bear|doll|robot|figure|person|gnome|scarecrow|puppet/;

/** Who wears or carries what is given without a word about where: the one thing of the design that does. */
export function wearerOf({ noun, op }: BriefThing, roots: readonly Hit[], vocabulary: Vocabulary): Hit | undefined {
  const bearers = roots.filter(({ thing }) => isWornBy(op, thing.op === undefined ? undefined : vocabulary.get(thing.op)));
  if (bearers.length === 1) return bearers[0];
  if (!HEADWEAR.test(noun)) return undefined;
  const wearers = roots.filter(({ thing: { op = '', noun: name } }) => WEARS.test(op) || WEARS.test(name) || ANIMALS.test(op));
  return wearers.length === 1 ? wearers[0] : undefined;
}
const ANIMALS = /^create_(cat|dog|fox|lion|mouse|owl|penguin|pig|rabbit|sheep|cow|frog|duck|chicken|elephant|giraffe|deer|horse)$/;
/** Width of a hat by the height of who wears it. */
const HAT = 0.5;

/** A hat as wide as the head of who wears it, where both say how large they are. */
export function fitTo(hat: BriefThing, wearer: BriefThing, { scope: { plan }, vocabulary }: Work): void {
  const definition = hat.op === undefined ? undefined : vocabulary.get(hat.op);
  // where it is worn it is made as large as that needs
  if (isWornBy(hat.op, wearer.op === undefined ? undefined : vocabulary.get(wearer.op))) return;
  const address = ['width', 'diameter'].find((name) => definition?.params[name]?.kind === 'number');
  const id = wearer.id.replace(/[^A-Za-z0-9_]+/g, '_');
  const height = valueAt(plan, id, 'height', vocabulary);
  const usual = definition && address ? new Sheet(definition).number(address) : undefined;
  if (height === undefined || usual === undefined || hat.facts.some(({ kind }) => kind === 'measure')) return;
  hat.facts.push({ kind: 'extent', dimension: 'size', factor: tidy((HAT * height) / usual), words: hat.words });
}
