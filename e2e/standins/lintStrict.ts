/** Keywords that a strict schema must not have (OpenAI's rules for structured outputs, 2026; lengths are refused to be on the safe side). */
const REFUSED = [
  'oneOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'patternProperties',
  'uniqueItems',
  'default',
  'prefixItems',
  'contains',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'unevaluatedProperties',
  'minLength',
  'maxLength',
];
const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];
const MOST = { properties: 5_000, depth: 10, enumValues: 1_000, characters: 120_000, longEnum: 250, longEnumCharacters: 15_000 };

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** What OpenAI would refuse of a strict schema: one sentence each, with its place. */
export function lintStrict(root: unknown): string[] {
  if (!isSchema(root) || root.type !== 'object' || 'anyOf' in root) return ['$: the root has to be an object, and no anyOf'];
  const lint = new Lint();
  lint.walk(root, '$', 1);
  for (const key of ['$defs', 'definitions']) {
    const definitions = root[key];
    if (isSchema(definitions)) for (const [name, schema] of Object.entries(definitions)) lint.walk(schema, `#${name}`, 1, name.length);
  }
  return lint.report();
}

class Lint {
  readonly #found: string[] = [];
  #properties = 0;
  #enumValues = 0;
  #characters = 0;

  report(): string[] {
    if (this.#properties > MOST.properties) this.#found.push(`$: ${this.#properties} properties`);
    if (this.#enumValues > MOST.enumValues) this.#found.push(`$: ${this.#enumValues} enum values`);
    if (this.#characters > MOST.characters) this.#found.push(`$: ${this.#characters} characters in names`);
    return this.#found;
  }

  walk(schema: unknown, place: string, depth: number, named = 0): void {
    this.#characters += named;
    if (!isSchema(schema) || depth > MOST.depth) {
      this.#say(place, isSchema(schema) ? `${depth} levels` : 'not a schema');
      return;
    }
    for (const key of REFUSED) if (key in schema) this.#say(place, `'${key}' is not permitted`);
    if ('$ref' in schema) {
      if (!/^#($|\/(\$defs|definitions)\/)/.test(String(schema.$ref))) this.#say(place, 'a reference to the outside');
      return;
    }
    if (!('type' in schema) && !('anyOf' in schema)) this.#say(place, "schema must have a 'type' key");
    if (schema.format !== undefined && !FORMATS.includes(String(schema.format))) this.#say(place, `the format '${String(schema.format)}'`);
    this.#values(schema, place);
    const types = listOf(schema.type);
    if (types.includes('object')) this.#object(schema, place, depth);
    if (types.includes('array')) {
      if (schema.items === undefined) this.#say(place, 'an array without items');
      else this.walk(schema.items, `${place}[]`, depth + 1);
    }
    this.#alternatives(schema, place, depth);
  }

  #values(schema: Schema, place: string): void {
    const values = schema.enum === undefined ? [] : listOf(schema.enum);
    const characters = values.reduce<number>((sum, value) => sum + String(value).length, 0);
    this.#enumValues += values.length;
    this.#characters += characters + (schema.const === undefined ? 0 : String(schema.const).length);
    if (values.length > MOST.longEnum && characters > MOST.longEnumCharacters) this.#say(place, 'an enum that is too long');
  }

  #object(schema: Schema, place: string, depth: number): void {
    const properties = isSchema(schema.properties) ? schema.properties : {};
    const required = listOf(schema.required);
    if (schema.additionalProperties !== false) this.#say(place, "'additionalProperties' has to be false");
    for (const [name, property] of Object.entries(properties)) {
      this.#properties++;
      if (!required.includes(name)) this.#say(place, `'required' lacks '${name}'`);
      this.walk(property, `${place}.${name}`, depth + 1, name.length);
    }
    for (const name of required)
      if (!(String(name) in properties)) this.#say(place, `'required' names '${String(name)}', which is no property`);
  }

  #alternatives(schema: Schema, place: string, depth: number): void {
    const alternatives = listOf(schema.anyOf);
    for (const [index, alternative] of alternatives.entries()) this.walk(alternative, `${place}|${index}`, depth);
    const firsts = alternatives.filter((one): one is Schema => isSchema(one) && one.type === 'object').map(firstKey);
    if (new Set(firsts).size < firsts.length) this.#say(place, 'anyOf objects share identical first keys');
  }

  #say(place: string, what: string): void {
    this.#found.push(`${place}: ${what}`);
  }
}

/** An alternative is told by its first key and the constant that it is held to. */
function firstKey({ properties }: Schema): string {
  const [first] = isSchema(properties) ? Object.entries(properties) : [];
  if (!first) return '';
  const [name, property] = first;
  return `${name}=${JSON.stringify(isSchema(property) ? (property.const ?? property.enum ?? null) : null)}`;
}
