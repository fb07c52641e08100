import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { singular } from '../names.ts';
import { builtPartsOf } from './builtParts.ts';
import type { Hit } from './hits.ts';
import { isLook } from './newcomers.ts';
import { set, type Work } from './work.ts';

/**
 * Fittings: what people mean as a part of the thing that stands there. One that the design knows no part for is refused with a sentence,
 * and never laid beside it as a thing of its own.
 */

const FITTING =
  /^(?:door|knob|handle|finial|ring|strap|buckle|shel(?:f|ve)|washer|sign|plaque|label|foot|feet|leg|hinge|hook|lid|cover|lock|latch|wheel|caster|castor|drawer|clasp|chain|bail|spout|button|pocket|zip|zipper|stone|gem|gemstone|bracket|rail|handrail|light|bulb|window|chimney|roof|saddle|pedal|mirror|headboard|cushion|armrest|backrest|bolt|screw|nail|rivet|nut|spring|gasket|bushing|rib|fin|flange|antenna|sail|mast|rudder|fringe|tassel|bell|collar|bow)s?$/;

/** Words that give a thing a place of its own, or say that it is another one: then it stands beside what is there. */
const OWN_PLACE =
  /\b(?:beside|next to|left of|right of|to the (?:left|right)|in front of|behind|near|nearby|by the|between|alongside|another|matching|second|separate|spare|loose|apart|to match|to go with|with it|as well|standing|on the (?:wall|floor|ground|table|desk|side))\b/i;

/** Whether this would become a thing of its own where a part of what stands there was asked for. */
export function isLooseFitting({ thing, words, relation }: Extract<Edit, { kind: 'add' }>, goal: Hit | undefined): boolean {
  const head = singular(thing.noun.toLowerCase().split(' ').at(-1) ?? '');
  if (!FITTING.test(head) || OWN_PLACE.test(` ${relation ?? ''} ${words} `) || relation === 'bearing') return false;
  // a ring that is laid on a table is a thing on a thing; a door or a strap is none
  const laid = /\b(?:on|onto|in|inside|into|on top of)\b/.test(relation ?? '') && goal !== undefined;
  return !(laid && LAID.test(head));
}
/** Of these there are some that lie about. */
const LAID = /^(?:ring|chain|bell|bow|cushion|mirror|light|nut|bolt|screw|washer|sign|button|bulb|stone|gem|nail|spring|gasket)$/;

/** Knobs and finials sit on a lid or a top: those that are flat, and carry none of their own. */
export function sitsOn({ noun }: BriefThing, goal: Hit | undefined, work: Work): boolean {
  if (!goal || goal.owners.length === 0 || !/(?:^| )(?:knob|finial)s?$/.test(noun) || !/(?:lid|top|cover)$/.test(goal.thing.noun))
    return false;
  const part = builtPartsOf(goal, work)[0];
  if (!part || part.copies > 1) return false;
  const [width, height, depth] = part.bounds.max.map((value, k) => value - part.bounds.min[k]!) as [number, number, number];
  return height < FLAT * Math.min(width, depth);
}
/** Height of a lid against its lesser width, up to which nothing stands on it yet. */
const FLAT = 0.25;

const AGREES = /\b(?:matching|to match|same (?:material|wood|timber|metal|glass|stone|fabric|leather|colou?r|finish|style))\b/i;

/** "A matching footstool", "a second one in the same glass": the look of what stands there, where nothing else is said of it. */
export function agreeing(thing: BriefThing, words: string, whole: Hit | undefined, work: Work): Fact[] {
  if (!whole || !AGREES.test(words)) return thing.facts;
  const own = thing.facts.filter((fact) => !(fact.kind === 'adjective' && /^matching$/i.test(fact.adjective)));
  if (own.some(isLook)) return own;
  const said = whole.thing.facts.filter(isLook);
  if (said.length > 0) return [...own, ...said.map((fact) => ({ ...structuredClone(fact), words: thing.words }))];
  const largest = [...builtPartsOf(whole, work)].sort((one, other) => other.volume_mm3 - one.volume_mm3)[0]?.material;
  // a colour of its own has no name that could be said
  if (largest === undefined || largest.includes('(#')) return own;
  return [...own, { kind: 'material', material: largest.toLowerCase(), words: thing.words }];
}

/** Whether words tell of a change to what is there, and bring in nothing: "the parasol a bit higher up". */
export const ofOneThere = (words: string): boolean =>
  !/\b(?:add|put|give|with|want|need|like|have|place|set|a|an|another|some|and|two|three|four|more)\b/i.test(
    words.replace(/\ba (?:bit|little|touch|tad)\b/gi, ''),
  ) && /\b(?:higher|lower|further|closer|nearer|bigger|larger|smaller|taller|shorter|wider|narrower|longer|thicker|thinner)\b/i.test(words);

/** "Tripod legs" are three. */
export function tripod(thing: BriefThing): void {
  const said = thing.facts.find((fact) => fact.kind === 'adjective' && /^tripod$/i.test(fact.adjective));
  if (!said || !/legs?$/.test(thing.noun) || thing.counted) return;
  thing.count = 3;
  thing.counted = { words: said.words, ...(said.span && { span: said.span }) };
  thing.facts = thing.facts.filter((fact) => fact !== said);
}

const STRIPE = /(?:^| )(?:stripe|band|hoop)s?$/;

/** "Red and white stripes": stripes of the one colour on a ground of the other, which is told of what bears them. Gives what is of the stripes. */
export function onGround({ thing, owners }: Hit, facts: readonly Fact[], work: Work): Fact[] {
  const [, ground] = facts.filter((fact) => fact.kind === 'colour');
  const [owner, ...above] = owners;
  if (!ground || !owner || !STRIPE.test(thing.noun) || isAssembly(owner)) return [...facts];
  set({ thing: owner, owners: above }, [ground], work);
  return facts.filter((fact) => fact !== ground);
}

/** The same of stripes that are added to what stands. */
export function striped(thing: BriefThing, whole: Hit | undefined, work: Work): void {
  if (whole) thing.facts = onGround({ thing, owners: [whole.thing, ...whole.owners] }, thing.facts, work);
}
