import type { Brief, BriefThing, Fact } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { diffPlans } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import { isAssembly } from './assemblies.ts';
import { briefOf } from './briefOf.ts';
import { compose } from './compose.ts';
import { capitalise, tidy } from './draft.ts';
import { mergePlans } from './merge.ts';
import type { Vocabulary } from './names.ts';
import { senseOf } from './senses.ts';
import { Sheet, type Slot, slotsOf } from './sheet.ts';

/** Steps away from a design along named axes, chosen by what the thing has. Each is a change of the brief. */

export interface Variation {
  plan: Plan;
  /** What differs, in the artist's words. */
  label: string;
  axis: string;
}

interface Step {
  axis: string;
  label: string;
  apply(brief: Brief): void;
}

/** Materials that suit what a thing is: no walnut gear. */
const SUITING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/furniture/, ['walnut', 'oak', 'ash', 'black oak', 'white paint', 'cherry wood']],
  [/vessels/, ['white porcelain', 'celadon green ceramic', 'terracotta', 'cobalt blue ceramic', 'black ceramic', 'clear glass']],
  [/mechanical|features|profiles/, ['brushed steel', 'anodised black aluminium', 'brass', 'stainless steel', 'titanium']],
  [/architecture/, ['sandstone', 'white plaster', 'red brick', 'concrete', 'limestone']],
  [/solids|combine|modify/, ['brushed steel', 'walnut', 'white plastic', 'red plastic', 'brass', 'concrete']],
  [/nature/, []],
];
const OTHERS: readonly string[] = ['red paint', 'blue paint', 'black plastic', 'white plastic', 'brass', 'brushed steel'];
const GEMS = ['ruby', 'blue sapphire', 'emerald', 'amethyst', 'diamond'];
const METALS = ['18k rose gold', 'platinum', '18k yellow gold', '18k white gold', 'sterling silver'];
const CUTS = ['oval', 'cushion', 'princess', 'pear', 'emerald', 'marquise', 'round'];
const SETTINGS = ['bezel', 'prong', 'tension'];
const BANDS: readonly (readonly [string, string])[] = [
  ['knife edge', 'with a knife edge band'],
  ['flat', 'with a flat band'],
  ['court', 'with a court band'],
  ['twisted', 'with a twisted band'],
];

/** Up to `count` plans that differ visibly from the given one and from each other; axes take turns, and the seed tells which steps come first. */
export function varied(
  plan: Plan,
  count: number,
  vocabulary: Vocabulary,
  { axes = [], seed = 0 }: { axes?: readonly string[]; seed?: number } = {},
): Variation[] {
  const brief = plan.brief ?? briefOf(plan, vocabulary);
  const before = compose(brief, vocabulary);
  if (!before.plan) return [];
  const steps = stepsFor(before.brief, vocabulary);
  const asked = axes.length > 0 ? steps.filter(({ axis }) => axes.includes(axis)) : steps;
  const out: Variation[] = [];
  const seen = new Set([essence(plan, vocabulary)]);
  for (const step of [
    ...inTurns(asked, seed),
    ...(asked.length > 0
      ? inTurns(
          steps.filter((other) => !asked.includes(other)),
          seed,
        )
      : inTurns(steps, seed)),
  ]) {
    if (out.length >= count) break;
    const next = structuredClone(before.brief);
    step.apply(next);
    const after = compose(next, vocabulary);
    if (!after.plan) continue;
    const merged = mergePlans(plan, before.plan, after.plan);
    const key = essence(merged, vocabulary);
    if (seen.has(key) || diffPlans(plan, merged).every(({ what }) => what === 'plan')) continue;
    seen.add(key);
    out.push({ plan: { ...merged, name: `${plan.name}, ${step.label}`.slice(0, 200) }, label: capitalise(step.label), axis: step.axis });
  }
  return out;
}

/** What a plan makes: a value that is written out is the same as one that is left to what is usual. */
function essence({ parameters, materials, operations }: Plan, vocabulary: Vocabulary): string {
  const unusual = ({ op, params, ...operation }: Plan['operations'][number]) => {
    const usual = vocabulary.get(op)?.params ?? {};
    const said = Object.entries(params).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultOf(usual[name])));
    return { ...operation, op, params: Object.fromEntries(said) };
  };
  return JSON.stringify([parameters, materials, operations.map(unusual)]);
}

const defaultOf = (param: object | undefined): unknown => (param && 'default' in param ? param.default : undefined);

/** One step of each axis after the other; the seed turns the order within each. */
function inTurns(steps: readonly Step[], seed: number): Step[] {
  const byAxis = new Map<string, Step[]>();
  for (const step of steps) byAxis.set(step.axis, [...(byAxis.get(step.axis) ?? []), step]);
  const axes = [...byAxis.keys()];
  const lists = axes.map((axis, k) => rotated(byAxis.get(axis)!, seed + k * (seed % 3)));
  const out: Step[] = [];
  for (let round = 0; out.length < steps.length; round++) for (const list of rotated(lists, seed)) if (list[round]) out.push(list[round]!);
  return out;
}

const rotated = <T>(list: readonly T[], by: number): T[] => {
  const from = list.length === 0 ? 0 : ((by % list.length) + list.length) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

function stepsFor(brief: Brief, vocabulary: Vocabulary): Step[] {
  const head = brief.things.find(({ absent }) => !absent);
  if (!head) return [];
  const onHead =
    (change: (thing: BriefThing, brief: Brief) => void) =>
    (next: Brief): void => {
      const thing = next.things.find(({ id }) => id === head.id);
      if (thing) change(thing, next);
    };
  if (isAssembly(head)) return jewelSteps(onHead);
  const sense = senseOf(head, vocabulary, true);
  if (!sense) return [];
  return [
    ...proportionSteps(head, sense.definition, sense.preset, onHead),
    ...styleSteps(head, sense.definition, onHead),
    ...materialSteps(head, sense.definition, onHead),
    ...detailSteps(head, sense.definition, sense.preset, onHead),
  ];
}

type OnHead = (change: (thing: BriefThing, brief: Brief) => void) => (next: Brief) => void;

function putFact(thing: BriefThing, fact: Fact, ...kinds: readonly Fact['kind'][]): void {
  thing.facts = [...thing.facts.filter(({ kind }) => !kinds.includes(kind)), fact];
}

/** Lengths that a variation may stretch: those that say how the whole looks. */
const STRETCHED = /^(height|width|depth|length|diameter|size|base)(\.|$)/;

function proportionSteps(
  head: BriefThing,
  definition: OperationDeclaration,
  preset: Readonly<Record<string, unknown>>,
  onHead: OnHead,
): Step[] {
  const sheet = new Sheet(definition, preset);
  const slots = [...slotsOf(definition).values()].filter(
    ({ address, param }) => param.unit === 'mm' && STRETCHED.test(address) && !param.advanced,
  );
  const words = (slot: Slot): readonly [string, string] => {
    const side = slot.index === undefined ? slot.name : (['width', 'height', 'depth'][slot.index] ?? 'width');
    if (side === 'height') return ['taller', 'lower'];
    if (side === 'depth') return ['deeper', 'shallower'];
    if (side === 'length') return ['longer', 'shorter'];
    return side === 'diameter' ? ['broader', 'slimmer'] : ['wider', 'narrower'];
  };
  return slots.flatMap((slot) =>
    ([1.3, 0.75] as const).map((factor, k): Step => {
      const said = saidAt(head, slot.address) ?? sheet.number(slot.address);
      return {
        axis: 'proportion',
        label: words(slot)[k]!,
        apply: onHead((_, brief) => {
          if (said !== undefined) brief.choices = { ...brief.choices, [choiceKey(head.id, slot.address)]: String(tidy(said * factor)) };
        }),
      };
    }),
  );
}

const choiceKey = (id: string, name: string): string => `${id}:${name}`.slice(0, 40);

function saidAt(head: BriefThing, address: string): number | undefined {
  for (const { outcome } of [head, ...head.parts].flatMap(({ facts }) => facts))
    if (outcome && 'operation' in outcome && outcome.param === address && typeof outcome.value === 'number') return outcome.value;
  return undefined;
}

/** Other options of the choices that say how a thing is styled, and named presets of its operation. */
function styleSteps(head: BriefThing, definition: OperationDeclaration, onHead: OnHead): Step[] {
  return Object.entries(definition.params).flatMap(([name, param]) => {
    if (param.kind !== 'choice' || param.advanced || /axis|edges|face|closure|lid|plane/.test(name)) return [];
    return param.options.map(
      (option): Step => ({
        axis: 'style',
        label: `${param.label.toLowerCase()} ${option.replaceAll('_', ' ')}`,
        apply: onHead((_, brief) => {
          brief.choices = { ...brief.choices, [choiceKey(head.id, name)]: option };
        }),
      }),
    );
  });
}

function materialSteps(head: BriefThing, definition: OperationDeclaration, onHead: OnHead): Step[] {
  const jewel = /gem|diamond|stone|melee/.test(definition.op) ? GEMS : METALS;
  const suiting = definition.family === 'jewelry' ? jewel : (SUITING.find(([pattern]) => pattern.test(definition.family))?.[1] ?? OTHERS);
  const soft = /sofa|armchair|couch|cushion|pillow/.test(head.noun)
    ? ['grey wool fabric', 'cognac leather', 'navy blue velvet', 'green velvet', 'beige linen']
    : undefined;
  return (soft ?? suiting).map(
    (words): Step => ({
      axis: 'material',
      label: `in ${words}`,
      apply: onHead((thing) => putFact(thing, { kind: 'material', material: words, words }, 'material', 'colour', 'finish')),
    }),
  );
}

/** One more or one less of what is counted, and features switched the other way. */
function detailSteps(
  head: BriefThing,
  definition: OperationDeclaration,
  preset: Readonly<Record<string, unknown>>,
  onHead: OnHead,
): Step[] {
  const sheet = new Sheet(definition, preset);
  return Object.entries(definition.params).flatMap(([name, param]): Step[] => {
    if (param.advanced) return [];
    const set = (value: string) =>
      onHead((_, brief) => {
        brief.choices = { ...brief.choices, [choiceKey(head.id, name)]: value };
      });
    if (param.kind === 'flag') {
      const now = sheet.values[name] ?? param.default;
      return [
        { axis: 'detail', label: `${now === true ? 'without' : 'with'} ${param.label.toLowerCase()}`, apply: set(String(now !== true)) },
      ];
    }
    if (param.kind !== 'number' || !param.integer || name === 'seed') return [];
    const now = saidAt(head, name) ?? sheet.number(name);
    if (now === undefined) return [];
    return [1, -1].flatMap((by) => {
      const next = now + by * Math.max(1, Math.round(now / 6));
      return next >= Math.max(1, param.min) && next <= param.max
        ? [{ axis: 'detail', label: `${param.label.toLowerCase()}: ${next}`, apply: set(String(next)) }]
        : [];
    });
  });
}

function jewelSteps(onHead: OnHead): Step[] {
  const say = (adjective: string): Fact => ({ kind: 'adjective', adjective, words: adjective });
  const part = (thing: BriefThing, noun: RegExp, name: string): BriefThing => {
    const known = thing.parts.find((candidate) => noun.test(candidate.noun) && !candidate.absent);
    if (known) return known;
    const made: BriefThing = { id: `${thing.id}.${name}`, noun: name, count: 1, words: name, facts: [], parts: [] };
    thing.parts.push(made);
    return made;
  };
  const stone = (thing: BriefThing): BriefThing | undefined =>
    thing.parts.find(({ op, noun }) => /gem|diamond/.test(op ?? '') || /diamond|sapphire|ruby|emerald|stone/.test(noun));
  const cuts = CUTS.map(
    (cut): Step => ({
      axis: 'cut',
      label: `with ${/^[aeiou]/.test(cut) ? 'an' : 'a'} ${cut} stone`,
      apply: onHead((thing) => {
        const one = stone(thing);
        if (one) one.facts = [...one.facts.filter((fact) => fact.kind !== 'adjective'), say(cut)];
      }),
    }),
  );
  const metals = METALS.map(
    (metal): Step => ({
      axis: 'material',
      label: `in ${metal}`,
      apply: onHead((thing) =>
        putFact(thing, { kind: 'material', material: metal, words: metal }, 'material', 'colour', 'karat', 'finish'),
      ),
    }),
  );
  const settings = SETTINGS.map(
    (setting): Step => ({
      axis: 'setting',
      label: `in a ${setting} setting`,
      apply: onHead((thing) => {
        if (!stone(thing)) return;
        thing.facts = [
          ...thing.facts.filter((fact) => !(fact.kind === 'adjective' && SETTINGS.includes(fact.adjective.replace(/ set$/, '')))),
          say(setting),
        ];
        thing.parts = thing.parts.filter(({ noun }) => !/bezel|prong|setting/.test(noun));
      }),
    }),
  );
  const bands = BANDS.map(
    ([adjective, label]): Step => ({
      axis: 'style',
      label,
      apply: onHead((thing) => {
        const shank = part(thing, /shank|band/, 'shank');
        shank.facts = [...shank.facts.filter(({ kind }) => kind !== 'adjective'), say(adjective)];
      }),
    }),
  );
  const proportions = (
    [
      ['width', 1.5, 'with a wider band'],
      ['width', 0.7, 'with a narrower band'],
      ['thickness', 1.3, 'with a stronger band'],
    ] as const
  ).map(
    ([dimension, factor, label]): Step => ({
      axis: 'proportion',
      label,
      apply: onHead((thing) => {
        const shank = part(thing, /shank|band/, 'shank');
        shank.facts = [...shank.facts, { kind: 'extent', dimension, factor, words: label }];
      }),
    }),
  );
  return [...cuts, ...metals, ...settings, ...bands, ...proportions];
}
