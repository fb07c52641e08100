import { clearanceOf } from '../operations/mechanical/metric.ts';
import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Dimension, SpokenPart } from '../plan/spoken.ts';
import { factorTo } from './address.ts';
import { type Binding, numberAddress, outcomeOf, setAdjective } from './bind.ts';
import { singular, spokenPart } from './names.ts';
import { type Sheet, slotsOf } from './sheet.ts';
import { substanceOf } from './substance.ts';
import { countsOf, holdsOfPart } from './truths.ts';

/** Parts by which a thing's own parameters are set: four legs, black shade, no arms, tapered legs, a seat 46 cm high. */

/** What the parts of a thing ask of its materials, by role. */
export type Roles = Record<string, string>;

/** Parts whose look goes along with another's: the frame of a brown door is brown. */
const ALONG: Readonly<Record<string, readonly string[]>> = { door: ['frame'], window: ['frame'], frame: ['apron', 'stretcher'] };

/**
 * Sets what a part says of its owner. False where the owner knows nothing of such a part; then it may be a component of its own.
 * Outcomes go to the part and to its facts.
 */
export function bindPart(
  binding: Binding,
  part: BriefThing,
  roles: Roles,
  /** Whether the part is only some of what wears a role: then its look is not for the role. */
  finer: (noun: string, role: string) => boolean = () => false,
): boolean {
  const { sheet, operation } = binding;
  const [name, spoken] = spokenPart(sheet.definition, part.noun) ?? [singular(part.noun), {}];
  if (part.absent) return bindAbsence(binding, part, name, spoken);
  const opened = openFace(part);
  if (opened && spoken.absent && bindAbsence(binding, part, name, spoken)) {
    if (opened !== true) opened.outcome = { operation };
    return true;
  }
  // words that set more than the part's being there come first: a mirror on the middle door, a slab leg
  let known = false;
  for (const fact of part.facts)
    if (!fact.outcome && (fact.kind === 'position' || fact.kind === 'adjective') && bindFact(binding, fact, name, spoken)) known = true;
  known = bindPresence(binding, part, name, spoken) || known;
  known = bindCount(binding, part, name, spoken) || known;
  for (const fact of part.facts) {
    if (fact.outcome) continue;
    if (bindFact(binding, fact, name, spoken)) known = true;
  }
  const role = roleOf(sheet.definition, name, spoken);
  const substance = substanceOf(part.facts, name, undefined, sheet.definition.body?.materials?.[role ?? '']);
  if (role !== undefined && substance && !finer(part.noun, role)) {
    roles[role] = substance.words;
    const isOwn =
      name === 'frame' || sheet.definition.op === `create_${name}` || (sheet.definition.op === 'create_house' && name === 'door');
    for (const other of isOwn ? (ALONG[name] ?? []) : []) if (hasRole(sheet.definition, other)) roles[other] ??= substance.words;
    for (const fact of substance.facts)
      fact.outcome = { operation, param: role === 'main' ? 'material' : `materials.${role}`, value: substance.words };
    part.outcome ??= { operation, param: role === 'main' ? 'material' : `materials.${role}`, value: substance.words };
    known = true;
  }
  const declared = spokenPart(sheet.definition, part.noun) !== undefined;
  if (!known && spoken.is === undefined && (role !== undefined || declared)) {
    part.outcome = { operation };
    known = true;
  }
  if (!known) return false;
  part.outcome ??= { operation };
  // "with one handle" of what has one
  if (part.count === 1 && part.counted && !part.counted.outcome && flagOf(sheet, name) !== undefined) part.counted.outcome = { operation };
  for (const fact of part.facts) if (!fact.outcome && holdsOfPart(sheet.definition, name, fact)) fact.outcome = { operation };
  // "a lid with a brass knob": what is said inside a part may be a part of the owner too; "a knob on each leg" is one of each leg
  const one = part.parts.find((child) => ON_EACH.test(part.words) && /^(?:handle|knob|pull)$/.test(singular(child.noun)) && !child.absent);
  if (one && name === 'drawer' && sheet.has('drawer_handles') && sheet.set('drawer_handles', one.count) && one.counted)
    one.counted.outcome = { operation, param: 'drawer_handles', value: one.count };
  for (const child of part.parts)
    if (
      !child.outcome &&
      !child.which &&
      (!(ON_EACH.test(part.words) && !OPENS.test(name)) || isInEach(sheet.definition, child.noun, name)) &&
      spokenPart(sheet.definition, child.noun) !== undefined
    )
      bindPart(binding, child, roles, finer);
  tellCount(binding, part, name);
  return true;
}

/** "An open back" is none; the word that says so, where it is not in the noun. */
function openFace({ noun, facts }: BriefThing): Fact | boolean {
  if (/^open (?:back|front|top|side|bottom)s?$/.test(noun)) return true;
  return (
    /^(?:back|front|top|side|bottom)s?$/.test(noun) &&
    (facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'open') ?? false)
  );
}

/** "Two holes in each leg" of a bracket, which has its holes in each of them in any case. */
const isInEach = (definition: OperationDeclaration, noun: string, name: string): boolean =>
  spokenPart(definition, noun)?.[1].at?.includes(`each ${name}`) === true;

const ON_EACH = /^(?:each|every|both)\b/i;
/** What has handles and knobs of its own, where its thing has any. */
const OPENS = /^(?:door|drawer|lid|cover|hatch|gate|front)$/;

/** How many of a part things have that say no number for it. */
const FIXED: Readonly<Record<string, number>> = {
  leg: 4,
  foot: 4,
  arm: 2,
  armrest: 2,
  eye: 2,
  ear: 2,
  wing: 2,
  wheel: 4,
  hand: 2,
  side: 2,
  end: 2,
  bench: 2,
  leaf: 2,
  'bolt hole': 2,
  flange: 2,
};

/** "A chair with a million legs": a number that the thing does not take is not passed over in silence. */
function tellCount({ sheet, operation, note, refuse = note, recounts }: Binding, part: BriefThing, name: string): void {
  const { counted, count } = part;
  const usual = countsOf(sheet.definition.op, name) ?? (Object.hasOwn(FIXED, name) ? FIXED[name] : undefined);
  if (!counted || counted.outcome || usual === undefined) return;
  if (count === usual) {
    counted.outcome = { operation };
    return;
  }
  // "one leaf down": what was said of some of them was done
  if (count < usual && part.facts.some(({ outcome }) => outcome && 'operation' in outcome)) {
    counted.outcome = { operation };
    return;
  }
  if (recounts?.(part)) return;
  const why = `How many ${name}s a ${sheet.definition.label.toLowerCase()} has cannot be set here: “${counted.words}” was not followed.`;
  counted.outcome = { why };
  refuse(why);
}

function bindAbsence({ sheet, operation }: Binding, part: BriefThing, name: string, spoken: SpokenPart): boolean {
  const set = spoken.absent ? sheet.preset(spoken.absent, true) : [];
  const flag = flagOf(sheet, name);
  const counter = spoken.count ?? numberAddress(sheet, name);
  const [param] = set;
  if (param !== undefined) part.outcome = { operation, param, value: plain(sheet.values[param]) };
  else if (flag !== undefined && sheet.put(flag, false)) part.outcome = { operation, param: flag, value: false };
  else if (counter !== undefined && sheet.slot(counter)?.param.min === 0) {
    sheet.set(counter, 0);
    part.outcome = { operation, param: counter, value: 0 };
  } else {
    const choice = Object.entries(sheet.definition.params).find(
      ([key, declared]) => declared.kind === 'choice' && declared.options.includes('none') && singular(key) === name,
    );
    if (choice && sheet.put(choice[0], 'none')) part.outcome = { operation, param: choice[0], value: 'none' };
    else return false;
  }
  return true;
}

function bindPresence({ sheet, operation }: Binding, part: BriefThing, name: string, spoken: SpokenPart): boolean {
  // what is there already and was only referred to stays of its kind: larger handles are no other handles
  const referredTo = part.span === undefined && !part.counted && isThere(sheet, spoken);
  if (referredTo && spoken.present) {
    part.outcome = { operation };
    return true;
  }
  const [set] = spoken.present ? sheet.preset(spoken.present, true) : [];
  if (set !== undefined) {
    part.outcome = { operation, param: set, value: plain(sheet.values[set]) };
    return true;
  }
  if (spoken.present && Object.keys(spoken.present).length > 0) {
    part.outcome = { operation };
    return true;
  }
  const flag = flagOf(sheet, name);
  if (flag !== undefined && sheet.put(flag, true)) {
    part.outcome = { operation, param: flag, value: true };
    return true;
  }
  return false;
}

/** Whether a thing has a part as it is: nothing stands as it would be left out. */
function isThere(sheet: Sheet, { absent }: SpokenPart): boolean {
  const without = Object.entries(absent ?? {});
  return without.length > 0 && without.every(([param, value]) => (sheet.values[param] ?? usual(sheet, param)) !== value);
}
const usual = ({ definition }: Sheet, param: string): unknown => {
  const declared = Object.hasOwn(definition.params, param) ? definition.params[param] : undefined;
  return declared && 'default' in declared ? declared.default : undefined;
};

/** "four drawers"; "with a chimney" where the number of them is zero unless said. */
function bindCount(binding: Binding, part: BriefThing, name: string, spoken: SpokenPart): boolean {
  const { sheet, operation } = binding;
  if (spoken.always !== undefined && part.counted && part.count === spoken.always) {
    part.counted.outcome = { operation };
    part.outcome ??= { operation };
    return true;
  }
  const address = spoken.count ?? numberAddress(sheet, name);
  if (address === undefined || sheet.slot(address) === undefined) return false;
  const slot = sheet.slot(address);
  if (spoken.count === undefined && slot?.param.kind === 'number' && !slot.param.integer) return false;
  if (part.counted || part.count > 1) {
    // "six drawers in two columns": three rows of them
    const grid = part.facts.find(
      (fact): fact is FactOf<'pattern'> =>
        fact.kind === 'pattern' && !fact.outcome && (fact.pattern === 'grid' || (fact.pattern === 'column' && fact.rows !== undefined)),
    );
    // "2 columns of 3 drawers": what was counted first stands side by side
    const columns =
      (grid?.pattern === 'column' ? grid.rows : grid?.columns) ??
      (grid?.rows === undefined ? undefined : Math.ceil(part.count / grid.rows));
    if (grid && columns && address !== 'columns' && sheet.slot('columns') && part.count % columns === 0) {
      sheet.set('columns', columns);
      sheet.set(address, part.count / columns);
      grid.outcome = { operation, param: 'columns', value: columns };
      if (part.counted) part.counted.outcome = { operation };
      part.outcome ??= { operation };
      return true;
    }
    const held = sheet.set(address, part.count);
    if (held) {
      const outcome = outcomeOf(binding, address, held);
      if (part.counted) part.counted.outcome = outcome;
      part.outcome ??= outcome;
    }
  } else if ((sheet.number(address) ?? 1) === 0) {
    sheet.set(address, 1);
    part.outcome ??= { operation, param: address, value: 1 };
  } else part.outcome ??= { operation };
  return true;
}

function bindFact(binding: Binding, fact: Fact, name: string, spoken: SpokenPart): boolean {
  const { sheet } = binding;
  switch (fact.kind) {
    case 'measure': {
      const address = rowAddress(sheet, fact, spoken) ?? partAddress(sheet, name, fact.dimension, fact.of, spoken);
      if (address === undefined || fact.value <= 0) return false;
      const held = sheet.set(address, fact.value * factorTo(fact.dimension, address));
      if (!held) return false;
      fact.outcome = outcomeOf(binding, address, held);
      return true;
    }
    case 'extent': {
      const address = partAddress(sheet, name, fact.dimension, undefined, spoken);
      const now = address === undefined ? undefined : sheet.number(address);
      const held = address === undefined || now === undefined ? undefined : sheet.set(address, now * fact.factor);
      if (!held || address === undefined) {
        const word = sizeWord(fact.words, name);
        return word !== undefined && bindWord(binding, fact, word, name, spoken);
      }
      fact.outcome = outcomeOf(binding, address, held);
      return true;
    }
    case 'thread': {
      // holes for screws of that size pass them; a thread of its own is a number of the thing
      const address = /^(hole|bore|opening)$/.test(name) ? partAddress(sheet, name, 'diameter', undefined, spoken) : undefined;
      const held = address === undefined ? undefined : sheet.set(address, clearanceOf(fact.diameter));
      if (!held || address === undefined) return false;
      fact.outcome = outcomeOf(binding, address, held);
      return true;
    }
    case 'number': {
      const address = numberAddress(sheet, `${name} ${fact.of}`) ?? numberAddress(sheet, fact.of);
      const held = address === undefined ? undefined : sheet.set(address, fact.value);
      if (!held || address === undefined) return false;
      fact.outcome = outcomeOf(binding, address, held);
      return true;
    }
    case 'adjective':
      return bindWord(binding, fact, fact.adjective, name, spoken);
    case 'style':
      return bindWord(binding, fact, fact.style, name, spoken);
    case 'position':
      return bindPosition(binding, fact, name, spoken);
    case 'pattern': {
      const address =
        fact.diameter !== undefined
          ? ['bolt_circle', 'pitch_circle'].find((candidate) => sheet.isFree(candidate, 'mm'))
          : fact.spacing !== undefined
            ? ['spacing', 'hole_spacing'].find((candidate) => sheet.isFree(candidate, 'mm'))
            : undefined;
      const said = fact.diameter ?? fact.spacing;
      const held = address === undefined || said === undefined ? undefined : sheet.set(address, said);
      if (!held || address === undefined) return false;
      fact.outcome = outcomeOf(binding, address, held);
      return true;
    }
    case 'text':
      return false;
    default:
      return false;
  }
}

/** A word of description that the part declares, or an option of a choice that bears its name. */
function bindWord({ sheet, operation }: Binding, fact: Fact, word: string, name: string, spoken: SpokenPart): boolean {
  const own = spoken.adjectives?.[word.toLowerCase()];
  const [set] = own ? sheet.preset(own, true) : [];
  // what another word has set already
  if (own && set === undefined && Object.entries(own).every(([param, value]) => sheet.values[param] === value)) {
    fact.outcome = { operation };
    return true;
  }
  const found = set !== undefined ? { param: set, value: plain(sheet.values[set]) } : choiceOfPart(sheet, name, word);
  if (!found) return false;
  fact.outcome = { operation, param: found.param, ...(found.value !== undefined && { value: found.value }) };
  return true;
}

/** The word of size itself: "a narrow neck", "short legs". */
const sizeWord = (words: string, part: string): string | undefined => {
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  // "taller legs" names the part once more, and no form of it
  return singular(last.toLowerCase()) === singular(part.toLowerCase()) ? undefined : last;
};

/** "drawers on the right", "a foot rest 250 mm above the floor": a place that the part's words set, or its height. */
function bindPosition(binding: Binding, fact: FactOf<'position'>, name: string, spoken: SpokenPart): boolean {
  const { sheet, operation } = binding;
  if (fact.distance !== undefined) {
    const height = /^(bottom|floor|ground)$/.test(fact.at) && fact.distance > 0 ? spoken.sizes?.height : undefined;
    const held = height === undefined || sheet.said.has(height) ? undefined : sheet.set(height, fact.distance);
    if (!held || height === undefined) return false;
    fact.outcome = outcomeOf(binding, height, held);
    return true;
  }
  const side = fact.at.replace(/\s+side$/, '');
  if (spoken.adjectives?.[side] !== undefined) return bindWord(binding, fact, side, name, spoken);
  // where it is in any case
  if (spoken.at?.includes(side) !== true) return false;
  fact.outcome = { operation };
  return true;
}

/** "tapered" said of the legs is leg_style, where there is such a choice; an option of a choice that bears the part's name. */
function choiceOfPart(sheet: Sheet, part: string, word: string): { param: string; value: string | number | boolean } | undefined {
  const plainWord = word.toLowerCase().replaceAll(/[\s-]+/g, '_');
  for (const [name, param] of Object.entries(sheet.definition.params)) {
    if (param.kind !== 'choice' || sheet.said.has(name)) continue;
    if (!(singular(name) === part || name.startsWith(`${part}_`) || param.label.toLowerCase().startsWith(part))) continue;
    const option = param.options.find((candidate) => candidate === plainWord || singular(candidate) === plainWord);
    if (option !== undefined && sheet.put(name, option)) return { param: name, value: option };
  }
  return (
    wordOfWhole(sheet, part, word) ??
    (sheet.definition.spoken?.parts?.[part] === undefined ? undefined : setAdjective(sheet, `${part} ${word}`))
  );
}

/** "A round top" of a table that is round or square: a word of the whole, where the choice that it makes is said to be of that part. */
function wordOfWhole(sheet: Sheet, part: string, word: string): { param: string; value: string | number | boolean } | undefined {
  const { params, spoken } = sheet.definition;
  const plainWord = word.toLowerCase().replaceAll(/[\s-]+/g, '_');
  const declared = Object.keys((spoken?.adjectives && Object.hasOwn(spoken.adjectives, word) && spoken.adjectives[word]) || {});
  const tells = new RegExp(`\\b${part.replace(/[^a-z ]/g, '')}s?\\b`, 'i');
  const isOfPart = Object.entries(params).some(
    ([name, param]) =>
      param.kind === 'choice' &&
      (declared[0] === name || (declared.length === 0 && param.options.includes(plainWord))) &&
      tells.test(`${param.label} ${param.help ?? ''}`),
  );
  return isOfPart ? setAdjective(sheet, word) : undefined;
}

/** "the top 2000 x 900 x 30": length, width and thickness of the part, as far as it has them; both sides of a square leg are one number. */
function rowAddress(
  sheet: Sheet,
  { index, among, dimension, value }: Extract<Fact, { kind: 'measure' }>,
  { sizes }: SpokenPart,
): string | undefined {
  if (among === undefined || among < 2 || index === undefined || dimension !== 'size' || !sizes) return undefined;
  const names = [
    [sizes.length, sizes.diameter, sizes.width, sizes.size],
    [sizes.length === undefined ? (sizes.depth ?? sizes.width) : (sizes.width ?? sizes.depth), sizes.height],
    [sizes.thickness, sizes.height],
  ][index]!;
  return names.find((name) => name !== undefined && (!sheet.said.has(name) || sheet.number(name) === value));
}

/** Parameter that a measure of a part sets: declared, or named after both. */
function partAddress(sheet: Sheet, part: string, dimension: Dimension, of: string | undefined, spoken: SpokenPart): string | undefined {
  const own = spoken.sizes?.[dimension] ?? (dimension === 'radius' ? spoken.sizes?.diameter : undefined);
  if (own !== undefined && !sheet.said.has(own)) return own;
  const names =
    dimension === 'size'
      ? ['diameter', 'size', 'height', 'width', 'length', 'thickness']
      : dimension === 'radius'
        ? ['diameter']
        : [dimension];
  const words = of ? [`${part}_${of}`, ...names.map((name) => `${part}_${of}_${name}`)] : [];
  const known = [...words, ...names.flatMap((name) => [`${part}_${name}`, `${part}s_${name}`])];
  const found = known.find((name) => sheet.isFree(name, dimension === 'angle' ? 'deg' : 'mm'));
  if (found) return found;
  if (dimension === 'size' && Object.keys(spoken.sizes ?? {}).length > 0)
    return Object.values(spoken.sizes ?? {}).find((name) => name !== undefined && !sheet.said.has(name));
  const byLabel = [...slotsOf(sheet.definition).values()].find(({ address, param, index }) => {
    const label = param.label.toLowerCase();
    return (
      index === undefined &&
      param.unit === 'mm' &&
      !sheet.said.has(address) &&
      label.includes(part) &&
      names.some((name) => label.includes(name))
    );
  });
  return byLabel?.address ?? (dimension === 'size' && sheet.isFree(part, 'mm') ? part : undefined);
}

function flagOf(sheet: Sheet, name: string): string | undefined {
  return [name, `${name}s`].find((candidate) => sheet.has(candidate) && sheet.definition.params[candidate]?.kind === 'flag');
}

/** The role of the materials that a part's look goes to. */
function roleOf(definition: OperationDeclaration, name: string, spoken: SpokenPart): string | undefined {
  return spoken.material ?? [name, `${name}s`].find((candidate) => hasRole(definition, candidate));
}

export function hasRole(definition: OperationDeclaration, role: string): boolean {
  const materials = definition.params.materials;
  return materials?.kind === 'value' && new RegExp(`\\b${role.replace(/[^a-z_]/g, '')}\\?`).test(materials.notation);
}

const plain = (value: unknown): string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value)?.slice(0, 180);
