import type { Bounds } from '../kernel/frames.ts';
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

/** Axes along which a size may lie that is said to be over all. */
const AXES_OF: Readonly<Record<string, readonly number[]>> = {
  height: [1],
  width: [0, 2],
  depth: [2, 0],
  length: [0, 1, 2],
  diameter: [0, 2],
};
/** What the coarse chords of a draft may take off. */
const COARSE = 0.015;

/** Sizes that are said to be over all, where the thing as it comes is of another. */
export function unlikeItsSize({ params }: AnyOperation, { min, max }: Bounds): string[] {
  return Object.entries(AXES_OF).flatMap(([name, axes]) => {
    const param = params[name];
    if (param?.kind !== 'number' || typeof param.default !== 'number' || param.help !== 'Over all') return [];
    const wanted = param.default;
    const built = axes.map((k) => max[k]! - min[k]!);
    if (built.some((size) => Math.abs(size / wanted - 1) <= COARSE)) return [];
    return [`${name} is ${wanted} mm over all, and ${built.map((size) => size.toFixed(1)).join(' or ')} mm is built`];
  });
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

/**
 * Spoken parts of which no piece bears the name, of those that are there unasked and wear a material of their own or are counted, by the names of the pieces of
 * every preset: nobody finds them in the outliner or in an exported file.
 */
export function unnamedParts({ op, params, spoken }: AnyOperation, pieces: readonly string[]): string[] {
  const isThere = ({ present = {}, count }: SpokenPart): boolean =>
    Object.entries({ ...present, ...(count !== undefined && { [count]: null }) }).every(([name, value]) => {
      const param = params[name];
      return param !== undefined && 'default' in param && (value === null ? param.default !== 0 : param.default === value);
    });
  return Object.entries<SpokenPart>(spoken?.parts ?? {}).flatMap(([name, part]) => {
    const isPiece =
      part.is === undefined && isThere(part) && (part.count !== undefined || (part.material !== undefined && part.material !== 'main'));
    if (!isPiece || FEATURES.has(name.split(' ').at(-1)!) || UNITED.has(`${op}: ${name}`)) return [];
    return [name, ...(part.names ?? [])].some((word) => pieces.some((piece) => bears(piece, word))) ? [] : [name];
  });
}

/** Whether a piece's name has all words of another, in any number: "Upper leaves" those of "leaf". */
function bears(piece: string, name: string): boolean {
  const own = piece.toLowerCase().split(/[^a-z]+/);
  const isForm = (word: string, form: string): boolean =>
    form === word.replace('oo', 'ee') || (form.startsWith(word.slice(0, -1)) && Math.abs(form.length - word.length) <= 2);
  return name.split(/[\s-]+/).every((word) => own.some((form) => isForm(word, form)));
}

/** What is cut into or formed on a piece, and numbers of what is no piece at all. */
const FEATURES: ReadonlySet<string> = new Set(
  'tooth groove slot hole flute rib vent turn column row compartment floor storey deck stud merlon cut opening notch spline flange text'.split(
    ' ',
  ),
);

/** Parts that are one solid with others or the whole itself, or go by a finer name or only with other values, by operation and part. */
const UNITED: ReadonlySet<string> = new Set([
  'prism: side',
  'create_bench: side',
  'create_handwheel: spoke',
  'create_impeller: blade',
  'create_stairs: riser',
  'create_table: frame',
  'create_cabinet: knob',
  'create_sofa: pillow',
  'create_vase: handle',
  'create_vase: body',
  'create_bowl: handle',
  'create_bowl: body',
  'create_glass: handle',
  'create_bottle: body',
  'create_bunk_bed: rung',
  'create_enclosure: body',
  'create_hinge: knuckle',
  'create_stairs: stringer',
  'create_stairs: tread',
  'create_stairs: riser',
  'create_window: bar',
  'create_door: leaf',
  'create_house: gable roof',
  'create_candle: wax',
  'create_crate: post',
  'create_room_divider: paper',
  'create_fork: tine',
  'create_flag: stripe',
  'create_hammer: claw',
  'create_heat_sink: fin',
  'create_motor_mount: gusset',
  'create_bicycle: tire',
  'create_figure: shirt',
  'create_marble_run: rail',
  'create_battle_axe: edge',
  'create_round_shield: quarter',
  'create_umbrella: panel',
  'create_elephant: inner ear',
  'create_rabbit: inner ear',
  'create_snowflake: arm',
  'add_filigree: motif',
]);

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
