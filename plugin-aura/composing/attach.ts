import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Placement } from '../plan/plan.ts';
import { bindFacts } from './bind.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { isPlainBody } from './features.ts';
import { nameOf, singular, spokenPart, standsAlone } from './names.ts';
import { bindPart, type Roles } from './parts.ts';
import { Sheet } from './sheet.ts';
import { alter, isShift } from './singled.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/**
 * Parts that are operations of their own, put where such parts sit: a lid on top, handles at the sides, legs below, drawers in front. A part
 * that is a thing by its own name is made by that thing's operation; the common ones have a plain form here.
 */

type Site = 'top' | 'below' | 'sides' | 'front' | 'back' | 'corners' | 'inside';

interface Form {
  site: Site;
  op: string;
  /** Params as expressions of the owner's sizes: W, H and D stand for size_x, size_y and size_z. */
  params: Readonly<Record<string, unknown>>;
  usual?: number;
  /** What it is of where nobody said so, and not what its owner is of. */
  material?: string;
}

const FORMS: Readonly<Record<string, Form>> = {
  lid: { site: 'top', op: 'box', params: { size: ['W', '0.08 * H', 'D'] } },
  cap: { site: 'top', op: 'cylinder', params: { diameter: '0.5 * min(W, D)', height: '0.15 * H' } },
  knob: { site: 'top', op: 'sphere', params: { diameter: 'max(0.14 * min(W, D), min(12, 0.5 * min(W, D)))' } },
  antenna: { site: 'top', op: 'cylinder', params: { diameter: '0.02 * W + 0.5', height: '0.8 * H' } },
  chimney: { site: 'top', op: 'box', params: { size: ['0.15 * W', '0.3 * H', '0.15 * W'] } },
  leg: { site: 'corners', op: 'cylinder', params: { diameter: '0.1 * min(W, D)', height: '0.6 * min(W, D)' }, usual: 4 },
  caster: { site: 'corners', op: 'create_caster', params: { diameter: '0.09 * min(W, D) + 4' }, usual: 4 },
  foot: { site: 'corners', op: 'cylinder', params: { diameter: '0.14 * min(W, D)', height: '0.06 * min(W, D) + 1' }, usual: 4 },
  wheel: { site: 'sides', op: 'cylinder', params: { diameter: '0.45 * H', height: '0.12 * D', axis: 'z' }, usual: 4 },
  base: { site: 'below', op: 'cylinder', params: { diameter: '1.15 * max(W, D)', height: '0.12 * H + 1' } },
  stand: { site: 'below', op: 'cylinder', params: { diameter: '0.2 * min(W, D)', height: '0.6 * H' } },
  post: { site: 'below', op: 'cylinder', params: { diameter: '0.08 * W + 1', height: '1.5 * H' } },
  pole: { site: 'below', op: 'cylinder', params: { diameter: '0.06 * W + 1', height: '2 * H' } },
  handle: {
    site: 'sides',
    op: 'sweep',
    params: {
      profile: { circle: '0.06 * W' },
      path: {
        line: [
          ['0', '0 - 0.2 * H', '0'],
          ['0.18 * W', '0 - 0.2 * H', '0'],
          ['0.18 * W', '0.2 * H', '0'],
          ['0', '0.2 * H', '0'],
        ],
        bend: '0.07 * W',
      },
    },
    usual: 1,
  },
  drawer: { site: 'front', op: 'box', params: { size: ['0.9 * W', '0.8 * H', '0.04 * D'], round: '0.01 * D' }, usual: 1 },
  door: { site: 'front', op: 'box', params: { size: ['0.4 * W', '0.85 * H', '0.04 * D'] }, usual: 1 },
  window: { site: 'front', op: 'box', params: { size: ['0.22 * W', '0.25 * H', '0.03 * D'] }, usual: 1 },
  screen: { site: 'front', op: 'box', params: { size: ['0.8 * W', '0.55 * H', '0.03 * D'], round: '0.01 * D' } },
  panel: { site: 'front', op: 'box', params: { size: ['0.8 * W', '0.7 * H', '0.03 * D'] } },
  button: { site: 'front', op: 'cylinder', params: { diameter: '0.08 * W', height: '0.06 * D', axis: 'z' }, usual: 1 },
  dial: { site: 'front', op: 'cylinder', params: { diameter: '0.18 * W', height: '0.08 * D', axis: 'z' }, usual: 1 },
  label: { site: 'front', op: 'box', params: { size: ['0.42 * W', '0.26 * H', '0.006 * W + 0.4'] }, material: 'paper' },
  latch: { site: 'front', op: 'box', params: { size: ['0.08 * W', '0.14 * H', '0.05 * D'] } },
  hinge: { site: 'back', op: 'cylinder', params: { diameter: '0.05 * H', height: '0.2 * W', axis: 'x' }, usual: 2 },
  shelf: { site: 'inside', op: 'box', params: { size: ['0.94 * W', '0.03 * H', '0.94 * D'] }, usual: 1 },
};

/** One foot below a leg is as wide as that, and no foot of four. */
const BELOW_ONE: Readonly<Record<string, Form | undefined>> = {
  foot: { site: 'below', op: 'cylinder', params: { diameter: '1.1 * max(W, D)', height: '0.5 * max(W, D)' } },
  wheel: { site: 'below', op: 'cylinder', params: { diameter: '1.2 * max(W, D)', height: '0.6 * max(W, D)', axis: 'z' } },
  caster: { site: 'below', op: 'create_caster', params: { diameter: '0.9 * max(W, D)' } },
};

/** What hangs under a part is as large as that part is wide, and not as it is thick; a shelf leaves room for what lies on it. */
const UNDER: Readonly<Record<string, (Form & { gap?: number }) | undefined>> = {
  shelf: { site: 'below', op: 'box', params: { size: ['0.86 * W', '0.03 * min(W, D)', '0.8 * D'] }, gap: 0.35 },
  drawer: { site: 'below', op: 'box', params: { size: ['0.6 * W', '0.18 * min(W, D)', '0.85 * D'] } },
};
/** A change of size against the usual one, of all sides alike. */
const isOverall = (fact: Fact): fact is FactOf<'extent'> =>
  fact.kind === 'extent' && fact.dimension === 'size' && fact.by === undefined && fact.axes === undefined;
const isUnder = (fact: Fact): boolean => fact.kind === 'position' && /\b(?:under|underneath|below|beneath)\b/.test(fact.at);

const ALSO: Readonly<Record<string, string>> = {
  cover: 'lid',
  top: 'lid',
  feet: 'foot',
  grip: 'handle',
  pull: 'handle',
  display: 'screen',
  switch: 'button',
  sticker: 'label',
  decal: 'label',
  clasp: 'latch',
  lock: 'latch',
  finial: 'knob',
  castor: 'caster',
  pedestal: 'base',
  plinth: 'base',
  stem: 'stand',
  stick: 'pole',
};

function formOf(noun: string): Form | undefined {
  const known = (word: string): Form | undefined => {
    const name = Object.hasOwn(ALSO, word) ? ALSO[word]! : word;
    return Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  };
  const plain = singular(noun);
  return known(plain) ?? known(plain.split(' ').at(-1) ?? '');
}

function ownOperation(part: BriefThing, made: Made | undefined, { vocabulary }: Context): string | undefined {
  const is = made?.definition ? spokenPart(made.definition, part.noun)?.[1].is : undefined;
  const op = is ?? part.op;
  const definition = op === undefined ? undefined : vocabulary.get(op);
  return definition && standsAlone(definition) ? op : undefined;
}

/** Whether a part could be made at all. */
export const attachable = (part: BriefThing): boolean => formOf(part.noun) !== undefined;

/** The lid of a round body is round. */
function roundForm(form: Form | undefined, made: Made): Form | undefined {
  const round = made.sheet?.has('diameter') === true && !made.sheet.has('width');
  return form && round && form.op === 'box' && form.site === 'top'
    ? { ...form, op: 'cylinder', params: { diameter: 'min(W, D)', height: '0.07 * H' } }
    : form;
}

/** Whether a part of this name has a plain form of its own. */
export const canAttach = ({ noun }: BriefThing): boolean => formOf(noun) !== undefined;

/** Makes a part and puts it where such parts sit; says why not where nobody knows it. */
export function attachPart(part: BriefThing, made: Made, context: Context, how?: 'one below') {
  const usualForm = roundForm(formOf(part.noun), made);
  const form = how && usualForm ? { ...(BELOW_ONE[singular(part.noun)] ?? usualForm), site: 'below' as const, usual: 1 } : usualForm;
  const under = made.owner && form && part.facts.some(isUnder) ? UNDER[singular(part.noun)] : undefined;
  // A thing in its own right that the owner knows nothing of is only put on it where it was said where.
  const isPart = made.definition !== undefined && spokenPart(made.definition, part.noun)?.[1].is !== undefined;
  const placed = part.facts.some((fact) => fact.kind === 'position' && !isShift(fact));
  const own = form || isPart || placed ? ownOperation(part, made, context) : undefined;
  if (!own && !form) {
    part.outcome = { why: `Nobody here knows a “${part.noun}” of the ${context.draft.get(made.id)?.name?.toLowerCase() ?? 'thing'}.` };
    return;
  }
  const { draft, vocabulary } = context;
  const id = `${made.id}_${part.id.split('.').at(-1)}`;
  // A plain form follows the owner's size; an operation of its own is used where its size was said, or where there is no form.
  const sized = part.facts.some((fact) => fact.kind === 'measure') && singular(part.noun) !== 'shelf';
  const op = own !== undefined && !under && (form === undefined || sized) ? own : (form?.op ?? own!);
  const definition = vocabulary.get(op);
  if (!definition) return;
  const sheet = new Sheet(definition);
  const operation = draftId(id);
  const roles: Roles = {};
  for (const child of part.parts) bindPart({ sheet, operation, note: (sentence) => draft.note(sentence) }, child, roles);
  // what it shall be against its usual size, and how far from its usual place, is done to it when it stands
  const later = part.facts.filter((fact) => fact.outcome === undefined && (fact.kind === 'extent' || isShift(fact)));
  bindFacts(
    { sheet, operation, note: (sentence) => draft.note(sentence) },
    part.facts.filter((fact) => fact.outcome === undefined && !later.includes(fact)),
  );
  // "little feet": the form itself is smaller, and sits where its form sits
  const sizes = op === form?.op ? later.filter(isOverall) : [];
  const factor = sizes.reduce((product, fact) => product * fact.factor, 1);
  for (const fact of sizes) fact.outcome = { operation, param: 'size' };
  const scaled = op === form?.op && form ? scaledParams(under ?? lowWheels(form, part, made), made, sheet, factor) : {};
  const substance = substanceOf(part.facts, part.noun, undefined);
  const whole = made.owner ?? made;
  const usual = whole.material ?? (draft.get(whole.id)?.material === undefined ? usualMaterial(whole) : undefined);
  const material = substance
    ? draft.material(substance.words)
    : form?.material
      ? draft.material(form.material)
      : usual === whole.material
        ? usual
        : usual && draft.material(usual);
  const one = draft.add({
    id: operation,
    op,
    name: nameOf(part),
    params: merged(scaled, sheet.params(draft, operation, capitalise(part.noun), op === form?.op), sheet),
    ...(material !== undefined && { material }),
  });
  if (substance) tellSubstance(substance, one, 'material');
  part.outcome = { operation: one };
  const written = lettered(part, one, context);
  const count = part.counted || part.count > 1 ? part.count : (form?.usual ?? 1);
  setAt(written, part, form?.site ?? 'top', count, made, context);
  if (part.counted) part.counted.outcome = { operation: draft.operations.at(-1)!.id, param: 'count', value: count };
  const top = made.tops.at(-1);
  const left = later.filter((fact) => fact.outcome === undefined);
  if (left.length > 0 && top !== undefined && made.tops.length - 1 !== made.bodyTop)
    made.tops[made.tops.length - 1] = alter({ part: { ...part, facts: left }, input: top, base: operation, names: [] }, undefined, draft);
}

/** "A label that says TEA": the letters are drawn on its front; gives the operation that bears them. */
function lettered(part: BriefThing, one: string, { draft }: Context): string {
  const fact = part.facts.find((candidate): candidate is FactOf<'text'> => candidate.kind === 'text' && candidate.outcome === undefined);
  if (!fact) return one;
  const share = tidy(1.1 / Math.max(2, fact.text.length));
  const size = `= min(0.6 * ${one}.size_y, ${share} * ${one}.size_x)`;
  const params = { profile: { text: fact.text, size }, face: 'front', depth: `= 0.2 * ${one}.size_z` };
  const id = draft.add({
    id: `${one}_text`,
    op: 'paint',
    name: draft.get(one)?.name ?? 'Label',
    inputs: [one],
    params,
    material: draft.material('black paint'),
  });
  fact.outcome = { operation: id, param: 'profile.text', value: fact.text };
  return id;
}

/** What things of a family are made of where nobody said so; the operation in code knows it only while it is built. */
const USUAL: Readonly<Record<string, string>> = {
  create_lamp: 'brushed steel',
  create_sofa: 'oak',
  create_glass: 'clear glass',
  create_bottle: 'green glass',
  create_crate: 'pine',
  create_house: 'white paint',
};
const USUAL_OF_FAMILY: Readonly<Partial<Record<string, string>>> = {
  furniture: 'oak',
  vessels: 'white porcelain',
  architecture: 'white paint',
  mechanical: 'steel',
};

/** Material of the owner as it is made when nobody says another. */
const usualMaterial = ({ definition }: Made): string | undefined => definition && usualOf(definition);

/** What an operation makes its thing of where nobody says another material. */
export function usualOf(definition: OperationDeclaration): string | undefined {
  return Object.values(definition.body?.materials ?? {})[0] ?? USUAL[definition.op] ?? USUAL_OF_FAMILY[definition.family];
}

const draftId = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** Wheels under a thing that is no plain body are castors, however high it is. */
const lowWheels = (form: Form, { noun }: BriefThing, { definition }: Made): Form =>
  singular(noun) === 'wheel' && !isPlainBody(definition)
    ? { ...form, params: { ...form.params, diameter: 'min(0.45 * H, 0.22 * W)' } }
    : form;

/** The form's params as expressions over the owner's sizes; what was said of the part itself stands. */
function scaledParams(form: Form, made: Made, sheet: Sheet, factor = 1): Record<string, unknown> {
  const written = (value: unknown): unknown => {
    if (typeof value === 'string' && /[WHD]|^[\d.]/.test(value) && value !== 'x' && value !== 'z')
      return `= ${factor === 1 ? '' : `${tidy(factor)} * (`}${value.replace(/\bW\b/g, `${made.id}.size_x`).replace(/\bH\b/g, `${made.id}.size_y`).replace(/\bD\b/g, `${made.id}.size_z`)}${factor === 1 ? '' : ')'}`;
    if (Array.isArray(value)) return value.map(written);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
    return value;
  };
  return Object.fromEntries(
    Object.entries(form.params)
      .filter(([name]) => !sheet.said.has(name))
      .map(([name, value]) => [name, written(value)]),
  );
}

/** What was said of a part over its form, one number at a time: of a shelf so thick the width and the depth stay those of the form. */
function merged(form: Record<string, unknown>, own: Record<string, unknown>, { said }: Sheet): Record<string, unknown> {
  const whole = Object.entries(own).map(([name, value]): [string, unknown] => {
    const usual = form[name];
    if (!Array.isArray(value) || !Array.isArray(usual) || value.length !== usual.length || said.has(name)) return [name, value];
    return [name, value.map((number: unknown, k): unknown => (said.has(`${name}.${k}`) ? number : usual[k]))];
  });
  return { ...form, ...Object.fromEntries(whole) };
}

function setAt(one: string, part: BriefThing, site: Site, count: number, made: Made, context: Context) {
  const { draft } = context;
  const said = part.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && !isShift(fact));
  const where: Site = said ? siteOf(said.at, site) : site;
  if (said) said.outcome = { operation: one, param: 'at' };
  const owner = made.id;
  const at = (placement: Placement): void => draft.place(one, placement);
  const standAll = (spots: readonly (readonly [number | string, number | string, number | string, number?])[], suffix: string): void => {
    const id = draft.add({
      id: `${one}_${suffix}`,
      op: 'place',
      name: draft.get(one)?.name ?? capitalise(part.noun),
      inputs: [one],
      params: { at: spots.map((spot) => [...spot]) },
    });
    made.tops.push(id);
  };
  const single = (): void => void made.tops.push(one);
  const spread = (k: number, n: number, span: string): string => `= ${Math.round(((k + 0.5) / n - 0.5) * 1e4) / 1e4} * ${owner}.${span}`;
  // "200 mm above the floor"
  if (said?.distance !== undefined && said.at === 'bottom' && site === 'inside') {
    at({ my: 'bottom', to: `${owner}.bottom`, offset: [0, said.distance, 0] });
    return single();
  }
  // a label at the top is on the front, high up
  if (where === 'top' && site === 'front' && formOf(part.noun) === FORMS.label) {
    at({ my: 'back', to: `${owner}.front`, offset: [0, `= 0.36 * ${owner}.size_y`, 0] });
    return single();
  }
  switch (where) {
    case 'top':
      // the mouth of a mug is not in the middle of mug and handle
      at({
        my: 'bottom',
        to: `${owner}.${formOf(part.noun) === FORMS.lid && made.definition?.anchors?.rim !== undefined ? 'rim' : 'top'}`,
      });
      if (count === 1) return single();
      return standAll(
        Array.from({ length: count }, (_, k) => [spread(k, count, 'size_x'), 0, 0]),
        'row',
      );
    case 'below': {
      const gap = made.owner ? UNDER[singular(part.noun)]?.gap : undefined;
      at({ my: 'top', to: `${owner}.bottom`, ...(gap && { offset: [0, `= 0 - ${gap} * min(${owner}.size_x, ${owner}.size_z)`, 0] }) });
      single();
      made.lifted = made.owner === undefined;
      return;
    }
    case 'corners': {
      at({ my: 'top', to: `${owner}.bottom` });
      if (count === 4) {
        const x = `0.4 * ${owner}.size_x`;
        const z = `0.4 * ${owner}.size_z`;
        standAll(
          [
            [`= -${x}`, 0, `= ${z}`],
            [`= ${x}`, 0, `= ${z}`],
            [`= ${x}`, 0, `= -${z}`],
            [`= -${x}`, 0, `= -${z}`],
          ],
          'all',
        );
      } else if (count === 1) single();
      else {
        draft.place(one, { my: 'top', to: `${owner}.bottom` });
        const radius = `0.36 * min(${owner}.size_x, ${owner}.size_z)`;
        standAll(
          Array.from({ length: count }, (_, k) => {
            const angle = Math.round((90 + (360 * k) / count) * 100) / 100;
            return [`= ${radius} * cos(${angle})`, 0, `= ${radius} * sin(${angle})`] as const;
          }),
          'all',
        );
      }
      made.lifted = made.owner === undefined;
      return;
    }
    case 'sides':
      if (singular(part.noun) === 'wheel') {
        at({ my: 'center', to: `${owner}.bottom` });
        const x = `0.32 * ${owner}.size_x`;
        const z = `(0.5 * ${owner}.size_z + 0.5 * ${one}.size_z)`;
        const spots = [
          [`= -${x}`, 0, `= ${z}`],
          [`= ${x}`, 0, `= ${z}`],
          [`= ${x}`, 0, `= -${z}`],
          [`= -${x}`, 0, `= -${z}`],
        ] as const;
        standAll(
          count === 2
            ? [
                [0, 0, `= ${z}`],
                [0, 0, `= -${z}`],
              ]
            : spots,
          'all',
        );
        made.lifted = made.owner === undefined;
        return;
      }
      // rooted in a wall that may lean inward
      at({ my: 'left', to: `${owner}.right`, offset: [`= -0.05 * ${owner}.size_x`, 0, 0] });
      if (count < 2) return single();
      return void made.tops.push(
        draft.add({
          id: `${one}_pair`,
          op: 'mirror',
          name: draft.get(one)?.name ?? capitalise(part.noun),
          inputs: [one],
          params: { plane: 'x' },
        }),
      );
    case 'front':
    case 'back':
      at({ my: where === 'front' ? 'back' : 'front', to: `${owner}.${where}` });
      if (count === 1) return single();
      return singular(part.noun) === 'drawer'
        ? stacked(one, count, made, context)
        : standAll(
            Array.from({ length: count }, (_, k) => [spread(k, count, 'size_x'), 0, 0]),
            'row',
          );
    case 'inside':
      at({ my: 'center', to: `${owner}.center` });
      return single();
  }
}

/** Drawers share the front from top to bottom. */
function stacked(one: string, count: number, made: Made, { draft }: Context): void {
  const operation = draft.get(one);
  const owner = made.id;
  if (operation) operation.params.size = [`= 0.9 * ${owner}.size_x`, `= 0.86 * ${owner}.size_y / ${count}`, `= 0.04 * ${owner}.size_z`];
  made.tops.push(
    draft.add({
      id: `${one}_stack`,
      op: 'linear_array',
      name: operation?.name ?? 'Drawers',
      inputs: [one],
      params: { count, step: [0, `= 0.94 * ${owner}.size_y / ${count}`, 0], centered: true },
    }),
  );
}

function siteOf(at: string, otherwise: Site): Site {
  if (/\b(side|sides|left|right|end|ends)\b/.test(at)) return 'sides';
  if (/\b(top|upper)\b/.test(at)) return 'top';
  if (/\b(front)\b/.test(at)) return 'front';
  if (/\b(back|rear)\b/.test(at)) return 'back';
  if (/\b(bottom|below|underneath|under)\b/.test(at)) return 'below';
  if (/corner/.test(at)) return 'corners';
  if (/inside|\bin\b/.test(at)) return 'inside';
  return otherwise;
}
