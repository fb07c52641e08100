import type { Report } from '../../evaluation/reportSchema.ts';
import { findMaterial } from '../../materials/index.ts';
import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { DIMENSIONS, type Dimension } from '../../plan/spoken.ts';
import type { Utterance } from '../../reading/edit.ts';
import { idOf, tidy } from '../draft.ts';
import { singular } from '../names.ts';
import { listed, type Reply } from '../reply.ts';
import { fingerAsked, gapAsked, knownOf, numberAsked, stonesAsked, wornAsked } from './asked.ts';
import { builtOf } from './builtParts.ts';
import { countInPlan } from './countInPlan.ts';
import { type Hit, isMiss, type Scope } from './hits.ts';
import { currentOf } from './measureEdits.ts';
import { builtMeasures, lengthText, overAll } from './measures.ts';
import { namesIn } from './namesIn.ts';
import { builtOtherwise } from './overall.ts';
import { WHY, why, whySo } from './reasons.ts';
import { reckoned, roomText } from './reckon.ts';
import { find, virtualPart } from './target.ts';
import { valueAt } from './values.ts';

/** What was measured on the built design, as far as questions are answered from it. */
export type Measured = Pick<Report, 'bounds' | 'parts' | 'gems' | 'metals'> & {
  /** Numbers that operations were built with, with where each stands ("shank.thickness"). */
  numbers?: readonly { place: string; value: number }[];
  /** What could not be built. */
  problems?: readonly { severity: 'error' | 'warning' }[];
};

type Question = Extract<Utterance, { kind: 'question' }>;

/** Answers a question from the plan and, where it is given, from what was measured. Nothing changes. */
export function answer(question: Question, scope: Scope, measured?: Measured): Reply {
  const special = measured && (bySubject(question, scope, measured) ?? reckoned(question.words, measured));
  if (special) return special;
  const { also = [], ...first } = question;
  const others = also.filter((about) => !(about === 'weight' && first.about === 'price'));
  // a price is told with the weight that it is reckoned from
  if (first.about === 'weight' && others.includes('price'))
    return answer({ ...first, about: 'price', also: others.filter((about) => about !== 'price') }, scope, measured);
  return others.reduce<Reply>(
    (told, about) => both(told, answerOne({ ...first, about }, scope, measured)),
    answerOne(first, scope, measured),
  );
}

/** Questions that say by their own words what they are of: a stone, a finger, a wrist, the room between. */
function bySubject({ words, target, about }: Question, scope: Scope, measured: Measured): Reply | undefined {
  const asked = words.toLowerCase();
  const found = target ? find(target, scope) : undefined;
  const hit = found && !isMiss(found) ? found.hits[0] : undefined;
  // "how much would it weigh in 14K?" is of the whole
  const isOfWhole = about === 'price' || about === 'export' || about === 'print';
  return isOfWhole
    ? undefined
    : (stonesAsked(asked, measured) ??
        fingerAsked(asked, scope, measured) ??
        wornAsked(asked, measured) ??
        gapAsked(asked, hit, scope, measured));
}

function answerOne(question: Question, scope: Scope, measured?: Measured): Reply {
  const head = scope.brief.things.find(({ absent }) => !absent);
  const found = question.target ? find(question.target, scope) : undefined;
  const alike = question.about === 'count' && question.target?.noun !== undefined ? countByKind(question.target.noun, measured) : undefined;
  if (alike) return alike;
  const geared = /\bratio\b/i.test(question.words) && measured?.numbers ? ratio(measured.numbers) : undefined;
  if (geared) return geared;
  const named =
    measured && /^(?:size|other|can)$/.test(question.about)
      ? numberAsked(question.words.toLowerCase(), heldBy(found, head), measured)
      : undefined;
  if (named) return named;
  const isUnknown = question.about === 'other' || (question.about === 'can' && !isWish(question.words));
  if (isUnknown && !WHY.test(question.words)) return knownOf(question.words, scope, measured);
  if (found && isMiss(found) && question.about === 'count') {
    const unknown = unknownCount(question, head ? { thing: head, owners: [] } : undefined, scope);
    if (unknown) return unknown;
  }
  if (
    found &&
    isMiss(found) &&
    question.about !== 'volume' &&
    question.target?.noun !== undefined &&
    !isTalkOfAll(question) &&
    !isOfName(head, question.target.noun)
  )
    return {
      reply: `There is no “${found.miss.word}” in this design; there is ${listed(namesIn({ ...scope, ...(measured && { parts: measured.parts }) }), 'and')}. Nothing was changed.`,
      offers: [],
    };
  const hit: Hit | undefined = found && !isMiss(found) ? found.hits[0] : head ? { thing: head, owners: [] } : undefined;
  switch (question.about) {
    case 'weight':
      return weight(question, measured);
    case 'volume':
      return volume(measured, hit, scope, question.words);
    case 'size':
      return sizeWithReason(
        question,
        partNamed(hit, question.target?.noun ?? nounAsked(question.words), scope, measured) ?? hit,
        scope,
        measured,
      );
    case 'count':
      return unknownCount(question, hit, scope) ?? count(partOf(hit, question, scope) ?? hit, scope, measured);
    case 'material':
      return material(hit, scope, measured);
    case 'price':
      return {
        reply: `Prices change by the day and are not kept here. It is reckoned from weights and stones. ${weight(question, measured).reply}`,
        offers: [],
      };
    case 'print':
      return print(measured);
    case 'export':
      return { reply: 'File, Export writes GLB, glTF, OBJ with MTL, STL and PLY, of the whole scene or of what is selected.', offers: [] };
    case 'can':
      return {
        reply: `Say it as a change and it is made, for instance “${asChange(question.words)}”. Nothing was changed yet.`,
        offers: [asChange(question.words)],
      };
    case 'how':
      return {
        reply:
          'Say what shall change and of which part (“the handle 10 mm longer”, “legs in steel”), or move the sliders in the inspector.',
        offers: [],
      };
    default:
      return why(hit, scope);
  }
}

/** What a question is about, where it names what is there; else the first thing. */
const heldBy = (found: ReturnType<typeof find> | undefined, head: BriefThing | undefined): Hit | undefined =>
  found && !isMiss(found) ? found.hits[0] : head ? { thing: head, owners: [] } : undefined;

/** Whether a question for what can be is one for a change: "could it be in oak?", and not "is it dishwasher safe?". */
const isWish = (words: string): boolean =>
  /^\s*(?:can|could|may|might|would|is it possible)\b/i.test(words) && !/\bcan i (?:change|do|say)\b/i.test(words);

/** Of two gears, or of a worm and its wheel: teeth against teeth, or against the threads of the worm. */
function ratio(numbers: NonNullable<Measured['numbers']>): Reply | undefined {
  const teeth = numbers.filter(({ place }) => /\.(?:\w+_)?teeth$/.test(place)).sort((a, b) => b.value - a.value);
  const threads =
    numbers.find(({ place }) => /\.(starts|threads)$/.test(place))?.value ??
    (teeth.some(({ place }) => /worm/.test(place)) ? 1 : undefined);
  const [large, small] = [teeth[0]?.value, teeth.length > 1 ? teeth.at(-1)?.value : threads];
  if (large === undefined || small === undefined || small <= 0) return undefined;
  return { reply: `The ratio is ${tidy(large)} : ${tidy(small)}, ${tidy(Math.round((large / small) * 1000) / 1000)} to 1.`, offers: [] };
}

/** "The strand" of a strand of pearls: a word of its own name is the thing itself. */
const isOfName = (thing: BriefThing | undefined, noun: string): boolean =>
  thing?.noun
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => word !== '' && singular(word) === singular(noun.toLowerCase())) === true;

/** "weight?", "what wood is it?": the noun is what is asked for, and no part. */
const isTalkOfAll = ({ about }: Question): boolean => ['weight', 'volume', 'price', 'print', 'export', 'material'].includes(about);

const both = (one: Reply, other: Reply): Reply => ({ reply: `${one.reply} ${other.reply}`, offers: [...one.offers, ...other.offers] });

/** A question for a change as the change itself: "could it be in 14K?" is "in 14K". */
const asChange = (words: string): string =>
  words
    .replace(/\?+\s*$/, '')
    .replace(
      /^\s*(can|could|would|will|is it possible|may)\b\s*(?:(you|i|we|it|this|that|to)\b)?\s*(please\b)?\s*(?:(be|have|make|get|do)\b)?\s*/i,
      '',
    )
    .trim() || words;

const UNMEASURED = 'The report under the design gives weights and volumes, measured on what was built.';

/** Grams of a volume in a material; undefined of what has no known density. */
function grams(material: string, volume_mm3: number): number | undefined {
  const { density } = findMaterial(material).material;
  return density === undefined ? undefined : (density * volume_mm3) / 1000;
}

/** "8.42 g", "1.35 kg". */
const weightText = (g: number): string => (g >= 1000 ? `${tidy(Math.round(g / 10) / 100)} kg` : `${tidy(Math.round(g * 100) / 100)} g`);

function weight({ facts }: Question, measured?: Measured): Reply {
  if (!measured) return { reply: UNMEASURED, offers: [] };
  const asked = facts.find((fact): fact is FactOf<'karat'> => fact.kind === 'karat');
  const other = facts.find((fact): fact is FactOf<'material'> => fact.kind === 'material');
  const worn = measured.metals.filter(({ weight_g }) => weight_g > 0);
  // a bench of iron and teak weighs what both weigh
  const isMixed = measured.parts.some((part) => part.class !== 'gem' && !worn.some(({ material: metal }) => metal === part.material));
  const metals = isMixed ? [] : worn;
  if ((asked || other) && metals.length > 0) {
    const [metal] = metals;
    const wished =
      other?.material ?? `${asked?.value}K ${/gold/i.test(metal!.material) ? metal!.material.replace(/^\S+K\s+/i, '') : 'yellow gold'}`;
    const volume = metals.reduce((sum, { volume_mm3 }) => sum + volume_mm3, 0);
    const g = grams(wished, volume);
    if (g !== undefined)
      return { reply: `In ${wished} it would weigh about ${weightText(g)}. Nothing was changed.`, offers: [`in ${wished}`] };
  }
  // "in oak?" of what is no metal
  const wished =
    other &&
    grams(
      other.material,
      measured.parts.reduce((sum, { volume_mm3 }) => sum + volume_mm3, 0),
    );
  if (other && wished !== undefined)
    return {
      reply: `All of ${other.material} it would weigh about ${weightText(wished)}. Nothing was changed.`,
      offers: [`in ${other.material}`],
    };
  const gems = measured.gems.reduce((sum, { carat }) => sum + carat, 0);
  const stones = gems > 0 ? ` The stones weigh ${tidy(Math.round(gems * 100) / 100)} ct (${weightText(gems * 0.2)}).` : '';
  if (metals.length > 0)
    return {
      reply: `It weighs ${listed(
        metals.map(({ material: name, weight_g }) => `${weightText(weight_g)} of ${name}`),
        'and',
      )}.${stones}`,
      offers: [],
    };
  const byMaterial = new Map<string, number>();
  for (const part of measured.parts.filter((one) => gems === 0 || one.class !== 'gem')) {
    const g = grams(part.material, part.volume_mm3);
    if (g !== undefined) byMaterial.set(part.material, (byMaterial.get(part.material) ?? 0) + g);
  }
  const all = [...byMaterial.values()].reduce((sum, g) => sum + g, 0);
  return byMaterial.size === 0
    ? volume(measured)
    : {
        reply: `It weighs about ${weightText(all)}${byMaterial.size > 1 ? ` (${[...byMaterial].map(([name, g]) => `${weightText(g)} of ${name}`).join(', ')})` : ` in ${[...byMaterial.keys()][0]}`}, as a solid of that material.${stones}`,
        offers: [],
      };
}

function volume(measured?: Measured, hit?: Hit, scope?: Scope, words = ''): Reply {
  if (!measured) return { reply: UNMEASURED, offers: [] };
  const total = measured.parts.reduce((sum, { volume_mm3 }) => sum + volume_mm3, 0);
  const own = hit && idOf((hit.owners.at(-1) ?? hit.thing).id);
  const room =
    measured.numbers?.find(({ place }) => place === `${own}.room`)?.value ?? (hit && scope ? roomIn(hit, scope, measured) : undefined);
  const holds = room === undefined ? '' : `It holds about ${roomText(room, words)}, filled to just below the rim. `;
  return { reply: `${holds}${tidy(Math.round(total / 10) / 100)} cm³ of material in all.`, offers: [] };
}

const VESSEL =
  /bottle|jug|mug|vase|bowl|cup|glass|pitcher|jar|kettle|pot|bucket|tank|bath|carafe|decanter|goblet|can$|urn|barrel|flask|beaker|pan/;
const CASE = /box|enclosure|crate|chest|tray|trough|drawer|basket|planter|bin/;
/** Share of its outer cylinder that a round vessel holds, as where a vessel is made for so many litres; and of its outer block a case. */
const HOLDS = { vessel: 0.8, case: 0.85 };

/** mm³ that a vessel or a case holds, reckoned from the bounds of its body; undefined of what holds nothing. */
function roomIn(hit: Hit, { vocabulary }: Scope, { parts }: Measured): number | undefined {
  const { op } = hit.owners.at(-1) ?? hit.thing;
  const isVessel = VESSEL.test(op ?? '') || (op !== undefined && vocabulary.get(op)?.family === 'vessels');
  if (!isVessel && !CASE.test(op ?? '')) return undefined;
  const own = builtOf((hit.owners.at(-1) ?? hit.thing).id, parts).map(({ bounds: { min, max } }) => max.map((value, k) => value - min[k]!));
  const body = own.sort((a, b) => b[0]! * b[1]! * b[2]! - a[0]! * a[1]! * a[2]!)[0];
  if (!body) return undefined;
  const [width, height, depth] = body as [number, number, number];
  // a spout or a handle widens one side alone
  const across = Math.min(width, depth);
  return isVessel ? HOLDS.vessel * (Math.PI / 4) * across * across * height : HOLDS.case * width * height * depth;
}

function print(measured?: Measured): Reply {
  const advice = 'The report names walls that are too thin; File, Export, STL writes the file.';
  if (!measured) return { reply: `Every part is built as a closed solid, which a printer can slice. ${advice}`, offers: [] };
  const open = measured.parts.filter(({ watertight }) => !watertight);
  const size = measured.bounds.max.map((value, k) => tidy(Math.round((value - measured.bounds.min[k]!) * 10) / 10)).join(' x ');
  return {
    reply:
      open.length > 0
        ? `Not as it is: ${listed(
            open.map(({ name }) => name),
            'and',
          )} ${open.length === 1 ? 'is' : 'are'} not closed. ${advice}`
        : `Yes: its ${measured.parts.length === 1 ? 'part is a closed solid' : `${measured.parts.length} parts are closed solids`}, ${size} mm over all. ${advice}`,
    offers: [],
  };
}

const WORDS: Readonly<Partial<Record<Dimension, string>>> = {
  length: 'long',
  width: 'wide',
  height: 'high',
  depth: 'deep',
  thickness: 'thick',
  diameter: 'across',
};

/** "Why is it that tall?": the size, and whether anybody said it. */
function sizeWithReason(question: Question, hit: Hit | undefined, scope: Scope, measured?: Measured): Reply {
  const told = size(question, hit, scope, measured);
  const reason = hit && WHY.test(question.words) ? whySo(hit, question.dimension, scope) : undefined;
  return reason === undefined ? told : { ...told, reply: `${told.reply} ${reason}` };
}

function size({ dimension, words }: Question, hit: Hit | undefined, scope: Scope, measured?: Measured): Reply {
  if (!hit) return { reply: 'There is nothing to measure yet.', offers: [] };
  const work = { scope, brief: scope.brief, vocabulary: scope.vocabulary, misses: [] };
  if (hit.thing.facts.some(({ kind }) => kind === 'ring_size') && /\bsize\b/.test(words)) {
    const said = hit.thing.facts.find((fact): fact is FactOf<'ring_size'> => fact.kind === 'ring_size');
    if (said) return { reply: `The ring is ${said.system} ${said.size}, ${tidy(said.diameter)} mm inside.`, offers: [] };
  }
  const pitch = /\bpitch (?:diameter|circle)\b/i.test(words) ? pitchDiameter(hit, scope) : undefined;
  if (pitch !== undefined) return { reply: `The pitch diameter is ${lengthText(pitch, words)}: module times teeth.`, offers: [] };
  const asked =
    dimension !== undefined && dimension !== 'size'
      ? [dimension]
      : DIMENSIONS.filter((name) => !['size', 'radius', 'side', 'circumference', 'angle'].includes(name));
  const otherwise = measured && dimension !== undefined && builtOtherwise(hit, dimension, scope, measured);
  if (otherwise) {
    const told = builtMeasures(hit, dimension, words, scope, measured);
    if (told !== undefined) return { reply: told, offers: [] };
  }
  const known = asked.flatMap((name) => {
    const value = currentOf(hit, name, work);
    return value === undefined
      ? []
      : [`${name === 'angle' ? `${tidy(value)} degrees` : lengthText(value, words)} ${WORDS[name] ?? `in ${name}`}`];
  });
  const unique = [...new Map(known.map((text) => [text.split(' ')[0], text])).values()];
  if (unique.length > 0) {
    const over = dimension && measured ? overAll(hit, dimension, words, scope, measured) : '';
    return { reply: `The ${hit.thing.noun} is ${listed(dimension ? known : unique, 'and')}${over}.`, offers: [] };
  }
  const measures = measured && builtMeasures(hit, dimension, words, scope, measured);
  if (measures !== undefined) return { reply: measures, offers: [] };
  return {
    reply: `The ${hit.thing.noun} follows the size of what it belongs to; the report under the design gives its bounds.`,
    offers: [],
  };
}

function pitchDiameter({ thing }: Hit, { plan, vocabulary }: Scope): number | undefined {
  if (!thing.outcome || !('operation' in thing.outcome)) return undefined;
  const { operation } = thing.outcome;
  const [module, teeth] = ['module', 'teeth'].map((name) => valueAt(plan, operation, name, vocabulary));
  return module !== undefined && teeth !== undefined ? module * teeth : undefined;
}

/** "How many coils?" of a spring, which is called a coil itself: its part of that name. */
function partOf(hit: Hit | undefined, { words }: Question, scope: Scope): Hit | undefined {
  const noun = /\b(?:how many|number of)\s+([a-z]+)/i.exec(words)?.[1]?.toLowerCase();
  return hit && hit.owners.length === 0 && hit.thing.count === 1 && noun !== undefined
    ? virtualPart(hit, singular(noun), scope)
    : undefined;
}

/** "how wide is the drawer?": what a size is asked of, where nobody knows it by a word. */
const nounAsked = (words: string): string | undefined =>
  /^\s*(?:and )?how (?:wide|high|tall|long|deep|thick|big|large) (?:is|are) (?:the|its) ([a-z ]+?)\s*\??\s*$/i
    .exec(words)?.[1]
    ?.toLowerCase();

/** "How high is the seat?" of a bench, which takes the word for itself: its part of that name. */
function partNamed(hit: Hit | undefined, noun: string | undefined, scope: Scope, measured: Measured | undefined): Hit | undefined {
  if (!hit || noun === undefined || hit.owners.length > 0 || isOfName(hit.thing, noun)) return undefined;
  const known = virtualPart(hit, noun, scope);
  const wanted = singular(noun.toLowerCase());
  const built = builtOf(hit.thing.id, measured?.parts).filter(({ name }) => singular(name.toLowerCase()) === wanted);
  if (known || built.length === 0) return known;
  // what is built under that name, and is no part by any word: the drawer that a table was said to have
  return {
    thing: { id: `${hit.thing.id}.${wanted}`, noun: wanted, count: 1, built: [wanted], words: noun, facts: [], parts: [] },
    owners: [hit.thing],
  };
}

/** "How many pairs fit on it?": a number of what is no part of the design, which the design does not tell. */
function unknownCount({ words }: Question, hit: Hit | undefined, scope: Scope): Reply | undefined {
  const noun = /\b(?:how many|number of)\s+(?:[a-z]+\s+)??([a-z]+)\s+(?:fit|fits|can|will|would|could|go|goes)\b/i.exec(words)?.[1];
  if (noun === undefined || !hit || isOfName(hit.thing, noun) || virtualPart(hit, singular(noun), scope)) return undefined;
  return {
    reply: `How many ${noun} that is was not worked out: only what is built is counted, ${listed(namesIn(scope), 'and')}.`,
    offers: [],
  };
}

function count(hit: Hit | undefined, scope: Scope, measured: Measured | undefined): Reply {
  if (!hit) return { reply: 'There is nothing to count yet.', offers: [] };
  const { thing } = hit;
  const { plan, vocabulary, brief } = scope;
  const outcome = thing.counted?.outcome;
  const numbers = new Map((measured?.numbers ?? []).map(({ place, value }) => [place, value]));
  const said = outcome && 'operation' in outcome && outcome.param ? valueAt(plan, outcome.operation, outcome.param, vocabulary) : undefined;
  const built =
    said ?? (hit.owners.length > 0 && !thing.counted ? countInPlan(hit, { scope, brief, vocabulary, misses: [], numbers }) : undefined);
  const n = built ?? thing.count;
  return { reply: n === 1 ? `There is one ${thing.noun}.` : `There are ${tidy(n)} of the ${thing.noun}.`, offers: [] };
}

/** "How many charms?": parts of that name as they were built, copies and all. */
function countByKind(noun: string, measured: Measured | undefined): Reply | undefined {
  const name = new RegExp(`\\b${noun.replace(/[^a-z ]/gi, '')}s?$`, 'i');
  const n = (measured?.parts ?? [])
    .filter((part) => name.test(part.name) && !/ of the /.test(part.name))
    .reduce((sum, { copies }) => sum + copies, 0);
  return n > 1 ? { reply: `There are ${n} ${noun.endsWith('s') ? noun : `${noun}s`}.`, offers: [] } : undefined;
}

function material(hit: Hit | undefined, { plan }: Scope, measured?: Measured): Reply {
  if (measured) {
    const parts =
      hit && hit.owners.length > 0 ? measured.parts.filter(({ name, role }) => [name.toLowerCase(), role].includes(hit.thing.noun)) : [];
    const of = parts.length > 0 ? parts : measured.parts;
    const byMaterial = new Map<string, string[]>();
    for (const { material: name, name: part } of of) {
      const known = byMaterial.get(name) ?? [];
      if (!known.includes(part.toLowerCase())) known.push(part.toLowerCase());
      byMaterial.set(name, known);
    }
    const told = [...byMaterial]
      .slice(0, 6)
      .map(([name, names]) => `${name}${byMaterial.size > 1 ? ` (${names.slice(0, 4).join(', ')})` : ''}`);
    if (told.length > 0) return { reply: `It is of ${listed(told, 'and')}.`, offers: [] };
  }
  const names = plan.materials.map(({ preset, id }) => preset ?? id);
  return names.length > 0
    ? { reply: `The materials are ${listed(names, 'and')}.`, offers: [] }
    : { reply: 'No material was named: each part is of what such a thing is usually made of.', offers: ['in oak', 'in brushed steel'] };
}
