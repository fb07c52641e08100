import type { BriefThing, FactOf } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import { DIMENSIONS, type Dimension } from '../../plan/spoken.ts';
import type { Utterance } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { listed, type Reply } from '../reply.ts';
import { currentOf } from './measureEdits.ts';
import { find, type Hit, isMiss, namesIn, type Scope } from './target.ts';
import { valueAt } from './values.ts';

/** What was measured on the built design, as far as the caller has it. */
export interface Measured {
  metals?: readonly { material: string; weight_g: number }[];
  parts?: readonly { name: string; volume_mm3: number; watertight: boolean }[];
  bounds?: { min: readonly number[]; max: readonly number[] };
}

type Question = Extract<Utterance, { kind: 'question' }>;

/** Answers a question from the plan and, where it is given, from what was measured. Nothing changes. */
export function answer(question: Question, scope: Scope, measured: Measured = {}): Reply {
  const found = question.target ? find(question.target, scope) : undefined;
  if (found && isMiss(found) && question.target?.noun !== undefined)
    return {
      reply: `There is no “${found.miss.word}” in this design; there is ${listed(namesIn(scope), 'and')}. Nothing was changed.`,
      offers: [],
    };
  const head = scope.brief.things.find(({ absent }) => !absent);
  const hit: Hit | undefined = found && !isMiss(found) ? found.hits[0] : head ? { thing: head, owners: [] } : undefined;
  switch (question.about) {
    case 'weight':
      return weight(measured);
    case 'volume':
      return volume(measured);
    case 'size':
      return size(question, hit, scope, measured);
    case 'count':
      return count(hit, scope);
    case 'material':
      return material(hit, scope);
    case 'price':
      return {
        reply: 'Prices change by the day and are not kept here. The report gives weights and carats, from which a price is reckoned.',
        offers: [],
      };
    case 'print':
      return {
        reply:
          'Every part is built as a closed solid, which a printer can slice. The report under the design names walls that are too thin; File, Export, STL writes the file.',
        offers: [],
      };
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
      return {
        reply: `This design has ${listed(namesIn(scope), 'and')}. Ask for a size, a number or a material of one of them.`,
        offers: [],
      };
  }
}

/** A question for a change as the change itself: "could it be in 14K?" is "in 14K". */
const asChange = (words: string): string =>
  words
    .replace(/\?+\s*$/, '')
    .replace(/^\s*(can|could|would|will|is it possible|may)\b\s*(you|i|we|it|this|that|to)?\s*(please)?\s*(be|have|make|get|do)?\s*/i, '')
    .trim() || words;

function weight({ metals }: Measured): Reply {
  const weighed = metals?.filter(({ weight_g }) => weight_g > 0) ?? [];
  return weighed.length > 0
    ? {
        reply: `${listed(
          weighed.map(({ material: name, weight_g }) => `${name}: ${tidy(Math.round(weight_g * 100) / 100)} g`),
          'and',
        )}.`,
        offers: [],
      }
    : {
        reply: 'The report under the design gives the weight of each metal and the volume of each part, measured on what was built.',
        offers: [],
      };
}

function volume({ parts }: Measured): Reply {
  const total = parts?.reduce((sum, part) => sum + part.volume_mm3, 0);
  return total
    ? { reply: `${Math.round(total)} mm³ in all.`, offers: [] }
    : { reply: 'The report under the design gives the volume of each part, measured on what was built.', offers: [] };
}

const WORDS: Readonly<Partial<Record<Dimension, string>>> = {
  length: 'long',
  width: 'wide',
  height: 'high',
  depth: 'deep',
  thickness: 'thick',
  diameter: 'across',
};

function size({ dimension, words }: Question, hit: Hit | undefined, scope: Scope, { bounds }: Measured): Reply {
  if (!hit) return { reply: 'There is nothing to measure yet.', offers: [] };
  const work = { scope, brief: scope.brief, vocabulary: scope.vocabulary, misses: [] };
  if (hit.thing.facts.some(({ kind }) => kind === 'ring_size') && /\bsize\b/.test(words)) {
    const said = hit.thing.facts.find((fact): fact is FactOf<'ring_size'> => fact.kind === 'ring_size');
    if (said) return { reply: `The ring is ${said.system} ${said.size}, ${tidy(said.diameter)} mm inside.`, offers: [] };
  }
  const asked =
    dimension !== undefined && dimension !== 'size'
      ? [dimension]
      : DIMENSIONS.filter((name) => !['size', 'radius', 'side', 'circumference', 'angle'].includes(name));
  const known = asked.flatMap((name) => {
    const value = currentOf(hit, name, work);
    return value === undefined ? [] : [`${tidy(value)} ${name === 'angle' ? 'degrees' : 'mm'} ${WORDS[name] ?? `in ${name}`}`];
  });
  const unique = [...new Map(known.map((text) => [text.split(' ')[0], text])).values()];
  if (unique.length > 0) return { reply: `The ${hit.thing.noun} is ${listed(dimension ? known : unique, 'and')}.`, offers: [] };
  if (bounds) {
    const [x, y, z] = [0, 1, 2].map((k) => tidy(Math.round(((bounds.max[k] ?? 0) - (bounds.min[k] ?? 0)) * 10) / 10));
    return { reply: `Over all it is ${x} mm wide, ${y} mm high and ${z} mm deep.`, offers: [] };
  }
  return {
    reply: `The ${hit.thing.noun} follows the size of what it belongs to; the report under the design gives its bounds.`,
    offers: [],
  };
}

function count(hit: Hit | undefined, { plan, vocabulary }: Scope): Reply {
  if (!hit) return { reply: 'There is nothing to count yet.', offers: [] };
  const { thing } = hit;
  const outcome = thing.counted?.outcome;
  const built =
    outcome && 'operation' in outcome && outcome.param ? valueAt(plan, outcome.operation, outcome.param, vocabulary) : undefined;
  const n = built ?? thing.count;
  return { reply: n === 1 ? `There is one ${thing.noun}.` : `There are ${n} of the ${thing.noun}.`, offers: [] };
}

function material(hit: Hit | undefined, { plan }: Scope): Reply {
  const worn = (thing: BriefThing): string | undefined => {
    const fact = thing.facts.find(({ kind }) => kind === 'material' || kind === 'colour');
    return fact?.kind === 'material' ? fact.material : fact?.kind === 'colour' ? fact.colour : undefined;
  };
  const own = hit ? worn(hit.thing) : undefined;
  if (hit && own) return { reply: `The ${hit.thing.noun} is ${own}.`, offers: [] };
  const names = materialsOf(plan);
  return names.length > 0
    ? { reply: `The materials are ${listed(names, 'and')}.`, offers: [] }
    : { reply: 'No material was named: each part is of what such a thing is usually made of.', offers: ['in oak', 'in brushed steel'] };
}

const materialsOf = ({ materials }: Plan): string[] => materials.map(({ preset, id }) => preset ?? id);
