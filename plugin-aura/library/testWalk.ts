import type { AnyOperation } from '../operations/define.ts';
import type { Param } from '../plan/param.ts';
import { valueSchemaOf } from '../plan/schema.ts';
import type { SpokenPart } from '../plan/spoken.ts';

/** Test support: what a declaration says of how it is spoken of, held against the rest of it. */

interface Preset {
  name: string;
  params: Readonly<Record<string, unknown>>;
  materials?: Readonly<Record<string, string>>;
}

/** The thing itself, under its first name, and each of its variants. */
export function presetsOf({ op, spoken, label }: AnyOperation): Preset[] {
  const variants = (spoken?.variants ?? []).map(({ names, params, materials }) => ({
    name: names[0] ?? op,
    params,
    ...(materials && { materials }),
  }));
  return [{ name: spoken?.names[0] ?? label, params: {} }, ...variants];
}

/** Who claims each phrase: operations by their names, and variants. A name of a thing may be that of a variant of its own too. */
export function claimsOf(definitions: readonly AnyOperation[]): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  const claim = (phrase: string, by: string) => {
    const key = phrase
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .trim();
    const known = claims.get(key);
    if (known) known.add(by);
    else claims.set(key, new Set([by]));
  };
  for (const { op, spoken } of definitions) {
    const ofVariants = new Set<string>();
    for (const { names } of spoken?.variants ?? []) {
      for (const phrase of names) {
        claim(phrase, `${op} (${names[0]})`);
        ofVariants.add(phrase);
      }
    }
    for (const phrase of spoken?.names ?? []) if (!ofVariants.has(phrase)) claim(phrase, op);
  }
  return claims;
}

/** Sentences about addresses that are no number, presets that are no value, roles that there are not, and names in another form than they have to be. */
export function addressesOf({ params, spoken }: AnyOperation): string[] {
  if (!spoken) return [];
  const wrong: string[] = [];
  const address = (at: string | undefined, where: string) => {
    if (at !== undefined && !isNumber(params, at)) wrong.push(`${where}: there is no number "${at}"`);
  };
  const preset = (values: Readonly<Record<string, unknown>> | undefined, where: string) => {
    for (const [name, value] of Object.entries(values ?? {})) {
      const param = Object.hasOwn(params, name) ? params[name] : undefined;
      if (!param) wrong.push(`${where}: there is no "${name}"`);
      else if (!valueSchemaOf(param).safeParse(value).success) wrong.push(`${where}: ${name} cannot be ${JSON.stringify(value)}`);
    }
  };
  const role = (name: string | undefined, where: string) => {
    if (name !== undefined && name !== 'main' && !rolesOf(params).includes(name))
      wrong.push(`${where}: there is no role "${name}" in materials`);
  };
  const { names, variants = [], sizes = {}, words = {}, adjectives = {}, parts = {} } = spoken;
  for (const name of [...names, ...variants.flatMap((variant) => variant.names)])
    if (name !== name.toLowerCase().trim() || name === '') wrong.push(`"${name}" has to be lower case`);
  if (names.length === 0) wrong.push('it has no name');
  for (const at of [sizes.one, ...(sizes.two ?? []), ...(sizes.three ?? [])]) address(at, 'sizes');
  for (const at of Object.keys(words)) address(at, 'words');
  for (const {
    names: [name = ''],
    params: values,
    materials = {},
  } of variants) {
    preset(values, name);
    for (const key of Object.keys(materials)) role(key, name);
  }
  for (const [word, values] of Object.entries(adjectives)) preset(values, word);
  for (const [name, part] of Object.entries<SpokenPart>(parts)) {
    address(part.count, name);
    for (const at of Object.values(part.sizes ?? {})) address(at, name);
    preset(part.present, name);
    preset(part.absent, name);
    for (const [word, values] of Object.entries(part.adjectives ?? {})) preset(values, `${word} ${name}`);
    role(part.material, name);
  }
  return wrong;
}

function isNumber(params: Readonly<Record<string, Param>>, address: string): boolean {
  const [name = '', index] = address.split('.');
  const param = Object.hasOwn(params, name) ? params[name] : undefined;
  if (index === undefined) return param?.kind === 'number';
  return param?.kind === 'vector' && Number(index) < param.size;
}

/** Roles that the `materials` of an operation takes, read off its notation. */
function rolesOf(params: Readonly<Record<string, Param>>): string[] {
  const materials = params.materials;
  return materials?.kind === 'value' ? [...materials.notation.matchAll(/(\w+)\?/g)].map(([, name]) => name!) : [];
}
