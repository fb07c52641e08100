/** Anthropic's limits for one request's schema (documentation, 2026). */
const MOST_UNIONS = 16;
const MOST_OPTIONAL = 24;

/** Keywords that are not understood there; the plan's own reading checks what they would have. */
const DROPPED = new Set([
  '$schema',
  'default',
  'examples',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

type Schema = Readonly<Record<string, unknown>>;

/**
 * A schema within Anthropic's limits: no bounds, and a property that may be null becomes one that may be left out, since unions are
 * few there and optional ones are more.
 *
 * @returns null where even so it is over the limits, or refers to itself
 */
export function reducedSchema(schema: Schema): Schema | null {
  const count = { unions: 0, optional: 0 };
  const reduced = reduce(schema, count);
  const over = count.unions > MOST_UNIONS || count.optional > MOST_OPTIONAL || JSON.stringify(reduced).includes('"$ref"');
  return over ? null : reduced;
}

function reduce(schema: Schema, count: { unions: number; optional: number }): Schema {
  const reduced: Record<string, unknown> = {};
  const optional = new Set<string>();
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key)) continue;
    if (key === 'properties' && isSchema(value)) {
      reduced[key] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => {
          if (!isSchema(property)) return [name, property];
          const bare = withoutNull(property);
          if (bare !== property) {
            optional.add(name);
            count.optional++;
          }
          return [name, reduce(bare, count)];
        }),
      );
    } else if (key === 'oneOf' || key === 'anyOf') {
      count.unions++;
      reduced.anyOf = Array.isArray(value) ? value.map((one) => (isSchema(one) ? reduce(one, count) : one)) : value;
    } else {
      if (key === 'type' && Array.isArray(value)) count.unions++;
      reduced[key] = isSchema(value) ? reduce(value, count) : value;
    }
  }
  const { required } = schema;
  if (Array.isArray(required)) reduced.required = required.filter((name) => !optional.has(String(name)));
  return reduced;
}

/** The schema without its null alternative; the same object where it has none. */
function withoutNull(schema: Schema): Schema {
  const { anyOf, type, ...rest } = schema;
  if (Array.isArray(type) && type.includes('null')) {
    const others = type.filter((one) => one !== 'null');
    return { ...rest, type: others.length === 1 ? others[0] : others };
  }
  if (!Array.isArray(anyOf)) return schema;
  const others = anyOf.filter((one) => !(isSchema(one) && one.type === 'null'));
  if (others.length === anyOf.length) return schema;
  const [only] = others;
  return others.length === 1 && isSchema(only) ? { ...rest, ...only } : { ...rest, ...(type !== undefined && { type }), anyOf: others };
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
