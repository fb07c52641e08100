import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Placement } from '../plan/plan.ts';
import { BELOW_ONE, bowOn, FORMS, type Form, formOf, type Site, UNDER } from './attachForms.ts';
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

/** A change of size against the usual one, of all sides alike. */
const isOverall = (fact: Fact): fact is FactOf<'extent'> =>
  fact.kind === 'extent' && fact.dimension === 'size' && fact.by === undefined && fact.axes === undefined;
const isUnder = (fact: Fact): boolean => fact.kind === 'position' && /\b(?:under|underneath|below|beneath)\b/.test(fact.at);

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

const FACE = /\b(front|back|rear|left|right|top)\b/;
const isPair = (fact: Fact): boolean => fact.kind === 'pattern' && fact.pattern === 'both_sides';

/** The face of its owner that a handle was put on; undefined where nobody said. */
function faceOf({ noun, facts }: BriefThing): string | undefined {
  if (!/(?:^| )(?:handle|grip|pull)s?$/.test(noun)) return undefined;
  const at = facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && !isShift(fact))?.at;
  const face = at === undefined ? undefined : FACE.exec(at)?.[1];
  return face === 'rear' ? 'back' : (face ?? (facts.some(isPair) ? 'right' : undefined));
}

/** Whether a handle is where the thing itself has none: that one is put on, and those that it has stay. */
export function isSetApart(part: BriefThing, definition: OperationDeclaration): boolean {
  const face = /^(?:furniture|containers)$/.test(definition.family) && !part.absent ? faceOf(part) : undefined;
  if (face === undefined) return false;
  const at = spokenPart(definition, part.noun)?.[1].at;
  const said = part.facts.some(isPair) ? 'each side' : face;
  return at === undefined ? said !== 'front' : !at.includes(said);
}

/** Makes a part and puts it where such parts sit; says why not where nobody knows it. */
export function attachPart(part: BriefThing, made: Made, context: Context, how?: 'one below') {
  const face = made.sheet?.has('width') === true || made.definition?.op === 'box' || made.owner ? faceOf(part) : undefined;
  const bow = face === undefined ? undefined : bowOn(face);
  const usualForm = bow ?? roundForm(formOf(part.noun), made);
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
  if (bow && (face === 'left' || face === 'right')) setAside(written, part, face, made, context);
  else setAt(written, part, form?.site ?? 'top', count, made, context);
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

/** A bow on the left or the right side, or on both. */
function setAside(one: string, part: BriefThing, face: 'left' | 'right', made: Made, { draft }: Context): void {
  draft.place(one, { my: face === 'left' ? 'right' : 'left', to: `${made.id}.${face}` });
  const pair = part.facts.find(isPair);
  const top = pair
    ? draft.add({ id: `${one}_pair`, op: 'mirror', name: draft.get(one)?.name ?? 'Handle', inputs: [one], params: { plane: 'x' } })
    : one;
  for (const fact of part.facts)
    if (fact === pair || (fact.kind === 'position' && !isShift(fact))) fact.outcome = { operation: top, param: pair ? 'plane' : 'at' };
  made.tops.push(top);
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
